# language: vi
Tính năng: muc-tieu/bhyt-muc-song-trung-binh
  Nhà nước hỗ trợ người thuộc hộ nông, lâm, ngư, diêm nghiệp có mức sống trung bình ít nhất 30% mức đóng bảo hiểm y tế
  (Nghị định 146/2018/NĐ-CP Điều 8 khoản 1 điểm c).

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Khung kịch bản: Mức hỗ trợ quyết định kết quả
    Biết kế hoạch có đoạn "- Người thuộc hộ làm nông nghiệp, lâm nghiệp có mức sống trung bình được hỗ trợ <mức> mức đóng bảo hiểm y tế."
    Khi kiểm quy tắc "muc-tieu/bhyt-muc-song-trung-binh"
    Thì kết quả là <kết quả>
    Và mức là <mức độ>

    Dữ liệu:
      | mức   | kết quả   | mức độ   |
      | 20%   | không đạt | vi phạm  |
      | 29%   | không đạt | vi phạm  |
      | 29,5% | không đạt | vi phạm  |
      | 30%   | đạt       | không có |
      | 50%   | đạt       | không có |

  Kịch bản: Chỉ đúng mức hỗ trợ và điều luật
    Biết kế hoạch có đoạn "- Người thuộc hộ làm nông nghiệp, lâm nghiệp có mức sống trung bình được hỗ trợ 25% mức đóng bảo hiểm y tế."
    Khi kiểm quy tắc "muc-tieu/bhyt-muc-song-trung-binh"
    Thì kết quả là không đạt
    Và chữ bị gạch chân có "25%"
    Và căn cứ có "Điều 8 khoản 1 điểm c"

  Kịch bản: Tỷ lệ người tham gia thấp không phải là mức hỗ trợ thấp
    Biết kế hoạch có đoạn "- 20% người thuộc hộ có mức sống trung bình được hỗ trợ tham gia bảo hiểm y tế."
    Khi kiểm quy tắc "muc-tieu/bhyt-muc-song-trung-binh"
    Thì kết quả là đạt

  Kịch bản: Mức hỗ trợ của hộ cận nghèo có quy tắc riêng
    Biết kế hoạch có đoạn "- Người thuộc hộ cận nghèo được hỗ trợ 20% mức đóng bảo hiểm y tế."
    Khi kiểm quy tắc "muc-tieu/bhyt-muc-song-trung-binh"
    Thì kết quả là không áp dụng

  Kịch bản: Số đọc từ bản in hỏng thì chưa rõ
    Biết kế hoạch có đoạn "- Nguoi thude hd lam néng nghiép, lam nghiép c6 mirc séng trung binh duoc hd tro 3O% mirc dong bao hiém y té."
    Khi kiểm quy tắc "muc-tieu/bhyt-muc-song-trung-binh"
    Thì kết quả là chưa rõ

  Khung kịch bản: Nghị định có hiệu lực từ 01/12/2018
    Biết kế hoạch cấp xã năm 2019 ký ngày <ngày ký>
    Và kế hoạch có đoạn "- Người thuộc hộ làm nông nghiệp, lâm nghiệp có mức sống trung bình được hỗ trợ 20% mức đóng bảo hiểm y tế."
    Khi kiểm quy tắc "muc-tieu/bhyt-muc-song-trung-binh"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 30/11/2018 | không áp dụng |
      | 01/12/2018 | không đạt     |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết <điều đã biết>
    Và kế hoạch có đoạn "- Người thuộc hộ làm nông nghiệp, lâm nghiệp có mức sống trung bình được hỗ trợ 20% mức đóng bảo hiểm y tế."
    Khi kiểm quy tắc "muc-tieu/bhyt-muc-song-trung-binh"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |
