"""`compliance init …`: something to begin with, a template, own rules or checks in CI; nothing there is overwritten."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from compliance.cli.options import Lang, LangOption
from compliance.cli.outputs import write_file, write_stdout
from compliance.errors import UsageError

init_app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Tạo mẫu kế hoạch, bộ luật riêng, tệp CI.")

FolderArgument = Annotated[Path, typer.Argument(metavar="[THƯ_MỤC]", help="Thư mục ghi vào; mặc định thư mục này.")]
_HERE = Path()


@init_app.command("template")
def template(folder: FolderArgument = _HERE, lang: LangOption = Lang.vi) -> None:
    """Tạo mẫu kế hoạch giảm nghèo cấp xã năm 2026, chỗ phải điền để trống.

    \b
    Ví dụ:
      compliance init template mau
      compliance check --template mau/mau-ke-hoach-xa-2026.txt
    """
    from compliance.authoring.starter import template_files

    _write(folder, template_files(), "compliance check --template", lang)


@init_app.command("rules")
def rules(folder: FolderArgument = _HERE, lang: LangOption = Lang.vi) -> None:
    """Tạo bộ luật riêng: văn bản, từ vựng của bộ đi kèm, một quy tắc mẫu, kịch bản của nó và hướng dẫn.

    \b
    Ví dụ:
      compliance init rules luat-rieng
      cd luat-rieng && compliance rules lint --rules rules
    """
    from compliance.authoring.starter import rule_files

    _write(folder, rule_files(), "compliance rules lint --rules rules", lang)


@init_app.command("ci")
def ci(
    folder: FolderArgument = _HERE,
    repository: Annotated[
        str, typer.Option("--repository", help="Kho mã của chương trình, để CI cài từ đó.")
    ] = "https://example.org/compliance.git",
    lang: LangOption = Lang.vi,
) -> None:
    """Tạo tệp CI: quy trình GitHub, việc GitLab, cấu hình pre-commit.

    \b
    Ví dụ:
      compliance init ci --repository https://git.vi-du.vn/compliance.git
    """
    from compliance.authoring.starter import ci_files

    if any(character.isspace() or character in "\"'`$\\" for character in repository) or not repository:
        raise UsageError(
            "usage.repository",
            f"--repository «{repository}» không phải địa chỉ kho mã",
            "nêu địa chỉ như https://git.vi-du.vn/compliance.git",
            message_en=f"--repository “{repository}” is not the address of a repository",
            next_step_en="give an address such as https://git.example.org/compliance.git",
        )
    _write(folder, ci_files(repository), "git add", lang)


def _write(folder: Path, files: dict[str, str], step: str, lang: Lang) -> None:
    """Write all files or none. Errors: `UsageError` naming everything that is there already."""
    targets = {folder / name: content for name, content in files.items()}
    taken = sorted(str(path) for path in targets if path.exists() or path.is_symlink())
    if taken:
        shown = ", ".join(taken[:5]) + (f" và {len(taken) - 5} tệp nữa" if len(taken) > 5 else "")
        raise UsageError(
            "usage.file_exists",
            f"đã có {shown}; không ghi gì",
            "chọn thư mục khác, hoặc dời các tệp ấy đi",
            message_en=f"already there: {', '.join(taken[:5])}; nothing was written",
            next_step_en="choose another folder, or move those files away",
        )
    for path, content in targets.items():
        write_file(path, content)
    made, then = ("made", "then") if lang is Lang.en else ("đã tạo", "tiếp theo")
    few = list(targets) if len(targets) <= 5 else [path for path in targets if "vocabulary" not in path.parts]
    few = [path for path in few if "instruments" not in path.parts]
    write_stdout("".join(f"{made} {path}\n" for path in few) + f"{then}: {step}\n")
