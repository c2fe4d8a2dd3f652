# language: vi
Tính năng: muc-tieu/bhyt-100
  Ngân sách nhà nước đóng bảo hiểm y tế cho người thuộc hộ nghèo (Luật Bảo hiểm y tế, Điều 12 khoản 3),
  nên chỉ tiêu cho hộ nghèo phải là 100%.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Khung kịch bản: Tỷ lệ cho hộ nghèo quyết định kết quả
    Biết kế hoạch có đoạn "<đoạn>"
    Khi kiểm quy tắc "muc-tieu/bhyt-100"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | đoạn                                                                               | kết quả   |
      | - 100% người thuộc hộ nghèo, hộ cận nghèo được hỗ trợ tham gia bảo hiểm y tế;      | đạt       |
      | - 99,9% người thuộc hộ nghèo, hộ cận nghèo được hỗ trợ tham gia bảo hiểm y tế;     | không đạt |
      | - Đảm bảo 95% người thuộc hộ nghèo có thẻ bảo hiểm y tế;                            | không đạt |
      | - Trên 90% hộ nghèo, hộ cận nghèo tham gia bảo hiểm y tế;                           | không đạt |

  Kịch bản: Chỉ tiêu thấp là vi phạm và chỉ đúng con số
    Biết kế hoạch có đoạn "- 95% người thuộc hộ nghèo tham gia bảo hiểm y tế;"
    Khi kiểm quy tắc "muc-tieu/bhyt-100"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "95%"
    Và căn cứ có "Điều 12"

  Kịch bản: Chỉ tiêu cho hộ cận nghèo thấp hơn 100% là thiếu, không phải vi phạm
    Biết kế hoạch có đoạn:
      """
      - 100% người thuộc hộ nghèo tham gia bảo hiểm y tế;
      - 90% người thuộc hộ cận nghèo tham gia bảo hiểm y tế;
      - 80% hộ cận nghèo sử dụng nhà tiêu hợp vệ sinh;
      - 85% hộ gia đình tham gia bảo hiểm y tế;
      """
    Khi kiểm quy tắc "muc-tieu/bhyt-100"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và có 1 phát hiện
    Và chữ bị gạch chân có "90%"

  Kịch bản: Một chỉ tiêu chung cho hai nhóm chỉ bị nêu một lần
    Biết kế hoạch có đoạn "- 95% người thuộc hộ nghèo, hộ cận nghèo tham gia bảo hiểm y tế;"
    Khi kiểm quy tắc "muc-tieu/bhyt-100"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và có 1 phát hiện

  Kịch bản: Không có chỉ tiêu là thiếu
    Biết kế hoạch có đoạn "- 90% hộ nghèo, hộ cận nghèo sử dụng nhà tiêu hợp vệ sinh;"
    Khi kiểm quy tắc "muc-tieu/bhyt-100"
    Thì kết quả là không đạt
    Và mức là thiếu

  Kịch bản: Kế hoạch chuyên đề không nêu thì không xét
    Biết kế hoạch là chuyên đề
    Và kế hoạch có đoạn "Hỗ trợ xóa nhà tạm cho hộ nghèo."
    Khi kiểm quy tắc "muc-tieu/bhyt-100"
    Thì kết quả là không áp dụng

  Kịch bản: Số đọc từ bản in hỏng thì chưa rõ
    Biết kế hoạch có đoạn "- 1O0% nguoi thude hd nghéo, hd can ngheo duoc hd tro tham gia bao hiém y té;"
    Khi kiểm quy tắc "muc-tieu/bhyt-100"
    Thì kết quả là chưa rõ

  Khung kịch bản: Chỉ xét kế hoạch từ năm 2022
    Biết kế hoạch cấp xã năm <năm> ký ngày 12/02/2022
    Và kế hoạch có đoạn "- 95% người thuộc hộ nghèo tham gia bảo hiểm y tế;"
    Khi kiểm quy tắc "muc-tieu/bhyt-100"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | năm  | kết quả       |
      | 2021 | không áp dụng |
      | 2022 | không đạt     |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết <điều đã biết>
    Và kế hoạch có đoạn "- 95% người thuộc hộ nghèo tham gia bảo hiểm y tế;"
    Khi kiểm quy tắc "muc-tieu/bhyt-100"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                      |
      | văn bản là báo cáo                |
      | kế hoạch thuộc chương trình khác  |

  Khung kịch bản: Tỷ lệ riêng cho hộ cận nghèo
    Biết kế hoạch có đoạn:
      """
      - 100% người thuộc hộ nghèo tham gia bảo hiểm y tế;
      - <tỷ lệ> người thuộc hộ cận nghèo tham gia bảo hiểm y tế;
      """
    Khi kiểm quy tắc "muc-tieu/bhyt-100"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | tỷ lệ | kết quả   | mức      |
      | 100%  | đạt       | không có |
      | 99%   | không đạt | thiếu    |
