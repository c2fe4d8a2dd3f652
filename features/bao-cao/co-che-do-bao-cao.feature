# language: vi
Tính năng: bao-cao/co-che-do-bao-cao
  Không ghi gửi ai, bao lâu một lần thì đầu mối không có số liệu để tổng hợp báo cáo giám sát.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Kịch bản: Kế hoạch đạt
    Biết kế hoạch có đoạn:
      """
      VI. CHẾ ĐỘ BÁO CÁO
      Định kỳ 6 tháng, năm, các thôn báo cáo kết quả thực hiện về UBND xã.
      """
    Khi kiểm quy tắc "bao-cao/co-che-do-bao-cao"
    Thì kết quả là đạt

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn:
      """
      VI. CHE DO BAO CAO
      Pinh ky 6 thang, nam, cac thon bao céo két qua thuc hién vé UBND x4.
      """
    Khi kiểm quy tắc "bao-cao/co-che-do-bao-cao"
    Thì kết quả là đạt

  Kịch bản: Không đạt: có nơi nhận báo cáo nhưng không nêu định kỳ báo cáo
    Biết kế hoạch có đoạn:
      """
      VI. CHẾ ĐỘ BÁO CÁO
      Các thôn báo cáo kết quả thực hiện về UBND xã theo quy định.
      """
    Khi kiểm quy tắc "bao-cao/co-che-do-bao-cao"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và chữ bị gạch chân có "Các thôn báo cáo kết quả thực hiện về UBND xã theo quy định."
    Và có 1 phát hiện

  Kịch bản: Không đạt: không nêu báo cáo gửi về đâu
    Biết kế hoạch có đoạn:
      """
      VI. CHẾ ĐỘ BÁO CÁO
      Các thôn thực hiện tốt chế độ thông tin, báo cáo định kỳ theo quy định.
      """
    Khi kiểm quy tắc "bao-cao/co-che-do-bao-cao"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và chữ bị gạch chân có "Các thôn thực hiện tốt chế độ thông tin, báo cáo định kỳ theo quy định."
    Và có 1 phát hiện

  Khung kịch bản: Ngày ký được xét
    Biết kế hoạch cấp xã năm 2024 ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      VI. CHẾ ĐỘ BÁO CÁO
      Các thôn báo cáo kết quả thực hiện về UBND xã theo quy định.
      """
    Khi kiểm quy tắc "bao-cao/co-che-do-bao-cao"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 14/07/2022 | không áp dụng |
      | 15/07/2022 | không đạt     |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết <điều đã biết>
    Và kế hoạch có đoạn:
      """
      VI. CHẾ ĐỘ BÁO CÁO
      Các thôn báo cáo kết quả thực hiện về UBND xã theo quy định.
      """
    Khi kiểm quy tắc "bao-cao/co-che-do-bao-cao"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Khung kịch bản: Từ năm 2026 không nêu nơi gửi chỉ lưu ý
    Biết kế hoạch cấp xã năm <năm> ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      VI. CHẾ ĐỘ BÁO CÁO
      Các thôn thực hiện tốt chế độ thông tin, báo cáo định kỳ theo quy định.
      """
    Khi kiểm quy tắc "bao-cao/co-che-do-bao-cao"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | năm  | ngày ký    | kết quả   | mức   |
      | 2025 | 12/02/2025 | không đạt | thiếu |
      | 2026 | 12/02/2026 | không đạt | lưu ý |
      | 2027 | 12/02/2027 | không đạt | lưu ý |

  Khung kịch bản: Từ năm 2026 không nêu định kỳ chỉ lưu ý
    Biết kế hoạch cấp xã năm <năm> ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      VI. CHẾ ĐỘ BÁO CÁO
      Các thôn báo cáo kết quả thực hiện về UBND xã theo quy định.
      """
    Khi kiểm quy tắc "bao-cao/co-che-do-bao-cao"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | năm  | ngày ký    | kết quả   | mức   |
      | 2025 | 12/02/2025 | không đạt | thiếu |
      | 2026 | 12/02/2026 | không đạt | lưu ý |
      | 2027 | 12/02/2027 | không đạt | lưu ý |

  Kịch bản: Bản in hỏng đến mức chưa kết luận được
    Biết kế hoạch có đoạn:
      """
      VI. CHE DO BAO CAO
      Cac thon bao céo két qua vé UBND x4.
      Trq bxc hgw thdc hlgn bco cto kqt qtz vx ubqd xz.
      """
    Khi kiểm quy tắc "bao-cao/co-che-do-bao-cao"
    Thì kết quả là chưa rõ
