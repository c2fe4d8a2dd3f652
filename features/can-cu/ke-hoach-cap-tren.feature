# language: vi
Tính năng: can-cu/ke-hoach-cap-tren
  Cấp trên trực tiếp của xã là huyện đến hết ngày 30/6/2025 và là tỉnh từ ngày 01/7/2025; của huyện là tỉnh.

  Khung kịch bản: Xã, khi còn cấp huyện
    Biết kế hoạch cấp xã năm 2025 ký ngày 30/06/2025
    Và kế hoạch có đoạn "<đoạn>"
    Khi kiểm quy tắc "can-cu/ke-hoach-cap-tren"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | đoạn                                                                                                        | kết quả       | mức       |
      | Thực hiện Kế hoạch số 27/KH-UBND ngày 15/01/2025 của UBND huyện Mường Then về giảm nghèo bền vững năm 2025; | đạt           | không có  |
      | Thực hiện Kế hoạch số 27/KH-UBND ngày 15/01/2025 của UBND tỉnh Bình Lâm về giảm nghèo bền vững năm 2025;    | không đạt     | thiếu     |
      | Thực hiện Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về giảm nghèo bền vững năm 2024; | không đạt     | thiếu     |

  Khung kịch bản: Xã, sau khi bỏ cấp huyện
    Biết kế hoạch cấp xã năm 2025 ký ngày 01/07/2025
    Và kế hoạch có đoạn "<đoạn>"
    Khi kiểm quy tắc "can-cu/ke-hoach-cap-tren"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | đoạn                                                                                                        | kết quả       | mức       |
      | Thực hiện Kế hoạch số 27/KH-UBND ngày 15/01/2025 của UBND tỉnh Bình Lâm về giảm nghèo bền vững năm 2025;    | đạt           | không có  |
      | Thực hiện Kế hoạch số 27/KH-UBND ngày 15/01/2025 của UBND huyện Mường Then về giảm nghèo bền vững năm 2025; | không đạt     | thiếu     |

  Khung kịch bản: Huyện
    Biết kế hoạch cấp huyện năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "<đoạn>"
    Khi kiểm quy tắc "can-cu/ke-hoach-cap-tren"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | đoạn                                                                                                        | kết quả       | mức       |
      | Thực hiện Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND tỉnh Bình Lâm về giảm nghèo bền vững năm 2024;    | đạt           | không có  |
      | Thực hiện Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về giảm nghèo bền vững năm 2024; | không đạt     | thiếu     |

  Kịch bản: Kế hoạch cấp tỉnh không xét
    Biết kế hoạch cấp tỉnh năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "Thực hiện Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND tỉnh Bình Lâm về giảm nghèo bền vững năm 2024;"
    Khi kiểm quy tắc "can-cu/ke-hoach-cap-tren"
    Thì kết quả là không áp dụng

  Kịch bản: Một căn cứ không đọc được
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      Thực hiện Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND tỉnh Bình Lâm về giảm nghèo bền vững năm 2024;
      kjf2 wqzx thhg jdkw pqr vvbn xwzz kkjh rtyp 8sdf qwrt zzxc;
      """
    Khi kiểm quy tắc "can-cu/ke-hoach-cap-tren"
    Thì kết quả là chưa rõ

  Khung kịch bản: Các năm kế hoạch được xét
    Biết kế hoạch cấp xã năm <năm> ký ngày 12/02/2024
    Và kế hoạch có đoạn "Thực hiện Kế hoạch số 41/KH-UBND ngày 15/01/2024 của UBND tỉnh Bình Lâm về giảm nghèo bền vững năm 2024;"
    Khi kiểm quy tắc "can-cu/ke-hoach-cap-tren"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | năm  | kết quả       |
      | 2021 | không áp dụng |
      | 2022 | không đạt     |

  Khung kịch bản: Cấp được xét
    Biết kế hoạch cấp <cấp> năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "Thực hiện Kế hoạch số 41/KH-UBND ngày 15/01/2024 của UBND tỉnh Bình Lâm về giảm nghèo bền vững năm 2024;"
    Khi kiểm quy tắc "can-cu/ke-hoach-cap-tren"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | cấp   | kết quả       |
      | xã    | không đạt     |
      | huyện | đạt           |
      | tỉnh  | không áp dụng |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và <điều đã biết>
    Và kế hoạch có đoạn "Thực hiện Kế hoạch số 41/KH-UBND ngày 15/01/2024 của UBND tỉnh Bình Lâm về giảm nghèo bền vững năm 2024;"
    Khi kiểm quy tắc "can-cu/ke-hoach-cap-tren"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Khung kịch bản: Văn bản của cấp trên trực tiếp
    Biết kế hoạch cấp <cấp> năm <năm> ký ngày <ngày ký>
    Và kế hoạch có đoạn "Thực hiện <văn bản>;"
    Khi kiểm quy tắc "can-cu/ke-hoach-cap-tren"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | cấp   | năm  | ngày ký    | văn bản                                                                                   | kết quả   | mức      |
      | xã    | 2024 | 12/02/2024 | Kế hoạch số 27/KH-UBND ngày 05/01/2024 của UBND huyện Mường Then về giảm nghèo năm 2024   | đạt       | không có |
      | xã    | 2024 | 12/02/2024 | Quyết định số 27/QĐ-UBND ngày 05/01/2024 của UBND huyện Mường Then về giảm nghèo năm 2024 | đạt       | không có |
      | xã    | 2024 | 12/02/2024 | Nghị quyết số 27/NQ-HĐND ngày 05/01/2024 của HĐND huyện Mường Then về giảm nghèo năm 2024 | đạt       | không có |
      | xã    | 2024 | 12/02/2024 | Báo cáo số 27/BC-UBND ngày 05/01/2024 của UBND huyện Mường Then về giảm nghèo năm 2024    | không đạt | thiếu    |
      | xã    | 2024 | 12/02/2024 | Kế hoạch số 27/KH-UBND ngày 05/01/2024 của UBND huyện Mường Then về giảm nghèo năm 2023   | không đạt | thiếu    |
      | xã    | 2026 | 12/02/2026 | Kế hoạch số 27/KH-UBND ngày 05/01/2026 của UBND tỉnh Bình Lâm về giảm nghèo năm 2026      | đạt       | không có |
      | xã    | 2026 | 12/02/2026 | Quyết định số 27/QĐ-UBND ngày 05/01/2026 của UBND tỉnh Bình Lâm về giảm nghèo năm 2026    | đạt       | không có |
      | xã    | 2026 | 12/02/2026 | Nghị quyết số 27/NQ-HĐND ngày 05/01/2026 của HĐND tỉnh Bình Lâm về giảm nghèo năm 2026    | đạt       | không có |
      | xã    | 2026 | 12/02/2026 | Báo cáo số 27/BC-UBND ngày 05/01/2026 của UBND tỉnh Bình Lâm về giảm nghèo năm 2026       | không đạt | thiếu    |
      | xã    | 2026 | 12/02/2026 | Kế hoạch số 27/KH-UBND ngày 05/01/2026 của UBND tỉnh Bình Lâm về giảm nghèo năm 2025      | không đạt | thiếu    |
      | huyện | 2024 | 12/02/2024 | Kế hoạch số 27/KH-UBND ngày 05/01/2024 của UBND tỉnh Bình Lâm về giảm nghèo năm 2024      | đạt       | không có |
      | huyện | 2024 | 12/02/2024 | Quyết định số 27/QĐ-UBND ngày 05/01/2024 của UBND tỉnh Bình Lâm về giảm nghèo năm 2024    | đạt       | không có |
      | huyện | 2024 | 12/02/2024 | Nghị quyết số 27/NQ-HĐND ngày 05/01/2024 của HĐND tỉnh Bình Lâm về giảm nghèo năm 2024    | đạt       | không có |
      | huyện | 2024 | 12/02/2024 | Báo cáo số 27/BC-UBND ngày 05/01/2024 của UBND tỉnh Bình Lâm về giảm nghèo năm 2024       | không đạt | thiếu    |
      | huyện | 2024 | 12/02/2024 | Kế hoạch số 27/KH-UBND ngày 05/01/2024 của UBND tỉnh Bình Lâm về giảm nghèo năm 2023      | không đạt | thiếu    |

  Khung kịch bản: Dẫn trong nội dung không phải căn cứ
    Biết kế hoạch cấp <cấp> năm <năm> ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      Căn cứ Luật Bảo hiểm y tế;
      I. MỤC TIÊU
      Thực hiện Kế hoạch số 27/KH-UBND ngày 05/01/<năm> của UBND <đơn vị> về giảm nghèo năm <năm>.
      """
    Khi kiểm quy tắc "can-cu/ke-hoach-cap-tren"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | cấp   | năm  | ngày ký    | đơn vị           | kết quả   | mức   |
      | xã    | 2024 | 12/02/2024 | huyện Mường Then | không đạt | thiếu |
      | xã    | 2026 | 12/02/2026 | tỉnh Bình Lâm    | không đạt | thiếu |
      | huyện | 2024 | 12/02/2024 | tỉnh Bình Lâm    | không đạt | thiếu |

  Khung kịch bản: Cấp huyện kết thúc ngày 30/6/2025
    Biết kế hoạch cấp xã năm 2025 ký ngày <ngày ký>
    Và kế hoạch có đoạn "Thực hiện Kế hoạch số 27/KH-UBND ngày 05/01/2025 của UBND <đơn vị> về giảm nghèo năm 2025;"
    Khi kiểm quy tắc "can-cu/ke-hoach-cap-tren"
    Thì kết quả là <kết quả>
    Và mức là <mức>
    Và có <số> phát hiện

    Dữ liệu:
      | ngày ký    | đơn vị           | kết quả   | mức      | số |
      | 30/06/2025 | huyện Mường Then | đạt       | không có | 0  |
      | 30/06/2025 | tỉnh Bình Lâm    | không đạt | thiếu    | 1  |
      | 01/07/2025 | huyện Mường Then | không đạt | thiếu    | 1  |
      | 01/07/2025 | tỉnh Bình Lâm    | đạt       | không có | 0  |

  Kịch bản: Cấp tỉnh: nói rõ lý do không áp dụng
    Biết kế hoạch cấp tỉnh năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "Hỗ trợ hộ nghèo phát triển sản xuất."
    Khi kiểm quy tắc "can-cu/ke-hoach-cap-tren"
    Thì kết quả là không áp dụng
    Và lý do có "cấp xã, huyện"

  Kịch bản: Dẫn kế hoạch của năm khác thì chỉ đúng văn bản ấy
    Biết kế hoạch có đoạn:
      """
      Căn cứ Kế hoạch số 27/KH-UBND ngày 05/01/2023 của UBND huyện Mường Then về giảm nghèo bền vững năm 2023;
      """
    Khi kiểm quy tắc "can-cu/ke-hoach-cap-tren"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và chữ bị gạch chân có "27/KH-UBND ngày 05/01/2023"
