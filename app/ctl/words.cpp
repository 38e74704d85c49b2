#include "app/ctl/words.h"

namespace airside::ctl {

namespace {

class WordSplitter
{
public:
    void take(QChar c)
    {
        if (m_escaped) {
            // Inside double quotes a backslash escapes only what would end or continue them.
            if (m_quote == QLatin1Char('"') && c != QLatin1Char('"') && c != QLatin1Char('\\'))
                m_word += QLatin1Char('\\');
            add(c);
            m_escaped = false;
        } else if (c == QLatin1Char('\\') && m_quote != QLatin1Char('\'')) {
            m_escaped = true;
        } else if (!m_quote.isNull()) {
            if (c == m_quote)
                m_quote = QChar();
            else
                add(c);
        } else if (c == QLatin1Char('\'') || c == QLatin1Char('"')) {
            m_quote = c;
            m_inWord = true;
        } else if (c == QLatin1Char(' ') || c == QLatin1Char('\t')) {
            endWord();
        } else {
            add(c);
        }
    }

    void endWord()
    {
        if (m_inWord)
            m_words += m_word;
        m_word.clear();
        m_inWord = false;
    }

    [[nodiscard]] bool isOpen() const { return m_escaped || !m_quote.isNull(); }
    [[nodiscard]] const QStringList &words() const { return m_words; }

private:
    void add(QChar c)
    {
        m_word += c;
        m_inWord = true;
    }

    QStringList m_words;
    QString m_word;
    QChar m_quote;
    bool m_inWord = false;
    bool m_escaped = false;
};

} // namespace

Result<QStringList> splitWords(const QString &line)
{
    WordSplitter splitter;
    for (const QChar c : line)
        splitter.take(c);
    if (splitter.isOpen())
        return fail({ErrorKind::InvalidInput, 0, QStringLiteral("The line"), QStringLiteral("a quote or backslash is not closed."), {}});
    splitter.endWord();
    return splitter.words();
}

} // namespace airside::ctl
