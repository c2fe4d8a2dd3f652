# language: vi
Tính năng: the-thuc/noi-nhan
  Nơi nhận ở cuối kế hoạch gồm nơi báo cáo, nơi thực hiện và «Lưu: VT» (Nghị định 30/2020/NĐ-CP Điều 8 khoản 2 điểm i).

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Kịch bản: Nơi nhận đủ
    Biết kế hoạch có đoạn:
      """
      Nơi nhận:
      - UBND huyện (b/c);
      - Các thôn;
      - Lưu: VT.
      """
    Khi kiểm quy tắc "the-thuc/noi-nhan"
    Thì kết quả là đạt
    Và mức là không có

  Kịch bản: Không có Nơi nhận: chỉ nêu một lỗi
    Biết kế hoạch có đoạn:
      """
      Các thôn triển khai kế hoạch này.
      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
      Lò Văn Pản
      """
    Khi kiểm quy tắc "the-thuc/noi-nhan"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và thông điệp có "không tìm thấy phần «Nơi nhận»"
    Và căn cứ có "Điều 8 khoản 2 điểm i"
    Và có 1 phát hiện

  Kịch bản: Không có «Lưu: VT»
    Biết kế hoạch có đoạn:
      """
      Nơi nhận:
      - UBND huyện (b/c);
      - Các thôn.
      """
    Khi kiểm quy tắc "the-thuc/noi-nhan"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "Nơi nhận"
    Và thông điệp có "Lưu: VT"
    Và có 1 phát hiện

  Kịch bản: Không có nơi thực hiện
    Biết kế hoạch có đoạn:
      """
      Nơi nhận:
      - UBND huyện (b/c);
      - Lưu: VT.
      """
    Khi kiểm quy tắc "the-thuc/noi-nhan"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và thông điệp có "không có đơn vị nào thực hiện"
    Và có 1 phát hiện

  Kịch bản: Không có nơi báo cáo
    Biết kế hoạch có đoạn:
      """
      Nơi nhận:
      - Các thôn;
      - Lưu: VT.
      """
    Khi kiểm quy tắc "the-thuc/noi-nhan"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và thông điệp có "không có cơ quan cấp trên"
    Và có 1 phát hiện

  Kịch bản: Nơi nhận chỉ để biết thì thiếu cả hai
    Biết kế hoạch có đoạn:
      """
      Nơi nhận:
      - Lãnh đạo UBND xã;
      - Lưu: VT.
      """
    Khi kiểm quy tắc "the-thuc/noi-nhan"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và có 2 phát hiện

  Kịch bản: Thiếu cả ba thì nêu đủ ba
    Biết kế hoạch có đoạn:
      """
      Nơi nhận:
      - Lãnh đạo UBND xã.
      """
    Khi kiểm quy tắc "the-thuc/noi-nhan"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và có 3 phát hiện

  Kịch bản: Có đầu văn bản mà không có Nơi nhận: chỉ nêu một lỗi
    Biết kế hoạch có đoạn:
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI NGÀ
      Số: 41/KH-UBND
      KẾ HOẠCH
      Giảm nghèo năm 2024
      Các thôn triển khai kế hoạch này.
      """
    Khi kiểm quy tắc "the-thuc/noi-nhan"
    Thì kết quả là không đạt
    Và có 1 phát hiện

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn:
      """
      Noi nhén: TM. UY BAN NHAN DAN
      - UBND huyén (b/c); KT. CHU TICH
      - Cac thon, ban; PHO CHU TICH
      - Luu: VT, VHXH.
      """
    Khi kiểm quy tắc "the-thuc/noi-nhan"
    Thì kết quả là đạt

  Kịch bản: Bản in hỏng, một nơi nhận không đọc được vai
    Biết kế hoạch có đoạn:
      """
      Noi nhan:
      - UBND huy?n (b/c);
      - Cac thon;
      - Luu: VT.
      """
    Khi kiểm quy tắc "the-thuc/noi-nhan"
    Thì kết quả là chưa rõ

  Khung kịch bản: Nghị định có hiệu lực từ 05/03/2020
    Biết kế hoạch cấp xã năm 2020 ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      Các thôn triển khai kế hoạch này.
      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
      Lò Văn Pản
      """
    Khi kiểm quy tắc "the-thuc/noi-nhan"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 04/03/2020 | không áp dụng |
      | 05/03/2020 | không đạt     |

  Khung kịch bản: Chỉ xét kế hoạch của Ủy ban nhân dân
    Biết văn bản là <văn bản>
    Và kế hoạch có đoạn:
      """
      Các thôn triển khai kế hoạch này.
      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
      Lò Văn Pản
      """
    Khi kiểm quy tắc "the-thuc/noi-nhan"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | văn bản                        | kết quả       |
      | kế hoạch của ủy ban nhân dân   | không đạt     |
      | kế hoạch của hội đồng nhân dân | không áp dụng |
      | kế hoạch của mặt trận tổ quốc  | không áp dụng |
      | báo cáo của ủy ban nhân dân    | không áp dụng |
