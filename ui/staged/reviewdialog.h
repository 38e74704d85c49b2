#pragma once

#include "core/changes/applier.h"

#include <QDialog>
#include <QMap>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace airside {

class ChangeTree;
class MessageBanner;
class ProgressLine;
class Workspace;

/// Review and apply: each change before -> after with its risk, what the guards refuse before anything is sent, the
/// names of production instances typed in, the result of each change while it is applied, and the receipt.
class ReviewDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReviewDialog(Workspace &workspace, QWidget *parent = nullptr);

    enum class Stage { Checking, Ready, Applying, Receipt };
    [[nodiscard]] Stage stage() const { return m_stage; }

protected:
    void reject() override; ///< while applying: stops; the receipt comes when what is in flight has ended

private:
    void build();
    void addConfirmations();
    void startChecking();
    void takeCheck(const QUuid &instance, const ApplyReport &report);
    void apply();
    void takeResult(const QUuid &instance, const ChangeResult &result);
    void takeApplied(const QUuid &instance, const ApplyReport &report);
    void showReceipt();
    void updateButtons();
    [[nodiscard]] bool isConfirmed() const;
    [[nodiscard]] QList<QUuid> applicable() const; ///< instances whose checks allow it
    [[nodiscard]] qsizetype applicableChanges() const;
    void giveTypedPasswords();

    Workspace &m_workspace;
    Stage m_stage = Stage::Checking;
    ChangePlan m_plan;
    QList<QUuid> m_instances;
    QMap<QUuid, QString> m_names;
    QMap<QUuid, ApplyReport> m_checks;
    QMap<QUuid, ApplyReport> m_reports;
    QList<QUuid> m_pending;
    QMap<QUuid, QLineEdit *> m_typedNames;
    QMap<QUuid, QLineEdit *> m_passwords;
    int m_done = 0;

    QLabel *m_title = nullptr;
    MessageBanner *m_banner = nullptr;
    ProgressLine *m_progress = nullptr;
    ChangeTree *m_tree = nullptr;
    QWidget *m_confirmArea = nullptr;
    QFormLayout *m_confirmLayout = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_apply = nullptr;
};

} // namespace airside
