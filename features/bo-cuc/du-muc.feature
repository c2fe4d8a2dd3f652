# language: vi
Tính năng: bo-cuc/du-muc
  Kế hoạch có mục tiêu, nội dung hoặc nhiệm vụ, kinh phí, tổ chức thực hiện. Không văn bản nào buộc đúng tên mục nên chỉ lưu ý.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Kịch bản: Đủ bốn mục
    Biết kế hoạch có đoạn:
      """
      I. MỤC TIÊU
      Giảm nghèo bền vững.
      II. NHIỆM VỤ VÀ GIẢI PHÁP
      Hỗ trợ sản xuất.
      III. KINH PHÍ THỰC HIỆN
      Ngân sách địa phương.
      IV. TỔ CHỨC THỰC HIỆN
      Các thôn triển khai kế hoạch.
      """
    Khi kiểm quy tắc "bo-cuc/du-muc"
    Thì kết quả là đạt
    Và mức là không có

  Kịch bản: Thiếu mục tiêu
    Biết kế hoạch có đoạn:
      """
      I. NHIỆM VỤ VÀ GIẢI PHÁP
      Hỗ trợ sản xuất.
      II. KINH PHÍ THỰC HIỆN
      Ngân sách địa phương.
      III. TỔ CHỨC THỰC HIỆN
      Các thôn triển khai kế hoạch.
      """
    Khi kiểm quy tắc "bo-cuc/du-muc"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và thông điệp có "mục tiêu, chỉ tiêu"
    Và có 1 phát hiện
    Và loại phát hiện là thiếu nội dung

  Kịch bản: Thiếu nội dung, nhiệm vụ
    Biết kế hoạch có đoạn:
      """
      I. MỤC TIÊU
      Giảm nghèo bền vững.
      II. KINH PHÍ THỰC HIỆN
      Ngân sách địa phương.
      III. TỔ CHỨC THỰC HIỆN
      Các thôn triển khai kế hoạch.
      """
    Khi kiểm quy tắc "bo-cuc/du-muc"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và thông điệp có "nội dung, nhiệm vụ, giải pháp"
    Và có 1 phát hiện

  Kịch bản: Mục thực trạng không thay cho mục nội dung
    Biết kế hoạch có đoạn:
      """
      I. MỤC TIÊU
      Giảm nghèo bền vững.
      II. THỰC TRẠNG
      Hỗ trợ sản xuất.
      III. KINH PHÍ THỰC HIỆN
      Ngân sách địa phương.
      IV. TỔ CHỨC THỰC HIỆN
      Các thôn triển khai kế hoạch.
      """
    Khi kiểm quy tắc "bo-cuc/du-muc"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và có 1 phát hiện

  Kịch bản: Thiếu kinh phí
    Biết kế hoạch có đoạn:
      """
      I. MỤC TIÊU
      Giảm nghèo bền vững.
      II. NHIỆM VỤ VÀ GIẢI PHÁP
      Hỗ trợ sản xuất.
      III. TỔ CHỨC THỰC HIỆN
      Các thôn triển khai kế hoạch.
      """
    Khi kiểm quy tắc "bo-cuc/du-muc"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và thông điệp có "kinh phí thực hiện"
    Và có 1 phát hiện

  Kịch bản: Thiếu tổ chức thực hiện
    Biết kế hoạch có đoạn:
      """
      I. MỤC TIÊU
      Giảm nghèo bền vững.
      II. NHIỆM VỤ VÀ GIẢI PHÁP
      Hỗ trợ sản xuất.
      III. KINH PHÍ THỰC HIỆN
      Ngân sách địa phương.
      """
    Khi kiểm quy tắc "bo-cuc/du-muc"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và thông điệp có "tổ chức thực hiện"
    Và có 1 phát hiện

  Kịch bản: Kế hoạch chuyên đề không cần mục tiêu riêng
    Biết kế hoạch là chuyên đề
    Và kế hoạch có đoạn:
      """
      I. NHIỆM VỤ VÀ GIẢI PHÁP
      Hỗ trợ sản xuất.
      II. KINH PHÍ THỰC HIỆN
      Ngân sách địa phương.
      III. TỔ CHỨC THỰC HIỆN
      Các thôn triển khai kế hoạch.
      """
    Khi kiểm quy tắc "bo-cuc/du-muc"
    Thì kết quả là đạt

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn:
      """
      I. MUC TIEU
      Gidm ngheo bén virng.
      Il. NHIEM VU VA GIAI PHAP
      H6 tro san xuat.
      111. KINH PHi THUC HIEN
      Ngan sach dia phuong.
      IV. TO CHUC THUC HIEN
      Cac thon trién khai ké hoach.
      """
    Khi kiểm quy tắc "bo-cuc/du-muc"
    Thì kết quả là đạt

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết <điều đã biết>
    Và kế hoạch có đoạn:
      """
      I. MỤC TIÊU
      Giảm nghèo bền vững.
      II. NHIỆM VỤ VÀ GIẢI PHÁP
      Hỗ trợ sản xuất.
      III. TỔ CHỨC THỰC HIỆN
      Các thôn triển khai kế hoạch.
      """
    Khi kiểm quy tắc "bo-cuc/du-muc"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Kịch bản: Đề mục kinh phí in hỏng đến mức không đọc được
    Biết kế hoạch có đoạn:
      """
      I. MUC TIEU
      Giam ngheo ben vung.
      II. NHIEM VU VA GIAI PHAP
      Ho tro san xuat.
      III. K?NH PH? TH?C H?EN
      Ngan sach x4.
      IV. TO CHUC THUC HIEN
      Cac thon trien khai ke hoach.
      """
    Khi kiểm quy tắc "bo-cuc/du-muc"
    Thì kết quả là chưa rõ
    Và lý do có "dòng 5 không đọc được"
    Và mức là không có
