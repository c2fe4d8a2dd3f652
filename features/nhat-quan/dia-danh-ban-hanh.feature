# language: vi
Tính năng: nhat-quan/dia-danh-ban-hanh
  Kế hoạch chép từ nơi khác thường còn sót địa danh của nơi đó: trích yếu sai là vi phạm, nội dung và câu kết sai là lưu ý.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Kịch bản: Trích yếu đúng đơn vị ban hành
    Biết kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      Số: 41/KH-UBND
      Suối Ngà, ngày 12 tháng 02 năm 2024
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      """
    Khi kiểm quy tắc "nhat-quan/dia-danh-ban-hanh"
    Thì kết quả là đạt
    Và mức là không có

  Kịch bản: Trích yếu ghi nơi khác
    Biết kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      Số: 41/KH-UBND
      Suối Ngà, ngày 12 tháng 02 năm 2024
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn huyện Mường Then
      """
    Khi kiểm quy tắc "nhat-quan/dia-danh-ban-hanh"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "huyện Mường Then"
    Và thông điệp có "xã Suối Ngà"
    Và căn cứ có "khoản 5"
    Và có 1 phát hiện

  Kịch bản: Nội dung ghi nơi khác
    Biết kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      Số: 41/KH-UBND
      Suối Ngà, ngày 12 tháng 02 năm 2024
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      I. MỤC TIÊU
      Giảm tỷ lệ hộ nghèo trên địa bàn xã Đồng Lau.
      """
    Khi kiểm quy tắc "nhat-quan/dia-danh-ban-hanh"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và chữ bị gạch chân có "xã Đồng Lau"
    Và thông điệp có "nội dung ghi"
    Và có 1 phát hiện

  Kịch bản: Câu kết ghi nơi khác
    Biết kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      Số: 41/KH-UBND
      Suối Ngà, ngày 12 tháng 02 năm 2024
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      I. MỤC TIÊU
      Giảm tỷ lệ hộ nghèo.
      Trên đây là Kế hoạch giảm nghèo năm 2024 của Ủy ban nhân dân xã Đồng Lau.
      Nơi nhận:
      - Lưu: VT.
      """
    Khi kiểm quy tắc "nhat-quan/dia-danh-ban-hanh"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và chữ bị gạch chân có "xã Đồng Lau"
    Và có 1 phát hiện

  Kịch bản: Nơi ký khác thì quy tắc khác xét
    Biết kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      Số: 41/KH-UBND
      Đồng Lau, ngày 12 tháng 02 năm 2024
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      """
    Khi kiểm quy tắc "nhat-quan/dia-danh-ban-hanh"
    Thì kết quả là đạt

  Kịch bản: Nơi nhắc tới mà không phải địa bàn thực hiện
    Biết kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      Số: 41/KH-UBND
      Suối Ngà, ngày 12 tháng 02 năm 2024
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      I. MỤC TIÊU
      Học tập kinh nghiệm của xã Đồng Lau.
      """
    Khi kiểm quy tắc "nhat-quan/dia-danh-ban-hanh"
    Thì kết quả là đạt

  Kịch bản: Thôn trong xã không so với xã
    Biết kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      Số: 41/KH-UBND
      Suối Ngà, ngày 12 tháng 02 năm 2024
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn thôn Nà Pục
      I. MỤC TIÊU
      Giảm tỷ lệ hộ nghèo trên địa bàn thôn Nà Pục.
      """
    Khi kiểm quy tắc "nhat-quan/dia-danh-ban-hanh"
    Thì kết quả là không áp dụng

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn:
      """
      UY BAN NHAN DAN
      XA SUOI NGA
      S6:241 /KH-UBND Suoi Nga, ngay 12 thang 02 nam 2024
      KE HOACH
      Giam ngheo bén virng nam 2024 trén dia ban xa Suoi Nga
      """
    Khi kiểm quy tắc "nhat-quan/dia-danh-ban-hanh"
    Thì kết quả là đạt

  Kịch bản: Tên ngắn đọc từ bản in hỏng thì chưa rõ
    Biết kế hoạch có đoạn:
      """
      UY BAN NHAN DAN
      XA SUOI NGA
      S6:241 /KH-UBND Suoi Nga, ngay 12 thang 02 nam 2024
      KE HOACH
      Giam ngheo bén virng nam 2024 trén dia ban xa La
      """
    Khi kiểm quy tắc "nhat-quan/dia-danh-ban-hanh"
    Thì kết quả là chưa rõ

  Kịch bản: Xã trong huyện không so với huyện
    Biết kế hoạch cấp huyện năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      HUYỆN MƯỜNG THEN
      Số: 41/KH-UBND
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      I. MỤC TIÊU
      Giảm tỷ lệ hộ nghèo trên địa bàn xã Đồng Lau.
      """
    Khi kiểm quy tắc "nhat-quan/dia-danh-ban-hanh"
    Thì kết quả là không áp dụng

  Khung kịch bản: Chỉ xét kế hoạch của Ủy ban nhân dân
    Biết văn bản là <văn bản>
    Và kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      Số: 41/KH-UBND
      Suối Ngà, ngày 12 tháng 02 năm 2024
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn huyện Mường Then
      """
    Khi kiểm quy tắc "nhat-quan/dia-danh-ban-hanh"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | văn bản                        | kết quả       |
      | kế hoạch của ủy ban nhân dân   | không đạt     |
      | kế hoạch của hội đồng nhân dân | không áp dụng |
      | kế hoạch của mặt trận tổ quốc  | không áp dụng |
      | báo cáo của ủy ban nhân dân    | không áp dụng |

  Kịch bản: Nội dung ghi đúng xã ban hành
    Biết kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      Số: 41/KH-UBND
      Suối Ngà, ngày 12 tháng 02 năm 2024
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      I. MỤC TIÊU
      Giảm tỷ lệ hộ nghèo trên địa bàn xã Suối Ngà.
      """
    Khi kiểm quy tắc "nhat-quan/dia-danh-ban-hanh"
    Thì kết quả là đạt
    Và yêu cầu 2 có kết quả đạt
