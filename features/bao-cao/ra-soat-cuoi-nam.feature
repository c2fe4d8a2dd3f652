# language: vi
Tính năng: bao-cao/ra-soat-cuoi-nam
  Danh sách hộ nghèo năm sau lập từ đợt rà soát cuối năm, từ 01/9 đến hết 14/12.

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Kịch bản: Kế hoạch đạt
    Biết kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Các thôn
      Rà soát hộ nghèo, hộ cận nghèo, hộ có mức sống trung bình từ ngày 01/9 đến ngày 14/12.
      """
    Khi kiểm quy tắc "bao-cao/ra-soat-cuoi-nam"
    Thì kết quả là đạt

  Kịch bản: Bản in hỏng nhưng vẫn nhận ra
    Biết kế hoạch có đoạn:
      """
      V. TO CHUC THUC HIEN
      1. Cac thon
      Ra soat hd nghéo, hd can nghéo, hd c6 muc séng trung binh hang nam.
      """
    Khi kiểm quy tắc "bao-cao/ra-soat-cuoi-nam"
    Thì kết quả là đạt

  Kịch bản: Không đạt: không giao việc rà soát hộ nghèo, hộ cận nghèo
    Biết kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Các thôn
      Điều tra, lập danh sách hộ nghèo.
      """
    Khi kiểm quy tắc "bao-cao/ra-soat-cuoi-nam"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và có 1 phát hiện

  Kịch bản: Không đạt: giao rà soát nhưng không nhắc hộ có mức sống trung bình
    Biết kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Các thôn
      Rà soát hộ nghèo, hộ cận nghèo cuối năm.
      """
    Khi kiểm quy tắc "bao-cao/ra-soat-cuoi-nam"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và chữ bị gạch chân có "Rà soát hộ nghèo, hộ cận nghèo"
    Và có 1 phát hiện

  Kịch bản: Không đạt: thời gian rà soát nằm ngoài đợt định kỳ từ 01/9 đến hết 14/12
    Biết kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Các thôn
      Rà soát hộ nghèo, hộ cận nghèo, hộ có mức sống trung bình từ ngày 01/9 đến ngày 20/12.
      """
    Khi kiểm quy tắc "bao-cao/ra-soat-cuoi-nam"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và chữ bị gạch chân có "Rà soát hộ nghèo, hộ cận nghèo"
    Và có 1 phát hiện

  Kịch bản: Không có gì để xét ở kế hoạch chuyên đề
    Biết kế hoạch là chuyên đề
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Các thôn
      Vận động xóa nhà tạm.
      """
    Khi kiểm quy tắc "bao-cao/ra-soat-cuoi-nam"
    Thì kết quả là không áp dụng

  Khung kịch bản: Ngày ký được xét
    Biết kế hoạch cấp xã năm 2024 ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Các thôn
      Điều tra, lập danh sách hộ nghèo.
      """
    Khi kiểm quy tắc "bao-cao/ra-soat-cuoi-nam"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 31/08/2021 | không áp dụng |
      | 01/09/2021 | không đạt     |

  Khung kịch bản: Chỉ xét kế hoạch giảm nghèo
    Biết <điều đã biết>
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Các thôn
      Điều tra, lập danh sách hộ nghèo.
      """
    Khi kiểm quy tắc "bao-cao/ra-soat-cuoi-nam"
    Thì kết quả là không áp dụng

    Dữ liệu:
      | điều đã biết                     |
      | văn bản là báo cáo               |
      | kế hoạch thuộc chương trình khác |

  Khung kịch bản: Giao rà soát ai, việc gì
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Các thôn
      <nhiệm vụ>.
      """
    Khi kiểm quy tắc "bao-cao/ra-soat-cuoi-nam"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | nhiệm vụ                                                  | kết quả   | mức      |
      | Rà soát hộ nghèo, hộ có mức sống trung bình               | đạt       | không có |
      | Rà soát hộ cận nghèo, hộ có mức sống trung bình           | không đạt | thiếu    |
      | Rà soát các hộ trong thôn                                 | không đạt | thiếu    |
      | Không rà soát hộ nghèo, hộ có mức sống trung bình         | không đạt | thiếu    |
      | Rà soát nhu cầu nhà ở của hộ nghèo                        | không đạt | thiếu    |
      | Tập huấn rà soát hộ nghèo                                 | không đạt | thiếu    |
      | Tuyên truyền, rà soát hộ nghèo, hộ có mức sống trung bình | đạt       | không có |

  Khung kịch bản: Thời gian rà soát
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Các thôn
      Rà soát hộ nghèo, hộ cận nghèo, hộ có mức sống trung bình từ ngày <từ> đến ngày <đến>.
      """
    Khi kiểm quy tắc "bao-cao/ra-soat-cuoi-nam"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | từ   | đến   | kết quả   | mức      |
      | 01/9 | 14/12 | đạt       | không có |
      | 31/8 | 14/12 | không đạt | lưu ý    |
      | 01/9 | 15/12 | không đạt | lưu ý    |

  Khung kịch bản: Rà soát nhắc ở mục nào
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      <mục>
      1. Các thôn
      Rà soát hộ nghèo, hộ cận nghèo, hộ có mức sống trung bình.
      """
    Khi kiểm quy tắc "bao-cao/ra-soat-cuoi-nam"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | mục                        | kết quả   | mức      |
      | V. TỔ CHỨC THỰC HIỆN       | đạt       | không có |
      | III. NHIỆM VỤ VÀ GIẢI PHÁP | đạt       | không có |
      | I. ĐÁNH GIÁ TÌNH HÌNH      | không đạt | thiếu    |

  Khung kịch bản: Hộ có mức sống trung bình phải gắn với rà soát
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Các thôn
      Rà soát hộ nghèo, hộ cận nghèo cuối năm.
      2. Trạm Y tế
      <nhiệm vụ>.
      """
    Khi kiểm quy tắc "bao-cao/ra-soat-cuoi-nam"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | nhiệm vụ                                            | kết quả   | mức      |
      | Cấp thẻ bảo hiểm y tế cho hộ có mức sống trung bình | không đạt | lưu ý    |
      | Phối hợp rà soát hộ có mức sống trung bình          | đạt       | không có |

  Khung kịch bản: Câu rà soát nào phải có hộ mức sống trung bình
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      <mục>
      1. Các thôn
      Rà soát hộ nghèo, hộ cận nghèo.
      """
    Khi kiểm quy tắc "bao-cao/ra-soat-cuoi-nam"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | mục                        | kết quả   | mức      |
      | V. TỔ CHỨC THỰC HIỆN       | không đạt | lưu ý    |
      | III. NHIỆM VỤ VÀ GIẢI PHÁP | đạt       | không có |

  Khung kịch bản: Kế hoạch chuyên đề vẫn có thể giao rà soát
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch là chuyên đề
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Các thôn
      Rà soát hộ nghèo, hộ cận nghèo <thời gian>.
      """
    Khi kiểm quy tắc "bao-cao/ra-soat-cuoi-nam"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | thời gian                   | kết quả       | mức      |
      | cuối năm                    | không áp dụng | không có |
      | từ ngày 01/9 đến ngày 14/12 | đạt           | không có |

  Khung kịch bản: Từ năm 2026 chỉ lưu ý
    Biết kế hoạch cấp xã năm <năm> ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Các thôn
      Vận động xóa nhà tạm.
      """
    Khi kiểm quy tắc "bao-cao/ra-soat-cuoi-nam"
    Thì kết quả là <kết quả>
    Và mức là <mức>

    Dữ liệu:
      | năm  | ngày ký    | kết quả   | mức   |
      | 2025 | 12/02/2025 | không đạt | thiếu |
      | 2026 | 12/02/2026 | không đạt | lưu ý |
      | 2027 | 12/02/2027 | không đạt | lưu ý |

  Khung kịch bản: Rà soát việc khác chỉ bị nêu là thiếu
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024
    Và kế hoạch có đoạn:
      """
      V. TỔ CHỨC THỰC HIỆN
      1. Các thôn
      <nhiệm vụ>.
      """
    Khi kiểm quy tắc "bao-cao/ra-soat-cuoi-nam"
    Thì kết quả là <kết quả>
    Và mức là <mức>
    Và có <số> phát hiện

    Dữ liệu:
      | nhiệm vụ                                              | kết quả   | mức   | số |
      | Rà soát hộ cận nghèo                                  | không đạt | thiếu | 1  |
      | Rà soát các hộ trong thôn                             | không đạt | thiếu | 1  |
      | Rà soát nhu cầu nhà ở của hộ nghèo                    | không đạt | thiếu | 1  |
      | Tập huấn rà soát hộ nghèo                             | không đạt | thiếu | 1  |
      | Rà soát các hộ trong thôn từ ngày 01/9 đến ngày 20/12 | không đạt | thiếu | 1  |
      | Rà soát hộ cận nghèo từ ngày 01/9 đến ngày 20/12      | không đạt | thiếu | 1  |

  Kịch bản: Bản in hỏng đến mức chưa kết luận được
    Biết kế hoạch có đoạn:
      """
      V. TO CHUC THUC HIEN
      1. Cac thon
      Trq bxc hgw thdc hlgn bco cto kqt qtz vx ubqd xz.
      """
    Khi kiểm quy tắc "bao-cao/ra-soat-cuoi-nam"
    Thì kết quả là chưa rõ
