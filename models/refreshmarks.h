#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QUuid>
#include <QVariant>

#include <functional>
#include <optional>

class QAbstractItemModel;

namespace airside {

/// What a reading changed in one table, of one instance. Rows are known by their KeyRole, which begins with the instance's id.
struct RefreshChanges
{
    QUuid instance;
    QHash<QString, quint32> changed; ///< row: its columns that say something else, a bit each
    QSet<QString> added;
    int gone = 0;
    int total = 0; ///< rows after the reading

    [[nodiscard]] int touched() const { return int(changed.size() + added.size()); }
    /// Nearly everything is another: marks would say nothing.
    [[nodiscard]] bool isMost() const;
};

enum class RefreshMark { None, Changed, Added };

/// The marks of a table: what the last reading of each instance changed. A value; a page decides how long it stands.
class RefreshMarks
{
public:
    struct Counts
    {
        int changed = 0;
        int added = 0;
        int gone = 0;
        bool most = false; ///< of an instance so much that it is not marked
    };

    /// In place of what was there for the instance.
    void add(const RefreshChanges &changes);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); } ///< nothing is marked
    [[nodiscard]] std::optional<Counts> counts() const; ///< of all instances; empty: nothing was read

    [[nodiscard]] RefreshMark of(const QString &row) const;
    [[nodiscard]] bool isMarked(const QString &row, int column) const; ///< column 0: the whole row
    /// "Changed at the last refresh: Roles, E-mail"; empty: not marked. Translated.
    [[nodiscard]] QString sentence(const QString &row, const QAbstractItemModel &titles) const;
    /// The value of a model's data() with what the marks say: RefreshRole, and a sentence after the tooltips and the accessible
    /// text of marked cells. row: asked only when it matters.
    [[nodiscard]] QVariant with(const QVariant &value, int role, int column, const std::function<QString()> &row,
                                const QAbstractItemModel &titles) const;

private:
    static constexpr quint32 kAdded = 1u << 31;

    QHash<QString, quint32> m_rows;
    QHash<QUuid, Counts> m_counts;
};

} // namespace airside
