"""Write a rule and its feature from templates that fail until they are filled in."""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

RULE = """QUY TẮC {name} "…"
  CĂN CỨ     …
  ÁP DỤNG    VĂN BẢN kế hoạch ; CHƯƠNG TRÌNH giảm nghèo
  VÌ         "…"

  YÊU CẦU    …
    VI PHẠM    "…"
    CÁCH SỬA   "…"

  VÍ DỤ ĐẠT : "…"
  VÍ DỤ ĐẠT : "…"   # cùng câu, OCR hỏng
  VÍ DỤ VI PHẠM : "…"
HẾT
"""

FEATURE = """# language: vi
Tính năng: {name}
  …

  Kịch bản: Kế hoạch đạt
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024 có đoạn:
      \"\"\"
      …
      \"\"\"
    Khi kiểm quy tắc "{name}"
    Thì kết quả là đạt

  Kịch bản: Kế hoạch không đạt
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024 có đoạn:
      \"\"\"
      …
      \"\"\"
    Khi kiểm quy tắc "{name}"
    Thì kết quả là không đạt
    Và mức là vi phạm
    Và chữ bị gạch chân có "…"
"""


def main(arguments: list[str]) -> int:
    """Write both files, or say why not; an existing file is never overwritten."""
    if len(arguments) != 1 or not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*", arguments[0]):
        print("usage: make new-rule NAME=family/name   (kebab-case ASCII, as in muc-tieu/bhyt-100)", file=sys.stderr)
        return 2
    name = arguments[0]
    targets = {ROOT / "rules" / f"{name}.luat": RULE, ROOT / "features" / f"{name}.feature": FEATURE}
    taken = [str(path.relative_to(ROOT)) for path in targets if path.exists()]
    if taken:
        print(f"already there, nothing written: {', '.join(taken)}", file=sys.stderr)
        return 2
    for path, template in targets.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(template.replace("{name}", name), "utf-8")
        print(f"wrote {path.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
