#pragma once

#include "ui/history/historyqueries.h"
#include "ui/kit/page.h"
#include "ui/kit/recordlist.h"
#include "ui/workspace.h"

#include <QTimer>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace airside {

class HistoryPanel;
class TableView;

/// The readings that are kept of the instances in scope, as a time line. One of them: every user and role as it was. Two of one
/// instance: what differs, and whether it was changed from here. Opened at a user or a role: everything that was ever seen to change
/// of it. No server is asked. Only what is looked at is loaded, in the store's thread; the rest in the worker pool.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] TableView *timeline() const { return m_timelineTable; }
    [[nodiscard]] TableView *pastTable() const { return m_pastTable; }
    [[nodiscard]] TableView *differenceTable() const { return m_differenceTable; }
    [[nodiscard]] const RecordModel *timelineModel() const { return &m_timeline; }
    [[nodiscard]] const RecordModel *pastModel() const { return &m_past; }
    [[nodiscard]] const RecordModel *differenceModel() const { return &m_differences; }
    [[nodiscard]] HistoryPanel *panel() const { return m_panel; }
    /// Something is being read, compared or arranged.
    [[nodiscard]] bool isBusy() const;

    [[nodiscard]] std::optional<Sheet> sheetAsShown() const override;
    /// name: "user:alice" or "role:Op"; only this object is shown, until the person asks for everything again. Or "everything".
    void openObject(const QUuid &instance, const QString &name) override;
    [[nodiscard]] std::optional<Opened> openedObject() const override;
    [[nodiscard]] QWidget *initialFocus() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// What the right side shows.
    enum class Showing { Nothing, Past, Differences, Object };

    void buildTables();
    void buildFilter();
    void buildPanel();
    void readTimeline();
    void takeTimeline(const Result<QList<KeptSnapshot>> &kept);
    void followTimeline(); ///< the selection in it
    void loadPast(const KeptSnapshot &kept);
    void compare(const KeptSnapshot &one, const KeptSnapshot &other);
    void readObject();
    void takeComparison(const Comparison &comparison);
    void leaveObject();
    void beginLoading();
    [[nodiscard]] bool endLoading(int serial); ///< false: something else is wanted by now
    void sayFailed(const Error &error);
    void turnTo(Showing what);
    void hint(const QString &text);
    void updateNotes(const Comparison &comparison);
    void updateAround();
    void updateStatus();
    void followSelection();
    void showNow();
    void selectNewest();
    void openPanel();
    void openHistoryOfRow();
    void openJournal();
    void reviewRows();
    [[nodiscard]] QString reasonOf(const QList<DifferenceRow> &rows) const;
    [[nodiscard]] QList<KeptSnapshot> selectedSnapshots() const; ///< the earlier ones first
    [[nodiscard]] TableView *table() const; ///< nullptr: neither list is shown
    [[nodiscard]] QString instanceName(const QUuid &id) const;
    [[nodiscard]] QString readingText(const KeptSnapshot &kept) const;
    [[nodiscard]] std::optional<Opened> objectOfRow() const;
    [[nodiscard]] std::optional<ObjectState> stateAfter(const DifferenceRow &row) const;

    Workspace &m_workspace;
    RecordModel m_timeline;
    RecordModel m_past;
    RecordModel m_differences;
    RecordList m_timelineList;
    RecordList m_pastList;
    RecordList m_differenceList;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_right = nullptr;
    QLabel *m_hint = nullptr;
    TableView *m_timelineTable = nullptr;
    TableView *m_pastTable = nullptr;
    TableView *m_differenceTable = nullptr;
    HistoryPanel *m_panel = nullptr;
    QAction *m_history = nullptr;
    QAction *m_journal = nullptr;
    QAction *m_review = nullptr;
    QTimer m_timelineTimer;
    QTimer m_selectionTimer;
    QList<KeptSnapshot> m_kept; ///< of the scope, newest first
    QList<KeptSnapshot> m_shown; ///< one or two
    SnapshotPtr m_snapshot; ///< of the one
    std::optional<std::pair<QUuid, KeptObject>> m_object;
    ObjectHistory m_objectHistory;
    std::optional<Error> m_error; ///< of the time line
    Showing m_showing = Showing::Nothing;
    std::stop_source m_stop; ///< of what is being loaded
    int m_serial = 0;
    bool m_reading = false; ///< the time line
    bool m_readWanted = false;
    bool m_known = false; ///< it was read once
    bool m_loading = false;
    bool m_shownBefore = false;
    bool m_panelOpensItself = true;
};

} // namespace airside
