"""A small client of the Language Server Protocol, enough to ask an editor's questions."""

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any


class Server:
    """A language server on standard input and output, for the time of a `with` block.

    Questions wait for their answer; what the server asks of the editor meanwhile is answered with nothing.
    """

    def __init__(self, command: Sequence[str], folder: Path) -> None:
        self._command, self._folder = command, folder
        self._count = 0
        self._told: list[dict[str, Any]] = []

    def __enter__(self) -> "Server":
        self._process = subprocess.Popen(self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        root = self._folder.as_uri()
        self.ask("initialize", {"processId": None, "rootUri": root, "capabilities": {}})
        self.tell("initialized", {})
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.communicate()

    def open(self, path: Path) -> str:
        """Open a file as an editor does; its URI."""
        uri = path.as_uri()
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": path.read_text(encoding="utf-8")}
        self.tell("textDocument/didOpen", {"textDocument": document})
        return uri

    def at(self, what: str, uri: str, line: int, character: int) -> Any:
        """Ask for completion or hover at a position, counted from 0."""
        position = {"line": line, "character": character}
        return self.ask(f"textDocument/{what}", {"textDocument": {"uri": uri}, "position": position})

    def diagnostics(self, uri: str) -> list[dict[str, Any]]:
        """What the server finds wrong in a file, as soon as it says so."""
        while True:
            for message in self._told:
                told = message.get("params", {})
                if message.get("method") == "textDocument/publishDiagnostics" and told["uri"] == uri:
                    return list(told["diagnostics"])
            self._told.append(self._hear())

    def ask(self, method: str, params: Any) -> Any:
        self._count += 1
        self._send({"id": self._count, "method": method, "params": params})
        while True:
            message = self._hear()
            if message.get("id") == self._count and "method" not in message:
                return message.get("result")
            self._told.append(message)

    def tell(self, method: str, params: Any) -> None:
        self._send({"method": method, "params": params})

    def _send(self, message: dict[str, Any]) -> None:
        assert self._process.stdin is not None
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._process.stdin.flush()

    def _hear(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        length = 0
        while line := self._process.stdout.readline().strip():
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        message: dict[str, Any] = json.loads(self._process.stdout.read(length))
        if "id" in message and "method" in message:  # it asks for the editor's settings: there are none
            self._send({"id": message["id"], "result": [None] * 9})
        return message
