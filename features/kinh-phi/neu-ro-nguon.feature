# language: vi
Tính năng: kinh-phi/neu-ro-nguon
  Không nêu nguồn thì không đơn vị nào lập được dự toán cho kế hoạch.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 19/03/2024

  Kịch bản: Kế hoạch đạt
    Biết kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      - Ngân sách trung ương hỗ trợ;
      - Ngân sách xã đối ứng.
      """
    Khi kiểm quy tắc "kinh-phi/neu-ro-nguon"
    Thì kết quả là đạt

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn:
      """
      IV. KINH PHi THUC HIEN
      - Ngan sach trung wong hé tro;
      - Ngudn van dong, xa hdi hda.
      """
    Khi kiểm quy tắc "kinh-phi/neu-ro-nguon"
    Thì kết quả là đạt

  Kịch bản: Không đạt: không nhận ra nguồn nào
    Biết kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      Kinh phí do cấp có thẩm quyền quyết định.
      """
    Khi kiểm quy tắc "kinh-phi/neu-ro-nguon"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và có 1 phát hiện

  Khung kịch bản: Ngày ký được xét
    Biết kế hoạch cấp xã năm 2024 ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      Kinh phí do cấp có thẩm quyền quyết định.
      """
    Khi kiểm quy tắc "kinh-phi/neu-ro-nguon"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 31/12/2016 | không áp dụng |
      | 01/01/2017 | không đạt     |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết <điều đã biết>
    Và kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      Kinh phí do cấp có thẩm quyền quyết định.
      """
    Khi kiểm quy tắc "kinh-phi/neu-ro-nguon"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |
