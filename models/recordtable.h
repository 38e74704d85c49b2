#pragma once

#include "core/access/filterquery.h"
#include "models/shownrowsmodel.h"
#include "models/sortkeys.h"

#include <QDateTime>
#include <QHash>

#include <memory>

namespace airside {

/// The row of a RecordSource that a filter asks.
class RecordSubject : public FilterSubject
{
public:
    void setRow(int row) { m_row = row; }
    [[nodiscard]] std::optional<qint64> number(int) const override { return {}; }
    [[nodiscard]] FilterAge age(int) const override { return {}; }
    [[nodiscard]] bool flag(int) const override { return false; }
    [[nodiscard]] bool isChoice(int, int) const override { return false; }

protected:
    [[nodiscard]] int row() const { return m_row; }

private:
    int m_row = 0;
};

struct RecordHeading
{
    QString key; ///< stable
    QString title;
    QString tooltip; ///< empty: none
    bool number = false;
};

/// Rows that come whole from somewhere and are never edited: of the journal, of a past snapshot. Immutable and usable in
/// any thread. Cells are composed when they are looked at, so that 100,000 rows cost nothing before.
class RecordSource
{
public:
    virtual ~RecordSource() = default;
    /// Sources that answer the same have the same rows in the same places, and only what the cells say differs. nullptr: nobody's.
    [[nodiscard]] virtual const void *sameRows() const { return nullptr; }
    [[nodiscard]] virtual int rows() const = 0;
    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual RecordHeading heading(int column) const = 0;
    /// Qt::DisplayRole (may be hostile), TooltipRole, SortRole, ExportRole, ToneRole, IconRole; invalid: nothing of its own.
    [[nodiscard]] virtual QVariant cell(int row, int column, int role) const = 0;
    /// Of the row, stable over readings.
    [[nodiscard]] virtual QString key(int row) const = 0;
    [[nodiscard]] virtual const FilterFieldSet &fields() const = 0;
    /// It is outlived by the source.
    [[nodiscard]] virtual std::unique_ptr<RecordSubject> subject(const QDateTime &now) const = 0;
};
using RecordSourcePtr = std::shared_ptr<const RecordSource>;

/// Which rows of a source are shown, in their order.
struct RecordView
{
    RecordSourcePtr source;
    QString filter;
    std::vector<int> rows;
};

/// For the worker pool. A filter that cannot be used lets everything pass. Rows that are equal in all keys stay as the source has them.
[[nodiscard]] RecordView arranged(const RecordSourcePtr &source, const QString &filter, const QList<SortKey> &sort, const QDateTime &now);

/// A RecordView as a table. It only arranges ids: sortBy() asks for another view, which is made in the worker pool.
class RecordModel : public ShownRowsModel, public SortsByKeys
{
    Q_OBJECT

public:
    explicit RecordModel(RecordSourcePtr empty, QList<SortKey> sort, QObject *parent = nullptr);

    /// Of another source: a merge by key, in which selection and scroll position survive, unless there are very many rows.
    void setView(const RecordView &view);
    [[nodiscard]] const RecordView &view() const { return m_view; }
    [[nodiscard]] int totalRows() const { return m_view.source->rows(); }
    [[nodiscard]] int sourceRow(int row) const { return m_rowOfId[size_t(idAt(row))]; }
    [[nodiscard]] int rowOfKey(const QString &key) const; ///< -1: not shown

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override { sortBy({{column, order}}); }
    void sortBy(const QList<SortKey> &keys) override;
    [[nodiscard]] QList<SortKey> sortKeys() const override { return m_sort; }

Q_SIGNALS:
    /// sortKeys() are others now.
    void arrangingWanted();

private:
    void merge(const RecordView &view);
    void replace(const RecordView &view);

    RecordView m_view;
    QList<SortKey> m_sort;
    std::vector<int> m_rowOfId; ///< -1: gone
    std::vector<int> m_idOfRow;
    QHash<QString, int> m_idOfKey; ///< empty after replace()
};

} // namespace airside
