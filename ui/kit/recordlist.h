#pragma once

#include "core/export/sheet.h"
#include "models/recordtable.h"

#include <functional>

namespace airside {

class TableView;

/// Keeps a RecordModel showing a source through a filter and in an order; all of it is arranged in the worker pool.
class RecordList : public QObject
{
    Q_OBJECT

public:
    /// model outlives it. now: for filters that ask how long ago something was.
    RecordList(RecordModel &model, std::function<QDateTime()> now, QObject *parent);

    void setSource(const RecordSourcePtr &source);
    void setFilter(const QString &filter);
    [[nodiscard]] const RecordSourcePtr &source() const { return m_source; }
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// The model shows what was asked for last.
    void arrangingDone();

private:
    void arrange();

    RecordModel &m_model;
    std::function<QDateTime()> m_now;
    RecordSourcePtr m_source;
    QString m_filter;
    bool m_busy = false;
    bool m_again = false;
};

/// The rows and columns as shown; cells are composed by whoever writes them. The cover says how many of how many, and the filter.
[[nodiscard]] Sheet recordSheet(const RecordModel &model, const TableView &table, const QString &title);

} // namespace airside
