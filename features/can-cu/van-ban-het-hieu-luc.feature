# language: vi
Tính năng: can-cu/van-ban-het-hieu-luc
  Văn bản được dẫn phải còn hiệu lực vào ngày ban hành kế hoạch. Cùng một đoạn, ngày ký khác thì kết quả khác.

  Khung kịch bản: Trước và sau ngày hết hiệu lực
    Biết kế hoạch cấp xã năm 2025 ký ngày <ngày ký>
    Và kế hoạch có đoạn "Căn cứ Nghị định số 81/2021/NĐ-CP ngày 27/8/2021 của Chính phủ quy định về học phí;"
    Khi kiểm quy tắc "can-cu/van-ban-het-hieu-luc"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả   |
      | 02/09/2025 | đạt       |
      | 03/09/2025 | không đạt |

  Kịch bản: Nêu văn bản thay thế
    Biết kế hoạch cấp xã năm 2025 ký ngày 20/10/2025
    Và kế hoạch có đoạn "Căn cứ Nghị định số 81/2021/NĐ-CP ngày 27/8/2021 của Chính phủ quy định về học phí;"
    Khi kiểm quy tắc "can-cu/van-ban-het-hieu-luc"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và thông điệp có "238/2025/NĐ-CP"
    Và chữ bị gạch chân có "81/2021/NĐ-CP"

  Kịch bản: Văn bản không có trong danh mục
    Biết kế hoạch cấp xã năm 2025 ký ngày 20/10/2025
    Và kế hoạch có đoạn "Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2025 của UBND huyện Mường Then;"
    Khi kiểm quy tắc "can-cu/van-ban-het-hieu-luc"
    Thì kết quả là không áp dụng
