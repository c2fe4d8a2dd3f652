# language: vi
Tính năng: to-chuc/co-quan-con-ton-tai
  Không giao việc cho cơ quan đã giải thể hoặc đổi tên vào ngày ban hành kế hoạch.

  Bối cảnh:
    Biết kế hoạch cấp tỉnh năm 2025 ký ngày 10/04/2025

  Khung kịch bản: Sở Lao động - Thương binh và Xã hội kết thúc ngày 28/02/2025
    Biết kế hoạch cấp tỉnh năm 2025 ký ngày <ngày ký>
    Và kế hoạch có đoạn "1. Sở Lao động - Thương binh và Xã hội: chủ trì, tham mưu UBND tỉnh."
    Khi kiểm quy tắc "to-chuc/co-quan-con-ton-tai"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 28/02/2025 | không áp dụng |
      | 01/03/2025 | không đạt     |

  Khung kịch bản: Cấp huyện kết thúc ngày 30/6/2025, điều này thấy trong nguồn nên là vi phạm
    Biết kế hoạch cấp tỉnh năm 2025 ký ngày <ngày ký>
    Và kế hoạch có đoạn "<đoạn>"
    Khi kiểm quy tắc "to-chuc/co-quan-con-ton-tai"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | ngày ký    | đoạn                                                          | kết quả   | mức      |
      | 30/06/2025 | Các xã báo cáo về UBND huyện trước ngày 15/11/2025.           | đạt       | không có |
      | 01/07/2025 | Các xã báo cáo về UBND huyện trước ngày 15/11/2025.           | không đạt | vi phạm  |
      | 30/06/2025 | 1. Phòng Lao động - Thương binh và Xã hội: chủ trì, tham mưu. | không đạt | lưu ý    |
      | 01/07/2025 | 1. Phòng Lao động - Thương binh và Xã hội: chủ trì, tham mưu. | không đạt | vi phạm  |

  Khung kịch bản: Vai của cơ quan cũ trong câu
    Biết kế hoạch có đoạn "<đoạn>"
    Khi kiểm quy tắc "to-chuc/co-quan-con-ton-tai"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | đoạn                                                                                         | kết quả       | mức      |
      | 1. Sở Lao động - Thương binh và Xã hội: chủ trì, tham mưu UBND tỉnh.                         | không đạt     | lưu ý    |
      | Các xã báo cáo kết quả về Sở Lao động - Thương binh và Xã hội trước ngày 15/11/2025.         | không đạt     | lưu ý    |
      | 1. Sở Tài chính: chủ trì, tham mưu UBND tỉnh phân bổ kinh phí.                               | đạt           | không có |
      | 1. Sở Tài chính: chủ trì, phối hợp với Sở Lao động - Thương binh và Xã hội phân bổ kinh phí. | đạt           | không có |
      | Năm 2024, Sở Lao động - Thương binh và Xã hội đã tổ chức 03 lớp tập huấn.                    | không áp dụng | không có |

  Kịch bản: Chữ bị gạch chân là tên cơ quan cũ
    Biết kế hoạch có đoạn "1. Sở Lao động - Thương binh và Xã hội: chủ trì, tham mưu UBND tỉnh."
    Khi kiểm quy tắc "to-chuc/co-quan-con-ton-tai"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và chữ bị gạch chân có "Sở Lao động - Thương binh và Xã hội"
    Và thông điệp có "có lẽ không còn tồn tại"
    Và có 1 phát hiện

  Kịch bản: Gửi Nơi nhận cho cơ quan cũ
    Biết kế hoạch có đoạn:
      """
      Nơi nhận:
      - Sở Lao động - Thương binh và Xã hội;
      - Lưu: VT.
      """
    Khi kiểm quy tắc "to-chuc/co-quan-con-ton-tai"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và chữ bị gạch chân có "Sở Lao động - Thương binh và Xã hội"

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn "1. S6 Lao d6ng - Thuong binh va Xa hdi: chu tri, tham muu UBND tinh."
    Khi kiểm quy tắc "to-chuc/co-quan-con-ton-tai"
    Thì kết quả là không đạt
    Và mức là lưu ý

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết <điều đã biết>
    Và kế hoạch có đoạn "1. Sở Lao động - Thương binh và Xã hội: chủ trì, tham mưu UBND tỉnh."
    Khi kiểm quy tắc "to-chuc/co-quan-con-ton-tai"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Kịch bản: Bản dự thảo chưa ký thì chưa biết cơ quan còn hay hết vào ngày ký
    Biết kế hoạch cấp tỉnh năm 2025 chưa ký
    Và kế hoạch có đoạn:
      """
      1. Sở Lao động - Thương binh và Xã hội: chủ trì, tham mưu UBND tỉnh.
      """
    Khi kiểm quy tắc "to-chuc/co-quan-con-ton-tai"
    Thì kết quả là chưa rõ
    Và lý do có "ngày ký"
