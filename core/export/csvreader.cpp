#include "core/export/csvreader.h"

#include <QStringDecoder>

namespace airside {

namespace {

tl::unexpected<Error> badCsv(int line, const char *what)
{
    const QString where = QStringLiteral("line %1: %2").arg(line).arg(QLatin1String(what));
    return fail({ErrorKind::BadFile, 0, {}, where + QLatin1Char('.'), where});
}

QChar separatorOf(const QString &text)
{
    bool quoted = false;
    bool semicolon = false;
    for (const QChar c : text) {
        if (c == QLatin1Char('"'))
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == QLatin1Char(',') || c == QLatin1Char('\n'))
            return c == QLatin1Char(',') || !semicolon ? QLatin1Char(',') : QLatin1Char(';');
        semicolon = semicolon || c == QLatin1Char(';');
    }
    return semicolon ? QLatin1Char(';') : QLatin1Char(',');
}

class CsvScan
{
public:
    explicit CsvScan(const QString &text)
        : m_text(text)
        , m_separator(separatorOf(text))
    {
    }

    [[nodiscard]] Result<QList<QStringList>> run()
    {
        while (m_at < m_text.size()) {
            const Result<void> read = readCell();
            if (!read)
                return fail(read.error());
        }
        if (!m_row.isEmpty())
            endRow();
        return m_rows;
    }

private:
    [[nodiscard]] bool atEndOfCell() const
    {
        const QChar c = m_text.at(m_at);
        return c == m_separator || c == QLatin1Char('\n') || (c == QLatin1Char('\r') && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == QLatin1Char('\n'));
    }

    [[nodiscard]] Result<void> readCell()
    {
        QString cell;
        if (m_text.at(m_at) == QLatin1Char('"')) {
            const Result<QString> quoted = readQuoted();
            if (!quoted)
                return fail(quoted.error());
            cell = *quoted;
        } else {
            while (m_at < m_text.size() && !atEndOfCell()) {
                if (m_text.at(m_at) == QLatin1Char('"'))
                    return badCsv(m_line, "a quote in the middle of a cell");
                cell += m_text.at(m_at++);
            }
        }
        m_row += cell;
        if (m_at == m_text.size())
            return {};
        if (!atEndOfCell())
            return badCsv(m_line, "something follows a quoted cell");
        if (m_text.at(m_at) == m_separator) {
            if (++m_at == m_text.size())
                m_row += QString();
            return {};
        }
        m_at += m_text.at(m_at) == QLatin1Char('\r') ? 2 : 1;
        ++m_line;
        endRow();
        return {};
    }

    [[nodiscard]] Result<QString> readQuoted()
    {
        const int begin = m_line;
        QString cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (c == QLatin1Char('"')) {
                if (m_at + 1 == m_text.size() || m_text.at(m_at + 1) != QLatin1Char('"')) {
                    ++m_at;
                    return cell;
                }
                ++m_at;
            }
            m_line += c == QLatin1Char('\n') ? 1 : 0;
            cell += c;
        }
        return badCsv(begin, "a quote that is not closed");
    }

    void endRow()
    {
        if (m_row != QStringList{QString()})
            m_rows += m_row;
        m_row.clear();
    }

    const QString m_text;
    const QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    QStringList m_row;
    QList<QStringList> m_rows;
};

} // namespace

Result<QList<QStringList>> readCsv(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return badCsv(1, "it is not UTF-8");
    return CsvScan(text).run();
}

} // namespace airside
