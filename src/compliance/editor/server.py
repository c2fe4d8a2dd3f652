"""The language server itself: what the editor asks, and which part of the package answers."""

from __future__ import annotations

from pathlib import Path

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import from_fs_path, to_fs_path
from pygls.workspace import TextDocument

from compliance.editor.completion import Completer
from compliance.editor.diagnostics import diagnostic_of, mending_actions
from compliance.editor.project import Entry, Project, project_folder, sorted_faults
from compliance.editor.text import EditorText
from compliance.editor.words import Dictionary
from compliance.errors import ComplianceError
from compliance.language.faults import RuleFaults
from compliance.language.format import format_rules
from compliance.language.source import read_source
from compliance.version import program_version

SUFFIX = ".luat"
_TRIGGERS = [" ", ".", ",", "{", "/"]


class RuleServer(LanguageServer):
    """A language server for `.luat` files; one project is kept for each folder of rules."""

    def __init__(self) -> None:
        super().__init__(
            "compliance", program_version(), text_document_sync_kind=types.TextDocumentSyncKind.Incremental
        )
        self._projects: dict[Path, Project] = {}

    def project_of(self, document: TextDocument) -> Project:
        """Return the project around a document. Errors: `LawFaults` when its law cannot be read."""
        folder = project_folder(_path(document))
        if folder not in self._projects:
            self._projects[folder] = Project(folder)
        return self._projects[folder]

    def text_of(self, document: TextDocument) -> EditorText:
        """Return a document as the rule language reads it."""
        encoding = self.workspace.position_encoding if self.workspace else types.PositionEncodingKind.Utf16
        return EditorText(document.source, str(getattr(encoding, "value", encoding)))

    def publish(self, document: TextDocument) -> None:
        """Send the faults of a document; where the law itself is faulty, say so once instead."""
        try:
            faults = self.project_of(document).faults(_path(document), document.source)
        except ComplianceError as error:
            self.window_show_message(types.ShowMessageParams(types.MessageType.Error, error.message))
            return
        text = self.text_of(document)
        found = [diagnostic_of(fault, text, _page(fault.code)) for fault in sorted_faults(faults)]
        self.text_document_publish_diagnostics(
            types.PublishDiagnosticsParams(document.uri, found, version=document.version)
        )

    def refresh(self) -> None:
        """Read all law anew and judge the open documents again; the old law is kept where the new one is faulty."""
        for project in self._projects.values():
            try:
                project.refresh()
            except ComplianceError as error:
                self.window_show_message(types.ShowMessageParams(types.MessageType.Error, error.message))
        for document in self.workspace.text_documents.values():
            if document.uri.endswith(SUFFIX):
                self.publish(document)


def make_server() -> RuleServer:
    """Return the server with everything it answers registered."""
    server = RuleServer()

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(ls: RuleServer, params: types.DidOpenTextDocumentParams) -> None:
        ls.publish(ls.workspace.get_text_document(params.text_document.uri))

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def changed(ls: RuleServer, params: types.DidChangeTextDocumentParams) -> None:
        ls.publish(ls.workspace.get_text_document(params.text_document.uri))

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def saved(ls: RuleServer, params: types.DidSaveTextDocumentParams) -> None:
        ls.publish(ls.workspace.get_text_document(params.text_document.uri))

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(ls: RuleServer, params: types.DidCloseTextDocumentParams) -> None:
        ls.text_document_publish_diagnostics(types.PublishDiagnosticsParams(params.text_document.uri, []))

    @server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def law_changed(ls: RuleServer, params: types.DidChangeWatchedFilesParams) -> None:
        ls.refresh()

    @server.feature(types.TEXT_DOCUMENT_COMPLETION, types.CompletionOptions(trigger_characters=_TRIGGERS))
    def complete(ls: RuleServer, params: types.CompletionParams) -> types.CompletionList:
        document = ls.workspace.get_text_document(params.text_document.uri)
        text = ls.text_of(document)
        items = Completer(text, ls.project_of(document), text.offset(params.position)).items()
        return types.CompletionList(is_incomplete=False, items=items)

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    def hover(ls: RuleServer, params: types.HoverParams) -> types.Hover | None:
        document = ls.workspace.get_text_document(params.text_document.uri)
        text = ls.text_of(document)
        found = Dictionary(text.text, ls.project_of(document)).meaning_at(text.offset(params.position))
        if found is None:
            return None
        content = types.MarkupContent(types.MarkupKind.Markdown, found.text)
        return types.Hover(content, text.range(found.word.start, found.word.end))

    @server.feature(types.TEXT_DOCUMENT_DEFINITION)
    def define(ls: RuleServer, params: types.DefinitionParams) -> types.Location | None:
        document = ls.workspace.get_text_document(params.text_document.uri)
        text = ls.text_of(document)
        found = Dictionary(text.text, ls.project_of(document)).meaning_at(text.offset(params.position))
        return _location(found.entry) if found is not None and found.entry is not None else None

    @server.feature(types.TEXT_DOCUMENT_FORMATTING)
    def format_document(ls: RuleServer, params: types.DocumentFormattingParams) -> list[types.TextEdit]:
        document = ls.workspace.get_text_document(params.text_document.uri)
        try:
            written = format_rules(read_source(document.uri, document.source.encode("utf-8", "surrogatepass")))
        except RuleFaults:  # a file that cannot be read stays as it is; its faults are underlined already
            return []
        return [] if written == document.source else [types.TextEdit(ls.text_of(document).whole, written)]

    @server.feature(
        types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions(code_action_kinds=[types.CodeActionKind.QuickFix])
    )
    def mend(ls: RuleServer, params: types.CodeActionParams) -> list[types.CodeAction]:
        return mending_actions(params.text_document.uri, params.context.diagnostics)

    return server


def _path(document: TextDocument) -> Path:
    return Path(to_fs_path(document.uri) or document.path or "luat")


def _location(entry: Entry) -> types.Location:
    start = types.Position(entry.line - 1, 0)
    return types.Location(from_fs_path(str(entry.path)) or "", types.Range(start, start))


def _page(code: str) -> str | None:
    """Return the address of the page about a fault code, in a checkout; an installed program has no pages."""
    path = Path(__file__).resolve().parents[3] / "docs" / "errors" / f"{code}.md"
    return from_fs_path(str(path)) if path.is_file() else None
