#pragma once

#include "models/peopletablemodel.h"
#include "ui/snapshotpage.h"

namespace airside {

class PersonLinkStore;
class PersonPanel;
class TableView;

/// The people of every instance in scope, one row each, with a column for each instance: to look at, to filter, to export,
/// and to say by hand who is one person. As the servers have it; staged changes are not counted. Nothing here is sent to an
/// Airflow. Joining, filtering and sorting run in the worker pool, only while the page is open.
class PeoplePage : public SnapshotPage
{
    Q_OBJECT

public:
    /// links outlives it.
    PeoplePage(Workspace &workspace, PersonLinkStore &links, QWidget *parent = nullptr);

    [[nodiscard]] const PeopleTableModel *model() const { return &m_model; }
    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] PersonPanel *panel() const { return m_panel; }
    /// Something is being joined or arranged in the worker pool.
    [[nodiscard]] bool isBusy() const { return m_joining || m_arranging || m_joinWanted || m_arrangeWanted; }

    [[nodiscard]] std::optional<Sheet> sheetAsShown() const override;
    void openObject(const QUuid &instance, const QString &name) override; ///< the person who has that account
    [[nodiscard]] std::optional<Opened> openedObject() const override;
    bool undo() override;
    bool redo() override;

protected:
    void showEvent(QShowEvent *event) override;
    void showSnapshots(const QList<SnapshotPtr> &snapshots) override;
    [[nodiscard]] const Completeness &proofOf(const Snapshot &snapshot) const override;
    [[nodiscard]] ListProgress::Part part() const override { return ListProgress::Part::Users; }
    [[nodiscard]] QString sentence(Say what, int total) const override;

private:
    void buildTable();
    void buildFilter();
    void buildPanel();
    void buildCommands();
    void withPanel(void (PersonPanel::*act)()); ///< of the selected person, in the panel
    void join();
    void arrange();
    void showView(const PersonView &view);
    void offerColumns();
    void followSelection();
    void openWanted();
    void openPanel();
    void link(const QUuid &instance, const QString &username);
    void unlink(const AccountKey &account);
    void tell(const QString &what);
    void updateStoreBanner(const std::optional<Error> &error);
    [[nodiscard]] int selectedId() const; ///< -1: none, or several

    PersonLinkStore &m_links;
    PeopleTableModel m_model;
    TableView *m_table = nullptr;
    PersonPanel *m_panel = nullptr;
    QTimer m_selectionTimer;
    QTimer m_ageTimer;
    PersonTablePtr m_joined = std::make_shared<const PersonTable>();
    bool m_joinWanted = false; ///< snapshots, scope or links changed since the last joining began
    bool m_joining = false;
    bool m_arrangeWanted = false;
    bool m_arranging = false;
    std::optional<std::pair<QUuid, QString>> m_wanted; ///< an account whose person is opened once it is there
    bool m_shownBefore = false;
    bool m_panelOpensItself = true; ///< with the first selection, where there is room, until the person folds it away
};

} // namespace airside
