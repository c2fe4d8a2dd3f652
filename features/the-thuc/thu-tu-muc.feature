# language: vi
Tính năng: the-thuc/thu-tu-muc
  Mục lớn, khoản, điểm đánh số liên tục; điểm dùng chữ cái tiếng Việt và dấu đóng ngoặc đơn.
  Trên bản đọc kém chỉ xét mục lớn.

  Khung kịch bản: Số của mục lớn thứ hai
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024 có đoạn:
      """
      I. MỤC TIÊU
      Giảm nghèo bền vững.
      <số>. NHIỆM VỤ VÀ GIẢI PHÁP
      Hỗ trợ sản xuất.
      """
    Khi kiểm quy tắc "the-thuc/thu-tu-muc"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | số  | kết quả       | mức       |
      | II  | đạt           | không có  |
      | III | không đạt     | lưu ý     |

  Khung kịch bản: Điểm thứ hai
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024 có đoạn:
      """
      I. NHIỆM VỤ VÀ GIẢI PHÁP
      a) Hỗ trợ sản xuất
      Cấp giống cho hộ nghèo.
      <số> Hỗ trợ nhà ở
      Sửa nhà cho hộ nghèo.
      """
    Khi kiểm quy tắc "the-thuc/thu-tu-muc"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | số  | kết quả       | mức       |
      | b)  | đạt           | không có  |
      | b.  | không đạt     | lưu ý     |
      | d)  | không đạt     | lưu ý     |

  Kịch bản: Bỏ chữ đ
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      I. NHIỆM VỤ VÀ GIẢI PHÁP
      a) Việc thứ nhất
      Làm cho hộ nghèo.
      b) Việc thứ hai
      Làm cho hộ nghèo.
      c) Việc thứ ba
      Làm cho hộ nghèo.
      d) Việc thứ tư
      Làm cho hộ nghèo.
      e) Việc thứ năm
      Làm cho hộ nghèo.
      """
    Khi kiểm quy tắc "the-thuc/thu-tu-muc"
    Thì kết quả là không đạt
    Và thông điệp có "«e»"
    Và chữ bị gạch chân là "e) Việc thứ năm"

  Kịch bản: Mục lớn đọc từ bản in hỏng
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      I. MUC TIEU
      Gidm ngheo bén virng.
      Il. NHIEM VU VA GIAI PHAP
      H6 tro san xuat.
      111. KINH PHi THUC HIEN
      Ngan sach dia phuong.
      """
    Khi kiểm quy tắc "the-thuc/thu-tu-muc"
    Thì kết quả là đạt

  Kịch bản: Không có mục nào
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "Hỗ trợ hộ nghèo phát triển sản xuất."
    Khi kiểm quy tắc "the-thuc/thu-tu-muc"
    Thì kết quả là không áp dụng

  Khung kịch bản: Ngày ký được xét
    Biết kế hoạch cấp xã năm 2024 ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      I. MỤC TIÊU
      Giảm nghèo bền vững.
      II. NHIỆM VỤ VÀ GIẢI PHÁP
      Hỗ trợ sản xuất.
      IV. TỔ CHỨC THỰC HIỆN
      Các thôn triển khai kế hoạch.
      """
    Khi kiểm quy tắc "the-thuc/thu-tu-muc"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 04/03/2020 | không áp dụng |
      | 05/03/2020 | không đạt     |

  Khung kịch bản: Chỉ xét kế hoạch
    Biết kế hoạch cấp xã năm 2024 ký ngày 19/03/2024
    Và <điều đã biết>
    Và kế hoạch có đoạn:
      """
      I. MỤC TIÊU
      Giảm nghèo bền vững.
      II. NHIỆM VỤ VÀ GIẢI PHÁP
      Hỗ trợ sản xuất.
      IV. TỔ CHỨC THỰC HIỆN
      Các thôn triển khai kế hoạch.
      """
    Khi kiểm quy tắc "the-thuc/thu-tu-muc"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết       |
      | văn bản là báo cáo |

  Kịch bản: Bản in hỏng: số của khoản không xét
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      I. MUC TIEU
      1. Muc tiéu chung
      Gidm nghéo bén virng.
      3. Muc tiéu cu thé
      Gidm hd nghéo.
      II. NHIEM VU VA GIAI PHAP
      H6 tro san xuat.
      """
    Khi kiểm quy tắc "the-thuc/thu-tu-muc"
    Thì kết quả là đạt

  Kịch bản: Kế hoạch của Hội đồng nhân dân không xét
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và văn bản là kế hoạch của hội đồng nhân dân
    Và kế hoạch có đoạn:
      """
      I. MỤC TIÊU
      Giảm nghèo bền vững.
      III. NHIỆM VỤ VÀ GIẢI PHÁP
      Hỗ trợ sản xuất.
      """
    Khi kiểm quy tắc "the-thuc/thu-tu-muc"
    Thì kết quả là không áp dụng

  Kịch bản: Dấu sau chữ cái đọc từ bản in hỏng
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      1. NHIEM VU VA GIAI PHAP
      a) H6 tro san xuat
      Cap gidng cho hd ngheo.
      b. H6 tro nha o
      Sua nha cho hd ngheo.
      """
    Khi kiểm quy tắc "the-thuc/thu-tu-muc"
    Thì kết quả là chưa rõ
    Và lý do có "không đọc được dấu sau số ở dòng 4"

  Kịch bản: Mục lớn nhảy số chỉ bị nêu một lần
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024 có đoạn:
      """
      I. MỤC TIÊU
      Giảm nghèo bền vững.
      III. NHIỆM VỤ VÀ GIẢI PHÁP
      Hỗ trợ sản xuất.
      """
    Khi kiểm quy tắc "the-thuc/thu-tu-muc"
    Thì kết quả là không đạt
    Và yêu cầu 1 có kết quả không đạt
    Và yêu cầu 2 có kết quả không áp dụng
    Và chữ bị gạch chân có "III. NHIỆM VỤ"
    Và có 1 phát hiện
