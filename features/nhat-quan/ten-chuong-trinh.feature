# language: vi
Tính năng: nhat-quan/ten-chuong-trinh
  Tên Chương trình ghi theo Quyết định 90/QĐ-TTg Điều 1: Chương trình mục tiêu quốc gia giảm nghèo bền vững.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Khung kịch bản: Cách ghi tên
    Biết kế hoạch có đoạn "Thực hiện <tên>."
    Khi kiểm quy tắc "nhat-quan/ten-chuong-trinh"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | tên                                                         | kết quả   | mức      |
      | Chương trình mục tiêu quốc gia giảm nghèo bền vững          | đạt       | không có |
      | Chương trình mục tiêu quốc gia giảm nghèo nhanh bền vững    | không đạt | lưu ý    |
      | Chương trình mục tiêu quốc gia giảm nghèo nhanh và bền vững | không đạt | lưu ý    |
      | Chương mục tiêu quốc gia giảm nghèo bền vững                | không đạt | lưu ý    |
      | Chương trình mục tiêu quốc gia xây dựng nông thôn mới       | đạt       | không có |

  Kịch bản: Tên sai bị gạch chân
    Biết kế hoạch có đoạn "Thực hiện Chương trình mục tiêu quốc gia giảm nghèo nhanh và bền vững năm 2024."
    Khi kiểm quy tắc "nhat-quan/ten-chuong-trinh"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và chữ bị gạch chân có "giảm nghèo nhanh và bền vững"
    Và thông điệp có "không phải tên của Chương trình"
    Và căn cứ có "Điều 1"

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn "Thuc hién Chwong trinh muc tiéu qudc gia giam nghéo bén virng nam 2024."
    Khi kiểm quy tắc "nhat-quan/ten-chuong-trinh"
    Thì kết quả là đạt

  Khung kịch bản: Các năm kế hoạch 2022 đến 2030
    Biết kế hoạch cấp xã năm <năm> ký ngày 12/02/2024
    Và kế hoạch có đoạn "Thực hiện Chương trình mục tiêu quốc gia giảm nghèo nhanh và bền vững năm 2024."
    Khi kiểm quy tắc "nhat-quan/ten-chuong-trinh"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | năm  | kết quả       |
      | 2021 | không áp dụng |
      | 2022 | không đạt     |
      | 2030 | không đạt     |
      | 2031 | không áp dụng |

  Khung kịch bản: Quyết định phê duyệt Chương trình ký ngày 18/01/2022
    Biết kế hoạch cấp xã năm 2022 ký ngày <ngày ký>
    Và kế hoạch có đoạn "Thực hiện Chương trình mục tiêu quốc gia giảm nghèo nhanh và bền vững năm 2024."
    Khi kiểm quy tắc "nhat-quan/ten-chuong-trinh"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 17/01/2022 | không áp dụng |
      | 18/01/2022 | không đạt     |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết <điều đã biết>
    Và kế hoạch có đoạn "Thực hiện Chương trình mục tiêu quốc gia giảm nghèo nhanh và bền vững năm 2024."
    Khi kiểm quy tắc "nhat-quan/ten-chuong-trinh"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Kịch bản: Tên chương trình in hỏng nặng
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      Thyc hign Chutmg trinh mgc tifu quOc gia gim nghio nhauh va b6n vOng nam 2024.
      """
    Khi kiểm quy tắc "nhat-quan/ten-chuong-trinh"
    Thì kết quả là chưa rõ
    Và lý do có "chưa chắc đã đọc đúng"
