# language: vi
Tính năng: muc-tieu/du-6-chieu
  Phần mục tiêu có chỉ tiêu riêng cho từng chiều: việc làm, y tế, giáo dục, nhà ở, nước sinh hoạt và vệ sinh, thông tin.
  Từ năm 2027 chiều nước có thêm xử lý rác thải.

  Kịch bản: Đủ sáu chiều
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU CỤ THỂ
      - 100% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm;
      - 100% người thuộc hộ nghèo, hộ cận nghèo tham gia bảo hiểm y tế;
      - 95% trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi;
      - Hỗ trợ nhà ở cho 05 hộ nghèo có khó khăn về nhà ở;
      - 92% hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh;
      - 93% hộ nghèo, hộ cận nghèo được sử dụng dịch vụ viễn thông, internet.
      """
    Khi kiểm quy tắc "muc-tieu/du-6-chieu"
    Thì kết quả là đạt

  Kịch bản: Thiếu chiều giáo dục
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU CỤ THỂ
      - 100% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm;
      - 100% người thuộc hộ nghèo, hộ cận nghèo tham gia bảo hiểm y tế;
      - Hỗ trợ nhà ở cho 05 hộ nghèo có khó khăn về nhà ở;
      - 92% hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh;
      - 93% hộ nghèo, hộ cận nghèo được sử dụng dịch vụ viễn thông, internet.
      """
    Khi kiểm quy tắc "muc-tieu/du-6-chieu"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và thông điệp có "giáo dục"
    Và có 1 phát hiện
    Và chữ bị gạch chân là "II. MỤC TIÊU CỤ THỂ"

  Kịch bản: Thiếu chiều nhà ở
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU CỤ THỂ
      - 100% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm;
      - 100% người thuộc hộ nghèo, hộ cận nghèo tham gia bảo hiểm y tế;
      - 95% trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi;
      - 92% hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh;
      - 93% hộ nghèo, hộ cận nghèo được sử dụng dịch vụ viễn thông, internet.
      """
    Khi kiểm quy tắc "muc-tieu/du-6-chieu"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và thông điệp có "nhà ở"
    Và có 1 phát hiện

  Kịch bản: Câu liệt kê chung không phải chỉ tiêu
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU CỤ THỂ
      - Cải thiện tiếp cận sáu dịch vụ: việc làm, y tế, giáo dục, nhà ở, nước sinh hoạt và vệ sinh, thông tin.
      """
    Khi kiểm quy tắc "muc-tieu/du-6-chieu"
    Thì kết quả là không đạt
    Và có 6 phát hiện

  Kịch bản: Năm 2026 chưa cần xử lý rác thải
    Biết kế hoạch cấp xã năm 2026 ký ngày 20/02/2026
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU CỤ THỂ
      - 100% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm;
      - 100% người thuộc hộ nghèo, hộ cận nghèo tham gia bảo hiểm y tế;
      - 95% trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi;
      - Hỗ trợ nhà ở cho 05 hộ nghèo có khó khăn về nhà ở;
      - 92% hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh;
      - 93% hộ nghèo, hộ cận nghèo được sử dụng dịch vụ viễn thông, internet.
      """
    Khi kiểm quy tắc "muc-tieu/du-6-chieu"
    Thì kết quả là đạt

  Kịch bản: Từ năm 2027 cần xử lý rác thải
    Biết kế hoạch cấp xã năm 2027 ký ngày 20/02/2027
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU CỤ THỂ
      - 100% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm;
      - 100% người thuộc hộ nghèo, hộ cận nghèo tham gia bảo hiểm y tế;
      - 95% trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi;
      - Hỗ trợ nhà ở cho 05 hộ nghèo có khó khăn về nhà ở;
      - 92% hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh;
      - 93% hộ nghèo, hộ cận nghèo được sử dụng dịch vụ viễn thông, internet.
      """
    Khi kiểm quy tắc "muc-tieu/du-6-chieu"
    Thì kết quả là không đạt
    Và thông điệp có "rác thải"

  Kịch bản: Kế hoạch chuyên đề không nêu thì không xét
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch là chuyên đề
    Và kế hoạch có đoạn "- Hỗ trợ xóa nhà tạm cho hộ nghèo;"
    Khi kiểm quy tắc "muc-tieu/du-6-chieu"
    Thì kết quả là không áp dụng

  Kịch bản: Thiếu chiều việc làm
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU CỤ THỂ
      - 100% người thuộc hộ nghèo, hộ cận nghèo tham gia bảo hiểm y tế;
      - 95% trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi;
      - Hỗ trợ nhà ở cho 05 hộ nghèo có khó khăn về nhà ở;
      - 92% hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh;
      - 93% hộ nghèo, hộ cận nghèo được sử dụng dịch vụ viễn thông, internet;
      """
    Khi kiểm quy tắc "muc-tieu/du-6-chieu"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và thông điệp có "việc làm"
    Và có 1 phát hiện

  Kịch bản: Thiếu chiều y tế
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU CỤ THỂ
      - 100% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm;
      - 95% trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi;
      - Hỗ trợ nhà ở cho 05 hộ nghèo có khó khăn về nhà ở;
      - 92% hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh;
      - 93% hộ nghèo, hộ cận nghèo được sử dụng dịch vụ viễn thông, internet;
      """
    Khi kiểm quy tắc "muc-tieu/du-6-chieu"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và thông điệp có "y tế"
    Và có 1 phát hiện

  Kịch bản: Thiếu chiều nước sinh hoạt và vệ sinh
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU CỤ THỂ
      - 100% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm;
      - 100% người thuộc hộ nghèo, hộ cận nghèo tham gia bảo hiểm y tế;
      - 95% trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi;
      - Hỗ trợ nhà ở cho 05 hộ nghèo có khó khăn về nhà ở;
      - 93% hộ nghèo, hộ cận nghèo được sử dụng dịch vụ viễn thông, internet;
      """
    Khi kiểm quy tắc "muc-tieu/du-6-chieu"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và thông điệp có "nước sinh hoạt và vệ sinh"
    Và có 1 phát hiện

  Kịch bản: Thiếu chiều thông tin
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU CỤ THỂ
      - 100% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm;
      - 100% người thuộc hộ nghèo, hộ cận nghèo tham gia bảo hiểm y tế;
      - 95% trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi;
      - Hỗ trợ nhà ở cho 05 hộ nghèo có khó khăn về nhà ở;
      - 92% hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh;
      """
    Khi kiểm quy tắc "muc-tieu/du-6-chieu"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và thông điệp có "thông tin"
    Và có 1 phát hiện

  Kịch bản: Con số ở phần nhiệm vụ không phải chỉ tiêu ở phần mục tiêu
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU CỤ THỂ
      - Giảm nghèo bền vững.
      III. NHIỆM VỤ VÀ GIẢI PHÁP
      - 100% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm;
      - 100% người thuộc hộ nghèo, hộ cận nghèo tham gia bảo hiểm y tế;
      - 95% trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi;
      - Hỗ trợ nhà ở cho 05 hộ nghèo có khó khăn về nhà ở;
      - 92% hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh;
      - 93% hộ nghèo, hộ cận nghèo được sử dụng dịch vụ viễn thông, internet;
      """
    Khi kiểm quy tắc "muc-tieu/du-6-chieu"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và có 6 phát hiện

  Kịch bản: Năm 2027 thiếu riêng xử lý rác thải
    Biết kế hoạch cấp xã năm 2027 ký ngày 20/02/2027
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU CỤ THỂ
      - 100% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm;
      - 100% người thuộc hộ nghèo, hộ cận nghèo tham gia bảo hiểm y tế;
      - 95% trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi;
      - Hỗ trợ nhà ở cho 05 hộ nghèo có khó khăn về nhà ở;
      - 92% hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh;
      - 93% hộ nghèo, hộ cận nghèo được sử dụng dịch vụ viễn thông, internet;
      """
    Khi kiểm quy tắc "muc-tieu/du-6-chieu"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và thông điệp có "rác thải"
    Và có 1 phát hiện

  Kịch bản: Năm 2027 có xử lý rác thải
    Biết kế hoạch cấp xã năm 2027 ký ngày 20/02/2027
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU CỤ THỂ
      - 100% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm;
      - 100% người thuộc hộ nghèo, hộ cận nghèo tham gia bảo hiểm y tế;
      - 95% trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi;
      - Hỗ trợ nhà ở cho 05 hộ nghèo có khó khăn về nhà ở;
      - 92% hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh;
      - 93% hộ nghèo, hộ cận nghèo được sử dụng dịch vụ viễn thông, internet;
      - 80% hộ nghèo, hộ cận nghèo được thu gom, xử lý rác thải;
      """
    Khi kiểm quy tắc "muc-tieu/du-6-chieu"
    Thì kết quả là đạt

  Kịch bản: Năm 2027 xử lý rác thải chỉ ở phần nhiệm vụ
    Biết kế hoạch cấp xã năm 2027 ký ngày 20/02/2027
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU CỤ THỂ
      - 100% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm;
      - 100% người thuộc hộ nghèo, hộ cận nghèo tham gia bảo hiểm y tế;
      - 95% trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi;
      - Hỗ trợ nhà ở cho 05 hộ nghèo có khó khăn về nhà ở;
      - 92% hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh;
      - 93% hộ nghèo, hộ cận nghèo được sử dụng dịch vụ viễn thông, internet;
      III. NHIỆM VỤ VÀ GIẢI PHÁP
      - 80% hộ nghèo, hộ cận nghèo được thu gom, xử lý rác thải;
      """
    Khi kiểm quy tắc "muc-tieu/du-6-chieu"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và có 1 phát hiện

  Kịch bản: Kế hoạch chuyên đề năm 2027 cũng không xét
    Biết kế hoạch cấp xã năm 2027 ký ngày 20/02/2027
    Và kế hoạch là chuyên đề
    Và kế hoạch có đoạn "- Hỗ trợ xóa nhà tạm cho hộ nghèo;"
    Khi kiểm quy tắc "muc-tieu/du-6-chieu"
    Thì kết quả là không áp dụng

  Khung kịch bản: Chương trình của các năm kế hoạch 2022 đến 2030
    Biết kế hoạch cấp xã năm <năm> ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU CỤ THỂ
      - 100% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm;
      - 95% trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi;
      - Hỗ trợ nhà ở cho 05 hộ nghèo có khó khăn về nhà ở;
      - 92% hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh;
      - 93% hộ nghèo, hộ cận nghèo được sử dụng dịch vụ viễn thông, internet;
      """
    Khi kiểm quy tắc "muc-tieu/du-6-chieu"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | năm  | kết quả       |
      | 2021 | không áp dụng |
      | 2022 | không đạt     |
      | 2030 | không đạt     |
      | 2031 | không áp dụng |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và <điều đã biết>
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU CỤ THỂ
      - 100% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ kết nối việc làm;
      - 95% trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi;
      - Hỗ trợ nhà ở cho 05 hộ nghèo có khó khăn về nhà ở;
      - 92% hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh;
      - 93% hộ nghèo, hộ cận nghèo được sử dụng dịch vụ viễn thông, internet;
      """
    Khi kiểm quy tắc "muc-tieu/du-6-chieu"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Kịch bản: Dòng chỉ tiêu không đọc được có thể là chiều còn thiếu
    Biết kế hoạch có đoạn:
      """
      II. MUC TIEU CU THE
      - 100% nguoi lao dong thuoc ho ngheo co nhu cau duoc ho tro ket noi viec lam;
      - Trq bxc hgw thdc hlgn bco cto kqt qtz vx ubqd xz.
      """
    Khi kiểm quy tắc "muc-tieu/du-6-chieu"
    Thì kết quả là chưa rõ
    Và lý do có "dòng 3 không đọc được"
