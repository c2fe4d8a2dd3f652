from __future__ import annotations

import pytest

from tests.plan.content import facts, only


@pytest.mark.parametrize(
    ("text", "period", "day", "month", "whom"),
    [
        ("Các thôn báo cáo kết quả năm về UBND xã trước ngày 10/11/2024.", "nam", 10, 11, "UBND xã"),
        ("Cac thon bao cao két qua nam vé UBND xa trudc ngay 10/11/2024.", "nam", 10, 11, "UBND xa"),
        ("Định kỳ 6 tháng, các ngành gửi báo cáo về UBND xã chậm nhất ngày 20 tháng 5.", "sau_thang", 20, 5, "UBND xã"),
    ],
)
def test_a_report_has_period_deadline_and_addressee(text: str, period: str, day: int, month: int, whom: str) -> None:
    report = only(text, "report")
    assert report.values["has_regime"] is True
    assert report.values["period"] == period
    assert (report.values["deadline_day"], report.values["deadline_month"]) == (day, month)
    assert report.values["deadline_order"] == month * 100 + day
    assert report.values["to_whom"] == whom


def test_two_deadlines_are_two_reports() -> None:
    text = "Các đơn vị báo cáo 6 tháng trước ngày 15/5, báo cáo năm trước ngày 15/11 về UBND xã."
    found = [(fact.values["period"], fact.values["deadline_order"]) for fact in facts(text, "report")]
    assert found == [("sau_thang", 515), ("nam", 1115)]


def test_a_day_of_every_month_has_no_month() -> None:
    report = only("Hằng tháng, các thôn báo cáo UBND xã trước ngày 25 hằng tháng.", "report")
    assert report.values["deadline_day"] == 25
    assert "deadline_order" not in report.values


def test_a_regime_without_a_deadline_states_none() -> None:
    report = only("Thực hiện tốt chế độ báo cáo định kỳ theo quy định.", "report")
    assert report.values["period"] == "theo_quy_dinh"
    assert "deadline" not in report.values


def test_a_report_in_the_news_is_no_regime() -> None:
    assert facts("Đăng tải tin, bài trên báo chí về các gương thoát nghèo.", "report") == []
