# language: vi
Tính năng: to-chuc/co-nhcsxh-khi-co-tin-dung
  Cho vay là việc của Ngân hàng Chính sách xã hội, ủy thác qua các hội và tổ vay vốn; xã không tự cho vay được.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Kịch bản: Kế hoạch đạt
    Biết kế hoạch có đoạn:
      """
      III. NHIỆM VỤ VÀ GIẢI PHÁP
      1. Cho hộ nghèo vay vốn tín dụng ưu đãi.
      V. TỔ CHỨC THỰC HIỆN
      1. Đề nghị Phòng giao dịch Ngân hàng Chính sách xã hội
      Cho vay đúng đối tượng.
      """
    Khi kiểm quy tắc "to-chuc/co-nhcsxh-khi-co-tin-dung"
    Thì kết quả là đạt

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn:
      """
      III. NHIEM VU VA GIAI PHAP
      1. Cho hd nghéo vay von tin dung wu dai.
      V. TO CHUC THUC HIEN
      1. Pé nghi Phong giao dich Ngan hang Chinh sach x4 hdi
      Cho vay dung déi tuong.
      """
    Khi kiểm quy tắc "to-chuc/co-nhcsxh-khi-co-tin-dung"
    Thì kết quả là đạt

  Kịch bản: Không đạt: kế hoạch có tín dụng chính sách nhưng mục tổ chức thực hiện không nhắc Ngân
    Biết kế hoạch có đoạn:
      """
      III. NHIỆM VỤ VÀ GIẢI PHÁP
      1. Cho hộ nghèo vay vốn tín dụng ưu đãi.
      V. TỔ CHỨC THỰC HIỆN
      1. Trạm Y tế
      Khám bệnh cho người nghèo.
      """
    Khi kiểm quy tắc "to-chuc/co-nhcsxh-khi-co-tin-dung"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và có 1 phát hiện
    Và chữ bị gạch chân có "V. TỔ CHỨC THỰC HIỆN"

  Kịch bản: Không có gì để xét
    Biết kế hoạch có đoạn:
      """
      III. NHIỆM VỤ VÀ GIẢI PHÁP
      1. Khám bệnh cho người nghèo.
      V. TỔ CHỨC THỰC HIỆN
      1. Trạm Y tế
      Khám bệnh cho người nghèo.
      """
    Khi kiểm quy tắc "to-chuc/co-nhcsxh-khi-co-tin-dung"
    Thì kết quả là không áp dụng

  Khung kịch bản: Ngày ký được xét
    Biết kế hoạch cấp xã năm 2024 ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      III. NHIỆM VỤ VÀ GIẢI PHÁP
      1. Cho hộ nghèo vay vốn tín dụng ưu đãi.
      V. TỔ CHỨC THỰC HIỆN
      1. Trạm Y tế
      Khám bệnh cho người nghèo.
      """
    Khi kiểm quy tắc "to-chuc/co-nhcsxh-khi-co-tin-dung"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 31/12/2021 | không áp dụng |
      | 01/01/2022 | không đạt     |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết <điều đã biết>
    Và kế hoạch có đoạn:
      """
      III. NHIỆM VỤ VÀ GIẢI PHÁP
      1. Cho hộ nghèo vay vốn tín dụng ưu đãi.
      V. TỔ CHỨC THỰC HIỆN
      1. Trạm Y tế
      Khám bệnh cho người nghèo.
      """
    Khi kiểm quy tắc "to-chuc/co-nhcsxh-khi-co-tin-dung"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Khung kịch bản: Chỗ nào cho biết kế hoạch có tín dụng
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      <mục>
      - <nội dung>.
      V. TỔ CHỨC THỰC HIỆN
      1. Trạm Y tế
      Khám bệnh cho người nghèo.
      """
    Khi kiểm quy tắc "to-chuc/co-nhcsxh-khi-co-tin-dung"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | mục                        | nội dung                                          | kết quả       | mức      |
      | IV. KINH PHÍ THỰC HIỆN     | Vốn tín dụng chính sách: 500 triệu đồng           | không đạt     | lưu ý    |
      | IV. KINH PHÍ THỰC HIỆN     | Quỹ Vì người nghèo: 50 triệu đồng                 | không áp dụng | không có |
      | II. MỤC TIÊU               | 100% hộ nghèo có nhu cầu được vay vốn ưu đãi      | không đạt     | lưu ý    |
      | II. MỤC TIÊU               | 100% hộ nghèo được tập huấn kỹ thuật              | không áp dụng | không có |
      | III. NHIỆM VỤ VÀ GIẢI PHÁP | Cho hộ nghèo vay vốn tín dụng ưu đãi              | không đạt     | lưu ý    |
      | I. ĐÁNH GIÁ TÌNH HÌNH      | Năm trước đã cho hộ nghèo vay vốn tín dụng ưu đãi | không áp dụng | không có |

  Khung kịch bản: Đơn vị nào được coi là có
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      III. NHIỆM VỤ VÀ GIẢI PHÁP
      1. Cho hộ nghèo vay vốn tín dụng ưu đãi.
      V. TỔ CHỨC THỰC HIỆN
      1. <đơn vị>
      <nhiệm vụ>.
      """
    Khi kiểm quy tắc "to-chuc/co-nhcsxh-khi-co-tin-dung"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | đơn vị                                              | nhiệm vụ               | kết quả   | mức      |
      | Đề nghị Phòng giao dịch Ngân hàng Chính sách xã hội | Cho vay đúng đối tượng | đạt       | không có |
      | Các Tổ tiết kiệm và vay vốn                         | Bình xét cho vay       | đạt       | không có |
      | Đề nghị Ủy ban MTTQ Việt Nam xã                     | Giám sát cho vay       | không đạt | lưu ý    |

  Kịch bản: Ngân hàng nhắc ở mục nhiệm vụ không phải là phân công
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      III. NHIỆM VỤ VÀ GIẢI PHÁP
      1. Đề nghị Phòng giao dịch Ngân hàng Chính sách xã hội
      Cho hộ nghèo vay vốn tín dụng ưu đãi.
      V. TỔ CHỨC THỰC HIỆN
      1. Trạm Y tế
      Khám bệnh cho người nghèo.
      """
    Khi kiểm quy tắc "to-chuc/co-nhcsxh-khi-co-tin-dung"
    Thì kết quả là không đạt
    Và mức là lưu ý

  Kịch bản: Ngân hàng chỉ nêu ở phần dự án
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU
      - 100% hộ nghèo có nhu cầu được vay vốn ưu đãi.
      III. CÁC DỰ ÁN
      1. Dự án 3: Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng
      c) Đơn vị chủ trì: Ngân hàng Chính sách xã hội.
      V. TỔ CHỨC THỰC HIỆN
      1. Trạm Y tế
      Khám bệnh cho người nghèo.
      """
    Khi kiểm quy tắc "to-chuc/co-nhcsxh-khi-co-tin-dung"
    Thì kết quả là không đạt
    Và mức là lưu ý

  Kịch bản: Bản in hỏng đến mức chưa kết luận được
    Biết kế hoạch có đoạn:
      """
      III. NHIEM VU VA GIAI PHAP
      1. Cho hd nghéo vay von tin dung wu dai.
      V. TO CHUC THUC HIEN
      1. Cong chirc Van hoa
      Tuyen truyén.
      Trq bxc hgw thdc hlgn bco cto kqt qtz vx ubqd xz.
      """
    Khi kiểm quy tắc "to-chuc/co-nhcsxh-khi-co-tin-dung"
    Thì kết quả là chưa rõ
