#pragma once

#include "core/changes/undo.h"
#include "models/journalrecords.h"
#include "ui/kit/factpanel.h"

class QLabel;
class QPushButton;

namespace airside {

/// The side panel of the journal: what one write was meant to do and what became of it, who sent it, when, why, and past
/// which guards.
class JournalPanel : public FactPanel
{
    Q_OBJECT

public:
    explicit JournalPanel(QWidget *parent = nullptr);

    /// refusal: why it cannot be undone; empty: it can. together: how many were applied with it.
    void setChange(const JournalRow &row, const JournalledChange &change, const QString &refusal, int together);
    void clear(int selectedRows); ///< none, or several
    [[nodiscard]] QPushButton *undoButton() const { return m_undo; }
    [[nodiscard]] QPushButton *undoAllButton() const { return m_undoAll; }
    [[nodiscard]] QPushButton *historyButton() const { return m_history; }

Q_SIGNALS:
    void undoRequested();
    void undoAllRequested();
    void historyRequested();

private:
    QLabel *m_refusal = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_undoAll = nullptr;
    QPushButton *m_history = nullptr;
};

} // namespace airside
