# language: vi
Tính năng: to-chuc/co-tu-phap-khi-co-tgpl
  Người nghèo chỉ được trợ giúp pháp lý khi có người nối họ với trung tâm trợ giúp; ở xã đó là công chức Tư
  pháp.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 19/03/2024

  Kịch bản: Kế hoạch đạt
    Biết kế hoạch có đoạn:
      """
      III. NHIỆM VỤ VÀ GIẢI PHÁP
      1. Thực hiện trợ giúp pháp lý miễn phí cho người nghèo.
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Tư pháp - Hộ tịch
      Chủ trì trợ giúp pháp lý cho người nghèo.
      """
    Khi kiểm quy tắc "to-chuc/co-tu-phap-khi-co-tgpl"
    Thì kết quả là đạt

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn:
      """
      III. NHIEM VU VA GIAI PHAP
      1. Thuc hién tro giup phap ly mién phi cho ngudi nghéo.
      V. TO CHUC THUC HIEN
      1. Cong chirc Tu phap - H6 tich
      Chu tri tro giup phap ly cho ngudi nghéo.
      """
    Khi kiểm quy tắc "to-chuc/co-tu-phap-khi-co-tgpl"
    Thì kết quả là đạt

  Kịch bản: Không đạt: kế hoạch có trợ giúp pháp lý nhưng không giao đơn vị Tư pháp nào thực hiện
    Biết kế hoạch có đoạn:
      """
      III. NHIỆM VỤ VÀ GIẢI PHÁP
      1. Thực hiện trợ giúp pháp lý miễn phí cho người nghèo.
      V. TỔ CHỨC THỰC HIỆN
      1. Trạm Y tế
      Khám bệnh cho người nghèo.
      """
    Khi kiểm quy tắc "to-chuc/co-tu-phap-khi-co-tgpl"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và có 1 phát hiện
    Và chữ bị gạch chân có "V. TỔ CHỨC THỰC HIỆN"

  Kịch bản: Không có gì để xét
    Biết kế hoạch có đoạn:
      """
      III. NHIỆM VỤ VÀ GIẢI PHÁP
      1. Tập huấn cho cán bộ về trợ giúp pháp lý và bình đẳng giới.
      V. TỔ CHỨC THỰC HIỆN
      1. Trạm Y tế
      Khám bệnh cho người nghèo.
      """
    Khi kiểm quy tắc "to-chuc/co-tu-phap-khi-co-tgpl"
    Thì kết quả là không áp dụng

  Khung kịch bản: Ngày ký được xét
    Biết kế hoạch cấp xã năm 2024 ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      III. NHIỆM VỤ VÀ GIẢI PHÁP
      1. Thực hiện trợ giúp pháp lý miễn phí cho người nghèo.
      V. TỔ CHỨC THỰC HIỆN
      1. Trạm Y tế
      Khám bệnh cho người nghèo.
      """
    Khi kiểm quy tắc "to-chuc/co-tu-phap-khi-co-tgpl"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 31/12/2017 | không áp dụng |
      | 01/01/2018 | không đạt     |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết <điều đã biết>
    Và kế hoạch có đoạn:
      """
      III. NHIỆM VỤ VÀ GIẢI PHÁP
      1. Thực hiện trợ giúp pháp lý miễn phí cho người nghèo.
      V. TỔ CHỨC THỰC HIỆN
      1. Trạm Y tế
      Khám bệnh cho người nghèo.
      """
    Khi kiểm quy tắc "to-chuc/co-tu-phap-khi-co-tgpl"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Khung kịch bản: Chỗ nào cho biết kế hoạch có trợ giúp pháp lý
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      <mục>
      - <nội dung>.
      V. TỔ CHỨC THỰC HIỆN
      1. Trạm Y tế
      Khám bệnh cho người nghèo.
      """
    Khi kiểm quy tắc "to-chuc/co-tu-phap-khi-co-tgpl"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | mục                        | nội dung                                                | kết quả       | mức      |
      | II. MỤC TIÊU               | 100% người nghèo có yêu cầu được trợ giúp pháp lý       | không đạt     | lưu ý    |
      | II. MỤC TIÊU               | 100% hộ nghèo được vay vốn ưu đãi                       | không áp dụng | không có |
      | III. NHIỆM VỤ VÀ GIẢI PHÁP | Thực hiện trợ giúp pháp lý miễn phí cho người nghèo     | không đạt     | lưu ý    |
      | III. NHIỆM VỤ VÀ GIẢI PHÁP | Tuyên truyền về trợ giúp pháp lý                        | không áp dụng | không có |
      | III. NHIỆM VỤ VÀ GIẢI PHÁP | Tập huấn về trợ giúp pháp lý                            | không áp dụng | không có |
      | III. NHIỆM VỤ VÀ GIẢI PHÁP | Đề nghị thực hiện trợ giúp pháp lý cho người nghèo      | không đạt     | lưu ý    |
      | I. ĐÁNH GIÁ TÌNH HÌNH      | Năm trước đã thực hiện trợ giúp pháp lý cho người nghèo | không áp dụng | không có |

  Khung kịch bản: Từ 01/7/2025 giao đơn vị nào cũng được coi là có giao
    Biết kế hoạch cấp xã năm 2025 ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      III. NHIỆM VỤ VÀ GIẢI PHÁP
      1. Thực hiện trợ giúp pháp lý miễn phí cho người nghèo.
      V. TỔ CHỨC THỰC HIỆN
      1. <đơn vị>
      <nhiệm vụ>.
      """
    Khi kiểm quy tắc "to-chuc/co-tu-phap-khi-co-tgpl"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | đơn vị                      | nhiệm vụ                                 | ngày ký    | kết quả   | mức      |
      | Công chức Tư pháp - Hộ tịch | Chủ trì trợ giúp pháp lý cho người nghèo | 30/06/2025 | đạt       | không có |
      | Công chức Văn hóa - Xã hội  | Chủ trì trợ giúp pháp lý cho người nghèo | 30/06/2025 | không đạt | lưu ý    |
      | Công chức Văn hóa - Xã hội  | Chủ trì trợ giúp pháp lý cho người nghèo | 01/07/2025 | đạt       | không có |
      | Công chức Văn hóa - Xã hội  | Chủ trì tập huấn cho người nghèo         | 01/07/2025 | không đạt | lưu ý    |

  Kịch bản: Trợ giúp pháp lý chỉ nói ở mục nhiệm vụ
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      III. NHIỆM VỤ VÀ GIẢI PHÁP
      1. Công chức Tư pháp - Hộ tịch
      Thực hiện trợ giúp pháp lý cho người nghèo.
      V. TỔ CHỨC THỰC HIỆN
      1. Trạm Y tế
      Khám bệnh cho người nghèo.
      """
    Khi kiểm quy tắc "to-chuc/co-tu-phap-khi-co-tgpl"
    Thì kết quả là không đạt
    Và mức là lưu ý

  Kịch bản: Bản in hỏng đến mức chưa kết luận được
    Biết kế hoạch có đoạn:
      """
      III. NHIEM VU VA GIAI PHAP
      1. Thuc hién tro giup phap ly mién phi cho ngudi nghéo.
      V. TO CHUC THUC HIEN
      1. Cong chirc Van hoa
      Tuyen truyén.
      Trq bxc hgw thdc hlgn bco cto kqt qtz vx ubqd xz.
      """
    Khi kiểm quy tắc "to-chuc/co-tu-phap-khi-co-tgpl"
    Thì kết quả là chưa rõ
