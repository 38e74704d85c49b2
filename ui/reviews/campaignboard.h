#pragma once

#include "core/review/campaignfigures.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;

namespace airside {

class BarModel;
class DayModel;
class FigureView;
class HeatModel;

/// The dashboard of a campaign: how far it is, by risk, instance and reviewer, what privileged grants remain, how it is decided, day by
/// day, and people by instance. Each figure leads to its items.
class CampaignBoard : public QScrollArea
{
    Q_OBJECT

public:
    explicit CampaignBoard(QWidget *parent = nullptr);

    void setFigures(const std::shared_ptr<const CampaignFigures> &figures, const Review &review, const QDateTime &now);
    void clear();
    /// In the order in which they stand.
    [[nodiscard]] const QList<FigureView *> &figures() const { return m_views; }
    [[nodiscard]] QString headline() const;
    [[nodiscard]] FigureView *first() const { return m_views.first(); }

Q_SIGNALS:
    void itemsWanted(const QString &filter);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Section
    {
        QWidget *box = nullptr;
        FigureView *view = nullptr;
        BarModel *bars = nullptr;
        QLabel *nothing = nullptr;
    };
    [[nodiscard]] Section makeSection(const QString &title, const QString &nothing);
    [[nodiscard]] Section makeBars(const QString &title, const QString &name, const QString &value, const QString &nothing);
    void arrange(int columns);
    void spread();
    static void showRows(const Section &section, bool any);

    QLabel *m_headline = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<FigureView *> m_views;
    Section m_decisions;
    Section m_risks;
    Section m_instances;
    Section m_reviewers;
    Section m_privileged;
    Section m_signals;
    Section m_days;
    Section m_heat;
    DayModel *m_dayModel = nullptr;
    HeatModel *m_heatModel = nullptr;
    int m_columns = 0;
};

} // namespace airside
