#include "models/timetext.h"
#include "ui/instances/instancefilter.h"
#include "ui/instances/instancemodel.h"
#include "ui/instances/instancespage.h"
#include "ui/kit/chipdelegate.h"
#include "ui/kit/modelsheet.h"
#include "ui/kit/tableview.h"
#include "ui/kit/viewsbutton.h"

#include <QLocale>

#include <numeric>

namespace airside {

namespace {

QList<SavedView> builtInInstanceViews()
{
    return {
        filterView(InstancesPage::tr("Could not be read"), "state:failed"),
        filterView(InstancesPage::tr("Production"), "environment:production"),
        filterView(InstancesPage::tr("Not read for a day"), "read>1d"),
        filterView(InstancesPage::tr("Not read whole"), "complete:no"),
        filterView(InstancesPage::tr("Read-only"), "read_only:yes"),
    };
}

} // namespace

void InstancesPage::buildTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Instances"));
    m_table->setColumnWidths({140, 130, 248, 70, 80, 0, 170, 110});
    auto *address = new CellDelegate(m_table);
    address->setElideMiddle(true);
    m_table->setItemDelegateForColumn(InstanceModel::Url, address);
    m_table->sortByColumn(InstanceModel::Name, Qt::AscendingOrder);
    m_table->remember(m_workspace.collaborators().memory, QStringLiteral("instances"));
    setContent(m_table);
    m_selectionTimer.setSingleShot(true);
    connect(&m_selectionTimer, &QTimer::timeout, this, &InstancesPage::updateStatus);
    connect(m_table, &TableView::selectedRowsChanged, this, [this] { m_selectionTimer.start(0); });
    connect(&m_ageTimer, &QTimer::timeout, m_model, &InstanceModel::timePassed);
    m_ageTimer.start(std::chrono::seconds(20));
}

void InstancesPage::buildFilter()
{
    filterField()->setPlaceholderText(tr("Words, or state:failed environment:production read>1d \u2013 Ctrl+Space shows what can be asked"));
    filterBar()->setFields(instanceFilterFields(), [this](const QString &field) {
        QSet<QString> values;
        for (const InstanceState &state : m_workspace.states()) {
            if (field == QLatin1String("name"))
                values += state.instance.name;
            else if (field == QLatin1String("address"))
                values += state.instance.url.toDisplayString();
            else if (field == QLatin1String("airflow") && state.snapshot)
                values += state.snapshot->airflowVersion;
            else if (field == QLatin1String("account"))
                values += accountOf(state);
        }
        values.remove(QString());
        return offeredValues(values);
    });
    addFilterWidget(new ViewsButton(*filterBar(), *m_table, m_workspace.collaborators().memory, QStringLiteral("instances"),
                                    builtInInstanceViews(), this));
    connect(this, &Page::filterEdited, m_model, &InstanceModel::setFilter);
}

void InstancesPage::updateStatus()
{
    const QList<InstanceState> states = m_workspace.states();
    if (states.isEmpty()) {
        setStatus({});
        return;
    }
    const auto count = [&states](auto which) { return int(std::ranges::count_if(states, which)); };
    const int failed = count([](const InstanceState &one) { return one.phase == InstanceState::Phase::Failed; });
    const int unread = count([](const InstanceState &one) { return !one.snapshot; });
    const int partial = count([](const InstanceState &one) { return one.snapshot && !one.snapshot->complete(); });
    const QLocale locale;
    QStringList parts{tr("%1 of %2").arg(locale.toString(m_model->rowCount()), locale.toString(m_model->totalRows()))};
    if (const int selected = m_table->selectedRowCount(); selected > 0)
        parts += tr("%Ln selected", nullptr, selected);
    if (failed > 0)
        parts += tr("%Ln could not be read", nullptr, failed);
    if (unread > 0)
        parts += tr("%Ln not read yet", nullptr, unread);
    if (partial > 0)
        parts += tr("%Ln NOT complete", nullptr, partial);
    else if (unread == 0)
        parts += tr("all complete");
    QDateTime oldest;
    for (const InstanceState &one : states) {
        if (one.snapshot)
            oldest = oldest.isValid() ? std::min(oldest, one.snapshot->takenAt) : one.snapshot->takenAt;
    }
    if (oldest.isValid())
        parts += tr("the oldest read %1").arg(agoText(oldest, m_workspace.collaborators().clock->nowUtc()));
    setStatus(parts.join(QStringLiteral(" \u00b7 ")));
}

std::optional<Sheet> InstancesPage::sheetAsShown() const
{
    QList<int> rows(m_model->rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    Sheet sheet = sheetOf(*m_model, rows, m_table->shownColumns(), QStringLiteral("Instances"));
    sheet.cover += {QStringLiteral("Filter"), m_model->filter()};
    sheet.cover += {QStringLiteral("Rows"), QStringLiteral("%1 of %2").arg(rows.size()).arg(m_model->totalRows())};
    return sheet;
}

} // namespace airside
