#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <functional>

namespace airside {

/// Rows are made on demand, each of them twice. The heading stands again on each page.
struct PaperTable
{
    QStringList headings;
    QList<qreal> shares; ///< of the page's width, in relation to each other
    qsizetype rows = 0;
    std::function<QStringList(qsizetype row)> row;
};

/// A piece of a paper. Texts may hold anything that a server says: they pass visible().
struct PaperBlock
{
    enum class Kind { Title, Heading, Text, Table };
    Kind kind = Kind::Text;
    QString text;
    PaperTable table;
    bool onNewPage = false;
};

/// Pages with tables of any length.
struct Paper
{
    QString title; ///< at the foot of each page, and in the file's metadata
    QString note;  ///< beside it
    QString language; ///< of the texts: "en"
    QDateTime madeAt; ///< UTC
    QList<PaperBlock> blocks;
};

/// A PDF/A-1b of numbered pages, A4 landscape. A text that is too wide for its cell is wrapped, anywhere if need be, up to
/// kMostCellLines lines; the last one ends with an ellipsis then. May run in any thread; needs a QGuiApplication.
[[nodiscard]] QByteArray toPdf(const Paper &paper);
inline constexpr int kMostCellLines = 24;

} // namespace airside
