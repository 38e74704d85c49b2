#include "ui/reviews/reviewspage.h"

#include "core/base/text.h"
#include "ui/kit/chipdelegate.h"
#include "ui/kit/icons.h"
#include "ui/kit/panelhost.h"
#include "ui/kit/progressline.h"
#include "ui/kit/tableview.h"
#include "ui/reviews/campaignboard.h"
#include "ui/reviews/figureview.h"
#include "ui/reviews/reviewpanel.h"

#include <QAction>
#include <QComboBox>
#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>

namespace airside {

namespace {

constexpr int kWideHeader = 1100;

const RecordSourcePtr &noCampaigns()
{
    static const RecordSourcePtr none = std::make_shared<const CampaignRecords>();
    return none;
}

const RecordSourcePtr &noItems()
{
    static const RecordSourcePtr none = std::make_shared<const ReviewItemRecords>();
    return none;
}

QString itemValue(const ReviewItem &item, const ItemState &state, const QString &field)
{
    if (field == QLatin1String("instance"))
        return item.instance;
    if (field == QLatin1String("role"))
        return item.role;
    if (field == QLatin1String("reviewer"))
        return state.reviewer;
    return field == QLatin1String("by") && state.decided ? state.decided->by : QString();
}

} // namespace

ReviewsPage::ReviewsPage(Workspace &workspace, QWidget *parent)
    : Page(tr("Reviews"), parent)
    , m_workspace(workspace)
    , m_campaigns(noCampaigns(), {{int(CampaignColumn::Created), Qt::DescendingOrder}})
    , m_campaignList(m_campaigns, [this] { return m_workspace.collaborators().clock->nowUtc(); }, this)
    , m_items(noItems(), {{int(ReviewColumn::Number), Qt::AscendingOrder}})
    , m_itemList(m_items, [this] { return m_workspace.collaborators().clock->nowUtc(); }, this)
    , m_desk(workspace)
    , m_carrier(workspace, m_desk)
    , m_previous(workspace)
{
    m_views = new QStackedWidget(contentParent());
    buildCampaigns(m_views);
    buildItems(m_views);
    buildBoard(m_views);
    setContent(m_views);
    m_panel = new ReviewPanel(panelHost());
    setPanel(m_panel);
    QToolButton *toggle = panelHost()->makeToggle(this);
    addFilterWidget(toggle);
    m_actingBox->setFixedHeight(toggle->sizeHint().height());
    connect(m_panel, &ReviewPanel::closeRequested, this, [this] { panelHost()->setPanelOpen(false); });
    buildCommands();
    buildEnding();
    buildFiles();
    buildDesk();
    m_selectionTimer.setSingleShot(true);
    connect(&m_selectionTimer, &QTimer::timeout, this, &ReviewsPage::followSelection);
    connect(this, &Page::refreshRequested, this, [this] {
        if (isReviewing())
            m_desk.reload();
        else
            listCampaigns();
    });
    connect(this, &Page::filterEdited, this, [this](const QString &filter) {
        if (isReviewing()) {
            if (!m_person.isEmpty() && filter != m_personFilter)
                leavePerson(); // somebody looks for something else
            m_itemList.setFilter(filter);
        } else
            m_campaignList.setFilter(filter);
    });
    connect(&workspace, &Workspace::unlocked, this, [this] {
        if (isVisible())
            listCampaigns();
    });
    switchTo(false);
}

void ReviewsPage::buildCampaigns(QWidget *parent)
{
    m_campaignTable = new TableView(parent);
    m_campaignTable->setAccessibleName(tr("Campaigns"));
    m_campaignTable->setModel(&m_campaigns);
    m_campaignTable->setItemDelegate(new CellDelegate(m_campaignTable));
    m_campaignTable->sortByColumn(int(CampaignColumn::Created), Qt::DescendingOrder);
    m_campaignTable->remember(m_workspace.collaborators().memory, QStringLiteral("campaigns"));
    m_views->addWidget(m_campaignTable);
    connect(m_campaignTable, &TableView::selectedRowsChanged, this, [this] { m_selectionTimer.start(0); });
    connect(m_campaignTable, &TableView::opened, this, [this] {
        if (const std::optional<Kept> one = selectedCampaign())
            openCampaign(one->row.id);
    });
    connect(&m_campaignList, &RecordList::arrangingDone, this, &ReviewsPage::followSelection);
}

void ReviewsPage::buildCommands()
{
    m_new = addCommand(QStringLiteral("add"), tr("New review\u2026"), QKeySequence::New, [this] { startNew(); });
    m_newButton = new QToolButton(this);
    m_newButton->setDefaultAction(m_new);
    m_newButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_newButton->setToolTip(tr("Freezes who has what, to be decided grant by grant (Ctrl+N)"));
    addHeaderWidget(m_newButton);
    struct DecisionCommand
    {
        const char *icon;
        QString text;
        Qt::Key key;
        ReviewDecision decision;
    };
    const std::initializer_list<DecisionCommand> commands{
        {"check", tr("Keep"), Qt::Key_K, ReviewDecision::Keep},
        {"delete", tr("Revoke"), Qt::Key_R, ReviewDecision::Revoke},
        {"edit", tr("Change to\u2026"), Qt::Key_C, ReviewDecision::Change},
        {"warning", tr("Exception until\u2026"), Qt::Key_E, ReviewDecision::Exception},
        {"unknown", tr("Don't know"), Qt::Key_D, ReviewDecision::Unknown},
        {"undo", tr("Take the decision back"), Qt::Key_U, ReviewDecision::Open},
    };
    for (const DecisionCommand &one : commands)
        m_deciding += addCommand(QLatin1String(one.icon), one.text, one.key, [this, decision = one.decision] { wantDecision(decision); });
    m_deciding += addCommand(QStringLiteral("arrow-right"), tr("Next open item"), Qt::Key_N, [this] { nextOpen(); });
    m_whileReviewing += addCommand(QStringLiteral("arrow-left"), tr("All campaigns"), Qt::Key_Backspace, [this] { leaveCampaign(); });
}

void ReviewsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!std::exchange(m_shownBefore, true)) {
        m_campaignTable->setColumnWidths({-180, 190, 150, 70, 110, 110, 170, 0, 110, 170}, {int(CampaignColumn::State)});
        m_itemTable->setColumnWidths({56, 165, 90, 130, 0, 110, -150, 150, 120, 140, 60, 120, 90, 160, 120}, {int(ReviewColumn::Decision)});
    }
    if (isReviewing())
        m_desk.reload(); // somebody may have decided by airsidectl meanwhile
    else
        listCampaigns();
}

/// Where there is little room, the commands of a review are their icons.
void ReviewsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const Qt::ToolButtonStyle style = width() < kWideHeader ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    for (QToolButton *button : std::as_const(m_reviewButtons))
        button->setToolButtonStyle(style);
}

void ReviewsPage::switchTo(bool reviewing)
{
    showBoard(false);
    leavePerson();
    m_views->setCurrentWidget(reviewing ? m_itemTable->parentWidget() : m_campaignTable);
    m_actingBox->setVisible(reviewing);
    updateCommands();
    m_panel->clear(0);
    for (const char *key : {"decision", "overtaken", "silence", "carried", "sheet", "pack"})
        removeBanner(QLatin1String(key));
    filterBar()->apply({});
    m_campaignList.setFilter({});
    m_itemList.setFilter({});
    if (reviewing) {
        filterField()->setPlaceholderText(tr("Words, or open:yes privileged:yes reviewer:ada \u2013 Ctrl+Space shows what can be asked"));
        filterBar()->setFields(reviewItemFields(), [this](const QString &field) {
            QSet<QString> values;
            const Review *review = m_desk.review();
            for (qsizetype i = 0; review && i < review->items.size(); ++i)
                values += itemValue(review->items.at(i), review->states.at(i), field);
            values.remove(QString());
            return offeredValues(values);
        });
    } else {
        filterField()->setPlaceholderText(tr("Words, or state:overdue \u2013 Ctrl+Space shows what can be asked"));
        filterBar()->setFields(campaignFields(), [this](const QString &field) {
            QSet<QString> values;
            for (const Kept &one : std::as_const(m_kept)) {
                if (field == QLatin1String("instance"))
                    values += QSet<QString>(one.row.instances.begin(), one.row.instances.end());
                else if (field == QLatin1String("by"))
                    values += one.row.createdBy;
            }
            values.remove(QString());
            return offeredValues(values);
        });
    }
    updatePlaceholder();
}

void ReviewsPage::followSelection()
{
    updatePlaceholder();
    if (!isReviewing()) {
        showCampaign();
        return;
    }
    const QStringList items = selectedItems();
    const Review *review = m_desk.review();
    if (items.size() != 1 || !review) {
        if (items.isEmpty() && review)
            m_panel->setCampaign(*review, m_workspace.collaborators().clock->nowUtc());
        else
            m_panel->clear(int(items.size()));
        m_shownItem.clear();
        return;
    }
    if (items.first() != m_shownItem)
        m_sinceSelected.start();
    m_shownItem = items.first();
    const qsizetype place = review->placeOf(m_shownItem);
    m_panel->setItem(*review, place, m_desk.people().get(), m_previous.of(place));
}

void ReviewsPage::updatePlaceholder()
{
    updateStatus();
    progressLine()->setRunning(m_listing || !m_toRead.isEmpty() || m_desk.isBusy() || m_carrier.isBusy() || m_working > 0);
    const bool filtered = isReviewing() ? m_items.totalRows() > 0 && m_items.rowCount() == 0 : m_campaigns.totalRows() > 0 && m_campaigns.rowCount() == 0;
    if (!m_workspace.collaborators().reviews) {
        showPlaceholder(tr("No reviews"), tr("This window keeps none."));
    } else if (m_error) {
        showPlaceholder(tr("The reviews cannot be read"), withFullStop(describe(*m_error)), tr("Retry"), [this] {
            if (isReviewing())
                m_desk.reload();
            else
                listCampaigns();
        });
    } else if (filtered && !isBusy()) {
        showPlaceholder(tr("No match"), tr("Everything is filtered away."), tr("Clear the filter"), [this] { applyFilter({}); });
    } else if (!isReviewing() && m_listed && m_kept.isEmpty()) {
        showPlaceholder(tr("No access review yet"),
                        tr("A review freezes who has which role on which instance. Each grant is then decided: kept, revoked, changed, or kept as an exception. What "
                           "was decided by whom and why stays on record, so that an auditor can check it."),
                        tr("New review\u2026"), [this] { startNew(); });
    } else {
        showContent();
    }
}

void ReviewsPage::updateStatus()
{
    const QLocale locale;
    const RecordModel &shown = isReviewing() ? m_items : m_campaigns;
    QStringList parts{tr("%1 of %2").arg(locale.toString(shown.rowCount()), locale.toString(shown.totalRows()))};
    if (const Review *review = m_desk.review(); isReviewing() && review) {
        parts.prepend(visible(review->campaign.wish.name));
        if (const std::shared_ptr<const CampaignFigures> figures = m_desk.figures())
            parts += tr("%Ln open", nullptr, int(figures->progress.open));
        parts += m_desk.unsaved() > 0 ? tr("%Ln decisions not on the disk yet", nullptr, int(m_desk.unsaved())) : tr("everything is on the disk");
        if (review->signedOff)
            parts += tr("signed off by %1").arg(visible(review->signedOff->by));
    }
    setStatus(parts.join(QStringLiteral(" \u00b7 ")));
}

void ReviewsPage::say(MessageBanner::Kind kind, const QString &text, const QString &details)
{
    setBanner(QStringLiteral("decision"), kind, text, details)->setClosable(true);
}

std::optional<Sheet> ReviewsPage::sheetAsShown() const
{
    return isReviewing() ? recordSheet(m_items, *m_itemTable, QStringLiteral("Access review")) : recordSheet(m_campaigns, *m_campaignTable, QStringLiteral("Access reviews"));
}

QString ReviewsPage::unfinishedWork() const
{
    return m_desk.unsaved() > 0 ? tr("%Ln decisions that are not on the disk yet", nullptr, int(m_desk.unsaved())) : QString();
}

QWidget *ReviewsPage::initialFocus()
{
    if (isBoardShown())
        return m_board->first();
    return isReviewing() ? m_itemTable : m_campaignTable;
}

void ReviewsPage::applyFilter(const QString &filter)
{
    showBoard(false);
    Page::applyFilter(filter);
}

} // namespace airside
