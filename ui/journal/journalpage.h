#pragma once

#include "ui/journal/journalbook.h"
#include "ui/journal/undostaging.h"
#include "ui/kit/page.h"
#include "ui/kit/recordlist.h"
#include "ui/workspace.h"

#include <QTimer>

namespace airside {

class JournalPanel;
class TableView;

/// Every write of an Airflow that was sent from here, newest first: what was meant, what became of it, who sent it and why.
/// To look at, to filter, to export, to verify, and to undo: which stages the changes back. Follows the scope; with all
/// instances in it, what was written to those that are gone is shown, too. Read again when something was applied and
/// whenever the page is shown, since airsidectl writes to the same journal.
class JournalPage : public Page
{
    Q_OBJECT

public:
    explicit JournalPage(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] const RecordModel *model() const { return &m_model; }
    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] JournalPanel *panel() const { return m_panel; }
    /// The journal is being read, or its rows arranged.
    [[nodiscard]] bool isBusy() const { return m_reading || m_booking || m_verifying || m_list.isBusy(); }

    [[nodiscard]] std::optional<Sheet> sheetAsShown() const override;
    /// name: the id of a change, which is selected.
    void openObject(const QUuid &instance, const QString &name) override;
    [[nodiscard]] std::optional<Opened> openedObject() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    void buildFilter();
    void buildPanel();
    void buildCommands();
    void read();
    void takeLines(const Result<QList<JournalLine>> &lines);
    void makeBook();
    void takeArrangement();
    void verify();
    void verifyLines();
    void undoOne();
    void undoTogether();
    void offerUndo(const QList<JournalledChange> &changes, const QUuid &id);
    void stage(const UndoOffer &offer);
    void openHistory();
    void openPanel();
    void followSelection();
    void updateStatus();
    void updatePlaceholder();
    void openWanted();
    [[nodiscard]] int selectedSourceRow() const; ///< -1: none, or several
    [[nodiscard]] QList<JournalledChange> appliedWith(int sourceRow) const; ///< in their order, itself too

    Workspace &m_workspace;
    RecordModel m_model;
    RecordList m_list;
    JournalBook m_book; ///< whose rows the table shows
    JournalBook m_next; ///< whose rows it will show
    QList<JournalLine> m_lines;
    TableView *m_table = nullptr;
    JournalPanel *m_panel = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_undoAll = nullptr;
    QAction *m_history = nullptr;
    QTimer m_selectionTimer;
    std::optional<Error> m_error; ///< of the last reading
    std::optional<JournalVerdict> m_verdict; ///< of the lines that are shown
    QDateTime m_readAt;
    QString m_wanted; ///< the id of a change that is selected once it is there
    bool m_reading = false;
    bool m_readWanted = false;
    bool m_booking = false;
    bool m_bookWanted = false;
    bool m_verifying = false;
    bool m_verifyWanted = false; ///< the next reading is to be verified
    bool m_verifyThis = false;   ///< the present one
    std::optional<JournalHead> m_anchor; ///< as the keychain knew it before that reading
    QString m_anchorNote; ///< why it does not
    bool m_shownBefore = false;
    bool m_panelOpensItself = true; ///< with the first selection, where there is room, until the person folds it away
};

} // namespace airside
