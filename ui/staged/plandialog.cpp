#include "ui/staged/plandialog.h"

#include "core/base/text.h"
#include "ui/kit/messagebanner.h"
#include "ui/kit/page.h"
#include "ui/kit/progressline.h"
#include "ui/kit/theme.h"
#include "ui/staged/changetree.h"
#include "ui/workspace.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

namespace airside {

PlanDialog::PlanDialog(Workspace &workspace, const QString &path, const PlanFile &file, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_file(file)
    , m_bound(boundPlan(file, workspace))
{
    build(path);
    m_tree->setPlan(m_bound.plan);
    connect(&workspace, &Workspace::stateChanged, this, [this](const QUuid &id) {
        if (m_bound.instances.contains(id))
            compare();
    });
    readInstances();
    compare();
}

void PlanDialog::build(const QString &path)
{
    setWindowTitle(tr("Open plan file"));
    resize(960, 640);
    m_title = new QLabel(visible(QFileInfo(path).fileName()), this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(titleFont(font()));
    m_title->setWordWrap(true);
    m_origin = new QLabel(this);
    m_origin->setTextFormat(Qt::PlainText);
    m_origin->setWordWrap(true);
    m_origin->hide();
    auto *about = new QLabel(tr("Made %1. %2").arg(QLocale().toString(m_file.madeAt.toLocalTime(), QLocale::ShortFormat), digestOf(m_file)), this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    about->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_banner = new MessageBanner(this);
    m_progress = new ProgressLine(this);
    m_tree = new ChangeTree(m_workspace, this);
    m_leftOutTitle = new QLabel(tr("%Ln changes are left out:", nullptr, int(m_bound.leftOut.size())), this);
    m_leftOut = new QPlainTextEdit(m_bound.leftOut.join(QLatin1Char('\n')), this);
    m_leftOut->setReadOnly(true);
    m_leftOut->setTabChangesFocus(true);
    m_leftOut->setAccessibleName(m_leftOutTitle->text());
    m_leftOut->setMaximumHeight(4 * metrics::row);
    m_leftOutTitle->setVisible(!m_bound.leftOut.isEmpty());
    m_leftOut->setVisible(!m_bound.leftOut.isEmpty());
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_stage = new QPushButton(tr("Stage %Ln changes", nullptr, int(m_bound.plan.changes.size())), this);
    Page::makePrimary(m_stage);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::grid);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_stage);
    auto *body = new QVBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_progress);
    body->addWidget(m_tree);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid);
    column->setSpacing(metrics::grid);
    column->addWidget(m_title);
    column->addWidget(m_origin);
    column->addWidget(about);
    column->addWidget(m_banner);
    column->addLayout(body, 1);
    column->addWidget(m_leftOutTitle);
    column->addWidget(m_leftOut);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &PlanDialog::reject);
    connect(m_stage, &QPushButton::clicked, this, &PlanDialog::stage);
}

void PlanDialog::setOrigin(const QString &title, const QString &text)
{
    setWindowTitle(title);
    m_title->setText(title);
    m_origin->setText(text);
    m_origin->show();
}

void PlanDialog::readInstances()
{
    for (const QUuid &id : std::as_const(m_bound.instances))
        m_workspace.refresh(id);
}

bool PlanDialog::isReading() const
{
    return std::ranges::any_of(m_bound.instances, [this](const QUuid &id) {
        const InstanceState *state = m_workspace.state(id);
        return state && state->phase == InstanceState::Phase::Reading;
    });
}

QStringList PlanDialog::notRead() const
{
    QStringList names;
    for (const QUuid &id : m_bound.instances) {
        const InstanceState *state = m_workspace.state(id);
        if (state && state->phase != InstanceState::Phase::Ready)
            names += visible(state->instance.name);
    }
    return names;
}

void PlanDialog::compare()
{
    const bool reading = isReading();
    m_progress->setRunning(reading);
    if (reading)
        m_progress->setProgress(0, -1);
    m_stage->setEnabled(!reading && !m_bound.plan.isEmpty());
    if (reading) {
        m_banner->setMessage(MessageBanner::Kind::Info, tr("Comparing with the servers as they are now\u2026"));
        return;
    }
    int moved = 0;
    int impossible = 0;
    m_tree->clearResults();
    for (const Change &change : std::as_const(m_bound.plan.changes)) {
        const InstanceState *state = m_workspace.state(change.instance);
        const ChangeResult result = sinceThePlan(change, state ? state->snapshot.get() : nullptr);
        moved += result.state == ChangeState::Conflict ? 1 : 0;
        impossible += result.state == ChangeState::NotDone ? 1 : 0;
        if (result.state != ChangeState::Waiting)
            m_tree->setResult(result);
    }
    if (!m_tree->showFirstProblem())
        m_tree->setCurrentChange(m_tree->firstChange());
    say(moved, impossible);
}

void PlanDialog::say(int moved, int impossible)
{
    QStringList texts;
    const QStringList unread = notRead();
    if (m_bound.plan.isEmpty())
        texts += tr("Nothing in this plan can be staged here.");
    if (!unread.isEmpty())
        texts += tr("%1 could not be read, so that what moved on there is not known. The review compares again.").arg(unread.join(QStringLiteral(", ")));
    if (moved > 0)
        texts += tr("%Ln changes are about something that moved on since; the review leaves them alone until you put them on what the server has now.", nullptr, moved);
    if (impossible > 0)
        texts += tr("%Ln changes create what is there already.", nullptr, impossible);
    const bool fine = texts.isEmpty() && m_bound.leftOut.isEmpty();
    if (fine)
        texts += tr("Nothing has changed on the servers since this plan was made.");
    else if (texts.isEmpty())
        texts += tr("Nothing else has changed on the servers since this plan was made.");
    m_banner->setMessage(fine ? MessageBanner::Kind::Ok : MessageBanner::Kind::Warning, texts.join(QLatin1Char(' ')));
}

void PlanDialog::stage()
{
    const Result<void> done = m_workspace.stage(m_bound.plan.changes);
    if (!done) {
        m_banner->setMessage(MessageBanner::Kind::Error, describe(done.error()), done.error().detail);
        return;
    }
    accept();
    Q_EMIT staged();
}

} // namespace airside
