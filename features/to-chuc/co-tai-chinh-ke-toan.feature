# language: vi
Tính năng: to-chuc/co-tai-chinh-ke-toan
  Không giao ai cân đối và hướng dẫn sử dụng tiền thì việc chi không có dự toán và không quyết toán được.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Kịch bản: Kế hoạch đạt
    Biết kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Tài chính - Kế toán
      Tham mưu bố trí kinh phí, hướng dẫn thanh quyết toán.
      """
    Khi kiểm quy tắc "to-chuc/co-tai-chinh-ke-toan"
    Thì kết quả là đạt

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn:
      """
      V. TO CHUC THUC HIEN
      1. Cong chirc Tai chinh - Ké toan
      Tham muu bé tri kinh phi, hudng dan thanh quyét toan.
      """
    Khi kiểm quy tắc "to-chuc/co-tai-chinh-ke-toan"
    Thì kết quả là đạt

  Kịch bản: Kế hoạch đạt, cách hai
    Biết kế hoạch cấp xã năm 2025 ký ngày 10/07/2025
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Phòng Kinh tế
      Tham mưu bố trí kinh phí, hướng dẫn thanh quyết toán.
      """
    Khi kiểm quy tắc "to-chuc/co-tai-chinh-ke-toan"
    Thì kết quả là đạt

  Kịch bản: Không đạt: không giao đơn vị tài chính nào cân đối, bố trí hoặc hướng dẫn sử dụng kinh phí
    Biết kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Văn hóa - Xã hội
      Chủ trì tuyên truyền về giảm nghèo.
      2. Các thôn
      Bình xét hộ nghèo.
      """
    Khi kiểm quy tắc "to-chuc/co-tai-chinh-ke-toan"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và có 1 phát hiện
    Và chữ bị gạch chân có "V. TỔ CHỨC THỰC HIỆN"

  Khung kịch bản: Ngày ký được xét
    Biết kế hoạch cấp xã năm 2024 ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Văn hóa - Xã hội
      Chủ trì tuyên truyền về giảm nghèo.
      2. Các thôn
      Bình xét hộ nghèo.
      """
    Khi kiểm quy tắc "to-chuc/co-tai-chinh-ke-toan"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 31/12/2016 | không áp dụng |
      | 01/01/2017 | không đạt     |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết <điều đã biết>
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Văn hóa - Xã hội
      Chủ trì tuyên truyền về giảm nghèo.
      2. Các thôn
      Bình xét hộ nghèo.
      """
    Khi kiểm quy tắc "to-chuc/co-tai-chinh-ke-toan"
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
    Khi kiểm quy tắc "to-chuc/co-tai-chinh-ke-toan"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | đơn vị                        | nhiệm vụ                   | kết quả   | mức      |
      | Công chức Tài chính - Kế toán | Bố trí kinh phí thực hiện  | đạt       | không có |
      | Công chức Tài chính - Kế toán | Bố trí vốn cho các dự án   | đạt       | không có |
      | Công chức Tài chính - Kế toán | Lập dự toán hằng năm       | đạt       | không có |
      | Công chức Tài chính - Kế toán | Tuyên truyền về giảm nghèo | không đạt | thiếu    |
      | Công chức Tài chính - Kế toán | Kiểm tra định kỳ           | không đạt | thiếu    |
      | Công chức Tài chính - Kế toán | Theo dõi vốn đối ứng       | không đạt | thiếu    |
      | Phòng Kinh tế                 | Bố trí kinh phí thực hiện  | không đạt | thiếu    |
      | Trạm Y tế                     | Bố trí kinh phí thực hiện  | không đạt | thiếu    |

  Khung kịch bản: Từ 01/7/2025 phòng Kinh tế của xã có thể làm tài chính
    Biết kế hoạch cấp xã năm 2025 ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. <tên>
      <nhiệm vụ>.
      """
    Khi kiểm quy tắc "to-chuc/co-tai-chinh-ke-toan"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | tên           | nhiệm vụ                  | ngày ký    | kết quả   | mức      |
      | Phòng Kinh tế | Bố trí kinh phí thực hiện | 30/06/2025 | không đạt | thiếu    |
      | Phòng Kinh tế | Bố trí kinh phí thực hiện | 01/07/2025 | đạt       | không có |
      | Trạm Y tế     | Bố trí kinh phí thực hiện | 01/07/2025 | không đạt | thiếu    |

  Kịch bản: Kinh phí nói ở mục nhiệm vụ không phải là phân công
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      III. NHIỆM VỤ VÀ GIẢI PHÁP
      1. Công chức Tài chính - Kế toán
      Bố trí kinh phí thực hiện.
      """
    Khi kiểm quy tắc "to-chuc/co-tai-chinh-ke-toan"
    Thì kết quả là không đạt
    Và mức là thiếu

  Khung kịch bản: Từ năm 2026 chỉ lưu ý
    Biết kế hoạch cấp xã năm <năm> ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Trạm Y tế
      Khám bệnh cho người nghèo.
      """
    Khi kiểm quy tắc "to-chuc/co-tai-chinh-ke-toan"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | năm  | ngày ký    | kết quả   | mức   |
      | 2025 | 12/02/2025 | không đạt | thiếu |
      | 2026 | 12/02/2026 | không đạt | lưu ý |
      | 2027 | 12/02/2027 | không đạt | lưu ý |

  Kịch bản: Bản in hỏng đến mức chưa kết luận được
    Biết kế hoạch có đoạn:
      """
      V. TO CHUC THUC HIEN
      1. Cong chirc Van hoa
      Tuyen truyén.
      Trq bxc hgw thdc hlgn bco cto kqt qtz vx ubqd xz.
      """
    Khi kiểm quy tắc "to-chuc/co-tai-chinh-ke-toan"
    Thì kết quả là chưa rõ
