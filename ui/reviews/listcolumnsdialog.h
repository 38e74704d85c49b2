#pragma once

#include "core/config/listprofiles.h"
#include "core/review/accountlist.h"

#include <QDialog>

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace airside {

/// Asks how a list of another tool is to be read: which tool it is, and which column means what. What is found in it so is shown at once.
/// The columns are kept for the next list of the tool.
class ListColumnsDialog : public QDialog
{
    Q_OBJECT

public:
    /// profiles: may be null, then nothing is kept. now: when the list was given.
    ListColumnsDialog(const ListTable &table, ListProfiles *profiles, const QDateTime &now, QWidget *parent = nullptr);

    /// Once it was accepted.
    [[nodiscard]] const AccountList &list() const { return *m_list; }

    [[nodiscard]] QLineEdit *toolField() const { return m_tool; }
    /// By the member of ListColumns.
    [[nodiscard]] QComboBox *columnField(QString ListColumns::*column) const;
    [[nodiscard]] QLineEdit *separatorField() const { return m_separator; }
    [[nodiscard]] QPushButton *useButton() const { return m_use; }
    [[nodiscard]] QString preview() const;

private:
    void build();
    void show(const ListColumns &columns);
    void toolNamed();
    void read(); ///< in the worker pool: a list may have 100,000 rows
    void takeRead(const Result<AccountList> &list);
    void use();
    [[nodiscard]] ListColumns columns() const;

    ListTable m_table;
    ListProfiles *m_profiles; ///< not owned
    QHash<QString, ListColumns> m_kept; ///< as it was when the dialog opened
    int m_turn = 0; ///< answers to what was asked of other fields are dropped
    QDateTime m_now;
    QLineEdit *m_tool = nullptr;
    std::array<QComboBox *, 8> m_columns{};
    QLineEdit *m_separator = nullptr;
    QLabel *m_preview = nullptr;
    QPushButton *m_use = nullptr;
    std::optional<AccountList> m_list; ///< as the fields say; none: it cannot be read so
};

} // namespace airside
