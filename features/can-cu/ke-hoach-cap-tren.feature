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
