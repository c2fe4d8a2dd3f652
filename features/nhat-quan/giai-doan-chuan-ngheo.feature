# language: vi
Tính năng: nhat-quan/giai-doan-chuan-ngheo
  Hộ nghèo được xác định theo chuẩn của từng giai đoạn (Nghị định 07/2021/NĐ-CP Điều 3; Nghị định 351/2025/NĐ-CP);
  năm 2026 vẫn dùng chuẩn 2022-2025.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Khung kịch bản: Giai đoạn và năm kế hoạch
    Biết kế hoạch cấp xã năm <năm> ký ngày 12/02/2026
    Và kế hoạch có đoạn "Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều giai đoạn <giai đoạn> giảm xuống còn 8,3%."
    Khi kiểm quy tắc "nhat-quan/giai-doan-chuan-ngheo"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | giai đoạn | năm  | kết quả   | mức      |
      | 2016-2020 | 2022 | không đạt | vi phạm  |
      | 2016-2020 | 2024 | không đạt | vi phạm  |
      | 2016-2020 | 2030 | không đạt | vi phạm  |
      | 2021-2025 | 2022 | đạt       | không có |
      | 2021-2025 | 2025 | đạt       | không có |
      | 2021-2025 | 2026 | không đạt | vi phạm  |
      | 2022-2025 | 2022 | đạt       | không có |
      | 2022-2025 | 2025 | đạt       | không có |
      | 2022-2025 | 2026 | đạt       | không có |
      | 2022-2025 | 2027 | không đạt | vi phạm  |
      | 2026-2030 | 2025 | không đạt | vi phạm  |
      | 2026-2030 | 2026 | đạt       | không có |
      | 2026-2030 | 2030 | đạt       | không có |
      | 2027-2030 | 2026 | không đạt | vi phạm  |
      | 2027-2030 | 2027 | đạt       | không có |
      | 2027-2030 | 2030 | đạt       | không có |

  Kịch bản: Giai đoạn sai bị gạch chân
    Biết kế hoạch có đoạn "Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều giai đoạn 2016-2020 giảm xuống còn 8,3%."
    Khi kiểm quy tắc "nhat-quan/giai-doan-chuan-ngheo"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "2016-2020"
    Và thông điệp có "năm 2024"
    Và căn cứ có "Điều 3"
    Và có 1 phát hiện

  Kịch bản: Giai đoạn của Chương trình không phải của chuẩn nghèo
    Biết kế hoạch có đoạn "Thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2016-2020."
    Khi kiểm quy tắc "nhat-quan/giai-doan-chuan-ngheo"
    Thì kết quả là không áp dụng

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn "Ty 1é h6 ngheo theo chuan nghéo da chiéu giai doan 2022-2025 giam xuéng con 8,3%."
    Khi kiểm quy tắc "nhat-quan/giai-doan-chuan-ngheo"
    Thì kết quả là đạt

  Kịch bản: Năm đọc từ bản in hỏng thì chưa rõ
    Biết kế hoạch có đoạn "Ty 1é h6 ngheo theo chuan nghéo da chiéu giai doan 2O16-2020 giam xuéng con 8,3%."
    Khi kiểm quy tắc "nhat-quan/giai-doan-chuan-ngheo"
    Thì kết quả là chưa rõ

  Khung kịch bản: Các năm kế hoạch 2022 đến 2030
    Biết kế hoạch cấp xã năm <năm> ký ngày 12/02/2024
    Và kế hoạch có đoạn "Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều giai đoạn 2016-2020 giảm xuống còn 8,3%."
    Khi kiểm quy tắc "nhat-quan/giai-doan-chuan-ngheo"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | năm  | kết quả       |
      | 2021 | không áp dụng |
      | 2022 | không đạt     |
      | 2030 | không đạt     |
      | 2031 | không áp dụng |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết <điều đã biết>
    Và kế hoạch có đoạn "Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều giai đoạn 2016-2020 giảm xuống còn 8,3%."
    Khi kiểm quy tắc "nhat-quan/giai-doan-chuan-ngheo"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |
