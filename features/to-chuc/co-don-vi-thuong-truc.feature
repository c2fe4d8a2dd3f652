# language: vi
Tính năng: to-chuc/co-don-vi-thuong-truc
  Báo cáo giám sát gửi cơ quan thường trực cùng cấp: không có đầu mối thì không ai nhận và tổng hợp.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Kịch bản: Kế hoạch đạt
    Biết kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Văn hóa - Xã hội
      Là bộ phận thường trực, tổng hợp báo cáo UBND xã.
      2. Công chức Tài chính - Kế toán
      Bố trí kinh phí.
      """
    Khi kiểm quy tắc "to-chuc/co-don-vi-thuong-truc"
    Thì kết quả là đạt

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn:
      """
      V. TO CHUC THUC HIEN
      1. Cong chirc Van hoa - Xa hoi
      Chu tri, kiém tra két qua thuc hién Ké hoach va téng hop bao cdo UBND x4.
      2. Cong chirc Tai chinh - Ké toan
      Bé tri kinh phi.
      """
    Khi kiểm quy tắc "to-chuc/co-don-vi-thuong-truc"
    Thì kết quả là đạt

  Kịch bản: Không đạt: không đơn vị nào là thường trực hoặc được giao tổng hợp báo cáo về toàn bộ kế
    Biết kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Văn hóa - Xã hội
      Chủ trì tuyên truyền về giảm nghèo; báo cáo phần việc được giao.
      2. Công chức Tài chính - Kế toán
      Bố trí kinh phí.
      """
    Khi kiểm quy tắc "to-chuc/co-don-vi-thuong-truc"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và có 1 phát hiện

  Kịch bản: Không đạt: có từ hai đơn vị cùng là thường trực hoặc cùng tổng hợp báo cáo về toàn bộ kế
    Biết kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Văn hóa - Xã hội
      Là bộ phận thường trực, tổng hợp báo cáo UBND xã.
      2. Công chức Văn phòng - Thống kê
      Là đầu mối tổng hợp, chủ trì báo cáo UBND xã.
      """
    Khi kiểm quy tắc "to-chuc/co-don-vi-thuong-truc"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và chữ bị gạch chân có "1. Công chức Văn hóa - Xã hội"
    Và có 1 phát hiện

  Khung kịch bản: Ngày ký được xét
    Biết kế hoạch cấp xã năm 2024 ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Văn hóa - Xã hội
      Chủ trì tuyên truyền về giảm nghèo; báo cáo phần việc được giao.
      2. Công chức Tài chính - Kế toán
      Bố trí kinh phí.
      """
    Khi kiểm quy tắc "to-chuc/co-don-vi-thuong-truc"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 31/12/2021 | không áp dụng |
      | 01/01/2022 | không đạt     |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết <điều đã biết>
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Văn hóa - Xã hội
      Chủ trì tuyên truyền về giảm nghèo; báo cáo phần việc được giao.
      2. Công chức Tài chính - Kế toán
      Bố trí kinh phí.
      """
    Khi kiểm quy tắc "to-chuc/co-don-vi-thuong-truc"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |
