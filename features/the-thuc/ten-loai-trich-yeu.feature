# language: vi
Tính năng: the-thuc/ten-loai-trich-yeu
  Kế hoạch có tên loại đứng riêng và trích yếu nêu nội dung, địa bàn, năm hoặc giai đoạn
  (Nghị định 30/2020/NĐ-CP Điều 8 khoản 2 điểm đ).

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Khung kịch bản: Trích yếu
    Biết kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      Số: 41/KH-UBND
      Suối Ngà, ngày 12 tháng 02 năm 2024
      KẾ HOẠCH
      <trích yếu>
      I. MỤC TIÊU
      """
    Khi kiểm quy tắc "the-thuc/ten-loai-trich-yeu"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | trích yếu                                                                  | kết quả   | mức      |
      | Thực hiện công tác giảm nghèo năm 2024 trên địa bàn xã Suối Ngà            | đạt       | không có |
      | Thực hiện công tác giảm nghèo giai đoạn 2022-2025 trên địa bàn xã Suối Ngà | đạt       | không có |
      | Thực hiện công tác giảm nghèo trên địa bàn xã Suối Ngà                     | không đạt | vi phạm  |
      | Thực hiện công tác giảm nghèo năm 2024                                     | không đạt | vi phạm  |

  Kịch bản: Trích yếu không nêu năm
    Biết kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      Số: 41/KH-UBND
      Suối Ngà, ngày 12 tháng 02 năm 2024
      KẾ HOẠCH
      Thực hiện công tác giảm nghèo trên địa bàn xã Suối Ngà
      I. MỤC TIÊU
      """
    Khi kiểm quy tắc "the-thuc/ten-loai-trich-yeu"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "Thực hiện công tác giảm nghèo trên địa bàn xã Suối Ngà"
    Và thông điệp có "không nêu năm hoặc giai đoạn"
    Và có 1 phát hiện

  Kịch bản: Trích yếu không nêu địa bàn
    Biết kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      Số: 41/KH-UBND
      Suối Ngà, ngày 12 tháng 02 năm 2024
      KẾ HOẠCH
      Thực hiện công tác giảm nghèo năm 2024
      I. MỤC TIÊU
      """
    Khi kiểm quy tắc "the-thuc/ten-loai-trich-yeu"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "giảm nghèo năm 2024"
    Và thông điệp có "không nêu địa bàn"
    Và có 1 phát hiện

  Kịch bản: Không có trích yếu
    Biết kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      Số: 41/KH-UBND
      Suối Ngà, ngày 12 tháng 02 năm 2024
      KẾ HOẠCH
      I. MỤC TIÊU
      """
    Khi kiểm quy tắc "the-thuc/ten-loai-trich-yeu"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và có 1 phát hiện
    Và thông điệp có "không tìm thấy trích yếu"

  Kịch bản: Trích yếu chỉ có năm
    Biết kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      Số: 41/KH-UBND
      Suối Ngà, ngày 12 tháng 02 năm 2024
      KẾ HOẠCH
      Năm 2024
      I. MỤC TIÊU
      """
    Khi kiểm quy tắc "the-thuc/ten-loai-trich-yeu"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và có 2 phát hiện
    Và thông điệp có "không nêu nội dung"

  Kịch bản: Không có tên loại «KẾ HOẠCH»
    Biết kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      Số: 41/KH-UBND
      Suối Ngà, ngày 12 tháng 02 năm 2024
      Thực hiện công tác giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      I. MỤC TIÊU
      """
    Khi kiểm quy tắc "the-thuc/ten-loai-trich-yeu"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và thông điệp có "không tìm thấy tên loại"
    Và căn cứ có "Điều 8 khoản 2 điểm đ"

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn:
      """
      UY BAN NHAN DAN
      XA SUOI NGA
      S6:241 /KH-UBND Suoi Nga, ngay 12 thang 02 nam 2024
      KE HOACH
      Giam ngheo bén virng nam 2024 trén dia ban xa Suoi Nga
      """
    Khi kiểm quy tắc "the-thuc/ten-loai-trich-yeu"
    Thì kết quả là đạt

  Khung kịch bản: Nghị định có hiệu lực từ 05/03/2020
    Biết kế hoạch cấp xã năm 2020 ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      Số: 41/KH-UBND
      Suối Ngà, ngày 12 tháng 02 năm 2024
      Thực hiện công tác giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      I. MỤC TIÊU
      """
    Khi kiểm quy tắc "the-thuc/ten-loai-trich-yeu"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 04/03/2020 | không áp dụng |
      | 05/03/2020 | không đạt     |

  Khung kịch bản: Chỉ xét kế hoạch của Ủy ban nhân dân
    Biết văn bản là <văn bản>
    Và kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      Số: 41/KH-UBND
      Suối Ngà, ngày 12 tháng 02 năm 2024
      Thực hiện công tác giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      I. MỤC TIÊU
      """
    Khi kiểm quy tắc "the-thuc/ten-loai-trich-yeu"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | văn bản                        | kết quả       |
      | kế hoạch của ủy ban nhân dân   | không đạt     |
      | kế hoạch của hội đồng nhân dân | không áp dụng |
      | kế hoạch của mặt trận tổ quốc  | không áp dụng |
      | báo cáo của ủy ban nhân dân    | không áp dụng |

  Kịch bản: Dòng tên loại không đọc được
    Biết văn bản có toàn văn:
      """
      UY BAN NHAN DAN
      XA SUOI NGA
      CONG HOA XA HOI CHU NGHIA VIET NAM
      Doc lap - Tu do - Hanh phuc
      So: 41/KH-UBND
      Suoi Nga, ngay 12 thang 02 nam 2024
      Trq bxc hgw thdc hlgn bco cto kqt qtz vx ubqd xz.
      Giam ngheo nam 2024 tren dia ban xa Suoi Nga
      I. MUC DICH
      Giam ngheo ben vung tren dia ban xa.
      II. MUC TIEU
      - 100% nguoi thuoc ho ngheo tham gia bao hiem y te;
      III. KINH PHI THUC HIEN
      Ngan sach xa bo tri.
      Noi nhan:
      - UBND huyen (b/c);
      - Luu: VT.
      TM. UY BAN NHAN DAN
      CHU TICH
      Lo Van Pan
      """
    Khi kiểm quy tắc "the-thuc/ten-loai-trich-yeu"
    Thì kết quả là chưa rõ
    Và lý do có "không đọc được, có thể chứa thể thức"
