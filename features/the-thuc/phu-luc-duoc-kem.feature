# language: vi
Tính năng: the-thuc/phu-luc-duoc-kem
  Nhắc tới phụ lục thì phụ lục phải có; từ hai phụ lục trở lên thì đánh số La Mã
  (Nghị định 30/2020/NĐ-CP Phụ lục I Phần I mục III khoản 1).

  Bối cảnh:
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024

  Kịch bản: Phụ lục được kèm
    Biết kế hoạch có đoạn:
      """
      1. Hỗ trợ nhà ở (kèm theo Phụ lục I).
      Nơi nhận:
      - Lưu: VT.
      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
      Lò Văn Pản
      PHỤ LỤC I
      Danh sách nhu cầu hỗ trợ nhà ở
      """
    Khi kiểm quy tắc "the-thuc/phu-luc-duoc-kem"
    Thì kết quả là đạt
    Và mức là không có

  Kịch bản: Phụ lục không được kèm
    Biết kế hoạch có đoạn:
      """
      1. Hỗ trợ nhà ở (có phụ lục kèm theo).
      Nơi nhận:
      - Lưu: VT.
      """
    Khi kiểm quy tắc "the-thuc/phu-luc-duoc-kem"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và chữ bị gạch chân có "phụ lục"
    Và căn cứ có "mục III khoản 1"

  Kịch bản: Kèm phụ lục khác với phụ lục được nhắc
    Biết kế hoạch có đoạn:
      """
      1. Hỗ trợ nhà ở (kèm theo Phụ lục III).
      Nơi nhận:
      - Lưu: VT.
      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
      Lò Văn Pản
      PHỤ LỤC I
      Danh sách nhu cầu hỗ trợ nhà ở
      """
    Khi kiểm quy tắc "the-thuc/phu-luc-duoc-kem"
    Thì kết quả là không đạt
    Và mức là thiếu
    Và chữ bị gạch chân có "Phụ lục III"

  Kịch bản: Bản in hỏng, phụ lục không được kèm
    Biết kế hoạch có đoạn:
      """
      1. H6 tro nha & cho ho ngheo (c6 phu luc kem theo).
      Noi nhan:
      - Luu: VT.
      """
    Khi kiểm quy tắc "the-thuc/phu-luc-duoc-kem"
    Thì kết quả là không đạt
    Và mức là thiếu

  Kịch bản: Một phụ lục không đánh số
    Biết kế hoạch có đoạn:
      """
      1. Hỗ trợ nhà ở (có phụ lục kèm theo).
      Nơi nhận:
      - Lưu: VT.
      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
      Lò Văn Pản
      PHỤ LỤC
      Danh sách nhu cầu hỗ trợ nhà ở
      """
    Khi kiểm quy tắc "the-thuc/phu-luc-duoc-kem"
    Thì kết quả là đạt

  Kịch bản: Hai phụ lục đánh số La Mã
    Biết kế hoạch có đoạn:
      """
      1. Hỗ trợ nhà ở (kèm theo Phụ lục I và Phụ lục II).
      Nơi nhận:
      - Lưu: VT.
      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
      Lò Văn Pản
      PHỤ LỤC I
      Danh sách nhu cầu hỗ trợ nhà ở
      PHỤ LỤC II
      Danh sách hộ tham gia mô hình
      """
    Khi kiểm quy tắc "the-thuc/phu-luc-duoc-kem"
    Thì kết quả là đạt
    Và mức là không có

  Kịch bản: Hai phụ lục đánh số thường
    Biết kế hoạch có đoạn:
      """
      1. Hỗ trợ nhà ở (kèm theo Phụ lục 1 và Phụ lục 2).
      Nơi nhận:
      - Lưu: VT.
      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
      Lò Văn Pản
      PHỤ LỤC 1
      Danh sách nhu cầu hỗ trợ nhà ở
      PHỤ LỤC 2
      Danh sách hộ tham gia mô hình
      """
    Khi kiểm quy tắc "the-thuc/phu-luc-duoc-kem"
    Thì kết quả là không đạt
    Và mức là lưu ý
    Và chữ bị gạch chân có "PHỤ LỤC 1"
    Và chữ bị gạch chân có "PHỤ LỤC 2"
    Và thông điệp có "La Mã"
    Và có 2 phát hiện

  Kịch bản: Không nhắc và không có phụ lục
    Biết kế hoạch có đoạn "1. Hỗ trợ nhà ở cho hộ nghèo."
    Khi kiểm quy tắc "the-thuc/phu-luc-duoc-kem"
    Thì kết quả là không áp dụng

  Khung kịch bản: Nghị định có hiệu lực từ 05/03/2020
    Biết kế hoạch cấp xã năm 2020 ký ngày <ngày ký>
    Và kế hoạch có đoạn:
      """
      1. Hỗ trợ nhà ở (có phụ lục kèm theo).
      Nơi nhận:
      - Lưu: VT.
      """
    Khi kiểm quy tắc "the-thuc/phu-luc-duoc-kem"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | ngày ký    | kết quả       |
      | 04/03/2020 | không áp dụng |
      | 05/03/2020 | không đạt     |

  Khung kịch bản: Chỉ xét kế hoạch của Ủy ban nhân dân
    Biết văn bản là <văn bản>
    Và kế hoạch có đoạn:
      """
      1. Hỗ trợ nhà ở (có phụ lục kèm theo).
      Nơi nhận:
      - Lưu: VT.
      """
    Khi kiểm quy tắc "the-thuc/phu-luc-duoc-kem"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | văn bản                        | kết quả       |
      | kế hoạch của ủy ban nhân dân   | không đạt     |
      | kế hoạch của hội đồng nhân dân | không áp dụng |
      | kế hoạch của mặt trận tổ quốc  | không áp dụng |
      | báo cáo của ủy ban nhân dân    | không áp dụng |

  Kịch bản: Dòng sau chữ ký không đọc được có thể là đầu phụ lục
    Biết văn bản có toàn văn:
      """
      UY BAN NHAN DAN
      XA SUOI NGA
      CONG HOA XA HOI CHU NGHIA VIET NAM
      Doc lap - Tu do - Hanh phuc
      So: 41/KH-UBND
      Suoi Nga, ngay 12 thang 02 nam 2024
      KE HOACH
      Giam ngheo nam 2024 tren dia ban xa Suoi Nga
      I. MUC DICH
      Giam ngheo ben vung tren dia ban xa.
      II. MUC TIEU
      - 100% nguoi thuoc ho ngheo tham gia bao hiem y te;
      III. KINH PHI THUC HIEN
      Ngan sach xa bo tri (co phu luc kem theo).
      Noi nhan:
      - UBND huyen (b/c);
      - Luu: VT.
      TM. UY BAN NHAN DAN
      CHU TICH
      Lo Van Pan
      Trq bxc hgw thdc hlgn bco cto kqt qtz vx ubqd xz.
      Danh sach ho ngheo
      """
    Khi kiểm quy tắc "the-thuc/phu-luc-duoc-kem"
    Thì kết quả là chưa rõ
    Và chỗ cần xem có "phu luc"
