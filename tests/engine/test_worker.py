"""durable_rules in a process of its own: killed, hanging or failing it costs nothing but its own answer."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from by_hand import LAW, compare, fact, is_, pattern, plan, requirement, rule, ruleset, stated
from generated import Maker
from hypothesis import given, settings
from hypothesis import strategies as st

from compliance.engine import cores, evaluate, rete
from compliance.engine.cores import Apart, EngineError, Question
from compliance.engine.worker import answer_requests, read_frame, write_frame

pytestmark = pytest.mark.skipif(sys.version_info >= (3, 13), reason="durable_rules does not import on Python 3.13")

LOW = requirement("every_must", pattern=pattern("target", stated("rate")), must=compare("rate", ">=", 100))
THERE = requirement("exists", pattern=pattern("section", is_("kind", "kinh_phi")))
RULES = ruleset(rule(LOW, name="a/thap"), rule(THERE, name="b/thieu"))
BAD = plan(fact("target", 5, rate=90))
ANSWERS = ["violated", "violated"]


@pytest.fixture
def apart(monkeypatch):
    core = Apart(seconds=5)
    monkeypatch.setattr(rete, "apart", core)
    yield core
    core.stop()


def run(engine="both"):
    evaluation = evaluate(RULES, BAD, LAW, engine, isolate=True)
    assert [item.outcome for item in evaluation.outcomes] == ANSWERS
    return evaluation


def test_both_evaluators_agree_across_the_processes(apart):
    evaluation = run()
    assert (evaluation.engines, evaluation.failures, evaluation.disagreements) == (("durable_rules", "direct"), (), ())
    assert apart.process is not None and apart.process.pid != os.getpid()


def test_one_process_serves_many_plans(apart):
    run()
    first = apart.process
    for _ in range(3):
        run("durable")
    assert apart.process is first


def test_a_process_killed_between_plans_is_started_again(apart):
    run()
    first = apart.process
    os.kill(first.pid, signal.SIGKILL)
    first.wait()
    assert run().failures == ()
    assert apart.process is not first


def test_a_process_killed_at_work_is_not_evaluated(apart):
    run()
    os.kill(apart.process.pid, signal.SIGSTOP)
    threading.Timer(0.2, os.kill, (apart.process.pid, signal.SIGSEGV)).start()
    threading.Timer(0.3, os.kill, (apart.process.pid, signal.SIGCONT)).start()
    evaluation = run()
    assert evaluation.engines == ("direct",)
    assert evaluation.failures == ("durable_rules: not evaluated: the process ended (SIGSEGV)",)
    assert run().failures == ()


def test_a_hanging_process_is_ended_in_time(apart):
    run()
    apart.seconds = 0.3
    hanging = apart.process
    os.kill(hanging.pid, signal.SIGSTOP)
    start = time.monotonic()
    evaluation = run()
    assert time.monotonic() - start < 3
    assert evaluation.failures == ("durable_rules: not evaluated: no answer within 0.3 s",)
    assert hanging.poll() == -signal.SIGKILL
    apart.seconds = 5
    assert run().failures == ()


def test_a_hang_with_more_facts_than_a_pipe_holds_is_ended_too(apart):
    run()
    apart.seconds = 0.3
    os.kill(apart.process.pid, signal.SIGSTOP)
    many = plan(*[fact("target", 5, rate=100)] * 5000)
    evaluation = evaluate(RULES, many, LAW, "both", isolate=True)
    assert evaluation.failures == ("durable_rules: not evaluated: no answer within 0.3 s",)
    assert evaluation.outcomes[0].outcome == "satisfied"


def test_an_error_in_the_process_is_noted_and_the_next_run_starts_afresh(apart, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(rete._Shard, "rules", property(lambda self: {"a": {"all": 1}}, lambda self, value: None))
        rules = ruleset(rule(LOW, name="a/khac"))
        evaluation = evaluate(rules, BAD, LAW, "both", isolate=True)
    assert evaluation.engines == ("direct",)
    assert evaluation.failures[0].startswith("durable_rules: not evaluated: ")
    assert run().failures == ()


def test_where_no_process_can_be_started_the_direct_answer_stands(apart, monkeypatch):
    def refused(*_arguments, **_options):
        raise OSError("no more processes")

    monkeypatch.setattr(subprocess, "Popen", refused)
    assert run().failures == ("durable_rules: OSError: no more processes",)


def test_a_forked_child_starts_a_process_of_its_own(apart):
    run()
    apart._owner = -1
    others = apart.process
    assert run().failures == ()
    assert apart.process is not others
    others.kill()
    others.wait()
    others.stdin.close()
    others.stdout.close()


def test_a_released_rule_set_is_forgotten(apart):
    run()
    assert apart._handles
    for number in list(apart._handles):
        apart.forget(number)
    assert apart._handles == {}
    assert run().failures == ()


def test_the_process_ends_by_itself_when_nobody_is_left(apart):
    run()
    process = apart.process
    process.stdin.close()
    assert process.wait(timeout=5) == 0


def test_a_hang_ends_by_itself_when_nobody_is_left():
    endless = "import sys; sys.path.append(sys.argv[1]); import worker; worker._end_by_itself_after(0.2)\nwhile 1: 1"
    process = subprocess.Popen([sys.executable, "-I", "-c", endless, str(Path(cores.__file__).parent)])
    assert process.wait(timeout=10) == -signal.SIGALRM


@settings(max_examples=150, deadline=None)
@given(st.randoms(use_true_random=True).map(Maker))
def test_generated_rules_and_plans_give_the_same_answers_apart(make):
    rules, facts, identity = make.rules(), make.facts(), make.identity()
    evaluation = evaluate(ruleset(*rules), plan(*facts, **identity), LAW, "both", isolate=True)
    assert (evaluation.failures, evaluation.disagreements) == ((), ())


# --- the conversation --------------------------------------------------------------------------------------------


class Engine:
    """Stands in for the C core."""

    def create_ruleset(self, name, rules):
        return 7

    def assert_facts(self, handle, facts):
        return (0, 1) if facts != "refused" else (2, 1)

    def start_action_for_state(self, handle, state):
        return (1, '{"r": [{"m0": 1}]}')

    def complete_and_start_action(self, handle, state):
        return None

    def delete_state(self, handle, session):
        pass

    def delete_ruleset(self, handle):
        raise RuntimeError("no such\nrule set")


def answers(*asked):
    requests, said = io.BytesIO(), io.BytesIO()
    for data, header in asked:
        write_frame(requests, data, **header)
    requests.seek(0)
    answer_requests(Engine(), requests, said)
    said.seek(0)
    return [read_frame(said) for _ in asked]


def test_requests_are_answered_in_turn():
    made, ran, cut, refused, dropped = answers(
        (b"{}", {"do": "make"}),
        (b"[]", {"do": "run", "runs": [[7, 2]], "end": "r"}),
        (b"[]", {"do": "run", "runs": [[7, 2]], "end": "other"}),
        (b"[]refused", {"do": "run", "runs": [[7, 2], [7, 7]], "end": "r"}),
        (b"", {"do": "drop", "handle": 7}),
    )
    assert made[1] == b"7"
    assert ran[1] == b'[{"r": [{"m0": 1}]}]'
    assert cut[0]["error"] == "IncompleteError: the session ended before its last fact"
    assert refused[0]["error"] == "IncompleteError: assert_facts returned 2"
    assert dropped[0]["error"] == "RuntimeError: no such rule set"


@pytest.mark.parametrize("cut", [b"", b"{", b'{"size": 5}\nabc'])
def test_half_a_frame_is_the_end(cut):
    assert read_frame(io.BytesIO(cut)) is None


def test_an_error_says_that_it_was_not_evaluated(apart):
    with pytest.raises(EngineError, match="not evaluated"):
        apart.answer([Question(-1, lambda: "{", "[]")], "end")
