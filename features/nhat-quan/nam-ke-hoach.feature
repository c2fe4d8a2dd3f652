# language: vi
Tính năng: nhat-quan/nam-ke-hoach
  Kế hoạch chép từ năm trước thường còn sót năm cũ: năm đích là năm kế hoạch; ký trong năm kế hoạch hoặc năm liền trước.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Khung kịch bản: Năm đích
    Biết kế hoạch có đoạn:
      """
      II. MỤC TIÊU
      Phấn đấu đến cuối năm <năm đích> tỷ lệ hộ nghèo còn 8,3%.
      """
    Khi kiểm quy tắc "nhat-quan/nam-ke-hoach"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | năm đích | kết quả   | mức      |
      | 2022     | không đạt | vi phạm  |
      | 2023     | không đạt | vi phạm  |
      | 2024     | đạt       | không có |

  Khung kịch bản: Năm ký
    Biết kế hoạch cấp xã năm 2024 ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU
      Phấn đấu đến cuối năm 2024 tỷ lệ hộ nghèo còn 8,3%.
      """
    Khi kiểm quy tắc "nhat-quan/nam-ke-hoach"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | ngày ký    | kết quả   | mức      |
      | 31/12/2022 | không đạt | vi phạm  |
      | 01/01/2023 | đạt       | không có |
      | 31/12/2024 | đạt       | không có |
      | 01/01/2025 | không đạt | vi phạm  |

  Kịch bản: Năm sót lại bị gạch chân
    Biết kế hoạch có đoạn:
      """
      II. MỤC TIÊU
      Phấn đấu đến cuối năm 2023 tỷ lệ hộ nghèo còn 8,3%.
      """
    Khi kiểm quy tắc "nhat-quan/nam-ke-hoach"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "năm 2023"
    Và thông điệp có "năm kế hoạch ở trích yếu là 2024"
    Và có 1 phát hiện

  Kịch bản: Năm cuối giai đoạn không phải năm đích
    Biết kế hoạch có đoạn:
      """
      II. MỤC TIÊU
      Phấn đấu đến cuối năm 2024 tỷ lệ hộ nghèo còn 8,3%; năm 2025 còn 6%.
      """
    Khi kiểm quy tắc "nhat-quan/nam-ke-hoach"
    Thì kết quả là đạt

  Kịch bản: Năm đọc từ bản in hỏng thì chưa rõ
    Biết kế hoạch có đoạn:
      """
      II. MUC TIEU
      Phan dau dén cudi nam 2O23 ty 1é h6 ngheo con 8,3%.
      """
    Khi kiểm quy tắc "nhat-quan/nam-ke-hoach"
    Thì kết quả là chưa rõ

  Kịch bản: Không phải kế hoạch thì không xét
    Biết văn bản là báo cáo
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU
      Phấn đấu đến cuối năm 2023 tỷ lệ hộ nghèo còn 8,3%.
      """
    Khi kiểm quy tắc "nhat-quan/nam-ke-hoach"
    Thì kết quả là không áp dụng
