#pragma once

#include "models/refreshmarks.h"
#include "ui/kit/onceaturn.h"
#include "ui/kit/page.h"
#include "ui/workspace.h"

#include <QHash>
#include <QTimer>

namespace airside {

class TableView;

/// A page over the snapshots in scope. It keeps everything around the table true by itself: age of the data,
/// progress of a reading, one banner for each instance that failed (with what is still shown, Retry, Details), the
/// empty states, the status line with its proof, the marks of what a reading changed. A subclass shows rows and says how many.
/// While nobody sees the page it waits for readings to come to rest, and catches up when it is shown.
class SnapshotPage : public Page
{
    Q_OBJECT

public:
    SnapshotPage(Workspace &workspace, const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    /// How long rows stay marked, and how long the status line tells of them, after the person could see it.
    void setMarkTimes(std::chrono::milliseconds marks, std::chrono::milliseconds words);

protected:
    [[nodiscard]] bool isReading() const; ///< an instance in scope
    /// A snapshot in scope, or the scope, changed: show these (merge by key; keep selection and scroll position).
    virtual void showSnapshots(const QList<SnapshotPtr> &snapshots) = 0;
    /// The part of a snapshot that this page is about.
    [[nodiscard]] virtual const Completeness &proofOf(const Snapshot &snapshot) const = 0;
    [[nodiscard]] virtual ListProgress::Part part() const = 0;
    /// What stands in place of rows. Whole sentences of each page, since nouns put into them cannot be translated.
    enum class Say { AddInstance, NotRead, AllFiltered, Forbidden, Unreadable, None };
    /// total: how many there are behind the filter, for AllFiltered.
    [[nodiscard]] virtual QString sentence(Say what, int total) const = 0;

    /// To be called after rows changed or were filtered: composes the status line and the empty states.
    void setCounts(qint64 shown, qint64 total);
    /// The status line says how many rows are selected in it, while it is shown.
    void setCountedTable(TableView *table);
    /// To be called after rows of new readings are shown: marks what they changed for a moment and says how much it is.
    void noteRefresh(const QList<RefreshChanges> &changes);
    /// Shows now what would be shown at the end of the turn.
    void catchUp() { m_follow.finish(); }
    virtual void showMarks(const RefreshMarks &) {} ///< of what was noted; a page gives them to its model
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setSeen(bool seen);
    void startMarkTimes();
    void forgetMarks();
    [[nodiscard]] QString refreshSentence() const; ///< empty: nothing to tell
    [[nodiscard]] QString proofSentence(const QList<SnapshotPtr> &snapshots) const;
    void follow();            ///< after a scope or instance change
    void updateAround();      ///< banners, progress, freshness
    void updateBanners();
    void updateStoreBanner();
    void helpWith(const QUuid &id); ///< the action of an instance's banner
    void updateProgress();
    void updateFreshness();
    void updateStatus();
    void updatePlaceholder();

    Workspace &m_workspace;
    OnceATurn m_follow;
    OnceATurn m_around;
    QTimer m_ageTimer;
    QHash<QString, QString> m_bannerTexts; ///< by banner key: an unchanged message is left alone, its details open
    qint64 m_shown = 0;
    qint64 m_total = 0;
    TableView *m_table = nullptr;
    QTimer m_selectionTimer; ///< a drag over many rows is counted once
    RefreshMarks m_marks;
    QTimer m_markTimer;
    QTimer m_wordTimer;
    bool m_marksUnseen = false; ///< they wait for the page to be opened
};

} // namespace airside
