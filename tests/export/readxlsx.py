"""Reads a workbook with openpyxl, an independent reader, and prints what the tests look at as JSON."""
import json
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
table = book[book.sheetnames[-1]]
print(json.dumps({
    "tabs": book.sheetnames,
    "cover": [[cell.value for cell in row] for row in book[book.sheetnames[0]].iter_rows()],
    "rows": [[cell.value for cell in row] for row in table.iter_rows()],
    "types": [[cell.data_type for cell in row] for row in table.iter_rows()],
    "freeze": table.freeze_panes,
    "filter": table.auto_filter.ref,
    "widths": {key: dim.width for key, dim in table.column_dimensions.items()},
    "choices": [[str(v.sqref), v.formula1] for v in table.data_validations.dataValidation],
}))
