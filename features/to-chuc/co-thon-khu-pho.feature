# language: vi
Tính năng: to-chuc/co-thon-khu-pho
  Lập danh sách, họp dân, niêm yết đều làm ở thôn; không giao việc cho thôn thì các bước đó không có người làm.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Kịch bản: Kế hoạch đạt
    Biết kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Các thôn
      Họp dân, niêm yết danh sách.
      """
    Khi kiểm quy tắc "to-chuc/co-thon-khu-pho"
    Thì kết quả là đạt

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn:
      """
      V. TO CHUC THUC HIEN
      1. Cac thon, khu phé
      Hop dan, niém yét danh sach.
      """
    Khi kiểm quy tắc "to-chuc/co-thon-khu-pho"
    Thì kết quả là đạt

  Kịch bản: Kế hoạch đạt, cách hai
    Biết kế hoạch cấp huyện năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. UBND các xã, thị trấn
      Xây dựng kế hoạch của xã.
      """
    Khi kiểm quy tắc "to-chuc/co-thon-khu-pho"
    Thì kết quả là đạt

  Kịch bản: Không đạt: không giao việc cho thôn, bản, ấp, khu phố hay tổ dân phố
    Biết kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Trạm Y tế
      Khám bệnh cho người nghèo.
      """
    Khi kiểm quy tắc "to-chuc/co-thon-khu-pho"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và có 1 phát hiện
    Và chữ bị gạch chân có "V. TỔ CHỨC THỰC HIỆN"

  Kịch bản: Không đạt: không giao việc cho UBND các xã, phường, thị trấn
    Biết kế hoạch cấp huyện năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Phòng Y tế
      Khám bệnh cho người nghèo.
      """
    Khi kiểm quy tắc "to-chuc/co-thon-khu-pho"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và có 1 phát hiện

  Kịch bản: Không có gì để xét
    Biết kế hoạch cấp tỉnh năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Sở Y tế
      Khám bệnh cho người nghèo.
      """
    Khi kiểm quy tắc "to-chuc/co-thon-khu-pho"
    Thì kết quả là không áp dụng

  Khung kịch bản: Ngày ký được xét
    Biết kế hoạch cấp xã năm 2024 ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Trạm Y tế
      Khám bệnh cho người nghèo.
      """
    Khi kiểm quy tắc "to-chuc/co-thon-khu-pho"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 31/12/2021 | không áp dụng |
      | 01/01/2022 | không đạt     |

  Khung kịch bản: Cấp được xét
    Biết kế hoạch cấp <cấp> năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Trạm Y tế
      Khám bệnh cho người nghèo.
      """
    Khi kiểm quy tắc "to-chuc/co-thon-khu-pho"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | cấp   | kết quả       |
      | xã    | không đạt     |
      | huyện | không đạt     |
      | tỉnh  | không áp dụng |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết <điều đã biết>
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Trạm Y tế
      Khám bệnh cho người nghèo.
      """
    Khi kiểm quy tắc "to-chuc/co-thon-khu-pho"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Kịch bản: Thôn nhắc ở mục nhiệm vụ không phải là phân công
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      III. NHIỆM VỤ VÀ GIẢI PHÁP
      1. Các thôn
      Họp dân, niêm yết danh sách.
      V. TỔ CHỨC THỰC HIỆN
      1. Trạm Y tế
      Khám bệnh cho người nghèo.
      """
    Khi kiểm quy tắc "to-chuc/co-thon-khu-pho"
    Thì kết quả là không đạt
    Và mức là thiếu

  Kịch bản: Cấp huyện: xã nhắc ở mục nhiệm vụ không phải là phân công
    Biết kế hoạch cấp huyện năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      III. NHIỆM VỤ VÀ GIẢI PHÁP
      1. UBND các xã, thị trấn
      Xây dựng kế hoạch của xã.
      V. TỔ CHỨC THỰC HIỆN
      1. Phòng Y tế
      Khám bệnh cho người nghèo.
      """
    Khi kiểm quy tắc "to-chuc/co-thon-khu-pho"
    Thì kết quả là không đạt
    Và mức là thiếu

  Kịch bản: Cấp tỉnh: nói rõ lý do không áp dụng
    Biết kế hoạch cấp tỉnh năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Sở Y tế
      Khám bệnh cho người nghèo.
      """
    Khi kiểm quy tắc "to-chuc/co-thon-khu-pho"
    Thì kết quả là không áp dụng
    Và lý do có "cấp xã, huyện"

  Khung kịch bản: Từ năm 2026 chỉ lưu ý
    Biết kế hoạch cấp xã năm <năm> ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Trạm Y tế
      Khám bệnh cho người nghèo.
      """
    Khi kiểm quy tắc "to-chuc/co-thon-khu-pho"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | năm  | ngày ký    | kết quả   | mức   |
      | 2025 | 12/02/2025 | không đạt | thiếu |
      | 2026 | 12/02/2026 | không đạt | lưu ý |
      | 2027 | 12/02/2027 | không đạt | lưu ý |

  Kịch bản: Thôn chỉ nêu ở phần dự án chưa phải là giao việc ở tổ chức thực hiện
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      III. CÁC DỰ ÁN
      1. Dự án 3: Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng
      c) Đơn vị chủ trì: Các thôn.
      V. TỔ CHỨC THỰC HIỆN
      1. Trạm Y tế
      Khám bệnh cho người nghèo.
      """
    Khi kiểm quy tắc "to-chuc/co-thon-khu-pho"
    Thì kết quả là không đạt
    Và mức là thiếu

  Kịch bản: Cấp huyện: xã chỉ nêu ở phần dự án
    Biết kế hoạch cấp huyện năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      III. CÁC DỰ ÁN
      1. Dự án 3: Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng
      c) Đơn vị chủ trì: UBND các xã, thị trấn.
      V. TỔ CHỨC THỰC HIỆN
      1. Phòng Y tế
      Khám bệnh cho người nghèo.
      """
    Khi kiểm quy tắc "to-chuc/co-thon-khu-pho"
    Thì kết quả là không đạt
    Và mức là thiếu

  Kịch bản: Bản in hỏng đến mức chưa kết luận được
    Biết kế hoạch có đoạn:
      """
      V. TO CHUC THUC HIEN
      1. Cong chirc Van hoa
      Tuyen truyén.
      Trq bxc hgw thdc hlgn bco cto kqt qtz vx ubqd xz.
      """
    Khi kiểm quy tắc "to-chuc/co-thon-khu-pho"
    Thì kết quả là chưa rõ
