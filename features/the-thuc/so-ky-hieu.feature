# language: vi
Tính năng: the-thuc/so-ky-hieu
  Kế hoạch của Ủy ban nhân dân có số và ký hiệu dạng «Số: nn/KH-UBND» (Nghị định 30/2020/NĐ-CP Điều 8 khoản 2).

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Khung kịch bản: Dòng số, ký hiệu
    Biết kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      <dòng số>
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      """
    Khi kiểm quy tắc "the-thuc/so-ky-hieu"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | dòng số           | kết quả   | mức      |
      | Số: 41/KH-UBND    | đạt       | không có |
      | Số: 10/KH-UBND    | đạt       | không có |
      | Số: 09/KH-UBND    | đạt       | không có |
      | Số: 9/KH-UBND     | không đạt | lưu ý    |
      | Số:      /KH-UBND | không đạt | lưu ý    |
      | Số: 41/QĐ-UBND    | không đạt | vi phạm  |
      | Số: 41/KH-HĐND    | không đạt | vi phạm  |

  Kịch bản: Ký hiệu sai loại chỉ đúng dòng số
    Biết kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      Số: 41/QĐ-UBND
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      """
    Khi kiểm quy tắc "the-thuc/so-ky-hieu"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "41/QĐ-UBND"
    Và căn cứ có "Điều 8 khoản 2 điểm c"

  Kịch bản: Số để trống chỉ bị nêu một lần
    Biết kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      Số:      /KH-UBND
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      """
    Khi kiểm quy tắc "the-thuc/so-ky-hieu"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và chữ bị gạch chân có "/KH-UBND"
    Và có 1 phát hiện

  Kịch bản: Không biết ký hiệu của cơ quan thì không xét ký hiệu
    Biết văn bản là kế hoạch của cơ quan khác
    Và kế hoạch có đoạn:
      """
      BAN CHỈ ĐẠO GIẢM NGHÈO
      Số: 41/KH-BCĐ
      KẾ HOẠCH
      Giảm nghèo năm 2024
      """
    Khi kiểm quy tắc "the-thuc/so-ky-hieu"
    Thì kết quả là đạt

  Kịch bản: Không có dòng số, ký hiệu
    Biết kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      """
    Khi kiểm quy tắc "the-thuc/so-ky-hieu"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "KẾ HOẠCH"
    Và thông điệp có "không tìm thấy dòng số và ký hiệu"

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn:
      """
      UY BAN NHAN DAN
      XA SUOI NGA
      S6:241 /KH-UBND Suoi Nga, ngay 12 thang 02 nam 2024
      KE HOACH
      Giam ngheo bén virng nam 2024 trén dia ban xa Suoi Nga
      """
    Khi kiểm quy tắc "the-thuc/so-ky-hieu"
    Thì kết quả là đạt

  Khung kịch bản: Nghị định có hiệu lực từ 05/03/2020
    Biết kế hoạch cấp xã năm 2020 ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      """
    Khi kiểm quy tắc "the-thuc/so-ky-hieu"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 04/03/2020 | không áp dụng |
      | 05/03/2020 | không đạt     |

  Khung kịch bản: Loại văn bản phải có số, ký hiệu
    Biết văn bản là <loại>
    Và kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      """
    Khi kiểm quy tắc "the-thuc/so-ky-hieu"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | loại       | kết quả       |
      | kế hoạch   | không đạt     |
      | quyết định | không đạt     |
      | nghị quyết | không đạt     |
      | công văn   | không đạt     |
      | báo cáo    | không đạt     |
      | thông báo  | không đạt     |
      | tờ trình   | không đạt     |
      | chỉ thị    | không đạt     |
      | công điện  | không áp dụng |
      | hướng dẫn  | không áp dụng |
      | nghị định  | không áp dụng |

  Kịch bản: Dòng số ký hiệu không đọc được
    Biết văn bản có toàn văn:
      """
      UY BAN NHAN DAN
      XA SUOI NGA
      CONG HOA XA HOI CHU NGHIA VIET NAM
      Doc lap - Tu do - Hanh phuc
      Trq bxc hgw thdc hlgn bco cto kqt qtz vx ubqd xz.
      Suoi Nga, ngay 12 thang 02 nam 2024
      KE HOACH
      Giam ngheo nam 2024 tren dia ban xa Suoi Nga
      I. MUC DICH
      Giam ngheo ben vung tren dia ban xa.
      II. MUC TIEU
      - 100% nguoi thuoc ho ngheo tham gia bao hiem y te;
      III. KINH PHI THUC HIEN
      Ngan sach xa bo tri.
      Noi nhan:
      - UBND huyen (b/c);
      - Luu: VT.
      TM. UY BAN NHAN DAN
      CHU TICH
      Lo Van Pan
      """
    Khi kiểm quy tắc "the-thuc/so-ky-hieu"
    Thì kết quả là chưa rõ
    Và lý do có "không đọc được, có thể chứa thể thức"
