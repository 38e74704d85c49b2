#include "ui/journal/journalpage.h"

#include "core/base/text.h"
#include "models/timetext.h"
#include "ui/journal/journalpanel.h"
#include "ui/kit/chipdelegate.h"
#include "ui/kit/panelhost.h"
#include "ui/kit/poolwork.h"
#include "ui/kit/progressline.h"
#include "ui/kit/tableview.h"
#include "ui/kit/theme.h"

#include <QAction>
#include <QToolButton>

namespace airside {

namespace {

const QString kJournalErrorKey = QStringLiteral("journal");

const std::shared_ptr<const JournalRecords> &noRecords()
{
    static const auto none = std::make_shared<const JournalRecords>();
    return none;
}

} // namespace

JournalPage::JournalPage(Workspace &workspace, QWidget *parent)
    : Page(tr("Journal"), parent)
    , m_workspace(workspace)
    , m_model(noRecords(), {{int(JournalColumn::At), Qt::DescendingOrder}})
    , m_list(m_model, [this] { return m_workspace.collaborators().clock->nowUtc(); }, this)
{
    buildTable();
    buildFilter();
    buildPanel();
    buildCommands();
    m_selectionTimer.setSingleShot(true);
    connect(&m_selectionTimer, &QTimer::timeout, this, &JournalPage::followSelection);
    connect(this, &Page::refreshRequested, this, &JournalPage::read);
    connect(this, &Page::filterEdited, &m_list, &RecordList::setFilter);
    connect(&m_list, &RecordList::arrangingDone, this, &JournalPage::takeArrangement);
    const auto again = [this] {
        if (isVisible())
            read();
    };
    connect(&workspace, &Workspace::applied, this, again);
    connect(&workspace, &Workspace::unlocked, this, again);
    for (const auto signal : {&Workspace::scopeChanged, &Workspace::instancesChanged})
        connect(&workspace, signal, this, &JournalPage::makeBook);
    // What can be undone depends on what was read of the instance.
    connect(&workspace, &Workspace::snapshotChanged, this, [this] { m_selectionTimer.start(0); });
    updatePlaceholder();
}

void JournalPage::buildTable()
{
    m_table = new TableView(contentParent());
    m_table->setAccessibleName(tr("Journal"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->sortByColumn(int(JournalColumn::At), Qt::DescendingOrder);
    for (const JournalColumn column : {JournalColumn::OsUser, JournalColumn::Origin, JournalColumn::Reason, JournalColumn::Overrides, JournalColumn::Finished,
                                       JournalColumn::Entry, JournalColumn::Plan, JournalColumn::Change})
        m_table->offerColumn(int(column), false);
    setContent(m_table);
    m_table->remember(m_workspace.collaborators().memory, QStringLiteral("journal"));
    connect(m_table, &TableView::selectedRowsChanged, this, [this] { m_selectionTimer.start(0); });
    connect(m_table, &TableView::opened, this, [this] {
        openPanel();
        followSelection();
    });
}

void JournalPage::buildPanel()
{
    m_panel = new JournalPanel(panelHost());
    setPanel(m_panel);
    addFilterWidget(panelHost()->makeToggle(this));
    connect(panelHost(), &PanelHost::panelOpenChanged, this, [this](bool open) {
        m_panelOpensItself = m_panelOpensItself && open;
        if (!open && !filterField()->hasFocus())
            m_table->setFocus();
    });
    connect(m_panel, &JournalPanel::closeRequested, this, [this] { panelHost()->setPanelOpen(false); });
    connect(m_panel, &JournalPanel::undoRequested, this, &JournalPage::undoOne);
    connect(m_panel, &JournalPanel::undoAllRequested, this, &JournalPage::undoTogether);
    connect(m_panel, &JournalPanel::historyRequested, this, &JournalPage::openHistory);
}

void JournalPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!std::exchange(m_shownBefore, true)) {
        const int state = CellDelegate::widthOfMarked(fontMetrics(), journalStateText(JournalState::NeedsPerson));
        m_table->setColumnWidths({176, 96, 104, 116, 0, state, 96, 90, 90, -120, 120, 150, 60, 120, 120}, {int(JournalColumn::At), int(JournalColumn::State)});
    }
    read();
}

void JournalPage::read()
{
    JournalReader *reader = m_workspace.collaborators().journalReader;
    m_readWanted = m_reading;
    if (m_reading || !reader)
        return;
    m_reading = true;
    m_verifyThis = std::exchange(m_verifyWanted, false);
    progressLine()->setRunning(true);
    updatePlaceholder();
    const JournalFilter everything;
    m_workspace.ask(this, reader->lines(everything), [this](const Result<QList<JournalLine>> &lines) { takeLines(lines); });
}

void JournalPage::takeLines(const Result<QList<JournalLine>> &lines)
{
    m_reading = false;
    progressLine()->setRunning(false);
    m_error = lines ? std::nullopt : std::optional(lines.error());
    if (lines) {
        if (m_lines != *lines)
            m_verdict.reset();
        m_lines = *lines;
        m_readAt = m_workspace.collaborators().clock->nowUtc();
        if (std::exchange(m_verifyThis, false))
            verifyLines();
        makeBook();
    } else {
        m_verifying = false;
    }
    updatePlaceholder();
    if (m_readWanted)
        read();
}

void JournalPage::makeBook()
{
    QSet<QUuid> production;
    for (const InstanceState &state : m_workspace.states()) {
        if (state.instance.environment == Environment::Production)
            production += state.instance.id;
    }
    m_bookWanted = m_booking;
    if (m_booking)
        return;
    m_booking = true;
    const QList<QUuid> scope = m_workspace.scope();
    const auto work = [lines = m_lines, scope = QSet<QUuid>(scope.begin(), scope.end()), production] { return bookOf(lines, scope, production); };
    workInPool(this, work, [this](const JournalBook &book) {
        m_booking = false;
        m_next = book;
        m_list.setSource(book.records);
        if (m_bookWanted)
            makeBook();
    });
}

void JournalPage::takeArrangement()
{
    if (m_model.view().source == m_next.records)
        m_book = m_next;
    updatePlaceholder();
    openWanted();
    followSelection();
}

void JournalPage::updateStatus()
{
    const QLocale locale;
    const auto count = [this](JournalState state) {
        int found = 0;
        for (int row = 0; row < m_book.records->rows(); ++row)
            found += m_book.records->at(row).state == state ? 1 : 0;
        return found;
    };
    if (!m_readAt.isValid()) {
        setStatus(m_reading ? tr("Reading the journal\u2026") : QString());
        return;
    }
    QStringList parts{tr("%1 of %2").arg(locale.toString(m_model.rowCount()), locale.toString(m_model.totalRows()))};
    if (const int selected = m_table->isVisibleTo(this) ? m_table->selectedRowCount() : 0; selected > 0)
        parts += tr("%Ln selected", nullptr, selected);
    if (const int open = count(JournalState::Open); open > 0)
        parts += tr("%Ln open", nullptr, open);
    if (const int doubtful = count(JournalState::NeedsPerson); doubtful > 0)
        parts += tr("%Ln need a person", nullptr, doubtful);
    if (m_book.unreadable > 0)
        parts += tr("%Ln lines are no entries", nullptr, m_book.unreadable);
    parts += m_verdict ? verdictWord(*m_verdict) : tr("not verified");
    parts += tr("read %1").arg(localTimeText(m_readAt));
    setStatus(parts.join(QStringLiteral(" \u00b7 ")));
}

void JournalPage::updatePlaceholder()
{
    updateStatus();
    const bool known = m_readAt.isValid();
    const QString why = m_error ? withFullStop(describe(*m_error)) : QString();
    if (m_error && known) {
        MessageBanner *banner = setBanner(kJournalErrorKey, MessageBanner::Kind::Error,
                                          tr("%1 Still shown: what was read %2.").arg(why, localTimeText(m_readAt)), m_error->detail);
        banner->setAction(tr("Retry"));
        connect(banner, &MessageBanner::actionTriggered, this, &JournalPage::read, Qt::UniqueConnection);
    } else {
        removeBanner(kJournalErrorKey);
    }
    if (m_error && !known) {
        const bool unusable = m_error->kind == ErrorKind::BadFile || m_error->kind == ErrorKind::DamagedFile;
        showPlaceholder(tr("The journal cannot be read"),
                        unusable ? tr("%1 It is left as it is, and nothing can be written to an Airflow until it is put aside: airsidectl journal begin does that.").arg(why)
                                 : why,
                        tr("Retry"), [this] { read(); });
    } else if (!m_workspace.collaborators().journalReader) {
        showPlaceholder(tr("No journal"), tr("This window keeps none."));
    } else if (!known || m_model.rowCount() > 0 || isBusy()) {
        showContent();
    } else if (m_model.totalRows() > 0) {
        showPlaceholder(tr("No match"), tr("All %Ln changes are filtered away.", nullptr, m_model.totalRows()), tr("Clear the filter"),
                        [this] { applyFilter({}); });
    } else if (!m_workspace.scope().isEmpty() && !m_lines.isEmpty()) {
        showPlaceholder(tr("Nothing was changed here"), tr("Nothing was changed from here on the instances in scope."), tr("Show all instances"),
                        [this] { m_workspace.setScope({}); });
    } else {
        showPlaceholder(tr("Nothing was changed from here yet"),
                        tr("Every change that is applied, in this window or by airsidectl, is written down before it is sent, with its outcome after. It is then listed here."));
    }
}

void JournalPage::followSelection()
{
    updateStatus();
    const int row = selectedSourceRow();
    m_undo->setEnabled(false);
    m_undoAll->setEnabled(false);
    m_history->setEnabled(row >= 0 && !m_book.changes.at(row).isRecord());
    if (row < 0) {
        m_panel->clear(m_table->selectedRowCount());
        return;
    }
    const JournalledChange &change = m_book.changes.at(row);
    const QString refusal = undoRefusal(m_workspace, change);
    const QList<JournalledChange> together = appliedWith(row);
    const bool any = std::ranges::any_of(together, [this](const JournalledChange &one) { return undoRefusal(m_workspace, one).isEmpty(); });
    m_undo->setEnabled(refusal.isEmpty());
    m_undoAll->setEnabled(together.size() > 1 && any);
    m_panel->setChange(m_book.records->at(row), change, refusal, any ? int(together.size()) : 0);
    if (m_panelOpensItself && window()->width() >= metrics::panelOverlaysBelow)
        panelHost()->setPanelOpen(true);
}

void JournalPage::openPanel()
{
    panelHost()->setPanelOpen(true);
}

int JournalPage::selectedSourceRow() const
{
    const QList<int> rows = m_table->selectedRowNumbers();
    const bool same = m_model.view().source == m_book.records;
    return rows.size() == 1 && same ? m_model.sourceRow(rows.first()) : -1;
}

std::optional<Sheet> JournalPage::sheetAsShown() const
{
    return recordSheet(m_model, *m_table, QStringLiteral("Journal"));
}

std::optional<Page::Opened> JournalPage::openedObject() const
{
    const int row = selectedSourceRow();
    if (row < 0)
        return std::nullopt;
    const JournalRow &of = m_book.records->at(row);
    return Opened{of.instance, of.change.toString(QUuid::WithoutBraces)};
}

void JournalPage::openObject(const QUuid &, const QString &name)
{
    m_wanted = name;
    if (!isBusy())
        openWanted();
}

void JournalPage::openWanted()
{
    if (m_wanted.isEmpty() || m_reading || m_booking)
        return;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_book.records->at(m_model.sourceRow(row)).change != QUuid::fromString(m_wanted))
            continue;
        m_wanted.clear();
        m_table->selectionModel()->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_table->scrollTo(m_model.index(row, 0));
        openPanel();
        return;
    }
    if (filterBar()->applied().isEmpty())
        m_wanted.clear(); // not in the journal, or outside of the scope
    else
        applyFilter({}); // it may be filtered away
}

} // namespace airside
