#include "core/base/text.h"
#include "models/timetext.h"
#include "ui/history/historypage.h"
#include "ui/history/historypanel.h"
#include "ui/kit/chipdelegate.h"
#include "ui/kit/panelhost.h"
#include "ui/kit/progressline.h"
#include "ui/kit/tableview.h"
#include "ui/kit/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace airside {

namespace {

constexpr qsizetype kMostOffered = 5'000; // while somebody types; who has more types more

} // namespace

void HistoryPage::buildTables()
{
    UiMemory *memory = m_workspace.collaborators().memory;
    m_splitter = new QSplitter(contentParent());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(metrics::grid);
    m_right = new QStackedWidget;
    m_timelineTable = new TableView(m_splitter);
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(1, 1);
    m_hint = new QLabel(m_right);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setMargin(4 * metrics::grid);
    m_pastTable = new TableView(m_right);
    m_differenceTable = new TableView(m_right);
    m_timelineTable->setAccessibleName(tr("Readings that are kept"));
    m_pastTable->setAccessibleName(tr("Users and roles as they were"));
    m_differenceTable->setAccessibleName(tr("Differences"));
    m_timelineTable->setToolTip(tr("Choose one reading, or two with Ctrl+click or Ctrl+Space to compare them"));
    m_timelineTable->setMinimumWidth(240);
    const auto prepare = [memory](TableView *table, RecordModel &model, const char *key) {
        const QList<SortKey> order = model.sortKeys(); // setModel() sorts by the first column
        table->setModel(&model);
        table->setItemDelegate(new CellDelegate(table));
        table->sortByKeys(order);
        table->remember(memory, QString::fromLatin1(key));
    };
    prepare(m_timelineTable, m_timeline, "history-timeline");
    prepare(m_pastTable, m_past, "history-past");
    m_differenceTable->setModel(&m_differences);
    QHeaderView *header = m_differenceTable->horizontalHeader(); // who made it must be in sight beside the time line
    header->moveSection(header->visualIndex(int(DifferenceColumn::Made)), int(DifferenceColumn::Before));
    prepare(m_differenceTable, m_differences, "history-differences");
    for (const TimelineColumn column : {TimelineColumn::Roles, TimelineColumn::SignedInAs, TimelineColumn::Version})
        m_timelineTable->offerColumn(int(column), false);
    m_differenceTable->offerColumn(int(DifferenceColumn::Change), false);
    m_pastTable->offerColumn(int(PastColumn::Email), false);
    for (QWidget *widget : {static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_pastTable), static_cast<QWidget *>(m_differenceTable)})
        m_right->addWidget(widget);
    setContent(m_splitter);
    connect(m_timelineTable, &TableView::selectedRowsChanged, this, [this] { m_timelineTimer.start(0); });
    for (TableView *table : {m_pastTable, m_differenceTable}) {
        connect(table, &TableView::selectedRowsChanged, this, [this] { m_selectionTimer.start(0); });
        connect(table, &TableView::opened, this, [this] {
            openPanel();
            followSelection();
        });
        table->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(table, &QWidget::customContextMenuRequested, this, [this, table](const QPoint &position) {
            followSelection();
            auto *menu = new QMenu(this);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            if (table->selectionModel()->hasSelection()) {
                menu->addActions({m_history, m_journal, m_review});
                menu->addSeparator();
                table->addCopyActions(menu);
                menu->addSeparator();
            }
            table->addSortActions(menu, table->columnAt(position.x()));
            menu->popup(table->viewport()->mapToGlobal(position));
        });
    }
}

void HistoryPage::buildFilter()
{
    filterField()->setPlaceholderText(tr("Words, or kind:user role:Admin made:elsewhere \u2013 Ctrl+Space shows what can be asked"));
    filterBar()->setFields(historyFilterFields(), [this](const QString &field) {
        QSet<QString> values;
        if (m_snapshot && field == QLatin1String("role")) {
            for (const Role &role : m_snapshot->roles)
                values += role.name;
        } else if (m_snapshot && field == QLatin1String("object")) {
            for (const User &user : m_snapshot->users.first(std::min<qsizetype>(m_snapshot->users.size(), kMostOffered)))
                values += user.username;
            for (const Role &role : m_snapshot->roles)
                values += role.name;
        } else if (const auto rows = std::dynamic_pointer_cast<const DifferenceRecords>(m_differences.view().source)) {
            for (int row = 0; row < rows->rows(); ++row) {
                if (field == QLatin1String("object"))
                    values += rows->at(row).what.object;
                else if (field == QLatin1String("difference"))
                    values += differenceName(rows->at(row).what.kind);
                else if (field == QLatin1String("role") && rows->at(row).what.kind <= Difference::RoleTaken)
                    values += rows->at(row).what.detail;
            }
        }
        return offeredValues(values);
    });
}

void HistoryPage::buildPanel()
{
    m_panel = new HistoryPanel(panelHost());
    setPanel(m_panel);
    addFilterWidget(panelHost()->makeToggle(this));
    connect(panelHost(), &PanelHost::panelOpenChanged, this, [this](bool open) {
        m_panelOpensItself = m_panelOpensItself && open;
        if (!open && !filterField()->hasFocus())
            initialFocus()->setFocus();
    });
    m_history = addCommand(QStringLiteral("history"), tr("History"), QKeySequence(QStringLiteral("Ctrl+H")), [this] { openHistoryOfRow(); });
    m_journal = addCommand(QStringLiteral("journal"), tr("Show in the journal"), QKeySequence(QStringLiteral("Ctrl+J")), [this] { openJournal(); });
    m_review = addCommand(QStringLiteral("shield"), tr("Review this\u2026"), QKeySequence(QStringLiteral("Ctrl+Shift+R")), [this] { reviewRows(); });
    m_review->setVisible(m_workspace.collaborators().reviews);
    addCommand({}, tr("Show everything"), {}, [this] { leaveObject(); });
    connect(m_panel, &HistoryPanel::closeRequested, this, [this] { panelHost()->setPanelOpen(false); });
    connect(m_panel, &HistoryPanel::historyRequested, this, &HistoryPage::openHistoryOfRow);
    connect(m_panel, &HistoryPanel::journalRequested, this, &HistoryPage::openJournal);
}

QWidget *HistoryPage::initialFocus()
{
    TableView *right = table();
    return m_timelineTable->isVisibleTo(this) || !right ? m_timelineTable : right;
}

TableView *HistoryPage::table() const
{
    return m_showing == Showing::Nothing ? nullptr : m_showing == Showing::Past ? m_pastTable : m_differenceTable;
}

void HistoryPage::openPanel()
{
    panelHost()->setPanelOpen(true);
}

QString HistoryPage::readingText(const KeptSnapshot &kept) const
{
    return tr("%1, as read %2").arg(visible(instanceName(kept.instance)), localTimeText(kept.takenAt));
}

std::optional<ObjectState> HistoryPage::stateAfter(const DifferenceRow &row) const
{
    const auto at = std::ranges::find(m_objectHistory.states, row.snapshot, &ObjectState::snapshot);
    return m_showing == Showing::Object && at != m_objectHistory.states.end() ? std::optional(*at) : std::nullopt;
}

void HistoryPage::followSelection()
{
    updateStatus();
    const TableView *shown = table();
    const QList<int> rows = shown ? shown->selectedRowNumbers() : QList<int>();
    m_history->setEnabled(objectOfRow().has_value() && !m_object);
    m_journal->setEnabled(false);
    if (rows.size() != 1) {
        if (m_showing == Showing::Object && !m_objectHistory.states.isEmpty() && rows.isEmpty())
            showNow();
        else
            m_panel->clear(int(rows.size()));
        return;
    }
    if (const auto past = std::dynamic_pointer_cast<const PastRecords>(m_past.view().source); shown == m_pastTable && past && past->snapshot()) {
        const int row = m_past.sourceRow(rows.first());
        const QString when = m_shown.isEmpty() ? QString() : readingText(m_shown.first());
        if (const User *user = past->user(row))
            m_panel->setUser(*user, when, past->snapshot()->serverOffsetSeconds);
        else
            m_panel->setRole(*past->role(row), when);
    } else if (const auto differences = std::dynamic_pointer_cast<const DifferenceRecords>(m_differences.view().source); shown == m_differenceTable && differences) {
        const DifferenceRow &row = differences->at(m_differences.sourceRow(rows.first()));
        m_panel->setDifference(row, stateAfter(row));
        m_journal->setEnabled(row.made == Made::Here);
    }
    if (m_panelOpensItself && window()->width() >= metrics::panelOverlaysBelow)
        panelHost()->setPanelOpen(true);
}

/// The object as it was seen last, while none of its changes is selected.
void HistoryPage::showNow()
{
    const ObjectState &last = m_objectHistory.states.last();
    if (last.user)
        m_panel->setUser(*last.user, tr("As it was seen last"), std::nullopt);
    else if (last.role)
        m_panel->setRole(*last.role, tr("As it was seen last"));
    else
        m_panel->clear(0);
    m_panel->historyButton()->hide();
    if (m_panelOpensItself && window()->width() >= metrics::panelOverlaysBelow)
        panelHost()->setPanelOpen(true);
}

std::optional<Page::Opened> HistoryPage::objectOfRow() const
{
    const TableView *shown = table();
    const QList<int> rows = shown ? shown->selectedRowNumbers() : QList<int>();
    if (rows.size() != 1 || m_shown.isEmpty())
        return std::nullopt;
    const QUuid instance = m_shown.first().instance;
    if (shown == m_pastTable) {
        const auto past = std::dynamic_pointer_cast<const PastRecords>(m_past.view().source);
        const int row = m_past.sourceRow(rows.first());
        const User *user = past->user(row);
        return Opened{instance, user ? QStringLiteral("user:") + user->username : QStringLiteral("role:") + past->role(row)->name};
    }
    const auto differences = std::dynamic_pointer_cast<const DifferenceRecords>(m_differences.view().source);
    const AccessDifference &what = differences->at(m_differences.sourceRow(rows.first())).what;
    if (what.kind >= Difference::PermissionAdded)
        return std::nullopt;
    return Opened{instance, (what.kind <= Difference::RoleTaken ? QStringLiteral("user:") : QStringLiteral("role:")) + what.object};
}

void HistoryPage::openHistoryOfRow()
{
    const std::optional<Opened> object = m_object ? std::nullopt : objectOfRow();
    if (object) // by the window, so that there is a way back
        Q_EMIT goToObject(QStringLiteral("history"), object->instance, object->name);
}

void HistoryPage::openJournal()
{
    const auto differences = std::dynamic_pointer_cast<const DifferenceRecords>(m_differences.view().source);
    const QList<int> rows = m_differenceTable->selectedRowNumbers();
    if (!differences || rows.size() != 1 || table() != m_differenceTable)
        return;
    const DifferenceRow &row = differences->at(m_differences.sourceRow(rows.first()));
    const QUuid instance = m_object ? m_object->first : m_shown.value(0).instance;
    if (row.made == Made::Here)
        Q_EMIT goToObject(QStringLiteral("journal"), instance, row.change.toString(QUuid::WithoutBraces));
}

std::optional<Sheet> HistoryPage::sheetAsShown() const
{
    const TableView *shown = table();
    if (!shown)
        return std::nullopt;
    const bool past = shown == m_pastTable;
    Sheet sheet = recordSheet(past ? m_past : m_differences, *shown, past ? QStringLiteral("Past access") : QStringLiteral("Differences"));
    if (m_object)
        sheet.cover += {QStringLiteral("Object"), QStringLiteral("%1 on %2").arg(openedObject()->name, instanceName(m_object->first))};
    for (const KeptSnapshot &kept : m_object ? QList<KeptSnapshot>() : m_shown)
        sheet.cover += {instanceName(kept.instance), QStringLiteral("%1, read %2").arg(kept.url.toDisplayString(), kept.takenAt.toUTC().toString(Qt::ISODate))};
    return sheet;
}

void HistoryPage::updateStatus()
{
    const TableView *shown = table();
    if (!shown) {
        setStatus(m_known ? tr("%Ln readings are kept", nullptr, int(m_kept.size())) : QString());
        return;
    }
    const QLocale locale;
    const RecordModel &model = shown == m_pastTable ? m_past : m_differences;
    QStringList parts{tr("%1 of %2").arg(locale.toString(model.rowCount()), locale.toString(model.totalRows()))};
    if (const int selected = shown->selectedRowCount(); selected > 0)
        parts += tr("%Ln selected", nullptr, selected);
    if (const auto differences = std::dynamic_pointer_cast<const DifferenceRecords>(m_differences.view().source); shown == m_differenceTable && differences) {
        int here = 0;
        for (int row = 0; row < differences->rows(); ++row)
            here += differences->at(row).made == Made::Here ? 1 : 0;
        parts += tr("%Ln made here", nullptr, here);
    }
    if (m_object) {
        if (m_objectHistory.since.isValid())
            parts += tr("the readings begin %1").arg(localTimeText(m_objectHistory.since));
    } else {
        for (const KeptSnapshot &kept : m_shown)
            parts += readingText(kept);
    }
    setStatus(parts.join(QStringLiteral(" \u00b7 ")));
}

void HistoryPage::updateAround()
{
    progressLine()->setRunning(m_reading || m_loading);
    updateStatus();
    const QString why = m_error ? withFullStop(describe(*m_error)) : QString();
    const QList<InstanceState> states = m_workspace.statesInScope();
    if (m_error && m_known) {
        setBanner(QStringLiteral("timeline"), MessageBanner::Kind::Error, why, m_error->detail);
    } else {
        removeBanner(QStringLiteral("timeline"));
    }
    const TableView *shown = table();
    const RecordModel &model = shown == m_pastTable ? m_past : m_differences;
    if (states.isEmpty()) {
        showPlaceholder(tr("No instance yet"), tr("An instance is one Airflow. Add yours; each complete reading of it is then kept here."), tr("Add an instance\u2026"),
                        [this] { Q_EMIT goTo(QStringLiteral("instances"), QStringLiteral("add")); });
    } else if (m_error && !m_known) {
        showPlaceholder(tr("The history cannot be read"), why, tr("Retry"), [this] { readTimeline(); });
    } else if (m_known && m_kept.isEmpty() && !m_object) {
        showPlaceholder(tr("No reading is kept yet"),
                        tr("Each complete reading is kept: who had which access on a day, and what changed between two. One that is not complete is shown on the other pages, but not kept."),
                        tr("Read now"), [this] { m_workspace.refreshScope(); });
    } else if (shown && !isBusy() && model.rowCount() == 0 && model.totalRows() > 0) {
        showPlaceholder(tr("No match"), tr("All %Ln rows are filtered away.", nullptr, model.totalRows()), tr("Clear the filter"), [this] { applyFilter({}); });
    } else if (m_showing == Showing::Object && !isBusy() && model.totalRows() == 0) {
        const bool never = std::ranges::none_of(m_objectHistory.states, [](const ObjectState &one) { return one.user || one.role; });
        showPlaceholder(never ? tr("It is in no reading") : tr("Nothing changed"),
                        never ? tr("No reading that is kept has it.")
                              : tr("Its access is the same in every reading that is kept, since %1.").arg(localTimeText(m_objectHistory.since)),
                        tr("Show everything"), [this] { leaveObject(); });
    } else if (m_showing == Showing::Differences && !isBusy() && model.totalRows() == 0) {
        showContent();
        m_hint->setText(tr("Nothing differs between the two readings. Sign-ins and counters do not count."));
        m_right->setCurrentWidget(m_hint);
    } else {
        if (shown == m_differenceTable)
            m_right->setCurrentWidget(m_differenceTable);
        showContent();
    }
}

} // namespace airside
