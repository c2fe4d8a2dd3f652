# language: vi
Tính năng: bao-cao/thoi-han-cu-the
  Kế hoạch nêu hạn báo cáo bằng ngày; hạn không muộn hơn mốc tỉnh phải gửi trung ương: 01/6 và 01/12
  (Thông tư 10/2022/TT-BLĐTBXH Điều 4 khoản 2).

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Khung kịch bản: Hạn báo cáo
    Biết kế hoạch có đoạn "<đoạn>"
    Khi kiểm quy tắc "bao-cao/thoi-han-cu-the"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | đoạn                                                           | kết quả   | mức      |
      | Các thôn báo cáo kết quả năm về UBND xã trước ngày 15/11/2024. | đạt       | không có |
      | Các thôn báo cáo kết quả năm về UBND xã trước ngày 30/11/2024. | đạt       | không có |
      | Các thôn báo cáo kết quả năm về UBND xã trước ngày 01/12/2024. | đạt       | không có |
      | Các thôn báo cáo kết quả năm về UBND xã trước ngày 02/12/2024. | không đạt | lưu ý    |
      | Các thôn báo cáo kết quả năm về UBND xã trước ngày 20/12/2024. | không đạt | lưu ý    |
      | Các thôn báo cáo kết quả 6 tháng trước ngày 31/5/2024.         | đạt       | không có |
      | Các thôn báo cáo kết quả 6 tháng trước ngày 01/6/2024.         | đạt       | không có |
      | Các thôn báo cáo kết quả 6 tháng trước ngày 02/6/2024.         | không đạt | lưu ý    |
      | Các thôn báo cáo kết quả 9 tháng trước ngày 20/9/2024.         | đạt       | không có |
      | Các thôn báo cáo kết quả thực hiện định kỳ theo quy định.      | không đạt | thiếu    |

  Kịch bản: Hạn muộn bị gạch chân, có căn cứ
    Biết kế hoạch có đoạn "Các thôn báo cáo kết quả năm về UBND xã trước ngày 20/12/2024."
    Khi kiểm quy tắc "bao-cao/thoi-han-cu-the"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và chữ bị gạch chân có "20/12/2024"
    Và thông điệp có "muộn hơn mốc 01/12"
    Và căn cứ có "Điều 4 khoản 2 điểm a"
    Và có 1 phát hiện

  Kịch bản: Ngày đọc từ bản in hỏng thì chưa rõ
    Biết kế hoạch có đoạn "Cac thon bao céo két qua thuc hién nam vé UBND x4 trudc ngay l5/1?/2024."
    Khi kiểm quy tắc "bao-cao/thoi-han-cu-the"
    Thì kết quả là chưa rõ

  Khung kịch bản: Thông tư có hiệu lực từ 15/7/2022 đến hết năm 2025
    Biết kế hoạch cấp xã năm 2024 ký ngày <ngày ký>
    Và kế hoạch có đoạn "Các thôn báo cáo kết quả thực hiện định kỳ theo quy định."
    Khi kiểm quy tắc "bao-cao/thoi-han-cu-the"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 14/07/2022 | không áp dụng |
      | 15/07/2022 | không đạt     |
      | 31/12/2025 | không đạt     |
      | 01/01/2026 | không áp dụng |

  Kịch bản: Kế hoạch ký sau giai đoạn: nói rõ lý do
    Biết kế hoạch cấp xã năm 2026 ký ngày 12/02/2026
    Và kế hoạch có đoạn "Các thôn báo cáo kết quả thực hiện định kỳ theo quy định."
    Khi kiểm quy tắc "bao-cao/thoi-han-cu-the"
    Thì kết quả là không áp dụng
    Và lý do có "31/12/2025"

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết <điều đã biết>
    Và kế hoạch có đoạn "Các thôn báo cáo kết quả thực hiện định kỳ theo quy định."
    Khi kiểm quy tắc "bao-cao/thoi-han-cu-the"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |
