#include "ui/staged/reviewdialog.h"

#include "core/base/text.h"
#include "core/plan/rebase.h"
#include "ui/kit/messagebanner.h"
#include "ui/kit/page.h"
#include "ui/kit/progressline.h"
#include "ui/kit/theme.h"
#include "ui/roles/rolechanges.h"
#include "ui/staged/changetree.h"
#include "ui/staged/confirmations.h"
#include "ui/staged/guardoverrides.h"
#include "ui/staged/receipt.h"
#include "ui/staged/receiptfile.h"
#include "ui/workspace.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

namespace airside {

ReviewDialog::ReviewDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
{
    build();
    takePlan();
    connect(&workspace, &Workspace::checked, this, &ReviewDialog::takeCheck);
    connect(&workspace, &Workspace::changeResult, this, &ReviewDialog::takeResult);
    connect(&workspace, &Workspace::applied, this, &ReviewDialog::takeApplied);
    checkAll();
}

void ReviewDialog::build()
{
    setWindowTitle(tr("Review staged changes"));
    resize(960, 680);
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(titleFont(font()));
    m_title->setWordWrap(true);
    m_banner = new MessageBanner(this);
    m_progress = new ProgressLine(this);
    m_tree = new ChangeTree(m_workspace, this);
    buildActions();
    m_guards = new GuardOverrides(this);
    m_confirm = new Confirmations(this);
    buildButtons();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::grid);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    buttons->addWidget(m_savePlan);
    buttons->addStretch(1);
    buttons->addWidget(m_pause);
    buttons->addWidget(m_close);
    buttons->addWidget(m_apply);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid);
    column->setSpacing(metrics::grid);
    column->addWidget(m_title);
    column->addWidget(m_banner);
    column->addWidget(m_written);
    auto *body = new QVBoxLayout; // the line of progress lies on the edge of the tree
    body->setSpacing(0);
    body->addWidget(m_progress);
    body->addWidget(m_tree);
    column->addLayout(body, 1);
    column->addWidget(m_actions);
    column->addWidget(m_guards);
    column->addWidget(m_ways);
    column->addWidget(m_confirm);
    column->addLayout(buttons);
    connect(m_banner, &MessageBanner::actionTriggered, this, &ReviewDialog::checkAll);
    connect(m_guards, &GuardOverrides::given, this, &ReviewDialog::takeOverrides);
    connect(m_confirm, &Confirmations::edited, this, &ReviewDialog::updateButtons);
    connect(m_confirm, &Confirmations::submitted, m_apply, &QPushButton::click);
    connect(m_apply, &QPushButton::clicked, this, &ReviewDialog::apply);
    connect(m_close, &QPushButton::clicked, this, &ReviewDialog::reject);
}

void ReviewDialog::buildButtons()
{
    m_written = new MessageBanner(this);
    m_written->setClosable(true);
    m_written->hide();
    connect(m_written, &MessageBanner::closed, m_written, &QWidget::hide);
    m_ways = new QLabel(this);
    m_ways->setTextFormat(Qt::PlainText);
    m_ways->setWordWrap(true);
    m_ways->hide();
    m_copy = new QPushButton(tr("Copy receipt"), this);
    m_save = new QPushButton(tr("Save receipt\u2026"), this);
    m_savePlan = new QPushButton(tr("Save as plan file\u2026"), this);
    m_savePlan->setToolTip(tr("What is staged, as a file that another person can look at and apply. Typed passwords are not in it."));
    m_pause = new QPushButton(this);
    for (QPushButton *button : {m_copy, m_save, m_savePlan, m_pause}) {
        button->setAutoDefault(false);
        button->hide();
    }
    m_close = new QPushButton(tr("Cancel"), this);
    m_apply = new QPushButton(this);
    Page::makePrimary(m_apply);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(receiptText(m_reports, m_names, m_plan, m_appliedAt));
    });
    connect(m_save, &QPushButton::clicked, this, &ReviewDialog::saveReceipt);
    connect(m_savePlan, &QPushButton::clicked, this, &ReviewDialog::savePlan);
    connect(m_pause, &QPushButton::clicked, this, &ReviewDialog::togglePause);
    connect(&m_workspace, &Workspace::applyingPausedChanged, this, &ReviewDialog::showPause);
}

void ReviewDialog::buildActions()
{
    m_actions = new QWidget(this);
    m_rebase = new QPushButton(tr("Take what the server has now and keep my edit"), m_actions);
    m_unstage = new QPushButton(tr("Unstage this change"), m_actions);
    m_unstage->setToolTip(tr("Del"));
    for (QPushButton *button : {m_rebase, m_unstage})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::grid);
    row->addWidget(m_unstage);
    row->addWidget(m_rebase);
    row->addStretch(1);
    connect(m_rebase, &QPushButton::clicked, this, &ReviewDialog::rebaseCurrent);
    connect(m_unstage, &QPushButton::clicked, this, &ReviewDialog::unstageCurrent);
    connect(m_tree, &ChangeTree::unstageRequested, this, &ReviewDialog::unstageCurrent);
    connect(m_tree, &ChangeTree::currentChangeChanged, this, &ReviewDialog::updateActions);
}

QString ReviewDialog::titleText() const
{
    QStringList names = m_names.values();
    for (QString &name : names)
        name = visible(name);
    return tr("%Ln changes on %1", nullptr, int(m_plan.changes.size())).arg(names.join(QStringLiteral(", ")));
}

void ReviewDialog::takePlan()
{
    m_plan = m_workspace.collaborators().staging->plan();
    m_instances.clear();
    m_names.clear();
    m_places.clear();
    for (const Change &change : std::as_const(m_plan.changes)) {
        m_places.insert(change.id, m_places.size());
        if (m_instances.contains(change.instance))
            continue;
        m_instances += change.instance;
        const InstanceState *state = m_workspace.state(change.instance);
        m_names.insert(change.instance, state ? state->instance.name : tr("An instance that is no longer set up"));
    }
    m_title->setText(titleText());
    m_tree->setPlan(m_plan);
}

void ReviewDialog::checkAll()
{
    m_checks.clear();
    startChecking(m_instances);
}

void ReviewDialog::startChecking(const QList<QUuid> &instances)
{
    m_stage = Stage::Checking;
    m_banner->setMessage(MessageBanner::Kind::Info, tr("Comparing with the servers as they are now\u2026"));
    m_banner->setAction({});
    m_progress->setRunning(true);
    m_progress->setProgress(0, -1);
    m_pending.clear();
    for (const QUuid &id : instances) {
        if (m_workspace.state(id))
            m_pending += id;
        else
            m_checks[id].error = Error{ErrorKind::NotFound, 0, m_names.value(id), {}, {}};
    }
    updateButtons();
    const QList<QUuid> asked = m_pending;
    for (const QUuid &id : asked)
        m_workspace.check(id, m_overrides.value(id));
    if (asked.isEmpty())
        showChecks();
}

void ReviewDialog::takeCheck(const QUuid &instance, const ApplyReport &report)
{
    if (m_stage != Stage::Checking || !m_pending.removeOne(instance))
        return;
    m_checks.insert(instance, report);
    for (const ChangeResult &result : report.results)
        m_checked.insert(result.change, result);
    if (m_pending.isEmpty())
        showChecks();
}

void ReviewDialog::showChecks()
{
    m_stage = Stage::Ready;
    m_progress->setRunning(false);
    m_tree->clearResults();
    for (const ApplyReport &report : std::as_const(m_checks)) {
        for (const ChangeResult &result : report.results) {
            const Change *change = changeOf(result.change);
            if (change && isApplicable(*change))
                m_tree->setWay(*change, result.way);
            else if (change)
                m_tree->setResult(result);
        }
        m_tree->setRefusals(report.refusals);
    }
    if (m_tree->currentChange().isNull() && !m_tree->showFirstProblem())
        m_tree->setCurrentChange(m_tree->firstChange());
    sayWhatWasFound();
    sayWays();
    offerOverrides();
    askConfirmations();
    updateButtons();
    if (!m_confirm->focusFirst())
        m_tree->setFocus(); // to be read by arrow keys
}

const Change *ReviewDialog::changeOf(const QUuid &id) const
{
    const auto at = m_places.find(id);
    return at == m_places.end() ? nullptr : &m_plan.changes.at(*at);
}

const ChangeResult *ReviewDialog::checkOf(const Change &change) const
{
    const auto at = m_checks.contains(change.instance) ? m_checked.find(change.id) : m_checked.end();
    return at == m_checked.end() ? nullptr : &*at;
}

bool ReviewDialog::isApplicable(const Change &change) const
{
    const auto report = m_checks.find(change.instance);
    const ChangeResult *checked = checkOf(change);
    if (!checked || !report->refusals.isEmpty() || report->error)
        return false;
    const bool awaitsPassword = change.needsSecret() && checked->error && checked->error->kind == ErrorKind::CredentialMissing;
    return checked->state == ChangeState::Waiting || awaitsPassword;
}

QList<QUuid> ReviewDialog::applicable() const
{
    QList<QUuid> result;
    for (const Change &change : m_plan.changes) {
        if (isApplicable(change) && !result.contains(change.instance))
            result += change.instance;
    }
    return result;
}

int ReviewDialog::applicableChanges() const
{
    return int(std::ranges::count_if(m_plan.changes, [this](const Change &change) { return isApplicable(change); }));
}

bool ReviewDialog::canRebaseIt(const Change &change) const
{
    const ChangeResult *checked = checkOf(change);
    return checked && checked->state == ChangeState::Conflict && canRebase(change, checked->serverUser, checked->serverRole);
}

void ReviewDialog::sayWhatWasFound()
{
    QStringList problems;
    QStringList details;
    for (auto it = m_checks.begin(); it != m_checks.end(); ++it) {
        const QString name = visible(m_names.value(it.key())) + QStringLiteral(": ");
        for (const Refusal &refusal : it->refusals)
            problems += name + withFullStop(describe(refusal));
        if (it->error) {
            problems += name + withFullStop(describe(*it->error));
            details += it->error->detail;
        }
    }
    const bool grave = !problems.isEmpty();
    for (auto it = m_checks.begin(); it != m_checks.end(); ++it) {
        for (const OverriddenRefusal &one : it->overridden)
            problems += tr("%1: overridden by you: %2").arg(visible(m_names.value(it.key())), withFullStop(describe(one.refusal)));
    }
    int conflicts = 0;
    int impossible = 0;
    int obstacles = 0;
    QHash<QUuid, RoleServerFacts> facts;
    for (const QUuid &id : std::as_const(m_instances))
        facts.insert(id, roleServerFacts(m_workspace.observed(id)));
    for (const Change &change : std::as_const(m_plan.changes)) {
        const ChangeResult *checked = checkOf(change);
        conflicts += checked && checked->state == ChangeState::Conflict ? 1 : 0;
        const bool judged = checked && m_checks.constFind(change.instance)->refusals.isEmpty();
        impossible += judged && checked->state == ChangeState::NotDone && !isApplicable(change) ? 1 : 0;
        obstacles += roleObstacles(change, facts.value(change.instance)).isEmpty() ? 0 : 1;
    }
    if (conflicts > 0)
        problems += tr("%Ln changed on the server since you saw them; they would be left alone.", nullptr, conflicts);
    if (impossible > 0)
        problems += tr("%Ln changes cannot be done as they are.", nullptr, impossible);
    if (obstacles > 0)
        problems += tr("%Ln changes ask for what this server was seen not to do over its API; they go by Airflow's own pages.", nullptr, obstacles);
    if (problems.isEmpty()) {
        m_banner->setMessage(MessageBanner::Kind::Ok, tr("Nothing has changed since you looked, and no guard objects."));
        return;
    }
    const bool error = grave || applicableChanges() == 0;
    m_banner->setMessage(error ? MessageBanner::Kind::Error : MessageBanner::Kind::Warning, problems.join(QLatin1Char(' ')),
                         details.join(QLatin1Char('\n')));
    m_banner->setAction(tr("Check again"));
}

void ReviewDialog::offerOverrides()
{
    QMap<QUuid, QList<Refusal>> refusals;
    for (auto it = m_checks.begin(); it != m_checks.end(); ++it) {
        if (!it->refusals.isEmpty() && !it->error)
            refusals.insert(it.key(), it->refusals);
    }
    m_guards->setRefusals(refusals, m_names);
}

/// Together with what was overridden before: another look may have found something else.
void ReviewDialog::takeOverrides(const QMap<QUuid, QList<GuardOverride>> &words)
{
    if (m_stage != Stage::Ready)
        return;
    for (auto it = words.begin(); it != words.end(); ++it)
        m_overrides[it.key()] += it.value();
    startChecking(words.keys());
}

void ReviewDialog::askConfirmations()
{
    QMap<QUuid, QString> production;
    for (const QUuid &id : applicable()) {
        const InstanceState *state = m_workspace.state(id);
        if (state && state->instance.environment == Environment::Production)
            production.insert(id, state->instance.name);
    }
    QList<Change> secrets;
    for (const Change &change : std::as_const(m_plan.changes)) {
        if (change.needsSecret() && isApplicable(change))
            secrets += change;
    }
    m_confirm->setNeeds(production, secrets);
}

} // namespace airside
