#include "core/base/csvreader.h"

#include <QStringDecoder>

namespace airside {

namespace {

QChar separatorOf(const QString &text)
{
    bool quoted = false;
    bool semicolon = false;
    for (const QChar c : text) {
        if (c == QLatin1Char('"'))
            quoted = !quoted;
        else if (!quoted && c == QLatin1Char(','))
            return c;
        else if (!quoted && c == QLatin1Char(';'))
            semicolon = true;
        else if (!quoted && (c == QLatin1Char('\n') || c == QLatin1Char('\r')))
            break;
    }
    return QLatin1Char(semicolon ? ';' : ',');
}

class CsvText
{
public:
    explicit CsvText(const QString &text)
        : m_text(text)
        , m_separator(separatorOf(text))
    {
    }

    Result<QList<CsvRecord>> read()
    {
        QList<CsvRecord> out;
        while (m_at < m_text.size()) {
            CsvRecord record;
            record.line = m_line;
            const std::optional<QString> problem = readRecord(record);
            if (problem)
                return fail({ErrorKind::BadFile, 0, {}, {}, QStringLiteral("line %1: %2").arg(m_problemLine).arg(*problem)});
            const bool empty = record.fields.size() == 1 && record.fields.first().isEmpty();
            if (!empty)
                out += record;
        }
        return out;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool atLineEnd() const { return m_text[m_at] == QLatin1Char('\n') || m_text[m_at] == QLatin1Char('\r'); }

    void skipLineEnd()
    {
        const bool pair = m_text[m_at] == QLatin1Char('\r') && m_at + 1 < m_text.size() && m_text[m_at + 1] == QLatin1Char('\n');
        m_at += pair ? 2 : 1;
        ++m_line;
    }

    QString problemOn(qsizetype line, const char *what)
    {
        m_problemLine = line;
        return QString::fromLatin1(what);
    }

    /// What is wrong, or nothing.
    std::optional<QString> readRecord(CsvRecord &record)
    {
        while (true) {
            QString field;
            const std::optional<QString> problem = !atEnd() && m_text[m_at] == QLatin1Char('"') ? readQuoted(field) : readPlain(field);
            if (problem)
                return problem;
            record.fields += field;
            if (atEnd())
                return std::nullopt;
            if (atLineEnd()) {
                skipLineEnd();
                return std::nullopt;
            }
            ++m_at; // the separator
        }
    }

    std::optional<QString> readPlain(QString &field)
    {
        const qsizetype begin = m_at;
        while (!atEnd() && !atLineEnd() && m_text[m_at] != m_separator) {
            if (m_text[m_at] == QLatin1Char('"'))
                return problemOn(m_line, "a quotation mark within a value that is not in quotation marks");
            ++m_at;
        }
        field = m_text.mid(begin, m_at - begin);
        return std::nullopt;
    }

    std::optional<QString> readQuoted(QString &field)
    {
        const qsizetype begun = m_line;
        ++m_at;
        while (!atEnd()) {
            const bool quote = m_text[m_at] == QLatin1Char('"');
            if (quote && (m_at + 1 >= m_text.size() || m_text[m_at + 1] != QLatin1Char('"'))) {
                ++m_at;
                if (!atEnd() && !atLineEnd() && m_text[m_at] != m_separator)
                    return problemOn(m_line, "something follows the closing quotation mark");
                return std::nullopt;
            }
            if (atLineEnd()) {
                const qsizetype from = m_at;
                skipLineEnd();
                field += m_text.mid(from, m_at - from);
                continue;
            }
            field += m_text[m_at];
            m_at += quote ? 2 : 1;
        }
        return problemOn(begun, "the quotation mark is never closed");
    }

    const QString m_text;
    const QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    qsizetype m_problemLine = 0;
};

} // namespace

Result<QList<CsvRecord>> readCsv(const QByteArray &utf8)
{
    QStringDecoder decode(QStringDecoder::Utf8); // skips a byte order mark
    const QString text = decode(utf8);
    if (decode.hasError() || text.contains(QChar(0)))
        return fail({ErrorKind::BadFile, 0, {}, {}, QStringLiteral("it is not text in UTF-8")});
    return CsvText(text).read();
}

QList<QStringList> fieldsOf(const QList<CsvRecord> &records)
{
    QList<QStringList> out;
    out.reserve(records.size());
    for (const CsvRecord &record : records)
        out += record.fields;
    return out;
}

} // namespace airside
