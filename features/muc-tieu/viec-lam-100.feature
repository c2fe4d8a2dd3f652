# language: vi
Tính năng: muc-tieu/viec-lam-100
  Chương trình đặt mục tiêu đến năm 2025 mọi lao động nghèo có nhu cầu được hỗ trợ kết nối việc làm.
  Trước năm 2025 mức thấp hơn là lưu ý, năm 2025 là thiếu.

  Khung kịch bản: Tỷ lệ trước năm 2025
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "<đoạn>"
    Khi kiểm quy tắc "muc-tieu/viec-lam-100"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | đoạn                                                                                                            | kết quả       | mức       |
      | - 100% người lao động thuộc hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo có nhu cầu được hỗ trợ kết nối việc làm; | đạt           | không có  |
      | - 99% người lao động thuộc hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo có nhu cầu được hỗ trợ kết nối việc làm;  | không đạt     | lưu ý     |
      | - 80% người lao động thuộc hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo có nhu cầu được hỗ trợ kết nối việc làm;  | không đạt     | lưu ý     |

  Khung kịch bản: Tỷ lệ năm 2025
    Biết kế hoạch cấp xã năm 2025 ký ngày 12/02/2025
    Và kế hoạch có đoạn "<đoạn>"
    Khi kiểm quy tắc "muc-tieu/viec-lam-100"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | đoạn                                                                                                            | kết quả       | mức       |
      | - 100% người lao động thuộc hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo có nhu cầu được hỗ trợ kết nối việc làm; | đạt           | không có  |
      | - 99% người lao động thuộc hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo có nhu cầu được hỗ trợ kết nối việc làm;  | không đạt     | thiếu     |

  Kịch bản: Không có chỉ tiêu
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "- Giới thiệu việc làm cho người lao động trong xã;"
    Khi kiểm quy tắc "muc-tieu/viec-lam-100"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và thông điệp có "kết nối việc làm"

  Kịch bản: Con số năm trước ở phần thực trạng không phải chỉ tiêu
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      I. ĐÁNH GIÁ TÌNH HÌNH
      - Năm 2023 đã có 100% người lao động thuộc hộ nghèo được hỗ trợ kết nối việc làm.
      II. MỤC TIÊU
      - Giảm nghèo bền vững.
      """
    Khi kiểm quy tắc "muc-tieu/viec-lam-100"
    Thì kết quả là không đạt
    Và mức là lưu ý

  Kịch bản: Số đọc từ bản in hỏng
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "- 1O0% người lao động thuộc hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo có nhu cầu được hỗ trợ kết nối việc làm;"
    Khi kiểm quy tắc "muc-tieu/viec-lam-100"
    Thì kết quả là chưa rõ

  Kịch bản: Kế hoạch chuyên đề không nêu thì không xét
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch là chuyên đề
    Và kế hoạch có đoạn "- Hỗ trợ xóa nhà tạm cho hộ nghèo;"
    Khi kiểm quy tắc "muc-tieu/viec-lam-100"
    Thì kết quả là không áp dụng

  Kịch bản: Kế hoạch năm 2026 không còn theo mục tiêu đến năm 2025
    Biết kế hoạch cấp xã năm 2026 ký ngày 12/02/2026
    Và kế hoạch có đoạn "- 80% người lao động thuộc hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo có nhu cầu được hỗ trợ kết nối việc làm;"
    Khi kiểm quy tắc "muc-tieu/viec-lam-100"
    Thì kết quả là không áp dụng
