# language: vi
Tính năng: the-thuc/dia-danh-ngay-thang
  Dòng địa danh và thời gian ban hành ghi đủ ngày, tháng, năm; ngày dưới 10, tháng 1 và 2 có số 0 đứng trước
  (Nghị định 30/2020/NĐ-CP Điều 8 khoản 2 điểm d; Phụ lục I Phần I mục II khoản 4).

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Khung kịch bản: Dòng địa danh, ngày tháng
    Biết kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      Số: 41/KH-UBND
      <dòng ngày>
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      """
    Khi kiểm quy tắc "the-thuc/dia-danh-ngay-thang"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | dòng ngày                             | kết quả   | mức      |
      | Suối Ngà, ngày 12 tháng 02 năm 2024   | đạt       | không có |
      | Suối Ngà, ngày 09 tháng 02 năm 2024   | đạt       | không có |
      | Suối Ngà, ngày 9 tháng 02 năm 2024    | không đạt | lưu ý    |
      | Suối Ngà, ngày 10 tháng 02 năm 2024   | đạt       | không có |
      | Suối Ngà, ngày 12 tháng 2 năm 2024    | không đạt | lưu ý    |
      | Suối Ngà, ngày 12 tháng 3 năm 2024    | đạt       | không có |
      | Suối Ngà, ngày      tháng 3 năm 2024  | không đạt | lưu ý    |
      | Suối Ngà, ngày 12 tháng      năm 2024 | không đạt | lưu ý    |
      | Suối Ngà, ngày 12 tháng 02            | không đạt | vi phạm  |
      | Đồng Lau, ngày 12 tháng 02 năm 2024   | không đạt | vi phạm  |

  Kịch bản: Thiếu năm
    Biết kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      Số: 41/KH-UBND
      Suối Ngà, ngày 12 tháng 02
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      """
    Khi kiểm quy tắc "the-thuc/dia-danh-ngay-thang"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "ngày 12 tháng"
    Và thông điệp có "không ghi năm ban hành"

  Kịch bản: Địa danh của nơi khác
    Biết kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      Số: 41/KH-UBND
      Đồng Lau, ngày 12 tháng 02 năm 2024
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      """
    Khi kiểm quy tắc "the-thuc/dia-danh-ngay-thang"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "Đồng Lau"
    Và thông điệp có "xã Suối Ngà"
    Và có 1 phát hiện

  Kịch bản: Tên cơ quan sai thì không phải lỗi của dòng ngày
    Biết kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ ĐỒNG LAU
      Số: 41/KH-UBND
      Đồng Lau, ngày 12 tháng 02 năm 2024
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      """
    Khi kiểm quy tắc "the-thuc/dia-danh-ngay-thang"
    Thì kết quả là đạt

  Kịch bản: Tên cơ quan sai thì dòng ngày cũng không khớp, nhưng chỉ nêu dòng ngày
    Biết kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ ĐỒNG LAU
      Số: 41/KH-UBND
      Suối Ngà, ngày 12 tháng 02 năm 2024
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      """
    Khi kiểm quy tắc "the-thuc/dia-danh-ngay-thang"
    Thì kết quả là không đạt
    Và có 1 phát hiện
    Và chữ bị gạch chân có "Suối Ngà, ngày 12"

  Kịch bản: Không có dòng ngày
    Biết kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 41/KH-UBND
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      """
    Khi kiểm quy tắc "the-thuc/dia-danh-ngay-thang"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "Số: 41/KH-UBND"
    Và thông điệp có "không tìm thấy dòng địa danh"
    Và căn cứ có "Điều 8 khoản 2 điểm d"

  Kịch bản: Bản in hỏng, địa danh khác: chưa rõ do đọc hay do ghi
    Biết kế hoạch có đoạn:
      """
      UY BAN NHAN DAN
      XA SUOI NGA
      S6:241 /KH-UBND Dong Lau, ngay 12 thang 02 nam 2024
      KE HOACH
      Giam ngheo bén virng nam 2024 trén dia ban xa Suoi Nga
      """
    Khi kiểm quy tắc "the-thuc/dia-danh-ngay-thang"
    Thì kết quả là chưa rõ

  Khung kịch bản: Nghị định có hiệu lực từ 05/03/2020
    Biết kế hoạch cấp xã năm 2020 ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 41/KH-UBND
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      """
    Khi kiểm quy tắc "the-thuc/dia-danh-ngay-thang"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 04/03/2020 | không áp dụng |
      | 05/03/2020 | không đạt     |

  Khung kịch bản: Loại văn bản phải ghi địa danh, ngày tháng
    Biết văn bản là <loại>
    Và kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 41/KH-UBND
      KẾ HOẠCH
      Giảm nghèo năm 2024 trên địa bàn xã Suối Ngà
      """
    Khi kiểm quy tắc "the-thuc/dia-danh-ngay-thang"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | loại       | kết quả       |
      | kế hoạch   | không đạt     |
      | quyết định | không đạt     |
      | nghị quyết | không đạt     |
      | công văn   | không đạt     |
      | báo cáo    | không đạt     |
      | thông báo  | không đạt     |
      | tờ trình   | không đạt     |
      | chỉ thị    | không đạt     |
      | công điện  | không áp dụng |
      | hướng dẫn  | không áp dụng |
      | nghị định  | không áp dụng |
