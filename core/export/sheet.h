#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>

namespace airside {

enum class ColumnType { Text, Number, Boolean };

struct SheetColumn
{
    QString key;    ///< stable, for JSON and tests: "failed_logins"
    QString title;  ///< for the header row; English
    ColumnType type = ColumnType::Text;
    int width = 16; ///< characters, for XLSX
    QStringList choices; ///< a validation list on this column in XLSX; empty: none
};

/// A table to be written. Rows are made on demand so that 100,000 of them need no second copy; an invalid QVariant
/// is an empty cell. Values hold what was received; each writer neutralises and escapes for its own format.
struct Sheet
{
    QString title; ///< also the XLSX tab name (cut to 31 characters)
    QList<SheetColumn> columns;
    qsizetype rowCount = 0;
    std::function<QList<QVariant>(qsizetype row)> row; ///< must be callable from a worker thread
    QList<std::pair<QString, QString>> cover; ///< source and counts; the XLSX cover sheet, JSON "about"
};

} // namespace airside
