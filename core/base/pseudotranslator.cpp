#include "core/base/pseudotranslator.h"

#include "core/base/inenglish.h"

#include <QRegularExpression>

namespace airside {

namespace {

constexpr QStringView kPlain = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr QStringView kAccented = u"áƀçđéƒğĥíĵķļɱñóþɋŕšŧúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶĻṀÑÓÞɊŔŠŦÚṼŴẊÝŽ";
static_assert(kPlain.size() == kAccented.size());

constexpr int kLongestWord = 6; ///< of the filling, so that lines can break in it

QChar accented(QChar letter)
{
    const qsizetype at = kPlain.indexOf(letter);
    return at < 0 ? letter : kAccented[at];
}

/// What must stay for the program to work, and is not read as words.
const QRegularExpression &kept()
{
    static const QRegularExpression pattern(QStringLiteral(R"(%L?(?:\d+|n)|\[\[[^|\]]*\|?|\]\]|&[^\s&]|\(\*[^)]*\))"));
    return pattern;
}

QString filling(qsizetype length)
{
    QString out;
    for (qsizetype i = 0; i < length; ++i)
        out += i % (kLongestWord + 1) == 0 ? QLatin1Char(' ') : QLatin1Char('~');
    return out;
}

/// Qt's words come in its own contexts, of which only the names of keys are read by programs.
bool isQtContext(QLatin1String context)
{
    return context.size() > 1 && context[0] == QLatin1Char('Q') && QChar(context[1]).isUpper() && context != QLatin1String("QShortcut");
}

} // namespace

QString pseudoText(const QString &text)
{
    const qsizetype tab = text.indexOf(QLatin1Char('\t'));
    const QString words = tab < 0 ? text : text.left(tab);
    QString out = QStringLiteral("\u27E6\u05D0 "); // a letter of a script that is written from the right
    qsizetype from = 0;
    const auto accentUntil = [&](qsizetype end) {
        for (; from < end; ++from)
            out += accented(words[from]);
    };
    for (auto it = kept().globalMatch(words); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        accentUntil(match.capturedStart());
        out += match.captured();
        from = match.capturedEnd();
    }
    accentUntil(words.size());
    out += filling((words.size() * 2 + 4) / 5) + QChar(0x27E7);
    return tab < 0 ? out : out + text.mid(tab);
}

PseudoTranslator::PseudoTranslator(QObject *parent)
    : QTranslator(parent)
{
    if (!m_known.load(QStringLiteral("airside_de.qm"), QStringLiteral(":/i18n"))
        || !m_english.load(QStringLiteral("airside_en.qm"), QStringLiteral(":/i18n")))
        qFatal("the translations are not part of this program");
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    if (qstrcmp(source, "QT_LAYOUT_DIRECTION") == 0)
        return QStringLiteral("RTL");
    if (InEnglish::spoken())
        return {};
    if (m_known.translate(context, source, disambiguation, n).isEmpty() && !isQtContext(QLatin1String(context)))
        return {};
    const QString english = m_english.translate(context, source, disambiguation, n);
    return pseudoText(english.isEmpty() ? QString::fromUtf8(source) : english);
}

} // namespace airside
