#include "ui/users/userspage.h"

#include "core/access/keys.h"
#include "ui/kit/chipdelegate.h"
#include "ui/kit/icons.h"
#include "ui/kit/modelsheet.h"
#include "ui/kit/panelhost.h"
#include "ui/kit/poolwork.h"
#include "ui/kit/tableview.h"
#include "ui/kit/theme.h"
#include "ui/users/usereditor.h"
#include "ui/users/userpanel.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace airside {

namespace {

/// Counting what so many users have in common takes a few milliseconds; more go to the pool.
constexpr qsizetype kCountHere = 200;
/// Filtering so many rows takes longer than the time between two keys.
constexpr int kLargeTable = 30'000;
constexpr int kTypingPauseMs = 120;

} // namespace

UsersPage::UsersPage(Workspace &workspace, QWidget *parent)
    : SnapshotPage(workspace, tr("Users"), parent)
    , m_model(*workspace.collaborators().clock)
{
    filterField()->setPlaceholderText(tr("Filter users by name, username, e-mail, role or instance"));
    buildTable();
    buildFilter();
    buildPanel();
    buildActions();
    connect(this, &Page::filterEdited, this, [this](const QString &text) {
        setAsideHugeSelection();
        removeBanner(QStringLiteral("hidden"));
        m_model.setFilter(text);
        selectAgain();
        updateCounts();
    });
    connect(workspace.collaborators().staging, &Staging::planChanged, this, &UsersPage::followPlan);
    connect(&m_ageTimer, &QTimer::timeout, &m_model, &UserTableModel::timePassed);
    m_ageTimer.start(std::chrono::minutes(1));
    m_gatherTimer.setSingleShot(true);
    connect(&m_gatherTimer, &QTimer::timeout, this, &UsersPage::indexInPool);
    m_selectionTimer.setSingleShot(true);
    connect(&m_selectionTimer, &QTimer::timeout, this, &UsersPage::followSelection);
}

UsersPage::~UsersPage()
{
    m_summaryStop.request_stop();
}

void UsersPage::buildTable()
{
    m_table = new TableView(contentParent());
    m_table->setAccessibleName(tr("Users"));
    m_table->setModel(&m_model);
    m_table->sortByColumn(int(UserColumn::Name), Qt::AscendingOrder);
    m_table->setItemDelegateForColumn(int(UserColumn::Roles), new ChipDelegate(m_table));
    QHeaderView *header = m_table->horizontalHeader();
    // Where rows of several instances stand together, which one it is must be in sight.
    header->moveSection(header->visualIndex(int(UserColumn::Instance)), int(UserColumn::Username) + 1);
    m_table->remember(workspace().collaborators().memory, QStringLiteral("users"));
    setContent(m_table);
    setCountedTable(m_table);
    connect(m_table, &TableView::aboutToSort, this, &UsersPage::setAsideHugeSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &UsersPage::selectionMoved);
    connect(m_table, &TableView::sortEnded, this, &UsersPage::selectAgain);
    connect(m_table, &TableView::opened, this, &UsersPage::editUser);
}

void UsersPage::buildPanel()
{
    m_panel = new UserPanel(workspace(), panelHost());
    setPanel(m_panel);
    connect(m_panel, &UserPanel::editRequested, this, &UsersPage::editUser);
    connect(m_panel, &UserPanel::deleteRequested, this, &UsersPage::deleteUsers);
    connect(m_panel, &UserPanel::lockoutRequested, this, &UsersPage::lockOut);
    connect(m_panel, &UserPanel::restoreRequested, this, &UsersPage::restoreRoles);
    connect(m_panel, &UserPanel::reactivateRequested, this, &UsersPage::reactivate);
    connect(m_panel, &UserPanel::discardRequested, this, &UsersPage::unstage);
    connect(m_panel, &UserPanel::roleToggled, this, &UsersPage::setRole);
    connect(m_panel, &UserPanel::roleOpened, this,
            [this](const QUuid &instance, const QString &role) { Q_EMIT goToObject(QStringLiteral("roles"), instance, role); });
    connect(m_panel, &UserPanel::permissionOpened, this, [this](const QUuid &instance, const QString &permission) {
        Q_EMIT goToObject(QStringLiteral("permissions"), instance, permission);
    });
    connect(m_panel, &UserPanel::personRequested, this, &UsersPage::showPerson);
    connect(m_panel, &UserPanel::closeRequested, this, [this] { panelHost()->setPanelOpen(false); });
    connect(m_panel, &UserPanel::cancelRequested, this, [this] {
        withoutLosingEdits([this] { m_panel->endEditing(); });
    });
    connect(m_panel, &UserPanel::editingEnded, this, [this] {
        m_table->setFocus();
        updatePrimary();
    });
    connect(m_panel, &UserPanel::editingStarted, this, &UsersPage::updatePrimary);
    connect(panelHost(), &PanelHost::panelOpenChanged, this, [this](bool open) {
        m_panelOpensItself = m_panelOpensItself && open;
        if (!open && !filterField()->hasFocus())
            m_table->setFocus();
    });
    connect(m_panel, &UserPanel::submitted, this, [this](const Change &change) {
        stage({change});
        m_panel->endEditing();
        const QString name = change.userBefore ? change.userBefore->username : change.objectName();
        selectUser({change.instance, foldName(name)});
    });
}

QAction *UsersPage::makeAction(const QString &icon, const QString &text, const QKeySequence &key, void (UsersPage::*slot)())
{
    auto *action = new QAction(themedIcon(icon), text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void UsersPage::buildActions()
{
    m_create = makeAction(QStringLiteral("add"), tr("New user"), Qt::Key_Insert, &UsersPage::createUser);
    m_edit = makeAction(QStringLiteral("edit"), tr("Edit\u2026"), Qt::Key_F2, &UsersPage::editUser);
    m_roles = makeAction(QStringLiteral("roles"), tr("Give or take roles"), QKeySequence(QStringLiteral("Ctrl+R")),
                        &UsersPage::assignRoles);
    m_delete = makeAction(QStringLiteral("delete"), tr("Delete"), QKeySequence::Delete, &UsersPage::deleteUsers);
    m_lockOut = makeAction(QStringLiteral("lock"), tr("Lock out\u2026"), QKeySequence(QStringLiteral("Ctrl+Del")), &UsersPage::lockOut);
    m_restore = makeAction(QStringLiteral("undo"), tr("Restore roles"), {}, &UsersPage::restoreRoles);
    m_reactivate = makeAction(QStringLiteral("undo"), tr("Reactivate"), {}, &UsersPage::reactivate);
    m_unstage = makeAction(QStringLiteral("undo"), tr("Unstage"), QKeySequence(QStringLiteral("Ctrl+U")), &UsersPage::unstage);
    m_history = makeAction(QStringLiteral("history"), tr("History"), QKeySequence(QStringLiteral("Ctrl+H")), &UsersPage::showHistory);
    m_review = makeAction(QStringLiteral("shield"), tr("Review this\u2026"), QKeySequence(QStringLiteral("Ctrl+Shift+R")), &UsersPage::reviewSelected);
    m_review->setVisible(workspace().collaborators().reviews);
    m_person = makeAction(QStringLiteral("person"), tr("Show as person"), QKeySequence(QStringLiteral("Ctrl+P")), &UsersPage::showPerson);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &UsersPage::showTableMenu);
    m_createButton = new QPushButton(tr("New user"), this);
    makePrimary(m_createButton);
    connect(m_createButton, &QPushButton::clicked, this, &UsersPage::createUser);
    addHeaderWidget(m_createButton);
    // Started read-only, nothing that edits is there at all: an action that is not visible takes no keys either.
    const bool never = workspace().collaborators().readOnly;
    for (QAction *action : {m_create, m_edit, m_roles, m_delete, m_lockOut, m_restore, m_reactivate, m_unstage})
        action->setVisible(!never);
    m_createButton->setVisible(!never);
    addFilterWidget(panelHost()->makeToggle(this));
    updateActions();
    updateLockout();
}

void UsersPage::showTableMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_table->selectionModel()->hasSelection()) {
        menu->setToolTipsVisible(true);
        menu->addActions({m_edit, m_roles, m_delete, m_lockOut, m_restore, m_reactivate});
        menu->addSeparator();
        menu->addAction(m_unstage);
        menu->addAction(m_person);
        menu->addAction(m_history);
        menu->addAction(m_review);
        menu->addSeparator();
        m_table->addCopyActions(menu);
    } else {
        menu->addAction(m_create);
    }
    menu->addSeparator();
    m_table->addSortActions(menu, m_table->columnAt(position.x()));
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

/// The editor in the panel and the bar of what is staged have the primary button of the view while they are open.
void UsersPage::updatePrimary()
{
    makePrimary(m_createButton, !m_panel->isEditing() && workspace().collaborators().staging->plan().isEmpty());
}

void UsersPage::showEvent(QShowEvent *event)
{
    SnapshotPage::showEvent(event);
    if (m_shownBefore)
        return;
    m_shownBefore = true;
    m_table->setColumnWidths({160, 120, 0, 170, 76, 108, 64, 104, 108, 110}, {int(UserColumn::Name), int(UserColumn::Instance)});
}

void UsersPage::followPlan()
{
    m_model.setPlan(workspace().collaborators().staging->plan());
    updateCounts();
    followSelection();
    updatePrimary();
}

QString UsersPage::unfinishedWork() const
{
    return m_panel->isEditing() && m_panel->editor()->isDirty() ? tr("What was typed in the panel is not staged yet.")
                                                                : QString();
}

void UsersPage::updateCounts()
{
    filterBar()->setPause(m_model.totalRows() > kLargeTable ? kTypingPauseMs : 0);
    setCounts(m_model.rowCount(), m_model.totalRows());
}

void UsersPage::selectionMoved()
{
    if (m_panel->isEditing() && !m_panel->editor()->isDirty())
        m_panel->endEditing();
    updateActions();
    m_selectionTimer.start(0);
}

void UsersPage::followSelection()
{
    const QList<int> rows = m_table->selectedRowNumbers();
    m_summaryStop.request_stop();
    m_counting = false;
    m_person->setEnabled(rows.size() == 1);
    updateLockout();
    m_history->setEnabled(rows.size() == 1);
    if (rows.isEmpty()) {
        m_unstage->setEnabled(false);
        m_panel->showNobody();
    } else if (rows.size() == 1) {
        const ShownUser shown = m_model.userAt(rows.first());
        m_unstage->setEnabled(shown.change != nullptr);
        m_panel->showUser(shown, m_model.lookAlikeAt(rows.first()));
    } else {
        summarize(rows);
    }
    if (!rows.isEmpty() && m_panelOpensItself && window()->width() >= metrics::panelOverlaysBelow)
        panelHost()->setPanelOpen(true);
}

void UsersPage::summarize(const QList<int> &rows)
{
    SelectedUsers selected{m_model.rows(), {}};
    selected.numbers.reserve(size_t(rows.size()));
    for (const int row : rows)
        selected.numbers.push_back(selected.rows.shown()[size_t(row)]);
    m_summaryStop = std::stop_source();
    const auto show = [this](const std::optional<UserSummary> &summary) {
        if (!summary)
            return;
        m_unstage->setEnabled(summary->anyStaged);
        m_panel->showMany(*summary);
    };
    const auto work = [selected = std::move(selected), plan = workspace().collaborators().staging->plan(),
                       now = workspace().collaborators().clock->nowUtc(),
                       stop = m_summaryStop.get_token()] { return summaryOf(selected, plan, now, stop); };
    if (rows.size() <= kCountHere) {
        show(work());
        return;
    }
    m_counting = true;
    m_panel->showCounting(int(rows.size()));
    if (isIndexing())
        return; // counted with the rows that are to come
    workInPool(this, work, [this, show, stop = m_summaryStop.get_token()](const std::optional<UserSummary> &summary) {
        if (stop.stop_requested()) // another selection meanwhile
            return;
        m_counting = false;
        show(summary);
    });
}

void UsersPage::updateActions()
{
    const QList<InstanceState> states = workspace().statesInScope();
    const bool canCreate = std::ranges::any_of(
        states, [this](const InstanceState &s) { return s.snapshot && !workspace().isReadOnly(s.instance.id); });
    const bool any = m_table->selectionModel()->hasSelection();
    m_create->setEnabled(canCreate);
    m_createButton->setEnabled(canCreate);
    m_createButton->setToolTip(canCreate ? tr("Ins") : tr("Nothing in scope may be changed: not read yet, or read-only."));
    for (QAction *action : {m_edit, m_roles, m_delete, m_unstage, m_person, m_history})
        action->setEnabled(any);
}

std::optional<Sheet> UsersPage::sheetAsShown() const
{
    QList<int> rows(m_model.rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    QList<int> columns;
    for (int column = 0; column < kUserColumns; ++column) {
        if (!m_table->isColumnHidden(column) || column == int(UserColumn::Instance))
            columns += column;
    }
    Sheet sheet = sheetOf(m_model, rows, columns, QStringLiteral("Users"));
    for (const UserIndexPtr &source : m_model.sources()) {
        const Snapshot &snapshot = *source->snapshot;
        sheet.cover += {snapshot.instance.name,
                        QStringLiteral("%1 (%2), read %3, %4 users, %5")
                            .arg(snapshot.instance.url.toDisplayString(), environmentName(snapshot.instance.environment),
                                 isoUtc(snapshot.takenAt), QString::number(snapshot.users.size()),
                                 snapshot.usersProof.complete() ? QStringLiteral("complete") : QStringLiteral("NOT complete"))};
    }
    sheet.cover += {QStringLiteral("Filter"), m_model.filter()};
    sheet.cover += {QStringLiteral("Rows"), QStringLiteral("%1 of %2").arg(sheet.rowCount).arg(m_model.totalRows())};
    return sheet;
}

QString UsersPage::sentence(Say what, int total) const
{
    switch (what) {
    case Say::AddInstance:
        return tr("An instance is one Airflow. Add yours to see its users.");
    case Say::NotRead:
        return tr("The users of this scope have not been read since the program started.");
    case Say::AllFiltered:
        return tr("All %Ln users are filtered away.", nullptr, total);
    case Say::Forbidden:
        return tr("No right to see the users");
    case Say::Unreadable:
        return tr("The users could not be read");
    case Say::None:
        break;
    }
    return tr("No users");
}

} // namespace airside
