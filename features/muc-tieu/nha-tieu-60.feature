# language: vi
Tính năng: muc-tieu/nha-tieu-60
  Mốc 60% chưa đối chiếu được với bản gốc Quyết định phê duyệt Chương trình, nên chỉ lưu ý.
  Chỉ tiêu phải tính cho hộ nghèo, hộ cận nghèo.

  Khung kịch bản: Tỷ lệ
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "<đoạn>"
    Khi kiểm quy tắc "muc-tieu/nha-tieu-60"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | đoạn                                                       | kết quả       | mức       |
      | - 75% hộ nghèo, hộ cận nghèo sử dụng nhà tiêu hợp vệ sinh; | đạt           | không có  |
      | - 60% hộ nghèo, hộ cận nghèo sử dụng nhà tiêu hợp vệ sinh; | đạt           | không có  |
      | - 59% hộ nghèo, hộ cận nghèo sử dụng nhà tiêu hợp vệ sinh; | không đạt     | lưu ý     |

  Kịch bản: Sai đối tượng
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "- 90% hộ gia đình sử dụng nhà tiêu hợp vệ sinh;"
    Khi kiểm quy tắc "muc-tieu/nha-tieu-60"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và thông điệp có "hộ gia đình"
    Và chữ bị gạch chân có "90%"

  Kịch bản: Có cả chỉ tiêu chung và chỉ tiêu cho hộ nghèo
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      - 90% hộ gia đình sử dụng nhà tiêu hợp vệ sinh;
      - 65% hộ nghèo, hộ cận nghèo sử dụng nhà tiêu hợp vệ sinh;
      """
    Khi kiểm quy tắc "muc-tieu/nha-tieu-60"
    Thì kết quả là đạt

  Kịch bản: Không có chỉ tiêu
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "- Vận động các hộ giữ vệ sinh đường làng;"
    Khi kiểm quy tắc "muc-tieu/nha-tieu-60"
    Thì kết quả là không đạt
    Và mức là lưu ý

  Kịch bản: Số đọc từ bản in hỏng
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "- 6O% hộ nghèo, hộ cận nghèo sử dụng nhà tiêu hợp vệ sinh;"
    Khi kiểm quy tắc "muc-tieu/nha-tieu-60"
    Thì kết quả là chưa rõ

  Kịch bản: Kế hoạch chuyên đề không nêu thì không xét
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch là chuyên đề
    Và kế hoạch có đoạn "- Hỗ trợ xóa nhà tạm cho hộ nghèo;"
    Khi kiểm quy tắc "muc-tieu/nha-tieu-60"
    Thì kết quả là không áp dụng
