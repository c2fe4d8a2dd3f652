# language: vi
Tính năng: du-an/cau-truc-2026
  Từ năm 2026 Chương trình chia theo nội dung thành phần; số dự án cũ chỉ dùng cho vốn kéo dài.

  Khung kịch bản: Kế hoạch năm 2026
    Biết kế hoạch cấp xã năm 2026 ký ngày 01/02/2026
    Và kế hoạch có đoạn "<đoạn>"
    Khi kiểm quy tắc "du-an/cau-truc-2026"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | đoạn                                                                                           | kết quả       | mức       |
      | 1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo                                 | không đạt     | vi phạm   |
      | 1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo, nguồn vốn kéo dài từ năm 2025. | đạt           | không có  |
      | 1. Nội dung thành phần 4: Phát triển nguồn nhân lực và hỗ trợ tạo việc làm bền vững            | không áp dụng | không có  |

  Kịch bản: Số dự án cũ được gạch chân
    Biết kế hoạch cấp xã năm 2026 ký ngày 10/03/2026
    Và kế hoạch có đoạn "1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo"
    Khi kiểm quy tắc "du-an/cau-truc-2026"
    Thì kết quả là không đạt
    Và chữ bị gạch chân có "Dự án 2"

  Kịch bản: Ký trước khi có cấu trúc mới
    Biết kế hoạch cấp xã năm 2026 ký ngày 31/01/2026
    Và kế hoạch có đoạn "1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo"
    Khi kiểm quy tắc "du-an/cau-truc-2026"
    Thì kết quả là không áp dụng

  Kịch bản: Kế hoạch năm 2025
    Biết kế hoạch cấp xã năm 2025 ký ngày 10/03/2025
    Và kế hoạch có đoạn "1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo"
    Khi kiểm quy tắc "du-an/cau-truc-2026"
    Thì kết quả là không áp dụng

  Khung kịch bản: Các năm kế hoạch được xét
    Biết kế hoạch cấp xã năm <năm> ký ngày 10/03/2026
    Và kế hoạch có đoạn "1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo"
    Khi kiểm quy tắc "du-an/cau-truc-2026"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | năm  | kết quả       |
      | 2025 | không áp dụng |
      | 2026 | không đạt     |
      | 2030 | không đạt     |
      | 2031 | không áp dụng |

  Khung kịch bản: Ngày ký được xét
    Biết kế hoạch cấp xã năm 2026 ký ngày <ngày ký>
    Và kế hoạch có đoạn "1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo"
    Khi kiểm quy tắc "du-an/cau-truc-2026"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 31/01/2026 | không áp dụng |
      | 01/02/2026 | không đạt     |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết kế hoạch cấp xã năm 2026 ký ngày 10/03/2026
    Và <điều đã biết>
    Và kế hoạch có đoạn "1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo"
    Khi kiểm quy tắc "du-an/cau-truc-2026"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Khung kịch bản: Vốn kéo dài phải nói ở chính dự án ấy
    Biết kế hoạch cấp xã năm 2026 ký ngày 10/03/2026
    Và kế hoạch có đoạn "<đoạn>"
    Khi kiểm quy tắc "du-an/cau-truc-2026"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | đoạn                                                                                           | kết quả       | mức      |
      | 1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo, nguồn vốn kéo dài từ năm 2025. | đạt           | không có |
      | 1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo, dự án chuyển tiếp.             | đạt           | không có |
      | 1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo, theo chuẩn nghèo mới.          | không đạt     | vi phạm  |
      | 1. Nội dung thành phần 4: Phát triển nguồn nhân lực và hỗ trợ tạo việc làm bền vững            | không áp dụng | không có |
      | 1. Dự án 2                                                                                     | không đạt     | vi phạm  |
      | 1. Dự án 9: Làm đường liên thôn                                                                | không áp dụng | không có |

  Kịch bản: Nói kéo dài ở chỗ khác không đủ
    Biết kế hoạch cấp xã năm 2026 ký ngày 10/03/2026
    Và kế hoạch có đoạn:
      """
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo.

      2. Rà soát các nguồn vốn kéo dài từ năm 2025.
      """
    Khi kiểm quy tắc "du-an/cau-truc-2026"
    Thì kết quả là không đạt
    Và mức là vi phạm

  Kịch bản: Câu sau tên dự án không đọc được, có thể nói vốn kéo dài
    Biết kế hoạch cấp xã năm 2026 ký ngày 12/02/2026
    Và kế hoạch có đoạn:
      """
      III. NOI DUNG
      1. Du an 2: Da dang hoa sinh ke, phat trien mo hinh giam ngheo
      Trq bxc hgw thdc hlgn bco cto kqt qtz vx ubqd xz.
      """
    Khi kiểm quy tắc "du-an/cau-truc-2026"
    Thì kết quả là chưa rõ
    Và lý do có "dòng 3 không đọc được"
