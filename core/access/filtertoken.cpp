#include "core/access/filtertoken.h"

#include <algorithm>
#include <array>

namespace airside {

namespace {

struct Spelling
{
    QLatin1String text;
    FilterOperator op;
};

/// Longer ones first.
constexpr std::array kOperators{
    Spelling{QLatin1String("!="), FilterOperator::IsNot},       Spelling{QLatin1String("<="), FilterOperator::LessOrEqual},
    Spelling{QLatin1String(">="), FilterOperator::GreaterOrEqual}, Spelling{QLatin1String(":"), FilterOperator::Is},
    Spelling{QLatin1String("="), FilterOperator::Is},           Spelling{QLatin1String("<"), FilterOperator::Less},
    Spelling{QLatin1String(">"), FilterOperator::Greater},
};

bool isFieldLetter(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'_';
}

class Reader
{
public:
    explicit Reader(const QString &text)
        : m_text(text)
    {
    }

    QList<FilterToken> read()
    {
        QList<FilterToken> tokens;
        for (skipBlanks(); m_at < m_text.size(); skipBlanks())
            tokens += readToken();
        return tokens;
    }

private:
    [[nodiscard]] QChar at(qsizetype i) const { return i < m_text.size() ? m_text[i] : QChar(); }
    [[nodiscard]] bool ended() const { return m_at >= m_text.size() || m_text[m_at].isSpace(); }

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    FilterToken readToken()
    {
        FilterToken token;
        token.begin = m_at;
        if (at(m_at) == QLatin1Char('-')) {
            token.negated = true;
            ++m_at;
        }
        if (at(m_at) == QLatin1Char('"')) {
            token.operatorEnd = m_at;
            token.values += readQuoted();
        } else {
            readField(token);
            token.operatorEnd = m_at;
            if (token.field.isEmpty())
                token.values += readPlain(false);
            else
                readValues(token);
        }
        token.length = m_at - token.begin;
        return token;
    }

    void readField(FilterToken &token)
    {
        qsizetype end = m_at;
        while (end < m_text.size() && isFieldLetter(m_text[end]))
            ++end;
        const QStringView rest = QStringView(m_text).mid(end);
        const auto spelling =
            std::ranges::find_if(kOperators, [&rest](const Spelling &one) { return rest.startsWith(one.text); });
        const bool isName = end > m_at && !m_text[m_at].isDigit(); // 12:30 is a word
        if (!isName || spelling == kOperators.end())
            return;
        token.field = m_text.mid(m_at, end - m_at);
        token.op = spelling->op;
        m_at = end + spelling->text.size();
    }

    void readValues(FilterToken &token)
    {
        while (true) {
            token.values += at(m_at) == QLatin1Char('"') ? readQuoted() : readPlain(true);
            if (at(m_at) != QLatin1Char(','))
                return;
            ++m_at;
        }
    }

    FilterPiece readPlain(bool ofList)
    {
        FilterPiece piece;
        piece.begin = m_at;
        while (!ended() && !(ofList && m_text[m_at] == QLatin1Char(',')))
            ++m_at;
        piece.length = m_at - piece.begin;
        piece.text = m_text.mid(piece.begin, piece.length);
        piece.parts = piece.text.split(QLatin1Char('*'));
        return piece;
    }

    /// What follows the closing quote without a blank belongs to the next token, or, after a comma, to the next value.
    FilterPiece readQuoted()
    {
        FilterPiece piece;
        piece.quoted = true;
        piece.begin = m_at++;
        QString part;
        for (; m_at < m_text.size() && m_text[m_at] != QLatin1Char('"'); ++m_at) {
            const QChar next = at(m_at + 1);
            const bool escape = m_text[m_at] == QLatin1Char('\\') &&
                                (next == QLatin1Char('"') || next == QLatin1Char('\\') || next == QLatin1Char('*'));
            if (!escape && m_text[m_at] == QLatin1Char('*')) {
                piece.parts += std::exchange(part, {});
                piece.text += QLatin1Char('*');
                continue;
            }
            m_at += escape ? 1 : 0;
            part += m_text[m_at];
            piece.text += m_text[m_at];
        }
        piece.parts += part;
        m_at = std::min(m_at + 1, m_text.size());
        piece.length = m_at - piece.begin;
        return piece;
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

QString quoted(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    text.replace(QLatin1Char('"'), QLatin1String("\\\""));
    text.replace(QLatin1Char('*'), QLatin1String("\\*"));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

} // namespace

QList<FilterToken> filterTokens(const QString &filter)
{
    return Reader(filter).read();
}

QString filterValueText(const QString &value)
{
    const bool needed = value.isEmpty() || value.startsWith(QLatin1Char('"')) || std::ranges::any_of(value, [](QChar c) {
        return c.isSpace() || c == QLatin1Char(',') || c == QLatin1Char('*');
    });
    return needed ? quoted(value) : value;
}

QString filterWordText(const QString &text)
{
    const QList<FilterToken> tokens = filterTokens(text);
    const bool plain = tokens.size() == 1 && tokens[0].field.isEmpty() && !tokens[0].negated &&
                       !tokens[0].values[0].quoted && tokens[0].length == text.size();
    return plain || text.isEmpty() ? text : quoted(text);
}

QString filterOperatorText(FilterOperator op)
{
    return std::ranges::find(kOperators, op, &Spelling::op)->text;
}

} // namespace airside
