# language: vi
Tính năng: kinh-phi/nguon-cong-bang-tong
  Trong mỗi khối, các nguồn cộng lại bằng kinh phí của khối; tổng theo nguồn bằng cộng nguồn ấy ở các khối; sai số 0,5 triệu đồng.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Khung kịch bản: Các nguồn so với kinh phí của khối
    Biết kế hoạch có đoạn:
      """
      III. NỘI DUNG
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
      b) Kinh phí thực hiện: 500 triệu đồng, cụ thể:
      - Ngân sách trung ương: <trung ương> triệu đồng;
      - Ngân sách địa phương: 50 triệu đồng.
      """
    Khi kiểm quy tắc "kinh-phi/nguon-cong-bang-tong"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | trung ương | kết quả   | mức      |
      | 450        | đạt       | không có |
      | 449,5      | đạt       | không có |
      | 450,5      | đạt       | không có |
      | 449,4      | không đạt | vi phạm  |
      | 450,6      | không đạt | vi phạm  |
      | 420        | không đạt | vi phạm  |

  Khung kịch bản: Tổng theo nguồn so với các khối
    Biết kế hoạch có đoạn:
      """
      III. KINH PHÍ THỰC HIỆN
      Tổng kinh phí thực hiện: <tổng> triệu đồng, trong đó:
      - Ngân sách trung ương: <trung ương> triệu đồng;
      - Ngân sách địa phương: 100 triệu đồng.
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
      Kinh phí: 400 triệu đồng
      - Ngân sách trung ương: 350 triệu đồng;
      - Ngân sách địa phương: 50 triệu đồng.
      2. Dự án 7: Nâng cao năng lực và giám sát, đánh giá Chương trình
      Kinh phí: 300 triệu đồng
      - Ngân sách trung ương: 250 triệu đồng;
      - Ngân sách địa phương: 50 triệu đồng.
      """
    Khi kiểm quy tắc "kinh-phi/nguon-cong-bang-tong"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | tổng  | trung ương | kết quả   | mức      |
      | 700   | 600        | đạt       | không có |
      | 700,5 | 600,5      | đạt       | không có |
      | 700,6 | 600,6      | không đạt | vi phạm  |
      | 720   | 620        | không đạt | vi phạm  |

  Kịch bản: Khối lệch bị gạch chân
    Biết kế hoạch có đoạn:
      """
      III. NỘI DUNG
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
      b) Kinh phí thực hiện: 500 triệu đồng, cụ thể:
      - Ngân sách trung ương: 420 triệu đồng;
      - Ngân sách địa phương: 50 triệu đồng.
      """
    Khi kiểm quy tắc "kinh-phi/nguon-cong-bang-tong"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "500 triệu đồng"
    Và thông điệp có "cộng lại là 470 triệu đồng"
    Và có 1 phát hiện

  Kịch bản: Tổng theo nguồn lệch bị gạch chân
    Biết kế hoạch có đoạn:
      """
      III. KINH PHÍ THỰC HIỆN
      Tổng kinh phí thực hiện: 720 triệu đồng, trong đó:
      - Ngân sách trung ương: 620 triệu đồng;
      - Ngân sách địa phương: 100 triệu đồng.
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
      Kinh phí: 400 triệu đồng
      - Ngân sách trung ương: 350 triệu đồng;
      - Ngân sách địa phương: 50 triệu đồng.
      2. Dự án 7: Nâng cao năng lực và giám sát, đánh giá Chương trình
      Kinh phí: 300 triệu đồng
      - Ngân sách trung ương: 250 triệu đồng;
      - Ngân sách địa phương: 50 triệu đồng.
      """
    Khi kiểm quy tắc "kinh-phi/nguon-cong-bang-tong"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "620 triệu đồng"
    Và thông điệp có "600 triệu đồng"
    Và có 1 phát hiện

  Kịch bản: Không kê nguồn thì không so
    Biết kế hoạch có đoạn "b) Kinh phí thực hiện: do ngân sách địa phương bố trí."
    Khi kiểm quy tắc "kinh-phi/nguon-cong-bang-tong"
    Thì kết quả là không áp dụng

  Kịch bản: Có số tiền nhưng không kê nguồn
    Biết kế hoạch có đoạn "b) Kinh phí thực hiện: 500 triệu đồng."
    Khi kiểm quy tắc "kinh-phi/nguon-cong-bang-tong"
    Thì kết quả là không áp dụng

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn:
      """
      1. Dy 4n 2: Pa dang hoa sinh ké, phat trién mé hinh giam nghéo
      b) Kinh phi thuc hién: 500 triéu dong, cu thé:
      - Ngan sach trung wong: 450 triéu dong;
      - Ngan sach dia phuong: 50 triéu déng.
      """
    Khi kiểm quy tắc "kinh-phi/nguon-cong-bang-tong"
    Thì kết quả là đạt

  Kịch bản: Một nguồn không đọc được thì chưa rõ
    Biết kế hoạch có đoạn:
      """
      1. Dy 4n 2: Pa dang hoa sinh ké, phat trién mé hinh giam nghéo
      b) Kinh phi thuc hién: 500 triéu dong, cu thé:
      - Ngan sach trung wong: 45O triéu dong;
      - Ngan sach dia phuong: 50 triéu déng.
      """
    Khi kiểm quy tắc "kinh-phi/nguon-cong-bang-tong"
    Thì kết quả là chưa rõ

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết <điều đã biết>
    Và kế hoạch có đoạn:
      """
      III. NỘI DUNG
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
      b) Kinh phí thực hiện: 500 triệu đồng, cụ thể:
      - Ngân sách trung ương: 420 triệu đồng;
      - Ngân sách địa phương: 50 triệu đồng.
      """
    Khi kiểm quy tắc "kinh-phi/nguon-cong-bang-tong"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |
