#include "ui/people/peoplepage.h"

#include "core/config/personlinkstore.h"
#include "models/personcells.h"
#include "models/personfilter.h"
#include "models/usertablecells.h"
#include "ui/kit/chipdelegate.h"
#include "ui/kit/icons.h"
#include "ui/kit/panelhost.h"
#include "ui/kit/poolwork.h"
#include "ui/kit/tableview.h"
#include "ui/kit/theme.h"
#include "ui/people/personpanel.h"

#include <QAction>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>

namespace airside {

namespace {

/// Filtering so many rows takes longer than the time between two keys.
constexpr int kManyPeople = 30'000;
constexpr int kPeoplePauseMs = 120;

} // namespace

PeoplePage::PeoplePage(Workspace &workspace, PersonLinkStore &links, QWidget *parent)
    : SnapshotPage(workspace, tr("People"), parent)
    , m_links(links)
    , m_model(*workspace.collaborators().clock)
{
    buildTable();
    buildFilter();
    buildPanel();
    buildCommands();
    connect(this, &Page::filterEdited, this, &PeoplePage::arrange);
    connect(&m_model, &PeopleTableModel::arrangementWanted, this, &PeoplePage::arrange);
    connect(&links, &PersonLinkStore::changed, this, [this] {
        m_joinWanted = true;
        join();
    });
    connect(&links, &PersonLinkStore::saveFailed, this, [this](const Error &error) { updateStoreBanner(error); });
    updateStoreBanner(links.loadError());
    m_selectionTimer.setSingleShot(true);
    connect(&m_selectionTimer, &QTimer::timeout, this, &PeoplePage::followSelection);
    connect(&m_ageTimer, &QTimer::timeout, &m_model, &PeopleTableModel::timePassed);
    m_ageTimer.start(std::chrono::minutes(1));
}

void PeoplePage::buildTable()
{
    m_table = new TableView(contentParent());
    m_table->setAccessibleName(tr("People"));
    m_table->setModel(&m_model);
    m_table->sortByColumn(int(PersonColumn::Name), Qt::AscendingOrder);
    setContent(m_table);
    m_table->remember(workspace().collaborators().memory, QStringLiteral("people"));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { m_selectionTimer.start(0); });
    connect(m_table, &TableView::opened, this, [this] {
        openPanel();
        m_panel->accounts()->setFocus(Qt::OtherFocusReason);
    });
}

void PeoplePage::buildPanel()
{
    m_panel = new PersonPanel(panelHost());
    setPanel(m_panel);
    connect(panelHost(), &PanelHost::panelOpenChanged, this, [this](bool open) {
        m_panelOpensItself = m_panelOpensItself && open;
        if (!open && !filterField()->hasFocus())
            m_table->setFocus();
    });
    connect(m_panel, &PersonPanel::closeRequested, this, [this] { panelHost()->setPanelOpen(false); });
    connect(m_panel, &PersonPanel::userOpened, this, [this](const QUuid &instance, const QString &username) {
        Q_EMIT goToObject(QStringLiteral("users"), instance, username);
    });
    connect(m_panel, &PersonPanel::roleOpened, this, [this](const QUuid &instance, const QString &role) {
        Q_EMIT goToObject(QStringLiteral("roles"), instance, role);
    });
    connect(m_panel, &PersonPanel::linkWanted, this, &PeoplePage::link);
    connect(m_panel, &PersonPanel::unlinkWanted, this, &PeoplePage::unlink);
    connect(m_panel, &PersonPanel::forgetWanted, this, [this](const AccountKey &account) {
        m_links.forget(account);
        tell(tr("Its e-mail decides again about %1.").arg(account.username));
    });
}

void PeoplePage::withPanel(void (PersonPanel::*act)())
{
    if (selectedId() < 0)
        return;
    openPanel();
    (m_panel->*act)();
}

void PeoplePage::buildCommands()
{
    QAction *link = addCommand(QStringLiteral("plug"), tr("Link with\u2026"), QKeySequence(QStringLiteral("Ctrl+J")), [this] { withPanel(&PersonPanel::startLinking); });
    QAction *unlink = addCommand(QStringLiteral("close"), tr("Unlink the account"), QKeySequence(QStringLiteral("Ctrl+Shift+J")),
                                 [this] { withPanel(&PersonPanel::unlinkCurrent); });
    // Ctrl+Z and Ctrl+Shift+Z come by the window.
    addCommand(QStringLiteral("undo"), tr("Undo the last link or unlink"), {}, [this] { undo(); });
    addCommand(QStringLiteral("redo"), tr("Redo the link or unlink"), {}, [this] { redo(); });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this, link, unlink](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        if (m_table->selectionModel()->hasSelection()) {
            for (QAction *action : {link, unlink})
                action->setEnabled(selectedId() >= 0);
            menu->addActions({link, unlink});
            menu->addSeparator();
            m_table->addCopyActions(menu);
            menu->addSeparator();
        }
        m_table->addSortActions(menu, m_table->columnAt(position.x()));
        connect(menu, &QMenu::aboutToHide, this, [link, unlink] {
            link->setEnabled(true);
            unlink->setEnabled(true);
        });
        menu->popup(m_table->viewport()->mapToGlobal(position));
    });
}

void PeoplePage::showEvent(QShowEvent *event)
{
    SnapshotPage::showEvent(event);
    if (!std::exchange(m_shownBefore, true)) {
        // Nobody may miss the half of "can become Admin".
        const int privilege = CellDelegate::widthOfMarked(fontMetrics(), privilegeText(PrivilegeLevel::CanBecomeAdmin));
        m_table->setColumnWidths({148, 176, 72, privilege, 66, 98}, {int(PersonColumn::Privileged)});
    }
    join();
}

const Completeness &PeoplePage::proofOf(const Snapshot &snapshot) const
{
    return snapshot.usersProof.complete() ? snapshot.rolesProof : snapshot.usersProof;
}

void PeoplePage::showSnapshots(const QList<SnapshotPtr> &snapshots)
{
    m_joinWanted = true;
    qint64 expected = 0;
    for (const SnapshotPtr &snapshot : snapshots)
        expected += snapshot->users.size();
    if (m_model.totalRows() == 0) // the frame of the table, not "nobody", until they are joined
        setCounts(expected, expected);
    join();
}

void PeoplePage::join()
{
    if (!isVisible() || !m_joinWanted || m_joining)
        return;
    m_joinWanted = false;
    m_joining = true;
    QList<PersonInstance> instances;
    const QList<QUuid> scope = workspace().scope();
    for (const InstanceState &state : workspace().states())
        instances += {state.instance, state.snapshot, scope.isEmpty() || scope.contains(state.instance.id)};
    const auto work = [instances, links = m_links.links(), before = m_joined] {
        return PersonTablePtr(std::make_shared<const PersonTable>(instances, links, before.get()));
    };
    workInPool(this, work, [this](const PersonTablePtr &table) {
        m_joining = false;
        m_joined = table;
        arrange();
        join();
    });
}

void PeoplePage::arrange()
{
    m_arrangeWanted = m_arranging;
    if (m_arranging)
        return;
    m_arranging = true;
    const FilterQuery query = FilterQuery::parse(filterBar()->applied(), personFilterFields()).value_or(FilterQuery());
    const auto work = [table = m_joined, query, keys = m_model.sortKeys(),
                       now = workspace().collaborators().clock->nowUtc()] { return personView(table, query, keys, now); };
    workInPool(this, work, [this](const PersonView &view) {
        m_arranging = false;
        showView(view);
        if (m_arrangeWanted)
            arrange();
    });
}

void PeoplePage::showView(const PersonView &view)
{
    const bool other = view.table != m_model.table();
    m_model.setView(view);
    if (other)
        offerColumns();
    filterBar()->setPause(m_model.totalRows() > kManyPeople ? kPeoplePauseMs : 0);
    setCounts(m_model.rowCount(), m_model.totalRows());
    followSelection();
    openWanted();
}

void PeoplePage::offerColumns()
{
    const QList<PersonInstance> &instances = m_model.table()->instances();
    for (int i = 0; i < instances.size(); ++i) {
        const int column = kPersonColumns + i;
        if (!m_table->itemDelegateForColumn(column))
            m_table->setItemDelegateForColumn(column, new ChipDelegate(m_table));
        m_table->offerColumn(column, instances[i].inScope);
    }
}

int PeoplePage::selectedId() const
{
    const QList<int> rows = m_table->selectedRowNumbers();
    return rows.size() == 1 ? m_model.idOfRow(rows.first()) : -1;
}

void PeoplePage::followSelection()
{
    const int id = selectedId();
    if (id < 0) {
        m_panel->clear(int(m_table->selectedRowNumbers().size()));
        return;
    }
    m_panel->setPerson(m_model.table(), id);
    if (m_panelOpensItself && window()->width() >= metrics::panelOverlaysBelow)
        panelHost()->setPanelOpen(true);
}

void PeoplePage::openPanel()
{
    m_selectionTimer.stop();
    followSelection();
    panelHost()->setPanelOpen(true);
}

void PeoplePage::openObject(const QUuid &instance, const QString &name)
{
    catchUp();
    m_wanted = {instance, name};
    if (!isBusy())
        openWanted();
}

void PeoplePage::openWanted()
{
    if (!m_wanted || m_joinWanted || m_joining || m_arrangeWanted)
        return;
    const int id = m_model.table()->idOf(m_wanted->first, m_wanted->second);
    const int row = m_model.rowOfId(id);
    if (id >= 0 && row < 0 && !filterBar()->applied().isEmpty()) {
        applyFilter({}); // and then again
        return;
    }
    m_wanted.reset();
    if (row < 0)
        return;
    const QModelIndex index = m_model.index(row, 0);
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
    openPanel();
}

std::optional<Page::Opened> PeoplePage::openedObject() const
{
    const int id = selectedId();
    if (id < 0)
        return std::nullopt;
    const PersonTable &table = *m_model.table();
    const PersonTable::Account &first = table.accounts(table.row(id)).front();
    return Opened{table.instances()[first.instance].instance.id, table.user(first).username};
}

QString PeoplePage::sentence(Say what, int total) const
{
    switch (what) {
    case Say::AddInstance:
        return tr("An instance is one Airflow. Add yours to see its people.");
    case Say::NotRead:
        return tr("The users of this scope have not been read since the program started.");
    case Say::AllFiltered:
        return tr("All %Ln people are filtered away.", nullptr, total);
    case Say::Forbidden:
        return tr("No right to see the users");
    case Say::Unreadable:
        return tr("The users could not be read");
    case Say::None:
        break;
    }
    return tr("Nobody");
}

std::optional<Sheet> PeoplePage::sheetAsShown() const
{
    Sheet sheet;
    sheet.title = QStringLiteral("People");
    QList<int> columns;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (m_table->isColumnHidden(column))
            continue;
        columns += column;
        SheetColumn one;
        one.title = m_model.headerData(column, Qt::Horizontal).toString();
        one.key = m_model.headerData(column, Qt::Horizontal, ColumnKeyRole).toString();
        one.type = column == int(PersonColumn::Accounts) ? ColumnType::Number
                   : column == int(PersonColumn::Active) ? ColumnType::Boolean
                                                         : ColumnType::Text;
        sheet.columns += one;
    }
    const PersonTablePtr table = m_model.table();
    const std::vector<int> ids = m_model.shownIds();
    sheet.rowCount = qsizetype(ids.size());
    sheet.row = [table, ids, columns](qsizetype row) {
        QList<QVariant> cells;
        for (const int column : columns)
            cells += personExport(*table, ids[size_t(row)], column);
        return cells;
    };
    for (const PersonInstance &one : table->instances()) {
        if (!one.inScope || !one.snapshot)
            continue;
        sheet.cover += {one.instance.name,
                        QStringLiteral("%1 (%2), read %3, %4 users, %5")
                            .arg(one.instance.url.toDisplayString(), environmentName(one.instance.environment),
                                 isoUtc(one.snapshot->takenAt), QString::number(one.snapshot->users.size()),
                                 proofOf(*one.snapshot).complete() ? QStringLiteral("complete") : QStringLiteral("NOT complete"))};
    }
    sheet.cover += {QStringLiteral("Filter"), filterBar()->applied()};
    sheet.cover += {QStringLiteral("Rows"), QStringLiteral("%1 of %2").arg(m_model.rowCount()).arg(m_model.totalRows())};
    return sheet;
}

} // namespace airside
