"""Make damaged twins of texts: print them, damage the pages, and read them by OCR with a right and a wrong model.

    python tools/variants.py                      # renew the twins kept in tests/twins
    python tools/variants.py --all --to FOLDER TEXT…   # every variant of any texts

Needs Tesseract with `vie` and `eng`, and the fonts DejaVu, FreeFont and Noto (older Liberation fonts lack Vietnamese)
"""

from __future__ import annotations

import argparse
import hashlib
import io
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.plans.snapshot import plan_files  # noqa: E402
from tests.twins import render  # noqa: E402

TWINS = ROOT / "tests" / "twins"

#: Printed and scanned in eight ways; the model is the language Tesseract was told to read.
VARIANTS: dict[str, tuple[str, render.Damage]] = {
    "vie-300": ("vie", render.Damage("FreeSerif", 300)),
    "vie-200-skewed": ("vie", render.Damage("DejaVuSerif", 200, skew=0.8, noise=12, specks=0.001)),
    "vie-150-noisy": ("vie", render.Damage("NotoSerif", 150, noise=18, specks=0.002, blur=0.4)),
    "vie-100-fax": ("vie", render.Damage("FreeSerif", 100, noise=25, two_level=True)),
    "eng-300": ("eng", render.Damage("FreeSerif", 300)),
    "eng-200-skewed": ("eng", render.Damage("DejaVuSerif", 200, skew=-0.7, noise=12, specks=0.001)),
    "eng-150-noisy": ("eng", render.Damage("NotoSerif", 150, noise=18, specks=0.002, blur=0.4)),
    "eng-200-two-level": ("eng", render.Damage("FreeSerif", 200, noise=20, two_level=True)),
}
#: Each plan keeps some of them, so that the set stays small: these steps through the list.
_KEPT_STEPS = (0, 1, 4, 5)


def read_page(page: object, model: str, dpi: int) -> str:
    """Return what plain Tesseract makes of a page, as many offices run it."""
    picture = io.BytesIO()
    page.save(picture, "PNG", dpi=(dpi, dpi))  # type: ignore[attr-defined]
    command = ["tesseract", "-", "-", "-l", model, "--psm", "3"]
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    done = subprocess.run(command, input=picture.getvalue(), capture_output=True, check=True, env=environment)
    return done.stdout.decode("utf-8").strip("\f\n") + "\n"


def twin(text: str, name: str, variant: str) -> str:
    """Return the damaged twin of `text`."""
    model, damage = VARIANTS[variant]
    sheets = render.pages(text, damage, render.seed_of(f"{name}/{variant}"))
    return "\n".join(read_page(sheet, model, damage.dpi) for sheet in sheets)


def kept(number: int) -> list[str]:
    """Return the variants that the plan of this number keeps."""
    names = list(VARIANTS)
    return [names[(number + step) % len(names)] for step in _KEPT_STEPS]


def main() -> int:
    """Make the twins and their manifest."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("texts", nargs="*", type=Path)
    parser.add_argument("--to", type=Path, default=TWINS)
    parser.add_argument("--all", action="store_true", help="every variant of every text")
    chosen = parser.parse_args()
    texts = chosen.texts or plan_files()
    jobs = [
        (path, variant)
        for number, path in enumerate(texts)
        for variant in (list(VARIANTS) if chosen.all else kept(number))
    ]
    chosen.to.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        made = list(pool.map(lambda job: _make(*job, chosen.to), jobs))
    manifest = json.dumps(made, ensure_ascii=False, indent=1)
    (chosen.to / "manifest.json").write_text(manifest + "\n", encoding="utf-8")
    print(f"{len(made)} twins in {chosen.to}")
    return 0


def _make(path: Path, variant: str, folder: Path) -> dict[str, object]:
    text = path.read_text("utf-8")
    name = f"{path.stem}.{variant}.txt"
    (folder / name).write_text(twin(text, path.stem, variant), encoding="utf-8")
    model, damage = VARIANTS[variant]
    place = path.resolve()
    shown = place.relative_to(ROOT).as_posix() if place.is_relative_to(ROOT) else path.name
    digest = hashlib.sha256(text.encode()).hexdigest()
    return {"twin": name, "plan": shown, "sha256": digest, "variant": variant, "model": model, **asdict(damage)}


if __name__ == "__main__":
    sys.exit(main())
