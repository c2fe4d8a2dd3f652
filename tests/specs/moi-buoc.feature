# language: vi
Tính năng: Mỗi bước làm đúng lời của nó
  Mỗi bước của thư viện đứng ở đây ít nhất một lần; điều các bước trái lại phải báo hỏng thì xem test_steps.py.

  Bối cảnh:
    Biết kế hoạch có đoạn:
      """
      II. MỤC TIÊU
      - 95% người thuộc hộ nghèo tham gia bảo hiểm y tế;
      - 90% người thuộc hộ cận nghèo tham gia bảo hiểm y tế;
      """

  Kịch bản: Phát hiện, chữ bị gạch chân, căn cứ
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Khi kiểm quy tắc "muc-tieu/bhyt-100"
    Thì kết quả là không đạt
    Và kết quả không phải là chưa rõ
    Và mức là vi phạm
    Và yêu cầu 1 có kết quả đạt
    Và yêu cầu 2 có kết quả không đạt
    Và chữ bị gạch chân có "95%"
    Và chữ bị gạch chân là "95% người thuộc hộ nghèo tham gia bảo hiểm y tế"
    Và không gạch chân "MỤC TIÊU"
    Và gạch chân ở dòng 2
    Và dẫn chứng thuộc mục "II"
    Và có 2 phát hiện
    Và có 1 phát hiện mức thiếu
    Và loại phát hiện là sai
    Và thông điệp có "phải là 100%"
    Và cách sửa có "100% người thuộc hộ cận nghèo"
    Và căn cứ có "Điều 12"
    Và có các phát hiện:
      | mức     | chữ bị gạch chân | thông điệp      |
      | thiếu   | 90%              | thấp hơn 100%   |
      | vi phạm | 95%              | phải là 100%    |
    Và quy tắc "muc-tieu/bhyt-100" có kết quả không đạt

  Kịch bản: Đoạn được sửa
    Biết trong đoạn, chữ "95%" được thay bằng "100%"
    Và trong đoạn, dòng có "cận nghèo" bị bỏ
    Khi kiểm quy tắc "muc-tieu/bhyt-100"
    Thì kết quả là đạt
    Và không có phát hiện nào

  Kịch bản: Số đọc nhầm thì chỉ chỗ cần xem
    Biết trong đoạn, chữ "95%" được thay bằng "1O0%"
    Và trong đoạn, dòng có "cận nghèo" bị bỏ
    Và đoạn mất hết dấu
    Khi kiểm quy tắc "muc-tieu/bhyt-100"
    Thì kết quả là chưa rõ
    Và lý do có "không đọc được tỷ lệ"
    Và chỗ cần xem có "1O0%"

  Kịch bản: Đoạn được thêm
    Biết kế hoạch có đoạn "III. NHIỆM VỤ VÀ GIẢI PHÁP"
    Và kế hoạch có thêm câu "Hỗ trợ hộ nghèo phát triển sản xuất."
    Khi kiểm quy tắc "kinh-phi/co-muc-kinh-phi"
    Thì kết quả là không đạt
    Và loại phát hiện là thiếu nội dung
    Và đã tìm ở "toàn văn"

  Kịch bản: Đoạn được thêm nhiều dòng
    Biết kế hoạch có thêm đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      Ngân sách xã bố trí theo dự toán được giao.
      """
    Khi kiểm quy tắc "kinh-phi/co-muc-kinh-phi"
    Thì kết quả là đạt

  Kịch bản: Mục và bảng
    Biết kế hoạch có mục "IV. KINH PHÍ THỰC HIỆN" gồm:
      | Tổng kinh phí thực hiện: 300 triệu đồng. |
    Và kế hoạch có bảng:
      | Nội dung | Kinh phí (triệu đồng) |
      | Dự án 2  | 200                   |
    Khi kiểm nhóm quy tắc "kinh-phi"
    Thì quy tắc "kinh-phi/co-muc-kinh-phi" có kết quả đạt
    Và quy tắc "kinh-phi/co-so-tien" có kết quả đạt

  Khung kịch bản: Điều đã biết quyết định quy tắc có xét không
    Biết <điều đã biết>
    Khi kiểm quy tắc "kinh-phi/co-muc-kinh-phi"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | điều đã biết                                  | kết quả       |
      | kế hoạch cấp xã năm 2017 ký trong tháng 01/2017 | không đạt     |
      | kế hoạch cấp xã năm 2016 ký trong tháng 12/2016 | không áp dụng |
      | kế hoạch cấp tỉnh năm 2026 chưa ký            | không đạt       |
      | chưa biết năm kế hoạch                        | chưa rõ |
      | văn bản là báo cáo                            | không áp dụng |
      | văn bản là nghị quyết của HĐND                | không áp dụng |
      | kế hoạch thuộc chương trình khác              | không áp dụng |
      | kế hoạch thuộc chương trình giảm nghèo        | không đạt     |

  Kịch bản: Kế hoạch chuyên đề
    Biết kế hoạch là chuyên đề
    Và kế hoạch có đoạn "Hỗ trợ xóa nhà tạm cho hộ nghèo."
    Khi kiểm quy tắc "muc-tieu/bhyt-100"
    Thì kết quả là không áp dụng

  Kịch bản: Cấp, năm, ngày và đoạn trong một bước
    Biết kế hoạch cấp huyện năm 2023 ký ngày 01/02/2023 có đoạn:
      """
      - 100% người thuộc hộ nghèo, hộ cận nghèo tham gia bảo hiểm y tế;
      """
    Khi kiểm quy tắc "muc-tieu/bhyt-100"
    Thì kết quả là đạt

  Kịch bản: Toàn văn thì máy tự đọc cấp và năm
    Biết văn bản có toàn văn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SƠN BÌNH
      KẾ HOẠCH
      Thực hiện công tác giảm nghèo năm 2016
      I. MỤC TIÊU
      Giảm tỷ lệ hộ nghèo của xã Sơn Bình.
      """
    Khi kiểm mọi quy tắc
    Thì quy tắc "muc-tieu/bhyt-100" có kết quả không áp dụng
    Và không quy tắc nào có kết quả chưa rõ

  Kịch bản: Kế hoạch trong tệp cạnh kịch bản
    Biết kế hoạch nằm ở tệp "ke-hoach.txt"
    Khi kiểm quy tắc "muc-tieu/bhyt-100"
    Thì kết quả là không đạt
    Và gạch chân ở dòng 12
