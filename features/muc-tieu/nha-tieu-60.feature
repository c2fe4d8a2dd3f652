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
    Khi kiểm quy tắc "muc-tieu/nha-tieu-60"
    Thì kết quả là <kết quả>
    Và mức là <mức>
    Và có <số> phát hiện

    Dữ liệu:
      | năm trước                                       | chỉ tiêu                                        | chỉ tiêu khác                                   | kết quả   | mức      | số |
      | đã giảm nghèo bền vững trên địa bàn xã          | 60% hộ nghèo sử dụng nhà tiêu hợp vệ sinh       | giảm nghèo bền vững trên địa bàn xã             | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã          | 59% hộ nghèo sử dụng nhà tiêu hợp vệ sinh       | giảm nghèo bền vững trên địa bàn xã             | không đạt | lưu ý    | 1  |
      | đã giảm nghèo bền vững trên địa bàn xã          | 60% hộ cận nghèo sử dụng nhà tiêu hợp vệ sinh   | giảm nghèo bền vững trên địa bàn xã             | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã          | 59% hộ cận nghèo sử dụng nhà tiêu hợp vệ sinh   | giảm nghèo bền vững trên địa bàn xã             | không đạt | lưu ý    | 1  |
      | đã giảm nghèo bền vững trên địa bàn xã          | 60% hộ gia đình sử dụng nhà tiêu hợp vệ sinh    | giảm nghèo bền vững trên địa bàn xã             | không đạt | lưu ý    | 1  |
      | đã giảm nghèo bền vững trên địa bàn xã          | 60% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh | giảm nghèo bền vững trên địa bàn xã             | không đạt | lưu ý    | 1  |
      | đã giảm nghèo bền vững trên địa bàn xã          | 45 hộ nghèo sử dụng nhà tiêu hợp vệ sinh        | giảm nghèo bền vững trên địa bàn xã             | không đạt | lưu ý    | 1  |
      | đã có 60% hộ nghèo sử dụng nhà tiêu hợp vệ sinh | giảm nghèo bền vững trên địa bàn xã             | giảm nghèo bền vững trên địa bàn xã             | không đạt | lưu ý    | 1  |
      | đã có 59% hộ nghèo sử dụng nhà tiêu hợp vệ sinh | 60% hộ nghèo sử dụng nhà tiêu hợp vệ sinh       | giảm nghèo bền vững trên địa bàn xã             | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã          | 60% hộ nghèo sử dụng nhà tiêu hợp vệ sinh       | 10% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã          | 60% hộ nghèo sử dụng nhà tiêu hợp vệ sinh       | 10% hộ gia đình sử dụng nhà tiêu hợp vệ sinh    | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã          | 60% hộ nghèo sử dụng nhà tiêu hợp vệ sinh       | 45 hộ nghèo sử dụng nhà tiêu hợp vệ sinh        | đạt       | không có | 0  |

  Khung kịch bản: Chương trình của các năm kế hoạch 2022 đến 2025
    Biết kế hoạch cấp xã năm <năm> ký ngày 12/02/2024
    Và kế hoạch có đoạn "- 50% hộ nghèo sử dụng nhà tiêu hợp vệ sinh;"
    Khi kiểm quy tắc "muc-tieu/nha-tieu-60"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | năm  | kết quả       |
      | 2021 | không áp dụng |
      | 2022 | không đạt     |
      | 2025 | không đạt     |
      | 2026 | không áp dụng |

  Khung kịch bản: Ký từ khi Chương trình được phê duyệt đến hết giai đoạn
    Biết kế hoạch cấp xã năm 2024 ký ngày <ngày ký>
    Và kế hoạch có đoạn "- 50% hộ nghèo sử dụng nhà tiêu hợp vệ sinh;"
    Khi kiểm quy tắc "muc-tieu/nha-tieu-60"
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
    Và kế hoạch có đoạn "- 50% hộ nghèo sử dụng nhà tiêu hợp vệ sinh;"
    Khi kiểm quy tắc "muc-tieu/nha-tieu-60"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Khung kịch bản: Chỉ tiêu tính cho mọi hộ
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      I. ĐÁNH GIÁ TÌNH HÌNH
      - Năm 2023 <năm trước>.
      II. MỤC TIÊU
      - <chỉ tiêu>;
      - <chỉ tiêu khác>.
      """
    Khi kiểm quy tắc "muc-tieu/nha-tieu-60"
    Thì kết quả là <kết quả>
    Và mức là <mức>
    Và có <số> phát hiện

    Dữ liệu:
      | năm trước                                          | chỉ tiêu                                           | chỉ tiêu khác                                       | kết quả   | mức      | số |
      | đã giảm nghèo bền vững trên địa bàn xã             | 90% hộ gia đình sử dụng nhà tiêu hợp vệ sinh       | 65% hộ nghèo sử dụng nhà tiêu hợp vệ sinh           | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã             | 90% hộ gia đình sử dụng nhà tiêu hợp vệ sinh       | 65% hộ cận nghèo sử dụng nhà tiêu hợp vệ sinh       | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã             | 90% hộ gia đình sử dụng nhà tiêu hợp vệ sinh       | 65% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh     | không đạt | lưu ý    | 1  |
      | đã giảm nghèo bền vững trên địa bàn xã             | 90% hộ gia đình sử dụng nhà tiêu hợp vệ sinh       | 45 hộ nghèo sử dụng nhà tiêu hợp vệ sinh            | không đạt | lưu ý    | 1  |
      | đã có 65% hộ nghèo sử dụng nhà tiêu hợp vệ sinh    | 90% hộ gia đình sử dụng nhà tiêu hợp vệ sinh       | giảm nghèo bền vững trên địa bàn xã                 | không đạt | lưu ý    | 1  |
      | đã giảm nghèo bền vững trên địa bàn xã             | 90% hộ gia đình sử dụng nhà tiêu hợp vệ sinh       | 65% hộ mới thoát nghèo sử dụng nhà tiêu hợp vệ sinh | không đạt | lưu ý    | 2  |
      | đã giảm nghèo bền vững trên địa bàn xã             | 90% hộ gia đình sử dụng nước sinh hoạt hợp vệ sinh | giảm nghèo bền vững trên địa bàn xã                 | không đạt | lưu ý    | 1  |
      | đã giảm nghèo bền vững trên địa bàn xã             | 45 hộ gia đình sử dụng nhà tiêu hợp vệ sinh        | giảm nghèo bền vững trên địa bàn xã                 | không đạt | lưu ý    | 1  |
      | đã có 90% hộ gia đình sử dụng nhà tiêu hợp vệ sinh | giảm nghèo bền vững trên địa bàn xã                | giảm nghèo bền vững trên địa bàn xã                 | không đạt | lưu ý    | 1  |
