# language: vi
Tính năng: the-thuc/ten-co-quan
  Kế hoạch ghi tên cơ quan ban hành: ỦY BAN NHÂN DÂN và tên đơn vị hành chính
  (Nghị định 30/2020/NĐ-CP Điều 8 khoản 2 điểm b).

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Kịch bản: Tên cơ quan ghi đủ
    Biết kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      Số: 41/KH-UBND
      Suối Ngà, ngày 12 tháng 02 năm 2024
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      """
    Khi kiểm quy tắc "the-thuc/ten-co-quan"
    Thì kết quả là đạt
    Và mức là không có

  Kịch bản: Không có tên cơ quan
    Biết kế hoạch có đoạn:
      """
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 41/KH-UBND
      Suối Ngà, ngày 12 tháng 02 năm 2024
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      """
    Khi kiểm quy tắc "the-thuc/ten-co-quan"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "Số: 41/KH-UBND"
    Và thông điệp có "không tìm thấy tên cơ quan ban hành"
    Và căn cứ có "Điều 8 khoản 2 điểm b"

  Kịch bản: Tên đơn vị khác với nơi ký và trích yếu
    Biết kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ ĐỒNG LAU
      Số: 41/KH-UBND
      Suối Ngà, ngày 12 tháng 02 năm 2024
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      """
    Khi kiểm quy tắc "the-thuc/ten-co-quan"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "XÃ ĐỒNG LAU"
    Và thông điệp có "Suối Ngà"

  Kịch bản: Nơi ký khác tên cơ quan thì quy tắc khác xét
    Biết kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      Số: 41/KH-UBND
      Đồng Lau, ngày 12 tháng 02 năm 2024
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      """
    Khi kiểm quy tắc "the-thuc/ten-co-quan"
    Thì kết quả là đạt

  Kịch bản: Bản in hỏng, tên khác nhau: chưa rõ do đọc hay do ghi
    Biết kế hoạch có đoạn:
      """
      UY BAN NHAN DAN
      XA DONG LAU
      S6: 41/KH-UBND Suoi Nga, ngay 12 thang 02 nam 2024
      KE HOACH
      Giam ngheo bén virng nam 2024 trén dia ban xa Suoi Nga
      """
    Khi kiểm quy tắc "the-thuc/ten-co-quan"
    Thì kết quả là chưa rõ

  Khung kịch bản: Nghị định có hiệu lực từ 05/03/2020
    Biết kế hoạch cấp xã năm 2020 ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 41/KH-UBND
      Suối Ngà, ngày 12 tháng 02 năm 2024
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      """
    Khi kiểm quy tắc "the-thuc/ten-co-quan"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 04/03/2020 | không áp dụng |
      | 05/03/2020 | không đạt     |

  Khung kịch bản: Chỉ xét kế hoạch của Ủy ban nhân dân
    Biết văn bản là <văn bản>
    Và kế hoạch có đoạn:
      """
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 41/KH-UBND
      Suối Ngà, ngày 12 tháng 02 năm 2024
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      """
    Khi kiểm quy tắc "the-thuc/ten-co-quan"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | văn bản                        | kết quả       |
      | kế hoạch của ủy ban nhân dân   | không đạt     |
      | kế hoạch của hội đồng nhân dân | không áp dụng |
      | kế hoạch của mặt trận tổ quốc  | không áp dụng |
      | báo cáo của ủy ban nhân dân    | không áp dụng |
