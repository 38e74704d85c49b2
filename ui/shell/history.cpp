#include "ui/shell/history.h"

namespace airside {

namespace {

std::optional<Place> turn(const Place &here, QList<Place> &from, QList<Place> &to)
{
    while (!from.isEmpty() && from.last() == here) // it is shown already
        from.removeLast();
    if (from.isEmpty())
        return std::nullopt;
    to += here;
    return from.takeLast();
}

} // namespace

void History::leave(const Place &here)
{
    m_ahead.clear();
    if (!m_behind.isEmpty() && m_behind.last() == here)
        return;
    m_behind += here;
    if (m_behind.size() > kMost)
        m_behind.removeFirst();
}

std::optional<Place> History::back(const Place &here)
{
    return turn(here, m_behind, m_ahead);
}

std::optional<Place> History::forward(const Place &here)
{
    return turn(here, m_ahead, m_behind);
}

} // namespace airside
