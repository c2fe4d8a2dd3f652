# language: vi
Tính năng: kinh-phi/co-muc-kinh-phi
  Không được giao nhiệm vụ chi khi chưa có nguồn, nên kế hoạch phải có chỗ nói tiền lấy ở đâu.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Kịch bản: Kế hoạch đạt
    Biết kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      Ngân sách xã bố trí theo dự toán được giao.
      """
    Khi kiểm quy tắc "kinh-phi/co-muc-kinh-phi"
    Thì kết quả là đạt

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn:
      """
      IV. KINH PHi THUC HIEN
      Ngan sach x4 bd tri theo du toan duoc giao.
      """
    Khi kiểm quy tắc "kinh-phi/co-muc-kinh-phi"
    Thì kết quả là đạt

  Kịch bản: Không đạt: không tìm thấy mục nào nói về kinh phí
    Biết kế hoạch có đoạn:
      """
      III. NHIỆM VỤ VÀ GIẢI PHÁP
      Hỗ trợ hộ nghèo phát triển sản xuất.
      """
    Khi kiểm quy tắc "kinh-phi/co-muc-kinh-phi"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và có 1 phát hiện
    Và loại phát hiện là thiếu nội dung

  Kịch bản: Không đạt: không tìm thấy mục nào nói về kinh phí, cách hai
    Biết kế hoạch cấp xã năm 2026 ký ngày 12/02/2026
    Và kế hoạch có đoạn:
      """
      III. NHIỆM VỤ VÀ GIẢI PHÁP
      Hỗ trợ hộ nghèo phát triển sản xuất.
      """
    Khi kiểm quy tắc "kinh-phi/co-muc-kinh-phi"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và có 1 phát hiện

  Khung kịch bản: Ngày ký được xét
    Biết kế hoạch cấp xã năm 2024 ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      III. NHIỆM VỤ VÀ GIẢI PHÁP
      Hỗ trợ hộ nghèo phát triển sản xuất.
      """
    Khi kiểm quy tắc "kinh-phi/co-muc-kinh-phi"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 31/12/2016 | không áp dụng |
      | 01/01/2017 | không đạt     |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết <điều đã biết>
    Và kế hoạch có đoạn:
      """
      III. NHIỆM VỤ VÀ GIẢI PHÁP
      Hỗ trợ hộ nghèo phát triển sản xuất.
      """
    Khi kiểm quy tắc "kinh-phi/co-muc-kinh-phi"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Khung kịch bản: Từ năm 2026 chỉ lưu ý
    Biết kế hoạch cấp xã năm <năm> ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      III. NHIỆM VỤ VÀ GIẢI PHÁP
      Hỗ trợ hộ nghèo phát triển sản xuất.
      """
    Khi kiểm quy tắc "kinh-phi/co-muc-kinh-phi"
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
      III. NHIEM VU
      Ho tro.
      IV. K?NH PH? TH?C H?EN
      Ngan sach x4.
      """
    Khi kiểm quy tắc "kinh-phi/co-muc-kinh-phi"
    Thì kết quả là chưa rõ
