# language: vi
Tính năng: bao-cao/cong-khai-dan-chu
  Cấp xã công khai danh sách hộ, mức hỗ trợ, nguồn lực, quỹ (Luật Thực hiện dân chủ ở cơ sở Điều 11, từ 01/7/2023);
  cấp huyện nhắc các xã công khai.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Khung kịch bản: Công khai gì
    Biết kế hoạch cấp <cấp> năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "<đoạn>"
    Khi kiểm quy tắc "bao-cao/cong-khai-dan-chu"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | cấp   | đoạn                                         | kết quả   | mức      |
      | xã    | Niêm yết công khai danh sách hộ được hỗ trợ. | đạt       | không có |
      | huyện | Niêm yết công khai danh sách hộ được hỗ trợ. | đạt       | không có |
      | xã    | Công khai danh sách hộ được hỗ trợ.          | đạt       | không có |
      | huyện | Công khai danh sách hộ được hỗ trợ.          | đạt       | không có |
      | xã    | Niêm yết danh sách hộ.                       | đạt       | không có |
      | huyện | Niêm yết danh sách hộ.                       | đạt       | không có |
      | xã    | Họp dân bàn mức hỗ trợ.                      | đạt       | không có |
      | huyện | Họp dân bàn mức hỗ trợ.                      | đạt       | không có |
      | xã    | Công khai nguồn lực.                         | đạt       | không có |
      | huyện | Công khai nguồn lực.                         | đạt       | không có |
      | xã    | Công khai các loại quỹ.                      | đạt       | không có |
      | huyện | Công khai các loại quỹ.                      | đạt       | không có |
      | xã    | Công khai mức hỗ trợ.                        | đạt       | không có |
      | huyện | Công khai mức hỗ trợ.                        | đạt       | không có |
      | xã    | Công khai quy trình bình xét.                | đạt       | không có |
      | huyện | Công khai quy trình bình xét.                | đạt       | không có |
      | xã    | Công khai kết quả cho hộ nghèo.              | đạt       | không có |
      | huyện | Công khai kết quả cho hộ nghèo.              | đạt       | không có |
      | xã    | Công khai kết quả cho hộ cận nghèo.          | không đạt | thiếu    |
      | huyện | Công khai kết quả cho hộ cận nghèo.          | không đạt | lưu ý    |
      | xã    | Công khai kết quả thực hiện.                 | không đạt | thiếu    |
      | huyện | Công khai kết quả thực hiện.                 | không đạt | lưu ý    |
      | xã    | Công khai dân chủ ở cơ sở.                   | không đạt | thiếu    |
      | huyện | Công khai dân chủ ở cơ sở.                   | không đạt | lưu ý    |
      | xã    | Họp dân công khai.                           | không đạt | thiếu    |
      | huyện | Họp dân công khai.                           | không đạt | lưu ý    |
      | xã    | Bình xét danh sách hộ được hỗ trợ.           | không đạt | thiếu    |
      | huyện | Bình xét danh sách hộ được hỗ trợ.           | không đạt | lưu ý    |
      | xã    | Đăng ký thoát nghèo theo danh sách hộ.       | không đạt | thiếu    |
      | huyện | Đăng ký thoát nghèo theo danh sách hộ.       | không đạt | lưu ý    |
      | xã    | Hỗ trợ hộ nghèo phát triển sản xuất.         | không đạt | thiếu    |
      | huyện | Hỗ trợ hộ nghèo phát triển sản xuất.         | không đạt | lưu ý    |

  Kịch bản: Cấp tỉnh không thuộc phạm vi
    Biết kế hoạch cấp tỉnh năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn "Hỗ trợ hộ nghèo phát triển sản xuất."
    Khi kiểm quy tắc "bao-cao/cong-khai-dan-chu"
    Thì kết quả là không áp dụng
    Và lý do có "cấp xã, huyện"

  Kịch bản: Không có nội dung công khai
    Biết kế hoạch có đoạn "Hỗ trợ hộ nghèo phát triển sản xuất."
    Khi kiểm quy tắc "bao-cao/cong-khai-dan-chu"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và thông điệp có "niêm yết danh sách hộ"
    Và căn cứ có "Điều 11"
    Và có 1 phát hiện

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn "Niém yét cong khai danh sach hd duoc hd tro tai nha van hda cac thon."
    Khi kiểm quy tắc "bao-cao/cong-khai-dan-chu"
    Thì kết quả là đạt

  Khung kịch bản: Luật có hiệu lực từ 01/7/2023
    Biết kế hoạch cấp xã năm 2023 ký ngày <ngày ký>
    Và kế hoạch có đoạn "Hỗ trợ hộ nghèo phát triển sản xuất."
    Khi kiểm quy tắc "bao-cao/cong-khai-dan-chu"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 30/06/2023 | không áp dụng |
      | 01/07/2023 | không đạt     |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết <điều đã biết>
    Và kế hoạch có đoạn "Hỗ trợ hộ nghèo phát triển sản xuất."
    Khi kiểm quy tắc "bao-cao/cong-khai-dan-chu"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Kịch bản: Công khai mà không nói công khai gì thì chỉ đúng chữ đó
    Biết kế hoạch có đoạn:
      """
      Họp dân công khai kết quả thực hiện.
      """
    Khi kiểm quy tắc "bao-cao/cong-khai-dan-chu"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và chữ bị gạch chân có "Họp dân"

  Kịch bản: Câu giao việc cho thôn không đọc được
    Biết kế hoạch có đoạn:
      """
      V. TO CHUC THUC HIEN
      1. Cac thon
      Trq bxc hgw thdc hlgn bco cto kqt qtz vx ubqd xz.
      """
    Khi kiểm quy tắc "bao-cao/cong-khai-dan-chu"
    Thì kết quả là chưa rõ
    Và lý do có "dòng 3 không đọc được"
