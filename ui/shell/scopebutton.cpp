#include "ui/shell/scopebutton.h"

#include "core/base/text.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/workspace.h"

#include <QLocale>
#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

namespace airside {

namespace {

QString environmentWord(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return ScopeButton::tr("production");
    case Environment::Staging:
        return ScopeButton::tr("staging");
    case Environment::Development:
        return ScopeButton::tr("development");
    }
    return {};
}

/// In a menu "&" would become a mnemonic.
QString menuText(const Instance &instance)
{
    QString name = visible(instance.name);
    name.replace(QLatin1Char('&'), QLatin1String("&&"));
    const bool production = instance.environment == Environment::Production;
    const QString environment = production ? ScopeButton::tr("PRODUCTION") : environmentWord(instance.environment);
    return name.compare(environment, Qt::CaseInsensitive) == 0 ? name : name + QStringLiteral("  \u00b7  ") + environment;
}

/// Stays open while several are ticked: Space or a click ticks one, Enter ticks it and closes.
class TickMenu final : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Space && activeAction())
            activeAction()->trigger();
        else
            QMenu::keyPressEvent(event);
    }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        QAction *at = actionAt(event->position().toPoint());
        if (event->button() == Qt::LeftButton && at && at == activeAction())
            at->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }
};

/// Strong and in capitals, as in the tables. No icon: a menu shows it in place of the mark of what is chosen.
void markProduction(QAction *action, const Instance &instance, QFont font)
{
    font.setWeight(QFont::Bold);
    if (instance.environment == Environment::Production)
        action->setFont(font);
}

} // namespace

QString scopeText(const Workspace &workspace)
{
    const QList<InstanceState> states = workspace.statesInScope();
    if (states.isEmpty())
        return ScopeButton::tr("No instance");
    if (states.size() == 1)
        return visible(states.first().instance.name);
    if (states.size() == workspace.states().size())
        return ScopeButton::tr("All %Ln instances", nullptr, int(states.size()));
    if (states.size() == 2)
        return ScopeButton::tr("%1 and %2").arg(visible(states[0].instance.name), visible(states[1].instance.name));
    return ScopeButton::tr("%1 of %Ln instances", nullptr, int(workspace.states().size())).arg(QLocale().toString(states.size()));
}

bool isProductionOnly(const Workspace &workspace)
{
    const QList<InstanceState> states = workspace.statesInScope();
    return !states.isEmpty() && std::ranges::all_of(states, [](const InstanceState &s) {
        return s.instance.environment == Environment::Production;
    });
}

ScopeButton::ScopeButton(Workspace &workspace, QWidget *parent)
    : QToolButton(parent)
    , m_workspace(workspace)
    , m_menu(new QMenu(this))
{
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    setFocusPolicy(Qt::StrongFocus);
    setText(tr("Choose the instances to show")); // for the palette and the help: it paints the scope itself
    setShortcut(QKeySequence(Qt::ALT | Qt::Key_0));
    setToolTip(tr("Which instances the pages show (Alt+0)"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_menu, &QMenu::aboutToShow, this, &ScopeButton::fillMenu);
    connect(&workspace, &Workspace::scopeChanged, this, &ScopeButton::updateText);
    connect(&workspace, &Workspace::instancesChanged, this, &ScopeButton::updateText);
    updateText();
}

ScopeButton::~ScopeButton() = default;

QSize ScopeButton::sizeHint() const
{
    return {metrics::sidebar - 2 * metrics::grid, 36};
}

void ScopeButton::updateText()
{
    const QString text = scopeText(m_workspace);
    // QAbstractButton::setText() would take "&" for a mnemonic.
    setAccessibleName(tr("Scope: %1").arg(text));
    setProperty("scope", text);
    update();
}

void ScopeButton::fillMenu()
{
    delete m_several;
    m_menu->clear();
    m_single = std::make_unique<QActionGroup>(nullptr);
    const auto add = [&](const QString &text, const QList<QUuid> &target) {
        QAction *action = m_menu->addAction(text);
        action->setCheckable(true);
        action->setData(QVariant::fromValue(target));
        m_single->addAction(action);
        connect(action, &QAction::triggered, this, [this, target] { m_workspace.setScope(target); });
        return action;
    };
    add(tr("All instances"), {});
    m_menu->addSeparator();
    const QList<InstanceState> states = m_workspace.states();
    for (const InstanceState &state : states)
        markProduction(add(menuText(state.instance), {state.instance.id}), state.instance, m_menu->font());
    if (states.size() > 2)
        offerSeveral(states);
    showTicks();
}

void ScopeButton::offerSeveral(const QList<InstanceState> &states)
{
    m_menu->addSeparator();
    m_several = new TickMenu(tr("Several"), m_menu);
    m_menu->addMenu(m_several);
    for (const InstanceState &state : states) {
        QAction *action = m_several->addAction(menuText(state.instance));
        markProduction(action, state.instance, m_menu->font());
        action->setCheckable(true);
        action->setData(state.instance.id);
        connect(action, &QAction::triggered, this, [this, id = state.instance.id](bool on) {
            toggle(id, on);
            showTicks();
        });
    }
}

/// The menu may stay open while the scope changes.
void ScopeButton::showTicks()
{
    const QList<QUuid> scope = m_workspace.scope();
    const QList<QAction *> single = m_single->actions();
    for (QAction *action : single)
        action->setChecked(scope == action->data().value<QList<QUuid>>());
    const QList<QAction *> several = m_several ? m_several->actions() : QList<QAction *>();
    for (QAction *action : several)
        action->setChecked(scope.isEmpty() || scope.contains(action->data().toUuid()));
}

void ScopeButton::toggle(const QUuid &id, bool on)
{
    QList<QUuid> next;
    const QList<QUuid> scope = m_workspace.scope();
    for (const InstanceState &state : m_workspace.states()) {
        const QUuid one = state.instance.id;
        if (one == id ? on : (scope.isEmpty() || scope.contains(one)))
            next += one;
    }
    if (next.isEmpty()) // which would mean all
        return;
    if (next.size() == m_workspace.states().size())
        next.clear();
    m_workspace.setScope(next);
}

void ScopeButton::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    const bool contrast = theme.scheme == Theme::Scheme::HighContrast;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(underMouse() && !contrast ? theme.hover : theme.surface);
    const bool focus = hasFocus();
    painter.setPen(QPen(focus ? theme.accent : theme.edge, focus && contrast ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int top = (height() - metrics::icon) / 2;
    paintIcon(painter, QStringLiteral("instances"), place(QRect(10, top, metrics::icon, metrics::icon)), theme.muted);
    paintIcon(painter, QStringLiteral("chevron-down"), place(QRect(width() - 24, top, metrics::icon, metrics::icon)), theme.muted);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(theme.text);
    const QRect area(34, 0, width() - 62, height());
    painter.drawText(place(area), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     QFontMetrics(bold).elidedText(property("scope").toString(), Qt::ElideRight, area.width()));
}

} // namespace airside
