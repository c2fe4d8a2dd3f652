# language: vi
Tính năng: rieng/niem-yet-danh-sach-ho
  Danh sách hộ được hỗ trợ phải được niêm yết để người dân giám sát.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Kịch bản: Có nêu việc niêm yết
    Biết kế hoạch có đoạn "- Niêm yết danh sách hộ được hỗ trợ tại trụ sở UBND xã;"
    Khi kiểm quy tắc "rieng/niem-yet-danh-sach-ho"
    Thì kết quả là đạt

  Kịch bản: Không nêu việc niêm yết
    Biết kế hoạch có đoạn "- Họp thôn để phổ biến chính sách;"
    Khi kiểm quy tắc "rieng/niem-yet-danh-sach-ho"
    Thì kết quả là không đạt
    Và mức là lưu ý
