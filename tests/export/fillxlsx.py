"""Opens the sheet of a review with openpyxl, fills cells in, saves it: fillxlsx.py IN OUT < [[row, "Title of the column", value], ...]
A value {"date": "2026-12-31"} is a date as a spreadsheet has it."""
import datetime
import json
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
table = book["Access review"]
columns = {cell.value: cell.column for cell in table[1]}
for row, title, value in json.load(sys.stdin):
    if isinstance(value, dict):
        value = datetime.date.fromisoformat(value["date"])
    table.cell(row, columns[title]).value = value
book.save(sys.argv[2])
