# language: vi
Tính năng: kinh-phi/tong-bang-tong-du-an
  Tổng kinh phí phải bằng tổng kinh phí các dự án, tiểu dự án; sai số 0,5% hoặc một triệu đồng.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Khung kịch bản: Tổng so với các khoản
    Biết kế hoạch có đoạn:
      """
      III. KINH PHÍ THỰC HIỆN
      Tổng kinh phí thực hiện: <tổng> triệu đồng, trong đó:
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo: <dự án 2> triệu đồng.
      2. Dự án 7: Nâng cao năng lực và giám sát, đánh giá Chương trình: <dự án 7> triệu đồng.
      """
    Khi kiểm quy tắc "kinh-phi/tong-bang-tong-du-an"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | tổng   | dự án 2 | dự án 7 | kết quả   | mức      |
      | 1.200  | 700     | 500     | đạt       | không có |
      | 1.300  | 700     | 500     | không đạt | vi phạm  |
      | 101    | 60      | 40      | đạt       | không có |
      | 99     | 60      | 40      | đạt       | không có |
      | 102    | 60      | 40      | không đạt | vi phạm  |
      | 98     | 60      | 40      | không đạt | vi phạm  |
      | 10.050 | 6.000   | 4.000   | đạt       | không có |
      | 10.051 | 6.000   | 4.000   | không đạt | vi phạm  |
      | 9.950  | 6.000   | 4.000   | đạt       | không có |
      | 9.949  | 6.000   | 4.000   | không đạt | vi phạm  |

  Kịch bản: Tổng lệch bị gạch chân
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
    Và thông điệp có "tổng kinh phí ghi"
    Và có 1 phát hiện

  Kịch bản: Kinh phí của từng dự án và từng nguồn không phải là tổng
    Biết kế hoạch có đoạn:
      """
      III. KINH PHÍ THỰC HIỆN
      Tổng kinh phí thực hiện: 700 triệu đồng, trong đó:
      - Tổng vốn ngân sách trung ương: 600 triệu đồng;
      - Tổng vốn ngân sách địa phương: 100 triệu đồng.
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
      Kinh phí: 400 triệu đồng
      - Ngân sách trung ương: 350 triệu đồng;
      - Ngân sách địa phương: 50 triệu đồng.
      2. Dự án 7: Nâng cao năng lực và giám sát, đánh giá Chương trình
      Kinh phí: 300 triệu đồng
      - Ngân sách trung ương: 250 triệu đồng;
      - Ngân sách địa phương: 50 triệu đồng.
      """
    Khi kiểm quy tắc "kinh-phi/tong-bang-tong-du-an"
    Thì kết quả là đạt

  Kịch bản: Vốn đầu tư, vốn sự nghiệp không phải là tổng
    Biết kế hoạch có đoạn:
      """
      III. KINH PHÍ THỰC HIỆN
      Tổng kinh phí thực hiện: 700 triệu đồng, trong đó: vốn đầu tư 300 triệu đồng, vốn sự nghiệp 400 triệu đồng.
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo: 400 triệu đồng.
      2. Dự án 7: Nâng cao năng lực và giám sát, đánh giá Chương trình: 300 triệu đồng.
      """
    Khi kiểm quy tắc "kinh-phi/tong-bang-tong-du-an"
    Thì kết quả là đạt

  Kịch bản: Chỉ kê một khoản thì không so
    Biết kế hoạch có đoạn:
      """
      III. KINH PHÍ THỰC HIỆN
      Tổng kinh phí thực hiện: 700 triệu đồng, trong đó:
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo: 400 triệu đồng.
      """
    Khi kiểm quy tắc "kinh-phi/tong-bang-tong-du-an"
    Thì kết quả là không áp dụng

  Kịch bản: Không có số tiền
    Biết kế hoạch có đoạn "Kinh phí do ngân sách địa phương bố trí."
    Khi kiểm quy tắc "kinh-phi/tong-bang-tong-du-an"
    Thì kết quả là không áp dụng

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn:
      """
      III. KINH PHi THUC HIEN
      Téng kinh phi thuc hién: 750 triéu déng, trong do:
      1. Dy 4n 2: Pa dang hoa sinh ké, phat trién mé hinh giam nghéo: 400 triéu déng.
      2. Dw an 7: Nang cao nang luc va giam sat, danh gia Chuong trinh: 300 triéu dong.
      """
    Khi kiểm quy tắc "kinh-phi/tong-bang-tong-du-an"
    Thì kết quả là không đạt
    Và chữ bị gạch chân có "750"

  Kịch bản: Một khoản không đọc được thì chưa rõ
    Biết kế hoạch có đoạn:
      """
      III. KINH PHI THUC HIEN
      Téng kinh phi thuc hién: 700 triéu déng, trong do:
      1. Dy 4n 2: Pa dang hoa sinh ké, phat trién mé hinh giam nghéo: 4OO triéu déng.
      2. Dw an 7: Nang cao nang luc va giam sat, danh gia Chuong trinh: 300 triéu dong.
      """
    Khi kiểm quy tắc "kinh-phi/tong-bang-tong-du-an"
    Thì kết quả là chưa rõ

  Khung kịch bản: Luật Ngân sách nhà nước áp dụng từ năm 2017
    Biết kế hoạch cấp xã năm <năm> ký ngày 12/02/2017
    Và kế hoạch có đoạn:
      """
      III. KINH PHÍ THỰC HIỆN
      Tổng kinh phí thực hiện: 1.300 triệu đồng, trong đó:
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo: 700 triệu đồng.
      2. Dự án 7: Nâng cao năng lực và giám sát, đánh giá Chương trình: 500 triệu đồng.
      """
    Khi kiểm quy tắc "kinh-phi/tong-bang-tong-du-an"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | năm  | kết quả       |
      | 2016 | không áp dụng |
      | 2017 | không đạt     |

  Khung kịch bản: Chỉ xét kế hoạch
    Biết <điều đã biết>
    Và kế hoạch có đoạn:
      """
      III. KINH PHÍ THỰC HIỆN
      Tổng kinh phí thực hiện: 1.300 triệu đồng, trong đó:
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo: 700 triệu đồng.
      2. Dự án 7: Nâng cao năng lực và giám sát, đánh giá Chương trình: 500 triệu đồng.
      """
    Khi kiểm quy tắc "kinh-phi/tong-bang-tong-du-an"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết       |
      | văn bản là báo cáo |
