#pragma once

#include "ui/kit/page.h"

#include <QList>

namespace airside {

/// Where somebody was in the window: a page, its filter, and the object that it showed.
struct Place
{
    QString page;
    QString filter;
    std::optional<Page::Opened> object;

    bool operator==(const Place &) const = default;
};

/// The way that somebody came, as a browser keeps it: going back and on, and a new turn forgets what lay ahead.
class History
{
public:
    /// here: left for another place.
    void leave(const Place &here);
    /// here: where it is gone back from. nullopt: there is no way back.
    [[nodiscard]] bool hasBehind() const { return !m_behind.isEmpty(); }
    [[nodiscard]] bool hasAhead() const { return !m_ahead.isEmpty(); }
    [[nodiscard]] std::optional<Place> back(const Place &here);
    [[nodiscard]] std::optional<Place> forward(const Place &here);

private:
    static constexpr qsizetype kMost = 100;

    QList<Place> m_behind;
    QList<Place> m_ahead;
};

} // namespace airside
