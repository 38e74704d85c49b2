#pragma once

#include "models/reviewcampaigns.h"
#include "models/reviewitems.h"
#include "ui/kit/page.h"
#include "ui/kit/recordlist.h"
#include "ui/reviews/decisionform.h"
#include "ui/reviews/previousreviews.h"
#include "ui/reviews/reviewcarrier.h"
#include "ui/reviews/reviewfilesdialog.h"

#include <QElapsedTimer>
#include <QTimer>

class QComboBox;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace airside {

class CampaignBoard;
class NewReviewDialog;
class ReviewPanel;
struct SheetRead;
class TableView;

/// Access reviews: the campaigns that are kept and how they stand; a campaign that is opened shows its items, which are decided by
/// single keys, one by one or person by person; a dashboard tells how it stands. What was decided is staged as one plan, which is reviewed
/// and applied as any other; a sign-off ends it. Sheets, reports and evidence packs leave it, filled-in sheets come back. Reviews of the
/// demo end with the program.
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
    [[nodiscard]] CampaignBoard *board() const { return m_board; }
    void showBoard(bool shown);
    [[nodiscard]] bool isBoardShown() const { return m_boardAction->isChecked(); }
    /// The person whose grants are reviewed alone; empty: everybody's.
    [[nodiscard]] const QString &person() const { return m_person; }
    [[nodiscard]] bool isReviewing() const { return !m_desk.id().isNull(); }
    [[nodiscard]] bool isBusy() const { return m_listing || !m_toRead.isEmpty() || m_desk.isBusy() || m_carrier.isBusy() || m_previous.isBusy() || m_working > 0 || m_campaignList.isBusy() || m_itemList.isBusy(); }

    [[nodiscard]] std::optional<Sheet> sheetAsShown() const override;
    [[nodiscard]] QString unfinishedWork() const override;
    /// instance: the id of a campaign, which is opened; a null one shows the campaigns.
    void openObject(const QUuid &instance, const QString &name) override;
    [[nodiscard]] std::optional<Opened> openedObject() const override;
    [[nodiscard]] QWidget *initialFocus() override;
    void applyFilter(const QString &filter) override;
    void startReview(const ReviewRequest &request) override;

Q_SIGNALS:
    /// The plan that carries a review's decisions out, to be reviewed and applied.
    void planStaged();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
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
    NewReviewDialog *startNew();
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
    [[nodiscard]] bool waits(qsizetype place) const; ///< somebody has to decide it, and nothing is on its way
    void select(int row);
    void say(MessageBanner::Kind kind, const QString &text, const QString &details = {});

    // The dashboard
    void buildBoard(QWidget *parent);
    void fillBoard();

    // Person by person
    void togglePerson();
    void showPerson(qsizetype person);
    void leavePerson();
    bool nextPerson();
    void sayPerson();

    // How it ends
    void buildEnding();
    void keepSilenceRule();
    void carryOut();
    void takePrepared(const ReviewCarrier::Outcome &outcome);
    void takeCarriedOut(int removed, int failed, const QStringList &own);
    void signOff();
    void updateCommands();

    // Files
    void buildFiles();
    void writeFiles(ReviewFilesDialog::What what);
    void askForSheet();
    void readSheet(const QString &path);
    void takeSheet(const SheetRead &sheet);
    void askForPack();
    void verifyPack(const QString &path);

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
    ReviewCarrier m_carrier;
    PreviousReviews m_previous;
    QList<Kept> m_kept;
    QList<QUuid> m_toRead;
    QStackedWidget *m_views = nullptr;
    TableView *m_campaignTable = nullptr;
    TableView *m_itemTable = nullptr;
    DecisionForm *m_form = nullptr;
    ReviewPanel *m_panel = nullptr;
    CampaignBoard *m_board = nullptr;
    QWidget *m_actingBox = nullptr;
    QComboBox *m_acting = nullptr;
    QLabel *m_personLine = nullptr;
    QList<QAction *> m_whileReviewing;
    QList<QAction *> m_deciding; ///< until it is signed off
    QAction *m_new = nullptr;
    QAction *m_boardAction = nullptr;
    QAction *m_personAction = nullptr;
    QAction *m_carryAction = nullptr;
    QAction *m_signAction = nullptr;
    QList<QAction *> m_writing; ///< files of a review
    QAction *m_sheetAction = nullptr;
    QList<QToolButton *> m_reviewButtons;
    QToolButton *m_newButton = nullptr;
    QTimer m_selectionTimer;
    QTimer m_othersTimer; ///< when to look for what others recorded in a team's store
    QElapsedTimer m_sinceSelected; ///< how long the person has looked at the item
    QStringList m_meant;           ///< the items of the form
    std::optional<Error> m_error;
    QUuid m_wanted;                ///< a campaign that is opened once the list is there
    QString m_shownItem;
    QString m_person;
    QString m_personFilter;
    int m_working = 0; ///< files that are being read
    bool m_panelWasOpen = false;
    bool m_keepingSilence = false;
    bool m_firstOpen = false; ///< the first open item is selected once the items are there
    bool m_listing = false;
    bool m_listed = false;
    bool m_shownBefore = false;
    bool m_firstItem = false; ///< is selected once the items are there
};

} // namespace airside
