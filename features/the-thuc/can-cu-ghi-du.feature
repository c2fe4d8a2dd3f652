# language: vi
Tính năng: the-thuc/can-cu-ghi-du
  Mỗi căn cứ ghi lần đầu đủ loại, số, ký hiệu, cơ quan, ngày và trích yếu; mỗi căn cứ một đoạn, cuối đoạn là dấu chấm phẩy
  (Nghị định 30/2020/NĐ-CP Phụ lục I Phần I mục II khoản 6).

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Khung kịch bản: Phần còn thiếu của căn cứ
    Biết kế hoạch có đoạn:
      """
      <căn cứ>;
      I. MỤC TIÊU
      """
    Khi kiểm quy tắc "the-thuc/can-cu-ghi-du"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | căn cứ                                                                                                   | kết quả   | mức      |
      | Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về thực hiện giảm nghèo năm 2024 | đạt       | không có |
      | Căn cứ Luật Bảo hiểm y tế                                                                                | đạt       | không có |
      | Căn cứ số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về thực hiện giảm nghèo năm 2024          | không đạt | vi phạm  |
      | Căn cứ Kế hoạch số 27/KH-UBND của UBND huyện Mường Then về thực hiện giảm nghèo năm 2024                 | không đạt | vi phạm  |
      | Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 về thực hiện giảm nghèo năm 2024                           | không đạt | vi phạm  |
      | Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then                                  | không đạt | vi phạm  |

  Kịch bản: Nói rõ thiếu gì
    Biết kế hoạch có đoạn:
      """
      Căn cứ Kế hoạch số 27/KH-UBND của UBND huyện Mường Then về thực hiện giảm nghèo năm 2024;
      I. MỤC TIÊU
      """
    Khi kiểm quy tắc "the-thuc/can-cu-ghi-du"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "27/KH-UBND"
    Và thông điệp có "ngày ban hành"
    Và căn cứ có "khoản 6 điểm a"
    Và có 1 phát hiện

  Kịch bản: Nhắc lại căn cứ đã ghi đủ
    Biết kế hoạch có đoạn:
      """
      Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về thực hiện giảm nghèo năm 2024;
      Căn cứ Nghị quyết số 19/NQ-HĐND ngày 20/12/2023 của HĐND xã Suối Ngà về thực hiện Kế hoạch số 27/KH-UBND;
      Thực hiện Kế hoạch số 27/KH-UBND;
      I. MỤC TIÊU
      """
    Khi kiểm quy tắc "the-thuc/can-cu-ghi-du"
    Thì kết quả là đạt

  Kịch bản: Văn bản dẫn trong nội dung không phải căn cứ
    Biết kế hoạch có đoạn:
      """
      Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về thực hiện giảm nghèo năm 2024.
      I. MỤC TIÊU
      Thực hiện Kế hoạch số 30/KH-UBND của UBND huyện Mường Then.
      """
    Khi kiểm quy tắc "the-thuc/can-cu-ghi-du"
    Thì kết quả là đạt

  Kịch bản: Căn cứ chưa phải cuối kết thúc bằng dấu chấm
    Biết kế hoạch có đoạn:
      """
      Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về thực hiện giảm nghèo năm 2024.
      Căn cứ Nghị quyết số 19/NQ-HĐND ngày 20/12/2023 của HĐND xã Suối Ngà về nhiệm vụ năm 2024.
      I. MỤC TIÊU
      """
    Khi kiểm quy tắc "the-thuc/can-cu-ghi-du"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và chữ bị gạch chân có "27/KH-UBND"
    Và thông điệp có "chấm phẩy"
    Và có 1 phát hiện

  Kịch bản: Hai căn cứ trong một đoạn
    Biết kế hoạch có đoạn:
      """
      Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then về thực hiện giảm nghèo năm 2024; Nghị quyết số 19/NQ-HĐND ngày 20/12/2023 của HĐND xã Suối Ngà về nhiệm vụ năm 2024.
      I. MỤC TIÊU
      """
    Khi kiểm quy tắc "the-thuc/can-cu-ghi-du"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và chữ bị gạch chân có "27/KH-UBND"
    Và chữ bị gạch chân có "19/NQ-HĐND"
    Và thông điệp có "chung trong một đoạn"

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn:
      """
      Can cir K& hoach sé 27/KH-UBND ngay 15/01/2024 cia UBND huyén Muong Then vé thuc hién giam nghéo nam 2024;
      I. MUC TIEU
      """
    Khi kiểm quy tắc "the-thuc/can-cu-ghi-du"
    Thì kết quả là đạt

  Kịch bản: Ngày đọc từ bản in hỏng thì chưa rõ
    Biết kế hoạch có đoạn:
      """
      Can cir K& hoach sé 27/KH-UBND ngay l5/0?/2024 cia UBND huyén Muong Then vé thuc hién giam nghéo nam 2024;
      I. MUC TIEU
      """
    Khi kiểm quy tắc "the-thuc/can-cu-ghi-du"
    Thì kết quả là chưa rõ

  Khung kịch bản: Nghị định có hiệu lực từ 05/03/2020
    Biết kế hoạch cấp xã năm 2020 ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      Căn cứ Kế hoạch số 27/KH-UBND của UBND huyện Mường Then về thực hiện giảm nghèo năm 2024;
      I. MỤC TIÊU
      """
    Khi kiểm quy tắc "the-thuc/can-cu-ghi-du"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 04/03/2020 | không áp dụng |
      | 05/03/2020 | không đạt     |

  Khung kịch bản: Văn bản phải ghi căn cứ
    Biết văn bản là <văn bản>
    Và kế hoạch có đoạn:
      """
      Căn cứ Kế hoạch số 27/KH-UBND của UBND huyện Mường Then về thực hiện giảm nghèo năm 2024;
      I. MỤC TIÊU
      """
    Khi kiểm quy tắc "the-thuc/can-cu-ghi-du"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | văn bản                          | kết quả       |
      | kế hoạch của ủy ban nhân dân     | không đạt     |
      | quyết định của ủy ban nhân dân   | không đạt     |
      | nghị quyết của hội đồng nhân dân | không đạt     |
      | báo cáo của ủy ban nhân dân      | không áp dụng |
      | kế hoạch của mặt trận tổ quốc    | không áp dụng |
