#pragma once

#include <QElapsedTimer>
#include <QString>

#include <functional>

class QKeyEvent;
class QTableView;

namespace airside {

/// Letters typed into a matrix go to the next row that is named so. Blanks, + and - belong to the name as far as there is one
/// that goes on with them, and are keys of the matrix else. A search ends with a pause of a second, and when the cursor is moved.
class TypedSearch
{
public:
    using Find = std::function<int(const QString &text, int fromRow)>; ///< -1: there is none

    TypedSearch(QTableView &view, Find find);

    void type(const QString &text);
    /// False: the key is not part of a search.
    bool take(const QKeyEvent &event);
    void end();
    [[nodiscard]] bool isRunning() const;

private:
    QTableView &m_view;
    Find m_find;
    QString m_text;
    QElapsedTimer m_lastTyped;
};

} // namespace airside
