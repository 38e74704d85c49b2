#include "ui/settings/guardssection.h"

#include "core/base/text.h"
#include "ui/kit/theme.h"
#include "ui/livesettings.h"
#include "ui/settings/choices.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/settingssheet.h"
#include "ui/workspace.h"

#include <QEvent>
#include <QLocale>
#include <QPlainTextEdit>

namespace airside {

namespace {

QString changesText(int changes)
{
    return SettingsPage::tr("%Ln changes", nullptr, changes);
}

QString percentText(int percent)
{
    return SettingsPage::tr("%1 %").arg(QLocale().toString(percent));
}

QPlainTextEdit *namesBox()
{
    auto *box = new QPlainTextEdit;
    box->setTabChangesFocus(true);
    box->setFixedSize(kChoiceWidth, 3 * metrics::row);
    return box;
}

QStringList namesIn(const QPlainTextEdit *box)
{
    QStringList names;
    for (const QString &line : box->toPlainText().split(QLatin1Char('\n'))) {
        const QString name = line.trimmed();
        if (!name.isEmpty() && !names.contains(name))
            names += name;
    }
    return names;
}

/// What is being typed there stays.
void fillBox(QPlainTextEdit *box, const QStringList &names)
{
    if (!box->hasFocus() && namesIn(box) != names)
        box->setPlainText(names.join(QLatin1Char('\n')));
}

} // namespace

GuardsSection::GuardsSection(SettingsSheet &sheet, Workspace &workspace, LiveSettings &settings)
    : QObject(&sheet)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_scope(choice({}))
    , m_users(namesBox())
    , m_roles(namesBox())
    , m_mostChanges(numbers({10, 50, 100, 200, 500, 1000, 10000}, changesText))
    , m_mostPercent(numbers({1, 5, 10, 20, 50, 100}, percentText))
{
    sheet.addSection(SettingsPage::tr("Guards"));
    sheet.addRow(SettingsPage::tr("Protected on"), m_scope,
                 SettingsPage::tr("Whose two lists stand below. An instance has its own beside those of every instance."));
    sheet.addRow(SettingsPage::tr("Protected accounts"), m_users,
                 SettingsPage::tr("Usernames, one a line: break-glass and service accounts. Nothing changes them or takes rights from them "
                                  "unless it is overridden with a reason."));
    sheet.addRow(SettingsPage::tr("Protected roles"), m_roles,
                 SettingsPage::tr("Exact names, one a line. They are not changed, given or taken unless it is overridden with a reason."));
    sheet.addRow(SettingsPage::tr("At once at most"), m_mostChanges, SettingsPage::tr("On one instance; more asks for a reason."));
    sheet.addRow(SettingsPage::tr("Share of users at most"), m_mostPercent,
                 SettingsPage::tr("Of an instance's users at once; more asks for a reason. Fewer than ten users are never too many."));
    for (QPlainTextEdit *box : {m_users, m_roles})
        box->installEventFilter(this);
    for (const QComboBox *box : {m_mostChanges, m_mostPercent}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_filling)
                Q_EMIT wanted();
        });
    }
    connect(m_scope, &QComboBox::currentIndexChanged, this, &GuardsSection::fillNames);
    connect(&m_workspace, &Workspace::instancesChanged, this, &GuardsSection::fill);
}

QUuid GuardsSection::scope() const
{
    return m_scope->currentData().toUuid();
}

void GuardsSection::fillScopes()
{
    const QSignalBlocker quiet(m_scope);
    const QUuid chosen = scope();
    m_scope->clear();
    m_scope->addItem(SettingsPage::tr("Every instance"), QUuid());
    for (const InstanceState &state : m_workspace.states()) {
        if (!state.demo)
            m_scope->addItem(visible(state.instance.name), state.instance.id);
    }
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(chosen)));
}

void GuardsSection::fillNames()
{
    const ProtectedNames names = m_settings.now().guards.listed(scope());
    fillBox(m_users, names.users);
    fillBox(m_roles, names.roles);
}

void GuardsSection::fill()
{
    m_filling = true;
    fillScopes();
    fillNames();
    selectNumber(m_mostChanges, m_settings.now().guards.mostChanges, changesText);
    selectNumber(m_mostPercent, m_settings.now().guards.mostPercent, percentText);
    m_filling = false;
}

GuardPolicy GuardsSection::policy() const
{
    const GuardPolicy &now = m_settings.now().guards;
    GuardPolicy shown = now;
    shown.unreadable = false;
    GuardPolicy chosen = shown;
    chosen.protect(scope(), {namesIn(m_users), namesIn(m_roles)});
    chosen.mostChanges = m_mostChanges->currentData().toInt();
    chosen.mostPercent = m_mostPercent->currentData().toInt();
    return chosen == shown ? now : chosen;
}

/// The names are saved when the keyboard leaves them: half a name protects nothing.
bool GuardsSection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        Q_EMIT wanted();
    return QObject::eventFilter(watched, event);
}

} // namespace airside
