# language: vi
Tính năng: kinh-phi/tin-dung-khong-phai-von-dau-tu
  Tín dụng chính sách là vốn cho vay phải trả, Quỹ Vì người nghèo là tiền vận động: cả hai không phải chi ngân
  sách.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 19/03/2024

  Kịch bản: Kế hoạch đạt
    Biết kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      - Ngân sách trung ương hỗ trợ;
      - Vốn tín dụng chính sách qua Ngân hàng Chính sách xã hội.
      """
    Khi kiểm quy tắc "kinh-phi/tin-dung-khong-phai-von-dau-tu"
    Thì kết quả là đạt

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn:
      """
      IV. KINH PHi THUC HIEN
      - Ngan sach trung wong hé tro;
      - Von tin dung chinh sach qua Ngan hang Chinh sach x4 hdi.
      """
    Khi kiểm quy tắc "kinh-phi/tin-dung-khong-phai-von-dau-tu"
    Thì kết quả là đạt

  Kịch bản: Không đạt: một ý gộp cả vốn ngân sách trung ương với tín dụng chính sách hoặc Quỹ Vì
    Biết kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      - Ngân sách trung ương và vốn vay của Ngân hàng Chính sách xã hội;
      - Ngân sách xã.
      """
    Khi kiểm quy tắc "kinh-phi/tin-dung-khong-phai-von-dau-tu"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và chữ bị gạch chân có "Ngân sách trung ương và vốn vay của Ngân hàng Chính sách xã hội"
    Và có 1 phát hiện

  Kịch bản: Không có gì để xét
    Biết kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      - Ngân sách trung ương hỗ trợ.
      """
    Khi kiểm quy tắc "kinh-phi/tin-dung-khong-phai-von-dau-tu"
    Thì kết quả là không áp dụng

  Khung kịch bản: Ngày ký được xét
    Biết kế hoạch cấp xã năm 2024 ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      - Ngân sách trung ương và vốn vay của Ngân hàng Chính sách xã hội;
      - Ngân sách xã.
      """
    Khi kiểm quy tắc "kinh-phi/tin-dung-khong-phai-von-dau-tu"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 31/12/2016 | không áp dụng |
      | 01/01/2017 | không đạt     |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết <điều đã biết>
    Và kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      - Ngân sách trung ương và vốn vay của Ngân hàng Chính sách xã hội;
      - Ngân sách xã.
      """
    Khi kiểm quy tắc "kinh-phi/tin-dung-khong-phai-von-dau-tu"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Khung kịch bản: Nguồn nào không gộp với ngân sách trung ương
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      - Ngân sách trung ương và <nguồn>;
      - Ngân sách xã.
      """
    Khi kiểm quy tắc "kinh-phi/tin-dung-khong-phai-von-dau-tu"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | nguồn                                   | kết quả       | mức      |
      | vốn vay của Ngân hàng Chính sách xã hội | không đạt     | lưu ý    |
      | Quỹ Vì người nghèo                      | không đạt     | lưu ý    |
      | nguồn xã hội hóa                        | không áp dụng | không có |

  Kịch bản: Bản in hỏng đến mức chưa kết luận được
    Biết kế hoạch có đoạn:
      """
      IV. KINH PHi THUC HIEN
      - Kinh phi dau tu ty Trong udng thong quo, Ngan hang chinh sach x4 hdi.
      """
    Khi kiểm quy tắc "kinh-phi/tin-dung-khong-phai-von-dau-tu"
    Thì kết quả là chưa rõ
