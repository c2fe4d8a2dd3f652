# language: vi
Tính năng: nhat-quan/nguon-von-va-nhiem-vu
  Giao cân đối một nguồn không có trong kế hoạch, hoặc có nguồn mà không ai quản lý, thì tiền và việc không gặp
  nhau.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 19/03/2024

  Kịch bản: Kế hoạch đạt
    Biết kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      Ngân sách trung ương; vốn đối ứng của ngân sách xã.
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Tài chính - Kế toán
      Tham mưu bố trí vốn đối ứng.
      """
    Khi kiểm quy tắc "nhat-quan/nguon-von-va-nhiem-vu"
    Thì kết quả là đạt

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn:
      """
      IV. KINH PHi THUC HIEN
      Ngan sach trung wong; von déi tng cua ngan sach x4.
      V. TO CHUC THUC HIEN
      1. Cong chirc Tai chinh - Ké toan
      Tham muu bé tri kinh phi.
      """
    Khi kiểm quy tắc "nhat-quan/nguon-von-va-nhiem-vu"
    Thì kết quả là đạt

  Kịch bản: Không đạt: giao đơn vị tài chính bố trí vốn đối ứng nhưng mục kinh phí không nêu vốn đối
    Biết kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      Ngân sách trung ương hỗ trợ.
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Tài chính - Kế toán
      Tham mưu bố trí vốn đối ứng.
      """
    Khi kiểm quy tắc "nhat-quan/nguon-von-va-nhiem-vu"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và có 1 phát hiện
    Và chữ bị gạch chân có "IV. KINH PHÍ THỰC HIỆN"

  Kịch bản: Không đạt: giao đơn vị tài chính bố trí ngân sách trung ương nhưng mục kinh phí không nêu
    Biết kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      Vận động, xã hội hóa.
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Tài chính - Kế toán
      Tham mưu bố trí kinh phí từ ngân sách trung ương.
      """
    Khi kiểm quy tắc "nhat-quan/nguon-von-va-nhiem-vu"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và có 1 phát hiện

  Kịch bản: Không đạt: giao đơn vị tài chính bố trí chi thường xuyên nhưng mục kinh phí không nêu
    Biết kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      Vận động, xã hội hóa.
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Tài chính - Kế toán
      Tham mưu bố trí kinh phí chi thường xuyên.
      """
    Khi kiểm quy tắc "nhat-quan/nguon-von-va-nhiem-vu"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và có 1 phát hiện

  Kịch bản: Không đạt: mục kinh phí có nguồn ngân sách nhưng không đơn vị nào được giao cân đối, quản
    Biết kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      Ngân sách trung ương hỗ trợ.
      V. TỔ CHỨC THỰC HIỆN
      1. Các thôn
      Họp dân, niêm yết danh sách.
      """
    Khi kiểm quy tắc "nhat-quan/nguon-von-va-nhiem-vu"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và có 1 phát hiện

  Kịch bản: Không có gì để xét
    Biết kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      Vận động, xã hội hóa.
      V. TỔ CHỨC THỰC HIỆN
      1. Các thôn
      Họp dân, niêm yết danh sách.
      """
    Khi kiểm quy tắc "nhat-quan/nguon-von-va-nhiem-vu"
    Thì kết quả là không áp dụng

  Khung kịch bản: Các năm kế hoạch được xét
    Biết kế hoạch cấp xã năm <năm> ký ngày 19/03/2024
    Và kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      Ngân sách trung ương hỗ trợ.
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Tài chính - Kế toán
      Tham mưu bố trí vốn đối ứng.
      """
    Khi kiểm quy tắc "nhat-quan/nguon-von-va-nhiem-vu"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | năm  | kết quả       |
      | 2016 | không áp dụng |
      | 2017 | không đạt     |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết <điều đã biết>
    Và kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      Ngân sách trung ương hỗ trợ.
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Tài chính - Kế toán
      Tham mưu bố trí vốn đối ứng.
      """
    Khi kiểm quy tắc "nhat-quan/nguon-von-va-nhiem-vu"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Khung kịch bản: Việc giao về vốn phải có nguồn ở mục kinh phí
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      - <nguồn>.
      V. TỔ CHỨC THỰC HIỆN
      1. <đơn vị>
      <nhiệm vụ>.
      """
    Khi kiểm quy tắc "nhat-quan/nguon-von-va-nhiem-vu"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | nguồn                   | đơn vị                        | nhiệm vụ                                | kết quả       | mức      |
      | Ngân sách trung ương    | Công chức Tài chính - Kế toán | Bố trí kinh phí từ ngân sách trung ương | đạt           | không có |
      | Ngân sách nhà nước      | Công chức Tài chính - Kế toán | Bố trí kinh phí từ ngân sách trung ương | đạt           | không có |
      | Ngân sách xã            | Công chức Tài chính - Kế toán | Bố trí kinh phí từ ngân sách trung ương | không đạt     | lưu ý    |
      | Chi thường xuyên        | Công chức Tài chính - Kế toán | Bố trí kinh phí từ ngân sách trung ương | không đạt     | lưu ý    |
      | Vận động, xã hội hóa    | Phòng Kinh tế                 | Bố trí kinh phí từ ngân sách trung ương | không đạt     | lưu ý    |
      | Vận động, xã hội hóa    | Trạm Y tế                     | Bố trí kinh phí từ ngân sách trung ương | không áp dụng | không có |
      | Ngân sách xã            | Công chức Tài chính - Kế toán | Bố trí vốn đối ứng                      | đạt           | không có |
      | Ngân sách nhà nước      | Công chức Tài chính - Kế toán | Bố trí vốn đối ứng                      | đạt           | không có |
      | Ngân sách trung ương    | Công chức Tài chính - Kế toán | Bố trí vốn đối ứng                      | không đạt     | lưu ý    |
      | Chi thường xuyên        | Công chức Tài chính - Kế toán | Bố trí vốn đối ứng                      | không đạt     | lưu ý    |
      | Vận động, xã hội hóa    | Phòng Kinh tế                 | Bố trí vốn đối ứng                      | không đạt     | lưu ý    |
      | Vận động, xã hội hóa    | Trạm Y tế                     | Bố trí vốn đối ứng                      | không áp dụng | không có |
      | Chi thường xuyên        | Công chức Tài chính - Kế toán | Bố trí kinh phí chi thường xuyên        | đạt           | không có |
      | Vốn sự nghiệp           | Công chức Tài chính - Kế toán | Bố trí kinh phí chi thường xuyên        | đạt           | không có |
      | Ngân sách xã            | Công chức Tài chính - Kế toán | Bố trí kinh phí chi thường xuyên        | đạt           | không có |
      | Ngân sách nhà nước      | Công chức Tài chính - Kế toán | Bố trí kinh phí chi thường xuyên        | đạt           | không có |
      | Vốn đầu tư              | Công chức Tài chính - Kế toán | Bố trí kinh phí chi thường xuyên        | không đạt     | lưu ý    |
      | Vốn tín dụng chính sách | Công chức Tài chính - Kế toán | Bố trí kinh phí chi thường xuyên        | không đạt     | lưu ý    |
      | Ngân sách trung ương    | Công chức Tài chính - Kế toán | Bố trí kinh phí chi thường xuyên        | không đạt     | lưu ý    |
      | Vận động, xã hội hóa    | Phòng Kinh tế                 | Bố trí kinh phí chi thường xuyên        | không đạt     | lưu ý    |
      | Vận động, xã hội hóa    | Trạm Y tế                     | Bố trí kinh phí chi thường xuyên        | không áp dụng | không có |

  Khung kịch bản: Có nguồn ngân sách thì có đơn vị quản lý
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      - <nguồn>.
      V. TỔ CHỨC THỰC HIỆN
      1. <đơn vị>
      <nhiệm vụ>.
      """
    Khi kiểm quy tắc "nhat-quan/nguon-von-va-nhiem-vu"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | nguồn                   | đơn vị                        | nhiệm vụ                       | kết quả       | mức      |
      | Ngân sách trung ương    | Các thôn                      | Họp dân                        | không đạt     | lưu ý    |
      | Ngân sách xã            | Các thôn                      | Họp dân                        | không đạt     | lưu ý    |
      | Ngân sách nhà nước      | Các thôn                      | Họp dân                        | không đạt     | lưu ý    |
      | Chi thường xuyên        | Các thôn                      | Họp dân                        | không đạt     | lưu ý    |
      | Vốn đầu tư              | Các thôn                      | Họp dân                        | không đạt     | lưu ý    |
      | Vốn sự nghiệp           | Các thôn                      | Họp dân                        | không đạt     | lưu ý    |
      | Vốn tín dụng chính sách | Các thôn                      | Họp dân                        | không áp dụng | không có |
      | Ngân sách nhà nước      | Các thôn                      | Bố trí vốn thực hiện           | đạt           | không có |
      | Ngân sách nhà nước      | Các thôn                      | Lập dự toán hằng năm           | đạt           | không có |
      | Ngân sách nhà nước      | Công chức Tài chính - Kế toán | Thanh quyết toán theo quy định | đạt           | không có |
      | Ngân sách nhà nước      | Công chức Tài chính - Kế toán | Tuyên truyền về giảm nghèo     | không đạt     | lưu ý    |
      | Ngân sách nhà nước      | Các thôn                      | Thanh quyết toán theo quy định | không đạt     | lưu ý    |

  Kịch bản: Nguồn nhắc ở mục nhiệm vụ không thay cho mục kinh phí
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      III. NHIỆM VỤ VÀ GIẢI PHÁP
      - Lồng ghép ngân sách trung ương, ngân sách xã, chi thường xuyên.
      IV. KINH PHÍ THỰC HIỆN
      - Vận động, xã hội hóa.
      V. TỔ CHỨC THỰC HIỆN
      1. Công chức Tài chính - Kế toán
      Bố trí kinh phí từ ngân sách trung ương, vốn đối ứng, chi thường xuyên.
      """
    Khi kiểm quy tắc "nhat-quan/nguon-von-va-nhiem-vu"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và có 3 phát hiện

  Kịch bản: Bản in hỏng đến mức chưa kết luận được
    Biết kế hoạch có đoạn:
      """
      IV. KINH PHi THUC HIEN
      Ngan sach trung wong.
      V. TO CHUC THUC HIEN
      1. Cong chirc Van hoa
      Tuyen truyén.
      Trq bxc hgw thdc hlgn bco cto kqt qtz vx ubqd xz.
      """
    Khi kiểm quy tắc "nhat-quan/nguon-von-va-nhiem-vu"
    Thì kết quả là chưa rõ
