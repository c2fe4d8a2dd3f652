# language: vi
Tính năng: to-chuc/chi-tieu-co-don-vi-phu-trach
  Chỉ tiêu không có đơn vị phụ trách thì không ai thực hiện và không ai báo cáo.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Kịch bản: Kế hoạch đạt
    Biết kế hoạch có đoạn:
      """
      I. MỤC TIÊU
      - 100% người thuộc hộ nghèo được hỗ trợ tham gia bảo hiểm y tế.
      V. TỔ CHỨC THỰC HIỆN
      1. Trạm Y tế
      Chủ trì chỉ tiêu bảo hiểm y tế.
      """
    Khi kiểm quy tắc "to-chuc/chi-tieu-co-don-vi-phu-trach"
    Thì kết quả là đạt

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn:
      """
      I. MUC TIEU
      - 100% nguoi thude hd nghéo duoc hd tro tham gia bao hiém y té.
      V. TO CHUC THUC HIEN
      1. Tram Y té
      Chu tri chi tiéu bao hiém y té.
      """
    Khi kiểm quy tắc "to-chuc/chi-tieu-co-don-vi-phu-trach"
    Thì kết quả là đạt

  Kịch bản: Không đạt: có chỉ tiêu về y tế nhưng không giao trạm y tế, phòng y tế, bảo hiểm xã hội
    Biết kế hoạch có đoạn:
      """
      I. MỤC TIÊU
      - 100% người thuộc hộ nghèo được hỗ trợ tham gia bảo hiểm y tế.
      V. TỔ CHỨC THỰC HIỆN
      1. Các thôn
      Họp dân, niêm yết danh sách.
      """
    Khi kiểm quy tắc "to-chuc/chi-tieu-co-don-vi-phu-trach"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và có 1 phát hiện
    Và chữ bị gạch chân có "V. TỔ CHỨC THỰC HIỆN"

  Kịch bản: Không đạt: có chỉ tiêu về giáo dục nhưng không giao trường học, phòng giáo dục hay đơn vị
    Biết kế hoạch có đoạn:
      """
      I. MỤC TIÊU
      - 90% trẻ em thuộc hộ nghèo đi học đúng độ tuổi.
      V. TỔ CHỨC THỰC HIỆN
      1. Các thôn
      Họp dân, niêm yết danh sách.
      """
    Khi kiểm quy tắc "to-chuc/chi-tieu-co-don-vi-phu-trach"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và có 1 phát hiện

  Kịch bản: Không đạt: có chỉ tiêu về nhà ở nhưng không giao địa chính - xây dựng, phòng kinh tế hay
    Biết kế hoạch có đoạn:
      """
      I. MỤC TIÊU
      - Hỗ trợ nhà ở cho 05 hộ nghèo.
      V. TỔ CHỨC THỰC HIỆN
      1. Các thôn
      Họp dân, niêm yết danh sách.
      """
    Khi kiểm quy tắc "to-chuc/chi-tieu-co-don-vi-phu-trach"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và có 1 phát hiện

  Kịch bản: Không đạt: có chỉ tiêu về nước sinh hoạt, vệ sinh nhưng không giao đơn vị nào phụ trách
    Biết kế hoạch có đoạn:
      """
      I. MỤC TIÊU
      - 90% hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh.
      V. TỔ CHỨC THỰC HIỆN
      1. Các thôn
      Họp dân, niêm yết danh sách.
      """
    Khi kiểm quy tắc "to-chuc/chi-tieu-co-don-vi-phu-trach"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và có 1 phát hiện

  Kịch bản: Không đạt: có chỉ tiêu về thông tin nhưng không giao văn hóa - thông tin, đài truyền
    Biết kế hoạch có đoạn:
      """
      I. MỤC TIÊU
      - 90% hộ nghèo, hộ cận nghèo được sử dụng dịch vụ viễn thông, internet.
      V. TỔ CHỨC THỰC HIỆN
      1. Các thôn
      Họp dân, niêm yết danh sách.
      """
    Khi kiểm quy tắc "to-chuc/chi-tieu-co-don-vi-phu-trach"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và có 1 phát hiện

  Kịch bản: Không đạt: có chỉ tiêu trợ giúp pháp lý nhưng không giao đơn vị Tư pháp
    Biết kế hoạch có đoạn:
      """
      I. MỤC TIÊU
      - 100% người thuộc hộ nghèo có yêu cầu được trợ giúp pháp lý.
      V. TỔ CHỨC THỰC HIỆN
      1. Các thôn
      Họp dân, niêm yết danh sách.
      """
    Khi kiểm quy tắc "to-chuc/chi-tieu-co-don-vi-phu-trach"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và có 1 phát hiện

  Kịch bản: Không có gì để xét
    Biết kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Các thôn
      Họp dân, niêm yết danh sách.
      """
    Khi kiểm quy tắc "to-chuc/chi-tieu-co-don-vi-phu-trach"
    Thì kết quả là không áp dụng

  Khung kịch bản: Ngày ký được xét
    Biết kế hoạch cấp xã năm 2024 ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      I. MỤC TIÊU
      - 100% người thuộc hộ nghèo được hỗ trợ tham gia bảo hiểm y tế.
      V. TỔ CHỨC THỰC HIỆN
      1. Các thôn
      Họp dân, niêm yết danh sách.
      """
    Khi kiểm quy tắc "to-chuc/chi-tieu-co-don-vi-phu-trach"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 31/12/2021 | không áp dụng |
      | 01/01/2022 | không đạt     |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết <điều đã biết>
    Và kế hoạch có đoạn:
      """
      I. MỤC TIÊU
      - 100% người thuộc hộ nghèo được hỗ trợ tham gia bảo hiểm y tế.
      V. TỔ CHỨC THỰC HIỆN
      1. Các thôn
      Họp dân, niêm yết danh sách.
      """
    Khi kiểm quy tắc "to-chuc/chi-tieu-co-don-vi-phu-trach"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Khung kịch bản: Đơn vị nào phụ trách chiều nào
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU
      - <chỉ tiêu>.
      V. TỔ CHỨC THỰC HIỆN
      1. <đơn vị>
      <nhiệm vụ>.
      """
    Khi kiểm quy tắc "to-chuc/chi-tieu-co-don-vi-phu-trach"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | chỉ tiêu                                               | đơn vị                         | nhiệm vụ                         | kết quả   | mức      |
      | 100% người thuộc hộ nghèo tham gia bảo hiểm y tế       | Trạm Y tế                      | Phụ trách chỉ tiêu bảo hiểm y tế | đạt       | không có |
      | 100% người thuộc hộ nghèo tham gia bảo hiểm y tế       | Các thôn                       | Họp dân                          | không đạt | thiếu    |
      | 100% người thuộc hộ nghèo tham gia bảo hiểm y tế       | Trường Tiểu học Suối Ngà       | Phụ trách chỉ tiêu giáo dục      | không đạt | thiếu    |
      | 90% trẻ em thuộc hộ nghèo đi học đúng độ tuổi          | Trường Tiểu học Suối Ngà       | Phụ trách chỉ tiêu giáo dục      | đạt       | không có |
      | 90% trẻ em thuộc hộ nghèo đi học đúng độ tuổi          | Các thôn                       | Họp dân                          | không đạt | thiếu    |
      | 90% trẻ em thuộc hộ nghèo đi học đúng độ tuổi          | Công chức Địa chính - Xây dựng | Phụ trách chỉ tiêu nhà ở         | không đạt | thiếu    |
      | Hỗ trợ nhà ở cho 05 hộ nghèo                           | Công chức Địa chính - Xây dựng | Phụ trách chỉ tiêu nhà ở         | đạt       | không có |
      | Hỗ trợ nhà ở cho 05 hộ nghèo                           | Các thôn                       | Họp dân                          | không đạt | thiếu    |
      | Hỗ trợ nhà ở cho 05 hộ nghèo                           | Công chức Nông nghiệp          | Phụ trách chỉ tiêu nước sạch     | không đạt | thiếu    |
      | 90% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh        | Công chức Nông nghiệp          | Phụ trách chỉ tiêu nước sạch     | đạt       | không có |
      | 90% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh        | Các thôn                       | Họp dân                          | không đạt | thiếu    |
      | 90% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh        | Công chức Văn hóa - Thông tin  | Phụ trách chỉ tiêu thông tin     | không đạt | thiếu    |
      | 90% hộ nghèo được sử dụng dịch vụ viễn thông, internet | Công chức Văn hóa - Thông tin  | Phụ trách chỉ tiêu thông tin     | đạt       | không có |
      | 90% hộ nghèo được sử dụng dịch vụ viễn thông, internet | Các thôn                       | Họp dân                          | không đạt | thiếu    |
      | 90% hộ nghèo được sử dụng dịch vụ viễn thông, internet | Trạm Y tế                      | Phụ trách chỉ tiêu bảo hiểm y tế | không đạt | thiếu    |

  Khung kịch bản: Từ 01/7/2025 giao đơn vị nào về trợ giúp pháp lý cũng được coi là có giao
    Biết kế hoạch cấp xã năm 2025 ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU
      - 100% người nghèo có yêu cầu được trợ giúp pháp lý.
      V. TỔ CHỨC THỰC HIỆN
      1. <đơn vị>
      <nhiệm vụ>.
      """
    Khi kiểm quy tắc "to-chuc/chi-tieu-co-don-vi-phu-trach"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | đơn vị                      | nhiệm vụ                                 | ngày ký    | kết quả   | mức      |
      | Công chức Tư pháp - Hộ tịch | Họp dân                                  | 30/06/2025 | đạt       | không có |
      | Công chức Văn hóa - Xã hội  | Chủ trì trợ giúp pháp lý cho người nghèo | 30/06/2025 | không đạt | thiếu    |
      | Công chức Văn hóa - Xã hội  | Chủ trì trợ giúp pháp lý cho người nghèo | 01/07/2025 | đạt       | không có |
      | Công chức Văn hóa - Xã hội  | Chủ trì tập huấn cho người nghèo         | 01/07/2025 | không đạt | thiếu    |

  Khung kịch bản: Đơn vị nêu ngay ở phần dự án
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU
      - <chỉ tiêu>.
      III. CÁC DỰ ÁN
      1. Dự án 3: Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng
      c) Đơn vị chủ trì: <đơn vị>.
      V. TỔ CHỨC THỰC HIỆN
      1. Các thôn
      Họp dân.
      """
    Khi kiểm quy tắc "to-chuc/chi-tieu-co-don-vi-phu-trach"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | chỉ tiêu                                               | đơn vị                         | kết quả       | mức      |
      | 100% người thuộc hộ nghèo tham gia bảo hiểm y tế       | Trạm Y tế                      | không áp dụng | không có |
      | 100% người thuộc hộ nghèo tham gia bảo hiểm y tế       | Trường Tiểu học Suối Ngà       | không đạt     | thiếu    |
      | 90% trẻ em thuộc hộ nghèo đi học đúng độ tuổi          | Trường Tiểu học Suối Ngà       | không áp dụng | không có |
      | 90% trẻ em thuộc hộ nghèo đi học đúng độ tuổi          | Công chức Địa chính - Xây dựng | không đạt     | thiếu    |
      | Hỗ trợ nhà ở cho 05 hộ nghèo                           | Công chức Địa chính - Xây dựng | không áp dụng | không có |
      | Hỗ trợ nhà ở cho 05 hộ nghèo                           | Công chức Nông nghiệp          | không đạt     | thiếu    |
      | 90% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh        | Công chức Nông nghiệp          | không áp dụng | không có |
      | 90% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh        | Công chức Văn hóa - Thông tin  | không đạt     | thiếu    |
      | 90% hộ nghèo được sử dụng dịch vụ viễn thông, internet | Công chức Văn hóa - Thông tin  | không áp dụng | không có |
      | 90% hộ nghèo được sử dụng dịch vụ viễn thông, internet | Trạm Y tế                      | không đạt     | thiếu    |

  Kịch bản: Bản in hỏng đến mức chưa kết luận được
    Biết kế hoạch có đoạn:
      """
      I. MUC TIEU
      - 100% nguoi thude hd nghéo duoc hd tro tham gia bao hiém y té.
      V. TO CHUC THUC HIEN
      1. Cong chirc Van hoa
      Tuyen truyén.
      Trq bxc hgw thdc hlgn bco cto kqt qtz vx ubqd xz.
      """
    Khi kiểm quy tắc "to-chuc/chi-tieu-co-don-vi-phu-trach"
    Thì kết quả là chưa rõ
