#include "ui/kit/viewsbutton.h"

#include "core/base/text.h"
#include "ui/kit/filterbar.h"
#include "ui/kit/icons.h"
#include "ui/kit/tableview.h"
#include "ui/kit/theme.h"
#include "ui/kit/uimemory.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace airside {

namespace {

/// "&" in a name is no mnemonic.
QString menuText(const QString &name)
{
    return visible(name).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

ViewForm::ViewForm(QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid);
    column->setSpacing(metrics::grid);
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_name = new QLineEdit(this);
    m_name->setMaxLength(int(SavedViews::kLongestName));
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->setMinimumWidth(280);
    m_title->setBuddy(m_name);
    m_hint = new QLabel(this);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setFont(secondaryFont(font()));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_action = new QPushButton(this);
    m_action->setProperty("primary", true);
    row->addWidget(m_hint, 1);
    row->addWidget(cancel);
    row->addWidget(m_action);
    column->addWidget(m_title);
    column->addWidget(m_name);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QWidget::close);
    connect(m_action, &QPushButton::clicked, this, &ViewForm::decide);
    connect(m_name, &QLineEdit::returnPressed, this, &ViewForm::decide);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_action->setEnabled(!text.trimmed().isEmpty());
        Q_EMIT nameEdited(text);
    });
}

void ViewForm::ask(const QString &title, const QString &action, const std::optional<QString> &name)
{
    setAccessibleName(title);
    m_title->setText(title);
    m_action->setText(action);
    m_hint->clear();
    m_name->setVisible(name.has_value());
    m_name->setText(name.value_or(QString()));
    m_name->selectAll();
    m_action->setEnabled(!name || !name->trimmed().isEmpty());
    adjustSize();
}

void ViewForm::setHint(const QString &text) const
{
    m_hint->setText(text);
}

void ViewForm::decide()
{
    if (!m_action->isEnabled())
        return;
    const QString name = m_name->text().trimmed();
    close();
    Q_EMIT decided(name);
}

ViewsButton::ViewsButton(FilterBar &bar, TableView &table, UiMemory *memory, const QString &page, QList<SavedView> builtIn,
                         QWidget *parent)
    : QToolButton(parent)
    , m_bar(bar)
    , m_table(table)
    , m_memory(memory)
    , m_page(page)
    , m_builtIn(std::move(builtIn))
    , m_form(new ViewForm(this))
{
    setText(tr("&Views"));
    setAccessibleName(tr("Views"));
    setIcon(themedIcon(QStringLiteral("filter")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setToolTip(tr("Filters and arrangements under a name (Alt+V)"));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &ViewsButton::fillMenu);
    if (m_memory)
        m_views = SavedViews::fromJson(m_memory->value(QStringLiteral("views"), m_page).toArray());
    connect(m_form, &ViewForm::decided, this, [this](const QString &name) {
        const auto decision = std::exchange(m_decision, {});
        if (decision)
            decision(name);
        m_bar.edit()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_form, &ViewForm::nameEdited, this, [this](const QString &name) {
        m_form->setHint(m_views.named(name) ? tr("Replaces the view of this name.") : QString());
    });
}

void ViewsButton::fillMenu()
{
    menu()->clear();
    menu()->addSection(tr("Built-in"));
    for (const SavedView &view : std::as_const(m_builtIn))
        addView(view);
    if (!m_views.list().isEmpty())
        addOwn();
    menu()->addSeparator();
    QAction *save = menu()->addAction(themedIcon(QStringLiteral("add")), tr("&Save this view\u2026"));
    save->setEnabled(m_views.list().size() < SavedViews::kMost);
    connect(save, &QAction::triggered, this, &ViewsButton::askToSave);
    if (m_views.list().isEmpty())
        return;
    QMenu *renames = menu()->addMenu(themedIcon(QStringLiteral("edit")), tr("&Rename"));
    QMenu *removals = menu()->addMenu(themedIcon(QStringLiteral("delete")), tr("&Delete"));
    for (const SavedView &view : m_views.list()) {
        const QString name = view.name;
        connect(renames->addAction(menuText(name)), &QAction::triggered, this, [this, name] { askToRename(name); });
        connect(removals->addAction(menuText(name)), &QAction::triggered, this, [this, name] { askToRemove(name); });
    }
}

void ViewsButton::addOwn()
{
    menu()->addSection(tr("Yours"));
    for (const SavedView &view : m_views.list())
        addView(view);
}

void ViewsButton::addView(const SavedView &view)
{
    QAction *action = menu()->addAction(menuText(view.name));
    action->setData(view.filter);
    action->setCheckable(view.filter == m_bar.applied()); // a mark for the one that is on, no boxes for the others
    action->setChecked(view.filter == m_bar.applied());
    action->setToolTip(tooltip(view.filter));
    connect(action, &QAction::triggered, this, [this, view] { choose(view); });
}

void ViewsButton::choose(const SavedView &view)
{
    if (!view.layout.isEmpty()) {
        m_table.arrange(view.layout);
        Q_EMIT m_table.layoutEdited();
    }
    m_bar.apply(view.filter);
}

void ViewsButton::saveAs(const QString &name)
{
    SavedView view;
    if (const SavedView *old = m_views.named(name))
        view.rest = old->rest;
    view.name = name.trimmed().left(SavedViews::kLongestName);
    view.filter = m_bar.applied();
    view.layout = m_table.arrangement();
    if (view.name.isEmpty())
        return;
    m_views.save(view);
    keep();
}

void ViewsButton::rename(const QString &from, const QString &to)
{
    if (to.trimmed().isEmpty())
        return;
    m_views.rename(from, to);
    keep();
}

void ViewsButton::remove(const QString &name)
{
    m_views.remove(name);
    keep();
}

void ViewsButton::keep()
{
    if (m_memory)
        m_memory->setValue(QStringLiteral("views"), m_page, m_views.toJson());
}

void ViewsButton::openForm()
{
    const QPoint below = mapToGlobal(QPoint(layoutDirection() == Qt::RightToLeft ? 0 : width() - m_form->width(), height() + 2));
    m_form->move(below);
    m_form->show();
    (m_form->nameField()->isHidden() ? static_cast<QWidget *>(m_form->actionButton()) : m_form->nameField())->setFocus();
}

void ViewsButton::askToSave()
{
    m_decision = [this](const QString &name) { saveAs(name); };
    m_form->ask(tr("Save the filter, the order of rows and the columns under this name:"), tr("Save view"), QString());
    openForm();
}

void ViewsButton::askToRename(const QString &name)
{
    m_decision = [this, name](const QString &to) { rename(name, to); };
    m_form->ask(tr("New name of the view \u201c%1\u201d:").arg(visible(name)), tr("Rename view"), name);
    m_form->setHint({});
    openForm();
}

void ViewsButton::askToRemove(const QString &name)
{
    m_decision = [this, name](const QString &) { remove(name); };
    m_form->ask(tr("Delete the view \u201c%1\u201d? Nothing else goes with it.").arg(visible(name)), tr("Delete view"), std::nullopt);
    openForm();
}

} // namespace airside
