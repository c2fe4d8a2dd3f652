# language: vi
Tính năng: bao-cao/kiem-tra-giam-sat
  Chương trình phải được giám sát, đánh giá định kỳ; không giao ai thì việc này không làm.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Kịch bản: Kế hoạch đạt
    Biết kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Văn hóa - Xã hội
      Kiểm tra, giám sát việc thực hiện tại các thôn.
      """
    Khi kiểm quy tắc "bao-cao/kiem-tra-giam-sat"
    Thì kết quả là đạt

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn:
      """
      V. TO CHUC THUC HIEN
      1. Cong chirc Van hoa - Xa hoi
      Kiém tra, giam sat viéc thuc hién tai cac thon.
      """
    Khi kiểm quy tắc "bao-cao/kiem-tra-giam-sat"
    Thì kết quả là đạt

  Kịch bản: Không đạt: không giao đơn vị nào kiểm tra, giám sát việc thực hiện kế hoạch
    Biết kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Văn hóa - Xã hội
      Tuyên truyền về giảm nghèo.
      """
    Khi kiểm quy tắc "bao-cao/kiem-tra-giam-sat"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và có 1 phát hiện

  Kịch bản: Không đạt: không giao đơn vị nào kiểm tra, giám sát việc thực hiện kế hoạch, cách hai
    Biết kế hoạch có đoạn "Tăng cường kiểm tra, giám sát."
    Khi kiểm quy tắc "bao-cao/kiem-tra-giam-sat"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và có 1 phát hiện
    Và chữ bị gạch chân có "Tăng cường kiểm tra"

  Khung kịch bản: Ngày ký được xét
    Biết kế hoạch cấp xã năm 2024 ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Văn hóa - Xã hội
      Tuyên truyền về giảm nghèo.
      """
    Khi kiểm quy tắc "bao-cao/kiem-tra-giam-sat"
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
      Tuyên truyền về giảm nghèo.
      """
    Khi kiểm quy tắc "bao-cao/kiem-tra-giam-sat"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Khung kịch bản: Việc nào là kiểm tra, giám sát
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. <đơn vị>
      <nhiệm vụ>.
      """
    Khi kiểm quy tắc "bao-cao/kiem-tra-giam-sat"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | đơn vị                     | nhiệm vụ                              | kết quả   | mức      |
      | Công chức Văn hóa - Xã hội | Kiểm tra việc thực hiện tại các thôn  | đạt       | không có |
      | Công chức Văn hóa - Xã hội | Giám sát việc thực hiện tại các thôn  | đạt       | không có |
      | Công chức Văn hóa - Xã hội | Đánh giá kết quả tại các thôn         | không đạt | lưu ý    |
      | Công chức Văn hóa - Xã hội | Thực hiện dân chủ ở cơ sở             | không đạt | lưu ý    |

  Kịch bản: Tên dự án có chữ giám sát không phải là giao giám sát
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Văn hóa - Xã hội
      Chủ trì Dự án 7: Nâng cao năng lực và giám sát, đánh giá Chương trình.
      """
    Khi kiểm quy tắc "bao-cao/kiem-tra-giam-sat"
    Thì kết quả là không đạt
    Và mức là lưu ý

  Kịch bản: Bản in hỏng đến mức chưa kết luận được
    Biết kế hoạch có đoạn:
      """
      V. TO CHUC THUC HIEN
      1. Cac thon
      Trq bxc hgw thdc hlgn bco cto kqt qtz vx ubqd xz.
      """
    Khi kiểm quy tắc "bao-cao/kiem-tra-giam-sat"
    Thì kết quả là chưa rõ
