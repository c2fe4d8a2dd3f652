# language: vi
Tính năng: can-cu/quyet-dinh-chuong-trinh
  Không văn bản nào buộc dẫn đích danh, nên thiếu chỉ là lưu ý. Không đòi văn bản chưa ban hành tại ngày ký.

  Khung kịch bản: Giai đoạn 2021-2025
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "<đoạn>"
    Khi kiểm quy tắc "can-cu/quyet-dinh-chuong-trinh"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | đoạn                                                                                                                                                     | kết quả       | mức       |
      | Căn cứ Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ phê duyệt Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021-2025; | đạt           | không có  |
      | Căn cứ Nghị quyết số 24/2021/QH15 ngày 28/7/2021 của Quốc hội;                                                                                           | đạt           | không có  |
      | Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về giảm nghèo năm 2024;                                                          | không đạt     | lưu ý     |

  Khung kịch bản: Từ ngày 31/01/2026
    Biết kế hoạch cấp xã năm 2026 ký ngày 31/01/2026
    Và kế hoạch có đoạn "<đoạn>"
    Khi kiểm quy tắc "can-cu/quyet-dinh-chuong-trinh"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | đoạn                                                                                                                                                     | kết quả       | mức       |
      | Căn cứ Quyết định số 417/QĐ-BNNMT ngày 31/01/2026 của Bộ trưởng Bộ Nông nghiệp và Môi trường;                                                            | đạt           | không có  |
      | Căn cứ Nghị quyết số 257/2025/QH15 ngày 11/12/2025 của Quốc hội;                                                                                         | đạt           | không có  |
      | Căn cứ Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ phê duyệt Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021-2025; | không đạt     | lưu ý     |

  Kịch bản: Trước ngày 31/01/2026 chỉ có Nghị quyết của Quốc hội
    Biết kế hoạch cấp xã năm 2026 ký ngày 30/01/2026
    Và kế hoạch có đoạn "Căn cứ Kế hoạch số 27/KH-UBND ngày 05/12/2025 của UBND tỉnh Bình Lâm về giảm nghèo năm 2026;"
    Khi kiểm quy tắc "can-cu/quyet-dinh-chuong-trinh"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và thông điệp có "257/2025/QH15"
    Và chữ bị gạch chân có "27/KH-UBND"

  Kịch bản: Trước khi có Nghị quyết của Quốc hội
    Biết kế hoạch cấp xã năm 2026 ký ngày 10/12/2025
    Và kế hoạch có đoạn "Căn cứ Kế hoạch số 27/KH-UBND ngày 05/12/2025 của UBND tỉnh Bình Lâm về giảm nghèo năm 2026;"
    Khi kiểm quy tắc "can-cu/quyet-dinh-chuong-trinh"
    Thì kết quả là không áp dụng

  Kịch bản: Một căn cứ không đọc được
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về giảm nghèo năm 2024;
      kjf2 wqzx thhg jdkw pqr vvbn xwzz kkjh rtyp 8sdf qwrt zzxc;
      """
    Khi kiểm quy tắc "can-cu/quyet-dinh-chuong-trinh"
    Thì kết quả là chưa rõ

  Khung kịch bản: Các năm kế hoạch được xét
    Biết kế hoạch cấp xã năm <năm> ký ngày 12/02/2024
    Và kế hoạch có đoạn "Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về giảm nghèo năm 2024;"
    Khi kiểm quy tắc "can-cu/quyet-dinh-chuong-trinh"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | năm  | kết quả       |
      | 2021 | không áp dụng |
      | 2022 | không đạt     |
      | 2030 | không áp dụng |
      | 2031 | không áp dụng |

  Khung kịch bản: Ngày ký được xét
    Biết kế hoạch cấp xã năm 2024 ký ngày <ngày ký>
    Và kế hoạch có đoạn "Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về giảm nghèo năm 2024;"
    Khi kiểm quy tắc "can-cu/quyet-dinh-chuong-trinh"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 17/01/2022 | không áp dụng |
      | 18/01/2022 | không đạt     |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và <điều đã biết>
    Và kế hoạch có đoạn "Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về giảm nghèo năm 2024;"
    Khi kiểm quy tắc "can-cu/quyet-dinh-chuong-trinh"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Khung kịch bản: Năm kế hoạch và ngày ký quyết định văn bản nào
    Biết kế hoạch cấp xã năm <năm> ký ngày <ngày ký>
    Và kế hoạch có đoạn "<đoạn>"
    Khi kiểm quy tắc "can-cu/quyet-dinh-chuong-trinh"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | năm  | ngày ký    | đoạn                                                                                            | kết quả       | mức      |
      | 2025 | 12/02/2025 | Căn cứ Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ;                         | đạt           | không có |
      | 2025 | 12/02/2025 | Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về giảm nghèo năm 2024; | không đạt     | lưu ý    |
      | 2025 | 12/02/2026 | Căn cứ Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ;                         | đạt           | không có |
      | 2026 | 12/02/2026 | Căn cứ Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ;                         | không đạt     | lưu ý    |
      | 2030 | 12/02/2030 | Căn cứ Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ;                         | không đạt     | lưu ý    |
      | 2031 | 12/02/2031 | Căn cứ Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ;                         | không áp dụng | không có |
      | 2026 | 10/12/2025 | Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về giảm nghèo năm 2024; | không áp dụng | không có |
      | 2026 | 11/12/2025 | Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về giảm nghèo năm 2024; | không đạt     | lưu ý    |
      | 2025 | 20/12/2025 | Căn cứ Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ;                         | đạt           | không có |
      | 2026 | 30/01/2026 | Căn cứ Quyết định số 417/QĐ-BNNMT ngày 31/01/2026 của Bộ trưởng Bộ Nông nghiệp và Môi trường;   | không đạt     | lưu ý    |
      | 2026 | 31/01/2026 | Căn cứ Quyết định số 417/QĐ-BNNMT ngày 31/01/2026 của Bộ trưởng Bộ Nông nghiệp và Môi trường;   | đạt           | không có |
      | 2026 | 30/01/2026 | Căn cứ Nghị quyết số 257/2025/QH15 ngày 11/12/2025 của Quốc hội;                                | đạt           | không có |
      | 2026 | 31/01/2026 | Căn cứ Nghị quyết số 257/2025/QH15 ngày 11/12/2025 của Quốc hội;                                | đạt           | không có |

  Khung kịch bản: Chỉ nêu một lần
    Biết kế hoạch cấp xã năm <năm> ký ngày <ngày ký>
    Và kế hoạch có đoạn "<đoạn>"
    Khi kiểm quy tắc "can-cu/quyet-dinh-chuong-trinh"
    Thì kết quả là <kết quả>
    Và mức là <mức>
    Và có <số> phát hiện

    Dữ liệu:
      | năm  | ngày ký    | đoạn                                                                                            | kết quả   | mức   | số |
      | 2026 | 30/01/2026 | Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về giảm nghèo năm 2024; | không đạt | lưu ý | 1  |
      | 2026 | 31/01/2026 | Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về giảm nghèo năm 2024; | không đạt | lưu ý | 1  |
      | 2025 | 31/01/2026 | Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về giảm nghèo năm 2024; | không đạt | lưu ý | 1  |
