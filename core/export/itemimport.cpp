#include "core/export/itemimport.h"

#include "core/base/csvreader.h"
#include "core/base/inenglish.h"
#include "core/export/itemsheet.h"
#include "core/export/writers.h"
#include "core/export/xlsxparts.h"
#include "core/export/xlsxreader.h"
#include "core/review/reviewrules.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace airside {

namespace {

/// Why a row is refused; empty: it was taken.
struct WhyNot
{
    QString english;
    QString shown;
};

WhyNot whyNot(const char *sentence, const QString &a = {}, const QString &b = {})
{
    const auto filled = [&](const QString &text) {
        if (text.contains(QLatin1String("%2")))
            return text.arg(a, b);
        return text.contains(QLatin1String("%1")) ? text.arg(a) : text;
    };
    return {filled(QString::fromUtf8(sentence)), filled(QCoreApplication::translate("ReviewRules", sentence))};
}

QString plainText(const QVariant &cell, ColumnType type)
{
    if (type == ColumnType::Boolean && cell.isValid())
        return cell.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    return cell.toString();
}

/// Spreadsheets write line ends in cells as they like.
QString withPlainLineEnds(QString text)
{
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

class ItemSheetReading
{
public:
    ItemSheetReading(const std::shared_ptr<const Review> &review, ReviewRecord pattern, SheetFormat from)
        : m_review(*review)
        , m_sheet(itemSheet(review, allPlaces(*review)))
        , m_pattern(std::move(pattern))
        , m_isXlsx(from == SheetFormat::Xlsx)
    {
    }

    [[nodiscard]] Result<SheetImport> run(const QList<QStringList> &table)
    {
        QStringList titles;
        for (const SheetColumn &column : std::as_const(m_sheet.columns))
            titles += column.title;
        if (table.value(0) != titles)
            return fail({ErrorKind::BadFile, 0, {}, QCoreApplication::translate("ReviewRules", "Its columns are not those of the sheet that went out."), {}});
        for (qsizetype row = 1; row < table.size(); ++row) {
            QStringList cells;
            for (const QString &cell : table[row])
                cells += withPlainLineEnds(m_isXlsx ? cell : unneutralized(cell));
            if (m_isXlsx && std::ranges::all_of(cells, &QString::isEmpty)) // in CSV such lines are skipped by its reader
                continue;
            const WhyNot why = readRow(cells);
            if (!why.english.isEmpty())
                m_out.refused += RefusedRow{row + 1, cells.value(0), why.english, why.shown};
        }
        return m_out;
    }

private:
    /// What went out and came back in a cell are the same. XLSX shows hidden characters and cuts what is too long; a sheet that went out
    /// as CSV may have been saved as XLSX.
    [[nodiscard]] bool isAsSent(const QString &cell, const QString &sent) const
    {
        if (cell == withPlainLineEnds(sent))
            return true;
        if (!m_isXlsx)
            return false;
        // Not every program escapes "_x0041_" when it writes, though it is read as "A".
        const QStringList forms{xlsxText(sent), withPlainLineEnds(neutralized(sent))};
        return std::ranges::any_of(forms, [&cell](const QString &form) { return cell == form || cell == withoutXlsxEscapes(form); });
    }

    [[nodiscard]] QString changedColumn(const QList<QVariant> &sent, const QStringList &cells) const
    {
        for (qsizetype column = 0; column < firstDecisionColumn(); ++column) {
            if (!isAsSent(cells[column], plainText(sent[column], m_sheet.columns[column].type)))
                return m_sheet.columns[column].title;
        }
        return {};
    }

    /// Why it is refused; empty: it was taken.
    [[nodiscard]] WhyNot readRow(const QStringList &cells)
    {
        const qsizetype place = m_review.placeOf(cells.value(0));
        if (place < 0)
            return whyNot(QT_TRANSLATE_NOOP("ReviewRules", "the campaign has no such item"));
        if (cells.size() != m_sheet.columns.size())
            return whyNot(QT_TRANSLATE_NOOP("ReviewRules", "it has %1 cells and not %2"), QString::number(cells.size()), QString::number(m_sheet.columns.size()));
        const QList<QVariant> sent = m_sheet.row(place);
        const QString changed = changedColumn(sent, cells);
        if (!changed.isEmpty())
            return whyNot(QT_TRANSLATE_NOOP("ReviewRules", "the column %1 was changed"), changed);
        if (m_seen.contains(place))
            return whyNot(QT_TRANSLATE_NOOP("ReviewRules", "the item is there twice"));
        m_seen.insert(place);
        QStringList decision;
        for (qsizetype column = firstDecisionColumn(); column < cells.size(); ++column) {
            const QString before = sent[column].toString(); // whole, where the sheet could not hold it so
            decision += isAsSent(cells[column], before) ? before : cells[column];
        }
        return readDecision(place, decision);
    }

    [[nodiscard]] WhyNot readDecision(qsizetype place, const QStringList &cells)
    {
        const QString word = cells[int(DecisionCell::Decision)].trimmed().toLower();
        if (word.isEmpty()) {
            ++m_out.blank;
            const bool alone = std::ranges::all_of(cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
            return alone ? WhyNot() : whyNot(QT_TRANSLATE_NOOP("ReviewRules", "it has a reason, a role or a date and no decision"));
        }
        const std::optional<ReviewDecision> decision = decisionFromName(word);
        if (!decision)
            return whyNot(QT_TRANSLATE_NOOP("ReviewRules", "%1 is no decision"), word);
        ReviewRecord record = m_pattern;
        record.item = m_review.items[place].id;
        record.decision = *decision;
        for (const QString &role : cells[int(DecisionCell::ChangeTo)].split(QLatin1Char(';'), Qt::SkipEmptyParts))
            record.roles += role.trimmed();
        const QString until = cells[int(DecisionCell::ExceptionUntil)].trimmed();
        record.until = QDate::fromString(until, Qt::ISODate);
        if (!record.until.isValid()) // as a spreadsheet writes it where the day comes first; with slashes nobody can tell
            record.until = QDate::fromString(until, QStringLiteral("d.M.yyyy"));
        if (!until.isEmpty() && !record.until.isValid())
            return whyNot(QT_TRANSLATE_NOOP("ReviewRules", "%1 is no date such as 2026-12-31"), until);
        record.reason = cells[int(DecisionCell::Reason)];
        record.selfReason = cells[int(DecisionCell::SelfReason)];
        if (isDecidedSo(m_review.states[place], record)) {
            ++m_out.same;
            return {};
        }
        const Result<void> checked = checkRecord(m_review, record);
        if (!checked) {
            const InEnglish forTheRecord;
            return {checkRecord(m_review, record).error().message, checked.error().message};
        }
        m_out.records += record;
        return {};
    }

    [[nodiscard]] static bool isDecidedSo(const ItemState &state, const ReviewRecord &record)
    {
        if (!state.decided)
            return record.decision == ReviewDecision::Open;
        const ReviewRecord &is = *state.decided;
        return is.decision == record.decision && is.roles == record.roles && is.until == record.until && is.reason == record.reason
               && is.selfReason == record.selfReason;
    }

    const Review &m_review;
    const Sheet m_sheet;
    const ReviewRecord m_pattern;
    const bool m_isXlsx;
    QSet<qsizetype> m_seen;
    SheetImport m_out;
};

} // namespace

Result<SheetImport> importItemSheet(const std::shared_ptr<const Review> &review, const QList<QStringList> &table, const QString &by, const QString &osUser,
                                    const QDateTime &at, SheetFormat from)
{
    ReviewRecord pattern;
    pattern.event = ReviewEvent::Decided;
    pattern.by = by;
    pattern.osUser = osUser;
    pattern.at = at;
    return ItemSheetReading(review, pattern, from).run(table);
}

Result<SheetImport> importItemFile(const std::shared_ptr<const Review> &review, const QByteArray &file, const QString &by, const QString &osUser,
                                   const QDateTime &at)
{
    if (isXlsx(file)) {
        Result<QList<QStringList>> table = readXlsx(file, itemSheet(review, {}).title);
        if (!table && table.error().kind == ErrorKind::NotFound) // the CSV, saved as a workbook: its tab has the file's name
            table = readXlsx(file);
        return table ? importItemSheet(review, *table, by, osUser, at, SheetFormat::Xlsx) : Result<SheetImport>(fail(table.error()));
    }
    const Result<QList<CsvRecord>> table = readCsv(file);
    return table ? importItemSheet(review, fieldsOf(*table), by, osUser, at) : Result<SheetImport>(fail(table.error()));
}

QJsonObject importFacts(const SheetImport &sheet)
{
    QJsonArray refused;
    for (const RefusedRow &row : sheet.refused)
        refused += QJsonObject{{QStringLiteral("row"), row.row}, {QStringLiteral("item"), row.item}, {QStringLiteral("why"), row.why}};
    return {{QStringLiteral("decided"), sheet.records.size()}, {QStringLiteral("same"), sheet.same}, {QStringLiteral("blank"), sheet.blank},
            {QStringLiteral("refused"), refused}};
}

Result<QByteArray> itemFileBytes(const QString &path)
{
    constexpr qint64 kLargestSheet = qint64(64) * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail({ErrorKind::File, 0, path, file.errorString(), {}});
    const QByteArray bytes = file.read(kLargestSheet + 1);
    if (bytes.size() > kLargestSheet)
        return fail({ErrorKind::BadFile, 0, path, QStringLiteral("It is larger than 64 MB."), {}});
    return bytes;
}

} // namespace airside
