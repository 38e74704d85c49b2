#pragma once

#include "core/export/sheet.h"

class QAbstractItemModel;

namespace airside {

/// A table as it is shown, as a Sheet: the rows and columns named, in that order. Values are ExportRole, else
/// Qt::DisplayRole; they are copied here, so the sheet can be written in another thread.
[[nodiscard]] Sheet sheetOf(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns,
                            const QString &title);
/// All rows, all columns.
[[nodiscard]] Sheet sheetOf(const QAbstractItemModel &model, const QString &title);

} // namespace airside
