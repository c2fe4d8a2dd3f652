# language: vi
Tính năng: to-chuc/vai-tro-dung-cap
  Câu chép nguyên từ kế hoạch cấp trên giao cho xã việc không thuộc thẩm quyền hoặc địa bàn của xã.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 19/03/2024

  Kịch bản: Kế hoạch đạt
    Biết kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Tư pháp - Hộ tịch
      Chủ trì, phối hợp các thôn thực hiện trợ giúp pháp lý.
      """
    Khi kiểm quy tắc "to-chuc/vai-tro-dung-cap"
    Thì kết quả là đạt

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn:
      """
      V. TO CHUC THUC HIEN
      1. Cong chirc Tu phap - H6 tich
      Chu tri, phdi hop cac thon thuc hién tro giup phap ly.
      """
    Khi kiểm quy tắc "to-chuc/vai-tro-dung-cap"
    Thì kết quả là đạt

  Kịch bản: Không đạt: nhiệm vụ của … có lời của cấp trên, như chép từ kế hoạch huyện, tỉnh
    Biết kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Tư pháp - Hộ tịch
      Chủ trì, phối hợp các xã, thị trấn thực hiện trợ giúp pháp lý.
      """
    Khi kiểm quy tắc "to-chuc/vai-tro-dung-cap"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và chữ bị gạch chân có "1. Công chức Tư pháp - Hộ tịch"
    Và có 1 phát hiện

  Kịch bản: Không đạt: nhiệm vụ của … có lời của cấp tỉnh, như chép từ kế hoạch tỉnh
    Biết kế hoạch cấp huyện năm 2024 ký ngày 19/03/2024
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Phòng Tư pháp
      Chủ trì trợ giúp pháp lý cho người nghèo trên địa bàn tỉnh.
      """
    Khi kiểm quy tắc "to-chuc/vai-tro-dung-cap"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và chữ bị gạch chân có "1. Phòng Tư pháp"
    Và có 1 phát hiện

  Kịch bản: Kế hoạch đạt, cách hai
    Biết kế hoạch cấp huyện năm 2024 ký ngày 19/03/2024
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Phòng Tư pháp
      Chủ trì trợ giúp pháp lý cho người nghèo trên địa bàn huyện.
      """
    Khi kiểm quy tắc "to-chuc/vai-tro-dung-cap"
    Thì kết quả là đạt

  Kịch bản: Không có gì để xét
    Biết kế hoạch có đoạn "Hỗ trợ hộ nghèo phát triển sản xuất."
    Khi kiểm quy tắc "to-chuc/vai-tro-dung-cap"
    Thì kết quả là không áp dụng

  Khung kịch bản: Các năm kế hoạch được xét
    Biết kế hoạch cấp xã năm <năm> ký ngày 19/03/2024
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Tư pháp - Hộ tịch
      Chủ trì, phối hợp các xã, thị trấn thực hiện trợ giúp pháp lý.
      """
    Khi kiểm quy tắc "to-chuc/vai-tro-dung-cap"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | năm  | kết quả       |
      | 2015 | không áp dụng |
      | 2016 | không đạt     |

  Khung kịch bản: Cấp được xét
    Biết kế hoạch cấp <cấp> năm 2024 ký ngày 19/03/2024
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Tư pháp - Hộ tịch
      Chủ trì, phối hợp các xã, thị trấn thực hiện trợ giúp pháp lý.
      """
    Khi kiểm quy tắc "to-chuc/vai-tro-dung-cap"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | cấp   | kết quả       |
      | xã    | không đạt     |
      | huyện | đạt           |
      | tỉnh  | không áp dụng |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết <điều đã biết>
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Tư pháp - Hộ tịch
      Chủ trì, phối hợp các xã, thị trấn thực hiện trợ giúp pháp lý.
      """
    Khi kiểm quy tắc "to-chuc/vai-tro-dung-cap"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Khung kịch bản: Lời của cấp trên
    Biết kế hoạch cấp <cấp> năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Cơ quan Tư pháp
      <nhiệm vụ>.
      """
    Khi kiểm quy tắc "to-chuc/vai-tro-dung-cap"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | cấp   | nhiệm vụ                                   | kết quả   | mức      |
      | xã    | Chủ trì phối hợp các xã, thị trấn          | không đạt | lưu ý    |
      | xã    | Chủ trì thực hiện trên địa bàn tỉnh        | không đạt | lưu ý    |
      | xã    | Quản lý Quỹ khám chữa bệnh cho người nghèo | không đạt | lưu ý    |
      | xã    | Quản lý Quỹ quốc gia về việc làm           | không đạt | lưu ý    |
      | xã    | Tham mưu ban hành cơ chế, chính sách       | không đạt | lưu ý    |
      | xã    | Chủ trì đào tạo giáo viên dạy nghề         | không đạt | lưu ý    |
      | xã    | Chủ trì, chỉ đạo MTTQ các cấp              | không đạt | lưu ý    |
      | xã    | Chủ trì rà soát hộ nghèo                   | đạt       | không có |
      | huyện | Chủ trì thực hiện trên địa bàn tỉnh        | không đạt | lưu ý    |
      | huyện | Quản lý Quỹ khám chữa bệnh cho người nghèo | không đạt | lưu ý    |
      | huyện | Quản lý Quỹ quốc gia về việc làm           | không đạt | lưu ý    |
      | huyện | Tham mưu ban hành cơ chế, chính sách       | đạt       | không có |
      | huyện | Chủ trì phối hợp các xã, thị trấn          | đạt       | không có |

  Khung kịch bản: Chỉ đơn vị có lời của cấp trên bị nêu
    Biết kế hoạch cấp <cấp> năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Tư pháp - Hộ tịch
      Chủ trì thực hiện trên địa bàn tỉnh.
      2. Trạm Y tế
      Khám bệnh cho người nghèo.
      """
    Khi kiểm quy tắc "to-chuc/vai-tro-dung-cap"
    Thì kết quả là <kết quả>
    Và mức là <mức>
    Và có <số> phát hiện

    Dữ liệu:
      | cấp   | kết quả   | mức   | số |
      | xã    | không đạt | lưu ý | 1  |
      | huyện | không đạt | lưu ý | 1  |

  Kịch bản: Cấp tỉnh: nói rõ lý do không áp dụng
    Biết kế hoạch cấp tỉnh năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Sở Tư pháp
      Chủ trì thực hiện trên địa bàn tỉnh.
      """
    Khi kiểm quy tắc "to-chuc/vai-tro-dung-cap"
    Thì kết quả là không áp dụng
    Và lý do có "cấp xã, huyện"

  Kịch bản: Cấp xã: lời của cấp trên ở phần dự án không phải nhiệm vụ được giao
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      III. CÁC DỰ ÁN
      1. Dự án 3: Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng
      Thực hiện trên địa bàn tỉnh.
      c) Đơn vị chủ trì: Trạm Y tế.
      V. TỔ CHỨC THỰC HIỆN
      1. Trạm Y tế
      Khám bệnh cho người nghèo.
      """
    Khi kiểm quy tắc "to-chuc/vai-tro-dung-cap"
    Thì kết quả là đạt

  Kịch bản: Cấp huyện: lời của cấp trên ở phần dự án không phải nhiệm vụ được giao
    Biết kế hoạch cấp huyện năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      III. CÁC DỰ ÁN
      1. Dự án 3: Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng
      Thực hiện trên địa bàn tỉnh.
      c) Đơn vị chủ trì: Trạm Y tế.
      V. TỔ CHỨC THỰC HIỆN
      1. Trạm Y tế
      Khám bệnh cho người nghèo.
      """
    Khi kiểm quy tắc "to-chuc/vai-tro-dung-cap"
    Thì kết quả là đạt

  Kịch bản: Bản in hỏng đến mức chưa kết luận được
    Biết kế hoạch có đoạn:
      """
      V. TO CHUC THUC HIEN
      1. Trqm bxc hgw
      Hudng dan cac xa, thi tran thuc hién.
      """
    Khi kiểm quy tắc "to-chuc/vai-tro-dung-cap"
    Thì kết quả là chưa rõ
