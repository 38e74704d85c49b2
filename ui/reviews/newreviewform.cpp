#include "ui/reviews/newreviewdialog.h"

#include "core/base/osuser.h"
#include "core/base/text.h"
#include "models/timetext.h"
#include "ui/kit/page.h"
#include "ui/kit/progressline.h"
#include "ui/kit/theme.h"
#include "ui/reviews/listsources.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableWidget>

namespace airside {

namespace {

constexpr int kRuleRows = 3;
constexpr int kUsualDays = 14;
constexpr int kUsualWidth = 720;
constexpr int kUsualHeight = 820;
constexpr int kScreenMargin = 64; ///< the frame of the window, and a panel of the desktop

/// Why nothing can be frozen of it; empty: it can.
QString notFreezable(const InstanceState &state)
{
    if (!state.snapshot)
        return NewReviewDialog::tr("not read yet");
    if (!state.snapshot->usersProof.complete())
        return NewReviewDialog::tr("its list of users is not proven complete");
    if (!state.snapshot->rolesProof.complete())
        return NewReviewDialog::tr("its list of roles is not proven complete");
    return {};
}

} // namespace

void NewReviewDialog::build()
{
    setWindowTitle(tr("New review"));
    m_progress = new ProgressLine(this);
    m_preview = new QLabel(this);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_create = new QPushButton(tr("Create review"), this);
    m_create->setDefault(true);
    Page::makePrimary(m_create);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid);
    column->setSpacing(metrics::grid);
    // On a small screen, or with large letters, the fields scroll; what will be frozen and the buttons stay in sight.
    m_fields = new QScrollArea(this);
    m_fields->setWidgetResizable(true);
    m_fields->setFrameShape(QFrame::NoFrame);
    m_fields->setFocusPolicy(Qt::NoFocus);
    auto *fields = new QWidget(m_fields);
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, metrics::grid, 0);
    grid->setSpacing(metrics::grid);
    grid->setColumnStretch(1, 1);
    buildInstances();
    buildFields(grid);
    m_fields->setWidget(fields);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { // from the buttons the area does not do it itself
        if (now && m_fields->isAncestorOf(now))
            m_fields->ensureWidgetVisible(now);
    });
    column->addWidget(m_fields, 1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::grid);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_create);
    column->addWidget(m_progress);
    column->addWidget(m_preview);
    column->addLayout(buttons);
    // At the end: being taken into the scroll area moves widgets to other places in the order.
    const QList<QWidget *> order{m_name, m_reason, m_kind, m_instances, m_sources->listWidget(), m_sources->addButton(), m_sources->removeButton(),
                                 m_sources->managersButton(), m_scope, m_exclusions, m_reviewers, m_fallback, m_deadline, m_silence, m_justify, cancel, m_create};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    sizeToScreen();
    connect(m_create, &QPushButton::clicked, this, &NewReviewDialog::create);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void NewReviewDialog::sizeToScreen()
{
    const QSize room = screen()->availableSize() - QSize(kScreenMargin, kScreenMargin);
    const QMargins around = layout()->contentsMargins();
    const int bar = m_fields->verticalScrollBar()->sizeHint().width();
    m_fields->setMinimumWidth(std::min(m_fields->widget()->minimumSizeHint().width() + bar, room.width() - around.left() - around.right()));
    resize(QSize(std::max(kUsualWidth, layout()->minimumSize().width()), kUsualHeight).boundedTo(room));
}

void NewReviewDialog::buildInstances()
{
    m_instances = new QListWidget(this);
    m_instances->setAccessibleName(tr("Instances"));
    const QDateTime now = m_workspace.collaborators().clock->nowUtc();
    const QList<InstanceState> states = m_workspace.states();
    const QList<QUuid> scope = m_workspace.scope();
    for (const InstanceState &state : states) {
        const QString why = notFreezable(state);
        auto *item = new QListWidgetItem(m_instances);
        item->setData(Qt::UserRole, state.instance.id);
        item->setText(why.isEmpty() ? tr("%1, read %2").arg(visible(state.instance.name), agoText(state.snapshot->takenAt, now))
                                    : tr("%1: cannot be reviewed, %2").arg(visible(state.instance.name), why));
        const bool inScope = scope.isEmpty() || scope.contains(state.instance.id);
        item->setFlags(why.isEmpty() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable : Qt::NoItemFlags);
        // A review of the demo is kept apart, so that nothing made up is among evidence.
        item->setCheckState(why.isEmpty() && inScope && state.demo == states.first().demo ? Qt::Checked : Qt::Unchecked);
    }
    connect(m_instances, &QListWidget::itemChanged, this, &NewReviewDialog::edited);
}

void NewReviewDialog::buildFields(QGridLayout *grid)
{
    const auto add = [this, grid](const QString &text, QWidget *field) {
        const int row = grid->rowCount();
        auto *label = new QLabel(text, this);
        label->setBuddy(field == m_sources ? m_sources->listWidget() : field); // as its proxy the list would be a second stop of Tab, and the buttons none
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(field, row, 1);
    };
    const auto line = [this](const QString &name, const QString &hint) {
        auto *edit = new QLineEdit(this);
        edit->setAccessibleName(name);
        edit->setPlaceholderText(hint);
        connect(edit, &QLineEdit::textChanged, this, &NewReviewDialog::edited);
        return edit;
    };
    m_name = line(tr("Name"), tr("Access review, fourth quarter"));
    m_reason = line(tr("Made because"), tr("Somebody moved, access changed, \u2026 (kept with the review)"));
    m_scope = line(tr("Only these grants"), tr("Everything, or role:Admin privileged:yes instance:prod"));
    m_fallback = line(tr("Fallback reviewer"), tr("Who decides what nobody else is to, or knows"));
    const ReviewStore *store = m_workspace.collaborators().reviews;
    m_fallback->setText(store && !store->login().isEmpty() ? store->login() : osUserName());
    m_exclusions = ruleTable({tr("Filter"), tr("Reason")}, tr("Left out"));
    m_reviewers = ruleTable({tr("Instance (empty: all)"), tr("Role (empty: all)"), tr("Reviewer")}, tr("Reviewers"));
    m_deadline = new QDateEdit(m_workspace.collaborators().clock->nowUtc().date().addDays(kUsualDays), this);
    m_deadline->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_deadline->setAccessibleName(tr("Last day"));
    m_silence = new QComboBox(this);
    m_silence->setAccessibleName(tr("Without a decision by then"));
    m_silence->addItem(tr("goes to the fallback reviewer"), int(SilenceRule::Escalate));
    m_silence->addItem(tr("is revoked"), int(SilenceRule::Revoke));
    m_justify = new QComboBox(this);
    m_justify->setAccessibleName(tr("A reason is needed"));
    m_justify->addItem(tr("for all but keeping"), int(JustifyRule::NotForKeep));
    m_justify->addItem(tr("for every decision"), int(JustifyRule::Always));
    m_justify->addItem(tr("only for exceptions and one's own grants"), int(JustifyRule::Never));
    m_kind = new QComboBox(this);
    m_kind->setAccessibleName(tr("What is reviewed"));
    m_kind->addItem(tr("who holds which role"), int(ReviewKind::Grants));
    m_kind->addItem(tr("which accounts there are"), int(ReviewKind::Accounts));
    m_kind->addItem(tr("what each role allows"), int(ReviewKind::RoleContents));
    m_sources = new ListSources(m_workspace, this);
    connect(m_sources, &ListSources::changed, this, &NewReviewDialog::edited);
    connect(m_deadline, &QDateEdit::dateChanged, this, &NewReviewDialog::edited);
    for (QComboBox *box : {m_kind, m_silence, m_justify})
        connect(box, &QComboBox::currentIndexChanged, this, &NewReviewDialog::edited);
    add(tr("&Name"), m_name);
    add(tr("&Made because"), m_reason);
    add(tr("W&hat is reviewed"), m_kind);
    add(tr("&Instances"), m_instances);
    add(tr("Other &tools"), m_sources);
    add(tr("&Only these grants"), m_scope);
    add(tr("&Left out"), m_exclusions);
    add(tr("Re&viewers"), m_reviewers);
    add(tr("&Fallback reviewer"), m_fallback);
    add(tr("Last &day"), m_deadline);
    add(tr("&Without a decision by then"), m_silence);
    add(tr("A &reason is needed"), m_justify);
}

QTableWidget *NewReviewDialog::ruleTable(const QStringList &headings, const QString &name)
{
    auto *table = new QTableWidget(kRuleRows, int(headings.size()), this);
    table->setAccessibleName(name);
    table->setHorizontalHeaderLabels(headings);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->verticalHeader()->hide();
    table->setTabKeyNavigation(false);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + kRuleRows * table->verticalHeader()->defaultSectionSize() + 2 * table->frameWidth());
    connect(table, &QTableWidget::cellChanged, this, [this, table](int row, int column) {
        const QTableWidgetItem *last = table->item(row, column);
        if (row == table->rowCount() - 1 && last && !last->text().isEmpty())
            table->insertRow(table->rowCount());
        edited();
    });
    return table;
}

} // namespace airside
