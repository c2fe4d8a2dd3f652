# language: vi
Tính năng: nhat-quan/ho-va-ty-le
  Số hộ chia cho tỷ lệ phải ra cùng một tổng số hộ của địa phương; lệch nhiều thì có con số sai.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 19/03/2024

  Kịch bản: Kế hoạch đạt
    Biết kế hoạch có đoạn "Tỷ lệ hộ nghèo giảm 4,0%, tương ứng giảm 40 hộ (từ 10,0% cuối năm 2023, xuống còn 6,0% cuối năm 2024, số hộ nghèo cuối năm 2024 còn 60 hộ)."
    Khi kiểm quy tắc "nhat-quan/ho-va-ty-le"
    Thì kết quả là đạt

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn "Ty 1é h6 nghéo giam 4,0%, tuong tng giam 40 hd (tir 10,0% cudi nam 2023, xuéng con 6,0% cudi nam 2024, sé hd nghéo cudi nam 2024 con 60 hd)."
    Khi kiểm quy tắc "nhat-quan/ho-va-ty-le"
    Thì kết quả là đạt

  Kịch bản: Không đạt: 80 hộ ứng với 6% suy ra khoảng 1.333 hộ, lệch hơn 3% so với cặp số khác trong
    Biết kế hoạch có đoạn "Tỷ lệ hộ nghèo giảm 4,0%, tương ứng giảm 40 hộ (từ 10,0% cuối năm 2023, xuống còn 6,0% cuối năm 2024, số hộ nghèo cuối năm 2024 còn 80 hộ)."
    Khi kiểm quy tắc "nhat-quan/ho-va-ty-le"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và chữ bị gạch chân có "80 hộ"
    Và có 1 phát hiện

  Kịch bản: Không đạt: 100 hộ giảm 40 hộ không bằng 65 hộ
    Biết kế hoạch có đoạn "Số hộ nghèo giảm từ 100 hộ, giảm 40 hộ, còn 65 hộ."
    Khi kiểm quy tắc "nhat-quan/ho-va-ty-le"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và chữ bị gạch chân có "hộ nghèo giảm từ 100 hộ, giảm 40 hộ, còn 65 hộ"
    Và có 1 phát hiện

  Kịch bản: Không có gì để xét
    Biết kế hoạch có đoạn "Tỷ lệ hộ nghèo giảm xuống còn 6,0% vào cuối năm 2024."
    Khi kiểm quy tắc "nhat-quan/ho-va-ty-le"
    Thì kết quả là không áp dụng

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết <điều đã biết>
    Và kế hoạch có đoạn "Tỷ lệ hộ nghèo giảm 4,0%, tương ứng giảm 40 hộ (từ 10,0% cuối năm 2023, xuống còn 6,0% cuối năm 2024, số hộ nghèo cuối năm 2024 còn 80 hộ)."
    Khi kiểm quy tắc "nhat-quan/ho-va-ty-le"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Khung kịch bản: Số hộ đầu kỳ, số giảm, số cuối kỳ
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "<đoạn>"
    Khi kiểm quy tắc "nhat-quan/ho-va-ty-le"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | đoạn                                               | kết quả       | mức      |
      | Số hộ nghèo giảm từ 100 hộ, giảm 40 hộ, còn 60 hộ. | đạt           | không có |
      | Số hộ nghèo giảm từ 100 hộ, giảm 40 hộ, còn 61 hộ. | không đạt     | lưu ý    |
      | Số hộ nghèo giảm từ 100 hộ, còn 60 hộ.             | không áp dụng | không có |
      | Số hộ nghèo từ 100 hộ, giảm 40 hộ.                 | không áp dụng | không có |

  Kịch bản: Một cặp số thì không so
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "Tỷ lệ hộ nghèo giảm 4,0%, tương ứng giảm 40 hộ."
    Khi kiểm quy tắc "nhat-quan/ho-va-ty-le"
    Thì kết quả là không áp dụng

  Kịch bản: Bản in hỏng đến mức chưa kết luận được
    Biết kế hoạch có đoạn:
      """
      Ty 1é h6 nghéo giam 4,0%, tuong tng giam 4O hd (tir 10,0% cudi nam 2023, xuéng con 6,0% cudi nam 2024, sé hd nghéo cudi nam 2024 con 80 hd).
      """
    Khi kiểm quy tắc "nhat-quan/ho-va-ty-le"
    Thì kết quả là chưa rõ

  Khung kịch bản: Tổng số hộ suy ra lệch quá 3% thì lưu ý
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "Tỷ lệ hộ nghèo giảm 4,0%, tương ứng giảm 40 hộ (từ 16,0% cuối năm 2023, xuống còn 12,0% cuối năm 2024, số hộ nghèo cuối năm 2024 còn <số hộ> hộ)."
    Khi kiểm quy tắc "nhat-quan/ho-va-ty-le"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | số hộ | kết quả   |
      | 125   | đạt       |
      | 126   | không đạt |
