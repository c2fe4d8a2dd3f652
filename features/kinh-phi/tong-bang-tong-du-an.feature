# language: vi
Tính năng: kinh-phi/tong-bang-tong-du-an
  Tổng kinh phí phải bằng tổng kinh phí các dự án, tiểu dự án; sai số 0,5% hoặc một triệu đồng.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Kịch bản: Tổng khớp
    Biết kế hoạch có đoạn:
      """
      III. KINH PHÍ THỰC HIỆN
      Tổng kinh phí thực hiện: 1.200 triệu đồng, trong đó:
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo: 700 triệu đồng.
      2. Dự án 7: Nâng cao năng lực và giám sát, đánh giá Chương trình: 500 triệu đồng.
      """
    Khi kiểm quy tắc "kinh-phi/tong-bang-tong-du-an"
    Thì kết quả là đạt

  Kịch bản: Tổng lệch
    Biết kế hoạch có đoạn:
      """
      III. KINH PHÍ THỰC HIỆN
      Tổng kinh phí thực hiện: 1.300 triệu đồng, trong đó:
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo: 700 triệu đồng.
      2. Dự án 7: Nâng cao năng lực và giám sát, đánh giá Chương trình: 500 triệu đồng.
      """
    Khi kiểm quy tắc "kinh-phi/tong-bang-tong-du-an"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "1.300 triệu đồng"

  Kịch bản: Không có số tiền
    Biết kế hoạch có đoạn "Kinh phí do ngân sách địa phương bố trí."
    Khi kiểm quy tắc "kinh-phi/tong-bang-tong-du-an"
    Thì kết quả là không áp dụng
