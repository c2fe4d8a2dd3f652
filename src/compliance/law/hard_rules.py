"""Rules that admit no waiver: `hard-rules.yaml` beside the rules says which, and why."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from compliance.errors import UsageError
from compliance.resources import rules_dir as packaged_rules_dir

NAME = "hard-rules.yaml"


def hard_rules(rules_dir: Path | None, rule_ids: Collection[str]) -> dict[str, str]:
    """Return the ids of the rules nobody may waive, each with the reason; none where the folder does not say.

    Errors: `UsageError` for a file that is no list of ids and reasons, or names a rule that is not among `rule_ids`.
    """
    import yaml

    path = (rules_dir or packaged_rules_dir()) / NAME
    if not path.exists():
        return {}
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except (OSError, ValueError, yaml.YAMLError) as error:
        raise _faulty(path, f"không đọc được ({type(error).__name__})") from error
    if not isinstance(content, dict) or not all(isinstance(why, str) and why.strip() for why in content.values()):
        raise _faulty(path, "mỗi mục phải là mã luật và một câu nêu vì sao")
    unknown = sorted(str(rule) for rule in content if rule not in rule_ids)
    if unknown:
        raise _faulty(path, f"không có luật {', '.join(f'«{rule}»' for rule in unknown)}")
    return {rule: " ".join(why.split()) for rule, why in content.items()}


def _faulty(path: Path, why: str) -> UsageError:
    return UsageError(
        "rules.hard_rules",
        f"{path}: {why}",
        "sửa danh sách luật không được miễn",
        message_en=f"{path}: the list of rules that admit no waiver is faulty ({why})",
        next_step_en="mend the list of rules that admit no waiver",
    )
