# language: vi
Tính năng: can-cu/ngay-sau-ngay-ky
  Một văn bản chưa ban hành không thể làm căn cứ. Ngày ký để trống thì so theo tháng.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Khung kịch bản: Ngày của căn cứ so với ngày ký
    Biết kế hoạch có đoạn "Căn cứ Kế hoạch số 27/KH-UBND ngày <ngày dẫn> của UBND huyện Mường Then;"
    Khi kiểm quy tắc "can-cu/ngay-sau-ngay-ky"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | ngày dẫn   | kết quả   | mức      |
      | 11/02/2024 | đạt       | không có |
      | 12/02/2024 | đạt       | không có |
      | 13/02/2024 | không đạt | vi phạm  |

  Khung kịch bản: Ngày ký để trống, chỉ biết tháng
    Biết kế hoạch cấp xã năm 2024 ký trong tháng 02/2024
    Và kế hoạch có đoạn "Căn cứ Kế hoạch số 27/KH-UBND ngày <ngày dẫn> của UBND huyện Mường Then;"
    Khi kiểm quy tắc "can-cu/ngay-sau-ngay-ky"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày dẫn   | kết quả   |
      | 31/01/2024 | đạt       |
      | 01/02/2024 | đạt       |
      | 15/02/2024 | chưa rõ   |
      | 29/02/2024 | chưa rõ   |
      | 01/03/2024 | không đạt |

  Kịch bản: Chỉ đúng văn bản có ngày muộn
    Biết kế hoạch có đoạn "Căn cứ Kế hoạch số 27/KH-UBND ngày 15/4/2024 của UBND huyện Mường Then;"
    Khi kiểm quy tắc "can-cu/ngay-sau-ngay-ky"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "27/KH-UBND ngày 15/4/2024"
    Và thông điệp có "sau ngày ban hành kế hoạch"
    Và có 1 phát hiện

  Kịch bản: Viện dẫn không ghi ngày thì không so được
    Biết kế hoạch có đoạn "Căn cứ Kế hoạch số 27/KH-UBND của UBND huyện Mường Then;"
    Khi kiểm quy tắc "can-cu/ngay-sau-ngay-ky"
    Thì kết quả là không áp dụng

  Kịch bản: Ngày đọc từ bản in hỏng thì chưa rõ
    Biết kế hoạch có đoạn "Can cir K& hoach s6 27/KH-UBND ngay 15/O4/2024 cia UBND huyén Muong Then;"
    Khi kiểm quy tắc "can-cu/ngay-sau-ngay-ky"
    Thì kết quả là chưa rõ

  Khung kịch bản: Loại văn bản được xét
    Biết văn bản là <loại>
    Và kế hoạch có đoạn "Căn cứ Kế hoạch số 27/KH-UBND ngày 15/4/2024 của UBND huyện Mường Then;"
    Khi kiểm quy tắc "can-cu/ngay-sau-ngay-ky"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | loại       | kết quả       |
      | kế hoạch   | không đạt     |
      | quyết định | không đạt     |
      | nghị quyết | không đạt     |
      | công văn   | không đạt     |
      | báo cáo    | không đạt     |
      | thông báo  | không đạt     |
      | tờ trình   | không đạt     |
      | chỉ thị    | không đạt     |
      | công điện  | không áp dụng |
      | hướng dẫn  | không áp dụng |
      | nghị định  | không áp dụng |
