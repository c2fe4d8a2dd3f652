# language: vi
Tính năng: can-cu/ngay-sau-ngay-ky
  Một văn bản chưa ban hành không thể làm căn cứ. Ngày ký để trống thì so theo tháng.

  Khung kịch bản: Ngày của căn cứ so với ngày ký
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "Căn cứ Kế hoạch số 27/KH-UBND ngày <ngày dẫn> của UBND huyện Mường Then;"
    Khi kiểm quy tắc "can-cu/ngay-sau-ngay-ky"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày dẫn   | kết quả   |
      | 11/02/2024 | đạt       |
      | 12/02/2024 | đạt       |
      | 13/02/2024 | không đạt |

  Khung kịch bản: Ngày ký để trống, chỉ biết tháng
    Biết kế hoạch cấp xã năm 2024 ký trong tháng 02/2024
    Và kế hoạch có đoạn "Căn cứ Kế hoạch số 27/KH-UBND ngày <ngày dẫn> của UBND huyện Mường Then;"
    Khi kiểm quy tắc "can-cu/ngay-sau-ngay-ky"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày dẫn   | kết quả   |
      | 31/01/2024 | đạt       |
      | 15/02/2024 | chưa rõ   |
      | 01/03/2024 | không đạt |
