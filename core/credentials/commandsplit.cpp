#include "core/credentials/commandrunner.h"

#include <QCoreApplication>
#include <QDir>

namespace airside {

namespace {

tl::unexpected<Error> badCommand(const QString &text, const char *why)
{
    return fail({ErrorKind::InvalidInput, 0, text, QCoreApplication::translate("Command", why), {}});
}

/// Reads words as a POSIX shell does, quoting only.
class WordReader
{
public:
    explicit WordReader(const QString &text)
        : m_text(text)
    {
    }

    /// Empty: quotes are not balanced.
    std::optional<QStringList> words()
    {
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c.isSpace() ? !endWord() : !readPart(c))
                return {};
        }
        endWord();
        return m_words;
    }

private:
    bool readPart(QChar c)
    {
        m_inWord = true;
        if (c == QLatin1Char('\''))
            return readSingleQuoted();
        if (c == QLatin1Char('"'))
            return readDoubleQuoted();
        if (c != QLatin1Char('\\')) {
            m_word += c;
            return true;
        }
        if (++m_at == m_text.size())
            return false;
        m_word += m_text[m_at];
        return true;
    }

    bool readSingleQuoted()
    {
        const qsizetype end = m_text.indexOf(QLatin1Char('\''), m_at + 1);
        if (end < 0)
            return false;
        m_word += QStringView(m_text).mid(m_at + 1, end - m_at - 1);
        m_at = end;
        return true;
    }

    bool readDoubleQuoted()
    {
        while (++m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c == QLatin1Char('"'))
                return true;
            const bool escapes = c == QLatin1Char('\\') && m_at + 1 < m_text.size() &&
                                 QStringLiteral("\\\"$`").contains(m_text[m_at + 1]);
            m_word += escapes ? m_text[++m_at] : c;
        }
        return false;
    }

    bool endWord()
    {
        if (m_inWord)
            m_words += m_word;
        m_word.clear();
        m_inWord = false;
        return true;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    QString m_word;
    bool m_inWord = false;
    QStringList m_words;
};

} // namespace

Result<QStringList> splitCommand(const QString &text)
{
    const std::optional<QStringList> words = WordReader(text).words();
    if (!words)
        return badCommand(text, QT_TRANSLATE_NOOP("Command", "a quotation mark or backslash has no end."));
    if (words->isEmpty())
        return badCommand(text, QT_TRANSLATE_NOOP("Command", "a program is needed."));
    if (!QDir::isAbsolutePath(words->first()))
        return badCommand(text, QT_TRANSLATE_NOOP("Command", "the program must be given with its whole path."));
    return *words;
}

} // namespace airside
