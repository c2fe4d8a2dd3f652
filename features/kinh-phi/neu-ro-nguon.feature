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
    Và chữ bị gạch chân có "IV. KINH PHÍ THỰC HIỆN"

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

  Khung kịch bản: Nguồn nào được nhận ra
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      - <nguồn>.
      """
    Khi kiểm quy tắc "kinh-phi/neu-ro-nguon"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | nguồn                                    | kết quả   | mức      |
      | Ngân sách trung ương hỗ trợ              | đạt       | không có |
      | Ngân sách xã đối ứng                     | đạt       | không có |
      | Ngân sách nhà nước                       | đạt       | không có |
      | Chi thường xuyên                         | đạt       | không có |
      | Vốn đầu tư                               | đạt       | không có |
      | Vốn sự nghiệp                            | đạt       | không có |
      | Vốn tín dụng chính sách                  | đạt       | không có |
      | Quỹ Vì người nghèo                       | đạt       | không có |
      | Vận động xã hội hóa                      | đạt       | không có |
      | Lồng ghép các chương trình, dự án        | đạt       | không có |
      | Kinh phí do cấp có thẩm quyền quyết định | không đạt | thiếu    |

  Kịch bản: Nguồn nhắc ở mục nhiệm vụ không thay cho mục kinh phí
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      III. NHIỆM VỤ VÀ GIẢI PHÁP
      - Lồng ghép vốn ngân sách trung ương.
      IV. KINH PHÍ THỰC HIỆN
      - Kinh phí do cấp có thẩm quyền quyết định.
      """
    Khi kiểm quy tắc "kinh-phi/neu-ro-nguon"
    Thì kết quả là không đạt
    Và mức là thiếu

  Kịch bản: Nguồn gọi tên lạ không tính
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      - Nguồn thu từ xổ số kiến thiết.
      """
    Khi kiểm quy tắc "kinh-phi/neu-ro-nguon"
    Thì kết quả là không đạt
    Và mức là thiếu

  Kịch bản: Nguồn hợp pháp khác không phải là một nguồn nêu rõ
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      - Các nguồn hợp pháp khác.
      """
    Khi kiểm quy tắc "kinh-phi/neu-ro-nguon"
    Thì kết quả là không đạt
    Và mức là thiếu

  Kịch bản: Bản in hỏng đến mức chưa kết luận được
    Biết kế hoạch có đoạn:
      """
      IV. KINH PHi THUC HIEN
      - Ngon soch trong uong hd tro.
      """
    Khi kiểm quy tắc "kinh-phi/neu-ro-nguon"
    Thì kết quả là chưa rõ
