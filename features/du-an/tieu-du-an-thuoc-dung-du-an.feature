# language: vi
Tính năng: du-an/tieu-du-an-thuoc-dung-du-an
  Tiểu dự án gắn đúng dự án mẹ theo Quyết định 90/QĐ-TTg mục III và nhất quán trong cả văn bản.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Khung kịch bản: Dự án mẹ
    Biết kế hoạch có đoạn "Chủ trì <tiểu dự án>."
    Khi kiểm quy tắc "du-an/tieu-du-an-thuoc-dung-du-an"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | tiểu dự án                                           | kết quả       | mức      |
      | Tiểu dự án 1 thuộc Dự án 6: Giảm nghèo về thông tin  | đạt           | không có |
      | Tiểu dự án 1 thuộc Dự án 4: Giảm nghèo về thông tin  | không đạt     | vi phạm  |
      | Tiểu dự án 3 thuộc Dự án 4: Hỗ trợ việc làm bền vững | đạt           | không có |
      | Tiểu dự án 3 thuộc Dự án 5: Hỗ trợ việc làm bền vững | không đạt     | vi phạm  |
      | Tiểu dự án 1: Giảm nghèo về thông tin                | không áp dụng | không có |

  Kịch bản: Hai chỗ giống nhau
    Biết kế hoạch có đoạn:
      """
      - Dự án 6: Truyền thông và giảm nghèo về thông tin
      + Tiểu dự án 1: Giảm nghèo về thông tin
      Công chức văn hóa chủ trì Tiểu dự án 1 thuộc Dự án 6: Giảm nghèo về thông tin.
      """
    Khi kiểm quy tắc "du-an/tieu-du-an-thuoc-dung-du-an"
    Thì kết quả là đạt

  Kịch bản: Hai chỗ khác nhau: nêu một lần, chỉ cả hai chỗ
    Biết kế hoạch có đoạn:
      """
      - Dự án 6: Truyền thông và giảm nghèo về thông tin
      + Tiểu dự án 1: Giảm nghèo về thông tin
      Công chức văn hóa chủ trì Tiểu dự án 1 thuộc Dự án 4: Giảm nghèo về thông tin.
      """
    Khi kiểm quy tắc "du-an/tieu-du-an-thuoc-dung-du-an"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "Tiểu dự án 1 thuộc Dự án 4"
    Và thông điệp có "khác với danh sách trong chính văn bản"
    Và có 1 phát hiện

  Kịch bản: Sai dự án mẹ
    Biết kế hoạch có đoạn "Chủ trì Tiểu dự án 1 thuộc Dự án 4: Giảm nghèo về thông tin."
    Khi kiểm quy tắc "du-an/tieu-du-an-thuoc-dung-du-an"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "Dự án 4"
    Và thông điệp có "Tiểu dự án 1 thuộc Dự án 6"
    Và căn cứ có "90/QĐ-TTg"

  Kịch bản: Cả danh sách đánh số riêng nhất quán thì quy tắc du-an/so-va-ten-dung đã báo
    Biết kế hoạch có đoạn:
      """
      1. Dự án 1: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
      2. Dự án 2: Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng
      3. Dự án 3: Phát triển giáo dục nghề nghiệp, việc làm bền vững
      Chủ trì Tiểu dự án 3 thuộc Dự án 3: Hỗ trợ việc làm bền vững.
      """
    Khi kiểm quy tắc "du-an/tieu-du-an-thuoc-dung-du-an"
    Thì kết quả là không áp dụng

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn "Chu tri Tiéu dy 4n 3 thudc Dy 4n 4: Hé tro viéc lam bén viing."
    Khi kiểm quy tắc "du-an/tieu-du-an-thuoc-dung-du-an"
    Thì kết quả là đạt

  Khung kịch bản: Chương trình của các năm kế hoạch 2022 đến 2025
    Biết kế hoạch cấp xã năm <năm> ký ngày 12/02/2024
    Và kế hoạch có đoạn "Chủ trì Tiểu dự án 1 thuộc Dự án 4: Giảm nghèo về thông tin."
    Khi kiểm quy tắc "du-an/tieu-du-an-thuoc-dung-du-an"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | năm  | kết quả       |
      | 2021 | không áp dụng |
      | 2022 | không đạt     |
      | 2025 | không đạt     |
      | 2026 | không áp dụng |

  Khung kịch bản: Ký từ 18/01/2022 đến 31/12/2025
    Biết kế hoạch cấp xã năm 2024 ký ngày <ngày ký>
    Và kế hoạch có đoạn "Chủ trì Tiểu dự án 1 thuộc Dự án 4: Giảm nghèo về thông tin."
    Khi kiểm quy tắc "du-an/tieu-du-an-thuoc-dung-du-an"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 17/01/2022 | không áp dụng |
      | 18/01/2022 | không đạt     |
      | 31/12/2025 | không đạt     |
      | 01/01/2026 | không áp dụng |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết <điều đã biết>
    Và kế hoạch có đoạn "Chủ trì Tiểu dự án 1 thuộc Dự án 4: Giảm nghèo về thông tin."
    Khi kiểm quy tắc "du-an/tieu-du-an-thuoc-dung-du-an"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Kịch bản: Số tiểu dự án đọc nhầm thành chữ
    Biết kế hoạch có đoạn:
      """
      Chu tri Tieu du an l thuoc Du an 4: Giam ngheo ve thong tin.
      """
    Khi kiểm quy tắc "du-an/tieu-du-an-thuoc-dung-du-an"
    Thì kết quả là chưa rõ
    Và lý do có "không đọc được đúng dự án mẹ"
