#include "core/export/xlsxreader.h"

#include "core/export/xlsxparts.h"
#include "core/export/xlsxxml.h"

#include <QDateTime>

#include <cmath>

namespace airside {

namespace {

constexpr double kMsecsOfDay = 86'400'000.0;
constexpr double kLastDay = 2'958'466; // of the year 9999

Error badWorkbook(const QString &detail)
{
    return {ErrorKind::BadFile, 0, {}, {}, detail};
}

QString numberText(double number)
{
    if (std::abs(number) < 1e15 && number == std::trunc(number))
        return QString::number(qint64(number));
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QString dateText(double days, bool from1904)
{
    if (days < 0 || days >= kLastDay)
        return numberText(days);
    if (from1904 && days >= 1) // less than a day is a time, in either
        days += 1462;
    else if (!from1904 && days >= 1 && days < 60) // 1900 counts as a leap year there
        days += 1;
    const qint64 seconds = qRound64(days * kMsecsOfDay / 1000);
    const QTime time = QTime(0, 0).addSecs(int(seconds % 86'400));
    if (days < 1)
        return time.toString(Qt::ISODate);
    const QDate date = QDate(1899, 12, 30).addDays(seconds / 86'400);
    return time == QTime(0, 0) ? date.toString(Qt::ISODate) : QDateTime(date, time, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

/// "AB12" is {28, 12}, from 1; nullopt: no place of a cell.
std::optional<std::pair<qint64, qint64>> cellPlace(const QString &text)
{
    qint64 column = 0;
    qsizetype at = 0;
    for (; at < text.size() && text[at] >= QLatin1Char('A') && text[at] <= QLatin1Char('Z') && at < 4; ++at)
        column = column * 26 + (text[at].unicode() - u'A' + 1);
    bool isNumber = false;
    const qint64 row = QStringView(text).mid(at).toLongLong(&isNumber);
    if (column < 1 || !isNumber || row < 1)
        return std::nullopt;
    return std::pair(column, row);
}

struct Cell
{
    QString place;
    QString type;
    qsizetype style = 0;
    QString value;
    QString formula;
    QString inlined;
    bool hasValue = false;
};

class SheetReading
{
public:
    SheetReading(const XlsxBook &book, const QStringList &strings, const QList<bool> &dates, const XlsxLimits &limits)
        : m_book(book)
        , m_strings(strings)
        , m_dates(dates)
        , m_limits(limits)
    {
    }

    [[nodiscard]] Result<QList<QStringList>> run(const QByteArray &content)
    {
        XlsxXml xml(content, QStringLiteral("sheet %1").arg(m_book.sheet));
        bool inData = false;
        bool isSheet = false;
        while (xml.next()) {
            if (xml.begins(QLatin1String("worksheet")))
                isSheet = true;
            else if (xml.begins(QLatin1String("sheetData")))
                inData = true;
            else if (xml.ends(QLatin1String("sheetData")))
                inData = false;
            else if (inData && xml.begins(QLatin1String("row")))
                beginRow(xml);
            else if (inData && xml.begins(QLatin1String("c")) && !m_rows.isEmpty())
                readCell(xml);
        }
        if (xml.problem())
            return fail(*xml.problem());
        if (!isSheet)
            return fail(badWorkbook(QStringLiteral("the sheet %1 is no table").arg(m_book.sheet)));
        fillUp();
        while (!m_rows.isEmpty() && m_rows.last().isEmpty()) // spreadsheets write rows that have a height and nothing else
            m_rows.removeLast();
        return m_rows;
    }

private:
    void beginRow(XlsxXml &xml)
    {
        const QString given = xml.attribute(QLatin1String("r"));
        const qint64 number = given.isEmpty() ? m_rows.size() + 1 : given.toLongLong();
        if (number <= m_rows.size())
            return xml.refuse(QStringLiteral("row %1 is out of order").arg(given));
        if (number > m_limits.rows)
            return xml.refuse(QStringLiteral("it has more than %1 rows").arg(m_limits.rows));
        fillUp();
        checkCells(xml);
        m_rows.resize(number);
        m_column = 0;
    }

    /// The last row is as long as the first, unless it is empty.
    void fillUp()
    {
        if (m_rows.isEmpty() || m_rows.last().isEmpty() || m_rows.last().size() >= m_rows.first().size())
            return;
        m_cells += m_rows.first().size() - m_rows.last().size();
        m_rows.last().resize(m_rows.first().size());
    }

    void checkCells(XlsxXml &xml) const
    {
        if (m_cells > m_limits.cells)
            xml.refuse(QStringLiteral("it has more than %1 cells").arg(m_limits.cells));
    }

    void readCell(XlsxXml &xml)
    {
        Cell cell{xml.attribute(QLatin1String("r")), xml.attribute(QLatin1String("t")), xml.attribute(QLatin1String("s")).toLongLong(), {}, {}, {}, false};
        QString *into = nullptr;
        while (xml.next() && !xml.ends(QLatin1String("c"))) {
            if (xml.begins(QLatin1String("is"))) {
                cell.inlined = withoutXlsxEscapes(xml.runs(m_limits.cellText));
                continue;
            }
            if (xml.begins(QLatin1String("v"))) {
                cell.hasValue = true;
                into = &cell.value;
            } else if (xml.begins(QLatin1String("f"))) {
                cell.formula = QStringLiteral("=");
                into = &cell.formula;
            } else if (!xml.isText()) {
                into = nullptr;
            } else if (into) {
                *into += xml.text();
                if (into->size() > m_limits.cellText)
                    xml.refuse(QStringLiteral("cell %1 is longer than %2 characters").arg(cell.place).arg(m_limits.cellText));
            }
        }
        if (!xml.problem())
            place(xml, cell);
    }

    void place(XlsxXml &xml, const Cell &cell)
    {
        QStringList &row = m_rows.last();
        qint64 column = m_column + 1;
        if (!cell.place.isEmpty()) {
            const auto place = cellPlace(cell.place);
            if (!place || place->second != m_rows.size() || place->first < column)
                return xml.refuse(QStringLiteral("cell %1 is not where it belongs").arg(cell.place));
            column = place->first;
        }
        m_column = column;
        const std::optional<QString> text = textOf(cell);
        if (!text)
            return xml.refuse(QStringLiteral("cell %1 has no value that can be read").arg(cell.place));
        if (text->isEmpty()) // it has a format and nothing else
            return;
        if (column > m_limits.columns)
            return xml.refuse(QStringLiteral("it has more than %1 columns").arg(m_limits.columns));
        m_cells += column - row.size();
        checkCells(xml);
        row.resize(column - 1);
        row += *text;
    }

    [[nodiscard]] std::optional<QString> textOf(const Cell &cell) const
    {
        if (cell.type == QLatin1String("inlineStr"))
            return cell.inlined;
        if (!cell.hasValue)
            return cell.formula; // a text of its own, so that nobody takes it for an empty cell
        bool good = true;
        if (cell.type == QLatin1String("s")) {
            const qsizetype number = cell.value.toLongLong(&good);
            return good && number >= 0 && number < m_strings.size() ? std::optional(m_strings[number]) : std::nullopt;
        }
        if (cell.type == QLatin1String("b"))
            return cell.value == QLatin1String("1") || cell.value == QLatin1String("true") ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        if (cell.type == QLatin1String("str"))
            return withoutXlsxEscapes(cell.value);
        if (!cell.type.isEmpty() && cell.type != QLatin1String("n")) // dates in ISO form, and errors such as #N/A
            return cell.value;
        if (cell.value.isEmpty())
            return cell.formula;
        const double number = cell.value.toDouble(&good);
        if (!good || !std::isfinite(number))
            return std::nullopt;
        return m_dates.value(cell.style) ? dateText(number, m_book.from1904) : numberText(number);
    }

    const XlsxBook m_book;
    const QStringList m_strings;
    const QList<bool> m_dates;
    const XlsxLimits m_limits;
    QList<QStringList> m_rows;
    qint64 m_column = 0; ///< of the last cell, from 1
    qsizetype m_cells = 0;
};

constexpr char kOleBegin[] = "\xD0\xCF\x11\xE0";

/// Why a file that is no ZIP is not read.
std::optional<Error> otherKind(const QByteArray &file)
{
    if (file.startsWith(kOleBegin))
        return badWorkbook(QStringLiteral("it is protected with a password, or a workbook of the old kind (.xls); save it as .xlsx without a password"));
    if (!file.startsWith("PK"))
        return badWorkbook(QStringLiteral("it is no XLSX workbook"));
    return std::nullopt;
}

} // namespace

bool isXlsx(const QByteArray &file)
{
    return file.startsWith("PK") || file.startsWith(kOleBegin);
}

Result<QList<QStringList>> readXlsx(const QByteArray &file, const QString &sheet, const XlsxLimits &limits)
{
    if (const std::optional<Error> other = otherKind(file))
        return fail(*other);
    const QString packageRelations = relationsPart({});
    const Result<QHash<QString, QByteArray>> package = readZipParts(file, {packageRelations}, limits.zip);
    if (!package)
        return fail(package.error());
    const Result<QString> main = mainPart(package->value(packageRelations));
    if (!main)
        return fail(main.error());
    const Result<QHash<QString, QByteArray>> head = readZipParts(file, {*main, relationsPart(*main)}, limits.zip);
    if (!head)
        return fail(head.error());
    const Result<XlsxBook> book = xlsxBook(*main, head->value(*main), head->value(relationsPart(*main)), sheet);
    if (!book)
        return fail(book.error());
    const Result<QHash<QString, QByteArray>> parts = readZipParts(file, {book->sheetPart, book->stringsPart, book->stylesPart}, limits.zip);
    if (!parts)
        return fail(parts.error());
    for (const QString &part : {book->sheetPart, book->stringsPart, book->stylesPart}) {
        if (!part.isEmpty() && !parts->contains(part))
            return fail(badWorkbook(QStringLiteral("its part %1 is missing").arg(part)));
    }
    QStringList strings;
    if (!book->stringsPart.isEmpty()) {
        const Result<QStringList> read = sharedStrings(parts->value(book->stringsPart), limits.cellText);
        if (!read)
            return fail(read.error());
        strings = *read;
    }
    QList<bool> dates;
    if (!book->stylesPart.isEmpty()) {
        const Result<QList<bool>> read = dateFormats(parts->value(book->stylesPart));
        if (!read)
            return fail(read.error());
        dates = *read;
    }
    return SheetReading(*book, strings, dates, limits).run(parts->value(book->sheetPart));
}

} // namespace airside
