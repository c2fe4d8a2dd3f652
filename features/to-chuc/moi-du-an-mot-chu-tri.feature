# language: vi
Tính năng: to-chuc/moi-du-an-mot-chu-tri
  Đơn vị được giao dự toán chịu trách nhiệm; dự án không có hoặc có nhiều chủ trì thì không ai chịu trách
  nhiệm.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Kịch bản: Kế hoạch đạt
    Biết kế hoạch có đoạn:
      """
      III. NỘI DUNG
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Văn hóa - Xã hội
      Chủ trì thực hiện Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo.
      """
    Khi kiểm quy tắc "to-chuc/moi-du-an-mot-chu-tri"
    Thì kết quả là đạt

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn:
      """
      III. NOI DUNG
      1. Dy 4n 2: Pa dang hoa sinh ké, phat trién mé hinh giam nghéo
      V. TO CHUC THUC HIEN
      1. Cong chirc Van hoa - Xa hoi
      Chu tri thuc hién Dy 4n 2: Pa dang hoa sinh ké, phat trién mé hinh giam nghéo.
      """
    Khi kiểm quy tắc "to-chuc/moi-du-an-mot-chu-tri"
    Thì kết quả là đạt

  Kịch bản: Không đạt: không đơn vị nào chủ trì …
    Biết kế hoạch có đoạn:
      """
      III. NỘI DUNG
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Văn hóa - Xã hội
      Phối hợp thực hiện Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo.
      """
    Khi kiểm quy tắc "to-chuc/moi-du-an-mot-chu-tri"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và chữ bị gạch chân có "Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo"
    Và có 1 phát hiện

  Kịch bản: Không đạt: có 2 đơn vị cùng chủ trì …
    Biết kế hoạch có đoạn:
      """
      III. NỘI DUNG
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Văn hóa - Xã hội
      Chủ trì thực hiện Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo.
      2. Công chức Địa chính - Xây dựng
      Chủ trì thực hiện Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo.
      """
    Khi kiểm quy tắc "to-chuc/moi-du-an-mot-chu-tri"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và chữ bị gạch chân có "Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo"
    Và có 1 phát hiện

  Kịch bản: Không có gì để xét
    Biết kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Văn hóa - Xã hội
      Chủ trì tuyên truyền về giảm nghèo.
      """
    Khi kiểm quy tắc "to-chuc/moi-du-an-mot-chu-tri"
    Thì kết quả là không áp dụng

  Khung kịch bản: Ngày ký được xét
    Biết kế hoạch cấp xã năm 2024 ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      III. NỘI DUNG
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Văn hóa - Xã hội
      Phối hợp thực hiện Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo.
      """
    Khi kiểm quy tắc "to-chuc/moi-du-an-mot-chu-tri"
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
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Văn hóa - Xã hội
      Phối hợp thực hiện Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo.
      """
    Khi kiểm quy tắc "to-chuc/moi-du-an-mot-chu-tri"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Khung kịch bản: Từ năm 2026 chỉ lưu ý
    Biết kế hoạch cấp xã năm <năm> ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      III. NỘI DUNG
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Văn hóa - Xã hội
      Phối hợp thực hiện Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo.
      """
    Khi kiểm quy tắc "to-chuc/moi-du-an-mot-chu-tri"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | năm  | ngày ký    | kết quả   | mức   |
      | 2025 | 12/02/2025 | không đạt | thiếu |
      | 2026 | 12/02/2026 | không đạt | lưu ý |
      | 2027 | 12/02/2027 | không đạt | lưu ý |

  Kịch bản: Bản in hỏng đến mức chưa kết luận được
    Biết kế hoạch có đoạn:
      """
      III. NOI DUNG
      1. Dy 4n 2: Pa dang hoa sinh ké, phat trién mé hinh giam nghéo
      V. TO CHUC THUC HIEN
      1. Cong chirc Van hoa
      Tuyen truyén.
      Trq bxc hgw thdc hlgn bco cto kqt qtz vx ubqd xz.
      """
    Khi kiểm quy tắc "to-chuc/moi-du-an-mot-chu-tri"
    Thì kết quả là chưa rõ
