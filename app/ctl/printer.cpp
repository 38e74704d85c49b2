#include "app/ctl/printer.h"

#include "app/ctl/safejson.h"
#include "app/ctl/table.h"
#include "core/base/text.h"
#include "core/export/writers.h"

#include <QJsonArray>

namespace airside::ctl {

namespace {

/// The widest cell on a terminal: a third of it, since several columns want to be seen.
int cellLimitOf(const Streams &streams)
{
    return streams.outIsTerminal ? std::max(24, streams.terminalWidth / 3) : 0;
}

/// "Wait 40 s and try again, or give --timeout 60."
QString withTimeoutHint(QString sentence, const QString &seconds)
{
    bool isNumber = false;
    const qint64 wait = seconds.toLongLong(&isNumber);
    if (!isNumber || !sentence.endsWith(QLatin1Char('.')))
        return sentence;
    sentence.chop(1);
    return sentence + QStringLiteral(", or give --timeout %1.").arg(std::min<qint64>((wait + 29) / 10 * 10, 86400));
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// Line by line, so that line breaks and tabs stay what they are.
QByteArray harmless(const QByteArray &body)
{
    QStringList lines;
    for (const QString &line : QString::fromUtf8(body).split(QLatin1Char('\n')))
        lines += visible(line);
    return lines.join(QLatin1Char('\n')).toUtf8();
}

} // namespace

QString sentenceOf(const Error &error)
{
    // Wrong options come with a sentence of their own.
    if (error.kind == ErrorKind::InvalidInput && error.subject.isEmpty())
        return error.message.left(1).toUpper() + error.message.mid(1);
    QString sentence = describe(error);
    switch (error.kind) {
    case ErrorKind::NotDone:
    case ErrorKind::DoneDifferently:
    case ErrorKind::ChangedMeanwhile:
    case ErrorKind::PinMismatch:
    case ErrorKind::Torn:
        if (!error.detail.isEmpty() && !sentence.contains(error.detail))
            sentence += QLatin1Char(' ') + error.detail;
        break;
    case ErrorKind::CredentialMissing:
    case ErrorKind::KeychainUnavailable:
        sentence += QStringLiteral(" Give it with --secret-stdin or --secret-command.");
        break;
    case ErrorKind::BadFile:
        // Of a file that is not ours, which is neither damaged nor from a newer version.
        if (!error.message.isEmpty())
            sentence = QStringLiteral("The file %1 cannot be used. %2").arg(error.subject, error.message);
        break;
    case ErrorKind::CommandFailed:
        // The detail is what was wanted of the command, where that was not a token.
        if (!error.detail.isEmpty())
            sentence = QStringLiteral("The command %1 gave no %2. %3").arg(error.subject, error.detail, error.message);
        break;
    case ErrorKind::RateLimited:
    case ErrorKind::SignInLimited:
        sentence = withTimeoutHint(sentence, error.detail);
        break;
    default:
        break;
    }
    return sentence;
}

QString plainCell(const QVariant &value)
{
    if (value.typeId() == QMetaType::Bool)
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    return value.toString();
}

Printer::Printer(Streams streams, OutputFormat format)
    : m_streams(streams)
    , m_format(format)
{
}

void Printer::print(const Listing &listing)
{
    if (m_format == OutputFormat::Json)
        printJsonList(listing);
    else if (m_format == OutputFormat::Csv)
        printCsv(listing);
    else
        printTable(listing);
}

void Printer::addToResults(const QJsonObject &members)
{
    for (auto it = members.begin(); it != members.end(); ++it)
        m_members.insert(it.key(), it.value());
}

void Printer::printResult(const QJsonObject &result)
{
    QJsonObject whole = m_members;
    whole.insert(QStringLiteral("result"), result);
    printJson(whole);
}

void Printer::print(const Details &details)
{
    if (m_format == OutputFormat::Json) {
        printResult(details.listing.json(0));
    } else if (m_format == OutputFormat::Csv) {
        printCsv(details.listing);
    } else {
        TextTable table{{QStringLiteral("FIELD"), QStringLiteral("VALUE")}, details.fields.size(), {}, 0};
        table.row = [&details](qsizetype row) {
            return QStringList{details.fields[row].first, details.fields[row].second};
        };
        write(tableText(table));
    }
}

void Printer::print(const QStringList &lines, const QJsonObject &result)
{
    if (m_format == OutputFormat::Json) {
        printResult(result);
        return;
    }
    for (const QString &line : lines)
        write(visible(line).toUtf8() + '\n');
}

void Printer::printJson(const QJsonObject &object)
{
    write(safeJson(object) + '\n');
}

void Printer::printBody(const QByteArray &body, BodyEnd end)
{
    write(m_streams.outIsTerminal ? harmless(body) : body);
    const bool wholeLines = m_streams.outIsTerminal || end == BodyEnd::Line;
    if (wholeLines && !body.isEmpty() && !body.endsWith('\n'))
        write("\n");
}

void Printer::printText(const QString &text)
{
    write(text.toUtf8());
}

void Printer::note(const QString &message)
{
    const QByteArray line = m_format == OutputFormat::Json ? safeJson({{QStringLiteral("note"), message}})
                                                           : visible(message).toUtf8();
    m_streams.err->write(line + '\n');
}

void Printer::error(const Error &error, const QString &instance)
{
    failure(error.kind, error.httpStatus, sentenceOf(error), instance);
}

void Printer::usageError(const QString &sentence, const QString &hint)
{
    if (m_format == OutputFormat::Json)
        failure(ErrorKind::InvalidInput, 0, sentence, {});
    else
        note(hint.isEmpty() ? sentence : sentence + QLatin1Char(' ') + hint);
}

void Printer::failure(ErrorKind kind, int status, const QString &message, const QString &instance)
{
    if (m_format != OutputFormat::Json) {
        // An ad hoc instance is named by its address, which many messages begin with.
        const bool isNamed = instance.isEmpty() || message.startsWith(instance);
        note(isNamed ? message : QStringLiteral("%1: %2").arg(instance, message));
        return;
    }
    m_errors.append({{QStringLiteral("kind"), kindName(kind)},
                     {QStringLiteral("status"), status == 0 ? QJsonValue() : QJsonValue(status)},
                     {QStringLiteral("message"), message},
                     {QStringLiteral("instance"), orNull(instance)}});
}

void Printer::finish()
{
    if (m_errors.isEmpty())
        return;
    QJsonObject error = m_errors.takeFirst();
    QJsonArray others;
    for (const QJsonObject &other : std::as_const(m_errors))
        others += other;
    m_errors.clear();
    if (!others.isEmpty())
        error[QLatin1String("others")] = others;
    m_streams.err->write(safeJson({{QStringLiteral("error"), error}}) + '\n');
}

void Printer::write(const QByteArray &bytes)
{
    if (m_streams.out->write(bytes) != bytes.size())
        m_outputFailed = true;
}

void Printer::printTable(const Listing &listing)
{
    TextTable table;
    QList<qsizetype> shown;
    for (qsizetype i = 0; i < listing.sheet.columns.size(); ++i) {
        if (!listing.onlyInCsv.contains(listing.sheet.columns[i].key)) {
            shown += i;
            table.header += listing.sheet.columns[i].title.toUpper();
        }
    }
    table.rowCount = listing.sheet.rowCount;
    table.cellLimit = cellLimitOf(m_streams);
    table.row = [&listing, &shown](qsizetype row) {
        const QList<QVariant> values = listing.sheet.row(row);
        QStringList cells;
        for (const qsizetype column : shown)
            cells += plainCell(values.value(column));
        return cells;
    };
    write(tableText(table));
}

void Printer::printCsv(const Listing &listing)
{
    if (!m_streams.outIsTerminal) {
        write(csvBytes(listing.sheet));
        return;
    }
    Sheet shown = listing.sheet;
    shown.row = [inner = listing.sheet.row](qsizetype row) {
        QList<QVariant> values = inner(row);
        for (QVariant &value : values) {
            if (value.typeId() == QMetaType::QString)
                value = visible(value.toString());
        }
        return values;
    };
    write(csvBytes(shown));
}

void Printer::printJsonList(const Listing &listing)
{
    constexpr qsizetype chunk = qsizetype(64) * 1024;
    QByteArray text = "{\"result\": [";
    for (qsizetype row = 0; row < listing.sheet.rowCount; ++row) {
        text += (row == 0 ? "\n" : ",\n") + safeJson(listing.json(row));
        if (text.size() > chunk)
            write(std::exchange(text, {}));
    }
    QJsonObject tail{
        {QStringLiteral("next_cursor"), orNull(listing.nextCursor)},
        {QStringLiteral("result_count"), listing.sheet.rowCount},
        {QStringLiteral("total"), listing.total ? QJsonValue(*listing.total) : QJsonValue()},
        {QStringLiteral("complete"), listing.complete ? QJsonValue(*listing.complete) : QJsonValue()}};
    for (auto it = m_members.begin(); it != m_members.end(); ++it)
        tail.insert(it.key(), it.value());
    write(text + "\n], " + safeJson(tail).mid(1) + '\n');
}

} // namespace airside::ctl
