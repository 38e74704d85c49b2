#include "ui/reviews/campaignboard.h"

#include "ui/kit/theme.h"
#include "ui/reviews/boardfigures.h"
#include "ui/reviews/figureview.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>

namespace airside {

namespace {

constexpr int kTwoColumns = 860;
constexpr int kBarColumn = 100;
constexpr int kLeastValue = 110;
constexpr int kLeastName = 80;
constexpr int kDayWidth = 52;
constexpr int kDayHeight = 96;
constexpr int kHeatWidth = 170;
constexpr int kHeatNames = 190;
constexpr int kHeatRows = 12;

} // namespace

CampaignBoard::CampaignBoard(QWidget *parent)
    : QScrollArea(parent)
{
    setAccessibleName(tr("Figures of the campaign"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    m_headline = new QLabel(content);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_headline->setFont(sectionFont(font()));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, metrics::grid, metrics::grid, metrics::grid);
    column->setSpacing(2 * metrics::grid);
    column->addWidget(m_headline);
    m_grid = new QGridLayout;
    m_grid->setSpacing(2 * metrics::grid);
    column->addLayout(m_grid);
    column->addStretch(1);
    m_decisions = makeBars(tr("Decisions"), tr("Decision"), tr("Items"), {});
    m_privileged = makeBars(tr("Privileged grants that remain"), tr("What became of them"), tr("Items"), tr("No item is privileged."));
    m_risks = makeBars(tr("Decided, by risk"), tr("Risk"), tr("Decided"), {});
    m_instances = makeBars(tr("Decided, by instance"), tr("Instance"), tr("Decided"), {});
    m_reviewers = makeBars(tr("Decided, by reviewer"), tr("Reviewer"), tr("Decided"), {});
    m_signals = makeBars(tr("How it was decided"), tr("Reviewer"), tr("Kept, and the time taken"), tr("Nobody has decided anything yet."));
    m_days = makeSection(tr("Decisions per day"), tr("Nobody has decided anything yet."));
    m_dayModel = new DayModel(this);
    m_days.view->setModel(m_dayModel);
    m_days.view->setItemDelegate(new DayDelegate(m_days.view));
    m_days.view->verticalHeader()->setDefaultSectionSize(kDayHeight);
    m_days.view->verticalHeader()->hide();
    m_days.view->horizontalHeader()->setDefaultSectionSize(kDayWidth);
    m_heat = makeSection(tr("People and instances"), {});
    m_heatModel = new HeatModel(this);
    m_heat.view->setModel(m_heatModel);
    m_heat.view->setItemDelegate(new HeatDelegate(m_heat.view));
    m_heat.view->setMostRows(kHeatRows);
    m_heat.view->verticalHeader()->setFixedWidth(kHeatNames);
    m_heat.view->horizontalHeader()->setDefaultSectionSize(kHeatWidth);
    m_heat.view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setWidget(content);
    arrange(2);
}

CampaignBoard::Section CampaignBoard::makeSection(const QString &title, const QString &nothing)
{
    Section made;
    auto *box = new QFrame(widget() ? widget() : this);
    box->setFrameShape(QFrame::NoFrame);
    made.box = box;
    made.view = new FigureView(box);
    made.view->setAccessibleName(title);
    auto *label = new QLabel(title, box);
    label->setTextFormat(Qt::PlainText);
    label->setFont(sectionFont(font()));
    label->setBuddy(made.view);
    made.nothing = new QLabel(nothing, box);
    made.nothing->setTextFormat(Qt::PlainText);
    made.nothing->setForegroundRole(QPalette::PlaceholderText);
    made.nothing->hide();
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::half);
    column->addWidget(label);
    column->addWidget(made.view);
    column->addWidget(made.nothing);
    column->addStretch(1);
    m_views += made.view;
    connect(made.view, &FigureView::itemsWanted, this, &CampaignBoard::itemsWanted);
    return made;
}

CampaignBoard::Section CampaignBoard::makeBars(const QString &title, const QString &name, const QString &value, const QString &nothing)
{
    Section made = makeSection(title, nothing);
    made.bars = new BarModel(name, value, this);
    made.view->setModel(made.bars);
    made.view->setItemDelegate(new BarDelegate(made.view));
    made.view->horizontalHeader()->hide();
    made.view->verticalHeader()->hide();
    made.view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    made.view->horizontalHeader()->setSectionResizeMode(BarModel::Name, QHeaderView::Stretch);
    made.view->horizontalHeader()->setSectionResizeMode(BarModel::Value, QHeaderView::Fixed);
    made.view->setColumnWidth(BarModel::Bar, kBarColumn);
    return made;
}

/// One below the other where there is little room.
void CampaignBoard::arrange(int columns)
{
    if (m_columns == columns)
        return;
    m_columns = columns;
    const QList<QWidget *> small{m_decisions.box, m_privileged.box, m_risks.box, m_instances.box, m_reviewers.box, m_signals.box};
    for (int i = 0; i < small.size(); ++i)
        m_grid->addWidget(small.at(i), i / columns, i % columns);
    const int below = (int(small.size()) + columns - 1) / columns;
    m_grid->addWidget(m_days.box, below, 0, 1, columns);
    m_grid->addWidget(m_heat.box, below + 1, 0, 1, columns);
    for (int i = 0; i < 2; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

void CampaignBoard::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange(viewport()->width() >= kTwoColumns ? 2 : 1);
    spread();
}

/// A value is shown whole, as long as something is left of the name.
void CampaignBoard::spread()
{
    const int width = (viewport()->width() - metrics::grid - (m_columns - 1) * 2 * metrics::grid) / m_columns;
    for (const Section &section : {m_decisions, m_privileged, m_risks, m_instances, m_reviewers, m_signals}) {
        int longest = 0;
        for (const FigureRow &row : section.bars->figures())
            longest = std::max(longest, section.view->fontMetrics().horizontalAdvance(row.value) + (row.icon.isEmpty() ? 0 : metrics::icon + metrics::half));
        section.view->setColumnWidth(BarModel::Value, std::clamp(longest + 2 * metrics::grid, kLeastValue, std::max(kLeastValue, width - kBarColumn - kLeastName)));
    }
}

void CampaignBoard::showRows(const Section &section, bool any)
{
    section.view->setVisible(any);
    section.nothing->setVisible(!any);
    section.view->updateGeometry();
}

void CampaignBoard::setFigures(const std::shared_ptr<const CampaignFigures> &figures, const Review &review, const QDateTime &now)
{
    m_headline->setText(boardHeadline(*figures, review, now));
    const auto fill = [](const Section &section, const QList<FigureRow> &rows) {
        section.bars->setRows(rows);
        showRows(section, !rows.isEmpty());
    };
    fill(m_decisions, decisionRows(*figures));
    fill(m_privileged, privilegedRows(*figures));
    fill(m_risks, riskRows(*figures));
    fill(m_instances, instanceRows(*figures));
    fill(m_reviewers, reviewerRows(*figures));
    fill(m_signals, signalRows(*figures));
    m_dayModel->setDays(figures->days);
    showRows(m_days, !figures->days.isEmpty());
    m_heatModel->setFigures(figures);
    showRows(m_heat, true);
    spread();
}

void CampaignBoard::clear()
{
    m_headline->clear();
    for (const Section &section : {m_decisions, m_privileged, m_risks, m_instances, m_reviewers, m_signals})
        section.bars->setRows({});
    m_dayModel->setDays({});
    m_heatModel->setFigures({});
}

QString CampaignBoard::headline() const
{
    return m_headline->text();
}

} // namespace airside
