"""The ways an input cannot be read, each with its stable code and what the reviewer can do about it."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from compliance.errors import UnreadableError, UsageError

_SAVE_AS_DOCX = "hãy mở bằng Word hoặc LibreOffice, lưu thành .docx rồi kiểm lại"
_SAVE_AS_DOCX_EN = "open it in Word or LibreOffice, save it as .docx and check that file"


def unsupported(
    kind: str, kind_en: str, advice: str = _SAVE_AS_DOCX, advice_en: str = _SAVE_AS_DOCX_EN
) -> UnreadableError:
    """Return the error for a format that is known but not read."""
    return UnreadableError(
        "unreadable.unsupported",
        f"chưa đọc được định dạng này ({kind})",
        advice,
        message_en=f"this format is not read yet ({kind_en})",
        next_step_en=advice_en,
    )


def no_office(kind: str) -> UnreadableError:
    """Return the error for a format that LibreOffice reads, where there is no LibreOffice."""
    return UnreadableError(
        "unreadable.no_office",
        f"đọc tệp {kind} cần LibreOffice, máy này chưa cài",
        "hãy cài LibreOffice Writer (Debian/Ubuntu: sudo apt install libreoffice-writer-nogui), "
        "hoặc lưu tệp thành .docx rồi kiểm lại",
        message_en=f"reading {kind} takes LibreOffice, which is not installed here",
        next_step_en="install LibreOffice Writer (Debian/Ubuntu: sudo apt install libreoffice-writer-nogui), "
        "or save the file as .docx and check that",
    )


def no_printer() -> UsageError:
    """Return the error for a PDF that LibreOffice would print, where there is no LibreOffice."""
    return UsageError(
        "usage.no_office",
        "lập phiếu PDF cần LibreOffice, máy này chưa cài",
        "hãy cài LibreOffice Writer (Debian/Ubuntu: sudo apt install libreoffice-writer-nogui), "
        "hoặc dùng định dạng docx",
        message_en="printing a form to PDF takes LibreOffice, which is not installed here",
        next_step_en="install LibreOffice Writer (Debian/Ubuntu: sudo apt install libreoffice-writer-nogui), "
        "or use the format docx",
    )


def image() -> UnreadableError:
    """Return the error for pictures of a kind that is not recognised."""
    return unsupported(
        "ảnh thuộc loại không nhận dạng được, hoặc ảnh dán trong tệp Word",
        "a picture of an unusual kind, or pictures inside a Word file",
        "hãy lưu ảnh thành PDF, PNG, JPEG hoặc TIFF rồi kiểm lại, hoặc xin tệp Word gốc có chữ",
        "save the picture as PDF, PNG, JPEG or TIFF and check that, or ask for the original Word file",
    )


_INSTALL = {
    "linux": "Ubuntu/Debian: sudo apt install tesseract-ocr tesseract-ocr-vie; "
    "Fedora: sudo dnf install tesseract tesseract-langpack-vie",
    "darwin": "brew install tesseract tesseract-lang",
    "win32": "tải bộ cài Tesseract (github.com/UB-Mannheim/tesseract/wiki) và đánh dấu «Vietnamese» khi cài",
}
_INSTALL_EN = _INSTALL | {
    "win32": "get Tesseract's Windows installer (github.com/UB-Mannheim/tesseract/wiki) and tick “Vietnamese”"
}


def _install(commands: dict[str, str]) -> str:
    return commands.get(sys.platform, "; ".join(commands.values()))


def no_tesseract() -> UnreadableError:
    """Return the error for a scan or a picture where Tesseract is not installed."""
    return UnreadableError(
        "unreadable.no_ocr",
        "tệp là ảnh quét hoặc ảnh chụp, cần nhận dạng chữ (OCR) nhưng máy chưa có Tesseract",
        f"hãy cài Tesseract cùng dữ liệu tiếng Việt ({_install(_INSTALL)}), hoặc xin tệp Word hay PDF gốc",
        message_en="the file is a scan or a picture and needs OCR, but Tesseract is not installed",
        next_step_en=f"install Tesseract with Vietnamese ({_install(_INSTALL_EN)}), or ask for the original file",
    )


def no_vietnamese_model() -> UnreadableError:
    """Return the error for a scan or a picture where Tesseract knows no Vietnamese."""
    return UnreadableError(
        "unreadable.no_ocr_language",
        "Tesseract trên máy chưa có dữ liệu tiếng Việt («vie»); không dùng ngôn ngữ khác vì sẽ đọc sai chữ",
        f"hãy cài thêm ({_install(_INSTALL)}), hoặc xin tệp Word hay PDF gốc",
        message_en="Tesseract has no Vietnamese data (“vie”) here; another language would misread the letters",
        next_step_en=f"install it ({_install(_INSTALL_EN)}), or ask for the original file",
    )


def no_ocr_extra() -> UnreadableError:
    """Return the error for a scan or a picture where the optional packages for pictures are absent."""
    return UnreadableError(
        "unreadable.no_ocr",
        "tệp là ảnh quét hoặc ảnh chụp, cần phần nhận dạng chữ (OCR) chưa được cài",
        f"hãy chạy: pip install 'compliance[ocr]', và cài Tesseract ({_install(_INSTALL)})",
        message_en="the file is a scan or a picture and needs the OCR part, which is not installed",
        next_step_en=f"run: pip install 'compliance[ocr]', and install Tesseract ({_install(_INSTALL_EN)})",
    )


def no_heif() -> UnreadableError:
    """Return the error for a picture of a telephone (HEIC) where its decoder is absent."""
    return unsupported(
        "ảnh HEIC/AVIF, máy chưa có bộ giải mã",
        "a HEIC or AVIF picture, and its decoder is not installed",
        "hãy chạy: pip install 'compliance[ocr]', hoặc lưu ảnh thành JPEG rồi kiểm lại",
        "run: pip install 'compliance[ocr]', or save the picture as JPEG and check that",
    )


def nothing_recognised() -> UnreadableError:
    """Return the error for pictures in which no words were found."""
    return UnreadableError(
        "unreadable.scanned",
        "không nhận dạng được chữ nào trong ảnh (ảnh quá mờ, quá nhỏ hoặc không có chữ)",
        "hãy quét lại ở 300 dpi, chụp thẳng và đủ sáng, hoặc xin tệp Word hay PDF gốc",
        message_en="no words could be recognised in the pictures (too faint, too small, or without words)",
        next_step_en="scan it again at 300 dpi, straight and well lit, or ask for the original Word or PDF file",
    )


def empty() -> UnreadableError:
    """Return the error for an input without a single word."""
    return UnreadableError(
        "unreadable.empty",
        "tệp trống, không có chữ nào để kiểm",
        "hãy kiểm tra lại tệp đã gửi hoặc xin tệp khác",
        message_en="the file is empty: there is no word to check",
        next_step_en="look at the file that was sent, or ask for another copy",
    )


def binary() -> UnreadableError:
    """Return the error for bytes that are no text and no known format."""
    return UnreadableError(
        "unreadable.binary",
        "không nhận ra định dạng của tệp (dữ liệu nhị phân, không phải văn bản)",
        "hãy kiểm tra lại tệp; hệ thống đọc được .docx, PDF có lớp chữ, HTML và văn bản thuần",
        message_en="the file's format is not known (binary data, not text)",
        next_step_en="look at the file again; .docx, PDF with text layer, HTML and plain text are read",
    )


def damaged(kind: str, detail: str = "") -> UnreadableError:
    """Return the error for a truncated or broken file of a known format."""
    return UnreadableError(
        "unreadable.damaged",
        f"tệp {kind} bị hỏng hoặc bị cắt cụt" + (f" ({detail})" if detail else ""),
        "hãy tải lại hoặc xin lại tệp; nếu Word vẫn mở được, hãy lưu lại thành .docx mới",
        message_en=f"the {kind} file is broken or cut short" + (f" ({detail})" if detail else ""),
        next_step_en="fetch the file again; if Word still opens it, save it as a new .docx",
    )


def encrypted(kind: str) -> UnreadableError:
    """Return the error for a file that asks for a password."""
    return UnreadableError(
        "unreadable.encrypted",
        f"tệp {kind} được đặt mật khẩu",
        "hãy gỡ mật khẩu hoặc xin bản không đặt mật khẩu",
        message_en=f"the {kind} file is protected by a password",
        next_step_en="remove the password, or ask for a copy without one",
    )


def unsafe(detail: str, detail_en: str) -> UnreadableError:
    """Return the error for a package built to harm whoever opens it."""
    return UnreadableError(
        "unreadable.unsafe",
        f"tệp nén có cấu trúc bất thường, không mở để bảo đảm an toàn ({detail})",
        "hãy mở tệp bằng Word, lưu lại thành .docx mới; nếu tệp từ nguồn lạ thì không nên mở",
        message_en=f"the package looks unsafe and was not opened ({detail_en})",
        next_step_en="open it in Word and save it as a new .docx; do not open it when its origin is unknown",
    )


def too_large(detail: str, detail_en: str) -> UnreadableError:
    """Return the error for an input past the limits."""
    return UnreadableError(
        "unreadable.too_large",
        f"tệp quá lớn để kiểm ({detail})",
        "hãy tách riêng phần kế hoạch rồi kiểm lại",
        message_en=f"the file is too large to check ({detail_en})",
        next_step_en="take the plan out into a file of its own and check that",
    )


def too_many_inside() -> UnreadableError:
    """Return the error for a container past the limits; what was taken out before stands."""
    return UnreadableError(
        "unreadable.too_large",
        "có quá nhiều tệp bên trong, phần còn lại không được kiểm",
        "hãy chia thành nhiều tệp nén nhỏ hơn rồi kiểm từng tệp",
        message_en="there are too many files inside; the rest was not checked",
        next_step_en="split it into several smaller archives and check each",
    )


def nested_too_deep() -> UnreadableError:
    """Return the error for a container inside a container inside a container …."""
    return UnreadableError(
        "unreadable.nested",
        "tệp nén lồng nhau quá nhiều tầng",
        "hãy giải nén rồi kiểm các tệp bên trong",
        message_en="archives are nested too deep",
        next_step_en="unpack it and check the files inside",
    )


def nothing_inside(names: Sequence[str]) -> UnreadableError:
    """Return the error for a container without a file that could be a plan."""
    shown = ", ".join(f"«{name}»" for name in names[:5]) + (" …" if len(names) > 5 else "")
    return UnreadableError(
        "unreadable.nothing_inside",
        "bên trong không có tệp nào có thể là kế hoạch" + (f" (chỉ có {shown})" if shown else ""),
        "hãy kiểm tra lại tệp đã gửi",
        message_en="there is no file inside that could be a plan" + (f" (only {shown})" if shown else ""),
        next_step_en="look at the file that was sent",
    )


def container(kind: str, kind_en: str) -> UnreadableError:
    """Return the error for a container where one document is wanted."""
    return UnreadableError(
        "unreadable.container",
        f"đây là {kind}, có thể chứa nhiều tệp",
        "hãy chạy «compliance check» trên tệp này để kiểm từng kế hoạch bên trong, hoặc lấy tệp bên trong ra",
        message_en=f"this is {kind_en}, which may hold several files",
        next_step_en="run “compliance check” on it to check each plan inside, or take the file out",
    )


def too_slow() -> UnreadableError:
    """Return the error for a file whose reading was stopped."""
    return UnreadableError(
        "unreadable.too_slow",
        "đọc tệp quá lâu nên đã dừng lại",
        "hãy mở tệp bằng Word, lưu lại thành .docx mới rồi kiểm lại",
        message_en="reading the file took too long and was stopped",
        next_step_en="open it in Word, save it as a new .docx and check that",
    )


def crashed(kind: str) -> UnreadableError:
    """Return the error for a file on which the reading process died."""
    return UnreadableError(
        "unreadable.crashed",
        f"bộ đọc {kind} dừng đột ngột khi đọc tệp này",
        "hãy mở tệp bằng Word hoặc trình đọc PDF, lưu lại thành tệp mới rồi kiểm lại",
        message_en=f"the {kind} reader died on this file",
        next_step_en="open the file in Word or a PDF reader, save it as a new file and check that",
    )


def encoding() -> UnreadableError:
    """Return the error for text whose letters cannot be made out."""
    return UnreadableError(
        "unreadable.encoding",
        "không đọc được bảng mã chữ của tệp",
        "hãy lưu lại tệp bằng Unicode (UTF-8) hoặc .docx với phông chữ Unicode",
        message_en="the file's letters cannot be decoded",
        next_step_en="save the file as Unicode (UTF-8), or as .docx with a Unicode font",
    )


def not_found(path: str) -> UsageError:
    """Return the error for a path where nothing is."""
    return UsageError(
        "usage.not_found",
        f"không tìm thấy tệp «{path}»",
        "hãy kiểm tra lại đường dẫn",
        message_en=f"no file at “{path}”",
        next_step_en="check the path",
    )


def folder(path: str) -> UsageError:
    """Return the error for a folder given where a file is wanted."""
    return UsageError(
        "usage.folder",
        f"«{path}» là thư mục, không phải tệp",
        "hãy chỉ rõ một tệp trong thư mục đó",
        message_en=f"“{path}” is a folder, not a file",
        next_step_en="name a file inside it",
    )


def no_access(path: str) -> UsageError:
    """Return the error for a file that may not be opened, or is no ordinary file."""
    return UsageError(
        "usage.no_access",
        f"không mở được tệp «{path}»",
        "hãy kiểm tra quyền đọc tệp và xem đó có phải tệp thường không",
        message_en=f"the file “{path}” cannot be opened",
        next_step_en="check that it is an ordinary file and that you may read it",
    )


def no_input() -> UsageError:
    """Return the error for a call with neither a path nor data."""
    return UsageError(
        "usage.no_input",
        "chưa cho biết tệp cần đọc",
        "hãy đưa đường dẫn tệp hoặc nội dung",
        message_en="no file was given",
        next_step_en="give a path or the data",
    )
