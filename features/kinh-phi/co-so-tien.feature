# language: vi
Tính năng: kinh-phi/co-so-tien
  Có tổng số tiền thì cấp trên và người dân mới biết kế hoạch cần bao nhiêu và so được với kết quả.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Kịch bản: Kế hoạch đạt
    Biết kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      Tổng kinh phí thực hiện: 320 triệu đồng.
      """
    Khi kiểm quy tắc "kinh-phi/co-so-tien"
    Thì kết quả là đạt

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn:
      """
      IV. KINH PHi THUC HIEN
      Téng kinh phi thuc hién: 320 triéu dong.
      """
    Khi kiểm quy tắc "kinh-phi/co-so-tien"
    Thì kết quả là đạt

  Kịch bản: Không đạt: không tìm thấy tổng kinh phí bằng số
    Biết kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      Ngân sách xã bố trí theo khả năng cân đối.
      """
    Khi kiểm quy tắc "kinh-phi/co-so-tien"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và có 1 phát hiện
    Và chữ bị gạch chân có "IV. KINH PHÍ THỰC HIỆN"

  Khung kịch bản: Ngày ký được xét
    Biết kế hoạch cấp xã năm 2024 ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      Ngân sách xã bố trí theo khả năng cân đối.
      """
    Khi kiểm quy tắc "kinh-phi/co-so-tien"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 31/12/2021 | không áp dụng |
      | 01/01/2022 | không đạt     |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết <điều đã biết>
    Và kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      Ngân sách xã bố trí theo khả năng cân đối.
      """
    Khi kiểm quy tắc "kinh-phi/co-so-tien"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Khung kịch bản: Số tiền ở mục nào, là số gì
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      <mục>
      - <nội dung>.
      V. TỔ CHỨC THỰC HIỆN
      1. Các thôn
      Họp dân.
      """
    Khi kiểm quy tắc "kinh-phi/co-so-tien"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | mục                        | nội dung                                                                    | kết quả   | mức      |
      | IV. KINH PHÍ THỰC HIỆN     | Tổng kinh phí thực hiện: 320 triệu đồng                                     | đạt       | không có |
      | III. NHIỆM VỤ VÀ GIẢI PHÁP | Tổng kinh phí thực hiện: 320 triệu đồng                                     | không đạt | lưu ý    |
      | IV. KINH PHÍ THỰC HIỆN     | Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo: 200 triệu đồng | không đạt | lưu ý    |

  Kịch bản: Bản in hỏng đến mức chưa kết luận được
    Biết kế hoạch có đoạn:
      """
      IV. KINH PHi THUC HIEN
      Trq bxc hgw thdc hlgn bco cto kqt qtz vx ubqd xz.
      """
    Khi kiểm quy tắc "kinh-phi/co-so-tien"
    Thì kết quả là chưa rõ
