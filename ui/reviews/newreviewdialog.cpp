#include "ui/reviews/newreviewdialog.h"

#include "core/base/osuser.h"
#include "core/base/text.h"
#include "ui/kit/poolwork.h"
#include "ui/kit/progressline.h"
#include "ui/reviews/listsources.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>

namespace airside {

namespace {

constexpr int kPauseMs = 250;

QString cellText(const QTableWidget *table, int row, int column)
{
    const QTableWidgetItem *item = table->item(row, column);
    return item ? item->text().trimmed() : QString();
}

} // namespace

NewReviewDialog::NewReviewDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
{
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &NewReviewDialog::freeze);
    connect(&workspace, &Workspace::snapshotChanged, this, &NewReviewDialog::edited);
    edited();
}

void NewReviewDialog::fillIn(const ReviewRequest &request)
{
    m_name->setText(request.name);
    m_reason->setText(request.reason);
    m_scope->setText(request.scope);
    m_scope->setCursorPosition(0);
    m_kind->setCurrentIndex(m_kind->findData(int(request.roleContents ? ReviewKind::RoleContents : ReviewKind::Grants)));
    for (int row = 0; row < m_instances->count(); ++row) {
        QListWidgetItem *item = m_instances->item(row);
        const bool wanted = request.instances.contains(item->data(Qt::UserRole).toUuid()) && item->flags().testFlag(Qt::ItemIsUserCheckable);
        item->setCheckState(wanted ? Qt::Checked : Qt::Unchecked);
    }
    (request.reason.isEmpty() ? m_reason : m_name)->setFocus();
}

CampaignWish NewReviewDialog::wish() const
{
    CampaignWish wish;
    wish.name = m_name->text().trimmed();
    wish.kind = ReviewKind(m_kind->currentData().toInt());
    wish.deadline = QDateTime(m_deadline->date().addDays(1), QTime(0, 0), Qt::UTC).addSecs(-1);
    wish.silence = SilenceRule(m_silence->currentData().toInt());
    wish.justify = JustifyRule(m_justify->currentData().toInt());
    wish.reason = m_reason->text().trimmed();
    wish.scope = m_scope->text().trimmed();
    wish.fallback = m_fallback->text().trimmed();
    for (int row = 0; row < m_exclusions->rowCount(); ++row) {
        const ExclusionRule rule{cellText(m_exclusions, row, 0), cellText(m_exclusions, row, 1)};
        if (!rule.filter.isEmpty() || !rule.reason.isEmpty())
            wish.exclusions += rule;
    }
    for (int row = 0; row < m_reviewers->rowCount(); ++row) {
        const ReviewerRule rule{cellText(m_reviewers, row, 0), cellText(m_reviewers, row, 1), cellText(m_reviewers, row, 2)};
        if (!rule.reviewer.isEmpty())
            wish.reviewers += rule;
    }
    return wish;
}

QList<SnapshotPtr> NewReviewDialog::chosen() const
{
    QList<SnapshotPtr> out;
    for (int row = 0; row < m_instances->count(); ++row) {
        const QListWidgetItem *item = m_instances->item(row);
        const InstanceState *state = m_workspace.state(item->data(Qt::UserRole).toUuid());
        if (item->checkState() == Qt::Checked && state && state->snapshot)
            out += state->snapshot;
    }
    return out;
}

bool NewReviewDialog::isDemo() const
{
    const QList<SnapshotPtr> snapshots = chosen();
    return std::ranges::any_of(snapshots, [this](const SnapshotPtr &one) {
        const InstanceState *state = m_workspace.state(one->instance.id);
        return state && state->demo;
    });
}

void NewReviewDialog::edited()
{
    if (m_creating)
        return;
    ++m_turn;
    m_population.reset();
    m_create->setEnabled(false);
    m_pause.start();
}

void NewReviewDialog::freeze()
{
    m_progress->setRunning(true);
    const QDateTime now = m_workspace.collaborators().clock->nowUtc();
    const auto work = [wish = wish(), snapshots = chosen(), now, extras = m_sources->extras()] {
        return freezePopulation(QUuid::createUuid(), wish, snapshots, now, extras);
    };
    workInPool(this, work, [this, turn = m_turn](const Result<Population> &population) { takePopulation(turn, population); });
}

void NewReviewDialog::takePopulation(int turn, const Result<Population> &population)
{
    if (turn != m_turn)
        return;
    m_progress->setRunning(false);
    if (!population) {
        const bool nothing = chosen().isEmpty() && m_sources->extras().lists.isEmpty();
        m_preview->setText(nothing ? tr("Choose an instance that was read completely.") : withFullStop(describe(population.error())));
        return;
    }
    m_population = *population;
    m_preview->setText(frozenText(*population));
    m_create->setEnabled(true);
}

QString NewReviewDialog::frozenText(const Population &population) const
{
    const int items = int(population.items.size());
    const qint64 privileged = std::ranges::count_if(population.items, [](const ReviewItem &item) { return item.level != PrivilegeLevel::Ordinary; });
    const QLocale locale;
    QString what = tr("Freezes %Ln grants to be decided.", nullptr, items);
    if (population.campaign.wish.kind == ReviewKind::Accounts)
        what = tr("Freezes %Ln accounts to be decided.", nullptr, items);
    else if (population.campaign.wish.kind == ReviewKind::RoleContents)
        what = tr("Freezes %Ln permissions of roles to be decided.", nullptr, items);
    return what + QLatin1Char(' ') + tr("Privileged ones among them: %1.").arg(locale.toString(privileged)) + QLatin1Char(' ')
           + tr("Left out, and listed with the reason: %1.").arg(locale.toString(population.campaign.excluded.count));
}

QString NewReviewDialog::preview() const
{
    return m_preview->text();
}

void NewReviewDialog::create()
{
    const Workspace::Collaborators &with = m_workspace.collaborators();
    ReviewStore *store = isDemo() ? with.demoReviews : with.reviews;
    if (!m_population || m_creating || !store)
        return;
    m_creating = true;
    m_create->setEnabled(false);
    m_progress->setRunning(true);
    const QUuid id = m_population->campaign.id;
    const ReviewRecord record = createdRecord(m_population->campaign, with.clock->nowUtc(), store->login().isEmpty() ? osUserName() : store->login(), osUserName());
    m_workspace.ask(this, store->create(*m_population, record), [this, id](const Result<void> &made) {
        m_creating = false;
        m_progress->setRunning(false);
        if (!made) {
            m_preview->setText(withFullStop(describe(made.error())));
            m_create->setEnabled(true);
            return;
        }
        Q_EMIT created(id);
        accept();
    });
}

} // namespace airside
