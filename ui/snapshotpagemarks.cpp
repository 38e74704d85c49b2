#include "ui/snapshotpage.h"

namespace airside {

void SnapshotPage::setMarkTimes(std::chrono::milliseconds marks, std::chrono::milliseconds words)
{
    m_markTimer.setInterval(marks);
    m_wordTimer.setInterval(words);
}

void SnapshotPage::noteRefresh(const QList<RefreshChanges> &changes)
{
    if (changes.isEmpty())
        return;
    for (const RefreshChanges &one : changes)
        m_marks.add(one);
    showMarks(m_marks);
    m_marksUnseen = !isVisible();
    if (!m_marksUnseen)
        startMarkTimes();
}

void SnapshotPage::startMarkTimes()
{
    m_markTimer.start();
    m_wordTimer.start();
}

void SnapshotPage::forgetMarks()
{
    m_markTimer.stop();
    m_wordTimer.stop();
    m_marks.clear();
    showMarks(m_marks);
    updateStatus();
}

void SnapshotPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    setSeen(true);
    if (std::exchange(m_marksUnseen, false))
        startMarkTimes();
}

QString SnapshotPage::refreshSentence() const
{
    const std::optional<RefreshMarks::Counts> counts = m_marks.counts();
    if (!counts)
        return {};
    QStringList parts;
    if (counts->changed > 0)
        parts += tr("%Ln changed", nullptr, counts->changed);
    if (counts->added > 0)
        parts += tr("%Ln new", nullptr, counts->added);
    if (counts->gone > 0)
        parts += tr("%Ln gone", nullptr, counts->gone);
    if (parts.isEmpty())
        return tr("nothing changed since the last reading");
    const QString all = parts.join(QStringLiteral(", "));
    return counts->most ? tr("%1 since the last reading, too many to mark").arg(all) : tr("%1 since the last reading").arg(all);
}

} // namespace airside
