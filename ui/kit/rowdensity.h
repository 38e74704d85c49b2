#pragma once

#include <QObject>

class QTableView;

namespace airside {

/// Keeps the rows of a table at the height of the application's look, also when that changes.
class RowDensity final : public QObject
{
public:
    static void follow(QTableView *table);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit RowDensity(QTableView *table);
    void fit();

    QTableView *m_table;
};

} // namespace airside
