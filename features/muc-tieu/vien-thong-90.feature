# language: vi
Tính năng: muc-tieu/vien-thong-90
  Mốc 90% chưa đối chiếu được với bản gốc Quyết định phê duyệt Chương trình, nên chỉ lưu ý.

  Khung kịch bản: Tỷ lệ
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "<đoạn>"
    Khi kiểm quy tắc "muc-tieu/vien-thong-90"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | đoạn                                                                                            | kết quả       | mức       |
      | - 95% hộ nghèo, hộ cận nghèo có nhu cầu được tiếp cận sử dụng các dịch vụ viễn thông, internet; | đạt           | không có  |
      | - 90% hộ nghèo, hộ cận nghèo có nhu cầu được tiếp cận sử dụng các dịch vụ viễn thông, internet; | đạt           | không có  |
      | - 89% hộ nghèo, hộ cận nghèo có nhu cầu được tiếp cận sử dụng các dịch vụ viễn thông, internet; | không đạt     | lưu ý     |

  Kịch bản: Chỉ tiêu không có tỷ lệ
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "- Hộ nghèo, hộ cận nghèo có nhu cầu được sử dụng dịch vụ viễn thông, internet;"
    Khi kiểm quy tắc "muc-tieu/vien-thong-90"
    Thì kết quả là không đạt
    Và mức là lưu ý

  Kịch bản: Chỉ đúng con số thấp
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "- 80% hộ nghèo, hộ cận nghèo có nhu cầu được tiếp cận sử dụng các dịch vụ viễn thông, internet;"
    Khi kiểm quy tắc "muc-tieu/vien-thong-90"
    Thì kết quả là không đạt
    Và chữ bị gạch chân có "80%"

  Kịch bản: Số đọc từ bản in hỏng
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "- 9O% hộ nghèo, hộ cận nghèo có nhu cầu được tiếp cận sử dụng các dịch vụ viễn thông, internet;"
    Khi kiểm quy tắc "muc-tieu/vien-thong-90"
    Thì kết quả là chưa rõ

  Kịch bản: Kế hoạch chuyên đề không nêu thì không xét
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch là chuyên đề
    Và kế hoạch có đoạn "- Hỗ trợ xóa nhà tạm cho hộ nghèo;"
    Khi kiểm quy tắc "muc-tieu/vien-thong-90"
    Thì kết quả là không áp dụng
