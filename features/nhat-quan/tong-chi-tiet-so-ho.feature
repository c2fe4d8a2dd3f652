# language: vi
Tính năng: nhat-quan/tong-chi-tiet-so-ho
  Tổng số hộ, số nhu cầu bằng tổng theo thôn, theo loại; sai một hộ cũng là sai.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Khung kịch bản: Tổng so với danh sách
    Biết kế hoạch có đoạn:
      """
      Tổng số hộ đăng ký thoát nghèo: <tổng> hộ, trong đó:
      - Thôn Nà Pục: 04 hộ;
      - Thôn Khe Sim: 05 hộ.
      """
    Khi kiểm quy tắc "nhat-quan/tong-chi-tiet-so-ho"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | tổng | kết quả   | mức      |
      | 08   | không đạt | vi phạm  |
      | 09   | đạt       | không có |
      | 10   | không đạt | vi phạm  |

  Kịch bản: Tổng và từng phần bị gạch chân
    Biết kế hoạch có đoạn:
      """
      Tổng số hộ đăng ký thoát nghèo: 10 hộ, trong đó:
      - Thôn Nà Pục: 04 hộ;
      - Thôn Khe Sim: 05 hộ.
      """
    Khi kiểm quy tắc "nhat-quan/tong-chi-tiet-so-ho"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "10 hộ"
    Và chữ bị gạch chân có "04 hộ"
    Và chữ bị gạch chân có "05 hộ"
    Và thông điệp có "cộng lại là 9"
    Và có 1 phát hiện

  Kịch bản: Không có danh sách
    Biết kế hoạch có đoạn "Tổng số hộ đăng ký thoát nghèo: 09 hộ."
    Khi kiểm quy tắc "nhat-quan/tong-chi-tiet-so-ho"
    Thì kết quả là không áp dụng

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn:
      """
      Téng sé hd dang ky thoat nghéo: 09 hd, trong do:
      - Thén Na Puc: 04 hd;
      - Thon Khe Sim: 05 ho.
      """
    Khi kiểm quy tắc "nhat-quan/tong-chi-tiet-so-ho"
    Thì kết quả là đạt

  Kịch bản: Tổng đọc từ bản in hỏng thì chưa rõ
    Biết kế hoạch có đoạn:
      """
      Téng sé hd dang ky thoat nghéo: O9 hd, trong do:
      - Thén Na Puc: 04 hd;
      - Thon Khe Sim: 05 ho.
      """
    Khi kiểm quy tắc "nhat-quan/tong-chi-tiet-so-ho"
    Thì kết quả là chưa rõ

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết <điều đã biết>
    Và kế hoạch có đoạn:
      """
      Tổng số hộ đăng ký thoát nghèo: 10 hộ, trong đó:
      - Thôn Nà Pục: 04 hộ;
      - Thôn Khe Sim: 05 hộ.
      """
    Khi kiểm quy tắc "nhat-quan/tong-chi-tiet-so-ho"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |
