# language: vi
Tính năng: muc-tieu/di-hoc-dung-do-tuoi-90
  Chương trình đặt mục tiêu đến năm 2025 có 90% trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi.

  Khung kịch bản: Tỷ lệ trước năm 2025
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "<đoạn>"
    Khi kiểm quy tắc "muc-tieu/di-hoc-dung-do-tuoi-90"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | đoạn                                                             | kết quả       | mức       |
      | - 95% trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi;   | đạt           | không có  |
      | - 90% trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi;   | đạt           | không có  |
      | - 89,9% trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi; | không đạt     | lưu ý     |

  Khung kịch bản: Tỷ lệ năm 2025
    Biết kế hoạch cấp xã năm 2025 ký ngày 12/02/2025
    Và kế hoạch có đoạn "<đoạn>"
    Khi kiểm quy tắc "muc-tieu/di-hoc-dung-do-tuoi-90"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | đoạn                                                           | kết quả       | mức       |
      | - 90% trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi; | đạt           | không có  |
      | - 89% trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi; | không đạt     | thiếu     |

  Kịch bản: Chỉ có tỷ lệ huy động chung
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "- Tỷ lệ huy động trẻ ra lớp đạt 98%;"
    Khi kiểm quy tắc "muc-tieu/di-hoc-dung-do-tuoi-90"
    Thì kết quả là không đạt
    Và mức là lưu ý

  Kịch bản: Chỉ đúng con số thấp
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "- 85% trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi;"
    Khi kiểm quy tắc "muc-tieu/di-hoc-dung-do-tuoi-90"
    Thì kết quả là không đạt
    Và chữ bị gạch chân có "85%"

  Kịch bản: Số đọc từ bản in hỏng
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "- 9O% trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi;"
    Khi kiểm quy tắc "muc-tieu/di-hoc-dung-do-tuoi-90"
    Thì kết quả là chưa rõ

  Kịch bản: Kế hoạch chuyên đề không nêu thì không xét
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch là chuyên đề
    Và kế hoạch có đoạn "- Hỗ trợ xóa nhà tạm cho hộ nghèo;"
    Khi kiểm quy tắc "muc-tieu/di-hoc-dung-do-tuoi-90"
    Thì kết quả là không áp dụng
