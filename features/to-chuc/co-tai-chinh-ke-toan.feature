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
