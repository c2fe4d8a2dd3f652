# language: vi
Tính năng: du-an/co-noi-dung-kinh-phi-don-vi
  Mỗi dự án được nêu phải có nội dung, kinh phí, đơn vị thực hiện, ở khối của dự án hoặc ở mục kinh phí, mục phân công.

  Kịch bản: Đủ ba điều
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      III. NỘI DUNG THỰC HIỆN
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
      a) Nội dung: Hỗ trợ 02 mô hình nuôi bò sinh sản cho hộ nghèo.
      b) Kinh phí thực hiện: 400 triệu đồng.
      c) Đơn vị thực hiện: Công chức Văn hóa - Xã hội.
      """
    Khi kiểm quy tắc "du-an/co-noi-dung-kinh-phi-don-vi"
    Thì kết quả là đạt

  Kịch bản: Kinh phí và đơn vị ghi ở mục khác
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      III. NỘI DUNG THỰC HIỆN
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
      a) Nội dung: Hỗ trợ 02 mô hình nuôi bò sinh sản cho hộ nghèo.
      IV. KINH PHÍ THỰC HIỆN
      1. Dự án 2: 400 triệu đồng.
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Văn hóa - Xã hội: chủ trì Dự án 2.
      """
    Khi kiểm quy tắc "du-an/co-noi-dung-kinh-phi-don-vi"
    Thì kết quả là đạt

  Kịch bản: Thiếu nội dung
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      III. NỘI DUNG THỰC HIỆN
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
      b) Kinh phí thực hiện: 400 triệu đồng.
      c) Đơn vị thực hiện: Công chức Văn hóa - Xã hội.
      """
    Khi kiểm quy tắc "du-an/co-noi-dung-kinh-phi-don-vi"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và có 1 phát hiện
    Và thông điệp có "không có nội dung"
    Và chữ bị gạch chân có "Dự án 2: Đa dạng hóa sinh kế"

  Kịch bản: Thiếu kinh phí
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      III. NỘI DUNG THỰC HIỆN
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
      a) Nội dung: Hỗ trợ 02 mô hình nuôi bò sinh sản cho hộ nghèo.
      c) Đơn vị thực hiện: Công chức Văn hóa - Xã hội.
      """
    Khi kiểm quy tắc "du-an/co-noi-dung-kinh-phi-don-vi"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và có 1 phát hiện
    Và thông điệp có "không có kinh phí"

  Kịch bản: Thiếu đơn vị
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      III. NỘI DUNG THỰC HIỆN
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
      a) Nội dung: Hỗ trợ 02 mô hình nuôi bò sinh sản cho hộ nghèo.
      b) Kinh phí thực hiện: 400 triệu đồng.
      """
    Khi kiểm quy tắc "du-an/co-noi-dung-kinh-phi-don-vi"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và có 1 phát hiện
    Và thông điệp có "không có đơn vị"

  Kịch bản: Nội dung dẫn sang kế hoạch khác
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      III. NỘI DUNG THỰC HIỆN
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
      Thực hiện theo Kế hoạch số 13/KH-UBND.
      b) Kinh phí thực hiện: 400 triệu đồng.
      c) Đơn vị thực hiện: Công chức Văn hóa - Xã hội.
      """
    Khi kiểm quy tắc "du-an/co-noi-dung-kinh-phi-don-vi"
    Thì kết quả là không đạt
    Và mức là lưu ý

  Kịch bản: Tiểu dự án có đủ thì dự án mẹ không cần ghi lại
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      III. NỘI DUNG THỰC HIỆN
      1. Dự án 3: Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng
      1.1. Tiểu dự án 2: Cải thiện dinh dưỡng
      a) Nội dung: Hỗ trợ 02 lớp thực hành dinh dưỡng cho bà mẹ.
      b) Kinh phí thực hiện: 400 triệu đồng.
      c) Đơn vị thực hiện: Công chức Văn hóa - Xã hội.
      """
    Khi kiểm quy tắc "du-an/co-noi-dung-kinh-phi-don-vi"
    Thì kết quả là đạt

  Kịch bản: Chỉ liệt kê tên dự án
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "Thực hiện các dự án: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo; truyền thông và giảm nghèo về thông tin."
    Khi kiểm quy tắc "du-an/co-noi-dung-kinh-phi-don-vi"
    Thì kết quả là không đạt
    Và mức là thiếu

  Kịch bản: Không nêu dự án nào
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "Hỗ trợ hộ nghèo phát triển sản xuất."
    Khi kiểm quy tắc "du-an/co-noi-dung-kinh-phi-don-vi"
    Thì kết quả là không áp dụng

  Khung kịch bản: Các năm kế hoạch được xét
    Biết kế hoạch cấp xã năm <năm> ký ngày 01/01/2024
    Và kế hoạch có đoạn:
      """
      III. NỘI DUNG THỰC HIỆN
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
      a) Nội dung: Hỗ trợ 02 mô hình nuôi bò sinh sản cho hộ nghèo.
      c) Đơn vị thực hiện: Công chức Văn hóa - Xã hội.
      """
    Khi kiểm quy tắc "du-an/co-noi-dung-kinh-phi-don-vi"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | năm  | kết quả       |
      | 2021 | không áp dụng |
      | 2022 | không đạt     |
      | 2026 | không đạt     |
      | 2027 | không áp dụng |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết kế hoạch cấp xã năm 2024 ký ngày 01/01/2024
    Và <điều đã biết>
    Và kế hoạch có đoạn:
      """
      III. NỘI DUNG THỰC HIỆN
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
      a) Nội dung: Hỗ trợ 02 mô hình nuôi bò sinh sản cho hộ nghèo.
      c) Đơn vị thực hiện: Công chức Văn hóa - Xã hội.
      """
    Khi kiểm quy tắc "du-an/co-noi-dung-kinh-phi-don-vi"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Kịch bản: Dòng kinh phí không đọc được
    Biết kế hoạch có đoạn:
      """
      III. NQI DUNG THUC HIEN
      1. Dy 4n 2: Pa dang hoa sinh ké, phat trién mé hinh giam nghéo
      a) Ngi dung: H6 tro 02 mé hinh nuéi bo sinh san cho hd ngheo trong xa.
      Trq bxc hgw thdc hlgn bco cto kqt qtz vx ubqd xz.
      c) Don vi thuc hién: Céng chirc Van hoa - Xa hoi.
      """
    Khi kiểm quy tắc "du-an/co-noi-dung-kinh-phi-don-vi"
    Thì kết quả là chưa rõ
    Và lý do có "không đọc được có kinh phí"

  Kịch bản: Vừa dẫn kế hoạch khác vừa ghi nội dung
    Biết kế hoạch có đoạn:
      """
      III. NỘI DUNG THỰC HIỆN
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
      Thực hiện theo Kế hoạch số 13/KH-UBND.
      a) Nội dung: Hỗ trợ 02 mô hình nuôi bò sinh sản cho hộ nghèo.
      b) Kinh phí thực hiện: 400 triệu đồng.
      c) Đơn vị thực hiện: Công chức Văn hóa - Xã hội.
      """
    Khi kiểm quy tắc "du-an/co-noi-dung-kinh-phi-don-vi"
    Thì kết quả là đạt
    Và yêu cầu 2 có kết quả đạt
