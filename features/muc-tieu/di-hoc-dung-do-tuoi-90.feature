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

  Khung kịch bản: Chỉ tiêu nào được tính
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      I. ĐÁNH GIÁ TÌNH HÌNH
      - Năm 2023 <năm trước>.
      II. MỤC TIÊU
      - <chỉ tiêu>;
      - <chỉ tiêu khác>.
      """
    Khi kiểm quy tắc "muc-tieu/di-hoc-dung-do-tuoi-90"
    Thì kết quả là <kết quả>
    Và mức là <mức>
    Và có <số> phát hiện

    Dữ liệu:
      | năm trước                                           | chỉ tiêu                                          | chỉ tiêu khác                                    | kết quả   | mức      | số |
      | đã giảm nghèo bền vững trên địa bàn xã              | 90% trẻ em thuộc hộ nghèo đi học đúng độ tuổi     | giảm nghèo bền vững trên địa bàn xã              | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã              | 89% trẻ em thuộc hộ nghèo đi học đúng độ tuổi     | giảm nghèo bền vững trên địa bàn xã              | không đạt | lưu ý    | 1  |
      | đã giảm nghèo bền vững trên địa bàn xã              | 90% trẻ em thuộc hộ cận nghèo đi học đúng độ tuổi | giảm nghèo bền vững trên địa bàn xã              | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã              | 89% trẻ em thuộc hộ cận nghèo đi học đúng độ tuổi | giảm nghèo bền vững trên địa bàn xã              | không đạt | lưu ý    | 1  |
      | đã giảm nghèo bền vững trên địa bàn xã              | 90% trẻ em thuộc hộ gia đình đi học đúng độ tuổi  | giảm nghèo bền vững trên địa bàn xã              | không đạt | lưu ý    | 1  |
      | đã giảm nghèo bền vững trên địa bàn xã              | 90% hộ nghèo sử dụng nhà tiêu hợp vệ sinh         | giảm nghèo bền vững trên địa bàn xã              | không đạt | lưu ý    | 1  |
      | đã giảm nghèo bền vững trên địa bàn xã              | 45 trẻ em thuộc hộ nghèo đi học đúng độ tuổi      | giảm nghèo bền vững trên địa bàn xã              | không đạt | lưu ý    | 1  |
      | đã có 90% trẻ em thuộc hộ nghèo đi học đúng độ tuổi | giảm nghèo bền vững trên địa bàn xã               | giảm nghèo bền vững trên địa bàn xã              | không đạt | lưu ý    | 1  |
      | đã có 89% trẻ em thuộc hộ nghèo đi học đúng độ tuổi | 90% trẻ em thuộc hộ nghèo đi học đúng độ tuổi     | giảm nghèo bền vững trên địa bàn xã              | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã              | 90% trẻ em thuộc hộ nghèo đi học đúng độ tuổi     | 10% hộ nghèo sử dụng nhà tiêu hợp vệ sinh        | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã              | 90% trẻ em thuộc hộ nghèo đi học đúng độ tuổi     | 10% trẻ em thuộc hộ gia đình đi học đúng độ tuổi | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã              | 90% trẻ em thuộc hộ nghèo đi học đúng độ tuổi     | 45 trẻ em thuộc hộ nghèo đi học đúng độ tuổi     | đạt       | không có | 0  |

  Khung kịch bản: Chỉ tiêu nào được tính năm 2025
    Biết kế hoạch cấp xã năm 2025 ký ngày 12/02/2025
    Và kế hoạch có đoạn:
      """
      I. ĐÁNH GIÁ TÌNH HÌNH
      - Năm 2023 <năm trước>.
      II. MỤC TIÊU
      - <chỉ tiêu>;
      - <chỉ tiêu khác>.
      """
    Khi kiểm quy tắc "muc-tieu/di-hoc-dung-do-tuoi-90"
    Thì kết quả là <kết quả>
    Và mức là <mức>
    Và có <số> phát hiện

    Dữ liệu:
      | năm trước                                           | chỉ tiêu                                          | chỉ tiêu khác                                    | kết quả   | mức      | số |
      | đã giảm nghèo bền vững trên địa bàn xã              | 90% trẻ em thuộc hộ nghèo đi học đúng độ tuổi     | giảm nghèo bền vững trên địa bàn xã              | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã              | 89% trẻ em thuộc hộ nghèo đi học đúng độ tuổi     | giảm nghèo bền vững trên địa bàn xã              | không đạt | thiếu    | 1  |
      | đã giảm nghèo bền vững trên địa bàn xã              | 90% trẻ em thuộc hộ cận nghèo đi học đúng độ tuổi | giảm nghèo bền vững trên địa bàn xã              | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã              | 89% trẻ em thuộc hộ cận nghèo đi học đúng độ tuổi | giảm nghèo bền vững trên địa bàn xã              | không đạt | thiếu    | 1  |
      | đã giảm nghèo bền vững trên địa bàn xã              | 90% trẻ em thuộc hộ gia đình đi học đúng độ tuổi  | giảm nghèo bền vững trên địa bàn xã              | không đạt | lưu ý    | 1  |
      | đã giảm nghèo bền vững trên địa bàn xã              | 90% hộ nghèo sử dụng nhà tiêu hợp vệ sinh         | giảm nghèo bền vững trên địa bàn xã              | không đạt | lưu ý    | 1  |
      | đã giảm nghèo bền vững trên địa bàn xã              | 45 trẻ em thuộc hộ nghèo đi học đúng độ tuổi      | giảm nghèo bền vững trên địa bàn xã              | không đạt | lưu ý    | 1  |
      | đã có 90% trẻ em thuộc hộ nghèo đi học đúng độ tuổi | giảm nghèo bền vững trên địa bàn xã               | giảm nghèo bền vững trên địa bàn xã              | không đạt | lưu ý    | 1  |
      | đã có 89% trẻ em thuộc hộ nghèo đi học đúng độ tuổi | 90% trẻ em thuộc hộ nghèo đi học đúng độ tuổi     | giảm nghèo bền vững trên địa bàn xã              | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã              | 90% trẻ em thuộc hộ nghèo đi học đúng độ tuổi     | 10% hộ nghèo sử dụng nhà tiêu hợp vệ sinh        | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã              | 90% trẻ em thuộc hộ nghèo đi học đúng độ tuổi     | 10% trẻ em thuộc hộ gia đình đi học đúng độ tuổi | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã              | 90% trẻ em thuộc hộ nghèo đi học đúng độ tuổi     | 45 trẻ em thuộc hộ nghèo đi học đúng độ tuổi     | đạt       | không có | 0  |

  Khung kịch bản: Chương trình của các năm kế hoạch 2022 đến 2025
    Biết kế hoạch cấp xã năm <năm> ký ngày 12/02/2024
    Và kế hoạch có đoạn "- 80% trẻ em thuộc hộ nghèo đi học đúng độ tuổi;"
    Khi kiểm quy tắc "muc-tieu/di-hoc-dung-do-tuoi-90"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | năm  | kết quả       |
      | 2021 | không áp dụng |
      | 2022 | không đạt     |
      | 2025 | không đạt     |
      | 2026 | không áp dụng |

  Khung kịch bản: Ký từ khi Chương trình được phê duyệt đến hết giai đoạn
    Biết kế hoạch cấp xã năm 2024 ký ngày <ngày ký>
    Và kế hoạch có đoạn "- 80% trẻ em thuộc hộ nghèo đi học đúng độ tuổi;"
    Khi kiểm quy tắc "muc-tieu/di-hoc-dung-do-tuoi-90"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 17/01/2022 | không áp dụng |
      | 18/01/2022 | không đạt     |
      | 31/12/2025 | không đạt     |
      | 01/01/2026 | không áp dụng |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và <điều đã biết>
    Và kế hoạch có đoạn "- 80% trẻ em thuộc hộ nghèo đi học đúng độ tuổi;"
    Khi kiểm quy tắc "muc-tieu/di-hoc-dung-do-tuoi-90"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |
