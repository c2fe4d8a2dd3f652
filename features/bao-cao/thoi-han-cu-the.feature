# language: vi
Tính năng: bao-cao/thoi-han-cu-the
  Kế hoạch nêu hạn báo cáo bằng ngày; hạn không muộn hơn mốc tỉnh phải gửi trung ương.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Khung kịch bản: Hạn báo cáo
    Biết kế hoạch có đoạn "<đoạn>"
    Khi kiểm quy tắc "bao-cao/thoi-han-cu-the"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | đoạn                                                                   | kết quả   | mức      |
      | Các thôn báo cáo kết quả năm về UBND xã trước ngày 15/11/2024.         | đạt       | không có |
      | Các thôn báo cáo kết quả năm về UBND xã trước ngày 20/12/2024.         | không đạt | lưu ý    |
      | Các thôn báo cáo kết quả thực hiện định kỳ theo quy định.              | không đạt | thiếu    |

  Kịch bản: Kế hoạch ký sau giai đoạn thì không áp dụng
    Biết kế hoạch cấp xã năm 2026 ký ngày 12/02/2026
    Và kế hoạch có đoạn "Các thôn báo cáo kết quả thực hiện định kỳ theo quy định."
    Khi kiểm quy tắc "bao-cao/thoi-han-cu-the"
    Thì kết quả là không áp dụng
    Và lý do có "31/12/2025"
