# language: vi
Tính năng: nhat-quan/cung-chi-tieu-khac-so
  Hai con số cho một chỉ tiêu thì không biết thực hiện theo con số nào.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 19/03/2024

  Kịch bản: Kế hoạch đạt
    Biết kế hoạch có đoạn:
      """
      I. MỤC TIÊU
      - 90% hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh.
      III. NHIỆM VỤ VÀ GIẢI PHÁP
      - Phấn đấu 90% hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh.
      """
    Khi kiểm quy tắc "nhat-quan/cung-chi-tieu-khac-so"
    Thì kết quả là đạt

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn:
      """
      I. MUC TIEU
      - 90% hd nghéo, hd can nghéo su dung nudc sinh hoat hop vé sinh.
      III. NHIEM VU VA GIAI PHAP
      - Phan dau 90% hd nghéo, hd can nghéo su dung nudc sinh hoat hop vé sinh.
      """
    Khi kiểm quy tắc "nhat-quan/cung-chi-tieu-khac-so"
    Thì kết quả là đạt

  Kịch bản: Không đạt: cùng một chỉ tiêu nhưng chỗ này ghi 90%, chỗ khác ghi số khác
    Biết kế hoạch có đoạn:
      """
      I. MỤC TIÊU
      - 90% hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh.
      III. NHIỆM VỤ VÀ GIẢI PHÁP
      - Phấn đấu 85% hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh.
      """
    Khi kiểm quy tắc "nhat-quan/cung-chi-tieu-khac-so"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "85%"
    Và có 1 phát hiện

  Kịch bản: Kế hoạch đạt, cách hai
    Biết kế hoạch có đoạn:
      """
      I. MỤC TIÊU
      - Ít nhất 80% hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh.
      III. NHIỆM VỤ VÀ GIẢI PHÁP
      - Phấn đấu 90% hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh.
      """
    Khi kiểm quy tắc "nhat-quan/cung-chi-tieu-khac-so"
    Thì kết quả là đạt

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết <điều đã biết>
    Và kế hoạch có đoạn:
      """
      I. MỤC TIÊU
      - 90% hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh.
      III. NHIỆM VỤ VÀ GIẢI PHÁP
      - Phấn đấu 85% hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh.
      """
    Khi kiểm quy tắc "nhat-quan/cung-chi-tieu-khac-so"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Khung kịch bản: Thế nào là cùng một chỉ tiêu
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU
      - <chỗ này>.
      <mục>
      - <chỗ kia>.
      """
    Khi kiểm quy tắc "nhat-quan/cung-chi-tieu-khac-so"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | chỗ này                                                     | mục                        | chỗ kia                                                     | kết quả   | mức      |
      | 90% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh             | III. NHIỆM VỤ VÀ GIẢI PHÁP | 85% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh             | không đạt | vi phạm  |
      | 90% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh             | III. NHIỆM VỤ VÀ GIẢI PHÁP | 85% hộ nghèo sử dụng nhà tiêu hợp vệ sinh                   | đạt       | không có |
      | 90% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh             | III. NHIỆM VỤ VÀ GIẢI PHÁP | 85% hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh         | đạt       | không có |
      | Năm 2024 có 90% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh | III. NHIỆM VỤ VÀ GIẢI PHÁP | Năm 2025 có 95% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh | đạt       | không có |
      | 90% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh             | I. ĐÁNH GIÁ TÌNH HÌNH      | 85% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh             | đạt       | không có |

  Kịch bản: Bản in hỏng đến mức chưa kết luận được
    Biết kế hoạch có đoạn:
      """
      I. MUC TIEU
      - 90% hd nghéo, hd can nghéo su dung nudc sinh hoat hop vé sinh.
      III. NHIEM VU VA GIAI PHAP
      - Phan dau 1O0% hd nghéo, hd can nghéo su dung nudc sinh hoat hop vé sinh.
      """
    Khi kiểm quy tắc "nhat-quan/cung-chi-tieu-khac-so"
    Thì kết quả là chưa rõ
