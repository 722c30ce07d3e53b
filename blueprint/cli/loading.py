"""One file, from its name to the service it describes."""

from msgspec import Struct

from blueprint.cli import files
from blueprint.findings import Finding
from blueprint.language import decode
from blueprint.model import Service
from blueprint.source import Document, read_bytes


class Opened(Struct, frozen=True):
    """A file as far as it could be read.

    `name` is the path as given; `document` is empty where the bytes could not be had; `service` is None
    where the file holds no service; `findings` are the reader's, not yet those of the rules. `absent`:
    the file is missing or cannot be opened (exit code 2).
    """

    name: str
    document: Document
    service: Service | None
    findings: tuple[Finding, ...]
    absent: bool = False


def open_service(name: str) -> Opened:
    """Read and decode the file `name` (`-`: standard input). Never raises."""
    return opened(files.read(name))


def opened(file: files.Bytes) -> Opened:
    """The service in bytes that were read before."""
    if file.data is None:
        assert file.finding is not None
        return Opened(file.name, Document("", None), None, (file.finding,), file.absent)
    return decoded(file.name, read_bytes(file.data))


def decoded(name: str, document: Document) -> Opened:
    """The service in a document."""
    if document.root is None:
        return Opened(name, document, None, document.findings)
    reading = decode(document)
    return Opened(name, document, reading.service, (*document.findings, *reading.findings))
