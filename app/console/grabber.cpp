#include "app/console/grabber.h"

#include "core/store/reviewstore.h"
#include "ui/history/historypage.h"
#include "ui/journal/journalpage.h"
#include "ui/kit/page.h"
#include "ui/kit/tableview.h"
#include "ui/people/peoplepage.h"
#include "ui/permissions/permissionspage.h"
#include "ui/reviews/reviewspage.h"
#include "ui/roles/comparepane.h"
#include "ui/roles/rolespage.h"
#include "ui/shell/palette.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPainter>

namespace airside {

Grabber::Grabber(ConsoleApplication &application, const ConsoleOptions &options, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_options(options)
{
    connect(&application.workspace(), &Workspace::stateChanged, this, &Grabber::look);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &Grabber::draw);
    m_limit.start(std::chrono::seconds(30));
    if (options.page == QLatin1String("welcome"))
        QTimer::singleShot(0, this, &Grabber::draw);
}

void Grabber::look()
{
    const QList<InstanceState> states = m_application.workspace().states();
    const bool settled = !states.isEmpty() && std::ranges::all_of(states, [](const InstanceState &s) {
        return s.phase == InstanceState::Phase::Ready || s.phase == InstanceState::Phase::Failed;
    });
    if (!settled || std::exchange(m_opened, true))
        return;
    QTimer::singleShot(50, this, &Grabber::openPage);
}

void Grabber::openPage()
{
    MainWindow &window = m_application.window();
    if (m_options.page == QLatin1String("review")) {
        stageExamples();
        window.openReview();
        connect(&m_application.workspace(), &Workspace::checked, this, [this] { QTimer::singleShot(300, this, &Grabber::draw); });
        return;
    }
    if (m_options.page == QLatin1String("journal")) {
        applyExamples();
        return;
    }
    if (m_options.page == QLatin1String("reviews") || m_options.page == QLatin1String("figures")) {
        makeReview();
        return;
    }
    if (m_options.page == QLatin1String("matrix"))
        openMatrix();
    else if (m_options.page == QLatin1String("compare"))
        openComparison();
    else if (m_options.page == QLatin1String("connect"))
        window.openPage(QStringLiteral("instances"), QStringLiteral("add"));
    else if (m_options.page == QLatin1String("export"))
        window.openExport();
    else if (m_options.page == QLatin1String("palette"))
        openPalette();
    else if (m_options.page == QLatin1String("help"))
        openHelp();
    else if (m_options.page == QLatin1String("locked"))
        window.lock(LockReason::Idle);
    else
        window.openPage(m_options.page.isEmpty() ? QStringLiteral("users") : m_options.page);
    // A row with its details says more than a bare table.
    if (auto *table = window.page(QStringLiteral("users"))->findChild<TableView *>())
        table->setCurrentIndex(table->model()->index(0, 0)); // not selectRow(): it needs columns from the left
    QTimer::singleShot(200, this, &Grabber::settle);
}

/// The demo has no review until one is made.
void Grabber::makeReview()
{
    Workspace &workspace = m_application.workspace();
    CampaignWish wish;
    wish.name = QStringLiteral("Fourth quarter");
    wish.deadline = QDateTime::currentDateTimeUtc().addDays(14);
    wish.fallback = QStringLiteral("grace");
    const Result<Population> population = freezePopulation(QUuid::createUuid(), wish, workspace.snapshotsInScope(), QDateTime::currentDateTimeUtc());
    ReviewStore *store = workspace.collaborators().demoReviews;
    if (!population || !store) {
        draw();
        return;
    }
    const QUuid id = population->campaign.id;
    const ReviewRecord record = createdRecord(population->campaign, QDateTime::currentDateTimeUtc(), wish.fallback, QStringLiteral("grace"));
    const QList<ReviewRecord> decided = m_options.page == QLatin1String("figures") ? exampleDecisions(population->items) : QList<ReviewRecord>();
    workspace.ask(this, store->create(*population, record), [this, id, store, record, decided](const Result<void> &) {
        const ReviewLine first = lineAfter(emptyReviewHead(), record);
        m_application.workspace().ask(this, store->append(id, {1, first.digest}, decided), [this, id](const Result<QList<ReviewLine>> &) {
            m_application.window().openObject(QStringLiteral("reviews"), id, {});
            settle();
        });
    });
}

/// As after some days of work.
QList<ReviewRecord> Grabber::exampleDecisions(const QList<ReviewItem> &items)
{
    constexpr int kUndecided = 3;
    constexpr int kDays = 6;
    QList<ReviewRecord> out;
    for (const ReviewItem &item : items) {
        if (item.number % kUndecided == 0)
            continue;
        ReviewRecord record;
        record.item = item.id;
        record.at = QDateTime::currentDateTimeUtc().addDays(item.number % kDays - kDays);
        record.by = item.number % 2 == 0 ? QStringLiteral("grace") : QStringLiteral("henry");
        record.osUser = record.by;
        record.seconds = item.number % 2 == 0 ? 4 : 35;
        record.decision = item.number % 5 == 1 && item.number % 2 == 1 ? ReviewDecision::Revoke : ReviewDecision::Keep;
        record.reason = QStringLiteral("OPS-1427");
        out += record;
    }
    return out;
}

/// The demo's journal is empty until something was applied there.
void Grabber::applyExamples()
{
    Workspace &workspace = m_application.workspace();
    for (const SnapshotPtr &snapshot : workspace.snapshotsInScope()) {
        QList<Change> changes;
        for (const User &user : snapshot->users) {
            if (user.username == snapshot->signedInAs || user.roles != QStringList{QStringLiteral("Viewer")} || changes.size() == 3)
                continue;
            Change change;
            change.id = QUuid::createUuid();
            change.instance = snapshot->instance.id;
            change.userBefore = user;
            change.userAfter = user;
            change.userAfter->roles = QStringList{QStringLiteral("User")};
            change.reason = QStringLiteral("OPS-1427: joins the on-call rota");
            changes += change;
        }
        if (!changes.isEmpty() && workspace.stage(changes))
            ++m_applying;
    }
    if (m_applying == 0)
        showJournal();
    connect(&workspace, &Workspace::applied, this, [this] {
        if (--m_applying == 0)
            showJournal();
    });
    for (const SnapshotPtr &snapshot : workspace.snapshotsInScope())
        workspace.apply(snapshot->instance.id);
}

void Grabber::showJournal()
{
    m_application.window().openPage(QStringLiteral("journal"));
    settle();
}

void Grabber::openPalette()
{
    m_application.window().openPage(QStringLiteral("users"));
    m_application.window().openPalette();
    m_application.window().palettePanel()->field()->setText(QStringLiteral("an"));
}

void Grabber::openHelp()
{
    m_application.window().openPage(QStringLiteral("permissions"));
    m_application.window().openHelp();
}

/// Permissions are counted and people are joined in the worker pool, after their page was opened.
void Grabber::settle()
{
    MainWindow &window = m_application.window();
    auto *permissions = m_options.page == QLatin1String("permissions") ? qobject_cast<PermissionsPage *>(window.page(m_options.page)) : nullptr;
    auto *people = m_options.page == QLatin1String("people") ? qobject_cast<PeoplePage *>(window.page(m_options.page)) : nullptr;
    auto *journal = m_options.page == QLatin1String("journal") ? qobject_cast<JournalPage *>(window.page(m_options.page)) : nullptr;
    auto *reviews = m_options.page == QLatin1String("reviews") || m_options.page == QLatin1String("figures") ? qobject_cast<ReviewsPage *>(window.page(QStringLiteral("reviews"))) : nullptr;
    auto *history = m_options.page == QLatin1String("history") ? qobject_cast<HistoryPage *>(window.page(m_options.page)) : nullptr;
    if ((history && (history->isBusy() || history->timelineModel()->rowCount() == 0)) || (reviews && (reviews->isBusy() || !reviews->isReviewing())) || (journal && journal->isBusy()) || (permissions && permissions->isBusy()) || (people && people->isBusy())) {
        QTimer::singleShot(50, this, &Grabber::settle);
        return;
    }
    if (permissions)
        selectPermission(permissions);
    if (people)
        selectPerson(people);
    if (journal)
        journal->table()->selectRow(0);
    if (m_options.page == QLatin1String("figures"))
        reviews->showBoard(true);
    if (history && !std::exchange(m_compared, true)) {
        compareReadings(history); // which takes the pool, too
        QTimer::singleShot(200, this, &Grabber::settle);
        return;
    }
    QTimer::singleShot(200, this, &Grabber::draw);
}

/// The newest reading of Production and the first.
void Grabber::compareReadings(HistoryPage *page)
{
    QModelIndexList all;
    for (int row = 0; row < page->timelineModel()->rowCount(); ++row) {
        const QModelIndex at = page->timelineModel()->index(row, 0);
        if (at.siblingAtColumn(int(TimelineColumn::Instance)).data().toString() == QLatin1String("Production"))
            all += at;
    }
    if (all.isEmpty())
        return;
    QItemSelection rows(all.first(), all.first());
    rows.select(all.last(), all.last());
    page->timeline()->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void Grabber::selectPermission(PermissionsPage *page)
{
    for (int row = 0; row < page->model()->rowCount(); ++row) {
        if (page->model()->rowAt(row).permission->permission == Permission{QStringLiteral("can_edit"), QStringLiteral("Connections")}) {
            page->table()->setCurrentIndex(page->model()->index(row, 0));
            return;
        }
    }
}

/// The first one who has several accounts.
void Grabber::selectPerson(PeoplePage *page)
{
    const PersonTable &table = *page->model()->table();
    for (int row = 0; row < page->model()->rowCount(); ++row) {
        if (table.row(page->model()->idOfRow(row)).count > 1) {
            page->table()->selectRow(row);
            return;
        }
    }
}

void Grabber::openMatrix()
{
    MainWindow &window = m_application.window();
    window.openPage(QStringLiteral("roles"));
    const QList<SnapshotPtr> snapshots = m_application.workspace().snapshotsInScope();
    const Role *role = snapshots.first()->role(QStringLiteral("data_engineering"));
    if (!role)
        return;
    Change change;
    change.id = QUuid::createUuid();
    change.instance = snapshots.first()->instance.id;
    change.kind = ChangeKind::UpdateRole;
    change.roleBefore = *role;
    change.roleAfter = *role;
    change.roleAfter->permissions.removeOne({QStringLiteral("can_edit"), QStringLiteral("DAGs")});
    change.roleAfter->permissions = sortedUnique(change.roleAfter->permissions + PermissionList{{QStringLiteral("can_read"), QStringLiteral("Audit Logs")}});
    [[maybe_unused]] const Result<void> staged = m_application.workspace().stage(change);
    qobject_cast<RolesPage *>(window.page(QStringLiteral("roles")))->openRole(roleKey(change.instance, role->name));
}

/// Three roles side by side, two of one instance and one of another, with something staged.
void Grabber::openComparison()
{
    MainWindow &window = m_application.window();
    window.openPage(QStringLiteral("roles"));
    QStringList keys;
    for (const SnapshotPtr &snapshot : m_application.workspace().snapshotsInScope()) {
        for (const QString &name : {QStringLiteral("Op"), QStringLiteral("data_engineering")}) {
            if (snapshot->role(name) && keys.size() < 3)
                keys += roleKey(snapshot->instance.id, name);
        }
    }
    auto *page = qobject_cast<RolesPage *>(window.page(QStringLiteral("roles")));
    page->compare(keys);
    CompareModel *model = page->comparison()->model();
    if (model->rowCount() > 2)
        model->toggle({model->index(2, CompareModel::FirstRoleColumn)});
}

void Grabber::stageExamples()
{
    for (const SnapshotPtr &snapshot : m_application.workspace().snapshotsInScope()) {
        QList<Change> changes;
        for (const User &user : snapshot->users) {
            if (user.username == snapshot->signedInAs || user.roles.contains(QStringLiteral("Admin")) || changes.size() == 2)
                continue;
            Change change;
            change.id = QUuid::createUuid();
            change.instance = snapshot->instance.id;
            change.userBefore = user;
            change.userAfter = user;
            change.userAfter->roles = changes.isEmpty() ? sortedUniqueRoles(user.roles + QStringList{QStringLiteral("Admin")})
                                                        : QStringList{QStringLiteral("Viewer")};
            changes += change;
        }
        [[maybe_unused]] const Result<void> staged = m_application.workspace().stage(changes);
    }
}

void Grabber::draw()
{
    if (std::exchange(m_written, true))
        return;
    QPixmap image = m_application.window().grab();
    const QWidgetList topLevels = QApplication::topLevelWidgets();
    for (QWidget *widget : topLevels) {
        if (!qobject_cast<QDialog *>(widget) || !widget->isVisible())
            continue;
        // The dialog as it lies over the window, since no window manager puts it there.
        const QPixmap dialog = widget->grab();
        const QSize free = m_application.window().size() - widget->size();
        const QPoint at(std::max(0, free.width() / 2), std::max(0, free.height() / 2));
        QPainter painter(&image);
        painter.fillRect(image.rect(), QColor(0, 0, 0, 70));
        painter.drawPixmap(at, dialog);
        painter.setPen(Theme::of(widget->palette()).line);
        painter.drawRect(QRect(at, widget->size()).adjusted(-1, -1, 0, 0));
    }
    m_written = image.save(m_options.grabFile, "PNG");
    for (QWidget *widget : topLevels) {
        if (QDialog *dialog = qobject_cast<QDialog *>(widget))
            dialog->reject();
    }
    DemoInstances::discardStaged(m_application.staging());
    QTimer::singleShot(0, &m_application.window(), &QWidget::close);
}

} // namespace airside
