# language: vi
Tính năng: can-cu/ket-qua-ra-soat
  Kế hoạch dựa trên kết quả rà soát của năm liền trước; không dẫn là lưu ý.

  Khung kịch bản: Năm của kết quả rà soát
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "<đoạn>"
    Khi kiểm quy tắc "can-cu/ket-qua-ra-soat"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | đoạn                                                                                                                                   | kết quả       | mức       |
      | Căn cứ Quyết định số 2145/QĐ-UBND ngày 20/12/2023 của UBND huyện Mường Then phê duyệt kết quả rà soát hộ nghèo, hộ cận nghèo năm 2023; | đạt           | không có  |
      | Căn cứ Quyết định số 2145/QĐ-UBND ngày 20/12/2022 của UBND huyện Mường Then phê duyệt kết quả rà soát hộ nghèo, hộ cận nghèo năm 2022; | không đạt     | lưu ý     |
      | Căn cứ Quyết định số 2145/QĐ-UBND ngày 20/12/2024 của UBND huyện Mường Then phê duyệt kết quả rà soát hộ nghèo, hộ cận nghèo năm 2024; | không đạt     | lưu ý     |
      | Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về giảm nghèo năm 2024;                                        | không đạt     | lưu ý     |

  Kịch bản: Một căn cứ không đọc được
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về giảm nghèo năm 2024;
      kjf2 wqzx thhg jdkw pqr vvbn xwzz kkjh rtyp 8sdf qwrt zzxc;
      """
    Khi kiểm quy tắc "can-cu/ket-qua-ra-soat"
    Thì kết quả là chưa rõ

  Kịch bản: Kế hoạch chuyên đề không xét
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch là chuyên đề
    Và kế hoạch có đoạn "- Hỗ trợ xóa nhà tạm cho hộ nghèo;"
    Khi kiểm quy tắc "can-cu/ket-qua-ra-soat"
    Thì kết quả là không áp dụng

  Khung kịch bản: Các năm kế hoạch được xét
    Biết kế hoạch cấp xã năm <năm> ký ngày 01/01/2024
    Và kế hoạch có đoạn "Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về giảm nghèo năm 2024;"
    Khi kiểm quy tắc "can-cu/ket-qua-ra-soat"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | năm  | kết quả       |
      | 2021 | không áp dụng |
      | 2022 | không đạt     |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết kế hoạch cấp xã năm 2024 ký ngày 01/01/2024
    Và <điều đã biết>
    Và kế hoạch có đoạn "Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về giảm nghèo năm 2024;"
    Khi kiểm quy tắc "can-cu/ket-qua-ra-soat"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Kịch bản: Văn bản khác của năm trước
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "Căn cứ Quyết định số 2145/QĐ-UBND ngày 20/12/2023 của UBND huyện Mường Then về giao chỉ tiêu giảm nghèo năm 2023;"
    Khi kiểm quy tắc "can-cu/ket-qua-ra-soat"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và chữ bị gạch chân có "2145/QĐ-UBND"
