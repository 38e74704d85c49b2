#include "ui/reviews/signoffdialog.h"

#include "core/base/osuser.h"
#include "core/base/text.h"
#include "core/export/listfile.h"
#include "core/review/remediation.h"
#include "models/reviewitems.h"
#include "ui/kit/messagebanner.h"
#include "ui/kit/page.h"
#include "ui/kit/poolwork.h"
#include "ui/kit/progressline.h"
#include "ui/kit/prompts.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

namespace airside {

namespace {

constexpr int kSignOffWidth = 620;
constexpr int kMostObstacles = 500;

QString obstacleText(const Review &review, const SignOffObstacle &one)
{
    using Kind = SignOffObstacle::Kind;
    const ReviewItem item = one.item < 0 ? ReviewItem() : review.items.at(one.item);
    const QString what = one.item < 0 ? QString() : itemText(item);
    switch (one.kind) {
    case Kind::SignedOff:
        return SignOffDialog::tr("The review is signed off already.");
    case Kind::Open:
        return SignOffDialog::tr("%Ln items are without a decision.", nullptr, int(one.count));
    case Kind::NotRead:
        if (item.listed)
            return SignOffDialog::tr("%1: was to be removed, and no list of now says whether it is.").arg(what);
        return SignOffDialog::tr("%1: was to be removed, and the instance was not read completely.").arg(what);
    case Kind::StillThere:
        return SignOffDialog::tr("%1: was to be removed and is still there.").arg(what);
    case Kind::NotOnRecord:
        return SignOffDialog::tr("%1: is gone, but its removal is not on record. “Carry out\u2026” puts it there.").arg(what);
    }
    return {};
}

} // namespace

SignOffDialog::SignOffDialog(Workspace &workspace, ReviewDesk &desk, const QString &by, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_desk(desk)
    , m_by(by)
    , m_readings(workspace)
{
    build();
    connect(&m_readings, &FreshReadings::done, this, &SignOffDialog::judge);
    connect(&m_desk, &ReviewDesk::recorded, this, &SignOffDialog::showSigned);
    connect(&m_desk, &ReviewDesk::overtaken, this, [this] { // somebody decided meanwhile: what was seen here is no longer true
        m_signing = false;
        check();
    });
    connect(&m_desk, &ReviewDesk::notRecorded, this, [this](const Error &error) {
        m_signing = false;
        m_banner->setMessage(MessageBanner::Kind::Error, withFullStop(describe(error)), error.detail);
        updateButtons();
    });
    check();
}

void SignOffDialog::build()
{
    setWindowTitle(tr("Sign off"));
    auto *about = new QLabel(tr("A sign-off ends the review: nothing can be decided or changed afterwards, and any later change of what is kept is found."), this);
    about->setWordWrap(true);
    m_progress = new ProgressLine(this);
    m_banner = new MessageBanner(this);
    m_obstacles = new QPlainTextEdit(this);
    m_obstacles->setReadOnly(true);
    m_obstacles->setTabChangesFocus(true);
    m_obstacles->setAccessibleName(tr("What is not settled yet"));
    m_obstacles->hide();
    m_statement = new QLineEdit(this);
    m_statement->setAccessibleName(tr("Statement"));
    m_statement->setPlaceholderText(tr("What you confirm, for example: reviewed with the heads of the teams, OPS-12"));
    m_statementLabel = new QLabel(tr("&Statement of %1").arg(visible(m_by)), this);
    m_statementLabel->setBuddy(m_statement);
    m_digest = new QLineEdit(this);
    m_digest->setReadOnly(true);
    m_digest->setAccessibleName(tr("Digest of the review"));
    m_digest->hide();
    m_again = new QPushButton(tr("Check again"), this);
    m_sign = new QPushButton(tr("Sign off"), this);
    m_close = new QPushButton(tr("Cancel"), this);
    m_sign->setDefault(true);
    Page::makePrimary(m_sign);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::grid);
    buttons->addWidget(m_again);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_sign);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid);
    column->setSpacing(metrics::grid);
    column->addWidget(about);
    column->addWidget(m_progress);
    column->addWidget(m_banner);
    column->addWidget(m_obstacles, 1);
    buildLists(column);
    column->addWidget(m_statementLabel);
    column->addWidget(m_statement);
    column->addWidget(m_digest);
    column->addLayout(buttons);
    setMinimumWidth(kSignOffWidth);
    connect(m_again, &QPushButton::clicked, this, &SignOffDialog::check);
    connect(m_sign, &QPushButton::clicked, this, &SignOffDialog::sign);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_statement, &QLineEdit::textChanged, this, &SignOffDialog::updateButtons);
}

void SignOffDialog::buildLists(QBoxLayout *column)
{
    const Review *review = m_desk.expected();
    if (!review)
        return;
    for (const CampaignSource &tool : listsOfRemovals(*review)) {
        auto *button = new QPushButton(tr("Give the list that %1 has now\u2026").arg(visible(tool.name)), this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, tool] { askForList(tool); });
        column->addWidget(button, 0, Qt::AlignLeading);
        m_lists += button;
    }
}

void SignOffDialog::askForList(const CampaignSource &tool)
{
    const Workspace::Collaborators &with = m_workspace.collaborators();
    const QString title = tr("List of %1").arg(visible(tool.name));
    with.prompts->openFile(this, {title, {}, {tr("Tables (*.csv *.xlsx *.json)"), tr("All files (*)")}}, [this, tool, now = with.clock->nowUtc()](const QString &path) {
        const Review *review = m_desk.expected();
        if (path.isEmpty() || !review)
            return;
        using Given = std::pair<Result<AccountList>, QStringList>;
        const auto work = [path, tool, now, seen = review->withoutLines()]() -> Given {
            const Result<ListTable> table = readListFile(path);
            if (!table)
                return {fail(table.error()), {}};
            const Result<AccountList> list = accountListOf(tool.name, *table, tool.list->columns, now);
            return {list, list ? remediationOf(seen, {list->snapshot}).gone : QStringList()};
        };
        workInPool(this, work, [this](const Given &given) {
            const auto &[list, gone] = given;
            if (list)
                takeList(*list, gone);
            else
                m_banner->setMessage(MessageBanner::Kind::Error, withFullStop(describe(list.error())));
        });
    });
}

/// What it shows to be gone is put on record: nothing else says so of another tool.
void SignOffDialog::takeList(const AccountList &list, const QStringList &gone)
{
    const Review *review = m_desk.expected();
    if (!review)
        return;
    m_given.removeIf([&list](const AccountList &one) { return one.snapshot->instance.id == list.snapshot->instance.id; });
    m_given += list;
    QList<ReviewRecord> records;
    for (const QString &item : gone) { // of this tool: nothing else was read
        ReviewRecord record;
        record.event = ReviewEvent::Applied;
        record.at = m_workspace.collaborators().clock->nowUtc();
        record.by = m_by;
        record.osUser = osUserName();
        record.item = item;
        record.state = kAlreadyGone;
        records += record;
    }
    if (!records.isEmpty())
        m_desk.append(records);
    check();
}

QList<SnapshotPtr> SignOffDialog::fresh() const
{
    QList<SnapshotPtr> out = m_readings.snapshots();
    for (const AccountList &list : m_given)
        out += list.snapshot;
    return out;
}

/// Nothing is read while that would be of no use: something is open, or nothing was to be removed.
void SignOffDialog::check()
{
    const Review *review = m_desk.expected();
    if (!review || m_readings.isReading())
        return;
    m_clear = false;
    const ReviewProgress progress = progressOf(*review);
    const QSet<QUuid> instances = progress.open == 0 && !review->signedOff ? instancesOfRemovals(*review) : QSet<QUuid>();
    m_banner->setMessage(MessageBanner::Kind::Info, tr("Reading the instances once more\u2026"));
    m_progress->setProgress(0, -1);
    m_progress->setRunning(true);
    m_readings.start(instances);
    updateButtons();
}

void SignOffDialog::judge()
{
    const Review *review = m_desk.expected();
    if (!review)
        return;
    m_judging = true;
    workInPool(this, [seen = review->withoutLines(), fresh = fresh()] { return obstaclesOf(seen, fresh); },
               [this](const QList<SignOffObstacle> &found) { takeObstacles(found); });
}

void SignOffDialog::takeObstacles(const QList<SignOffObstacle> &found)
{
    m_judging = false;
    m_progress->setRunning(false);
    const Review *review = m_desk.expected();
    if (!review)
        return;
    m_clear = found.isEmpty();
    QStringList lines = m_readings.failures();
    for (const SignOffObstacle &one : found) {
        if (lines.size() == kMostObstacles) {
            lines += tr("and %Ln more", nullptr, int(found.size()) - kMostObstacles);
            break;
        }
        lines += visible(obstacleText(*review, one));
    }
    m_obstacles->setPlainText(lines.join(QLatin1Char('\n')));
    m_obstacles->setVisible(!lines.isEmpty());
    if (m_clear)
        m_banner->setMessage(MessageBanner::Kind::Ok, tr("Everything is decided, and what was to be removed was seen removed."));
    else
        m_banner->setMessage(MessageBanner::Kind::Warning, tr("It cannot be signed off yet. This is not settled:"));
    updateButtons();
    if (m_clear)
        m_statement->setFocus();
}

void SignOffDialog::updateButtons()
{
    const bool busy = isBusy() || m_signing;
    m_statement->setEnabled(m_clear && !m_signing);
    m_sign->setEnabled(m_clear && !busy && !m_statement->text().trimmed().isEmpty());
    m_again->setEnabled(!busy);
}

void SignOffDialog::sign()
{
    const Review *review = m_desk.expected();
    if (!review || !m_sign->isEnabled())
        return;
    ReviewRecord record;
    record.event = ReviewEvent::SignedOff;
    record.at = m_workspace.collaborators().clock->nowUtc();
    record.by = m_by;
    record.osUser = osUserName();
    record.reason = m_statement->text().trimmed();
    record.whole = signOffEvidence(*review, fresh());
    m_signing = true;
    updateButtons();
    m_desk.append({record});
}

void SignOffDialog::showSigned()
{
    const Review *review = m_desk.review();
    if (!m_signing || !review || !review->signedOff)
        return;
    m_banner->setMessage(MessageBanner::Kind::Ok, tr("The review is signed off. Keep this digest where the people who can write to this computer cannot: it stands for the whole review."));
    m_digest->setText(QString::fromLatin1(review->head.digest));
    m_digest->show();
    m_digest->setFocus();
    m_digest->selectAll();
    for (QWidget *done : std::initializer_list<QWidget *>{m_statement, m_statementLabel, m_obstacles, m_again, m_sign})
        done->hide();
    for (QPushButton *list : std::as_const(m_lists))
        list->hide();
    m_close->setText(tr("Close"));
    m_close->setDefault(true);
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width()))); // the message has several lines
}

QString SignOffDialog::message() const
{
    return m_banner->text();
}

QString SignOffDialog::obstacles() const
{
    return m_obstacles->isHidden() ? QString() : m_obstacles->toPlainText();
}

} // namespace airside
