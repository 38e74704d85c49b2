#pragma once

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace airside::ctl {

/// Columns a terminal gives the text: wide characters count 2, combining marks 0.
[[nodiscard]] int displayWidth(const QString &text);
/// Cut to so many columns, the last one an ellipsis.
[[nodiscard]] QString cutToWidth(const QString &text, int width);

/// A table for people: visible() text, blanks at a cell's end as U+2420, columns aligned by displayWidth() and parted by two blanks.
struct TextTable
{
    QStringList header;
    qsizetype rowCount = 0;
    std::function<QStringList(qsizetype)> row;
    int cellLimit = 0; ///< widest cell on a terminal; 0: no limit (piped)
};
[[nodiscard]] QByteArray tableText(const TextTable &table);

} // namespace airside::ctl
