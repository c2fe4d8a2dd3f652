# language: vi
Tính năng: can-cu/so-ky-hieu-trich-dan-dung
  Số, ký hiệu, ngày, cơ quan của văn bản trung ương được dẫn phải khớp danh mục. Văn bản không có trong danh mục thì không xét.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Khung kịch bản: So với danh mục
    Biết kế hoạch có đoạn "Căn cứ Nghị định số <số> ngày <ngày> của Chính phủ quy định chuẩn nghèo đa chiều giai đoạn 2021-2025;"
    Khi kiểm quy tắc "can-cu/so-ky-hieu-trich-dan-dung"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | số            | ngày       | kết quả   | mức      |
      | 07/2021/NĐ-CP | 27/01/2021 | đạt       | không có |
      | 07/2021/NĐ-CP | 26/01/2021 | không đạt | vi phạm  |
      | 07/2021/NĐ-CP | 28/01/2021 | không đạt | vi phạm  |
      | 08/2021/NĐ-CP | 27/01/2021 | không đạt | vi phạm  |

  Kịch bản: Nói cách ghi đúng
    Biết kế hoạch có đoạn "Căn cứ Nghị định số 07/2021/NĐ-CP ngày 15/03/2022 của Chính phủ quy định chuẩn nghèo đa chiều giai đoạn 2021-2025;"
    Khi kiểm quy tắc "can-cu/so-ky-hieu-trich-dan-dung"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "07/2021/NĐ-CP"
    Và thông điệp có "27/01/2021"
    Và căn cứ có "khoản 6"
    Và có 1 phát hiện

  Kịch bản: Bản in hỏng đúng số
    Biết kế hoạch có đoạn "Can cir Nghi dinh s6 07/2021/ND-CP ngay 27/01/2021 cia Chinh phu quy dinh chuan ngheo da chiéu giai doan 2021-2025;"
    Khi kiểm quy tắc "can-cu/so-ky-hieu-trich-dan-dung"
    Thì kết quả là đạt

  Kịch bản: Bản in hỏng lệch một chữ số thì chỉ lưu ý
    Biết kế hoạch có đoạn "Can cir Nghi dinh s6 01/2021/ND-CP ngay 27/01/2021 cia Chinh phu quy dinh chuan ngheo da chiéu giai doan 2021-2025;"
    Khi kiểm quy tắc "can-cu/so-ky-hieu-trich-dan-dung"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và chữ bị gạch chân có "01/2021"
    Và thông điệp có "có thể do đọc bản in"
    Và có 1 phát hiện

  Kịch bản: Văn bản địa phương không có trong danh mục
    Biết kế hoạch có đoạn "Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then;"
    Khi kiểm quy tắc "can-cu/so-ky-hieu-trich-dan-dung"
    Thì kết quả là không áp dụng

  Kịch bản: Viện dẫn chỉ có tên luật thì không so được
    Biết kế hoạch có đoạn "Căn cứ Luật Bảo hiểm y tế;"
    Khi kiểm quy tắc "can-cu/so-ky-hieu-trich-dan-dung"
    Thì kết quả là không áp dụng

  Khung kịch bản: Loại văn bản được xét
    Biết văn bản là <loại>
    Và kế hoạch có đoạn "Căn cứ Nghị định số 07/2021/NĐ-CP ngày 15/03/2022 của Chính phủ quy định chuẩn nghèo đa chiều giai đoạn 2021-2025;"
    Khi kiểm quy tắc "can-cu/so-ky-hieu-trich-dan-dung"
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

  Kịch bản: Ngày khác danh mục trên dòng in hỏng thì chưa kết luận là ghi sai
    Biết kế hoạch có đoạn:
      """
      Can cir Nghi dinh s6 07/2021/ND-CP ngay 17/02/2021 cia Chinh phu quy dinh chuan ngheo da chiéu giai doan 2021-2025;
      """
    Khi kiểm quy tắc "can-cu/so-ky-hieu-trich-dan-dung"
    Thì kết quả là chưa rõ
    Và mức là không có
    Và lý do có "không đọc được khớp danh mục"
