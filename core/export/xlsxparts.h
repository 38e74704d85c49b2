#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace airside {

/// What a workbook's main part and its relations say. The places are names in the container; empty: there is none.
struct XlsxBook
{
    QString sheet; ///< the chosen one's tab
    QString sheetPart;
    QString stringsPart;
    QString stylesPart;
    bool from1904 = false; ///< its days are counted from 1904-01-01
};

// Errors of all of them: BadFile.

[[nodiscard]] QString relationsPart(const QString &part); ///< "xl/workbook.xml" -> "xl/_rels/workbook.xml.rels"
/// Where the main part is, by the container's own relations.
[[nodiscard]] Result<QString> mainPart(const QByteArray &relations);
/// sheet: its tab's name; empty: the first one. Errors: also NotFound.
[[nodiscard]] Result<XlsxBook> xlsxBook(const QString &part, const QByteArray &content, const QByteArray &relations, const QString &sheet);
[[nodiscard]] Result<QStringList> sharedStrings(const QByteArray &content, qsizetype longest);
/// For each format of cells: whether it shows a date.
[[nodiscard]] Result<QList<bool>> dateFormats(const QByteArray &content);

/// "_x000D_" stands for what XML cannot hold.
[[nodiscard]] QString withoutXlsxEscapes(const QString &text);

} // namespace airside
