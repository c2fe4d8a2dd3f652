# language: vi
Tính năng: kinh-phi/nguon-khong-nhan-ra
  Nguồn gọi tên lạ thì không biết thuộc ngân sách, tín dụng hay vận động, và các quy tắc khác không xét được
  nó.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 19/03/2024

  Kịch bản: Kế hoạch đạt
    Biết kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      - Nguồn ngân sách xã;
      - Nguồn vận động, xã hội hóa.
      """
    Khi kiểm quy tắc "kinh-phi/nguon-khong-nhan-ra"
    Thì kết quả là đạt

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn:
      """
      IV. KINH PHi THUC HIEN
      - Ngudn ngan sach trung wong;
      - Ngudn van dong, xa hdi hda.
      """
    Khi kiểm quy tắc "kinh-phi/nguon-khong-nhan-ra"
    Thì kết quả là đạt

  Kịch bản: Không đạt: không nhận ra nguồn trong …
    Biết kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      - Nguồn ngân sách xã;
      - Nguồn thu từ xổ số kiến thiết.
      """
    Khi kiểm quy tắc "kinh-phi/nguon-khong-nhan-ra"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và chữ bị gạch chân có "Nguồn thu từ xổ số kiến thiết"
    Và có 1 phát hiện

  Kịch bản: Không có gì để xét
    Biết kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      Tổng cộng: 20 triệu đồng.
      """
    Khi kiểm quy tắc "kinh-phi/nguon-khong-nhan-ra"
    Thì kết quả là không áp dụng

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết <điều đã biết>
    Và kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      - Nguồn ngân sách xã;
      - Nguồn thu từ xổ số kiến thiết.
      """
    Khi kiểm quy tắc "kinh-phi/nguon-khong-nhan-ra"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Kịch bản: Bản in hỏng đến mức chưa kết luận được
    Biết kế hoạch có đoạn:
      """
      IV. KINH PHi THUC HIEN
      - Ngudn thu xo sd kién thiét cua tinh.
      """
    Khi kiểm quy tắc "kinh-phi/nguon-khong-nhan-ra"
    Thì kết quả là chưa rõ
