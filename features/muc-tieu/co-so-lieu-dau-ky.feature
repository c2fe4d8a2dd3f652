# language: vi
Tính năng: muc-tieu/co-so-lieu-dau-ky
  Kế hoạch nêu số hộ nghèo hoặc tỷ lệ hộ nghèo lúc đầu kỳ: «từ …%», cuối năm trước, đầu năm, hiện có.

  Khung kịch bản: Câu nêu số liệu
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "<đoạn>"
    Khi kiểm quy tắc "muc-tieu/co-so-lieu-dau-ky"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | đoạn                                                              | kết quả       | mức       |
      | Tỷ lệ hộ nghèo giảm 3,1% (từ 11,4% cuối năm 2023 xuống còn 8,3%). | đạt           | không có  |
      | Đầu năm 2024 toàn xã có 146 hộ nghèo.                             | đạt           | không có  |
      | Cuối năm 2023 tỷ lệ hộ nghèo là 11,4%.                            | đạt           | không có  |
      | Năm 2024 tỷ lệ hộ nghèo giảm xuống còn 8,3%.                      | không đạt     | thiếu     |
      | Đến cuối năm 2024 còn 106 hộ nghèo.                               | không đạt     | thiếu     |
      | Đầu năm 2024 toàn xã có 90 hộ cận nghèo.                          | không đạt     | thiếu     |

  Kịch bản: Số liệu ở phần thực trạng
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      I. THỰC TRẠNG
      Kết quả rà soát cuối năm 2023: 146 hộ nghèo, chiếm 11,4%.
      II. MỤC TIÊU
      - Tỷ lệ hộ nghèo giảm 3,1%.
      """
    Khi kiểm quy tắc "muc-tieu/co-so-lieu-dau-ky"
    Thì kết quả là đạt

  Kịch bản: Một dòng của phần mục tiêu không đọc được
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU
      - Năm 2024 tỷ lệ hộ nghèo giảm xuống còn 8,3%.
      kjf2 wqzx thhg jdkw pqr vvbn xwzz kkjh rtyp 8sdf qwrt zzxc;
      """
    Khi kiểm quy tắc "muc-tieu/co-so-lieu-dau-ky"
    Thì kết quả là chưa rõ

  Kịch bản: Kế hoạch chuyên đề không xét
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch là chuyên đề
    Và kế hoạch có đoạn "- Hỗ trợ xóa nhà tạm cho hộ nghèo;"
    Khi kiểm quy tắc "muc-tieu/co-so-lieu-dau-ky"
    Thì kết quả là không áp dụng

  Khung kịch bản: Các năm kế hoạch được xét
    Biết kế hoạch cấp xã năm <năm> ký ngày 01/01/2024
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU
      - Năm 2024 tỷ lệ hộ nghèo giảm xuống còn 8,3%.
      """
    Khi kiểm quy tắc "muc-tieu/co-so-lieu-dau-ky"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | năm  | kết quả       |
      | 2021 | không áp dụng |
      | 2022 | không đạt     |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết kế hoạch cấp xã năm 2024 ký ngày 01/01/2024
    Và <điều đã biết>
    Và kế hoạch có đoạn:
      """
      II. MỤC TIÊU
      - Năm 2024 tỷ lệ hộ nghèo giảm xuống còn 8,3%.
      """
    Khi kiểm quy tắc "muc-tieu/co-so-lieu-dau-ky"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Kịch bản: Chỉ nêu số cuối kỳ thì chỉ mục tiêu đã tìm
    Biết kế hoạch có đoạn:
      """
      II. MỤC TIÊU
      - 95% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh;
      """
    Khi kiểm quy tắc "muc-tieu/co-so-lieu-dau-ky"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và chữ bị gạch chân là "II. MỤC TIÊU"
