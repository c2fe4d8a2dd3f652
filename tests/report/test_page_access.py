"""The HTML report is for everybody: keyboards, screen readers, paper; and every finding is one click from its line."""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from lxml import html as lxml_html

from compliance.report import render
from compliance.review import Review
from tests.damage import damage
from tests.plans.snapshot import HERE, checker
from tests.report.sample_review import sample

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "chrome"))), None)


@cache
def faulty() -> Review:
    return checker().check(HERE / "faulty" / "huyen-muong-then-2025.txt")


@cache
def page() -> str:
    return render([faulty(), sample()], "html")


def test_language_title_and_headings_are_as_screen_readers_need_them() -> None:
    tree = lxml_html.document_fromstring(page())
    assert tree.get("lang") == "vi" and tree.findtext(".//title")
    levels = [int(node.tag[1]) for node in tree.iter("h1", "h2", "h3", "h4")]
    assert levels.count(1) == 2
    after_first = levels[levels.index(1) :]
    assert all(later - earlier <= 1 for earlier, later in pairwise(after_first))
    for field in tree.iter("input", "select"):
        assert field.get("aria-label") or any(node.tag == "label" for node in field.iterancestors())
    for picture in tree.iter("svg"):
        assert picture.get("role") == "img" and picture.get("aria-label")


def test_every_link_leads_somewhere_on_the_page_and_no_name_stands_twice() -> None:
    tree = lxml_html.document_fromstring(page())
    names = tree.xpath("//@id")
    assert len(names) == len(set(names))
    targets = tree.xpath("//a/@href")
    assert len(targets) > 50 and {target[0] for target in targets} == {"#"}
    assert {target[1:] for target in targets} <= set(names)


def test_every_finding_is_one_click_from_its_line_without_scripts() -> None:
    tree = lxml_html.document_fromstring(render([faulty()], "html"))
    lines = {node.get("id"): node for node in tree.find_class("line")}
    cards = [card for card in tree.find_class("card") if card.get("data-state") in ("violation", "missing", "advice")]
    assert len(cards) == len(faulty().findings)
    for card in cards:
        reached = []
        for target in card.xpath(".//a/@href"):
            node = tree.get_element_by_id(target[1:])
            reached.append(node if node.get("id") in lines else next(node.iterancestors("div")))
        assert reached and all("line" in node.get("class") for node in reached), card.text_content()


def test_the_pictures_show_every_percentage_and_every_sum_of_the_plan() -> None:
    tree = lxml_html.document_fromstring(render([faulty()], "html"))
    dimensions, budget = tree.find_class("scale")
    shares = [cell.value for row in faulty().dimensions for cell in row.targets if "%" in cell.value]
    drawn = [node.getparent().findtext("text") for node in dimensions.iter("circle")]
    assert sorted(filter(None, drawn)) == sorted(shares)
    words = budget.text_content()
    assert [row.total for row in faulty().budget] == [2400.0, 1100.0, 3700.0]
    assert all(total in words for total in ("2.400", "1.100", "3.700"))
    widths = [float(node.get("width")) for node in budget.xpath(".//g/rect")]
    amounts = [part.amount for row in faulty().budget for part in row.parts]
    assert widths == pytest.approx([amount * 420 / 3700 for amount in amounts], abs=0.1)
    assert tree.find_class("budget")[0].xpath(".//td[last()]/text()") == ["2.400", "1.100", "3.700"]


def test_a_badly_read_line_with_evidence_has_a_guess_marked_as_one_beside_it() -> None:
    text = (HERE / "faulty" / "huyen-muong-then-2025.txt").read_text(encoding="utf-8")
    review = checker().check(damage(text, 7).encode(), name="hong.txt")
    guesses = lxml_html.document_fromstring(render([review], "html")).find_class("guess")
    assert guesses and all(node.text_content().startswith("≈ phỏng đoán: ") for node in guesses)


def test_a_long_plan_makes_a_page_that_mail_carries() -> None:
    text = (HERE / "faulty" / "huyen-muong-then-2025.txt").read_text(encoding="utf-8")
    sentence = "Các cơ quan, đơn vị chủ động phối hợp triển khai nhiệm vụ được giao bảo đảm đúng tiến độ đã đề ra.\n"
    long = text + sentence * ((33_000 - len(text)) // len(sentence))
    assert len(long) > 32_000
    assert len(render([checker().check(long.encode(), name="dai.txt")], "html").encode()) <= 400_000


@pytest.mark.skipif(BROWSER is None, reason="no Chromium to run axe-core in: apt install chromium")
def test_axe_finds_nothing(tmp_path: Path) -> None:
    import axe_core_python

    axe = next(Path(axe_core_python.__file__).parent.rglob("axe.min.js")).read_text(encoding="utf-8")
    call = "axe.run().then(r => { document.title = 'AXE' + JSON.stringify(r.violations.map(v => v.id)) + 'END'; })"
    bare = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page())
    escaped = axe.replace("</script", "<\\/script")
    file = tmp_path / "page.html"
    scripts = f"<script>{escaped}</script><script>{call}</script></body>"
    file.write_text(scripts.join(bare.rsplit("</body>", 1)), encoding="utf-8")
    options = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}"]
    shown = subprocess.run(
        [str(BROWSER), *options, "--virtual-time-budget=30000", "--dump-dom", file.as_uri()],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    ).stdout
    found = re.search(r"<title>AXE(.*?)END</title>", shown, re.DOTALL)
    assert found, "axe-core did not answer"
    assert json.loads(html.unescape(found[1])) == []
