# language: vi
Tính năng: du-an/so-va-ten-dung
  Vốn được giao theo số dự án: số phải đúng với tên theo Quyết định 90/QĐ-TTg mục III; cả danh sách đánh số riêng thì chỉ lưu ý.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Khung kịch bản: Số và tên
    Biết kế hoạch có đoạn "1. <dự án>"
    Khi kiểm quy tắc "du-an/so-va-ten-dung"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | dự án                                                       | kết quả       | mức      |
      | Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo | đạt           | không có |
      | Dự án 3: Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng   | đạt           | không có |
      | Dự án 3: Hỗ trợ phát triển sản xuất                         | không đạt     | lưu ý    |
      | Dự án 2: Xây dựng đường liên thôn                           | đạt           | không có |
      | Dự án 2                                                     | không áp dụng | không có |

  Kịch bản: Số của dự án khác
    Biết kế hoạch có đoạn:
      """
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
      2. Dự án 5: Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng
      """
    Khi kiểm quy tắc "du-an/so-va-ten-dung"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "Dự án 5"
    Và thông điệp có "Dự án 3"
    Và căn cứ có "90/QĐ-TTg"
    Và có 1 phát hiện

  Kịch bản: Cả danh sách đánh số riêng nhất quán
    Biết kế hoạch có đoạn:
      """
      1. Dự án 1: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
      2. Dự án 2: Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng
      3. Dự án 3: Phát triển giáo dục nghề nghiệp, việc làm bền vững
      """
    Khi kiểm quy tắc "du-an/so-va-ten-dung"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và có 3 phát hiện

  Kịch bản: Tên thiếu cụm
    Biết kế hoạch có đoạn "1. Dự án 4: Phát triển giáo dục nghề nghiệp"
    Khi kiểm quy tắc "du-an/so-va-ten-dung"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và chữ bị gạch chân có "Dự án 4"
    Và thông điệp có "thiếu chữ"

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn "1. Dw 4n 2: Pa dang hda sinh ké, phat trién m6 hinh giam nghéo"
    Khi kiểm quy tắc "du-an/so-va-ten-dung"
    Thì kết quả là đạt

  Khung kịch bản: Chương trình của các năm kế hoạch 2022 đến 2025
    Biết kế hoạch cấp xã năm <năm> ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
      2. Dự án 5: Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng
      """
    Khi kiểm quy tắc "du-an/so-va-ten-dung"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | năm  | kết quả       |
      | 2021 | không áp dụng |
      | 2022 | không đạt     |
      | 2025 | không đạt     |
      | 2026 | không áp dụng |

  Khung kịch bản: Ký từ 18/01/2022 đến 31/12/2025
    Biết kế hoạch cấp xã năm 2024 ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
      2. Dự án 5: Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng
      """
    Khi kiểm quy tắc "du-an/so-va-ten-dung"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 17/01/2022 | không áp dụng |
      | 18/01/2022 | không đạt     |
      | 31/12/2025 | không đạt     |
      | 01/01/2026 | không áp dụng |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết <điều đã biết>
    Và kế hoạch có đoạn:
      """
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
      2. Dự án 5: Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng
      """
    Khi kiểm quy tắc "du-an/so-va-ten-dung"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Kịch bản: Ngày ký để trống trong tháng quyết định được ban hành
    Biết kế hoạch cấp xã năm 2022 ký trong tháng 01/2022
    Và kế hoạch có đoạn:
      """
      1. Dự án 5: Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng
      """
    Khi kiểm quy tắc "du-an/so-va-ten-dung"
    Thì kết quả là chưa rõ
    Và lý do có "ngày ký"
