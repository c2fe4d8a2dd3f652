# language: vi
Tính năng: can-cu/van-ban-het-hieu-luc
  Văn bản được dẫn phải còn hiệu lực vào ngày ban hành kế hoạch. Cùng một đoạn, ngày ký khác thì kết quả khác.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

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
    Và chữ bị gạch chân có "81/2021/NĐ-CP"
    Và thông điệp có "238/2025/NĐ-CP"
    Và có 1 phát hiện

  Khung kịch bản: Ngày hết hiệu lực chỉ suy luận, hoặc theo tên giai đoạn, thì lưu ý
    Biết kế hoạch cấp xã năm 2026 ký ngày 12/02/2026
    Và kế hoạch có đoạn "Căn cứ <văn bản>;"
    Khi kiểm quy tắc "can-cu/van-ban-het-hieu-luc"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | văn bản                                                           | kết quả   | mức     |
      | Nghị định số 146/2018/NĐ-CP ngày 17/10/2018 của Chính phủ         | không đạt | lưu ý   |
      | Quyết định số 2269/QĐ-TTg ngày 31/12/2021 của Thủ tướng Chính phủ | không đạt | lưu ý   |
      | Nghị định số 81/2021/NĐ-CP ngày 27/8/2021 của Chính phủ           | không đạt | vi phạm |

  Kịch bản: Văn bản nằm trong tên văn bản khác không bị xét
    Biết kế hoạch cấp xã năm 2025 ký ngày 20/10/2025
    Và kế hoạch có đoạn "Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2025 của UBND huyện Mường Then về thực hiện Nghị định số 81/2021/NĐ-CP ngày 27/8/2021 của Chính phủ;"
    Khi kiểm quy tắc "can-cu/van-ban-het-hieu-luc"
    Thì kết quả là không áp dụng

  Kịch bản: Văn bản suy luận nằm trong tên văn bản khác không bị xét
    Biết kế hoạch cấp xã năm 2025 ký ngày 20/10/2025
    Và kế hoạch có đoạn "Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2025 của UBND huyện Mường Then về thực hiện Nghị định số 146/2018/NĐ-CP ngày 17/10/2018 của Chính phủ;"
    Khi kiểm quy tắc "can-cu/van-ban-het-hieu-luc"
    Thì kết quả là không áp dụng

  Khung kịch bản: Vốn kéo dài, dự án chuyển tiếp còn được dẫn văn bản cũ đến hết năm 2026
    Biết kế hoạch cấp xã năm 2026 ký ngày <ngày ký>
    Và kế hoạch có đoạn "Chi hỗ trợ học phí theo Nghị định số 81/2021/NĐ-CP ngày 27/8/2021 của Chính phủ <nguồn>."
    Khi kiểm quy tắc "can-cu/van-ban-het-hieu-luc"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | nguồn                     | ngày ký    | kết quả       |
      | từ nguồn vốn được kéo dài | 31/12/2026 | không áp dụng |
      | từ nguồn vốn được kéo dài | 01/01/2027 | không đạt     |
      | cho dự án chuyển tiếp     | 31/12/2026 | không áp dụng |
      | cho dự án chuyển tiếp     | 01/01/2027 | không đạt     |
      | theo chuẩn nghèo          | 31/12/2026 | không đạt     |

  Khung kịch bản: Văn bản đã ban hành, chưa có hiệu lực thì chưa thể hết hiệu lực
    Biết kế hoạch cấp xã năm 2021 ký ngày 01/09/2021
    Và kế hoạch có đoạn "Căn cứ <văn bản>;"
    Khi kiểm quy tắc "can-cu/van-ban-het-hieu-luc"
    Thì kết quả là đạt

    Dữ liệu:
      | văn bản                                                      |
      | Nghị định số 81/2021/NĐ-CP ngày 27/8/2021 của Chính phủ      |
      | Nghị định số 238/2025/NĐ-CP ngày 03/9/2025 của Chính phủ     |

  Khung kịch bản: Chỉ xét kế hoạch ký từ 05/03/2020
    Biết kế hoạch cấp xã năm 2020 ký ngày <ngày ký>
    Và kế hoạch có đoạn "Căn cứ Quyết định số 59/2015/QĐ-TTg ngày 19/11/2015 của Thủ tướng Chính phủ;"
    Khi kiểm quy tắc "can-cu/van-ban-het-hieu-luc"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 04/03/2020 | không áp dụng |
      | 05/03/2020 | đạt           |

  Kịch bản: Văn bản không có trong danh mục
    Biết kế hoạch cấp xã năm 2025 ký ngày 20/10/2025
    Và kế hoạch có đoạn "Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2025 của UBND huyện Mường Then;"
    Khi kiểm quy tắc "can-cu/van-ban-het-hieu-luc"
    Thì kết quả là không áp dụng

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch cấp xã năm 2025 ký ngày 20/10/2025
    Và kế hoạch có đoạn "Can cir Nghi dinh s6 81/2021/ND-CP ngay 27/8/2021 cia Chinh phu quy dinh vé hoc phi;"
    Khi kiểm quy tắc "can-cu/van-ban-het-hieu-luc"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "81/2021/ND-CP"

  Khung kịch bản: Loại văn bản được xét
    Biết kế hoạch cấp xã năm 2025 ký ngày 20/10/2025
    Và văn bản là <loại>
    Và kế hoạch có đoạn "Căn cứ Nghị định số 81/2021/NĐ-CP ngày 27/8/2021 của Chính phủ quy định về học phí;"
    Khi kiểm quy tắc "can-cu/van-ban-het-hieu-luc"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | loại       | kết quả       |
      | kế hoạch   | không đạt     |
      | quyết định | không đạt     |
      | nghị quyết | không đạt     |
      | công văn   | không đạt     |
      | báo cáo    | không đạt     |
      | thông báo  | không đạt     |
      | tờ trình   | không đạt     |
      | chỉ thị    | không đạt     |
      | công điện  | không áp dụng |
      | hướng dẫn  | không áp dụng |
      | nghị định  | không áp dụng |

  Kịch bản: Số văn bản đọc nhầm một chữ thì chưa biết là văn bản nào
    Biết kế hoạch cấp tỉnh năm 2025 ký ngày 20/10/2025
    Và kế hoạch có đoạn:
      """
      Can cir Nghi dinh s6 l46/2018/ND-CP ngay 17/10/2018 cia Chinh phu quy dinh chi tiet Luat Bao hiem y te;
      """
    Khi kiểm quy tắc "can-cu/van-ban-het-hieu-luc"
    Thì kết quả là chưa rõ
    Và mức là không có
