# language: vi
Tính năng: to-chuc/co-quan-con-ton-tai
  Không giao việc cho cơ quan đã giải thể hoặc đổi tên vào ngày ban hành kế hoạch.

  Khung kịch bản: Sở Lao động - Thương binh và Xã hội kết thúc ngày 28/02/2025
    Biết kế hoạch cấp tỉnh năm 2025 ký ngày <ngày ký>
    Và kế hoạch có đoạn "1. Sở Lao động - Thương binh và Xã hội: chủ trì, tham mưu UBND tỉnh."
    Khi kiểm quy tắc "to-chuc/co-quan-con-ton-tai"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả        |
      | 28/02/2025 | không áp dụng  |
      | 01/03/2025 | không đạt      |

  Kịch bản: Chữ bị gạch chân là tên cơ quan cũ
    Biết kế hoạch cấp tỉnh năm 2025 ký ngày 10/04/2025
    Và kế hoạch có đoạn "1. Sở Lao động - Thương binh và Xã hội: chủ trì, tham mưu UBND tỉnh."
    Khi kiểm quy tắc "to-chuc/co-quan-con-ton-tai"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "Sở Lao động - Thương binh và Xã hội"
