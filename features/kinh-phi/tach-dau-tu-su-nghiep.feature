# language: vi
Tính năng: kinh-phi/tach-dau-tu-su-nghiep
  Vốn đầu tư theo luật đầu tư công, vốn sự nghiệp theo thông tư của Bộ Tài chính: không ghi loại vốn thì không
  biết chi theo quy định nào.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Kịch bản: Kế hoạch đạt
    Biết kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      - Ngân sách trung ương: 300 triệu đồng (vốn sự nghiệp);
      - Ngân sách địa phương: 20 triệu đồng (vốn sự nghiệp).
      """
    Khi kiểm quy tắc "kinh-phi/tach-dau-tu-su-nghiep"
    Thì kết quả là đạt

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn:
      """
      IV. KINH PHi THUC HIEN
      - Ngan sach trung wong: 300 triéu dong (von su nghiép);
      - Ngan sach dia phuong: 20 triéu dong (von su nghiép).
      """
    Khi kiểm quy tắc "kinh-phi/tach-dau-tu-su-nghiep"
    Thì kết quả là đạt

  Kịch bản: Không đạt: ngân sách trung ương 300 triệu đồng không ghi là vốn đầu tư hay vốn sự nghiệp
    Biết kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      - Ngân sách trung ương: 300 triệu đồng;
      - Ngân sách địa phương: 20 triệu đồng.
      """
    Khi kiểm quy tắc "kinh-phi/tach-dau-tu-su-nghiep"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và chữ bị gạch chân có "300 triệu đồng"
    Và có 1 phát hiện

  Kịch bản: Không đạt: ngân sách địa phương 20 triệu đồng không ghi loại vốn, trong khi ngân sách
    Biết kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      - Ngân sách trung ương: 300 triệu đồng (vốn sự nghiệp);
      - Ngân sách địa phương: 20 triệu đồng.
      """
    Khi kiểm quy tắc "kinh-phi/tach-dau-tu-su-nghiep"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và chữ bị gạch chân có "20 triệu đồng"
    Và có 1 phát hiện

  Kịch bản: Không đạt: mục kinh phí nêu nguồn ngân sách mà không ghi là vốn đầu tư, vốn sự nghiệp hay
    Biết kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      Ngân sách xã bố trí theo khả năng cân đối.
      """
    Khi kiểm quy tắc "kinh-phi/tach-dau-tu-su-nghiep"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và chữ bị gạch chân có "Ngân sách xã bố trí theo khả năng cân đối."
    Và có 1 phát hiện

  Kịch bản: Không có gì để xét
    Biết kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      Vận động, xã hội hóa.
      """
    Khi kiểm quy tắc "kinh-phi/tach-dau-tu-su-nghiep"
    Thì kết quả là không áp dụng

  Khung kịch bản: Ngày ký được xét
    Biết kế hoạch cấp xã năm 2024 ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      - Ngân sách trung ương: 300 triệu đồng;
      - Ngân sách địa phương: 20 triệu đồng.
      """
    Khi kiểm quy tắc "kinh-phi/tach-dau-tu-su-nghiep"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 31/12/2021 | không áp dụng |
      | 01/01/2022 | không đạt     |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết <điều đã biết>
    Và kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      - Ngân sách trung ương: 300 triệu đồng;
      - Ngân sách địa phương: 20 triệu đồng.
      """
    Khi kiểm quy tắc "kinh-phi/tach-dau-tu-su-nghiep"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Khung kịch bản: Loại vốn của từng nguồn
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      - <trung ương>;
      - <địa phương>.
      """
    Khi kiểm quy tắc "kinh-phi/tach-dau-tu-su-nghiep"
    Thì kết quả là <kết quả>
    Và mức là <mức>
    Và có <số> phát hiện

    Dữ liệu:
      | trung ương                                           | địa phương                                          | kết quả   | mức      | số |
      | Ngân sách trung ương: 300 triệu đồng (vốn sự nghiệp) | Ngân sách địa phương: 20 triệu đồng (vốn sự nghiệp) | đạt       | không có | 0  |
      | Ngân sách trung ương: 300 triệu đồng                 | Ngân sách địa phương: 20 triệu đồng (vốn sự nghiệp) | không đạt | lưu ý    | 1  |
      | Ngân sách trung ương: 0,5 triệu đồng                 | Ngân sách địa phương: 20 triệu đồng (vốn sự nghiệp) | không đạt | lưu ý    | 1  |
      | Ngân sách trung ương: 300 triệu đồng (vốn sự nghiệp) | Ngân sách địa phương: 0,5 triệu đồng                | không đạt | lưu ý    | 1  |
      | Ngân sách trung ương: 300 triệu đồng (vốn sự nghiệp) | Quỹ Vì người nghèo: 20 triệu đồng                   | đạt       | không có | 0  |

  Khung kịch bản: Chỉ nêu nguồn, không có số tiền
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      - <nguồn>.
      """
    Khi kiểm quy tắc "kinh-phi/tach-dau-tu-su-nghiep"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | nguồn                                     | kết quả       | mức      |
      | Ngân sách trung ương hỗ trợ               | không đạt     | lưu ý    |
      | Ngân sách xã bố trí theo khả năng cân đối | không đạt     | lưu ý    |
      | Ngân sách nhà nước                        | không đạt     | lưu ý    |
      | Vận động, xã hội hóa                      | không áp dụng | không có |
      | Vốn tín dụng chính sách                   | không áp dụng | không có |
      | Chi thường xuyên                          | đạt           | không có |
      | Vốn đầu tư                                | đạt           | không có |
      | Vốn sự nghiệp                             | đạt           | không có |

  Khung kịch bản: Không nguồn nào ghi loại vốn thì chỉ nêu một lần
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      - <nguồn>;
      - <nguồn khác>.
      """
    Khi kiểm quy tắc "kinh-phi/tach-dau-tu-su-nghiep"
    Thì kết quả là <kết quả>
    Và mức là <mức>
    Và có <số> phát hiện

    Dữ liệu:
      | nguồn                                | nguồn khác                          | kết quả   | mức   | số |
      | Ngân sách trung ương: 300 triệu đồng | Ngân sách địa phương: 20 triệu đồng | không đạt | lưu ý | 1  |
      | Ngân sách trung ương: 300 triệu đồng | Quỹ Vì người nghèo: 20 triệu đồng   | không đạt | lưu ý | 1  |

  Khung kịch bản: Ghi loại vốn ở tổng là đủ
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      Tổng kinh phí thực hiện: 700 triệu đồng, trong đó:
      - Ngân sách trung ương: 600 triệu đồng<loại vốn ở tổng>;
      - Ngân sách địa phương: 100 triệu đồng (vốn sự nghiệp).
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
      Kinh phí: 400 triệu đồng
      - Ngân sách trung ương: 350 triệu đồng<loại vốn ở dự án>;
      - Ngân sách địa phương: 50 triệu đồng (vốn sự nghiệp).
      """
    Khi kiểm quy tắc "kinh-phi/tach-dau-tu-su-nghiep"
    Thì kết quả là <kết quả>
    Và mức là <mức>
    Và có <số> phát hiện

    Dữ liệu:
      | loại vốn ở tổng  | loại vốn ở dự án | kết quả   | mức      | số |
      |  (vốn sự nghiệp) |                  | đạt       | không có | 0  |
      |                  |  (vốn sự nghiệp) | không đạt | lưu ý    | 1  |
      |                  |                  | không đạt | lưu ý    | 2  |

  Kịch bản: Bản in hỏng đến mức chưa kết luận được
    Biết kế hoạch có đoạn:
      """
      IV. KINH PHi THUC HIEN
      Ngan sach x4.
      Trq bxc hgw thdc hlgn bco cto kqt qtz vx ubqd xz.
      """
    Khi kiểm quy tắc "kinh-phi/tach-dau-tu-su-nghiep"
    Thì kết quả là chưa rõ

  Khung kịch bản: Nguồn không có đồng nào thì không phải ghi loại vốn
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      Tổng kinh phí: <tổng> triệu đồng, trong đó:
      - Ngân sách trung ương: <trung ương>;
      - Ngân sách địa phương: <địa phương>.
      """
    Khi kiểm quy tắc "kinh-phi/tach-dau-tu-su-nghiep"
    Thì kết quả là <kết quả>
    Và yêu cầu <yêu cầu> có kết quả <của yêu cầu>

    Dữ liệu:
      | tổng | trung ương                    | địa phương                     | kết quả   | yêu cầu | của yêu cầu   |
      | 300  | 300 triệu đồng (vốn sự nghiệp) | 0 triệu đồng                   | đạt       | 2       | không áp dụng |
      | 301  | 300 triệu đồng (vốn sự nghiệp) | 1 triệu đồng                   | không đạt | 2       | không đạt     |
      | 20   | 0 triệu đồng                  | 20 triệu đồng (chi thường xuyên) | đạt       | 3       | đạt           |
      | 21   | 1 triệu đồng                  | 20 triệu đồng (chi thường xuyên) | không đạt | 3       | không áp dụng |

  Kịch bản: Hai nguồn ở hai dự án khác nhau thì không so loại vốn với nhau
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      III. NỘI DUNG
      1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
      a) Kinh phí thực hiện: 300 triệu đồng, cụ thể:
      - Ngân sách trung ương: 300 triệu đồng (vốn sự nghiệp).
      2. Dự án 7: Nâng cao năng lực và giám sát, đánh giá Chương trình
      a) Kinh phí thực hiện: 20 triệu đồng, cụ thể:
      - Ngân sách địa phương: 20 triệu đồng.
      """
    Khi kiểm quy tắc "kinh-phi/tach-dau-tu-su-nghiep"
    Thì kết quả là đạt
    Và yêu cầu 2 có kết quả đạt
