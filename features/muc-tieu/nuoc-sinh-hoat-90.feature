# language: vi
Tính năng: muc-tieu/nuoc-sinh-hoat-90
  Mốc 90% chưa đối chiếu được với bản gốc Quyết định phê duyệt Chương trình, nên chỉ lưu ý.

  Khung kịch bản: Tỷ lệ
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "<đoạn>"
    Khi kiểm quy tắc "muc-tieu/nuoc-sinh-hoat-90"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | đoạn                                                             | kết quả       | mức       |
      | - 95% hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh; | đạt           | không có  |
      | - 90% hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh; | đạt           | không có  |
      | - 89% hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh; | không đạt     | lưu ý     |

  Kịch bản: «Được tiếp cận» thay cho «sử dụng» vẫn được
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "- 95% hộ nghèo, hộ cận nghèo được tiếp cận nước sạch;"
    Khi kiểm quy tắc "muc-tieu/nuoc-sinh-hoat-90"
    Thì kết quả là đạt

  Kịch bản: Không có chỉ tiêu
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "- Vận động các hộ giữ gìn nguồn nước sinh hoạt;"
    Khi kiểm quy tắc "muc-tieu/nuoc-sinh-hoat-90"
    Thì kết quả là không đạt
    Và mức là lưu ý

  Kịch bản: Chỉ đúng con số thấp
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "- 85% hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh;"
    Khi kiểm quy tắc "muc-tieu/nuoc-sinh-hoat-90"
    Thì kết quả là không đạt
    Và chữ bị gạch chân có "85%"

  Kịch bản: Số đọc từ bản in hỏng
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "- 9O% hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh;"
    Khi kiểm quy tắc "muc-tieu/nuoc-sinh-hoat-90"
    Thì kết quả là chưa rõ

  Kịch bản: Kế hoạch chuyên đề không nêu thì không xét
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch là chuyên đề
    Và kế hoạch có đoạn "- Hỗ trợ xóa nhà tạm cho hộ nghèo;"
    Khi kiểm quy tắc "muc-tieu/nuoc-sinh-hoat-90"
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
    Khi kiểm quy tắc "muc-tieu/nuoc-sinh-hoat-90"
    Thì kết quả là <kết quả>
    Và mức là <mức>
    Và có <số> phát hiện

    Dữ liệu:
      | năm trước                                             | chỉ tiêu                                            | chỉ tiêu khác                                      | kết quả   | mức      | số |
      | đã giảm nghèo bền vững trên địa bàn xã                | 90% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh     | giảm nghèo bền vững trên địa bàn xã                | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã                | 89% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh     | giảm nghèo bền vững trên địa bàn xã                | không đạt | lưu ý    | 1  |
      | đã giảm nghèo bền vững trên địa bàn xã                | 90% hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh | giảm nghèo bền vững trên địa bàn xã                | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã                | 89% hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh | giảm nghèo bền vững trên địa bàn xã                | không đạt | lưu ý    | 1  |
      | đã giảm nghèo bền vững trên địa bàn xã                | 90% hộ gia đình sử dụng nước sinh hoạt hợp vệ sinh  | giảm nghèo bền vững trên địa bàn xã                | không đạt | lưu ý    | 1  |
      | đã giảm nghèo bền vững trên địa bàn xã                | 90% hộ nghèo sử dụng nhà tiêu hợp vệ sinh           | giảm nghèo bền vững trên địa bàn xã                | không đạt | lưu ý    | 1  |
      | đã giảm nghèo bền vững trên địa bàn xã                | 45 hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh      | giảm nghèo bền vững trên địa bàn xã                | không đạt | lưu ý    | 1  |
      | đã có 90% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh | giảm nghèo bền vững trên địa bàn xã                 | giảm nghèo bền vững trên địa bàn xã                | không đạt | lưu ý    | 1  |
      | đã có 89% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh | 90% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh     | giảm nghèo bền vững trên địa bàn xã                | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã                | 90% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh     | 10% hộ nghèo sử dụng nhà tiêu hợp vệ sinh          | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã                | 90% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh     | 10% hộ gia đình sử dụng nước sinh hoạt hợp vệ sinh | đạt       | không có | 0  |
      | đã giảm nghèo bền vững trên địa bàn xã                | 90% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh     | 45 hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh     | đạt       | không có | 0  |

  Khung kịch bản: Chương trình của các năm kế hoạch 2022 đến 2025
    Biết kế hoạch cấp xã năm <năm> ký ngày 12/02/2024
    Và kế hoạch có đoạn "- 80% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh;"
    Khi kiểm quy tắc "muc-tieu/nuoc-sinh-hoat-90"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | năm  | kết quả       |
      | 2021 | không áp dụng |
      | 2022 | không đạt     |
      | 2025 | không đạt     |
      | 2026 | không áp dụng |

  Khung kịch bản: Ký từ khi Chương trình được phê duyệt đến hết giai đoạn
    Biết kế hoạch cấp xã năm 2024 ký ngày <ngày ký>
    Và kế hoạch có đoạn "- 80% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh;"
    Khi kiểm quy tắc "muc-tieu/nuoc-sinh-hoat-90"
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
    Và kế hoạch có đoạn "- 80% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh;"
    Khi kiểm quy tắc "muc-tieu/nuoc-sinh-hoat-90"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |
