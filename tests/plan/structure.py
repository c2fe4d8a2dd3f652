"""Whole fictional plans, clean and damaged, for the tests of form, outline, identity and citations."""

from __future__ import annotations

from functools import cache

from compliance.law import Law, load_law
from compliance.plan import Assumptions, Fact, Plan, build_plan
from compliance.plan.build import NOTHING_ASSUMED
from compliance.reading import read_document

HEAD = """ỦY BAN NHÂN DÂN
XÃ SUỐI NGÀ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 41/KH-UBND

Suối Ngà, ngày 05 tháng 02 năm 2024

KẾ HOẠCH

Thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững
năm 2024 trên địa bàn xã Suối Ngà

"""
PREAMBLE = """Căn cứ Luật Ngân sách nhà nước;

Căn cứ Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ quy định chuẩn nghèo đa chiều giai đoạn 2021-2025;

Thực hiện Kế hoạch số 27/KH-UBND ngày 15 tháng 01 năm 2024 của UBND huyện Mường Then về giảm nghèo năm 2024.

Ủy ban nhân dân xã Suối Ngà ban hành Kế hoạch giảm nghèo năm 2024 như sau:

"""
BODY = """I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

Giúp hộ nghèo tiếp cận các dịch vụ xã hội cơ bản.

2. Yêu cầu: Bảo đảm công khai, dân chủ trên địa bàn xã.

II. MỤC TIÊU

1. Mục tiêu chung

Phấn đấu đến cuối năm 2024 tỷ lệ hộ nghèo còn 8,3% theo chuẩn nghèo đa chiều giai đoạn 2022-2025.

2. Mục tiêu cụ thể

a) Hộ nghèo giảm từ 10,1% cuối năm 2023.

b) 100% hộ nghèo có thẻ bảo hiểm y tế (kèm theo Phụ lục I).

III. NỘI DUNG THỰC HIỆN

1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo

a) Nội dung thực hiện: hỗ trợ cây giống.

b) Kinh phí thực hiện: 150 triệu đồng.

c) Đơn vị thực hiện: Công chức Địa chính.

2. Dự án 3: Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng

Tiểu dự án 1: Hỗ trợ phát triển sản xuất trong lĩnh vực nông nghiệp

a) Nội dung thực hiện: tập huấn kỹ thuật.

IV. TỔ CHỨC THỰC HIỆN

1. Công chức Văn hóa - Xã hội

- Chủ trì, tham mưu UBND xã triển khai Kế hoạch theo Thông tư số 07/2021/TT-BLĐTBXH.

2. Các thôn

Tuyên truyền đến người dân.

"""
CLOSING = """Nơi nhận:
- UBND huyện (b/c);
- TT Đảng ủy, HĐND xã;
- Các thôn;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Lò Văn Pản
"""
WHOLE = HEAD + PREAMBLE + BODY + CLOSING

#: A plan of another place as OCR with the wrong language reads it: no mark of Vietnamese is left.
DAMAGED = """UY BAN NHAN DAN CONG HOA XA HQI CHU NGHIA VIET NAM

XA NAM CHAY Dic lap - Tw do - Hanh phiic
S6:52 /KH-UBND Nam Chay, ngay 09 thang 3 ndm 2024
KE HOACH

Thuc hién cong tac giam nghéo bén vitng nam 2024 trén dia ban xa Nam Chay

Cin cir Ké hoach s6 18/KH-UBND ngay 22/01/2024 cua UBND huyén Pa Lang vé
viéc thuc hién muc tiéu giam nghéo nam 2024;

Can ctr Nghi quyét s6 31/NQ-HDND ngay 18/12/2023 cua HDND xa Nam Chay vé
nhiém vu phat trién kinh té - xa hoi nam 2024.

UBND xa Nam Chay ban hanh Ké hoach thuc hién giam nghéo nam 2024 nhu sau:

1. MUC PiCH, YEU CAU

1. Muc dich

Tao diéu kién cho ngudi nghéo tiép can céc dich vu xa hoi co ban, cai thién va
nang cao doi séng cua nhan dan trén dia ban.

2. Yéu cau

Bao dam giam nghéo thuc chét, khong chay theo thanh tich.

Il. MUC TIEU

a) Ty 1é ho nghéo giam con 12,5%.

¢) 100% ho nghéo dugc cap thé bao hiém y té.

111. NOI DUNG THUC HIEN

_ 1. Dw &n 2: Da dang hoa sinh ké, phat trién md hinh giam nghéo

V. TO CHUC THUC HIEN

1. Cong chirc Tai chinh - Ké toan

Can d6i ngan sach, tham muu bd tri kinh phi thyc hién Ké hoach.

2. Tram Y té

Chu tri, phéi hop trién khai chinh sach hd trg vé y té cho ho nghéo.

Noi nhan: TM. UY BAN NHAN DAN
- UBND huyén (b/c); KT. CHU TICH
- Céc thon; PHO CHU TICH
- Luu: VT.

Giang A Sung
"""


@cache
def the_law() -> Law:
    return load_law()


def plan(text: str, assume: Assumptions = NOTHING_ASSUMED, fragment: bool = False) -> Plan:
    """Return the plan read from a text."""
    return build_plan(read_document(None, data=text.encode(), name="plan.txt"), the_law(), assume, fragment)


def stated(read: Plan, kind: str) -> list[Fact]:
    """Return the facts of one kind, gaps left out."""
    return [fact for fact in read.of_kind(kind) if fact.certainty != "gap"]


def parts(read: Plan) -> dict[str, Fact]:
    """Return the form parts that were found, by part."""
    return {str(fact.values["part"]): fact for fact in stated(read, "form_part")}


def gaps(read: Plan) -> set[str]:
    """Return the form parts that lost text may have held."""
    return {str(fact.values["part"]) for fact in read.of_kind("form_part") if fact.certainty == "gap"}


def paths(read: Plan) -> list[tuple[object, object, object]]:
    """Return (number, parent, kind) of every section."""
    return [(f.values.get("number"), f.values.get("parent"), f.values["kind"]) for f in stated(read, "section")]
