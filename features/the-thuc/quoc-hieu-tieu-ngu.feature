# language: vi
Tính năng: the-thuc/quoc-hieu-tieu-ngu
  Văn bản hành chính có Quốc hiệu và Tiêu ngữ ở đầu trang (Nghị định 30/2020/NĐ-CP Điều 8 khoản 2 điểm a).

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Kịch bản: Có đủ Quốc hiệu và Tiêu ngữ
    Biết kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 41/KH-UBND
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      """
    Khi kiểm quy tắc "the-thuc/quoc-hieu-tieu-ngu"
    Thì kết quả là đạt
    Và mức là không có

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn:
      """
      UY BAN NHAN DAN CONG HOA XA HQI CHU NGHIA VIET NAM
      XA SUOI NGA Dic lap - Tw do - Hanh phiic
      S6: 41/KH-UBND
      """
    Khi kiểm quy tắc "the-thuc/quoc-hieu-tieu-ngu"
    Thì kết quả là đạt

  Kịch bản: Thiếu Quốc hiệu
    Biết kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      Độc lập - Tự do - Hạnh phúc
      Số: 41/KH-UBND
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      """
    Khi kiểm quy tắc "the-thuc/quoc-hieu-tieu-ngu"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "XÃ SUỐI NGÀ"
    Và thông điệp có "Quốc hiệu"
    Và căn cứ có "Điều 8 khoản 2 điểm a"
    Và có 1 phát hiện

  Kịch bản: Thiếu Tiêu ngữ
    Biết kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Số: 41/KH-UBND
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      """
    Khi kiểm quy tắc "the-thuc/quoc-hieu-tieu-ngu"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    Và thông điệp có "Tiêu ngữ"
    Và có 1 phát hiện

  Kịch bản: Thiếu cả hai thì nêu hai lỗi
    Biết kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      Số: 41/KH-UBND
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      """
    Khi kiểm quy tắc "the-thuc/quoc-hieu-tieu-ngu"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và có 2 phát hiện

  Khung kịch bản: Nghị định có hiệu lực từ 05/03/2020
    Biết kế hoạch cấp xã năm 2020 ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      Số: 41/KH-UBND
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      """
    Khi kiểm quy tắc "the-thuc/quoc-hieu-tieu-ngu"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 04/03/2020 | không áp dụng |
      | 05/03/2020 | không đạt     |

  Khung kịch bản: Loại văn bản phải có Quốc hiệu, Tiêu ngữ
    Biết văn bản là <loại>
    Và kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      Số: 41/KH-UBND
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      """
    Khi kiểm quy tắc "the-thuc/quoc-hieu-tieu-ngu"
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

  Kịch bản: Hai dòng đầu trang không đọc được thì không kết luận là thiếu
    Biết văn bản có toàn văn:
      """
      UY BAN NHAN DAN
      XA SUOI NGA
      C?NG H?A X? H?I CH? NGH?A VI?T N?M
      ??c l?p - T? do - H?nh ph?c
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
      TM. UY BAN NHAN DAN
      CHU TICH
      Lo Van Pan
      """
    Khi kiểm quy tắc "the-thuc/quoc-hieu-tieu-ngu"
    Thì kết quả là chưa rõ
    Và lý do có "không đọc được, có thể chứa thể thức"
