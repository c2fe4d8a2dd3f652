# language: vi
Tính năng: can-cu/chuan-ngheo-hien-hanh
  Kế hoạch đến năm 2025 dẫn Nghị định 07/2021/NĐ-CP, từ năm 2026 dẫn Nghị định 351/2025/NĐ-CP.
  Chỉ nói chuẩn nghèo của giai đoạn mà không dẫn số là lưu ý. Không đòi văn bản chưa ban hành tại ngày ký.

  Khung kịch bản: Kế hoạch năm 2025
    Biết kế hoạch cấp xã năm 2025 ký ngày 12/02/2025
    Và kế hoạch có đoạn "<đoạn>"
    Khi kiểm quy tắc "can-cu/chuan-ngheo-hien-hanh"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | đoạn                                                                                                               | kết quả       | mức       |
      | Căn cứ Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ quy định chuẩn nghèo đa chiều giai đoạn 2021-2025; | đạt           | không có  |
      | Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2025 của UBND huyện Mường Then về giảm nghèo năm 2025;                    | không đạt     | thiếu     |
      | Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều giai đoạn 2022-2025 giảm xuống còn 8,3%.                                  | không đạt     | lưu ý     |

  Khung kịch bản: Kế hoạch năm 2026
    Biết kế hoạch cấp xã năm 2026 ký ngày 12/02/2026
    Và kế hoạch có đoạn "<đoạn>"
    Khi kiểm quy tắc "can-cu/chuan-ngheo-hien-hanh"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | đoạn                                                                                                                           | kết quả       | mức       |
      | Căn cứ Nghị định số 351/2025/NĐ-CP ngày 30/12/2025 của Chính phủ quy định chuẩn nghèo đa chiều quốc gia giai đoạn 2026 - 2030; | đạt           | không có  |
      | Căn cứ Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ quy định chuẩn nghèo đa chiều giai đoạn 2021-2025;             | không đạt     | lưu ý     |
      | Thực hiện Kế hoạch số 27/KH-UBND ngày 05/02/2026 của UBND tỉnh Bình Lâm về giảm nghèo năm 2026;                                | không đạt     | thiếu     |
      | Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều giai đoạn 2022-2025 giảm xuống còn 8,3%.                                              | không đạt     | lưu ý     |

  Kịch bản: Ký đúng ngày Nghị định 351/2025/NĐ-CP được ban hành
    Biết kế hoạch cấp xã năm 2026 ký ngày 30/12/2025
    Và kế hoạch có đoạn "Căn cứ Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ quy định chuẩn nghèo đa chiều giai đoạn 2021-2025;"
    Khi kiểm quy tắc "can-cu/chuan-ngheo-hien-hanh"
    Thì kết quả là không đạt
    Và mức là lưu ý

  Kịch bản: Ký một ngày trước khi Nghị định 351/2025/NĐ-CP được ban hành
    Biết kế hoạch cấp xã năm 2026 ký ngày 29/12/2025
    Và kế hoạch có đoạn "Căn cứ Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ quy định chuẩn nghèo đa chiều giai đoạn 2021-2025;"
    Khi kiểm quy tắc "can-cu/chuan-ngheo-hien-hanh"
    Thì kết quả là không áp dụng

  Kịch bản: Chỉ nói chuẩn nghèo của giai đoạn cũ
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "Căn cứ Quyết định số 59/2015/QĐ-TTg ngày 19/11/2015 của Thủ tướng Chính phủ ban hành chuẩn nghèo tiếp cận đa chiều áp dụng cho giai đoạn 2016-2020;"
    Khi kiểm quy tắc "can-cu/chuan-ngheo-hien-hanh"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và chữ bị gạch chân có "59/2015/QĐ-TTg"

  Kịch bản: Một căn cứ không đọc được
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về giảm nghèo năm 2024;
      kjf2 wqzx thhg jdkw pqr vvbn xwzz kkjh rtyp 8sdf qwrt zzxc;
      """
    Khi kiểm quy tắc "can-cu/chuan-ngheo-hien-hanh"
    Thì kết quả là chưa rõ

  Kịch bản: Kế hoạch chuyên đề không xét
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch là chuyên đề
    Và kế hoạch có đoạn "- Hỗ trợ xóa nhà tạm cho hộ nghèo;"
    Khi kiểm quy tắc "can-cu/chuan-ngheo-hien-hanh"
    Thì kết quả là không áp dụng

  Khung kịch bản: Các năm kế hoạch được xét
    Biết kế hoạch cấp xã năm <năm> ký ngày 12/02/2024
    Và kế hoạch có đoạn "Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về giảm nghèo năm 2024;"
    Khi kiểm quy tắc "can-cu/chuan-ngheo-hien-hanh"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | năm  | kết quả       |
      | 2021 | không áp dụng |
      | 2022 | không đạt     |
      | 2030 | không áp dụng |
      | 2031 | không áp dụng |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và <điều đã biết>
    Và kế hoạch có đoạn "Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về giảm nghèo năm 2024;"
    Khi kiểm quy tắc "can-cu/chuan-ngheo-hien-hanh"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Khung kịch bản: Năm kế hoạch và ngày ký quyết định nghị định nào
    Biết kế hoạch cấp xã năm <năm> ký ngày <ngày ký>
    Và kế hoạch có đoạn "<đoạn>"
    Khi kiểm quy tắc "can-cu/chuan-ngheo-hien-hanh"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | năm  | ngày ký    | đoạn                                                                                            | kết quả       | mức      |
      | 2025 | 12/02/2025 | Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về giảm nghèo năm 2024; | không đạt     | thiếu    |
      | 2026 | 29/12/2025 | Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về giảm nghèo năm 2024; | không áp dụng | không có |
      | 2026 | 30/12/2025 | Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về giảm nghèo năm 2024; | không đạt     | thiếu    |
      | 2030 | 12/02/2030 | Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về giảm nghèo năm 2024; | không đạt     | thiếu    |
      | 2031 | 12/02/2031 | Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về giảm nghèo năm 2024; | không áp dụng | không có |
      | 2025 | 30/12/2025 | Căn cứ Nghị định số 351/2025/NĐ-CP ngày 30/12/2025 của Chính phủ;                               | không đạt     | thiếu    |
      | 2025 | 30/12/2025 | Căn cứ Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ;                                | đạt           | không có |
      | 2026 | 12/02/2026 | Căn cứ Nghị định số 351/2025/NĐ-CP ngày 30/12/2025 của Chính phủ;                               | đạt           | không có |
      | 2026 | 29/12/2025 | Hộ nghèo theo chuẩn nghèo giai đoạn 2022-2025.                                                  | không áp dụng | không có |
      | 2026 | 30/12/2025 | Hộ nghèo theo chuẩn nghèo giai đoạn 2022-2025.                                                  | không đạt     | lưu ý    |

  Khung kịch bản: Nói chuẩn nghèo của giai đoạn nào thì nhẹ hơn
    Biết kế hoạch cấp xã năm <năm> ký ngày <ngày ký>
    Và kế hoạch có đoạn "<đoạn>"
    Khi kiểm quy tắc "can-cu/chuan-ngheo-hien-hanh"
    Thì kết quả là <kết quả>
    Và mức là <mức>
    Và có <số> phát hiện

    Dữ liệu:
      | năm  | ngày ký    | đoạn                                           | kết quả   | mức   | số |
      | 2024 | 12/02/2024 | Hộ nghèo theo chuẩn nghèo giai đoạn 2022-2025. | không đạt | lưu ý | 1  |
      | 2024 | 12/02/2024 | Hộ nghèo theo chuẩn nghèo giai đoạn 2019-2023. | không đạt | lưu ý | 1  |
      | 2024 | 12/02/2024 | Hộ nghèo theo chuẩn nghèo giai đoạn 2018-2022. | không đạt | thiếu | 1  |
      | 2024 | 12/02/2024 | Chương trình giai đoạn 2022-2025.              | không đạt | thiếu | 1  |
      | 2026 | 12/02/2026 | Hộ nghèo theo chuẩn nghèo giai đoạn 2022-2025. | không đạt | lưu ý | 1  |
      | 2026 | 12/02/2026 | Hộ nghèo theo chuẩn nghèo giai đoạn 2020-2024. | không đạt | thiếu | 1  |
      | 2026 | 12/02/2026 | Chương trình giai đoạn 2022-2025.              | không đạt | thiếu | 1  |

  Kịch bản: Có nói chuẩn nghèo và có dẫn nghị định
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      Căn cứ Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ;
      I. MỤC TIÊU
      Hộ nghèo theo chuẩn nghèo giai đoạn 2022-2025.
      """
    Khi kiểm quy tắc "can-cu/chuan-ngheo-hien-hanh"
    Thì kết quả là đạt

  Kịch bản: Có nói chuẩn nghèo mà dẫn văn bản khác
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về giảm nghèo năm 2024;
      I. MỤC TIÊU
      Hộ nghèo theo chuẩn nghèo giai đoạn 2022-2025.
      """
    Khi kiểm quy tắc "can-cu/chuan-ngheo-hien-hanh"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và có 1 phát hiện

  Khung kịch bản: Nghị định 351/2025/NĐ-CP chỉ được hỏi từ năm kế hoạch 2026
    Biết kế hoạch cấp xã năm <năm> ký ngày 31/12/2025
    Và kế hoạch có đoạn "Tỷ lệ hộ nghèo (theo chuẩn nghèo đa chiều giai đoạn 2022-2025) giảm xuống còn 8,3%."
    Khi kiểm quy tắc "can-cu/chuan-ngheo-hien-hanh"
    Thì kết quả là không đạt
    Và có 1 phát hiện mức lưu ý
    Và thông điệp có "<nghị định>"

    Dữ liệu:
      | năm  | nghị định       |
      | 2025 | 07/2021/NĐ-CP   |
      | 2026 | 351/2025/NĐ-CP  |
