# language: vi
Tính năng: the-thuc/chu-ky-tham-quyen
  Khối ký có TM. ỦY BAN NHÂN DÂN, chức vụ và họ tên; cấp phó ký thì có KT. CHỦ TỊCH
  (Nghị định 30/2020/NĐ-CP Điều 13 khoản 2; Phụ lục I Phần I mục II khoản 7).

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Kịch bản: Chủ tịch ký
    Biết kế hoạch có đoạn:
      """
      Nơi nhận:
      - UBND huyện (b/c);
      - Lưu: VT.
      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
      Lò Văn Pản
      """
    Khi kiểm quy tắc "the-thuc/chu-ky-tham-quyen"
    Thì kết quả là đạt
    Và mức là không có

  Kịch bản: Phó Chủ tịch ký thay
    Biết kế hoạch có đoạn:
      """
      Nơi nhận:
      - UBND huyện (b/c);
      - Lưu: VT.
      TM. ỦY BAN NHÂN DÂN
      KT. CHỦ TỊCH
      PHÓ CHỦ TỊCH
      Lò Văn Pản
      """
    Khi kiểm quy tắc "the-thuc/chu-ky-tham-quyen"
    Thì kết quả là đạt
    Và mức là không có

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn:
      """
      Noi nhan: TM. UY BAN NHAN DAN
      - UBND huyén (b/c); KT. CHU TICH
      - Cac thon; PHO CHU TICH
      - Luu: VT.
      Lo Van Pan
      """
    Khi kiểm quy tắc "the-thuc/chu-ky-tham-quyen"
    Thì kết quả là đạt

  Kịch bản: Không có TM. ỦY BAN NHÂN DÂN
    Biết kế hoạch có đoạn:
      """
      Nơi nhận:
      - UBND huyện (b/c);
      - Lưu: VT.
      KT. CHỦ TỊCH
      PHÓ CHỦ TỊCH
      Lò Văn Pản
      """
    Khi kiểm quy tắc "the-thuc/chu-ky-tham-quyen"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "PHÓ CHỦ TỊCH"
    Và thông điệp có "TM. ỦY BAN NHÂN DÂN"
    Và căn cứ có "Điều 13 khoản 2"
    Và có 1 phát hiện

  Kịch bản: Không ghi chức vụ
    Biết kế hoạch có đoạn:
      """
      Nơi nhận:
      - UBND huyện (b/c);
      - Lưu: VT.
      TM. ỦY BAN NHÂN DÂN
      Lò Văn Pản
      """
    Khi kiểm quy tắc "the-thuc/chu-ky-tham-quyen"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "Lò Văn Pản"
    Và thông điệp có "không ghi chức vụ"
    Và có 1 phát hiện

  Kịch bản: Không ghi họ tên
    Biết kế hoạch có đoạn:
      """
      Nơi nhận:
      - UBND huyện (b/c);
      - Lưu: VT.
      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
      """
    Khi kiểm quy tắc "the-thuc/chu-ky-tham-quyen"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "CHỦ TỊCH"
    Và thông điệp có "không ghi họ tên"
    Và có 1 phát hiện

  Kịch bản: Bản trình chưa ghi họ tên thì chỉ lưu ý
    Biết kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      Số:      /KH-UBND
      Suối Ngà, ngày      tháng 02 năm 2024
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      Nơi nhận:
      - UBND huyện (b/c);
      - Lưu: VT.
      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
      """
    Khi kiểm quy tắc "the-thuc/chu-ky-tham-quyen"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và thông điệp có "bản trình"
    Và có 1 phát hiện

  Kịch bản: Cấp phó ký mà không có KT.
    Biết kế hoạch có đoạn:
      """
      Nơi nhận:
      - UBND huyện (b/c);
      - Lưu: VT.
      TM. ỦY BAN NHÂN DÂN
      PHÓ CHỦ TỊCH
      Lò Văn Pản
      """
    Khi kiểm quy tắc "the-thuc/chu-ky-tham-quyen"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "PHÓ CHỦ TỊCH"
    Và thông điệp có "cấp phó ký"
    Và có 1 phát hiện

  Kịch bản: Có KT. mà Chủ tịch ký
    Biết kế hoạch có đoạn:
      """
      Nơi nhận:
      - UBND huyện (b/c);
      - Lưu: VT.
      TM. ỦY BAN NHÂN DÂN
      KT. CHỦ TỊCH
      CHỦ TỊCH
      Lò Văn Pản
      """
    Khi kiểm quy tắc "the-thuc/chu-ky-tham-quyen"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "KT. CHỦ TỊCH"
    Và thông điệp có "không phải cấp phó"
    Và có 1 phát hiện

  Khung kịch bản: Nghị định có hiệu lực từ 05/03/2020
    Biết kế hoạch cấp xã năm 2020 ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      Nơi nhận:
      - UBND huyện (b/c);
      - Lưu: VT.
      KT. CHỦ TỊCH
      PHÓ CHỦ TỊCH
      Lò Văn Pản
      """
    Khi kiểm quy tắc "the-thuc/chu-ky-tham-quyen"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 04/03/2020 | không áp dụng |
      | 05/03/2020 | không đạt     |

  Khung kịch bản: Chỉ xét kế hoạch của Ủy ban nhân dân
    Biết văn bản là <văn bản>
    Và kế hoạch có đoạn:
      """
      Nơi nhận:
      - UBND huyện (b/c);
      - Lưu: VT.
      KT. CHỦ TỊCH
      PHÓ CHỦ TỊCH
      Lò Văn Pản
      """
    Khi kiểm quy tắc "the-thuc/chu-ky-tham-quyen"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | văn bản                        | kết quả       |
      | kế hoạch của ủy ban nhân dân   | không đạt     |
      | kế hoạch của hội đồng nhân dân | không áp dụng |
      | kế hoạch của mặt trận tổ quốc  | không áp dụng |
      | báo cáo của ủy ban nhân dân    | không áp dụng |

  Kịch bản: Dòng thay mặt không đọc được
    Biết văn bản có toàn văn:
      """
      UY BAN NHAN DAN
      XA SUOI NGA
      CONG HOA XA HOI CHU NGHIA VIET NAM
      Doc lap - Tu do - Hanh phuc
      So: 41/KH-UBND
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
      Trq bxc hgw thdc hlgn bco cto kqt qtz vx ubqd xz.
      CHU TICH
      Lo Van Pan
      """
    Khi kiểm quy tắc "the-thuc/chu-ky-tham-quyen"
    Thì kết quả là chưa rõ
    Và lý do có "không đọc được, có thể chứa thể thức"

  Kịch bản: Bản trình đã ghi họ tên người ký
    Biết kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      Số:      /KH-UBND
      Suối Ngà, ngày      tháng 02 năm 2024
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      Nơi nhận:
      - Lưu: VT.
      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
      Lò Văn Pản
      """
    Khi kiểm quy tắc "the-thuc/chu-ky-tham-quyen"
    Thì kết quả là đạt
    Và yêu cầu 4 có kết quả đạt
