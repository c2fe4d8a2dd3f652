# language: vi
Tính năng: can-cu/du-toan-hdnd
  Chi ngân sách khi có dự toán được giao: kế hoạch ghi số tiền ngân sách thì nên dẫn văn bản giao dự toán.

  Kịch bản: Có dẫn nghị quyết dự toán
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      Căn cứ Nghị quyết số 33/NQ-HĐND ngày 20/12/2023 của HĐND xã Suối Ngà về dự toán và phân bổ ngân sách năm 2024;
      I. KINH PHÍ THỰC HIỆN GIẢM NGHÈO
      - Ngân sách địa phương: 50 triệu đồng.
      """
    Khi kiểm quy tắc "can-cu/du-toan-hdnd"
    Thì kết quả là đạt

  Kịch bản: Có số tiền mà không dẫn dự toán
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về giảm nghèo năm 2024;
      I. KINH PHÍ THỰC HIỆN GIẢM NGHÈO
      - Ngân sách địa phương: 50 triệu đồng.
      """
    Khi kiểm quy tắc "can-cu/du-toan-hdnd"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và căn cứ có "Điều 8"
    Và chữ bị gạch chân có "27/KH-UBND"

  Kịch bản: Số tiền bằng không
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về giảm nghèo năm 2024;
      I. KINH PHÍ THỰC HIỆN GIẢM NGHÈO
      - Ngân sách địa phương: 0 triệu đồng.
      """
    Khi kiểm quy tắc "can-cu/du-toan-hdnd"
    Thì kết quả là không áp dụng

  Kịch bản: Không ghi số tiền
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về giảm nghèo năm 2024;
      I. KINH PHÍ THỰC HIỆN
      - Ngân sách địa phương bố trí theo khả năng.
      """
    Khi kiểm quy tắc "can-cu/du-toan-hdnd"
    Thì kết quả là không áp dụng

  Kịch bản: Một căn cứ không đọc được
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về giảm nghèo năm 2024;
      kjf2 wqzx thhg jdkw pqr vvbn xwzz kkjh rtyp 8sdf qwrt zzxc;
      I. KINH PHÍ THỰC HIỆN GIẢM NGHÈO
      - Ngân sách địa phương: 50 triệu đồng.
      """
    Khi kiểm quy tắc "can-cu/du-toan-hdnd"
    Thì kết quả là chưa rõ

  Khung kịch bản: Các năm kế hoạch được xét
    Biết kế hoạch cấp xã năm <năm> ký ngày 01/01/2024
    Và kế hoạch có đoạn:
      """
      Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về giảm nghèo năm 2024;
      I. KINH PHÍ THỰC HIỆN
      - Ngân sách địa phương: 50 triệu đồng.
      """
    Khi kiểm quy tắc "can-cu/du-toan-hdnd"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | năm  | kết quả       |
      | 2016 | không áp dụng |
      | 2017 | không đạt     |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết kế hoạch cấp xã năm 2024 ký ngày 01/01/2024
    Và <điều đã biết>
    Và kế hoạch có đoạn:
      """
      Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về giảm nghèo năm 2024;
      I. KINH PHÍ THỰC HIỆN
      - Ngân sách địa phương: 50 triệu đồng.
      """
    Khi kiểm quy tắc "can-cu/du-toan-hdnd"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Khung kịch bản: Nguồn nào là ngân sách
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về giảm nghèo năm 2024;
      I. KINH PHÍ THỰC HIỆN
      - <nguồn>.
      """
    Khi kiểm quy tắc "can-cu/du-toan-hdnd"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | nguồn                                  | kết quả       | mức      |
      | Ngân sách trung ương: 50 triệu đồng    | không đạt     | lưu ý    |
      | Ngân sách địa phương: 50 triệu đồng    | không đạt     | lưu ý    |
      | Ngân sách nhà nước: 50 triệu đồng      | không đạt     | lưu ý    |
      | Chi thường xuyên: 50 triệu đồng        | không đạt     | lưu ý    |
      | Vốn tín dụng chính sách: 50 triệu đồng | không áp dụng | không có |
      | Quỹ Vì người nghèo: 50 triệu đồng      | không áp dụng | không có |
      | Ngân sách địa phương: 0,5 triệu đồng   | không đạt     | lưu ý    |

  Khung kịch bản: Văn bản nào là căn cứ về dự toán
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      <căn cứ>
      I. KINH PHÍ THỰC HIỆN
      - Ngân sách địa phương: 50 triệu đồng.
      """
    Khi kiểm quy tắc "can-cu/du-toan-hdnd"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | căn cứ                                                                                                        | kết quả   | mức      |
      | Căn cứ Nghị quyết số 33/NQ-HĐND ngày 20/12/2023 của HĐND xã Suối Ngà về dự toán ngân sách năm 2024;           | đạt       | không có |
      | Căn cứ Quyết định số 33/QĐ-UBND ngày 20/12/2023 của UBND huyện Mường Then về giao dự toán ngân sách năm 2024; | đạt       | không có |
      | Căn cứ Kế hoạch số 33/KH-UBND ngày 20/12/2023 của UBND huyện Mường Then về dự toán ngân sách năm 2024;        | không đạt | lưu ý    |
      | Căn cứ Nghị quyết số 33/NQ-HĐND ngày 20/12/2023 của HĐND xã Suối Ngà về nhiệm vụ năm 2024;                    | không đạt | lưu ý    |

  Kịch bản: Dẫn trong nội dung không phải căn cứ
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về giảm nghèo năm 2024;
      I. KINH PHÍ THỰC HIỆN
      - Ngân sách địa phương: 50 triệu đồng.
      - Thực hiện Nghị quyết số 33/NQ-HĐND ngày 20/12/2023 của HĐND xã Suối Ngà về dự toán ngân sách năm 2024.
      """
    Khi kiểm quy tắc "can-cu/du-toan-hdnd"
    Thì kết quả là không đạt
    Và mức là lưu ý
