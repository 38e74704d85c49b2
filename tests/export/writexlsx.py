"""Writes a workbook with openpyxl: writexlsx.py FILE < {"texts": [...], "from1904": false}. The first column holds the texts."""
import datetime
import json
import sys

import openpyxl
from openpyxl.utils.datetime import CALENDAR_MAC_1904

order = json.load(sys.stdin)
book = openpyxl.Workbook()
if order["from1904"]:
    book.epoch = CALENDAR_MAC_1904
book.active.title = "Texts"
for number, text in enumerate(order["texts"], 1):
    cell = book.active.cell(number, 1)
    cell.value = text
    cell.data_type = "s"
kinds = book.create_sheet("K\u00efnds")
kinds.append(["a", "b", "c", "d", "e"])
kinds.append([12, 0.5, -1e20, True, False])
kinds.append([datetime.date(2026, 12, 31), datetime.datetime(2026, 11, 29, 9, 30, 15), datetime.time(7, 5), "=A2+1", None])
kinds["C5"] = "after a gap"
kinds["B6"] = 46387
kinds["B6"].number_format = '"day" dd.mm.yy'
kinds["C6"] = 46387
kinds["C6"].number_format = '#,##0.00 "days"'
kinds["A9"].font = openpyxl.styles.Font(bold=True)
book.save(sys.argv[1])
