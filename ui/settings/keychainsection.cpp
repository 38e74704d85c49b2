#include "ui/settings/keychainsection.h"

#include "core/base/text.h"
#include "core/credentials/keyringstate.h"
#include "ui/keychainwatch.h"
#include "ui/kit/icons.h"
#include "ui/kit/prompts.h"
#include "ui/kit/tableview.h"
#include "ui/kit/theme.h"
#include "ui/settings/keychainmodel.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace airside {

namespace {

constexpr int kShownRows = 6;

} // namespace

KeychainSection::KeychainSection(Workspace &workspace, KeychainWatch &keychain, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_keychain(keychain)
    , m_model(new KeychainModel(workspace, this))
{
    build();
    follow();
    updateText();
    updateButtons();
}

void KeychainSection::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    m_which = new QLabel(this);
    m_which->setTextFormat(Qt::PlainText);
    m_which->setWordWrap(true);
    m_table = new TableView(this);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setAccessibleName(tr("What the keychain holds"));
    m_table->setColumnWidths({0, 140, 140});
    m_table->setFixedHeight(metrics::row + metrics::half + kShownRows * metrics::row + 2);
    const auto button = [this](const char *icon, const QString &text, const QString &hint) {
        auto *made = new QPushButton(themedIcon(QLatin1String(icon)), text, this);
        made->setToolTip(hint);
        return made;
    };
    m_end = button("sign-out", tr("End sign-in"), tr("On the server and here; the secret stays"));
    m_endAll = button("sign-out", tr("End all sign-ins"), tr("On the servers and here; the secrets stay"));
    m_forget = button("delete", tr("Forget secret\u2026"), tr("Ends the sign-in too; the instance stays"));
    m_forgetAll = button("delete", tr("Forget all secrets\u2026"), tr("Ends all sign-ins too; the instances stay"));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::grid);
    for (QPushButton *one : {m_end, m_endAll, m_forget, m_forgetAll})
        row->addWidget(one);
    row->addStretch(1);
    m_none = new QLabel(tr("No instance has been added yet; those of the demo keep nothing."), this);
    m_none->setTextFormat(Qt::PlainText);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_which);
    column->addWidget(m_none);
    column->addWidget(m_table);
    column->addLayout(row);
    connect(m_end, &QPushButton::clicked, this, [this] { end(selected()); });
    connect(m_endAll, &QPushButton::clicked, this, [this] { end(everyone()); });
    connect(m_forget, &QPushButton::clicked, this, [this] { askToForget(selected()); });
    connect(m_forgetAll, &QPushButton::clicked, this, [this] { askToForget(everyone()); });
}

void KeychainSection::follow()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &KeychainSection::updateButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, &KeychainSection::updateButtons);
    connect(&m_keychain, &KeychainWatch::becameUnavailable, this, &KeychainSection::updateText);
    connect(&m_workspace, &Workspace::signedOut, this, [this](const QUuid &id, const std::optional<Error> &error) {
        answered(id, tr("The sign-in has ended: %1."), error ? describe(*error) : QString());
    });
    connect(&m_workspace, &Workspace::secretForgotten, this, [this](const QUuid &id, const std::optional<Error> &error) {
        answered(id, tr("The secret is forgotten: %1."), error ? describe(*error) : QString());
    });
}

void KeychainSection::look()
{
    m_workspace.lookForKept();
}

void KeychainSection::updateText()
{
    m_which->setText(m_keychain.isAvailable()
                         ? tr("Secrets and sign-ins are kept in %1, and nowhere else.").arg(keychainName())
                         : tr("This computer offers no keychain. What is listed here is kept in memory only, and is forgotten when "
                              "Airside locks or closes."));
}

void KeychainSection::updateButtons()
{
    const bool idle = m_awaited.isEmpty();
    const bool some = !selected().isEmpty();
    const bool any = m_model->rowCount() > 0;
    m_end->setEnabled(idle && some);
    m_forget->setEnabled(idle && some);
    m_endAll->setEnabled(idle && any);
    m_forgetAll->setEnabled(idle && any);
    for (QWidget *one : std::initializer_list<QWidget *>{m_table, m_end, m_endAll, m_forget, m_forgetAll})
        one->setVisible(any);
    m_none->setVisible(!any);
}

QList<QUuid> KeychainSection::selected() const
{
    QList<QUuid> ids;
    for (const int row : m_table->selectedRowNumbers())
        ids += m_model->at(row).id;
    return ids;
}

QList<QUuid> KeychainSection::everyone() const
{
    QList<QUuid> ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids += m_model->at(row).id;
    return ids;
}

void KeychainSection::end(const QList<QUuid> &instances)
{
    m_awaited = instances;
    updateButtons();
    for (const QUuid &id : instances)
        m_workspace.signOut(id);
}

void KeychainSection::askToForget(const QList<QUuid> &instances)
{
    QStringList names;
    for (const QUuid &id : instances)
        names += visible(m_workspace.state(id)->instance.name);
    Prompts::Question question;
    question.title = tr("Forget secrets");
    question.text = tr("Airside ends the sign-ins and forgets the secrets of: %1. The instances stay; it will ask for the secrets "
                       "when it reads them again.").arg(names.join(QStringLiteral(", ")));
    question.confirm = tr("Forget %Ln secrets", nullptr, int(instances.size()));
    question.destructive = true;
    m_workspace.collaborators().prompts->ask(this, question, [this, instances](bool yes) {
        if (yes)
            forget(instances);
    });
}

void KeychainSection::forget(const QList<QUuid> &instances)
{
    m_awaited = instances;
    updateButtons();
    for (const QUuid &id : instances)
        m_workspace.forgetSecret(id);
}

void KeychainSection::answered(const QUuid &id, const QString &good, const QString &problem)
{
    if (!m_awaited.removeOne(id))
        return;
    const InstanceState *state = m_workspace.state(id);
    const QString name = state ? visible(state->instance.name) : QString();
    if (problem.isEmpty())
        m_done += name;
    else
        m_problems += name + QStringLiteral(": ") + problem;
    if (!m_awaited.isEmpty())
        return;
    if (m_problems.isEmpty())
        Q_EMIT told(true, good.arg(m_done.join(QStringLiteral(", "))), {});
    else
        Q_EMIT told(false, m_problems.join(QLatin1Char('\n')), {});
    m_done.clear();
    m_problems.clear();
    updateButtons();
    look();
}

} // namespace airside
