# language: vi
Tính năng: kinh-phi/co-von-chuong-trinh
  Dự án của Chương trình dùng ngân sách trung ương và vốn địa phương bố trí; không nêu hai nguồn này thì dự án
  không có tiền.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Kịch bản: Kế hoạch đạt
    Biết kế hoạch có đoạn:
      """
      III. NỘI DUNG
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
      IV. KINH PHÍ THỰC HIỆN
      - Ngân sách trung ương hỗ trợ thực hiện Chương trình.
      """
    Khi kiểm quy tắc "kinh-phi/co-von-chuong-trinh"
    Thì kết quả là đạt

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn:
      """
      III. NOI DUNG
      1. Dy 4n 2: Pa dang hoa sinh ké, phat trién mé hinh giam nghéo
      IV. KINH PHi THUC HIEN
      - Ngan sach trung wong hé tro thuc hién Chuong trinh.
      """
    Khi kiểm quy tắc "kinh-phi/co-von-chuong-trinh"
    Thì kết quả là đạt

  Kịch bản: Không đạt: kế hoạch triển khai dự án của Chương trình nhưng mục kinh phí không nêu ngân
    Biết kế hoạch có đoạn:
      """
      III. NỘI DUNG
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
      IV. KINH PHÍ THỰC HIỆN
      - Kinh phí vận động, xã hội hóa.
      """
    Khi kiểm quy tắc "kinh-phi/co-von-chuong-trinh"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và có 1 phát hiện
    Và chữ bị gạch chân có "IV. KINH PHÍ THỰC HIỆN"

  Kịch bản: Không có gì để xét
    Biết kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      - Kinh phí vận động, xã hội hóa.
      """
    Khi kiểm quy tắc "kinh-phi/co-von-chuong-trinh"
    Thì kết quả là không áp dụng

  Khung kịch bản: Các năm kế hoạch được xét
    Biết kế hoạch cấp xã năm <năm> ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      III. NỘI DUNG
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
      IV. KINH PHÍ THỰC HIỆN
      - Kinh phí vận động, xã hội hóa.
      """
    Khi kiểm quy tắc "kinh-phi/co-von-chuong-trinh"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | năm  | kết quả       |
      | 2030 | không đạt     |
      | 2031 | không áp dụng |

  Khung kịch bản: Ngày ký được xét
    Biết kế hoạch cấp xã năm 2024 ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      III. NỘI DUNG
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
      IV. KINH PHÍ THỰC HIỆN
      - Kinh phí vận động, xã hội hóa.
      """
    Khi kiểm quy tắc "kinh-phi/co-von-chuong-trinh"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 31/12/2021 | không áp dụng |
      | 01/01/2022 | không đạt     |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết <điều đã biết>
    Và kế hoạch có đoạn:
      """
      III. NỘI DUNG
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
      IV. KINH PHÍ THỰC HIỆN
      - Kinh phí vận động, xã hội hóa.
      """
    Khi kiểm quy tắc "kinh-phi/co-von-chuong-trinh"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Khung kịch bản: Nguồn nào là vốn của Chương trình
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      III. NỘI DUNG
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
      IV. KINH PHÍ THỰC HIỆN
      - <nguồn>.
      """
    Khi kiểm quy tắc "kinh-phi/co-von-chuong-trinh"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | nguồn                                              | kết quả   | mức      |
      | Ngân sách trung ương hỗ trợ thực hiện Chương trình | đạt       | không có |
      | Ngân sách xã đối ứng                               | đạt       | không có |
      | Ngân sách nhà nước                                 | không đạt | thiếu    |
      | Vận động xã hội hóa                                | không đạt | thiếu    |

  Kịch bản: Nguồn nhắc ở mục nhiệm vụ không thay cho mục kinh phí
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      III. NỘI DUNG
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
      2. Lồng ghép ngân sách trung ương.
      IV. KINH PHÍ THỰC HIỆN
      - Kinh phí vận động, xã hội hóa.
      """
    Khi kiểm quy tắc "kinh-phi/co-von-chuong-trinh"
    Thì kết quả là không đạt
    Và mức là thiếu

  Kịch bản: Bản in hỏng đến mức chưa kết luận được
    Biết kế hoạch có đoạn:
      """
      III. NOI DUNG
      1. Dy 4n 2: Pa dang hoa sinh ké, phat trién mé hinh giam nghéo
      IV. KINH PHi THUC HIEN
      - Ngon soch trong uong hd tro.
      """
    Khi kiểm quy tắc "kinh-phi/co-von-chuong-trinh"
    Thì kết quả là chưa rõ
