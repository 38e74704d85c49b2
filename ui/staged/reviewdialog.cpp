#include "ui/staged/reviewdialog.h"

#include "core/base/text.h"
#include "ui/kit/messagebanner.h"
#include "ui/kit/page.h"
#include "ui/kit/progressline.h"
#include "ui/kit/theme.h"
#include "ui/staged/changetree.h"
#include "ui/staged/receipt.h"
#include "ui/workspace.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace airside {

ReviewDialog::ReviewDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_plan(workspace.collaborators().staging->plan())
{
    for (const Change &change : m_plan.changes) {
        if (m_instances.contains(change.instance))
            continue;
        m_instances += change.instance;
        const InstanceState *state = workspace.state(change.instance);
        m_names.insert(change.instance, state ? state->instance.name : tr("An instance that is no longer set up"));
    }
    build();
    addConfirmations();
    connect(&workspace, &Workspace::checked, this, &ReviewDialog::takeCheck);
    connect(&workspace, &Workspace::changeResult, this, &ReviewDialog::takeResult);
    connect(&workspace, &Workspace::applied, this, &ReviewDialog::takeApplied);
    startChecking();
}

void ReviewDialog::build()
{
    setWindowTitle(tr("Review staged changes"));
    resize(960, 680);
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(titleFont(font()));
    QStringList names = m_names.values();
    for (QString &name : names)
        name = visible(name);
    m_title->setText(tr("%Ln changes on %1", nullptr, int(m_plan.changes.size())).arg(names.join(QStringLiteral(", "))));
    m_banner = new MessageBanner(this);
    m_progress = new ProgressLine(this);
    m_tree = new ChangeTree(m_workspace, this);
    m_tree->setPlan(m_plan);
    m_confirmArea = new QWidget(this);
    m_confirmLayout = new QFormLayout(m_confirmArea);
    m_confirmLayout->setContentsMargins(0, 0, 0, 0);
    m_confirmLayout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_copy = new QPushButton(tr("Copy receipt"), this);
    m_copy->hide();
    m_close = new QPushButton(tr("Cancel"), this);
    m_apply = new QPushButton(this);
    Page::makePrimary(m_apply);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::grid);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_apply);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid);
    column->setSpacing(metrics::grid);
    column->addWidget(m_title);
    column->addWidget(m_banner);
    column->addWidget(m_progress);
    column->addWidget(m_tree, 1);
    column->addWidget(m_confirmArea);
    column->addLayout(buttons);
    connect(m_apply, &QPushButton::clicked, this, &ReviewDialog::apply);
    connect(m_close, &QPushButton::clicked, this, &ReviewDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(
            receiptText(m_reports, m_names, m_plan, m_workspace.collaborators().clock->nowUtc()));
    });
}

void ReviewDialog::addConfirmations()
{
    for (const QUuid &id : std::as_const(m_instances)) {
        const InstanceState *state = m_workspace.state(id);
        if (!state || state->instance.environment != Environment::Production)
            continue;
        auto *field = new QLineEdit(m_confirmArea);
        const QString name = visible(state->instance.name);
        field->setPlaceholderText(name);
        field->setAccessibleName(tr("Type %1 to confirm").arg(name));
        auto *label = new QLabel(tr("PRODUCTION. Type \u201c%1\u201d to confirm:").arg(name), m_confirmArea);
        label->setTextFormat(Qt::PlainText);
        QPalette marked = label->palette();
        marked.setColor(QPalette::WindowText, Theme::of(marked).production);
        label->setPalette(marked);
        label->setBuddy(field);
        m_confirmLayout->addRow(label, field);
        m_typedNames.insert(id, field);
        connect(field, &QLineEdit::textChanged, this, &ReviewDialog::updateButtons);
        connect(field, &QLineEdit::returnPressed, m_apply, &QPushButton::click);
    }
    for (const Change &change : std::as_const(m_plan.changes)) {
        if (!change.needsSecret())
            continue;
        auto *field = new QLineEdit(m_confirmArea);
        field->setEchoMode(QLineEdit::Password);
        auto *label = new QLabel(tr("New password of %1 (it was not kept):").arg(visible(change.objectName())), m_confirmArea);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(field);
        field->setAccessibleName(label->text());
        m_confirmLayout->addRow(label, field);
        m_passwords.insert(change.id, field);
        connect(field, &QLineEdit::textChanged, this, &ReviewDialog::updateButtons);
    }
    m_confirmArea->setVisible(!m_typedNames.isEmpty() || !m_passwords.isEmpty());
}

void ReviewDialog::startChecking()
{
    m_stage = Stage::Checking;
    m_banner->setMessage(MessageBanner::Kind::Info, tr("Comparing with the servers as they are now\u2026"));
    m_banner->setAction({});
    m_progress->setRunning(true);
    m_progress->setProgress(0, -1);
    m_checks.clear();
    m_pending = m_instances;
    for (const QUuid &id : std::as_const(m_instances))
        m_workspace.check(id);
    updateButtons();
}

void ReviewDialog::takeCheck(const QUuid &instance, const ApplyReport &report)
{
    if (m_stage != Stage::Checking || !m_pending.removeOne(instance))
        return;
    m_checks.insert(instance, report);
    m_tree->setRefusals(report.refusals);
    for (const ChangeResult &result : report.results) {
        if (result.state == ChangeState::Conflict || result.error)
            m_tree->setResult(result);
    }
    if (!m_pending.isEmpty())
        return;
    m_stage = Stage::Ready;
    m_progress->setRunning(false);
    QStringList problems;
    QStringList details;
    int conflicts = 0;
    for (auto it = m_checks.begin(); it != m_checks.end(); ++it) {
        const QString name = visible(m_names.value(it.key())) + QStringLiteral(": ");
        for (const Refusal &refusal : it->refusals)
            problems += name + describe(refusal);
        if (it->error) {
            problems += name + describe(*it->error);
            details += it->error->detail;
        }
        conflicts += static_cast<int>(std::ranges::count(it->results, ChangeState::Conflict, &ChangeResult::state));
    }
    if (conflicts > 0)
        problems += tr("%Ln changed on the server since you saw them; they would be left alone.", nullptr, conflicts);
    if (problems.isEmpty())
        m_banner->setMessage(MessageBanner::Kind::Ok, tr("Nothing has changed since you looked, and no guard objects."));
    else
        m_banner->setMessage(MessageBanner::Kind::Error, problems.join(QLatin1Char(' ')), details.join(QLatin1Char('\n')));
    m_banner->setAction(problems.isEmpty() ? QString() : tr("Check again"));
    connect(m_banner, &MessageBanner::actionTriggered, this, &ReviewDialog::startChecking, Qt::UniqueConnection);
    updateButtons();
    if (!m_typedNames.isEmpty())
        m_typedNames.first()->setFocus();
}

QList<QUuid> ReviewDialog::applicable() const
{
    QList<QUuid> result;
    for (const QUuid &id : m_instances) {
        const auto check = m_checks.find(id);
        if (check != m_checks.end() && check->refusals.isEmpty() && !check->error)
            result += id;
    }
    return result;
}

qsizetype ReviewDialog::applicableChanges() const
{
    const QList<QUuid> instances = applicable();
    return std::ranges::count_if(m_plan.changes, [&](const Change &change) { return instances.contains(change.instance); });
}

bool ReviewDialog::isConfirmed() const
{
    const QList<QUuid> instances = applicable();
    for (auto it = m_typedNames.begin(); it != m_typedNames.end(); ++it) {
        if (instances.contains(it.key()) && it.value()->text() != m_names.value(it.key()))
            return false;
    }
    return std::ranges::none_of(m_passwords, [](const QLineEdit *field) { return field->text().isEmpty(); });
}

void ReviewDialog::updateButtons()
{
    const qsizetype count = applicableChanges();
    m_apply->setText(tr("Apply %Ln changes", nullptr, int(m_stage == Stage::Checking ? m_plan.changes.size() : count)));
    m_apply->setVisible(m_stage != Stage::Receipt);
    m_apply->setEnabled(m_stage == Stage::Ready && count > 0 && isConfirmed());
    m_confirmArea->setEnabled(m_stage == Stage::Ready);
    m_copy->setVisible(m_stage == Stage::Receipt);
    m_close->setText(m_stage == Stage::Applying  ? tr("Stop")
                     : m_stage == Stage::Receipt ? tr("Close")
                                                 : tr("Cancel"));
}

void ReviewDialog::giveTypedPasswords()
{
    for (Change change : std::as_const(m_plan.changes)) {
        QLineEdit *field = m_passwords.value(change.id);
        if (!field)
            continue;
        change.password = Secret(field->text().toUtf8());
        field->clear();
        m_workspace.collaborators().staging->stage(change);
    }
    m_passwords.clear();
}

void ReviewDialog::apply()
{
    if (m_stage != Stage::Ready || !m_apply->isEnabled())
        return;
    giveTypedPasswords();
    m_pending = applicable();
    const qsizetype count = applicableChanges();
    m_stage = Stage::Applying;
    m_done = 0;
    m_reports.clear();
    m_tree->clearResults();
    m_confirmArea->hide();
    m_banner->setAction({});
    m_banner->setMessage(MessageBanner::Kind::Info, tr("Applying. Each change is read again before it is written, and read back after."));
    m_progress->setRunning(true);
    m_progress->setProgress(0, count);
    updateButtons();
    for (const QUuid &id : std::as_const(m_pending))
        m_workspace.apply(id);
}

void ReviewDialog::takeResult(const QUuid &instance, const ChangeResult &result)
{
    if (m_stage != Stage::Applying || !m_pending.contains(instance))
        return;
    m_tree->setResult(result);
    if (result.state != ChangeState::Waiting && result.state != ChangeState::Running)
        m_progress->setProgress(++m_done, applicableChanges());
}

void ReviewDialog::takeApplied(const QUuid &instance, const ApplyReport &report)
{
    if (m_stage != Stage::Applying || !m_pending.removeOne(instance))
        return;
    m_reports.insert(instance, report);
    for (const ChangeResult &result : report.results)
        m_tree->setResult(result);
    m_tree->setRefusals(report.refusals);
    if (m_pending.isEmpty())
        showReceipt();
}

void ReviewDialog::showReceipt()
{
    m_stage = Stage::Receipt;
    m_progress->setRunning(false);
    const Receipt receipt = receiptOf(m_reports, m_names);
    m_title->setText(tr("Receipt"));
    m_banner->setMessage(receiptKind(receipt), receiptSentence(receipt), receipt.details);
    updateButtons();
    m_close->setEnabled(true);
    m_close->setFocus();
}

void ReviewDialog::reject()
{
    if (m_stage != Stage::Applying) {
        if (m_stage == Stage::Checking)
            m_workspace.cancelApplying();
        QDialog::reject();
        return;
    }
    m_workspace.cancelApplying();
    m_banner->setMessage(MessageBanner::Kind::Warning, tr("Nothing new is sent. Waiting for what is on its way\u2026"));
    m_close->setEnabled(false);
}

} // namespace airside
