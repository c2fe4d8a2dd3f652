# language: vi
Tính năng: kinh-phi/don-gia-nhan-so-luong
  Số lượng nhân đơn giá bằng thành tiền (sai số 0,5%); thành tiền không vượt số lượng nhân định mức tối đa nêu trong kế hoạch.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Khung kịch bản: Đơn giá
    Biết kế hoạch có đoạn "- Mở 10 lớp tập huấn x 20 triệu đồng/lớp = <thành tiền> triệu đồng."
    Khi kiểm quy tắc "kinh-phi/don-gia-nhan-so-luong"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | thành tiền | kết quả   | mức      |
      | 200        | đạt       | không có |
      | 201        | đạt       | không có |
      | 199        | đạt       | không có |
      | 201,1      | không đạt | vi phạm  |
      | 198,9      | không đạt | vi phạm  |
      | 150        | không đạt | vi phạm  |

  Khung kịch bản: Định mức tối đa
    Biết kế hoạch có đoạn "- Hỗ trợ sửa nhà cho 02 hộ, mức hỗ trợ không quá 30 triệu đồng/hộ, kinh phí <thành tiền> triệu đồng."
    Khi kiểm quy tắc "kinh-phi/don-gia-nhan-so-luong"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | thành tiền | kết quả   | mức      |
      | 30         | đạt       | không có |
      | 60         | đạt       | không có |
      | 60,1       | không đạt | vi phạm  |
      | 61         | không đạt | vi phạm  |

  Kịch bản: Vượt mức tối đa bị gạch chân
    Biết kế hoạch có đoạn "- Hỗ trợ sửa nhà cho 02 hộ, mức hỗ trợ không quá 30 triệu đồng/hộ, kinh phí 80 triệu đồng."
    Khi kiểm quy tắc "kinh-phi/don-gia-nhan-so-luong"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "80 triệu đồng"
    Và thông điệp có "vượt mức tối đa 60 triệu đồng"
    Và có 1 phát hiện

  Kịch bản: Thành tiền sai phép nhân bị gạch chân
    Biết kế hoạch có đoạn "- Mở 10 lớp tập huấn x 20 triệu đồng/lớp = 250 triệu đồng."
    Khi kiểm quy tắc "kinh-phi/don-gia-nhan-so-luong"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "250 triệu đồng"
    Và thông điệp có "200 triệu đồng"
    Và có 1 phát hiện

  Kịch bản: Không có phép tính
    Biết kế hoạch có đoạn "- Hỗ trợ sửa nhà cho 02 hộ nghèo."
    Khi kiểm quy tắc "kinh-phi/don-gia-nhan-so-luong"
    Thì kết quả là không áp dụng

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn "- H6 tro sira nha cho 02 h6, mirc h6 tro khéng qua 30 triéu déng/hé, kinh phi 60 triéu dong."
    Khi kiểm quy tắc "kinh-phi/don-gia-nhan-so-luong"
    Thì kết quả là đạt

  Kịch bản: Định mức không đọc được thì chưa rõ
    Biết kế hoạch có đoạn "- H6 tro sira nha cho 02 h6, mirc h6 tro khéng qua 3O triéu déng/hé, kinh phi 80 triéu dong."
    Khi kiểm quy tắc "kinh-phi/don-gia-nhan-so-luong"
    Thì kết quả là chưa rõ

  Khung kịch bản: Luật Ngân sách nhà nước áp dụng từ năm 2017
    Biết kế hoạch cấp xã năm <năm> ký ngày 12/02/2017
    Và kế hoạch có đoạn "- Hỗ trợ sửa nhà cho 02 hộ, mức hỗ trợ không quá 30 triệu đồng/hộ, kinh phí 80 triệu đồng."
    Khi kiểm quy tắc "kinh-phi/don-gia-nhan-so-luong"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | năm  | kết quả       |
      | 2016 | không áp dụng |
      | 2017 | không đạt     |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết <điều đã biết>
    Và kế hoạch có đoạn "- Hỗ trợ sửa nhà cho 02 hộ, mức hỗ trợ không quá 30 triệu đồng/hộ, kinh phí 80 triệu đồng."
    Khi kiểm quy tắc "kinh-phi/don-gia-nhan-so-luong"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |
