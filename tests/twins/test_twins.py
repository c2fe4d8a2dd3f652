"""Plans printed, scanned and read by OCR are judged like the plans they came from, or left open; flips are named."""

from __future__ import annotations

import hashlib

import pytest

from tests.twins.kept import Stability, stability, twins

#: What at least stays equal at 150 dpi and more, by the model OCR was told to use. Wanted: 97 % and 85 %.
FLOORS = {"vie": 0.965, "eng": 0.84}
#: Flips that are faults still to be mended, each by twin and rule; nothing may be added here.
KNOWN = {
    "vie": {
        "xa-na-luong-2024.vie-150-noisy: the-thuc/thu-tu-muc",
        "phuong-tan-lap-2026.vie-150-noisy: nhat-quan/giam-ty-le",
        "phuong-tan-lap-2026.vie-200-skewed: kinh-phi/don-gia-nhan-so-luong",
    },
    "eng": {
        "phuong-tan-lap-2026.eng-150-noisy: bao-cao/co-che-do-bao-cao",
        "phuong-tan-lap-2026.eng-200-skewed: bao-cao/co-che-do-bao-cao",
        "xa-coc-pang-2024.eng-200-two-level: bao-cao/co-che-do-bao-cao",
        "xa-coc-pang-2024.eng-300: bao-cao/co-che-do-bao-cao",
        "huyen-muong-then-2023.eng-200-two-level: bao-cao/ra-soat-cuoi-nam",
        "huyen-muong-then-2023.eng-200-two-level: can-cu/chuan-ngheo-hien-hanh",
        "huyen-muong-then-2023.eng-300: bao-cao/ra-soat-cuoi-nam",
        "huyen-muong-then-2023.eng-300: kinh-phi/tach-dau-tu-su-nghiep",
        "huyen-muong-then-2025.eng-300: can-cu/so-ky-hieu-trich-dan-dung",
        "huyen-muong-then-2025.eng-300: kinh-phi/nguon-cong-bang-tong",
        "huyen-phu-vang-ra-soat-2024.eng-150-noisy: nhat-quan/dia-danh-ban-hanh",
        "phuong-tan-lap-2026.eng-150-noisy: nhat-quan/giam-ty-le",
        "phuong-tan-lap-2026.eng-200-skewed: kinh-phi/don-gia-nhan-so-luong",
        "phuong-tan-lap-2026.eng-200-skewed: nhat-quan/giam-ty-le",
        "thi-tran-phu-vang-2023.eng-200-two-level: kinh-phi/tach-dau-tu-su-nghiep",
        "xa-ban-may-2024.eng-150-noisy: muc-tieu/co-so-lieu-dau-ky",
        "xa-ban-may-2024.eng-150-noisy: nhat-quan/giam-ty-le",
        "xa-ban-may-2024.eng-150-noisy: to-chuc/moi-du-an-mot-chu-tri",
        "xa-ban-may-2024.eng-200-two-level: nhat-quan/tong-chi-tiet-so-ho",
        "xa-ban-may-2024.eng-200-two-level: the-thuc/thu-tu-muc",
        "xa-coc-pang-2024.eng-200-two-level: to-chuc/co-don-vi-thuong-truc",
        "xa-khau-lanh-2024.eng-200-skewed: bao-cao/ra-soat-cuoi-nam",
        "xa-phieng-lau-2025.eng-200-two-level: bao-cao/ra-soat-cuoi-nam",
        "xa-suoi-nga-2024.eng-200-skewed: bao-cao/ra-soat-cuoi-nam",
        "xa-suoi-nga-2024.eng-200-skewed: kinh-phi/nguon-cong-bang-tong",
        "xa-suoi-nga-2024.eng-300: kinh-phi/tach-dau-tu-su-nghiep",
        "xa-thuong-lac-2024.eng-200-skewed: bao-cao/ra-soat-cuoi-nam",
    },
}
#: At 100 dpi the Vietnamese model writes well-spelt wrong words; most outcomes are left open there.
MOST_FLIPS_OF_FAXES = 4


@pytest.fixture(scope="module")
def measured() -> dict[str, Stability]:
    return stability()


@pytest.mark.parametrize("group", sorted(FLOORS))
def test_outcomes_stay_what_they_are(measured: dict[str, Stability], group: str) -> None:
    assert measured[group].total > 1000
    assert measured[group].share >= FLOORS[group], measured[group].moved.most_common(10)


@pytest.mark.parametrize("group", sorted(KNOWN))
def test_no_outcome_flips_beyond_those_to_be_mended(measured: dict[str, Stability], group: str) -> None:
    flips = {flip.rpartition(": ")[0].replace(".txt:", ":") for flip in measured[group].flips}
    assert flips <= KNOWN[group], sorted(flips - KNOWN[group])


def test_faxes_flip_no_more_than_they_did(measured: dict[str, Stability]) -> None:
    assert len(measured["fax"].flips) <= MOST_FLIPS_OF_FAXES


def test_the_twins_are_those_of_the_plans_as_they_are() -> None:
    for twin in twins():
        assert hashlib.sha256(twin.plan.read_bytes()).hexdigest() == twin.plan_sha256, (
            f"{twin.plan.name} has changed: run `python tools/variants.py`"
        )
