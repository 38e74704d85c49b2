#include "ui/instances/instancespage.h"

#include "core/base/text.h"
#include "ui/instances/instancedialog.h"
#include "ui/instances/instancemodel.h"
#include "ui/kit/icons.h"
#include "ui/kit/prompts.h"
#include "ui/kit/tableview.h"
#include "ui/signin.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QToolButton>

namespace airside {

InstancesPage::InstancesPage(Workspace &workspace, QWidget *parent)
    : Page(tr("Instances"), parent)
    , m_workspace(workspace)
    , m_model(new InstanceModel(workspace, this))
    , m_table(new TableView(this))
{
    buildTable();
    buildFilter();

    m_edit = action(QStringLiteral("edit"), tr("Edit\u2026"), tr("Change or test this instance"), &InstancesPage::edit);
    m_secret = action(QStringLiteral("key"), tr("Sign in\u2026"), tr("Give the secret again"), &InstancesPage::askForSecret);
    m_signOut = action(QStringLiteral("sign-out"), tr("Sign out"), tr("End the session or token on the server and forget it"),
                       &InstancesPage::signOut);
    m_remove = action(QStringLiteral("delete"), tr("Remove\u2026"), tr("Sign out, forget the secret and the instance"),
                      &InstancesPage::removeSelected);
    m_add = new QPushButton(tr("Add an instance\u2026"), this);
    m_add->setShortcut(QKeySequence::New);
    m_add->setToolTip(tr("Connect to another Airflow (Ctrl+N)"));
    makePrimary(m_add);
    addHeaderWidget(m_add);

    connect(this, &Page::refreshRequested, &workspace, &Workspace::refreshScope);
    connect(m_add, &QPushButton::clicked, this, &InstancesPage::add);
    connect(m_table, &TableView::opened, this, &InstancesPage::edit);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &InstancesPage::updateActions);
    connect(m_model, &InstanceModel::rowsChanged, this, &InstancesPage::updatePlaceholder);
    connect(workspace.collaborators().staging, &Staging::planChanged, this, &InstancesPage::updateActions);
    connect(&workspace, &Workspace::removed, this, &InstancesPage::showRemoved);
    connect(&workspace, &Workspace::signedOut, this, &InstancesPage::showSignedOut);
    updatePlaceholder();
}

QToolButton *InstancesPage::action(const QString &icon, const QString &text, const QString &hint,
                                   void (InstancesPage::*slot)())
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setIcon(themedIcon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setStatusTip(hint);
    button->setToolTip(hint);
    addHeaderWidget(button);
    connect(button, &QToolButton::clicked, this, slot);
    return button;
}

/// Where there is no room for all their texts, the icons have to do; what they are stays in the tooltips.
void InstancesPage::resizeEvent(QResizeEvent *event)
{
    constexpr int kIconsOnlyBelow = 1100;
    Page::resizeEvent(event);
    for (QToolButton *button : {m_edit, m_secret, m_signOut, m_remove}) {
        const bool narrow = width() < kIconsOnlyBelow;
        button->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        button->setToolTip(narrow ? button->text() + QStringLiteral(": ") + button->statusTip() : button->statusTip());
    }
}

QWidget *InstancesPage::initialFocus()
{
    return m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_add;
}

QUuid InstancesPage::selected() const
{
    const QList<int> rows = m_table->selectedRowNumbers();
    return rows.size() == 1 ? m_model->idAt(rows.first()) : QUuid();
}

void InstancesPage::applyFilter(const QString &filter)
{
    if (filter == QLatin1String("add"))
        add();
    else if (QUuid(filter).isNull())
        Page::applyFilter(filter);
    else if (const InstanceState *state = m_workspace.state(QUuid(filter)); state && !state->demo)
        openDialog(state->instance);
}

void InstancesPage::updateActions()
{
    const InstanceState *state = m_workspace.state(selected());
    const bool own = state && !state->demo;
    const SignInKind kind = state ? state->instance.signIn : SignInKind::Command;
    m_edit->setEnabled(own);
    m_secret->setEnabled(own && kind != SignInKind::Command);
    m_signOut->setEnabled(own);
    m_remove->setEnabled(own);
    // The bar of what is staged has the primary button while it is there.
    makePrimary(m_add, m_workspace.collaborators().staging->plan().isEmpty());
    updateFailure();
}

void InstancesPage::updateFailure()
{
    const auto failed = [](const InstanceState &state) { return state.phase == InstanceState::Phase::Failed && state.error; };
    const QList<InstanceState> states = m_workspace.states();
    const InstanceState *state = m_workspace.state(selected());
    if (!state || !failed(*state)) {
        const auto first = std::ranges::find_if(states, failed);
        state = first == states.end() ? nullptr : &*first;
    }
    const QString key = QStringLiteral("failure");
    if (!state) {
        m_failureText.clear();
        removeBanner(key);
        return;
    }
    m_failed = state->instance.id;
    const QString text = state->instance.name + QStringLiteral(": ") + describe(*state->error);
    if (std::exchange(m_failureText, text) == text) // its details may be open
        return;
    const bool fresh = !bannerKeys().contains(key);
    MessageBanner *banner = setBanner(key, MessageBanner::Kind::Error, text, state->error->detail);
    banner->setAction(wantsSecret(*state->error) && state->instance.signIn != SignInKind::Command ? tr("Sign in\u2026") : tr("Retry"));
    if (fresh)
        connect(banner, &MessageBanner::actionTriggered, this, &InstancesPage::helpFailed);
}

void InstancesPage::helpFailed()
{
    const InstanceState *state = m_workspace.state(m_failed);
    if (state && state->error && wantsSecret(*state->error) && state->instance.signIn != SignInKind::Command)
        airside::askForSecret(m_workspace, m_failed, this);
    else
        m_workspace.refresh(m_failed);
}

void InstancesPage::updatePlaceholder()
{
    const QList<InstanceState> states = m_workspace.states();
    if (states.isEmpty())
        showPlaceholder(tr("No instance yet"),
                        tr("An instance is one Airflow. Its address and an account that may list users are enough."),
                        tr("Add an instance\u2026"), [this] { add(); });
    else if (m_model->rowCount() == 0)
        showPlaceholder(tr("No match"), tr("All %Ln instances are filtered away.", nullptr, m_model->totalRows()), tr("Clear the filter"),
                        [this] { filterBar()->apply({}); });
    else
        showContent();
    updateStatus();
    updateActions();
}

void InstancesPage::openDialog(const std::optional<Instance> &instance)
{
    auto *dialog = new InstanceDialog(m_workspace, instance, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &InstanceDialog::saved, this, [this](const QUuid &id) {
        const int row = m_model->rowOf(id);
        if (row >= 0)
            m_table->setCurrentIndex(m_model->index(row, 0)); // selectRow() does nothing where columns begin at the right
    });
    dialog->open();
}

void InstancesPage::add()
{
    openDialog(std::nullopt);
}

void InstancesPage::edit()
{
    const InstanceState *state = m_workspace.state(selected());
    if (state && !state->demo)
        openDialog(state->instance);
}

void InstancesPage::askForSecret()
{
    airside::askForSecret(m_workspace, selected(), this);
}

void InstancesPage::signOut()
{
    m_workspace.signOut(selected());
}

void InstancesPage::removeSelected()
{
    const InstanceState *state = m_workspace.state(selected());
    if (!state)
        return;
    const QUuid id = state->instance.id;
    const QString name = state->instance.name;
    Prompts::Question question;
    question.title = tr("Remove an instance");
    question.text = tr("Airside ends its sign-in on \u201c%1\u201d, forgets the secret, the settings and what is staged for it. "
                       "Nothing is changed on that Airflow.").arg(name);
    question.confirm = tr("Remove %1").arg(visible(name));
    question.destructive = true;
    m_workspace.collaborators().prompts->ask(this, question, [this, id, name](bool yes) {
        if (!yes)
            return;
        m_removing = name;
        m_workspace.remove(id);
    });
}

void InstancesPage::showRemoved(const QUuid &id, const std::optional<Error> &error)
{
    if (!error) {
        removeBanner(QStringLiteral("remove"));
        return;
    }
    const QString head = m_workspace.state(id)
                             ? tr("%1 was not removed. ").arg(m_removing)
                             : tr("%1 was removed, but its sign-in could not be ended on the server: it lapses there by itself. ").arg(m_removing);
    setBanner(QStringLiteral("remove"), MessageBanner::Kind::Warning, head + describe(*error), error->detail)->setClosable(true);
}

void InstancesPage::showSignedOut(const QUuid &id, const std::optional<Error> &error)
{
    const InstanceState *state = m_workspace.state(id);
    const QString name = state ? state->instance.name : QString();
    MessageBanner *banner =
        error ? setBanner(QStringLiteral("signout"), MessageBanner::Kind::Error,
                          tr("%1: the sign-in could not be ended. ").arg(name) + describe(*error), error->detail)
              : setBanner(QStringLiteral("signout"), MessageBanner::Kind::Ok,
                          tr("Signed out of %1: what the server had issued is no longer accepted.").arg(name));
    banner->setClosable(true);
}

} // namespace airside
