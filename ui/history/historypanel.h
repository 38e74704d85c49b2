#pragma once

#include "core/store/snapshotstore.h"
#include "models/historyrecords.h"
#include "ui/kit/factpanel.h"

class QPushButton;

namespace airside {

/// The side panel of the history: a user or a role as it was, or one difference and how it stood with the object afterwards.
class HistoryPanel : public FactPanel
{
    Q_OBJECT

public:
    explicit HistoryPanel(QWidget *parent = nullptr);

    /// when: of which reading, a text. offset: of the server's clock then.
    void setUser(const User &user, const QString &when, std::optional<int> offset);
    void setRole(const Role &role, const QString &when);
    /// state: how it stood afterwards; nothing: that is not known here.
    void setDifference(const DifferenceRow &row, const std::optional<ObjectState> &state);
    void clear(int selectedRows); ///< none, or several
    [[nodiscard]] QPushButton *historyButton() const { return m_history; }
    [[nodiscard]] QPushButton *journalButton() const { return m_journal; }

Q_SIGNALS:
    void historyRequested();
    void journalRequested();

private:
    void showButtons(bool history, bool journal);

    QPushButton *m_history = nullptr;
    QPushButton *m_journal = nullptr;
};

} // namespace airside
