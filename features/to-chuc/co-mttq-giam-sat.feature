# language: vi
Tính năng: to-chuc/co-mttq-giam-sat
  Mặt trận giám sát độc lập; Ủy ban nhân dân không giao việc cho Mặt trận mà đề nghị phối hợp.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Kịch bản: Kế hoạch đạt
    Biết kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Văn hóa - Xã hội
      Chủ trì thực hiện Kế hoạch.
      2. Đề nghị Ủy ban MTTQ Việt Nam xã
      Giám sát, phản biện xã hội việc thực hiện Kế hoạch.
      """
    Khi kiểm quy tắc "to-chuc/co-mttq-giam-sat"
    Thì kết quả là đạt

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn:
      """
      V. TO CHUC THUC HIEN
      1. Cong chirc Van hoa - Xa hoi
      Chu tri thuc hién Ké hoach.
      2. Pé nghi Uy ban MTTQ Viét Nam x4
      Giam sat, phan bién xa hdi viéc thuc hién Ké hoach.
      """
    Khi kiểm quy tắc "to-chuc/co-mttq-giam-sat"
    Thì kết quả là đạt

  Kịch bản: Không đạt: giao việc thẳng cho …, không ghi …
    Biết kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Văn hóa - Xã hội
      Chủ trì thực hiện Kế hoạch.
      2. Ủy ban MTTQ Việt Nam xã
      Giám sát, phản biện xã hội việc thực hiện Kế hoạch.
      """
    Khi kiểm quy tắc "to-chuc/co-mttq-giam-sat"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và chữ bị gạch chân có "2. Ủy ban MTTQ Việt Nam xã"
    Và có 1 phát hiện

  Kịch bản: Không đạt: không tìm thấy việc Mặt trận Tổ quốc giám sát, phản biện thực hiện kế hoạch
    Biết kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Văn hóa - Xã hội
      Chủ trì thực hiện Kế hoạch.
      """
    Khi kiểm quy tắc "to-chuc/co-mttq-giam-sat"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và có 1 phát hiện

  Khung kịch bản: Ngày ký được xét
    Biết kế hoạch cấp xã năm 2024 ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Văn hóa - Xã hội
      Chủ trì thực hiện Kế hoạch.
      2. Ủy ban MTTQ Việt Nam xã
      Giám sát, phản biện xã hội việc thực hiện Kế hoạch.
      """
    Khi kiểm quy tắc "to-chuc/co-mttq-giam-sat"
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
      Chủ trì thực hiện Kế hoạch.
      2. Ủy ban MTTQ Việt Nam xã
      Giám sát, phản biện xã hội việc thực hiện Kế hoạch.
      """
    Khi kiểm quy tắc "to-chuc/co-mttq-giam-sat"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Khung kịch bản: Đơn vị và việc được giao
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. <đơn vị>
      <nhiệm vụ>.
      """
    Khi kiểm quy tắc "to-chuc/co-mttq-giam-sat"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | đơn vị                          | nhiệm vụ                          | kết quả   | mức      |
      | Đề nghị Ủy ban MTTQ Việt Nam xã | Giám sát việc thực hiện Kế hoạch  | đạt       | không có |
      | Đề nghị Ủy ban MTTQ Việt Nam xã | Phản biện xã hội đối với Kế hoạch | đạt       | không có |
      | Đề nghị Ủy ban MTTQ Việt Nam xã | Tuyên truyền về giảm nghèo        | không đạt | lưu ý    |
      | Đề nghị Ủy ban MTTQ Việt Nam xã | Đánh giá việc thực hiện Kế hoạch  | không đạt | lưu ý    |
      | Đề nghị Ủy ban MTTQ Việt Nam xã | Báo cáo kết quả                   | không đạt | lưu ý    |
      | Công chức Văn hóa - Xã hội      | Giám sát việc thực hiện Kế hoạch  | không đạt | lưu ý    |

  Kịch bản: Giám sát nói ở mục nhiệm vụ không phải là phân công
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      III. NHIỆM VỤ VÀ GIẢI PHÁP
      1. Đề nghị Ủy ban MTTQ Việt Nam xã
      Giám sát, phản biện xã hội việc thực hiện Kế hoạch.
      V. TỔ CHỨC THỰC HIỆN
      1. Trạm Y tế
      Khám bệnh cho người nghèo.
      """
    Khi kiểm quy tắc "to-chuc/co-mttq-giam-sat"
    Thì kết quả là không đạt
    Và mức là lưu ý

  Kịch bản: Mặt trận chỉ nêu ở phần dự án, không ghi «Đề nghị»
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      III. CÁC DỰ ÁN
      1. Dự án 3: Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng
      c) Đơn vị chủ trì: Ủy ban MTTQ Việt Nam xã.
      V. TỔ CHỨC THỰC HIỆN
      1. Trạm Y tế
      Khám bệnh cho người nghèo.
      """
    Khi kiểm quy tắc "to-chuc/co-mttq-giam-sat"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và có 1 phát hiện

  Kịch bản: Bản in hỏng đến mức chưa kết luận được
    Biết kế hoạch có đoạn:
      """
      V. TO CHUC THUC HIEN
      1. Cong chirc Van hoa
      Tuyen truyén.
      Trq bxc hgw thdc hlgn bco cto kqt qtz vx ubqd xz.
      """
    Khi kiểm quy tắc "to-chuc/co-mttq-giam-sat"
    Thì kết quả là chưa rõ
