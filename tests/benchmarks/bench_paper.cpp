// bench_paper ROWS ours|textdocument FILE [KIND]: seconds to make a PDF of the table of a review's results (grants, accounts or role-contents,
// of which there are 4,867), by toPdf() or as an HTML table of QTextDocument, whose heading repeats as well.
#include "core/report/campaignpaper.h"
#include "core/report/pdffile.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/storedaccess.h"

#include <QFile>
#include <QGuiApplication>
#include <QTextDocument>

using namespace airside;

namespace {

/// The table of all items; null where no review can be made.
std::optional<PaperTable> resultsOf(int rows, ReviewKind kind)
{
    auto snapshot = std::make_shared<Snapshot>(storedAccess(rows));
    snapshot->instance.id = QUuid::createUuid();
    snapshot->instance.name = QStringLiteral("Production");
    CampaignWish wish;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    wish.name = QStringLiteral("Q4");
    wish.kind = kind;
    wish.deadline = now.addDays(10);
    wish.fallback = QStringLiteral("rita");
    const Result<Population> made = freezePopulation(QUuid::createUuid(), wish, {snapshot}, now);
    if (!made)
        return std::nullopt;
    const ReviewRecord created = createdRecord(made->campaign, now, QStringLiteral("owner"), {});
    const Result<Review> review = readReview({made->itemLines, made->excludedLines, made->roleLines, {lineAfter(emptyReviewHead(), created)}});
    if (!review)
        return std::nullopt;
    PaperExtras extras;
    extras.madeAt = now;
    const Paper paper = campaignPaper(std::make_shared<Review>(*review), extras);
    for (const PaperBlock &block : paper.blocks) {
        if (block.table.rows < rows)
            continue;
        PaperTable table = block.table;
        table.rows = rows;
        return table;
    }
    return std::nullopt;
}

QByteArray byTextDocument(const PaperTable &table)
{
    const auto cells = [](const QStringList &texts, const QString &tag) {
        QString out = QStringLiteral("<tr>");
        for (const QString &text : texts)
            out += QStringLiteral("<%1>%2</%1>").arg(tag, text.toHtmlEscaped());
        return out + QStringLiteral("</tr>");
    };
    QString html = QStringLiteral("<table width=\"100%\"><thead>") + cells(table.headings, QStringLiteral("th")) + QStringLiteral("</thead>");
    for (qsizetype row = 0; row < table.rows; ++row)
        html += cells(table.row(row), QStringLiteral("td"));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const std::unique_ptr<QPdfWriter> writer = pdfWriter(buffer, {QStringLiteral("Q4"), QStringLiteral("en"), QDateTime::currentDateTimeUtc()}, QPageLayout::Landscape);
    QTextDocument document;
    document.setDefaultFont(QFont(QStringLiteral("sans-serif"), 7));
    document.setHtml(html + QStringLiteral("</table>"));
    document.print(writer.get());
    return bytes;
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    if (argc < 4)
        return 2;
    const std::optional<ReviewKind> kind = argc > 4 ? reviewKindFromName(QString::fromLocal8Bit(argv[4])) : ReviewKind::Grants;
    if (!kind)
        return 2;
    const std::optional<PaperTable> table = resultsOf(QString::fromLocal8Bit(argv[1]).toInt(), *kind);
    if (!table)
        return 1;
    QByteArray pdf;
    const Taken taken = timeOf([&] {
        if (qstrcmp(argv[2], "ours") == 0)
            pdf = toPdf(Paper{QStringLiteral("Q4"), {}, QStringLiteral("en"), QDateTime::currentDateTimeUtc(), {{PaperBlock::Kind::Table, {}, *table, false}}});
        else
            pdf = byTextDocument(*table);
    });
    QFile file(QString::fromLocal8Bit(argv[3]));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return 1;
    QTextStream(stdout) << taken.wall / 1e3 << '\n';
    return 0;
}
