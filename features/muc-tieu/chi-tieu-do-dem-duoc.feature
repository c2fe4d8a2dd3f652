# language: vi
Tính năng: muc-tieu/chi-tieu-do-dem-duoc
  Từ 70% gạch đầu dòng của mục tiêu cụ thể, chỉ tiêu trở lên phải có số đo; thấp hơn là lưu ý và kể ra từng dòng.

  Kịch bản: Bảy trên mười dòng có số đo
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU CỤ THỂ
      - 60% hộ nghèo được hỗ trợ việc số a;
      - 61% hộ nghèo được hỗ trợ việc số b;
      - 62% hộ nghèo được hỗ trợ việc số c;
      - 63% hộ nghèo được hỗ trợ việc số d;
      - 64% hộ nghèo được hỗ trợ việc số e;
      - 65% hộ nghèo được hỗ trợ việc số f;
      - 66% hộ nghèo được hỗ trợ việc số g;
      - Tiếp tục quan tâm việc a của hộ nghèo;
      - Tiếp tục quan tâm việc b của hộ nghèo;
      - Tiếp tục quan tâm việc c của hộ nghèo;
      """
    Khi kiểm quy tắc "muc-tieu/chi-tieu-do-dem-duoc"
    Thì kết quả là đạt

  Kịch bản: Sáu trên mười dòng có số đo
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU CỤ THỂ
      - 60% hộ nghèo được hỗ trợ việc số a;
      - 61% hộ nghèo được hỗ trợ việc số b;
      - 62% hộ nghèo được hỗ trợ việc số c;
      - 63% hộ nghèo được hỗ trợ việc số d;
      - 64% hộ nghèo được hỗ trợ việc số e;
      - 65% hộ nghèo được hỗ trợ việc số f;
      - Tiếp tục quan tâm việc a của hộ nghèo;
      - Tiếp tục quan tâm việc b của hộ nghèo;
      - Tiếp tục quan tâm việc c của hộ nghèo;
      - Tiếp tục quan tâm việc d của hộ nghèo;
      """
    Khi kiểm quy tắc "muc-tieu/chi-tieu-do-dem-duoc"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và chữ bị gạch chân có "Tiếp tục quan tâm việc a"

  Kịch bản: Số trong «06 dịch vụ» và năm không phải số đo
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU CỤ THỂ
      - Cải thiện 06 dịch vụ xã hội cơ bản giai đoạn 2021-2025.
      """
    Khi kiểm quy tắc "muc-tieu/chi-tieu-do-dem-duoc"
    Thì kết quả là không đạt
    Và mức là lưu ý

  Kịch bản: Dòng chỉ giới thiệu không tính
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU CỤ THỂ
      - Chiều thiếu hụt về nhà ở của hộ nghèo:
      + Hỗ trợ nhà ở cho 05 hộ nghèo.
      """
    Khi kiểm quy tắc "muc-tieu/chi-tieu-do-dem-duoc"
    Thì kết quả là đạt

  Kịch bản: Con số đọc không rõ
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      II. MUC TIEU CU THE
      - 92% hd nghéo sir dung nudc sinh hoat hop vé sinh;
      - H6 tro nha o cho 0S hd nghéo kho khan trén dia ban.
      """
    Khi kiểm quy tắc "muc-tieu/chi-tieu-do-dem-duoc"
    Thì kết quả là chưa rõ

  Kịch bản: Không có mục mục tiêu
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "Hỗ trợ hộ nghèo phát triển sản xuất."
    Khi kiểm quy tắc "muc-tieu/chi-tieu-do-dem-duoc"
    Thì kết quả là không áp dụng

  Khung kịch bản: Các năm kế hoạch được xét
    Biết kế hoạch cấp xã năm <năm> ký ngày 01/01/2024
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU CỤ THỂ
      - 92% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh;
      - Hỗ trợ nhà ở cho các hộ nghèo có khó khăn;
      - Đẩy mạnh huy động nguồn lực cho giảm nghèo.
      """
    Khi kiểm quy tắc "muc-tieu/chi-tieu-do-dem-duoc"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | năm  | kết quả       |
      | 2021 | không áp dụng |
      | 2022 | không đạt     |
      | 2025 | không đạt     |
      | 2026 | không áp dụng |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết kế hoạch cấp xã năm 2024 ký ngày 01/01/2024
    Và <điều đã biết>
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU CỤ THỂ
      - 92% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh;
      - Hỗ trợ nhà ở cho các hộ nghèo có khó khăn;
      - Đẩy mạnh huy động nguồn lực cho giảm nghèo.
      """
    Khi kiểm quy tắc "muc-tieu/chi-tieu-do-dem-duoc"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Kịch bản: 7 trong 10 gạch đầu dòng có con số
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU CỤ THỂ
      - Hỗ trợ 02 hộ nghèo có khó khăn về nhà ở;
      - Hỗ trợ 03 hộ nghèo có khó khăn về nhà ở;
      - Hỗ trợ 04 hộ nghèo có khó khăn về nhà ở;
      - Hỗ trợ 05 hộ nghèo có khó khăn về nhà ở;
      - Hỗ trợ 06 hộ nghèo có khó khăn về nhà ở;
      - Hỗ trợ 07 hộ nghèo có khó khăn về nhà ở;
      - Hỗ trợ 08 hộ nghèo có khó khăn về nhà ở;
      - Nâng cao nhận thức của người dân về giảm nghèo;
      - Nâng cao nhận thức của người dân về giảm nghèo;
      - Nâng cao nhận thức của người dân về giảm nghèo;
      """
    Khi kiểm quy tắc "muc-tieu/chi-tieu-do-dem-duoc"
    Thì kết quả là đạt
    Và mức là không có

  Kịch bản: 9 trong 13 gạch đầu dòng có con số
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU CỤ THỂ
      - Hỗ trợ 02 hộ nghèo có khó khăn về nhà ở;
      - Hỗ trợ 03 hộ nghèo có khó khăn về nhà ở;
      - Hỗ trợ 04 hộ nghèo có khó khăn về nhà ở;
      - Hỗ trợ 05 hộ nghèo có khó khăn về nhà ở;
      - Hỗ trợ 06 hộ nghèo có khó khăn về nhà ở;
      - Hỗ trợ 07 hộ nghèo có khó khăn về nhà ở;
      - Hỗ trợ 08 hộ nghèo có khó khăn về nhà ở;
      - Hỗ trợ 09 hộ nghèo có khó khăn về nhà ở;
      - Hỗ trợ 10 hộ nghèo có khó khăn về nhà ở;
      - Nâng cao nhận thức của người dân về giảm nghèo;
      - Nâng cao nhận thức của người dân về giảm nghèo;
      - Nâng cao nhận thức của người dân về giảm nghèo;
      - Nâng cao nhận thức của người dân về giảm nghèo;
      """
    Khi kiểm quy tắc "muc-tieu/chi-tieu-do-dem-duoc"
    Thì kết quả là không đạt
    Và mức là lưu ý
