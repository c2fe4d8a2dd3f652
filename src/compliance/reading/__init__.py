"""Bytes in, a Document out: plain text, HTML, Word and PDF, each line with how well it was read."""

from compliance.reading.document import Block, Document, Line
from compliance.reading.reader import read_document

__all__ = ["Block", "Document", "Line", "read_document"]
