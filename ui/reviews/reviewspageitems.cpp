#include "core/base/osuser.h"
#include "core/base/text.h"
#include "core/review/reviewrules.h"
#include "ui/kit/chipdelegate.h"
#include "ui/kit/panelhost.h"
#include "ui/kit/tableview.h"
#include "ui/kit/theme.h"
#include "ui/kit/uimemory.h"
#include "ui/reviews/reviewpanel.h"
#include "ui/reviews/reviewspage.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSet>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace airside {

namespace {

constexpr std::chrono::seconds kLookForOthers(15);
const QString kMemorySection = QStringLiteral("reviews");
const QString kActingKey = QStringLiteral("as");

} // namespace

void ReviewsPage::buildItems(QWidget *parent)
{
    auto *view = new QWidget(parent);
    m_itemTable = new TableView(view);
    m_itemTable->setAccessibleName(tr("Items"));
    m_itemTable->setModel(&m_items);
    m_itemTable->setItemDelegate(new CellDelegate(m_itemTable));
    m_itemTable->sortByColumn(int(ReviewColumn::Number), Qt::AscendingOrder);
    // What the side panel tells, too, leaves the room to the decision.
    for (const ReviewColumn column : {ReviewColumn::Allows, ReviewColumn::LastLogin, ReviewColumn::By, ReviewColumn::At, ReviewColumn::Item, ReviewColumn::Failed})
        m_itemTable->offerColumn(int(column), false);
    m_itemTable->remember(m_workspace.collaborators().memory, QStringLiteral("reviewitems"));
    m_itemTable->installEventFilter(this);
    m_personLine = new QLabel(view);
    m_personLine->setTextFormat(Qt::PlainText);
    m_personLine->setWordWrap(true);
    m_personLine->setContentsMargins(metrics::grid, metrics::half, metrics::grid, metrics::half);
    m_personLine->hide();
    m_form = new DecisionForm(view);
    auto *column = new QVBoxLayout(view);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_personLine);
    column->addWidget(m_itemTable, 1);
    column->addWidget(m_form);
    m_views->addWidget(view);
    m_actingBox = new QWidget(this);
    m_acting = new QComboBox(m_actingBox);
    m_acting->setEditable(true);
    m_acting->setInsertPolicy(QComboBox::NoInsert);
    m_acting->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_acting->setMinimumContentsLength(18);
    m_acting->setAccessibleName(tr("You decide as"));
    m_acting->lineEdit()->setAccessibleName(tr("You decide as"));
    m_acting->setToolTip(tr("You decide as this reviewer: the name that the campaign has for you. It is kept beside each decision, with the account of this computer."));
    const UiMemory *memory = m_workspace.collaborators().memory;
    const QString before = memory ? memory->value(kMemorySection, kActingKey).toString() : QString();
    m_acting->setEditText(before.isEmpty() ? osUserName() : before);
    auto *label = new QLabel(tr("You decide &as"), m_actingBox);
    label->setBuddy(m_acting);
    auto *acting = new QHBoxLayout(m_actingBox);
    acting->setContentsMargins(0, 0, 0, 0);
    acting->setSpacing(metrics::half);
    acting->addWidget(label);
    acting->addWidget(m_acting);
    m_actingBox->setFixedHeight(filterField()->sizeHint().height());
    addFilterWidget(m_actingBox);
    connect(m_acting, &QComboBox::editTextChanged, this, [this](const QString &text) {
        if (UiMemory *kept = m_workspace.collaborators().memory)
            kept->setValue(kMemorySection, kActingKey, text.trimmed());
    });
    connect(m_itemTable, &TableView::selectedRowsChanged, this, [this] { m_selectionTimer.start(0); });
    connect(m_itemTable, &TableView::opened, this, [this] { nextOpen(); });
    connect(m_form, &DecisionForm::decided, this, [this](const ReviewRecord &record) { decide(record, m_meant); });
    connect(m_form, &DecisionForm::closed, this, [this] { m_itemTable->setFocus(); });
    connect(&m_itemList, &RecordList::arrangingDone, this, [this] {
        if (m_firstItem && m_items.rowCount() > 0 && m_desk.review()) {
            m_firstItem = false;
            select(0);
            if (window()->width() >= metrics::panelOverlaysBelow)
                panelHost()->setPanelOpen(true);
        } else if (m_firstOpen && m_items.rowCount() > 0 && m_desk.review()) {
            m_firstOpen = false;
            int first = 0;
            while (first < m_items.rowCount() && !waits(m_items.sourceRow(first)))
                ++first;
            select(first < m_items.rowCount() ? first : 0);
        } else if (!m_shownItem.isEmpty() && !m_itemTable->selectionModel()->hasSelection()) {
            if (const int row = m_items.rowOfKey(m_shownItem); row >= 0)
                select(row); // it was read again, and is large
        }
        followSelection();
    });
}

void ReviewsPage::buildDesk()
{
    connect(&m_desk, &ReviewDesk::opened, this, [this] {
        showReview();
        keepSilenceRule();
        m_previous.load(m_desk);
    });
    connect(&m_desk, &ReviewDesk::figuresChanged, this, [this] {
        fillBoard();
        sayPerson();
        showReview();
    });
    connect(&m_previous, &PreviousReviews::loaded, this, &ReviewsPage::followSelection);
    m_othersTimer.setInterval(kLookForOthers);
    connect(&m_othersTimer, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_desk.catchUp();
    });
    connect(&m_desk, &ReviewDesk::recorded, this, [this] {
        removeBanner(QStringLiteral("unsaved"));
        showReview();
    });
    connect(&m_desk, &ReviewDesk::unreadable, this, [this](const Error &error) {
        m_error = error;
        updatePlaceholder();
    });
    connect(&m_desk, &ReviewDesk::notRecorded, this, [this](const Error &error) {
        MessageBanner *banner = setBanner(QStringLiteral("unsaved"), MessageBanner::Kind::Error,
                                          tr("%Ln decisions are not recorded yet.", nullptr, int(m_desk.unsaved())) + QLatin1Char(' ') + withFullStop(describe(error)),
                                          error.detail);
        banner->setAction(tr("Retry"));
        connect(banner, &MessageBanner::actionTriggered, &m_desk, &ReviewDesk::retry, Qt::UniqueConnection);
        updatePlaceholder();
    });
    connect(&m_desk, &ReviewDesk::overtaken, this, [this](int decisions, const QStringList &items) {
        QString text = m_desk.review()->signedOff ? tr("The review was signed off by %1 meanwhile.").arg(visible(m_desk.review()->signedOff->by))
                                                  : tr("Somebody else recorded %Ln decisions meanwhile; they are shown now.", nullptr, decisions);
        QStringList names;
        for (const QString &id : items) {
            const ReviewItem &item = m_desk.review()->items.at(m_desk.review()->placeOf(id));
            names += visible(itemText(item));
        }
        if (!items.isEmpty())
            text += QLatin1Char(' ') + tr("%Ln of yours were not recorded.", nullptr, int(items.size()));
        setBanner(QStringLiteral("overtaken"), items.isEmpty() ? MessageBanner::Kind::Info : MessageBanner::Kind::Warning, text, names.join(QLatin1Char('\n')))->setClosable(true);
    });
}

void ReviewsPage::showReview()
{
    const Review *review = m_desk.review();
    if (!review)
        return;
    m_error.reset();
    m_itemList.setSource(std::make_shared<const ReviewItemRecords>(*review, m_desk.people()));
    updateCommands();
    if (m_acting->count() == 0) {
        QSet<QString> reviewers{review->campaign.wish.fallback, osUserName()};
        for (const ReviewerRule &rule : review->campaign.wish.reviewers)
            reviewers += rule.reviewer;
        QStringList names(reviewers.begin(), reviewers.end());
        names.sort();
        const QString now = m_acting->currentText();
        const QSignalBlocker quiet(m_acting);
        m_acting->addItems(names);
        m_acting->setEditText(now);
    }
    followStore();
    followSelection();
}

void ReviewsPage::sayUnsaved()
{
    say(MessageBanner::Kind::Warning, tr("%Ln decisions are not on the disk yet.", nullptr, int(m_desk.unsaved())));
}

void ReviewsPage::leaveCampaign()
{
    if (!isReviewing())
        return;
    if (m_desk.unsaved() > 0) {
        sayUnsaved();
        return;
    }
    m_desk.close();
    m_previous.clear();
    const QString as = m_acting->currentText();
    const QSignalBlocker quiet(m_acting);
    m_acting->clear(); // another campaign has other reviewers
    m_acting->setEditText(as);
    m_form->hide();
    m_error.reset();
    m_itemList.setSource(std::make_shared<const ReviewItemRecords>());
    switchTo(false);
    m_campaignTable->setFocus();
    listCampaigns();
}

/// In a team's store one acts as one's login, and others decide meanwhile.
void ReviewsPage::followStore()
{
    const QString login = m_desk.login();
    m_acting->setEnabled(login.isEmpty());
    if (login.isEmpty())
        m_othersTimer.stop();
    else if (!m_othersTimer.isActive())
        m_othersTimer.start();
    if (!login.isEmpty() && m_acting->currentText() != login) {
        const QSignalBlocker quiet(m_acting);
        m_acting->setEditText(login);
    }
}

QString ReviewsPage::acting() const
{
    if (const QString login = m_desk.login(); !login.isEmpty())
        return login;
    return m_acting->currentText().trimmed();
}

QStringList ReviewsPage::selectedItems() const
{
    QStringList out;
    const Review *review = m_desk.review();
    const QList<int> rows = m_itemTable->selectedRowNumbers();
    for (const int row : rows) {
        const QString id = m_items.index(row, 0).data(KeyRole).toString();
        if (review && review->placeOf(id) >= 0) // the rows may be those of the review before
            out += id;
    }
    return out;
}

void ReviewsPage::wantDecision(ReviewDecision decision)
{
    const Review *review = m_desk.review();
    m_meant = selectedItems();
    if (!review || m_meant.isEmpty())
        return;
    if (decision == ReviewDecision::Open) {
        const Review *ahead = m_desk.expected();
        m_meant.removeIf([ahead](const QString &id) { return !ahead->states.at(ahead->placeOf(id)).decided; });
        if (m_meant.isEmpty()) {
            say(MessageBanner::Kind::Info, tr("Nothing is decided here that could be taken back."));
            return;
        }
    }
    DecisionForm::Wanted wanted;
    wanted.decision = decision;
    wanted.items = int(m_meant.size());
    wanted.today = m_workspace.collaborators().clock->nowUtc().date();
    wanted.reason = decision != ReviewDecision::Open && (m_meant.size() > 1 || needsReason(review->campaign.wish.justify, decision));
    QSet<QString> instances;
    QSet<QString> held;
    for (const QString &id : std::as_const(m_meant)) {
        const ReviewItem &item = review->items.at(review->placeOf(id));
        instances += item.instance;
        held += item.role;
        wanted.selfReason = wanted.selfReason || (isOwnItem(item, acting()) && decision != ReviewDecision::Open && decision != ReviewDecision::Unknown);
    }
    if (decision == ReviewDecision::Change) {
        if (instances.size() > 1) {
            say(MessageBanner::Kind::Warning, tr("The selection is of several instances, which have roles of their own. Select items of one."));
            return;
        }
        for (const QString &key : review->roles) {
            const QString role = key.section(QChar(0), 1);
            if (key.section(QChar(0), 0, 0) == *instances.cbegin() && !held.contains(role))
                wanted.roles += role;
        }
        wanted.roles.sort();
    }
    const bool form = wanted.reason || wanted.selfReason || decision == ReviewDecision::Change;
    if (form) {
        m_form->start(wanted);
        return;
    }
    ReviewRecord record;
    record.decision = decision;
    decide(record, m_meant);
}

void ReviewsPage::decide(ReviewRecord record, const QStringList &items)
{
    record.event = ReviewEvent::Decided;
    record.at = m_workspace.collaborators().clock->nowUtc();
    record.by = acting();
    record.osUser = osUserName();
    if (items.size() == 1 && items.first() == m_shownItem && m_sinceSelected.isValid())
        record.seconds = m_sinceSelected.elapsed() / 1000;
    for (const char *key : {"decision", "overtaken"}) // before: the store may answer at once
        removeBanner(QLatin1String(key));
    const Result<void> taken = m_desk.record(items, record);
    if (!taken) {
        const QString why = withFullStop(describe(taken.error()));
        if (m_form->isVisible())
            m_form->showError(why);
        else
            say(MessageBanner::Kind::Warning, why, taken.error().detail);
        return;
    }
    m_form->hide();
    m_itemTable->setFocus();
    if (record.decision != ReviewDecision::Open)
        nextOpen();
    updatePlaceholder();
}

void ReviewsPage::select(int row)
{
    const QModelIndex index = m_items.index(row, 0);
    m_itemTable->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_itemTable->scrollTo(index);
}

/// From the current one on, then from the top.
void ReviewsPage::nextOpen()
{
    const Review *review = m_desk.review();
    const int rows = m_items.rowCount();
    if (!review || rows == 0)
        return;
    const int from = std::max(0, m_itemTable->currentIndex().row());
    for (int step = 1; step <= rows; ++step) {
        const int row = (from + step) % rows;
        if (!waits(review->placeOf(m_items.index(row, 0).data(KeyRole).toString())))
            continue;
        select(row);
        return;
    }
    if (!m_person.isEmpty() && nextPerson())
        return;
    say(MessageBanner::Kind::Ok, tr("No open item is left here."));
}

bool ReviewsPage::waits(qsizetype place) const
{
    const Review *ahead = m_desk.expected();
    return ahead && place >= 0 && ahead->states.at(place).isOpen() && !m_desk.isPending(ahead->items.at(place).id);
}

/// The table would search its rows for the letters.
bool ReviewsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_itemTable && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        for (QAction *action : m_deciding + m_whileReviewing) {
            if (action->shortcut() != QKeySequence(key->keyCombination()))
                continue;
            if (action->isEnabled())
                action->trigger();
            else if (m_deciding.contains(action))
                say(MessageBanner::Kind::Info, tr("The review is signed off: nothing can be decided any more."));
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace airside
