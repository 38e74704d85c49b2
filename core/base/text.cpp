#include "core/base/text.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace airside {

namespace {

bool isHidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        // Fillers that render as nothing although they are letters.
        return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
    }
}

QString twins()
{
    // Pairs: a letter, and the Latin letter it is drawn like.
    return QStringLiteral("\u0430a\u0435e\u043Eo\u0440p\u0441c\u0443y\u0445x\u0456i\u0458j\u0455s\u04BBh\u0501d\u051Bq\u051Dw"
                          "\u043Am\u03BFo\u03B1a\u03BDv\u03C1p\u0261g\u0131i\u043A\u006B\u0442t\u043C\u006D\u043D\u0068\u0432b"
                          "0o1l");
}

QChar withoutTwin(QChar c)
{
    static const QHash<QChar, QChar> map = [] {
        QHash<QChar, QChar> result;
        const QString pairs = twins();
        for (qsizetype i = 0; i + 1 < pairs.size(); i += 2)
            result.insert(pairs[i], pairs[i + 1]);
        return result;
    }();
    return map.value(c, c);
}

constexpr char16_t kFirstPlain = 0x20;
constexpr char16_t kAfterPlain = 0x7f;

/// Calls use with each letter of the skeleton of visible ASCII, which nearly every text is; false: there is something else in it.
template <typename Use>
bool forPlainSkeleton(const QString &text, Use use)
{
    static const auto map = [] {
        std::array<QChar, kAfterPlain> result;
        for (char16_t c = kFirstPlain; c < kAfterPlain; ++c)
            result[c] = withoutTwin(QChar(c).toCaseFolded());
        return result;
    }();
    for (const QChar letter : text) {
        const char16_t c = letter.unicode();
        if (c < kFirstPlain || c >= kAfterPlain)
            return false;
        use(map[c]);
    }
    return true;
}

/// FNV-1a.
class Hash
{
public:
    void add(QChar c) { m_hash = (m_hash ^ c.unicode()) * 16'777'619u; }
    [[nodiscard]] quint32 value() const { return m_hash ^ (m_hash >> 15); }

private:
    quint32 m_hash = 2'166'136'261u;
};

} // namespace

QString visible(const QString &text)
{
    // Exports call this for millions of cells, nearly all of them plain ASCII.
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; }))
        return text;
    QString out;
    out.reserve(text.size());
    for (const char32_t c : text.toUcs4()) {
        if (c == U'\t')
            out += QLatin1Char(' ');
        else if (isHidden(c))
            out += QStringLiteral("<U+%1>").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
        else
            out += QString::fromUcs4(&c, 1);
    }
    return out;
}

QString tooltip(const QString &text)
{
    constexpr qsizetype limit = 500;
    QString plain = visible(text);
    if (plain.size() > limit)
        plain = plain.left(limit) + QChar(0x2026);
    return QStringLiteral("<qt>%1</qt>").arg(plain.toHtmlEscaped());
}

QString redact(const QString &text)
{
    static const QRegularExpression jwt(QStringLiteral(R"(\b[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,})"));
    // The value of a sensitive key up to the end of the text: an echoed "input" may be any nested JSON, and
    // an error loses little by losing its tail.
    static const QRegularExpression keys(
        QStringLiteral(R"((["']?(?:input|password|passwd|passphrase|authorization|cookie|api_?key|(?:[a-z]+_)*(?:token|secret))["']?\s*[:=]).*)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    constexpr qsizetype limit = 400;
    QString out = text;
    out.replace(keys, QStringLiteral("\\1 ***"));
    out.replace(jwt, QStringLiteral("***"));
    if (out.size() > limit)
        out = out.left(limit) + QChar(0x2026);
    return out;
}

QString withFullStop(const QString &sentence)
{
    const QString text = sentence.trimmed();
    const bool ended = text.isEmpty() || QStringLiteral(".!?:\u2026").contains(text.back());
    return ended ? text : text + QLatin1Char('.');
}

QString skeleton(const QString &text)
{
    QString out;
    out.reserve(text.size());
    if (forPlainSkeleton(text, [&out](QChar c) { out += c; }))
        return out;
    out.clear();
    const QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (const QChar c : folded) {
        if (!isHidden(c.unicode()))
            out += withoutTwin(c);
    }
    return out;
}

quint32 skeletonHash(const QString &text)
{
    Hash plain;
    if (forPlainSkeleton(text, [&plain](QChar c) { plain.add(c); }))
        return plain.value();
    Hash hash;
    for (const QChar c : skeleton(text))
        hash.add(c);
    return hash.value();
}

} // namespace airside
