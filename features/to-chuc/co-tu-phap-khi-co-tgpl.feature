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
