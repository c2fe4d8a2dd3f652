# language: vi
Tính năng: the-thuc/so-ky-hieu
  Kế hoạch của Ủy ban nhân dân có số và ký hiệu dạng «Số: nn/KH-UBND» (Nghị định 30/2020/NĐ-CP Điều 8 khoản 2).

  Khung kịch bản: Dòng số, ký hiệu
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024 có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      <dòng số>
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      """
    Khi kiểm quy tắc "the-thuc/so-ky-hieu"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | dòng số           | kết quả   | mức       |
      | Số: 41/KH-UBND    | đạt       | không có  |
      | Số: 09/KH-UBND    | đạt       | không có  |
      | Số: 9/KH-UBND     | không đạt | lưu ý     |
      | Số:      /KH-UBND | không đạt | lưu ý     |
      | Số: 41/QĐ-UBND    | không đạt | vi phạm   |
