# language: vi
Tính năng: muc-tieu/co-chi-tieu-giam-ngheo
  Mục tiêu giảm hộ nghèo phải có con số: tỷ lệ, mức giảm hoặc số hộ. Mức giảm bao nhiêu là do cấp trên giao, luật không xét.

  Khung kịch bản: Câu mục tiêu
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "<đoạn>"
    Khi kiểm quy tắc "muc-tieu/co-chi-tieu-giam-ngheo"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | đoạn                                            | kết quả       | mức       |
      | - Năm 2024 tỷ lệ hộ nghèo giảm xuống còn 8,3%;  | đạt           | không có  |
      | - Năm 2024 giảm tỷ lệ hộ nghèo 0,1%;            | đạt           | không có  |
      | - Năm 2024 số hộ nghèo giảm 31 hộ;              | đạt           | không có  |
      | - Tiếp tục giảm số hộ nghèo, hạn chế tái nghèo; | không đạt     | thiếu     |

  Kịch bản: Kết quả năm trước không phải chỉ tiêu
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      I. ĐÁNH GIÁ TÌNH HÌNH
      - Năm 2023 tỷ lệ hộ nghèo giảm 2,1%.
      II. MỤC TIÊU
      - Tiếp tục giảm hộ nghèo.
      """
    Khi kiểm quy tắc "muc-tieu/co-chi-tieu-giam-ngheo"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và chữ bị gạch chân có "tỷ lệ hộ nghèo giảm 2,1%"

  Kịch bản: Con số đọc không rõ vẫn là có con số
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "- Năm 2024 tỷ lệ hộ nghèo giảm xuống còn 8,O%;"
    Khi kiểm quy tắc "muc-tieu/co-chi-tieu-giam-ngheo"
    Thì kết quả là đạt

  Kịch bản: Một dòng của phần mục tiêu không đọc được
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU
      - Hạn chế tái nghèo trên địa bàn xã.
      - kjf2 wqzx thhg jdkw pqr vvbn xwzz kkjh rtyp 8sdf qwrt zzxc;
      """
    Khi kiểm quy tắc "muc-tieu/co-chi-tieu-giam-ngheo"
    Thì kết quả là chưa rõ

  Kịch bản: Kế hoạch chuyên đề không nêu thì không xét
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch là chuyên đề
    Và kế hoạch có đoạn "- Hỗ trợ xóa nhà tạm cho hộ nghèo;"
    Khi kiểm quy tắc "muc-tieu/co-chi-tieu-giam-ngheo"
    Thì kết quả là không áp dụng

  Khung kịch bản: Con số nào là chỉ tiêu giảm nghèo
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU
      - <chỉ tiêu>.
      """
    Khi kiểm quy tắc "muc-tieu/co-chi-tieu-giam-ngheo"
    Thì kết quả là <kết quả>
    Và mức là <mức>
    Và có <số> phát hiện

    Dữ liệu:
      | chỉ tiêu                             | kết quả   | mức      | số |
      | Năm 2024 tỷ lệ hộ nghèo còn 8,3%     | đạt       | không có | 0  |
      | Năm 2024 giảm tỷ lệ hộ nghèo 2,5%    | đạt       | không có | 0  |
      | Năm 2024 số hộ nghèo giảm 31 hộ      | đạt       | không có | 0  |
      | Năm 2024 số hộ nghèo còn 102 hộ      | đạt       | không có | 0  |
      | Năm 2024 tỷ lệ hộ cận nghèo còn 8,3% | không đạt | thiếu    | 1  |
      | 100% hộ nghèo tham gia bảo hiểm y tế | không đạt | thiếu    | 1  |
      | Tiếp tục giảm nghèo bền vững         | không đạt | thiếu    | 1  |

  Khung kịch bản: Chương trình của các năm kế hoạch 2022 đến 2030
    Biết kế hoạch cấp xã năm <năm> ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU
      - Tiếp tục giảm nghèo bền vững.
      """
    Khi kiểm quy tắc "muc-tieu/co-chi-tieu-giam-ngheo"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | năm  | kết quả       |
      | 2021 | không áp dụng |
      | 2022 | không đạt     |
      | 2030 | không đạt     |
      | 2031 | không áp dụng |

  Khung kịch bản: Ký từ khi Chương trình được phê duyệt
    Biết kế hoạch cấp xã năm 2024 ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU
      - Tiếp tục giảm nghèo bền vững.
      """
    Khi kiểm quy tắc "muc-tieu/co-chi-tieu-giam-ngheo"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 17/01/2022 | không áp dụng |
      | 18/01/2022 | không đạt     |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và <điều đã biết>
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU
      - Tiếp tục giảm nghèo bền vững.
      """
    Khi kiểm quy tắc "muc-tieu/co-chi-tieu-giam-ngheo"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |
