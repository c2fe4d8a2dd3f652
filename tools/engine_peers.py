"""Ten rules on the same facts, written for this engine and for GoRules zen, CLIPS and rego-cpp, with the right answers.

The facts are sure and legible, since the peers know no others. Each contestant gets every plan in the form it takes
best, made before the clock starts; what is measured is one plan judged. The oracle is plain Python over exact numbers.
The peers come with `pip install --group peers`; one that is not installed is named as such.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import combinations
from random import Random
from typing import Any

from compliance.engine import decide, evaluate
from compliance.language.load import read_rules
from compliance.language.resolve import Vocabulary
from compliance.language.ruleset import RuleSet
from compliance.language.source import read_source
from compliance.law import Law, load_law
from compliance.plan.facts import DateRange, Fact, Plan
from compliance.reading.document import Document, Line

Answer = tuple[bool, ...]  # for each rule, whether the plan violates it
Raw = dict[str, Any]
_DAY = date(2024, 3, 1)


# --- the plans ---------------------------------------------------------------------------------------------------


def raw_plan(seed: int) -> Raw:
    """Return a plan of about forty facts, numbers exact."""
    random = Random(seed)

    def tenths(low: int, high: int) -> Decimal:
        return Decimal(random.randint(low, high)) / 10

    def one_in(chance: int) -> bool:
        return random.randrange(chance) == 0

    projects = [f"DA{number}" for number in random.sample(range(1, 8), random.randint(2, 5))]
    amounts = [{"scope": scope, "amount": tenths(50, 9000), "leaf": True, "total": False} for scope in projects]
    amounts += [dict(random.choice(amounts)) for _ in range(random.randint(0, 3))]  # equal amounts count twice
    whole = sum((item["amount"] for item in amounts), Decimal(0))
    off = random.choice([Decimal(0), Decimal("0.5"), Decimal("-0.5"), Decimal("0.6"), Decimal("0.1"), Decimal(9)])
    if not one_in(8):
        amounts.append({"scope": "tong", "amount": whole + off, "leaf": False, "total": True})
    if one_in(5):
        projects.append("DA9")
    reductions = []
    for _ in range(random.randint(1, 3)):
        start, less = tenths(60, 99), tenths(1, 40)
        slip = random.choice([Decimal(0)] * 4 + [Decimal("0.05"), Decimal("0.06")])
        reductions.append({"from": start, "by": less, "to": start - less + slip})
    return {
        "year": random.randint(2021, 2026),
        "signed": (_DAY + timedelta(days=random.randint(0, 60))).toordinal(),
        "targets": [_target(random) for _ in range(random.randint(6, 12))],
        "sections": random.sample(["muc_tieu", "noi_dung", "kinh_phi", "bao_cao", "don_vi"], random.randint(3, 5)),
        "citations": [
            {
                "kind": random.choice(["luat", "nghi_dinh", "quyet_dinh", "thong_tu", "nghi_quyet"]),
                "in_force": not one_in(25),
                "date": (_DAY - timedelta(days=random.randint(-3, 900))).toordinal(),
            }
            for _ in range(random.randint(4, 9))
        ],
        "amounts": amounts,
        "reductions": reductions,
        "projects": projects,
        "reports": [random.choice(["thang", "quy", "nam"]) for _ in range(random.randint(2, 5))],
    }


def _target(random: Random) -> Raw:
    indicator = random.choice(["bhyt", "dao-tao-nghe", "ho-tro-nha-o", "ti-vi", "tai-ngheo"])
    rate = random.choice([Decimal(100)] * 12 + [Decimal("99.9"), Decimal("100.0"), None])
    group = random.choice(["ho_ngheo", "ho_can_ngheo", "tre_em"])
    return {"indicator": indicator, "group": group, "rate": rate, "year": random.choice([2023, 2024, 2025])}


def oracle(raw: Raw) -> Answer:
    """Return the right answers."""
    leaf = [item["amount"] for item in raw["amounts"] if item["leaf"]]
    total = [item["amount"] for item in raw["amounts"] if item["total"]]
    scopes = {item["scope"] for item in raw["amounts"]}
    rated = [item for item in raw["targets"] if item["rate"] is not None]
    return (
        any(t["indicator"] == "bhyt" and t["group"] == "ho_ngheo" and t["rate"] < 100 for t in rated),
        "kinh_phi" not in raw["sections"],
        any(not item["in_force"] for item in raw["citations"]),
        bool(leaf and total) and abs(sum(leaf) - sum(total)) > Decimal("0.5"),
        any(abs(r["from"] - r["by"] - r["to"]) > Decimal("0.05") for r in raw["reductions"]),
        any(
            (a["indicator"], a["year"]) == (b["indicator"], b["year"]) and a["rate"] != b["rate"]
            for a, b in combinations(rated, 2)
        ),
        any(project not in scopes for project in raw["projects"]),
        raw["reports"].count("thang") < 2,
        2022 <= raw["year"] <= 2025 and all(item["kind"] != "nghi_dinh" for item in raw["citations"]),
        any(item["date"] > raw["signed"] for item in raw["citations"]),
    )


# --- this engine -------------------------------------------------------------------------------------------------

_RULES = (
    ("", "MỖI chỉ tiêu MÀ chỉ số LÀ bảo hiểm y tế VÀ nhóm GIAO VỚI hộ nghèo VÀ tỷ lệ ĐƯỢC GHI PHẢI tỷ lệ >= 100%"),
    ("", "CÓ mục MÀ loại mục LÀ kinh phí"),
    ("", "KHÔNG CÓ viện dẫn MÀ còn hiệu lực LÀ sai"),
    (
        "",
        "TỔNG số tiền CỦA khoản tiền MÀ cấp thấp nhất = TỔNG số tiền CỦA khoản tiền MÀ loại phạm vi LÀ tổng"
        " SAI SỐ 0,5 triệu đồng",
    ),
    ("", "MỖI mức giảm PHẢI tỷ lệ đầu - mức giảm = tỷ lệ cuối SAI SỐ 0,05%"),
    ("", "KHÔNG CÓ HAI chỉ tiêu MÀ CÙNG chỉ số, năm VÀ KHÁC tỷ lệ"),
    ("", "MỖI dự án PHẢI CÓ khoản tiền MÀ phạm vi = mỗi.số in"),
    ("", "CÓ ÍT NHẤT 2 báo cáo MÀ kỳ LÀ hằng tháng"),
    ("ÁP DỤNG NĂM KẾ HOẠCH TỪ 2022 ĐẾN 2025", "CÓ viện dẫn MÀ loại LÀ nghị định"),
    ("", "MỖI viện dẫn PHẢI ngày <= kế hoạch.ngày ký"),
)


def shared_rules(law: Law) -> RuleSet:
    """Return the ten rules as this program reads them."""
    vocabulary, rules = Vocabulary(law), []
    for number, (applies, asks) in enumerate(_RULES, 1):
        head = f'QUY TẮC chung/so-{number:02} "Chung"\nCĂN CỨ SỐ HỌC\n{applies}\nVÌ "so"\n'
        text = f'{head}YÊU CẦU {asks}\nVI PHẠM "sai"\nHẾT\n'
        built = read_rules(read_source(f"chung/so-{number:02}.luat", text.encode()), vocabulary)
        rules += [item.rule for item in built if item.rule]
    return RuleSet(tuple(rules), "")


def as_plan(raw: Raw) -> Plan:
    """Return the facts of a plan as this engine takes them, each on a line of its own."""
    facts = [
        *(("target", _target_fields(item)) for item in raw["targets"]),
        *(("section", {"kind": kind}) for kind in raw["sections"]),
        *(("citation", {**item, "date": _day(item["date"])}) for item in raw["citations"]),
        *(("amount", _amount_fields(item)) for item in raw["amounts"]),
        *(
            ("reduction", {"from_pct": item["from"], "by_pct": item["by"], "to_pct": item["to"]})
            for item in raw["reductions"]
        ),
        *(("project", {"printed": name}) for name in raw["projects"]),
        *(("report", {"period": period}) for period in raw["reports"]),
    ]
    lines = [f"Dòng {number:03}" for number in range(len(facts) + 1)]
    step = len(lines[0]) + 1
    document = Document(
        "\n".join(lines), tuple(Line(n + 1, n * step, n * step + step - 1, "clean", 1.0) for n in range(len(lines))),
        (), "text", "", "", "clean", 1.0,
    )  # fmt: skip
    spans = [document.span(n * step, n * step + step - 1) for n in range(len(lines))]
    identity = Fact("plan", {"year": raw["year"], "date": _day(raw["signed"])}, spans[0])
    return Plan(document, identity, tuple(Fact(k, v, spans[n]) for n, (k, v) in enumerate(facts, 1)))


def _day(ordinal: int) -> DateRange:
    return DateRange(date.fromordinal(ordinal), date.fromordinal(ordinal))


def _target_fields(item: Raw) -> Raw:
    fields = {"indicator": item["indicator"], "groups": frozenset({item["group"]}), "year": item["year"]}
    return fields if item["rate"] is None else {**fields, "rate": item["rate"]}


def _amount_fields(item: Raw) -> Raw:
    fields = {"scope": item["scope"], "amount_million_vnd": item["amount"], "leaf": item["leaf"]}
    return {**fields, "scope_kind": "tong"} if item["total"] else fields


# --- the peers ---------------------------------------------------------------------------------------------------


def _plain(raw: Raw) -> Raw:
    """Return a plan with numbers as JSON has them."""
    return json.loads(json.dumps(raw, default=float))


_ZEN = (
    "some(targets, #.indicator == 'bhyt' and #.group == 'ho_ngheo' and #.rate != null and #.rate < 100)",
    "not ('kinh_phi' in sections)",
    "some(citations, not #.in_force)",
    "some(amounts, #.leaf) and some(amounts, #.total) and abs(sum(map(filter(amounts, #.leaf), #.amount))"
    " - sum(map(filter(amounts, #.total), #.amount))) > 0.5",
    "some(reductions, abs(#.from - #.by - #.to) > 0.05)",
    "some(targets as a, some(targets as b, a.indicator == b.indicator and a.year == b.year and a.rate != null"
    " and b.rate != null and a.rate != b.rate))",
    "some(projects as p, not some(amounts as a, a.scope == p))",
    "len(filter(reports, # == 'thang')) < 2",
    "year >= 2022 and year <= 2025 and not some(citations, #.kind == 'nghi_dinh')",
    "some(citations as c, c.date > signed)",
)


def zen() -> Contestant:
    import zen as library

    expressions = [{"id": f"e{n}", "key": f"r{n}", "value": text} for n, text in enumerate(_ZEN)]
    content = {
        "nodes": [
            {"id": "in", "type": "inputNode", "name": "in"},
            {"id": "rules", "type": "expressionNode", "name": "rules", "content": {"expressions": expressions}},
            {"id": "out", "type": "outputNode", "name": "out"},
        ],
        "edges": [
            {"id": "a", "sourceId": "in", "targetId": "rules", "type": "edge"},
            {"id": "b", "sourceId": "rules", "targetId": "out", "type": "edge"},
        ],
    }
    decision = library.ZenEngine().create_decision(json.dumps(content))

    def judge(plan: Raw) -> Answer:
        result = decision.evaluate(plan)["result"]
        return tuple(result[f"r{n}"] for n in range(len(_ZEN)))

    return Contestant("GoRules zen", _plain, judge)


_CLIPS = """
(deftemplate plan (slot year) (slot signed))
(deftemplate target (slot id) (slot indicator) (slot group) (slot rate) (slot year))
(deftemplate section (slot id) (slot kind))
(deftemplate citation (slot id) (slot kind) (slot in_force) (slot date))
(deftemplate amount (slot id) (slot scope) (slot amount) (slot leaf) (slot total))
(deftemplate reduction (slot id) (slot from) (slot by) (slot to))
(deftemplate project (slot id) (slot printed))
(deftemplate report (slot id) (slot period))
(deftemplate bad (slot rule))
(defrule r1 (target (indicator bhyt) (group ho_ngheo) (rate ?r&:(numberp ?r)&:(< ?r 100))) => (assert (bad (rule 1))))
(defrule r2 (plan) (not (section (kind kinh_phi))) => (assert (bad (rule 2))))
(defrule r3 (citation (in_force FALSE)) => (assert (bad (rule 3))))
(defrule r4 (exists (amount (leaf TRUE))) (exists (amount (total TRUE))) =>
  (bind ?s 0)
  (do-for-all-facts ((?a amount)) (eq ?a:leaf TRUE) (bind ?s (+ ?s ?a:amount)))
  (do-for-all-facts ((?a amount)) (eq ?a:total TRUE) (bind ?s (- ?s ?a:amount)))
  (if (> (abs ?s) 0.5) then (assert (bad (rule 4)))))
(defrule r5 (reduction (from ?f) (by ?b) (to ?t&:(> (abs (- ?f ?b ?t)) 0.05))) => (assert (bad (rule 5))))
(defrule r6 (target (id ?i) (indicator ?x) (year ?y) (rate ?r&:(numberp ?r)))
  (target (id ?j&:(> ?j ?i)) (indicator ?x) (year ?y) (rate ?q&:(numberp ?q)&:(<> ?q ?r))) => (assert (bad (rule 6))))
(defrule r7 (project (printed ?p)) (not (amount (scope ?p))) => (assert (bad (rule 7))))
(defrule r8 (plan) => (if (< (length$ (find-all-facts ((?r report)) (eq ?r:period thang))) 2)
  then (assert (bad (rule 8)))))
(defrule r9 (plan (year ?y&:(<= 2022 ?y 2025))) (not (citation (kind nghi_dinh))) => (assert (bad (rule 9))))
(defrule r10 (plan (signed ?s)) (citation (date ?d&:(> ?d ?s))) => (assert (bad (rule 10))))
"""


def clips() -> Contestant:
    import clips as library

    environment = library.Environment()
    for construct in _CLIPS.strip().replace("\n  ", " ").splitlines():
        environment.build(construct)
    templates = {template.name: template for template in environment.templates()}
    symbol = library.Symbol

    def prepare(raw: Raw) -> list[tuple[str, Raw]]:
        plain = _plain(raw)
        facts = [("plan", {"year": plain["year"], "signed": plain["signed"]})]
        facts += [("section", {"kind": symbol(kind)}) for kind in plain["sections"]]
        facts += [("project", {"printed": symbol(name)}) for name in plain["projects"]]
        facts += [("report", {"period": symbol(period)}) for period in plain["reports"]]
        for name in ("targets", "citations", "amounts", "reductions"):
            facts += [
                (name[:-1], {key: _clips_value(value, symbol) for key, value in item.items()}) for item in plain[name]
            ]
        # A number of its own keeps CLIPS from taking equal facts for one.
        return [(kind, {**slots, "id": n} if kind != "plan" else slots) for n, (kind, slots) in enumerate(facts)]

    def judge(facts: list[tuple[str, Raw]]) -> Answer:
        environment.reset()
        for kind, slots in facts:
            templates[kind].assert_fact(**slots)
        environment.run()
        bad = {fact["rule"] for fact in templates["bad"].facts()}
        return tuple(number in bad for number in range(1, 11))

    return Contestant("CLIPS", prepare, judge)


def _clips_value(value: Any, symbol: Callable[[str], Any]) -> Any:
    if value is None:
        return symbol("nil")
    return symbol(value) if isinstance(value, str) else value


_REGO = """package shared
import rego.v1
violated contains 1 if {
  some t in input.targets
  t.indicator == "bhyt"; t.group == "ho_ngheo"; t.rate != null; t.rate < 100
}
violated contains 2 if { not "kinh_phi" in input.sections }
violated contains 3 if { some c in input.citations; c.in_force == false }
violated contains 4 if {
  leaf := [a.amount | some a in input.amounts; a.leaf]
  total := [a.amount | some a in input.amounts; a.total]
  count(leaf) > 0; count(total) > 0
  abs(sum(leaf) - sum(total)) > 0.5
}
violated contains 5 if { some r in input.reductions; abs((r.from - r.by) - r.to) > 0.05 }
violated contains 6 if {
  some a in input.targets; some b in input.targets
  a.indicator == b.indicator; a.year == b.year
  a.rate != null; b.rate != null; a.rate != b.rate
}
has_amount(p) if { some a in input.amounts; a.scope == p }
violated contains 7 if { some p in input.projects; not has_amount(p) }
violated contains 8 if { count([r | some r in input.reports; r == "thang"]) < 2 }
has_decree if { some c in input.citations; c.kind == "nghi_dinh" }
violated contains 9 if { input.year >= 2022; input.year <= 2025; not has_decree }
violated contains 10 if { some c in input.citations; c.date > input.signed }
"""


def rego() -> Contestant:
    from regopy import Interpreter

    interpreter = Interpreter()
    interpreter.add_module("shared", _REGO)
    bundle = interpreter.build("x = data.shared.violated", [])

    def judge(plan: Raw) -> Answer:
        interpreter.set_input(plan)
        found = set(json.loads(str(interpreter.query_bundle(bundle)))["bindings"]["x"])
        return tuple(number in found for number in range(1, 11))

    return Contestant("rego-cpp", _plain, judge)


# --- side by side ------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Contestant:
    name: str
    prepare: Callable[[Raw], Any]
    judge: Callable[[Any], Answer]


def ours() -> Iterator[Contestant]:
    law = load_law()
    rules = shared_rules(law)

    def judge(how: str, isolate: bool = False) -> Callable[[Plan], Answer]:
        return lambda plan: tuple(
            item.outcome == "violated"
            for item in evaluate(rules, plan, law, how, isolate).outcomes  # type: ignore[arg-type]
        )

    def alone(plan: Plan) -> Answer:
        return tuple(outcome == "violated" for outcome in decide(rules, plan, law).values())

    yield Contestant("this engine, outcomes alone", as_plan, alone)
    yield Contestant("this engine, with findings", as_plan, judge("direct"))
    yield Contestant("this engine, both evaluators", as_plan, judge("both"))


_PEERS: dict[str, Callable[[], Contestant]] = {"GoRules zen": zen, "CLIPS": clips, "rego-cpp": rego}


def main(plans: int = 200) -> int:
    """Print milliseconds a plan and wrong answers for every contestant; fail when this engine gave a wrong one."""
    raws = [raw_plan(seed) for seed in range(plans)]
    right = [oracle(raw) for raw in raws]
    facts = statistics.mean(sum(len(part) for part in raw.values() if isinstance(part, list)) for raw in raws)
    print(
        f"ten shared rules on {plans} plans of {facts:.0f} facts; "
        f"{sum(map(sum, right))} of {10 * plans} answers are «violated»"
    )
    print(f"{'':<32}{'ms a plan':>10}{'slowest':>10}{'wrong answers':>15}", flush=True)
    wrong = sum(_row(contestant, raws, right) for contestant in ours())
    for name in _PEERS:
        # Each in a process of its own: a crash of one is its own row.
        run = subprocess.run([sys.executable, __file__, str(plans), name], check=False)
        if run.returncode:
            print(f"{name:<32}ended with {run.returncode}", flush=True)
    return 1 if wrong else 0


def peer(plans: int, name: str) -> None:
    """Print the row of one peer."""
    try:
        contestant = _PEERS[name]()
    except ImportError:
        print(f"{name:<32}not installed (pip install --group peers)")
        return
    raws = [raw_plan(seed) for seed in range(plans)]
    _row(contestant, raws, [oracle(raw) for raw in raws])


def _row(contestant: Contestant, raws: list[Raw], right: list[Answer]) -> int:
    times, wrong = _run(contestant, raws, right)
    by_rule = ", ".join(f"rule {n}: {count}" for n, count in enumerate(wrong, 1) if count)
    row = f"{contestant.name:<32}{statistics.median(times):>10.3f}{max(times):>10.3f}{sum(wrong):>15}"
    print(f"{row}   ({by_rule})" if by_rule else row, flush=True)
    return sum(wrong)


def _run(contestant: Contestant, raws: list[Raw], right: list[Answer]) -> tuple[list[float], list[int]]:
    prepared = [contestant.prepare(raw) for raw in raws]
    contestant.judge(prepared[0])
    times, wrong = [], [0] * 10
    for plan, expected in zip(prepared, right, strict=True):
        start = time.perf_counter()
        answer = contestant.judge(plan)
        times.append((time.perf_counter() - start) * 1000)
        for position, (said, true) in enumerate(zip(answer, expected, strict=True)):
            wrong[position] += said != true
    return times, wrong


if __name__ == "__main__":
    if len(sys.argv) > 2:
        peer(int(sys.argv[1]), sys.argv[2])
    else:
        sys.exit(main(*map(int, sys.argv[1:])))
