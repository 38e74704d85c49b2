#pragma once

#include "core/plan/proposal.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace airside {

class MessageBanner;
class ProposalInbox;

/// What programs propose and nobody has decided yet: opened to be reviewed, or refused with a reason.
class ProposalsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ProposalsDialog(ProposalInbox &inbox, QWidget *parent = nullptr);

    [[nodiscard]] QTreeWidget *list() const { return m_list; }
    [[nodiscard]] QLineEdit *reason() const { return m_reason; }
    [[nodiscard]] QPushButton *openButton() const { return m_open; }
    [[nodiscard]] QPushButton *refuseButton() const { return m_refuse; }

Q_SIGNALS:
    void openRequested(const airside::Proposal &proposal);

private:
    void build();
    void fill();
    void updateButtons();
    void openCurrent();
    void refuseCurrent();
    [[nodiscard]] const Proposal *current() const;

    ProposalInbox &m_inbox;
    MessageBanner *m_banner = nullptr;
    QLabel *m_empty = nullptr;
    QTreeWidget *m_list = nullptr;
    QLabel *m_note = nullptr;
    QLabel *m_reasonLabel = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_refuse = nullptr;
    QPushButton *m_open = nullptr;
};

/// "Helper 1.0 (not verified)"
[[nodiscard]] QString proposerText(const Proposal &proposal);

} // namespace airside
