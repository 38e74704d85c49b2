#include "ui/snapshotpage.h"

#include "core/base/text.h"
#include "models/timetext.h"
#include "ui/kit/progressline.h"
#include "ui/kit/tableview.h"
#include "ui/signin.h"

namespace airside {

using Phase = InstanceState::Phase;

namespace {

/// Longer than the time between two instances of a fleet that answer one after the other.
constexpr std::chrono::milliseconds kUnseenPause{300};

} // namespace

SnapshotPage::SnapshotPage(Workspace &workspace, const QString &title, QWidget *parent)
    : Page(title, parent)
    , m_workspace(workspace)
    , m_follow([this] { follow(); })
    , m_around([this] { updateAround(); })
{
    connect(&workspace, &Workspace::scopeChanged, this, &SnapshotPage::forgetMarks);
    connect(&workspace, &Workspace::scopeChanged, this, &SnapshotPage::follow);
    connect(&workspace, &Workspace::instancesChanged, this, &SnapshotPage::follow);
    connect(&workspace, &Workspace::snapshotChanged, &m_follow, &OnceATurn::ask);
    connect(&workspace, &Workspace::stateChanged, &m_around, &OnceATurn::ask);
    connect(&workspace, &Workspace::storeErrorChanged, this, &SnapshotPage::updateStoreBanner);
    connect(this, &Page::refreshRequested, &workspace, &Workspace::refreshScope);
    connect(&m_ageTimer, &QTimer::timeout, this, [this] {
        updateFreshness();
        updateStatus();
    });
    m_ageTimer.start(std::chrono::seconds(20));
    m_selectionTimer.setSingleShot(true);
    connect(&m_selectionTimer, &QTimer::timeout, this, &SnapshotPage::updateStatus);
    m_markTimer.setSingleShot(true);
    m_wordTimer.setSingleShot(true);
    setMarkTimes(std::chrono::seconds(6), std::chrono::seconds(30));
    connect(&m_markTimer, &QTimer::timeout, this, [this] { showMarks({}); });
    connect(&m_wordTimer, &QTimer::timeout, this, &SnapshotPage::forgetMarks);
    setSeen(false); // the subclass is not made yet: its first rows come when it is shown, or later
    m_follow.ask();
}

void SnapshotPage::setSeen(bool seen)
{
    for (OnceATurn *one : {&m_follow, &m_around}) {
        one->setPause(seen ? std::chrono::milliseconds(0) : kUnseenPause);
        if (seen)
            one->finish();
    }
}

void SnapshotPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    setSeen(false);
}

void SnapshotPage::follow()
{
    showSnapshots(m_workspace.snapshotsInScope());
    updateAround();
    updateStoreBanner();
}

void SnapshotPage::updateAround()
{
    updateBanners();
    updateProgress();
    updateFreshness();
    updateStatus();
    updatePlaceholder();
}

bool SnapshotPage::isReading() const
{
    const QList<InstanceState> states = m_workspace.statesInScope();
    return std::ranges::any_of(states, [](const InstanceState &s) { return s.phase == Phase::Reading; });
}

void SnapshotPage::updateBanners()
{
    QStringList wanted;
    const QDateTime now = m_workspace.collaborators().clock->nowUtc();
    for (const InstanceState &state : m_workspace.statesInScope()) {
        const QUuid id = state.instance.id;
        const QString key = id.toString(QUuid::WithoutBraces);
        std::optional<Error> error = state.phase == Phase::Failed ? state.error : std::nullopt;
        const bool stale = error.has_value();
        if (!error && state.snapshot)
            error = proofOf(*state.snapshot).error;
        if (!error)
            continue;
        wanted += key;
        QString text = withFullStop(state.instance.name + QStringLiteral(": ") + describe(*error));
        if (stale && state.snapshot)
            text += QLatin1Char(' ') + tr("Still shown: what was read %1.").arg(agoText(state.snapshot->takenAt, now));
        const bool fresh = !bannerKeys().contains(key);
        if (!fresh && m_bannerTexts.value(key) == text + error->detail)
            continue;
        m_bannerTexts.insert(key, text + error->detail);
        MessageBanner *banner = setBanner(key, MessageBanner::Kind::Error, text, error->detail);
        banner->setAction(wantsSecret(*error) && state.instance.signIn != SignInKind::Command ? tr("Sign in\u2026") : tr("Retry"));
        if (fresh)
            connect(banner, &MessageBanner::actionTriggered, this, [this, id] { helpWith(id); });
    }
    for (const QString &key : bannerKeys()) {
        if (!wanted.contains(key) && !QUuid(key).isNull())
            removeBanner(key);
    }
}

void SnapshotPage::updateStoreBanner()
{
    const QString key = QStringLiteral("store");
    const std::optional<Error> &error = m_workspace.storeError();
    if (!error) {
        removeBanner(key);
        return;
    }
    const bool fresh = !bannerKeys().contains(key);
    const QString text = describe(*error) + QLatin1Char(' ')
                         + tr("It only keeps what was read last for the next start; nothing else depends on it.");
    MessageBanner *banner = setBanner(key, MessageBanner::Kind::Warning, text, error->detail);
    banner->setClosable(true);
    if (fresh)
        connect(banner, &MessageBanner::closed, &m_workspace, &Workspace::dismissStoreError);
}

void SnapshotPage::helpWith(const QUuid &id)
{
    const InstanceState *state = m_workspace.state(id);
    if (state && state->error && wantsSecret(*state->error) && state->instance.signIn != SignInKind::Command)
        askForSecret(m_workspace, id, this);
    else
        m_workspace.refresh(id);
}

void SnapshotPage::updateProgress()
{
    qint64 rows = 0;
    qint64 total = 0;
    bool known = true;
    for (const InstanceState &state : m_workspace.statesInScope()) {
        if (state.phase != Phase::Reading)
            continue;
        if (state.progress.isEmpty())
            known = false;
        for (const ListProgress &progress : state.progress) {
            rows += progress.rows;
            total += std::max(progress.rows, progress.total);
            known = known && progress.total >= 0;
        }
    }
    progressLine()->setRunning(isReading());
    progressLine()->setProgress(rows, known ? total : -1);
}

void SnapshotPage::updateFreshness()
{
    if (isReading()) {
        setFreshness(tr("reading\u2026"));
        return;
    }
    QDateTime oldest;
    QStringList exact;
    for (const SnapshotPtr &snapshot : m_workspace.snapshotsInScope()) {
        oldest = oldest.isValid() ? std::min(oldest, snapshot->takenAt) : snapshot->takenAt;
        exact += snapshot->instance.name + QStringLiteral(": ") + exactTimeText(snapshot->takenAt);
    }
    setFreshness(oldest.isValid() ? tr("read %1").arg(agoText(oldest, m_workspace.collaborators().clock->nowUtc()))
                                  : QString(),
                 exact.join(QStringLiteral("; ")));
}

void SnapshotPage::setCounts(qint64 shown, qint64 total)
{
    m_shown = shown;
    m_total = total;
    updateStatus();
    updatePlaceholder();
}

void SnapshotPage::setCountedTable(TableView *table)
{
    m_table = table;
    connect(table, &TableView::selectedRowsChanged, this, [this] { m_selectionTimer.start(0); });
}

QString SnapshotPage::proofSentence(const QList<SnapshotPtr> &snapshots) const
{
    const auto incomplete = std::ranges::find_if(
        snapshots, [this](const SnapshotPtr &s) { return !proofOf(*s).complete(); });
    if (incomplete == snapshots.end())
        return tr("complete");
    const QLocale locale;
    const Completeness &of = proofOf(**incomplete);
    const qint64 total = std::max(of.totalBefore, of.totalAfter);
    return tr("NOT complete: %1 gave %2 of %3")
        .arg((*incomplete)->instance.name, locale.toString(of.rows), total < 0 ? tr("unknown") : locale.toString(total));
}

void SnapshotPage::updateStatus()
{
    const QList<SnapshotPtr> snapshots = m_workspace.snapshotsInScope();
    if (snapshots.isEmpty()) {
        setStatus(isReading() ? tr("Reading for the first time\u2026") : QString());
        return;
    }
    QStringList names;
    QDateTime oldest = snapshots.first()->takenAt;
    for (const SnapshotPtr &snapshot : snapshots) {
        names += snapshot->instance.name;
        oldest = std::min(oldest, snapshot->takenAt);
    }
    const QLocale locale;
    QStringList parts{tr("%1 of %2").arg(locale.toString(m_shown), locale.toString(m_total))};
    const int selected = m_table && m_table->isVisibleTo(this) ? m_table->selectedRowCount() : 0;
    if (selected > 0)
        parts += tr("%Ln selected", nullptr, selected);
    parts += proofSentence(snapshots);
    if (const QString refreshed = refreshSentence(); !refreshed.isEmpty())
        parts += refreshed;
    const QString age = agoText(oldest, m_workspace.collaborators().clock->nowUtc());
    parts += tr("read %1 (%2)").arg(age, names.join(QStringLiteral(", ")));
    setStatus(parts.join(QStringLiteral(" \u00b7 ")));
}

void SnapshotPage::updatePlaceholder()
{
    const QList<InstanceState> states = m_workspace.statesInScope();
    const QList<SnapshotPtr> snapshots = m_workspace.snapshotsInScope();
    if (states.isEmpty()) {
        showPlaceholder(tr("No instance yet"), sentence(Say::AddInstance, 0),
                        tr("Add an instance\u2026"), [this] { Q_EMIT goTo(QStringLiteral("instances"), QStringLiteral("add")); });
    } else if (m_shown > 0 || (snapshots.isEmpty() && isReading())) {
        showContent();
    } else if (snapshots.isEmpty()) {
        const bool failed = std::ranges::any_of(states, [](const InstanceState &s) { return s.phase == Phase::Failed; });
        showPlaceholder(failed ? tr("Nothing could be read") : tr("Not read yet"),
                        failed ? tr("The message above says why. Nothing is shown, since nothing was read before.")
                               : sentence(Say::NotRead, 0),
                        failed ? QString() : tr("Read now"), [this] { m_workspace.refreshScope(); });
    } else if (m_total > 0) {
        showPlaceholder(tr("No match"), sentence(Say::AllFiltered, int(m_total)),
                        tr("Clear the filter"), [this] { applyFilter({}); });
    } else if (std::ranges::any_of(snapshots, [this](const SnapshotPtr &s) { return proofOf(*s).error.has_value(); })) {
        const bool forbidden = std::ranges::any_of(snapshots, [this](const SnapshotPtr &s) {
            return proofOf(*s).error && proofOf(*s).error->kind == ErrorKind::Forbidden;
        });
        showPlaceholder(sentence(forbidden ? Say::Forbidden : Say::Unreadable, 0),
                        forbidden ? tr("The account that signs in may not list them. Ask an administrator of this Airflow "
                                       "for a role with can_read on Users and Roles, or sign in with another account.")
                                  : tr("The message above says why."),
                        tr("Open Instances"), [this] { Q_EMIT goTo(QStringLiteral("instances"), {}); });
    } else {
        showPlaceholder(sentence(Say::None, 0), tr("This server has none, and says so completely."));
    }
}

} // namespace airside
