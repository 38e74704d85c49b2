#include "ui/kit/page.h"

#include "core/base/text.h"
#include "ui/kit/icons.h"
#include "ui/kit/panelhost.h"
#include "ui/kit/progressline.h"
#include "ui/kit/stillplace.h"
#include "ui/kit/taborder.h"
#include "ui/kit/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace airside {

Page::Page(const QString &title, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, metrics::grid);
    column->setSpacing(metrics::grid);
    buildHeader(column, title);

    m_banners = new QVBoxLayout;
    m_banners->setSpacing(metrics::half);
    column->addLayout(m_banners);

    auto *body = new QVBoxLayout;
    body->setSpacing(0);
    m_progress = new ProgressLine(this);
    m_host = new PanelHost(this);
    m_stack = new QStackedWidget(m_host);
    m_host->setContent(m_stack);
    buildPlaceholder();
    body->addWidget(m_progress);
    body->addWidget(m_host, 1);
    column->addLayout(body, 1);

    auto *status = new StillPlace(this);
    m_status = status->label();
    m_status->setAccessibleDescription(tr("Status"));
    column->addWidget(status);
    buildCommands();
}

void Page::buildHeader(QVBoxLayout *column, const QString &title)
{
    m_header = new QWidget(this);
    auto *header = new QHBoxLayout(m_header);
    header->setContentsMargins(0, 0, 0, 0);
    header->setSpacing(metrics::grid);
    m_title = new QLabel(title, this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(titleFont(font()));
    m_freshness = new QLabel(this);
    m_freshness->setTextFormat(Qt::PlainText);
    m_freshness->setFont(secondaryFont(font()));
    m_freshness->setForegroundRole(QPalette::PlaceholderText);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(metrics::grid);
    m_refresh = new QToolButton(this);
    m_refresh->setIcon(themedIcon(QStringLiteral("refresh")));
    m_refresh->setText(tr("Refresh"));
    m_refresh->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_refresh->setShortcut(QKeySequence(Qt::Key_F5));
    m_refresh->setToolTip(tr("Read again (F5)"));
    header->addWidget(m_title);
    header->addWidget(m_freshness);
    header->addStretch(1);
    header->addLayout(m_actions);
    header->addWidget(m_refresh);
    column->addWidget(m_header);
    connect(m_refresh, &QToolButton::clicked, this, &Page::refreshRequested);

    m_filterBar = new FilterBar(this);
    filterField()->setAccessibleName(tr("Filter %1").arg(title));
    column->addWidget(m_filterBar);
    connect(m_filterBar, &FilterBar::filterApplied, this, &Page::filterEdited);
}

void Page::buildPlaceholder()
{
    m_placeholder = new QWidget(m_stack);
    auto *column = new QVBoxLayout(m_placeholder);
    column->setSpacing(metrics::grid);
    m_placeholderTitle = new QLabel(m_placeholder);
    m_placeholderTitle->setTextFormat(Qt::PlainText);
    m_placeholderTitle->setFont(sectionFont(font()));
    m_placeholderTitle->setAlignment(Qt::AlignCenter);
    m_placeholderReason = new QLabel(m_placeholder);
    m_placeholderReason->setTextFormat(Qt::PlainText);
    m_placeholderReason->setWordWrap(true);
    m_placeholderReason->setAlignment(Qt::AlignCenter);
    m_placeholderReason->setForegroundRole(QPalette::PlaceholderText);
    m_placeholderAction = new QPushButton(m_placeholder);
    column->addStretch(2);
    column->addWidget(m_placeholderTitle);
    column->addWidget(m_placeholderReason);
    column->addWidget(m_placeholderAction, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_stack->addWidget(m_placeholder);
    const QMargins margins = column->contentsMargins();
    connect(m_host, &PanelHost::coveredWidthChanged, this, [this, column, margins] { // in the middle of what is in sight
        const int covered = m_host->coveredWidth();
        column->setContentsMargins(margins + (layoutDirection() == Qt::RightToLeft ? QMargins(covered, 0, 0, 0) : QMargins(0, 0, covered, 0)));
    });
    connect(m_placeholderAction, &QPushButton::clicked, this, [this] {
        if (m_placeholderCall)
            m_placeholderCall();
    });
}

QString Page::title() const
{
    return m_title->text();
}

void Page::setFreshness(const QString &text, const QString &exact)
{
    m_freshness->setText(visible(text));
    m_freshness->setToolTip(exact.isEmpty() ? QString() : tooltip(exact));
    m_freshness->setAccessibleDescription(visible(exact)); // the tooltip is marked up
}

void Page::addHeaderWidget(QWidget *widget)
{
    m_actions->addWidget(widget);
}

void Page::makePrimary(QAbstractButton *button, bool primary)
{
    if (button->property("primary").toBool() == primary)
        return;
    button->setProperty("primary", primary); // drawn by the style sheet of the theme
    button->style()->unpolish(button);
    button->style()->polish(button);
}

void Page::setRefreshVisible(bool visible)
{
    // The title stays at the height it has on the other pages.
    QSizePolicy policy = m_refresh->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_refresh->setSizePolicy(policy);
    m_refresh->setVisible(visible);
}

void Page::addFilterWidget(QWidget *widget)
{
    m_filterBar->addWidget(widget);
}

void Page::setFilterVisible(bool visible)
{
    m_filterBar->setVisible(visible);
}

void Page::focusFilter()
{
    if (!m_filterBar->isVisible())
        return;
    filterField()->setFocus(Qt::ShortcutFocusReason);
    filterField()->selectAll();
}

void Page::setContent(QWidget *content)
{
    m_content = content;
    m_stack->addWidget(content);
    m_stack->setCurrentWidget(content);
}

QWidget *Page::contentParent() const
{
    return m_stack;
}

void Page::setPanel(QWidget *panel)
{
    m_host->setPanel(panel);
    m_foldPanel->setEnabled(panel != nullptr);
}

void Page::showContent()
{
    if (m_content)
        m_stack->setCurrentWidget(m_content);
}

void Page::showPlaceholder(const QString &title, const QString &reason, const QString &nextStep,
                           std::function<void()> action)
{
    m_placeholderTitle->setText(visible(title));
    m_placeholderReason->setText(visible(reason));
    m_placeholderAction->setText(nextStep);
    m_placeholderAction->setVisible(!nextStep.isEmpty());
    m_placeholderCall = std::move(action);
    m_stack->setCurrentWidget(m_placeholder);
}

bool Page::isPlaceholderShown() const
{
    return m_stack->currentWidget() == m_placeholder;
}

MessageBanner *Page::setBanner(const QString &key, MessageBanner::Kind kind, const QString &text, const QString &details)
{
    const auto at = std::ranges::find(m_bannerList, key, &std::pair<QString, MessageBanner *>::first);
    MessageBanner *banner = at == m_bannerList.end() ? nullptr : at->second;
    if (!banner) {
        banner = new MessageBanner(this);
        m_banners->addWidget(banner);
        m_bannerList.append({key, banner});
        orderTabs();
    }
    banner->setMessage(kind, text, details);
    banner->show();
    return banner;
}

void Page::removeBanner(const QString &key)
{
    const auto at = std::ranges::find(m_bannerList, key, &std::pair<QString, MessageBanner *>::first);
    if (at == m_bannerList.end())
        return;
    at->second->hide();
    at->second->deleteLater();
    m_bannerList.erase(at);
}

QStringList Page::bannerKeys() const
{
    QStringList keys;
    for (const auto &[key, banner] : m_bannerList)
        keys += key;
    return keys;
}

void Page::setStatus(const QString &text)
{
    m_status->setText(visible(text));
}

QString Page::status() const
{
    return m_status->text();
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    orderTabs();
}

void Page::orderTabs()
{
    airside::orderTabs(*this, [this](const QWidget &widget) {
        if (m_filterBar->isAncestorOf(&widget))
            return 0;
        if (m_header->isAncestorOf(&widget))
            return &widget == m_refresh ? 5 : 4;
        if (m_host->panel() && m_host->panel()->isAncestorOf(&widget))
            return 3;
        return m_host->isAncestorOf(&widget) ? 2 : 1;
    });
}

void Page::askForReview(const QList<ReviewPick> &picks, ReviewRequest (*requestOf)(const QList<ReviewPick> &), const QString &reason)
{
    removeBanner(QStringLiteral("review"));
    if (picks.isEmpty())
        return;
    if (picks.size() > kMostPicked) {
        setBanner(QStringLiteral("review"), MessageBanner::Kind::Info,
                  tr("That is too much for a small review: at most %Ln can be picked. Make one on the page Reviews, with a filter.", nullptr, int(kMostPicked)))
            ->setClosable(true);
        return;
    }
    ReviewRequest request = requestOf(picks);
    request.reason = reason;
    Q_EMIT reviewRequested(request);
}

QAction *Page::addCommand(const QString &icon, const QString &text, const QKeySequence &keys, std::function<void()> run)
{
    auto *action = new QAction(icon.isEmpty() ? QIcon() : themedIcon(icon), text, this);
    action->setShortcut(keys);
    // The page itself never has the focus: keyPressEvent() runs the keys that nothing inside has taken.
    action->setShortcutContext(Qt::WidgetShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, std::move(run));
    return action;
}

void Page::buildCommands()
{
    addCommand(QStringLiteral("filter"), tr("Filter"), QKeySequence::Find, [this] { focusFilter(); });
    m_foldPanel = addCommand(QStringLiteral("panel"), tr("Show or fold away the side panel"), Qt::Key_F9,
                             [this] { m_host->setPanelOpen(!m_host->isPanelOpen()); });
    m_foldPanel->setEnabled(false);
}

void Page::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && filterField()->hasFocus()) {
        initialFocus()->setFocus(Qt::TabFocusReason);
        return;
    }
    const QKeySequence pressed(event->keyCombination());
    for (QAction *action : actions()) {
        if (action->isEnabled() && action->isVisible() && !pressed.isEmpty() && action->shortcut() == pressed) {
            action->trigger();
            return;
        }
    }
    if (event->key() == Qt::Key_Escape && filterField()->hasFocus() && !filterField()->text().isEmpty()) {
        filterField()->clear();
        return;
    }
    QWidget::keyPressEvent(event);
}

void Page::openObject(const QUuid &, const QString &name)
{
    applyFilter(name);
}

} // namespace airside
