# language: vi
Tính năng: muc-tieu/can-bo-tap-huan-100
  Mục tiêu của Chương trình (Dự án 7) là mọi cán bộ làm công tác giảm nghèo được tập huấn; thấp hơn là lưu ý.

  Khung kịch bản: Tỷ lệ
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "<đoạn>"
    Khi kiểm quy tắc "muc-tieu/can-bo-tap-huan-100"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | đoạn                                                                         | kết quả       | mức       |
      | - 100% cán bộ làm công tác giảm nghèo của xã, thôn được bồi dưỡng, tập huấn; | đạt           | không có  |
      | - 99% cán bộ làm công tác giảm nghèo của xã, thôn được bồi dưỡng, tập huấn;  | không đạt     | lưu ý     |
      | - 50% cán bộ làm công tác giảm nghèo của xã, thôn được bồi dưỡng, tập huấn;  | không đạt     | lưu ý     |

  Kịch bản: Có tập huấn nhưng không đặt tỷ lệ
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "- Cử cán bộ làm công tác giảm nghèo dự các lớp tập huấn;"
    Khi kiểm quy tắc "muc-tieu/can-bo-tap-huan-100"
    Thì kết quả là không đạt
    Và mức là lưu ý

  Kịch bản: Số đọc từ bản in hỏng
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "- 1O0% cán bộ làm công tác giảm nghèo của xã, thôn được bồi dưỡng, tập huấn;"
    Khi kiểm quy tắc "muc-tieu/can-bo-tap-huan-100"
    Thì kết quả là chưa rõ

  Kịch bản: Kế hoạch chuyên đề không nêu thì không xét
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch là chuyên đề
    Và kế hoạch có đoạn "- Hỗ trợ xóa nhà tạm cho hộ nghèo;"
    Khi kiểm quy tắc "muc-tieu/can-bo-tap-huan-100"
    Thì kết quả là không áp dụng
