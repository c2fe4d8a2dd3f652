# language: vi
Tính năng: du-an/pham-vi-dia-ban
  Danh sách huyện nghèo, xã đặc biệt khó khăn chưa có trong dữ liệu, nên có Dự án 1 hoặc Dự án 5 là chưa rõ;
  chỉ khi kế hoạch tự ghi không thuộc huyện nghèo thì mới là vi phạm.

  Kịch bản: Dự án 5 có tiền mà không biết địa bàn
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      1. Dự án 5: Hỗ trợ nhà ở cho hộ nghèo, hộ cận nghèo trên địa bàn các huyện nghèo
      b) Kinh phí thực hiện: 200 triệu đồng.
      """
    Khi kiểm quy tắc "du-an/pham-vi-dia-ban"
    Thì kết quả là chưa rõ

  Kịch bản: Kế hoạch tự ghi không thuộc huyện nghèo
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      Huyện Mường Then không thuộc huyện nghèo.
      1. Dự án 5: Hỗ trợ nhà ở cho hộ nghèo, hộ cận nghèo trên địa bàn các huyện nghèo
      b) Kinh phí thực hiện: 200 triệu đồng.
      """
    Khi kiểm quy tắc "du-an/pham-vi-dia-ban"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "200 triệu đồng"

  Kịch bản: Kế hoạch tự ghi không thuộc huyện nghèo và không bố trí vốn Dự án 5
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      Huyện Mường Then không thuộc huyện nghèo.
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
      b) Kinh phí thực hiện: 200 triệu đồng.
      """
    Khi kiểm quy tắc "du-an/pham-vi-dia-ban"
    Thì kết quả là đạt

  Kịch bản: Không có Dự án 1, Dự án 5
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
      b) Kinh phí thực hiện: 200 triệu đồng.
      """
    Khi kiểm quy tắc "du-an/pham-vi-dia-ban"
    Thì kết quả là không áp dụng

  Khung kịch bản: Các năm kế hoạch được xét
    Biết kế hoạch cấp huyện năm <năm> ký ngày 01/01/2024
    Và kế hoạch có đoạn:
      """
      Huyện Mường Then không thuộc huyện nghèo.
      1. Dự án 5: Hỗ trợ nhà ở cho hộ nghèo, hộ cận nghèo trên địa bàn các huyện nghèo
      b) Kinh phí thực hiện: 200 triệu đồng.
      """
    Khi kiểm quy tắc "du-an/pham-vi-dia-ban"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | năm  | kết quả       |
      | 2021 | không áp dụng |
      | 2022 | không đạt     |
      | 2025 | không đạt     |
      | 2026 | không áp dụng |

  Khung kịch bản: Ngày ký được xét
    Biết kế hoạch cấp huyện năm 2024 ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      Huyện Mường Then không thuộc huyện nghèo.
      1. Dự án 5: Hỗ trợ nhà ở cho hộ nghèo, hộ cận nghèo trên địa bàn các huyện nghèo
      b) Kinh phí thực hiện: 200 triệu đồng.
      """
    Khi kiểm quy tắc "du-an/pham-vi-dia-ban"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 17/01/2022 | không áp dụng |
      | 18/01/2022 | không đạt     |
      | 31/12/2025 | không đạt     |
      | 01/01/2026 | không áp dụng |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết kế hoạch cấp huyện năm 2024 ký ngày 01/01/2024
    Và <điều đã biết>
    Và kế hoạch có đoạn:
      """
      Huyện Mường Then không thuộc huyện nghèo.
      1. Dự án 5: Hỗ trợ nhà ở cho hộ nghèo, hộ cận nghèo trên địa bàn các huyện nghèo
      b) Kinh phí thực hiện: 200 triệu đồng.
      """
    Khi kiểm quy tắc "du-an/pham-vi-dia-ban"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Khung kịch bản: Dự án nào chỉ có ở địa bàn nghèo
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      1. <dự án>
      b) Kinh phí thực hiện: 200 triệu đồng.
      """
    Khi kiểm quy tắc "du-an/pham-vi-dia-ban"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | dự án                                                                                                                                    | kết quả       | mức      |
      | Dự án 1: Hỗ trợ đầu tư phát triển hạ tầng kinh tế - xã hội các huyện nghèo, các xã đặc biệt khó khăn vùng bãi ngang, ven biển và hải đảo | chưa rõ       | không có |
      | Dự án 5: Hỗ trợ nhà ở cho hộ nghèo, hộ cận nghèo trên địa bàn các huyện nghèo                                                            | chưa rõ       | không có |
      | Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo                                                                              | không áp dụng | không có |

  Khung kịch bản: Tự ghi không thuộc huyện nghèo mà vẫn có Dự án 5
    Biết kế hoạch cấp <cấp> năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      <câu>.
      1. Dự án 5: Hỗ trợ nhà ở cho hộ nghèo, hộ cận nghèo trên địa bàn các huyện nghèo
      b) Kinh phí thực hiện: <tiền> triệu đồng.
      """
    Khi kiểm quy tắc "du-an/pham-vi-dia-ban"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | cấp   | câu                                      | tiền | kết quả   | mức      |
      | xã    | Huyện Mường Then không thuộc huyện nghèo | 200  | không đạt | vi phạm  |
      | huyện | Huyện Mường Then không thuộc huyện nghèo | 200  | không đạt | vi phạm  |
      | huyện | Huyện Mường Then không thuộc huyện nghèo | 0,5  | không đạt | vi phạm  |
      | tỉnh  | Tỉnh không có huyện nghèo nào            | 200  | chưa rõ   | không có |
      | huyện | Huyện Mường Then thuộc huyện nghèo       | 200  | chưa rõ   | không có |

  Khung kịch bản: Tiểu dự án của Dự án 1 cũng chỉ có ở địa bàn nghèo
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      1. Dự án 1: Hỗ trợ đầu tư phát triển hạ tầng kinh tế - xã hội các huyện nghèo
      - Tiểu dự án <số>: <tên>
      b) Kinh phí thực hiện: <tiền> triệu đồng.
      """
    Khi kiểm quy tắc "du-an/pham-vi-dia-ban"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | số | tên                                                                   | tiền | kết quả | mức      |
      | 1  | Hỗ trợ đầu tư phát triển hạ tầng kinh tế - xã hội tại các huyện nghèo | 200  | chưa rõ | không có |
      | 2  | Hỗ trợ các huyện nghèo thoát khỏi tình trạng nghèo                    | 200  | chưa rõ | không có |
      | 2  | Hỗ trợ các huyện nghèo thoát khỏi tình trạng nghèo                    | 0,5  | chưa rõ | không có |

  Khung kịch bản: Dự án 5 có tiền hay không có đồng nào
    Biết kế hoạch cấp huyện năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      Huyện Mường Then không thuộc huyện nghèo.
      1. Dự án 5: Hỗ trợ nhà ở cho hộ nghèo, hộ cận nghèo trên địa bàn các huyện nghèo
      Kinh phí thực hiện: <số tiền>.
      """
    Khi kiểm quy tắc "du-an/pham-vi-dia-ban"
    Thì kết quả là <kết quả>
    Và yêu cầu 1 có kết quả <của yêu cầu 1>
    Và yêu cầu 2 có kết quả <của yêu cầu 2>

    Dữ liệu:
      | số tiền      | kết quả   | của yêu cầu 1 | của yêu cầu 2 |
      | 0 triệu đồng | đạt       | đạt           | không áp dụng |
      | 1 triệu đồng | không đạt | không đạt     | chưa rõ       |
