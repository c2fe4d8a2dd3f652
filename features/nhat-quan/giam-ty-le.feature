# language: vi
Tính năng: nhat-quan/giam-ty-le
  Ba con số «từ a%, giảm b%, còn c%» trong một câu phải khớp: a trừ b bằng c, sai số 0,05 điểm phần trăm.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Khung kịch bản: Ba con số
    Biết kế hoạch có đoạn "<đoạn>"
    Khi kiểm quy tắc "nhat-quan/giam-ty-le"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | đoạn                                                               | kết quả       |
      | Tỷ lệ hộ nghèo giảm 3,1% (từ 11,4% cuối năm 2023 xuống còn 8,3%).  | đạt           |
      | Tỷ lệ hộ nghèo giảm 3.1% (từ 11.4% cuối năm 2023 xuống còn 8,3%).  | đạt           |
      | Tỷ lệ hộ nghèo giảm 3,15% (từ 11,4% cuối năm 2023 xuống còn 8,3%). | đạt           |
      | Tỷ lệ hộ nghèo giảm 3,16% (từ 11,4% cuối năm 2023 xuống còn 8,3%). | không đạt     |
      | Tỷ lệ hộ nghèo giảm 3,05% (từ 11,4% cuối năm 2023 xuống còn 8,3%). | đạt           |
      | Tỷ lệ hộ nghèo giảm 3,04% (từ 11,4% cuối năm 2023 xuống còn 8,3%). | không đạt     |
      | Tỷ lệ hộ nghèo giảm 3,1% (từ 11,4% cuối năm 2023 xuống còn 8,4%).  | không đạt     |
      | Tỷ lệ hộ nghèo giảm xuống còn 8,3%.                                | không áp dụng |
      | Tỷ lệ hộ nghèo giảm từ 11,4% xuống còn 8,3%.                       | không áp dụng |
      | Tỷ lệ hộ nghèo từ 11,4% giảm 3,1%.                                 | không áp dụng |

  Kịch bản: Cả ba con số được chỉ ra
    Biết kế hoạch có đoạn "Tỷ lệ hộ nghèo giảm 3,1% (từ 11,4% cuối năm 2023 xuống còn 8,9%)."
    Khi kiểm quy tắc "nhat-quan/giam-ty-le"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "11,4%"
    Và chữ bị gạch chân có "8,9%"
    Và thông điệp có "không bằng 8,9%"
    Và có 1 phát hiện

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn "Ty 1é h6 nghéo giam 3,1% (tir 11,4% cudi nam 2023 xuéng con 8,9% cudi nam 2024)."
    Khi kiểm quy tắc "nhat-quan/giam-ty-le"
    Thì kết quả là không đạt
    Và mức là vi phạm

  Kịch bản: Số đọc từ bản in hỏng thì chưa rõ
    Biết kế hoạch có đoạn "Ty 1é h6 nghéo giam 3,l% (tir 11,4% cudi nam 2023 xuéng con 8,3% cudi nam 2024)."
    Khi kiểm quy tắc "nhat-quan/giam-ty-le"
    Thì kết quả là chưa rõ

  Khung kịch bản: Chỉ xét kế hoạch
    Biết <điều đã biết>
    Và kế hoạch có đoạn "Tỷ lệ hộ nghèo giảm 3,1% (từ 11,4% cuối năm 2023 xuống còn 8,9%)."
    Khi kiểm quy tắc "nhat-quan/giam-ty-le"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết       |
      | văn bản là báo cáo |
