#include "ui/shell/sidebar.h"

#include "ui/kit/theme.h"
#include "ui/shell/navbutton.h"
#include "ui/shell/scopebutton.h"
#include "ui/workspace.h"

#include <QAction>
#include <QButtonGroup>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace airside {

namespace {

/// The word in the production colour, on a ground of it.
class ProductionMark final : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.production);
        painter.drawRoundedRect(rect(), 3, 3);
        painter.setPen(theme.scheme == Theme::Scheme::Light ? theme.surface : theme.window);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

Sidebar::Sidebar(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_group(new QButtonGroup(this))
{
    setFixedWidth(metrics::sidebar);
    setAccessibleName(tr("Pages"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::grid, 2 * metrics::grid, metrics::grid, metrics::grid);
    column->setSpacing(metrics::half);
    m_scope = new ScopeButton(workspace, this);
    m_production = new ProductionMark(tr("PRODUCTION"), this);
    QFont small = secondaryFont(font());
    small.setWeight(QFont::Bold);
    small.setLetterSpacing(QFont::AbsoluteSpacing, 1);
    m_production->setFont(small);
    m_production->setFixedHeight(20);
    m_tools = new QHBoxLayout;
    m_tools->setSpacing(metrics::half);
    m_tools->addStretch(1);
    m_pages = new QVBoxLayout;
    m_pages->setSpacing(2);
    m_foot = new QLabel(this);
    m_foot->setTextFormat(Qt::PlainText);
    m_foot->setWordWrap(true);
    m_foot->setFont(secondaryFont(font()));
    m_foot->setForegroundRole(QPalette::PlaceholderText);
    m_foot->setContentsMargins(metrics::half, 0, metrics::half, 0);
    column->addWidget(m_scope);
    column->addWidget(m_production);
    column->addLayout(m_tools);
    column->addSpacing(metrics::half);
    column->addLayout(m_pages);
    column->addStretch(1);
    m_footPages = new QVBoxLayout;
    column->addLayout(m_footPages);
    column->addWidget(m_foot);
    connect(&workspace, &Workspace::instancesChanged, this, &Sidebar::updateFoot);
    connect(&workspace, &Workspace::stateChanged, this, &Sidebar::updateCounts);
    connect(&workspace, &Workspace::instancesChanged, this, &Sidebar::updateCounts);
    updateFoot();
    setProduction(false);
}

NavButton *Sidebar::addButton(QBoxLayout *to, const QString &id, const QString &icon, const QString &title)
{
    auto *button = new NavButton(icon, title, this);
    m_group->addButton(button);
    to->addWidget(button);
    m_buttons.insert(id, button);
    connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT pageChosen(id); });
    return button;
}

void Sidebar::addTool(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setIcon(action->icon());
    button->setAccessibleName(action->text());
    button->setToolTip(QStringLiteral("%1 (%2)").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    m_tools->insertWidget(m_tools->count() - 1, button);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, button, &QToolButton::setEnabled);
    button->setEnabled(action->isEnabled());
}

void Sidebar::addPage(const QString &id, const QString &icon, const QString &title)
{
    NavButton *button = addButton(m_pages, id, icon, title);
    const int number = m_pages->count();
    button->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)));
    button->setToolTip(tr("%1 (Alt+%2)").arg(title).arg(number));
}

void Sidebar::addFootPage(const QString &id, const QString &icon, const QString &title, const QKeySequence &keys)
{
    NavButton *button = addButton(m_footPages, id, icon, title);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(title, keys.toString(QKeySequence::NativeText)));
}

void Sidebar::setCurrent(const QString &id)
{
    NavButton *current = m_buttons.value(id);
    if (!current)
        return;
    current->setChecked(true);
    for (NavButton *button : std::as_const(m_buttons))
        button->setFocusPolicy(button == current ? Qt::StrongFocus : Qt::ClickFocus); // the arrows go to the others
}

void Sidebar::setProduction(bool production)
{
    m_production->setVisible(production);
}

void Sidebar::updateFoot()
{
    QStringList lines;
    if (m_workspace.collaborators().readOnly)
        lines += tr("Read-only: nothing can be changed.");
    if (m_workspace.hasDemo())
        lines += tr("Demo data, made up and gone when you close.");
    m_foot->setText(lines.join(QLatin1Char('\n')));
    m_foot->setVisible(!lines.isEmpty());
}

void Sidebar::updateCounts()
{
    NavButton *button = m_buttons.value(QStringLiteral("instances"));
    if (!button)
        return;
    const QList<InstanceState> states = m_workspace.states();
    const int failed = int(std::ranges::count(states, InstanceState::Phase::Failed, &InstanceState::phase));
    button->setCount(failed, failed == 0 ? QString() : tr("%Ln instances could not be read", nullptr, failed));
}

void Sidebar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    const QRect edge(width() - 1, 0, 1, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), theme.line);
}

} // namespace airside
