#include "core/access/filtertoken.h"
#include "core/base/text.h"
#include "ui/kit/icons.h"
#include "ui/kit/panelhost.h"
#include "ui/kit/tableview.h"
#include "ui/reviews/campaignboard.h"
#include "ui/reviews/figureview.h"
#include "ui/reviews/reviewspage.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>

namespace airside {

void ReviewsPage::buildBoard(QWidget *parent)
{
    m_board = new CampaignBoard(parent);
    m_views->addWidget(m_board);
    m_boardAction = addCommand(QStringLiteral("columns"), tr("Figures"), Qt::Key_F, [this] { showBoard(m_boardAction->isChecked()); });
    m_boardAction->setCheckable(true);
    m_personAction = addCommand(QStringLiteral("person"), tr("Person by person"), Qt::Key_P, [this] { togglePerson(); });
    m_personAction->setCheckable(true);
    m_whileReviewing += {m_boardAction, m_personAction};
    connect(m_board, &CampaignBoard::itemsWanted, this, [this](const QString &filter) {
        leavePerson();
        m_firstItem = true;
        applyFilter(filter);
        m_itemTable->setFocus();
    });
}

/// The side panel is about an item: it makes room for the figures.
void ReviewsPage::showBoard(bool shown)
{
    m_boardAction->setChecked(shown);
    if ((m_views->currentWidget() == m_board) == shown)
        return;
    if (shown) {
        m_panelWasOpen = panelHost()->isPanelOpen();
        panelHost()->setPanelOpen(false);
        fillBoard();
    } else if (m_panelWasOpen) {
        panelHost()->setPanelOpen(true);
    }
    setFilterVisible(!shown);
    m_views->setCurrentWidget(shown ? static_cast<QWidget *>(m_board) : m_itemTable->parentWidget());
    if (shown)
        m_board->first()->setFocus();
    else
        m_itemTable->setFocus();
    updateCommands();
    updatePlaceholder();
}

void ReviewsPage::fillBoard()
{
    if (isBoardShown() && m_desk.figures() && m_desk.review())
        m_board->setFigures(m_desk.figures(), *m_desk.review(), m_workspace.collaborators().clock->nowUtc());
}

void ReviewsPage::togglePerson()
{
    if (!m_personAction->isChecked()) {
        leavePerson();
        filterBar()->apply({});
        m_itemTable->setFocus();
        return;
    }
    showBoard(false);
    const std::shared_ptr<const ReviewPeople> people = m_desk.people();
    const Review *review = m_desk.review();
    const QStringList selected = selectedItems();
    if (!people || people->people.isEmpty() || !review) {
        m_personAction->setChecked(false);
        return;
    }
    showPerson(selected.isEmpty() ? 0 : people->personOf.at(review->placeOf(selected.first())));
}

void ReviewsPage::showPerson(qsizetype person)
{
    m_person = m_desk.people()->people.at(person).key;
    m_personFilter = QStringLiteral("person:") + filterValueText(m_person);
    m_personAction->setChecked(true);
    m_firstOpen = true;
    filterBar()->apply(m_personFilter);
    sayPerson();
    m_itemTable->setFocus();
}

void ReviewsPage::leavePerson()
{
    m_person.clear();
    m_personFilter.clear();
    m_firstOpen = false;
    m_personAction->setChecked(false);
    m_personLine->hide();
}

/// The next one, in the order of risk, of whom something is open; from the first again at the end.
bool ReviewsPage::nextPerson()
{
    const std::shared_ptr<const ReviewPeople> people = m_desk.people();
    if (!people)
        return false;
    const auto here = std::ranges::find(people->people, m_person, &ReviewPerson::key) - people->people.begin();
    const qsizetype count = people->people.size();
    for (qsizetype step = 1; step < count; ++step) {
        const qsizetype at = (here + step) % count;
        if (std::ranges::any_of(people->people.at(at).items, [this](qsizetype place) { return waits(place); })) {
            showPerson(at);
            return true;
        }
    }
    return false;
}

void ReviewsPage::sayPerson()
{
    const std::shared_ptr<const ReviewPeople> people = m_desk.people();
    const Review *review = m_desk.expected();
    if (m_person.isEmpty() || !people || !review)
        return;
    const auto found = std::ranges::find(people->people, m_person, &ReviewPerson::key);
    if (found == people->people.end())
        return;
    QSet<QString> instances;
    int open = 0;
    for (const qsizetype place : found->items) {
        instances += review->items.at(place).instance;
        open += review->states.at(place).isOpen() ? 1 : 0;
    }
    const QLocale locale;
    const QStringList parts{visible(found->name), visible(found->key), tr("%Ln grants", nullptr, int(found->items.size())),
                            tr("on %Ln instances", nullptr, int(instances.size())), tr("%Ln open", nullptr, open),
                            tr("person %1 of %2").arg(locale.toString(found - people->people.begin() + 1), locale.toString(people->people.size()))};
    m_personLine->setText(parts.join(QStringLiteral(" \u00b7 ")));
    m_personLine->show();
}

} // namespace airside
