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
    Và chữ bị gạch chân có "Năm 2023 đã có 100%"

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
    Khi kiểm quy tắc "muc-tieu/viec-lam-100"
    Thì kết quả là <kết quả>
    Và mức là <mức>
    Và có <số> phát hiện

    Dữ liệu:
      | năm trước                                                                        | chỉ tiêu                                                                             | chỉ tiêu khác                                                                        | kết quả   | mức      | số |
      | đã giảm nghèo bền vững trên địa bàn xã                                           | 100% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm           | giảm nghèo bền vững trên địa bàn xã                                                  | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã                                           | 99% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm            | giảm nghèo bền vững trên địa bàn xã                                                  | không đạt | lưu ý    | 1  |
      | đã giảm nghèo bền vững trên địa bàn xã                                           | 100% người lao động thuộc hộ cận nghèo có nhu cầu được hỗ trợ kết nối việc làm       | giảm nghèo bền vững trên địa bàn xã                                                  | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã                                           | 99% người lao động thuộc hộ cận nghèo có nhu cầu được hỗ trợ kết nối việc làm        | giảm nghèo bền vững trên địa bàn xã                                                  | không đạt | lưu ý    | 1  |
      | đã giảm nghèo bền vững trên địa bàn xã                                           | 100% người lao động thuộc hộ mới thoát nghèo có nhu cầu được hỗ trợ kết nối việc làm | giảm nghèo bền vững trên địa bàn xã                                                  | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã                                           | 99% người lao động thuộc hộ mới thoát nghèo có nhu cầu được hỗ trợ kết nối việc làm  | giảm nghèo bền vững trên địa bàn xã                                                  | không đạt | lưu ý    | 1  |
      | đã giảm nghèo bền vững trên địa bàn xã                                           | 100% người lao động thuộc hộ gia đình có nhu cầu được hỗ trợ kết nối việc làm        | giảm nghèo bền vững trên địa bàn xã                                                  | không đạt | lưu ý    | 1  |
      | đã giảm nghèo bền vững trên địa bàn xã                                           | 100% hộ nghèo sử dụng nhà tiêu hợp vệ sinh                                           | giảm nghèo bền vững trên địa bàn xã                                                  | không đạt | lưu ý    | 1  |
      | đã giảm nghèo bền vững trên địa bàn xã                                           | 45 người lao động thuộc hộ nghèo được hỗ trợ kết nối việc làm                        | giảm nghèo bền vững trên địa bàn xã                                                  | không đạt | lưu ý    | 1  |
      | đã có 100% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm | giảm nghèo bền vững trên địa bàn xã                                                  | giảm nghèo bền vững trên địa bàn xã                                                  | không đạt | lưu ý    | 1  |
      | đã có 99% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm  | 100% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm           | giảm nghèo bền vững trên địa bàn xã                                                  | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã                                           | 100% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm           | 10% hộ nghèo sử dụng nhà tiêu hợp vệ sinh                                            | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã                                           | 100% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm           | 10% người lao động thuộc hộ gia đình có nhu cầu được hỗ trợ kết nối việc làm         | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã                                           | 100% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm           | 45 người lao động thuộc hộ nghèo được hỗ trợ kết nối việc làm                        | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã                                           | 90% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm            | 100% người lao động thuộc hộ cận nghèo có nhu cầu được hỗ trợ kết nối việc làm       | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã                                           | 90% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm            | 100% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm           | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã                                           | 90% người lao động thuộc hộ cận nghèo có nhu cầu được hỗ trợ kết nối việc làm        | 100% người lao động thuộc hộ mới thoát nghèo có nhu cầu được hỗ trợ kết nối việc làm | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã                                           | 90% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm            | 100% hộ nghèo sử dụng nhà tiêu hợp vệ sinh                                           | không đạt | lưu ý    | 1  |
      | đã giảm nghèo bền vững trên địa bàn xã                                           | 90% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm            | 100% người lao động thuộc hộ gia đình có nhu cầu được hỗ trợ kết nối việc làm        | không đạt | lưu ý    | 1  |
      | đã có 100% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm | 90% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm            | giảm nghèo bền vững trên địa bàn xã                                                  | không đạt | lưu ý    | 1  |

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
    Khi kiểm quy tắc "muc-tieu/viec-lam-100"
    Thì kết quả là <kết quả>
    Và mức là <mức>
    Và có <số> phát hiện

    Dữ liệu:
      | năm trước                                                                        | chỉ tiêu                                                                             | chỉ tiêu khác                                                                        | kết quả   | mức      | số |
      | đã giảm nghèo bền vững trên địa bàn xã                                           | 100% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm           | giảm nghèo bền vững trên địa bàn xã                                                  | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã                                           | 99% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm            | giảm nghèo bền vững trên địa bàn xã                                                  | không đạt | thiếu    | 1  |
      | đã giảm nghèo bền vững trên địa bàn xã                                           | 100% người lao động thuộc hộ cận nghèo có nhu cầu được hỗ trợ kết nối việc làm       | giảm nghèo bền vững trên địa bàn xã                                                  | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã                                           | 99% người lao động thuộc hộ cận nghèo có nhu cầu được hỗ trợ kết nối việc làm        | giảm nghèo bền vững trên địa bàn xã                                                  | không đạt | thiếu    | 1  |
      | đã giảm nghèo bền vững trên địa bàn xã                                           | 100% người lao động thuộc hộ mới thoát nghèo có nhu cầu được hỗ trợ kết nối việc làm | giảm nghèo bền vững trên địa bàn xã                                                  | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã                                           | 99% người lao động thuộc hộ mới thoát nghèo có nhu cầu được hỗ trợ kết nối việc làm  | giảm nghèo bền vững trên địa bàn xã                                                  | không đạt | thiếu    | 1  |
      | đã giảm nghèo bền vững trên địa bàn xã                                           | 100% người lao động thuộc hộ gia đình có nhu cầu được hỗ trợ kết nối việc làm        | giảm nghèo bền vững trên địa bàn xã                                                  | không đạt | lưu ý    | 1  |
      | đã giảm nghèo bền vững trên địa bàn xã                                           | 100% hộ nghèo sử dụng nhà tiêu hợp vệ sinh                                           | giảm nghèo bền vững trên địa bàn xã                                                  | không đạt | lưu ý    | 1  |
      | đã giảm nghèo bền vững trên địa bàn xã                                           | 45 người lao động thuộc hộ nghèo được hỗ trợ kết nối việc làm                        | giảm nghèo bền vững trên địa bàn xã                                                  | không đạt | lưu ý    | 1  |
      | đã có 100% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm | giảm nghèo bền vững trên địa bàn xã                                                  | giảm nghèo bền vững trên địa bàn xã                                                  | không đạt | lưu ý    | 1  |
      | đã có 99% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm  | 100% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm           | giảm nghèo bền vững trên địa bàn xã                                                  | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã                                           | 100% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm           | 10% hộ nghèo sử dụng nhà tiêu hợp vệ sinh                                            | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã                                           | 100% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm           | 10% người lao động thuộc hộ gia đình có nhu cầu được hỗ trợ kết nối việc làm         | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã                                           | 100% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm           | 45 người lao động thuộc hộ nghèo được hỗ trợ kết nối việc làm                        | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã                                           | 90% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm            | 100% người lao động thuộc hộ cận nghèo có nhu cầu được hỗ trợ kết nối việc làm       | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã                                           | 90% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm            | 100% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm           | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã                                           | 90% người lao động thuộc hộ cận nghèo có nhu cầu được hỗ trợ kết nối việc làm        | 100% người lao động thuộc hộ mới thoát nghèo có nhu cầu được hỗ trợ kết nối việc làm | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã                                           | 90% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm            | 100% hộ nghèo sử dụng nhà tiêu hợp vệ sinh                                           | không đạt | thiếu    | 1  |
      | đã giảm nghèo bền vững trên địa bàn xã                                           | 90% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm            | 100% người lao động thuộc hộ gia đình có nhu cầu được hỗ trợ kết nối việc làm        | không đạt | thiếu    | 1  |
      | đã có 100% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm | 90% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm            | giảm nghèo bền vững trên địa bàn xã                                                  | không đạt | thiếu    | 1  |

  Khung kịch bản: Chương trình của các năm kế hoạch 2022 đến 2025
    Biết kế hoạch cấp xã năm <năm> ký ngày 12/02/2024
    Và kế hoạch có đoạn "- 80% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm;"
    Khi kiểm quy tắc "muc-tieu/viec-lam-100"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | năm  | kết quả       |
      | 2021 | không áp dụng |
      | 2022 | không đạt     |
      | 2025 | không đạt     |
      | 2026 | không áp dụng |

  Khung kịch bản: Ký từ khi Chương trình được phê duyệt đến hết giai đoạn
    Biết kế hoạch cấp xã năm 2024 ký ngày <ngày ký>
    Và kế hoạch có đoạn "- 80% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm;"
    Khi kiểm quy tắc "muc-tieu/viec-lam-100"
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
    Và kế hoạch có đoạn "- 80% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm;"
    Khi kiểm quy tắc "muc-tieu/viec-lam-100"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Khung kịch bản: Chỉ tiêu khác không phải chỉ tiêu thấp, năm 2024
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      I. ĐÁNH GIÁ TÌNH HÌNH
      - Năm 2023 <năm trước>.
      II. MỤC TIÊU
      - <chỉ tiêu>;
      - <chỉ tiêu khác>.
      """
    Khi kiểm quy tắc "muc-tieu/viec-lam-100"
    Thì kết quả là <kết quả>
    Và mức là <mức>
    Và có <số> phát hiện

    Dữ liệu:
      | năm trước                                                                       | chỉ tiêu                                                                     | chỉ tiêu khác                       | kết quả   | mức   | số |
      | đã giảm nghèo bền vững trên địa bàn xã                                          | 50% hộ nghèo sử dụng nhà tiêu hợp vệ sinh                                    | giảm nghèo bền vững trên địa bàn xã | không đạt | lưu ý | 1  |
      | đã giảm nghèo bền vững trên địa bàn xã                                          | 50% người lao động thuộc hộ gia đình có nhu cầu được hỗ trợ kết nối việc làm | giảm nghèo bền vững trên địa bàn xã | không đạt | lưu ý | 1  |
      | đã có 90% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm | giảm nghèo bền vững trên địa bàn xã                                          | giảm nghèo bền vững trên địa bàn xã | không đạt | lưu ý | 1  |

  Khung kịch bản: Chỉ tiêu khác không phải chỉ tiêu thấp, năm 2025
    Biết kế hoạch cấp xã năm 2025 ký ngày 12/02/2025
    Và kế hoạch có đoạn:
      """
      I. ĐÁNH GIÁ TÌNH HÌNH
      - Năm 2023 <năm trước>.
      II. MỤC TIÊU
      - <chỉ tiêu>;
      - <chỉ tiêu khác>.
      """
    Khi kiểm quy tắc "muc-tieu/viec-lam-100"
    Thì kết quả là <kết quả>
    Và mức là <mức>
    Và có <số> phát hiện

    Dữ liệu:
      | năm trước                                                                       | chỉ tiêu                                                                     | chỉ tiêu khác                       | kết quả   | mức   | số |
      | đã giảm nghèo bền vững trên địa bàn xã                                          | 50% hộ nghèo sử dụng nhà tiêu hợp vệ sinh                                    | giảm nghèo bền vững trên địa bàn xã | không đạt | lưu ý | 1  |
      | đã giảm nghèo bền vững trên địa bàn xã                                          | 50% người lao động thuộc hộ gia đình có nhu cầu được hỗ trợ kết nối việc làm | giảm nghèo bền vững trên địa bàn xã | không đạt | lưu ý | 1  |
      | đã có 90% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm | giảm nghèo bền vững trên địa bàn xã                                          | giảm nghèo bền vững trên địa bàn xã | không đạt | lưu ý | 1  |
