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
