"""Bytes in, a Document out: text, HTML, Word, PDF, scans and photographs, each line with how well it was read."""

from compliance.reading.document import Block, Document, Line
from compliance.reading.reader import read_document
from compliance.reading.reread import OnPage

__all__ = ["Block", "Document", "Line", "OnPage", "read_document"]
