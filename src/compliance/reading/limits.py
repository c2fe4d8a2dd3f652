"""How much an input may be: past these bounds it is refused with a message, before any parser works on it."""

from __future__ import annotations

MEBIBYTE = 1024 * 1024

#: What a document may hold once it is read: some 400 pages. Building a plan of so much takes half a minute.
LETTERS = 1_000_000
#: A file of plain text: a letter takes up to four bytes.
PLAIN_BYTES = 4 * MEBIBYTE
#: HTML and the XML parts of a Word file taken together. The largest plan met so far has 1 MB.
TEXT_BYTES = 20 * MEBIBYTE
#: A whole file: pictures inside Word and PDF files weigh much and are never unpacked.
FILE_BYTES = 100 * MEBIBYTE
#: What a Word file may grow to when unpacked, pictures included.
UNPACKED_BYTES = 300 * MEBIBYTE
PACKAGE_ENTRIES = 3000
DIRECTORY_BYTES = 1 * MEBIBYTE
#: Word's own XML shrinks up to some 60 times; a bomb a thousand times. Small entries may shrink as they like.
RATIO = 200
RATIO_MATTERS_FROM = 1 * MEBIBYTE
XML_TAGS = 1_500_000
PARAGRAPHS = 200_000
#: A line costs some 200 bytes once measured; the longest plan met so far has 2,000.
LINES = 300_000
HTML_TAGS = 300_000
PDF_PAGES = 500

#: Files inside one mail or archive, however nested; what they weigh together; how many containers inside each other.
MEMBERS = 200
MEMBERS_BYTES = 300 * MEBIBYTE
CONTAINER_DEPTH = 3
#: Mail servers stop at 25–35 MB.
MAIL_BYTES = 40 * MEBIBYTE
MAIL_PARTS = 200

#: Every file ends within 20 seconds and 600 MB, the program itself included.
WALL_SECONDS = 18.0
CPU_SECONDS = 15
CHILD_BYTES = 448 * MEBIBYTE
#: LibreOffice takes 1 s and 450 MB of addresses (200 MB of memory) for a usual plan.
OFFICE_SECONDS = 14.0
OFFICE_BYTES = 700 * MEBIBYTE
#: Word nests some twenty groups; a million of them exhaust LibreOffice.
RTF_DEPTH = 500
ANSWER_BYTES = 6 * TEXT_BYTES

#: A page is drawn at this many dots an inch for recognition, or fewer when it would have more pixels than allowed.
OCR_DPI = 300
OCR_PIXELS = 36_000_000
#: A picture file; cameras of telephones make 12 to 50 million pixels.
IMAGE_PIXELS = 64_000_000
OCR_PAGES = 200
OCR_PAGE_SECONDS = 90.0
OCR_CPU_SECONDS = 30
OCR_BYTES = 1536 * MEBIBYTE
OCR_ANSWER_BYTES = 4 * MEBIBYTE
