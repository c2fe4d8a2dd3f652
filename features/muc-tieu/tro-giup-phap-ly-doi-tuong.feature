# language: vi
Tính năng: muc-tieu/tro-giup-phap-ly-doi-tuong
  Mọi người thuộc hộ nghèo được trợ giúp pháp lý; người thuộc hộ cận nghèo chỉ trong những trường hợp luật định
  (Luật Trợ giúp pháp lý Điều 7).

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Khung kịch bản: Tỷ lệ và đối tượng quyết định kết quả
    Biết kế hoạch có đoạn "<đoạn>"
    Khi kiểm quy tắc "muc-tieu/tro-giup-phap-ly-doi-tuong"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | đoạn                                                                                    | kết quả       | mức      |
      | - 100% người thuộc hộ nghèo có yêu cầu được trợ giúp pháp lý miễn phí;                   | đạt           | không có |
      | - 99% người thuộc hộ nghèo có yêu cầu được trợ giúp pháp lý miễn phí;                    | không đạt     | thiếu    |
      | - 99,5% người thuộc hộ nghèo có yêu cầu được trợ giúp pháp lý miễn phí;                  | không đạt     | thiếu    |
      | - 100% người thuộc hộ nghèo, hộ cận nghèo có nhu cầu được trợ giúp pháp lý;              | không đạt     | lưu ý    |
      | - 100% người thuộc hộ nghèo, hộ cận nghèo đủ điều kiện được trợ giúp pháp lý;            | đạt           | không có |
      | - 100% người thuộc hộ cận nghèo được trợ giúp pháp lý theo quy định;                     | đạt           | không có |
      | - 100% người thuộc hộ cận nghèo được trợ giúp pháp lý;                                   | không đạt     | lưu ý    |
      | - 99% người thuộc hộ cận nghèo được trợ giúp pháp lý;                                    | không áp dụng | không có |
      | - Thực hiện tốt chính sách trợ giúp pháp lý.                                             | không áp dụng | không có |

  Kịch bản: Chỉ đúng con số thấp
    Biết kế hoạch có đoạn "- 80% người thuộc hộ nghèo có nhu cầu được trợ giúp pháp lý miễn phí;"
    Khi kiểm quy tắc "muc-tieu/tro-giup-phap-ly-doi-tuong"
    Thì kết quả là không đạt
    Và chữ bị gạch chân có "80%"
    Và căn cứ có "Điều 7"

  Kịch bản: Số đọc từ bản in hỏng thì chưa rõ
    Biết kế hoạch có đoạn "- 1O0% nguoi thude hd ngheo c6 yéu cau duoc tro giup phap ly mién phi;"
    Khi kiểm quy tắc "muc-tieu/tro-giup-phap-ly-doi-tuong"
    Thì kết quả là chưa rõ

  Khung kịch bản: Luật có hiệu lực từ 01/01/2018
    Biết kế hoạch cấp xã năm 2018 ký ngày <ngày ký>
    Và kế hoạch có đoạn "- 80% người thuộc hộ nghèo được trợ giúp pháp lý;"
    Khi kiểm quy tắc "muc-tieu/tro-giup-phap-ly-doi-tuong"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 31/12/2017 | không áp dụng |
      | 01/01/2018 | không đạt     |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết <điều đã biết>
    Và kế hoạch có đoạn "- 80% người thuộc hộ nghèo được trợ giúp pháp lý;"
    Khi kiểm quy tắc "muc-tieu/tro-giup-phap-ly-doi-tuong"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |
