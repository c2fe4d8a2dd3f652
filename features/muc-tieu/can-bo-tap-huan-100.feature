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

  Khung kịch bản: Chỉ tiêu nào được tính
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      I. ĐÁNH GIÁ TÌNH HÌNH
      - Năm 2023 <năm trước>.
      II. MỤC TIÊU
      - <chỉ tiêu>;
      - <chỉ tiêu khác>.
      """
    Khi kiểm quy tắc "muc-tieu/can-bo-tap-huan-100"
    Thì kết quả là <kết quả>
    Và mức là <mức>
    Và có <số> phát hiện

    Dữ liệu:
      | năm trước                                                          | chỉ tiêu                                                     | chỉ tiêu khác                                   | kết quả   | mức      | số |
      | đã giảm nghèo bền vững trên địa bàn xã                             | 100% cán bộ làm công tác giảm nghèo được bồi dưỡng, tập huấn | giảm nghèo bền vững trên địa bàn xã             | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã                             | 99% cán bộ làm công tác giảm nghèo được bồi dưỡng, tập huấn  | giảm nghèo bền vững trên địa bàn xã             | không đạt | lưu ý    | 1  |
      | đã giảm nghèo bền vững trên địa bàn xã                             | 100% hộ nghèo sử dụng nhà tiêu hợp vệ sinh                   | giảm nghèo bền vững trên địa bàn xã             | không đạt | lưu ý    | 1  |
      | đã giảm nghèo bền vững trên địa bàn xã                             | 15 cán bộ làm công tác giảm nghèo được tập huấn              | giảm nghèo bền vững trên địa bàn xã             | không đạt | lưu ý    | 1  |
      | đã có 100% cán bộ làm công tác giảm nghèo được bồi dưỡng, tập huấn | giảm nghèo bền vững trên địa bàn xã                          | giảm nghèo bền vững trên địa bàn xã             | không đạt | lưu ý    | 1  |
      | đã có 90% cán bộ làm công tác giảm nghèo được bồi dưỡng, tập huấn  | 100% cán bộ làm công tác giảm nghèo được bồi dưỡng, tập huấn | giảm nghèo bền vững trên địa bàn xã             | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã                             | 100% cán bộ làm công tác giảm nghèo được bồi dưỡng, tập huấn | 50% hộ nghèo sử dụng nhà tiêu hợp vệ sinh       | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã                             | 100% cán bộ làm công tác giảm nghèo được bồi dưỡng, tập huấn | 15 cán bộ làm công tác giảm nghèo được tập huấn | đạt       | không có | 0  |

  Khung kịch bản: Chương trình của các năm kế hoạch 2022 đến 2025
    Biết kế hoạch cấp xã năm <năm> ký ngày 12/02/2024
    Và kế hoạch có đoạn "- 80% cán bộ làm công tác giảm nghèo được bồi dưỡng, tập huấn;"
    Khi kiểm quy tắc "muc-tieu/can-bo-tap-huan-100"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | năm  | kết quả       |
      | 2021 | không áp dụng |
      | 2022 | không đạt     |
      | 2025 | không đạt     |
      | 2026 | không áp dụng |

  Khung kịch bản: Ký từ khi Chương trình được phê duyệt đến hết giai đoạn
    Biết kế hoạch cấp xã năm 2024 ký ngày <ngày ký>
    Và kế hoạch có đoạn "- 80% cán bộ làm công tác giảm nghèo được bồi dưỡng, tập huấn;"
    Khi kiểm quy tắc "muc-tieu/can-bo-tap-huan-100"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 17/01/2022 | không áp dụng |
      | 18/01/2022 | không đạt     |
      | 31/12/2025 | không đạt     |
      | 01/01/2026 | không áp dụng |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và <điều đã biết>
    Và kế hoạch có đoạn "- 80% cán bộ làm công tác giảm nghèo được bồi dưỡng, tập huấn;"
    Khi kiểm quy tắc "muc-tieu/can-bo-tap-huan-100"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Kịch bản: Chỉ tiêu thấp thì chỉ đúng câu ấy
    Biết kế hoạch có đoạn:
      """
      II. MỤC TIÊU
      - 90% cán bộ làm công tác giảm nghèo được bồi dưỡng, tập huấn;
      """
    Khi kiểm quy tắc "muc-tieu/can-bo-tap-huan-100"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và chữ bị gạch chân có "90% cán bộ"
