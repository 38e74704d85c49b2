#include "ui/kit/tableview.h"
#include "ui/reviews/newreviewdialog.h"
#include "ui/reviews/reviewpanel.h"
#include "ui/reviews/reviewspage.h"

namespace airside {

void ReviewsPage::listCampaigns()
{
    const Workspace::Collaborators &with = m_workspace.collaborators();
    if (m_listing || !with.reviews)
        return;
    m_listing = true;
    QList<std::pair<ReviewStore *, bool>> stores{{with.reviews, false}};
    if (with.demoReviews)
        stores += std::pair{with.demoReviews, true};
    listFrom(stores, {});
    updatePlaceholder();
}

void ReviewsPage::listFrom(const QList<std::pair<ReviewStore *, bool>> &stores, const QList<Kept> &found)
{
    const auto [store, demo] = stores.first();
    m_workspace.ask(this, store->list(), [this, stores, found, store = store, demo = demo](const Result<QList<KeptReview>> &kept) {
        QList<Kept> all = found;
        m_error = kept ? std::nullopt : std::optional(kept.error());
        if (kept) {
            for (const KeptReview &one : *kept) {
                CampaignRow row;
                row.id = one.id;
                row.name = one.name;
                row.demo = demo;
                // What is known stays until it is read again.
                for (const Kept &known : std::as_const(m_kept)) {
                    if (known.row.id == one.id)
                        row = known.row;
                }
                all += Kept{store, row};
            }
            if (stores.size() > 1) {
                listFrom(stores.mid(1), all);
                return;
            }
            m_kept = all;
            m_listed = true;
        }
        m_listing = false;
        m_toRead.clear();
        for (const Kept &one : std::as_const(m_kept)) {
            if (one.row.state != CampaignState::SignedOff)
                m_toRead += one.row.id;
        }
        showCampaigns();
        if (!m_wanted.isNull())
            openCampaign(std::exchange(m_wanted, QUuid()));
        readNext();
    });
}

/// One after the other: the store has one thread, and a large review takes a second.
void ReviewsPage::readNext()
{
    if (m_toRead.isEmpty()) {
        updatePlaceholder();
        return;
    }
    const QUuid id = m_toRead.first();
    for (const Kept &one : std::as_const(m_kept)) {
        if (one.row.id == id) {
            m_workspace.ask(this, one.store->read(id), [this, id](const Result<Review> &review) { takeCampaign(id, review); });
            return;
        }
    }
    m_toRead.removeFirst();
    readNext();
}

void ReviewsPage::takeCampaign(const QUuid &id, const Result<Review> &review)
{
    for (Kept &one : m_kept) {
        if (one.row.id != id)
            continue;
        const bool demo = one.row.demo;
        if (review) {
            one.row = campaignRow(*review, m_workspace.collaborators().clock->nowUtc());
        } else {
            one.row.state = CampaignState::Unusable;
            one.row.error = describe(review.error());
        }
        one.row.demo = demo;
    }
    if (m_toRead.isEmpty() || m_toRead.first() != id)
        return; // the list was made anew meanwhile
    m_toRead.removeFirst();
    showCampaigns();
    readNext();
}

void ReviewsPage::showCampaigns()
{
    QList<CampaignRow> rows;
    for (const Kept &one : std::as_const(m_kept))
        rows += one.row;
    m_campaignList.setSource(std::make_shared<const CampaignRecords>(std::move(rows)));
    updatePlaceholder();
}

std::optional<ReviewsPage::Kept> ReviewsPage::selectedCampaign() const
{
    const QList<int> rows = m_campaignTable->selectedRowNumbers();
    if (rows.size() != 1)
        return std::nullopt;
    const QUuid id = QUuid::fromString(m_campaigns.index(rows.first(), 0).data(KeyRole).toString());
    for (const Kept &one : m_kept) {
        if (one.row.id == id)
            return one;
    }
    return std::nullopt;
}

/// Beside the list: how the selected one stands.
void ReviewsPage::showCampaign()
{
    const std::optional<Kept> one = selectedCampaign();
    if (!one) {
        m_panel->clear(int(m_campaignTable->selectedRowNumbers().size()));
        return;
    }
    m_workspace.ask(this, one->store->read(one->row.id), [this, id = one->row.id](const Result<Review> &review) {
        const std::optional<Kept> now = selectedCampaign();
        if (review && !isReviewing() && now && now->row.id == id)
            m_panel->setCampaign(*review, m_workspace.collaborators().clock->nowUtc());
    });
}

NewReviewDialog *ReviewsPage::startNew()
{
    if (!m_workspace.collaborators().reviews)
        return nullptr;
    auto *dialog = new NewReviewDialog(m_workspace, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewReviewDialog::created, this, [this](const QUuid &id) {
        m_wanted = id;
        leaveCampaign();
        listCampaigns();
    });
    dialog->open();
    return dialog;
}

void ReviewsPage::startReview(const ReviewRequest &request)
{
    if (NewReviewDialog *dialog = startNew())
        dialog->fillIn(request);
}

void ReviewsPage::openCampaign(const QUuid &id)
{
    if (m_desk.id() == id && isReviewing())
        return;
    if (m_desk.unsaved() > 0) {
        sayUnsaved();
        return;
    }
    for (const Kept &one : std::as_const(m_kept)) {
        if (one.row.id != id)
            continue;
        m_firstItem = true;
        m_desk.open(one.store, id);
        switchTo(true);
        m_itemTable->setFocus();
        return;
    }
}

void ReviewsPage::openObject(const QUuid &instance, const QString &)
{
    if (instance.isNull()) {
        leaveCampaign();
    } else if (m_listed && !m_listing) {
        openCampaign(instance);
    } else {
        m_wanted = instance;
    }
}

std::optional<Page::Opened> ReviewsPage::openedObject() const
{
    if (!isReviewing() || !m_desk.review())
        return std::nullopt;
    return Opened{m_desk.id(), m_desk.review()->campaign.wish.name};
}

} // namespace airside
