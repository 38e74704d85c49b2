#include "ui/roles/typedsearch.h"

#include <QKeyEvent>
#include <QTableView>

namespace airside {

namespace {

constexpr int kTypingPause = 1000; // milliseconds

} // namespace

TypedSearch::TypedSearch(QTableView &view, Find find)
    : m_view(view)
    , m_find(std::move(find))
{
}

bool TypedSearch::isRunning() const
{
    return !m_text.isEmpty() && m_lastTyped.isValid() && m_lastTyped.elapsed() < kTypingPause;
}

void TypedSearch::end()
{
    m_text.clear();
}

void TypedSearch::type(const QString &text)
{
    if (text.isEmpty() || !m_view.model())
        return;
    m_text = isRunning() ? m_text + text : text;
    m_lastTyped.start();
    const QModelIndex current = m_view.currentIndex();
    const int from = m_text.size() > 1 ? current.row() : current.row() + 1;
    const int row = m_find(m_text, from < m_view.model()->rowCount() ? from : 0);
    if (row >= 0)
        m_view.setCurrentIndex(m_view.model()->index(row, std::max(0, current.column())));
}

bool TypedSearch::take(const QKeyEvent &event)
{
    const bool isText = !event.text().isEmpty() && event.text().at(0).isPrint();
    const bool isBlank = event.key() == Qt::Key_Space;
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    if (!isText || !isRunning() || (held & ~Qt::ShiftModifier) || (isBlank && held))
        return false;
    const bool isKey = isBlank || event.key() == Qt::Key_Plus || event.key() == Qt::Key_Minus;
    if (isKey && m_find(m_text + event.text(), m_view.currentIndex().row()) < 0) {
        end();
        return false;
    }
    type(event.text());
    return true;
}

} // namespace airside
