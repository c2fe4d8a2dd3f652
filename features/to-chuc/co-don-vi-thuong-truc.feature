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

  Khung kịch bản: Việc nào là đầu mối của toàn bộ kế hoạch
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. <đơn vị>
      <nhiệm vụ>.
      """
    Khi kiểm quy tắc "to-chuc/co-don-vi-thuong-truc"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | đơn vị                     | nhiệm vụ                                                         | kết quả   | mức      |
      | Công chức Văn hóa - Xã hội | Là bộ phận thường trực                                           | đạt       | không có |
      | Công chức Văn hóa - Xã hội | Chủ trì, tổng hợp báo cáo kết quả thực hiện Kế hoạch về UBND xã  | đạt       | không có |
      | Công chức Văn hóa - Xã hội | Tham mưu, tổng hợp báo cáo kết quả thực hiện Kế hoạch về UBND xã | đạt       | không có |
      | Công chức Văn hóa - Xã hội | Tổng hợp báo cáo kết quả thực hiện Kế hoạch                      | không đạt | thiếu    |
      | Công chức Văn hóa - Xã hội | Chủ trì tuyên truyền về giảm nghèo                               | không đạt | thiếu    |
      | Công chức Văn hóa - Xã hội | Phối hợp thực hiện Kế hoạch                                      | không đạt | thiếu    |

  Khung kịch bản: Từ năm 2026 chỉ lưu ý
    Biết kế hoạch cấp xã năm <năm> ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Tài chính - Kế toán
      Bố trí kinh phí.
      """
    Khi kiểm quy tắc "to-chuc/co-don-vi-thuong-truc"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | năm  | ngày ký    | kết quả   | mức   |
      | 2025 | 12/02/2025 | không đạt | thiếu |
      | 2026 | 12/02/2026 | không đạt | lưu ý |
      | 2027 | 12/02/2027 | không đạt | lưu ý |

  Kịch bản: Đầu mối nói ở mục nhiệm vụ không phải là phân công
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      III. NHIỆM VỤ VÀ GIẢI PHÁP
      1. Công chức Văn hóa - Xã hội
      Là bộ phận thường trực, tổng hợp báo cáo UBND xã.
      V. TỔ CHỨC THỰC HIỆN
      1. Trạm Y tế
      Khám bệnh cho người nghèo.
      """
    Khi kiểm quy tắc "to-chuc/co-don-vi-thuong-truc"
    Thì kết quả là không đạt
    Và mức là thiếu

  Khung kịch bản: Hai đầu mối
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Văn hóa - Xã hội
      Là bộ phận thường trực.
      2. <đơn vị>
      <nhiệm vụ>.
      """
    Khi kiểm quy tắc "to-chuc/co-don-vi-thuong-truc"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | đơn vị                         | nhiệm vụ                                              | kết quả   | mức      |
      | Công chức Văn phòng - Thống kê | Chủ trì, tổng hợp báo cáo kết quả thực hiện Kế hoạch  | không đạt | lưu ý    |
      | Công chức Văn phòng - Thống kê | Tham mưu, tổng hợp báo cáo kết quả thực hiện Kế hoạch | đạt       | không có |
      | Công chức Văn phòng - Thống kê | Phối hợp tổng hợp báo cáo kết quả thực hiện Kế hoạch  | đạt       | không có |
      | Công chức Văn phòng - Thống kê | Chủ trì tuyên truyền về giảm nghèo                    | đạt       | không có |
      | Công chức Văn hóa - Xã hội     | Là bộ phận thường trực                                | đạt       | không có |

  Kịch bản: Bản in hỏng đến mức chưa kết luận được
    Biết kế hoạch có đoạn:
      """
      V. TO CHUC THUC HIEN
      1. Cong chirc Van hoa
      Tuyen truyén.
      Trq bxc hgw thdc hlgn bco cto kqt qtz vx ubqd xz.
      """
    Khi kiểm quy tắc "to-chuc/co-don-vi-thuong-truc"
    Thì kết quả là chưa rõ
