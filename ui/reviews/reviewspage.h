#pragma once

#include "models/reviewcampaigns.h"
#include "models/reviewitems.h"
#include "ui/kit/page.h"
#include "ui/kit/recordlist.h"
#include "ui/reviews/decisionform.h"
#include "ui/reviews/reviewdesk.h"

#include <QElapsedTimer>
#include <QTimer>

class QComboBox;
class QStackedWidget;

namespace airside {

class ReviewPanel;
class TableView;

/// Access reviews: the campaigns that are kept and how they stand; a campaign that is opened shows its items, which are decided by
/// single keys. Reviews of the demo end with the program. Nothing here writes to an Airflow.
class ReviewsPage : public Page
{
    Q_OBJECT

public:
    explicit ReviewsPage(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] const RecordModel *campaigns() const { return &m_campaigns; }
    [[nodiscard]] const RecordModel *items() const { return &m_items; }
    [[nodiscard]] TableView *campaignTable() const { return m_campaignTable; }
    [[nodiscard]] TableView *itemTable() const { return m_itemTable; }
    [[nodiscard]] ReviewPanel *panel() const { return m_panel; }
    [[nodiscard]] DecisionForm *form() const { return m_form; }
    [[nodiscard]] QComboBox *actingField() const { return m_acting; }
    [[nodiscard]] ReviewDesk &desk() { return m_desk; }
    [[nodiscard]] bool isReviewing() const { return !m_desk.id().isNull(); }
    [[nodiscard]] bool isBusy() const { return m_listing || !m_toRead.isEmpty() || m_desk.isBusy() || m_campaignList.isBusy() || m_itemList.isBusy(); }

    [[nodiscard]] std::optional<Sheet> sheetAsShown() const override;
    [[nodiscard]] QString unfinishedWork() const override;
    /// instance: the id of a campaign, which is opened; a null one shows the campaigns.
    void openObject(const QUuid &instance, const QString &name) override;
    [[nodiscard]] std::optional<Opened> openedObject() const override;
    [[nodiscard]] QWidget *initialFocus() override;

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Kept
    {
        ReviewStore *store = nullptr;
        CampaignRow row;
    };

    // The campaigns
    void buildCampaigns(QWidget *parent);
    void buildCommands();
    void listCampaigns();
    void listFrom(const QList<std::pair<ReviewStore *, bool>> &stores, const QList<Kept> &found);
    void readNext();
    void takeCampaign(const QUuid &id, const Result<Review> &review);
    void showCampaigns();
    void showCampaign();
    void startNew();
    void openCampaign(const QUuid &id);
    [[nodiscard]] std::optional<Kept> selectedCampaign() const;

    // The items of one
    void buildItems(QWidget *parent);
    void buildDesk();
    void leaveCampaign();
    void sayUnsaved();
    void showReview();
    void wantDecision(ReviewDecision decision);
    void decide(ReviewRecord record, const QStringList &items);
    [[nodiscard]] QStringList selectedItems() const;
    [[nodiscard]] QString acting() const;
    void followStore();
    void nextOpen();
    void select(int row);
    void say(MessageBanner::Kind kind, const QString &text, const QString &details = {});

    void switchTo(bool reviewing);
    void followSelection();
    void updatePlaceholder();
    void updateStatus();

    Workspace &m_workspace;
    RecordModel m_campaigns;
    RecordList m_campaignList;
    RecordModel m_items;
    RecordList m_itemList;
    ReviewDesk m_desk;
    QList<Kept> m_kept;
    QList<QUuid> m_toRead;
    QStackedWidget *m_views = nullptr;
    TableView *m_campaignTable = nullptr;
    TableView *m_itemTable = nullptr;
    DecisionForm *m_form = nullptr;
    ReviewPanel *m_panel = nullptr;
    QComboBox *m_acting = nullptr;
    QList<QAction *> m_whileReviewing;
    QAction *m_new = nullptr;
    QTimer m_selectionTimer;
    QTimer m_othersTimer; ///< when to look for what others recorded in a team's store
    QElapsedTimer m_sinceSelected; ///< how long the person has looked at the item
    QStringList m_meant;           ///< the items of the form
    std::optional<Error> m_error;
    QUuid m_wanted;                ///< a campaign that is opened once the list is there
    QString m_shownItem;
    bool m_listing = false;
    bool m_listed = false;
    bool m_shownBefore = false;
    bool m_firstItem = false; ///< is selected once the items are there
};

} // namespace airside
