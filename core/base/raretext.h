#pragma once

#include <QSharedData>
#include <QString>

namespace airside {

/// A text that is nearly always empty, for values of which there are hundreds of thousands: eight bytes then, where a QString takes 24.
class RareText
{
public:
    RareText() = default;
    RareText(const QString &text) // NOLINT(google-explicit-constructor): it is a text
        : m_shared(text.isEmpty() ? nullptr : new Shared(text))
    {
    }

    [[nodiscard]] bool isEmpty() const { return !m_shared; }
    [[nodiscard]] QString text() const { return m_shared ? m_shared->text : QString(); }
    bool operator==(const RareText &other) const { return m_shared == other.m_shared || text() == other.text(); }

private:
    struct Shared final : QSharedData
    {
        explicit Shared(QString content)
            : text(std::move(content))
        {
        }
        QString text;
    };

    QExplicitlySharedDataPointer<const Shared> m_shared;
};

} // namespace airside
