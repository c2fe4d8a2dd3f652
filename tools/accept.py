"""Write the reviews of the plans in tests/plans as they are now; the diff is for a person to read."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.plans.snapshot import expected_file, plan_files, snapshot  # noqa: E402


def main() -> int:
    """Rewrite every expected review that differs and name it."""
    for plan in plan_files():
        target, now = expected_file(plan), snapshot(plan)
        if not target.is_file() or target.read_text("utf-8") != now:
            target.write_text(now, "utf-8")
            print(f"accepted {target.relative_to(ROOT)} — read it: git diff {target.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
