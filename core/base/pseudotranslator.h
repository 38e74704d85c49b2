#pragma once

#include <QTranslator>

namespace airside {

/// The text as a language would write it that is 40 % longer and has no letter of English: "⟦…⟧" around a letter
/// that is written from the right, accented ones and a filling. Placeholders, the ids of [[links]], mnemonics, file patterns and the keys after a tab stay.
[[nodiscard]] QString pseudoText(const QString &text);

/// Speaks pseudoText() of everything that the German translation knows, so that what stays in English is what no
/// translation reaches. Made from the messages of this very program: there is no file to keep up to date.
class PseudoTranslator final : public QTranslator
{
public:
    explicit PseudoTranslator(QObject *parent = nullptr);

    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    QTranslator m_known;   ///< German
    QTranslator m_english; ///< plural forms
};

} // namespace airside
