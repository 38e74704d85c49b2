#include "ui/history/historypage.h"

#include "core/base/text.h"
#include "models/modelroles.h"
#include "models/timetext.h"
#include "ui/history/historypanel.h"
#include "ui/kit/panelhost.h"
#include "ui/kit/progressline.h"
#include "ui/kit/tableview.h"
#include "ui/kit/theme.h"

#include <QAction>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>

namespace airside {

namespace {

const QString kObjectKey = QStringLiteral("object");
const QString kEverything = QStringLiteral("everything"); ///< in place of an object: the way back leads there, too

QString keptObjectName(const KeptObject &object)
{
    return (object.kind == KeptObject::Kind::Role ? QStringLiteral("role:") : QStringLiteral("user:")) + object.name;
}

std::optional<KeptObject> objectFromName(const QString &name)
{
    if (name.startsWith(QLatin1String("user:")))
        return KeptObject{KeptObject::Kind::User, name.sliced(5)};
    if (name.startsWith(QLatin1String("role:")))
        return KeptObject{KeptObject::Kind::Role, name.sliced(5)};
    return std::nullopt;
}

} // namespace

HistoryPage::HistoryPage(Workspace &workspace, QWidget *parent)
    : Page(tr("History"), parent)
    , m_workspace(workspace)
    , m_timeline(std::make_shared<const TimelineRecords>(), {{int(TimelineColumn::At), Qt::DescendingOrder}})
    , m_past(std::make_shared<const PastRecords>(), {{int(PastColumn::Kind), Qt::AscendingOrder}, {int(PastColumn::Name), Qt::AscendingOrder}})
    , m_differences(std::make_shared<const DifferenceRecords>(), {{int(DifferenceColumn::Seen), Qt::DescendingOrder}})
    , m_timelineList(m_timeline, [this] { return m_workspace.collaborators().clock->nowUtc(); }, this)
    , m_pastList(m_past, [this] { return m_workspace.collaborators().clock->nowUtc(); }, this)
    , m_differenceList(m_differences, [this] { return m_workspace.collaborators().clock->nowUtc(); }, this)
{
    buildTables();
    buildFilter();
    buildPanel();
    for (QTimer *timer : {&m_timelineTimer, &m_selectionTimer})
        timer->setSingleShot(true);
    connect(&m_timelineTimer, &QTimer::timeout, this, &HistoryPage::followTimeline);
    connect(&m_selectionTimer, &QTimer::timeout, this, &HistoryPage::followSelection);
    connect(this, &Page::refreshRequested, this, &HistoryPage::readTimeline);
    for (RecordList *list : {&m_pastList, &m_differenceList}) {
        connect(this, &Page::filterEdited, list, &RecordList::setFilter);
        connect(list, &RecordList::arrangingDone, this, [this] {
            updateAround();
            followSelection();
        });
    }
    connect(&m_timelineList, &RecordList::arrangingDone, this, &HistoryPage::selectNewest);
    const auto again = [this] {
        if (isVisible())
            readTimeline();
    };
    for (const auto signal : {&Workspace::scopeChanged, &Workspace::instancesChanged})
        connect(&workspace, signal, this, again);
    connect(&workspace, &Workspace::snapshotStored, this, again);
    turnTo(Showing::Nothing);
}

void HistoryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!std::exchange(m_shownBefore, true)) {
        m_timelineTable->setColumnWidths({156, 0, 96, 60, 60, 90, 70});
        m_pastTable->setColumnWidths({124, 76, 116, 150, 60, 0});
        m_differenceTable->setColumnWidths({176, 172, 112, 0, 80, 80, 100, 120});
        m_splitter->setSizes({m_workspace.states().size() > 1 ? 480 : 350, 680});
    }
    readTimeline();
}

bool HistoryPage::isBusy() const
{
    return m_reading || m_loading || m_timelineList.isBusy() || m_pastList.isBusy() || m_differenceList.isBusy() || m_timelineTimer.isActive();
}

void HistoryPage::readTimeline()
{
    SnapshotStore *store = m_workspace.collaborators().snapshots;
    m_readWanted = m_reading;
    if (m_reading || !store) {
        updateAround();
        return;
    }
    m_reading = true;
    updateAround();
    m_workspace.ask(this, store->history(QUuid(), m_workspace.untilEnd()), [this](const Result<QList<KeptSnapshot>> &kept) { takeTimeline(kept); });
    if (m_object)
        readObject();
}

void HistoryPage::takeTimeline(const Result<QList<KeptSnapshot>> &kept)
{
    m_reading = false;
    m_error = kept ? std::nullopt : std::optional(kept.error());
    if (kept) {
        m_known = true;
        m_kept.clear();
        QList<TimelineRow> rows;
        const QList<InstanceState> states = m_workspace.statesInScope();
        for (const KeptSnapshot &one : *kept) {
            const auto state = std::ranges::find_if(states, [&one](const InstanceState &s) { return s.instance.id == one.instance; });
            if (state == states.end())
                continue;
            m_kept += one;
            rows += {one.id, one.instance, state->instance.name, state->instance.environment == Environment::Production, one.takenAt, one.users,
                     one.roles, one.changed, one.signedInAs, one.airflowVersion};
        }
        m_timelineTable->offerColumn(int(TimelineColumn::Instance), states.size() > 1);
        m_timelineList.setSource(std::make_shared<const TimelineRecords>(std::move(rows)));
    }
    updateAround();
    if (m_readWanted)
        readTimeline();
}

/// Something is shown at once; what a person chose stays.
void HistoryPage::selectNewest()
{
    if (m_timelineTable->selectedRowCount() == 0 && m_timeline.rowCount() > 0 && !m_object)
        m_timelineTable->selectRow(0);
    else if (m_timeline.rowCount() == 0)
        m_timelineTimer.start(0);
    updateAround();
}

QList<KeptSnapshot> HistoryPage::selectedSnapshots() const
{
    QList<KeptSnapshot> out;
    for (const int row : m_timelineTable->selectedRowNumbers()) {
        const QString key = m_timeline.index(row, 0).data(KeyRole).toString();
        const auto at = std::ranges::find(m_kept, key.toLongLong(), &KeptSnapshot::id);
        if (at != m_kept.end())
            out += *at;
    }
    std::ranges::sort(out, {}, &KeptSnapshot::id);
    return out;
}

void HistoryPage::followTimeline()
{
    if (m_object)
        return;
    const QList<KeptSnapshot> chosen = selectedSnapshots();
    if (chosen == m_shown && m_showing != Showing::Nothing)
        return;
    m_shown = chosen;
    if (chosen.size() == 1)
        loadPast(chosen.first());
    else if (chosen.size() == 2 && chosen.first().instance == chosen.last().instance)
        compare(chosen.first(), chosen.last());
    else if (chosen.size() == 2)
        hint(tr("The two readings are of two instances. Choose two of the same one to see what differs."));
    else
        hint(tr("Choose one reading to see everything as it was, or two of the same instance to see what differs."));
}

void HistoryPage::beginLoading()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_serial;
    m_loading = true;
    removeBanner(QStringLiteral("load"));
    removeBanner(QStringLiteral("notes"));
    updateAround();
}

bool HistoryPage::endLoading(int serial)
{
    if (serial != m_serial)
        return false;
    m_loading = false;
    return true;
}

void HistoryPage::loadPast(const KeptSnapshot &kept)
{
    beginLoading();
    const InstanceState *state = m_workspace.state(kept.instance);
    const Instance instance = state ? state->instance : Instance();
    m_workspace.ask(this, m_workspace.collaborators().snapshots->loadPast(instance, kept.id, m_stop.get_token()),
                    [this, serial = m_serial](const Result<SnapshotPtr> &loaded) {
                        if (!endLoading(serial))
                            return;
                        if (!loaded) {
                            sayFailed(loaded.error());
                            return;
                        }
                        m_snapshot = *loaded;
                        m_pastList.setSource(std::make_shared<const PastRecords>(*loaded));
                        turnTo(Showing::Past);
                    });
}

void HistoryPage::compare(const KeptSnapshot &one, const KeptSnapshot &other)
{
    beginLoading();
    const InstanceState *state = m_workspace.state(one.instance);
    const Instance instance = state ? state->instance : Instance();
    const Workspace::Collaborators &with = m_workspace.collaborators();
    m_workspace.ask(this, compareKept(with.snapshots, with.journalReader, instance, one, other, m_stop.get_token()),
                    [this, serial = m_serial](const Result<Comparison> &compared) {
                        if (!endLoading(serial))
                            return;
                        if (!compared) {
                            sayFailed(compared.error());
                            return;
                        }
                        takeComparison(*compared);
                        turnTo(Showing::Differences);
                    });
}

void HistoryPage::readObject()
{
    beginLoading();
    const Workspace::Collaborators &with = m_workspace.collaborators();
    m_workspace.ask(this, historyOfObject(with.snapshots, with.journalReader, m_object->first, m_object->second, m_stop.get_token()),
                    [this, serial = m_serial](const Result<ObjectHistory> &history) {
                        if (!endLoading(serial))
                            return;
                        if (!history) {
                            sayFailed(history.error());
                            return;
                        }
                        m_objectHistory = *history;
                        takeComparison(history->changes);
                        turnTo(Showing::Object);
                    });
}

void HistoryPage::takeComparison(const Comparison &comparison)
{
    m_snapshot.reset();
    m_differenceList.setSource(std::make_shared<const DifferenceRecords>(comparison.rows));
    updateNotes(comparison);
}

void HistoryPage::openObject(const QUuid &instance, const QString &name)
{
    const std::optional<KeptObject> object = objectFromName(name);
    if (name == kEverything && m_object)
        leaveObject();
    if (!object || !m_workspace.collaborators().snapshots)
        return;
    m_object = {instance, *object};
    m_objectHistory = {};
    applyFilter({});
    const QString sentence = object->kind == KeptObject::Kind::Role ? tr("History of the role %1 on %2.") : tr("History of the user %1 on %2.");
    MessageBanner *banner = setBanner(kObjectKey, MessageBanner::Kind::Info, sentence.arg(object->name, instanceName(instance)));
    banner->setAction(tr("Show everything"));
    connect(banner, &MessageBanner::actionTriggered, this, &HistoryPage::leaveObject, Qt::UniqueConnection);
    m_differenceList.setSource(std::make_shared<const DifferenceRecords>());
    turnTo(Showing::Object);
    if (isVisible())
        initialFocus()->setFocus(); // the time line, which had it, is hidden
    readObject();
}

std::optional<Page::Opened> HistoryPage::openedObject() const
{
    if (m_object)
        return Opened{m_object->first, keptObjectName(m_object->second)};
    return Opened{QUuid(), kEverything};
}

void HistoryPage::leaveObject()
{
    m_object.reset();
    m_shown.clear();
    removeBanner(kObjectKey);
    turnTo(Showing::Nothing);
    m_timelineTimer.start(0);
    m_timelineTable->setFocus();
    selectNewest();
}

void HistoryPage::turnTo(Showing what)
{
    m_showing = what;
    m_timelineTable->setVisible(what != Showing::Object);
    m_differenceTable->offerColumn(int(DifferenceColumn::Seen), what == Showing::Object);
    m_right->setCurrentWidget(what == Showing::Nothing ? static_cast<QWidget *>(m_hint) : what == Showing::Past ? m_pastTable : m_differenceTable);
    updateAround();
    followSelection();
}

void HistoryPage::hint(const QString &text)
{
    m_stop.request_stop();
    ++m_serial;
    m_loading = false;
    m_snapshot.reset();
    m_hint->setText(text);
    turnTo(Showing::Nothing);
}

void HistoryPage::sayFailed(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    MessageBanner *banner = setBanner(QStringLiteral("load"), MessageBanner::Kind::Error, withFullStop(describe(error)), error.detail);
    banner->setAction(tr("Retry"));
    connect(banner, &MessageBanner::actionTriggered, this, [this] {
        m_shown.clear();
        if (m_object)
            readObject();
        else
            followTimeline();
    });
    if (m_object)
        updateAround();
    else
        hint(tr("This reading cannot be shown. The message above says why."));
}

void HistoryPage::updateNotes(const Comparison &comparison)
{
    const QString key = QStringLiteral("notes");
    if (comparison.journalError)
        setBanner(key, MessageBanner::Kind::Warning,
                  tr("The journal cannot be read, so nobody can tell what was made here. %1").arg(withFullStop(describe(*comparison.journalError))),
                  comparison.journalError->detail)
            ->setClosable(true);
    else if (comparison.ownRequests)
        setBanner(key, MessageBanner::Kind::Info,
                  tr("Requests of your own were sent in this time (airsidectl api); what they did counts as made elsewhere."))
            ->setClosable(true);
    else
        removeBanner(key);
}

QString HistoryPage::instanceName(const QUuid &id) const
{
    const InstanceState *state = m_workspace.state(id);
    return state ? state->instance.name : QString();
}

} // namespace airside
