#pragma once

#include "core/export/sheet.h"

class QAbstractItemModel;

namespace airside {

/// A table as it is shown, as a Sheet: the rows and columns named, in that order. Values are ExportRole, else
/// Qt::DisplayRole; they are copied here, so the sheet can be written in another thread. What is staged is no fact: the
/// values are the server's, a row that is only staged is left out, a last column says what is staged, and the cover how
/// much of it these values do not have.
[[nodiscard]] Sheet sheetOf(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns,
                            const QString &title);
/// All rows, all columns.
[[nodiscard]] Sheet sheetOf(const QAbstractItemModel &model, const QString &title);

} // namespace airside
