"""A small language client: it starts the server as an editor does, and speaks JSON-RPC with it over its pipes."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO, Any

WAIT = 30.0


class Client:
    """One running server; requests wait for their answers, diagnostics are kept as they come."""

    def __init__(self) -> None:
        root = Path(__file__).parents[2]
        environment = {**os.environ, "PYTHONPATH": str(root / "src"), "PYTHONUTF8": "1"}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "compliance", "editor"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
        )
        self._messages: queue.Queue[dict[str, Any]] = queue.Queue()
        self._answers: dict[int, dict[str, Any]] = {}
        self._number = 0
        self.diagnostics: dict[str, list[dict[str, Any]]] = {}
        self.shown: list[str] = []
        assert self._process.stdout is not None
        threading.Thread(target=self._read, args=(self._process.stdout,), daemon=True).start()

    def _read(self, stream: IO[bytes]) -> None:
        while True:
            length = 0
            while line := stream.readline().strip():
                name, _, value = line.partition(b":")
                length = int(value) if name.lower() == b"content-length" else length
            if not length:
                return
            self._messages.put(json.loads(stream.read(length)))

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self._process.stdin.flush()

    def _take(self) -> dict[str, Any]:
        message = self._messages.get(timeout=WAIT)
        if message.get("method") == "textDocument/publishDiagnostics":
            self.diagnostics[message["params"]["uri"]] = message["params"]["diagnostics"]
        elif message.get("method") == "window/showMessage":
            self.shown.append(message["params"]["message"])
        elif "id" in message and "method" not in message:
            self._answers[message["id"]] = message
        return message

    def notify(self, method: str, params: dict[str, Any]) -> None:
        self._send({"method": method, "params": params})

    def request(self, method: str, params: dict[str, Any] | None = None) -> Any:
        self._number += 1
        self._send({"id": self._number, "method": method, **({"params": params} if params is not None else {})})
        while self._number not in self._answers:
            self._take()
        answer = self._answers.pop(self._number)
        assert "error" not in answer, answer
        return answer["result"]

    # ---- what editors do ------------------------------------------------------------------------------------------

    def start(self, root: Path, encodings: list[str] | None = None) -> dict[str, Any]:
        general = {"positionEncodings": encodings} if encodings else {}
        result: dict[str, Any] = self.request(
            "initialize", {"processId": os.getpid(), "rootUri": root.as_uri(), "capabilities": {"general": general}}
        )
        self.notify("initialized", {})
        return result

    def open(self, path: Path, text: str) -> list[dict[str, Any]]:
        """Open a document and return its diagnostics."""
        item = {"uri": path.as_uri(), "languageId": "luat", "version": 1, "text": text}
        return self._after("textDocument/didOpen", {"textDocument": item}, path)

    def change(self, path: Path, changes: list[dict[str, Any]], version: int = 2) -> list[dict[str, Any]]:
        """Change a document and return its diagnostics."""
        document = {"uri": path.as_uri(), "version": version}
        return self._after("textDocument/didChange", {"textDocument": document, "contentChanges": changes}, path)

    def _after(self, method: str, params: dict[str, Any], path: Path) -> list[dict[str, Any]]:
        self.diagnostics.pop(path.as_uri(), None)
        self.notify(method, params)
        while path.as_uri() not in self.diagnostics:
            if self._take().get("method") == "window/showMessage":
                break
        return self.diagnostics.get(path.as_uri(), [])

    def wait_for_diagnostics(self, path: Path) -> list[dict[str, Any]]:
        self.diagnostics.pop(path.as_uri(), None)
        while path.as_uri() not in self.diagnostics:
            self._take()
        return self.diagnostics[path.as_uri()]

    def ask(self, what: str, path: Path, line: int, character: int) -> Any:
        """Ask about a position: `completion`, `hover` or `definition`."""
        position = {"line": line, "character": character}
        return self.request(f"textDocument/{what}", {"textDocument": {"uri": path.as_uri()}, "position": position})

    def stop(self) -> int:
        """Shut the server down and return its exit code."""
        self.request("shutdown")
        self.notify("exit", {})
        code = self._process.wait(timeout=WAIT)
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            if stream is not None:
                stream.close()
        return code

    def kill(self) -> None:
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            if stream is not None and not stream.closed:
                stream.close()
