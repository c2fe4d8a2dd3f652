# language: vi
Tính năng: muc-tieu/bhyt-can-ngheo-muc
  Nhà nước hỗ trợ người thuộc hộ cận nghèo ít nhất 70% mức đóng bảo hiểm y tế; 100% ở huyện nghèo, xã nghèo
  (Nghị định 146/2018/NĐ-CP Điều 8 khoản 1). Danh sách huyện nghèo, xã nghèo chưa có nên từ 70% đến dưới 100% là chưa rõ.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Khung kịch bản: Mức hỗ trợ quyết định kết quả
    Biết kế hoạch có đoạn "- Người thuộc hộ cận nghèo được hỗ trợ <mức> mức đóng bảo hiểm y tế."
    Khi kiểm quy tắc "muc-tieu/bhyt-can-ngheo-muc"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | mức   | kết quả   |
      | 50%   | không đạt |
      | 69%   | không đạt |
      | 69,9% | không đạt |
      | 70%   | chưa rõ   |
      | 99%   | chưa rõ   |
      | 100%  | đạt       |

  Kịch bản: Dưới 70% là vi phạm
    Biết kế hoạch có đoạn "- Người thuộc hộ cận nghèo được hỗ trợ 60% mức đóng bảo hiểm y tế."
    Khi kiểm quy tắc "muc-tieu/bhyt-can-ngheo-muc"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và có 1 phát hiện
    Và chữ bị gạch chân có "60%"
    Và căn cứ có "Điều 8 khoản 1 điểm b"

  Kịch bản: Từ 70% đến dưới 100% phải biết có phải địa bàn nghèo không
    Biết kế hoạch có đoạn "- Người thuộc hộ cận nghèo được hỗ trợ 80% mức đóng bảo hiểm y tế."
    Khi kiểm quy tắc "muc-tieu/bhyt-can-ngheo-muc"
    Thì kết quả là chưa rõ
    Và mức là không có
    Và lý do có "địa bàn nghèo"

  Kịch bản: Bản in hỏng nhưng đọc được thì vẫn xét
    Biết kế hoạch có đoạn "- Nguoi thude hd can ngheo duoc hd tro 50% mirc dong bao hiém y té."
    Khi kiểm quy tắc "muc-tieu/bhyt-can-ngheo-muc"
    Thì kết quả là không đạt
    Và chữ bị gạch chân có "50%"

  Kịch bản: Tỷ lệ người tham gia không phải mức hỗ trợ
    Biết kế hoạch có đoạn "- 60% người thuộc hộ cận nghèo tham gia bảo hiểm y tế."
    Khi kiểm quy tắc "muc-tieu/bhyt-can-ngheo-muc"
    Thì kết quả là không áp dụng

  Khung kịch bản: Nghị định có hiệu lực từ 01/12/2018
    Biết kế hoạch cấp xã năm 2019 ký ngày <ngày ký>
    Và kế hoạch có đoạn "- Người thuộc hộ cận nghèo được hỗ trợ 50% mức đóng bảo hiểm y tế."
    Khi kiểm quy tắc "muc-tieu/bhyt-can-ngheo-muc"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 30/11/2018 | không áp dụng |
      | 01/12/2018 | không đạt     |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết <điều đã biết>
    Và kế hoạch có đoạn "- Người thuộc hộ cận nghèo được hỗ trợ 50% mức đóng bảo hiểm y tế."
    Khi kiểm quy tắc "muc-tieu/bhyt-can-ngheo-muc"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Khung kịch bản: Từ 70% mới hỏi địa bàn nghèo
    Biết kế hoạch có đoạn "- Người thuộc hộ cận nghèo được hỗ trợ <tỷ lệ> mức đóng bảo hiểm y tế."
    Khi kiểm quy tắc "muc-tieu/bhyt-can-ngheo-muc"
    Thì kết quả là <kết quả>
    Và yêu cầu 2 có kết quả <về địa bàn>

    Dữ liệu:
      | tỷ lệ | kết quả   | về địa bàn    |
      | 69%   | không đạt | không áp dụng |
      | 70%   | chưa rõ   | chưa rõ       |
      | 99%   | chưa rõ   | chưa rõ       |
      | 100%  | đạt       | đạt           |
