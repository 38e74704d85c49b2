#pragma once

#include "core/changes/applier.h"

#include <QDialog>
#include <QMap>

class QLabel;
class QPushButton;

namespace airside {

class ChangeTree;
class Confirmations;
class GuardOverrides;
class MessageBanner;
class ProgressLine;
class Workspace;
struct ReceiptRecord;

/// Review and apply: each change before -> after with its risk, what the guards refuse before anything is sent, the
/// names of production instances typed in, the result of each change while it is applied, and the receipt. A change
/// can be taken out here, and one that conflicts can be put on what the server has now; both are checked again.
class ReviewDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReviewDialog(Workspace &workspace, QWidget *parent = nullptr);

    enum class Stage { Checking, Ready, Applying, Receipt };
    [[nodiscard]] Stage stage() const { return m_stage; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void reject() override; ///< while applying: stops; the receipt comes when what is in flight has ended

private:
    void build();
    void buildActions();
    void takePlan();
    void checkAll();
    void startChecking(const QList<QUuid> &instances);
    void takeCheck(const QUuid &instance, const ApplyReport &report);
    void showChecks();
    void sayWhatWasFound();
    void askConfirmations();
    void offerOverrides();
    void takeOverrides(const QMap<QUuid, QList<GuardOverride>> &words);
    void unstageCurrent();
    void rebaseCurrent();
    void planEdited(const QUuid &instance, const QUuid &nextChange);
    void apply();
    void takeResult(const QUuid &instance, const ChangeResult &result);
    void takeApplied(const QUuid &instance, const ApplyReport &report);
    void showReceipt();
    void updateButtons();
    void updateActions();
    void buildButtons();
    void sayApplying();
    void togglePause();
    void showPause();
    void sayWays();
    void saveReceipt();
    void savePlan();
    void sayWritten(const QString &path, const Result<void> &written);
    [[nodiscard]] ReceiptRecord receiptRecord() const;
    [[nodiscard]] QString titleText() const;
    [[nodiscard]] QString buttonText() const;
    [[nodiscard]] const Change *changeOf(const QUuid &id) const;
    [[nodiscard]] const ChangeResult *checkOf(const Change &change) const;
    [[nodiscard]] bool canRebaseIt(const Change &change) const;
    [[nodiscard]] bool isApplicable(const Change &change) const; ///< as far as the checks tell
    [[nodiscard]] QList<QUuid> applicable() const;               ///< instances with something that can be applied
    [[nodiscard]] int applicableChanges() const;
    void giveTypedPasswords();

    Workspace &m_workspace;
    Stage m_stage = Stage::Checking;
    ChangePlan m_plan;
    QHash<QUuid, qsizetype> m_places; ///< of the changes in the plan
    QHash<QUuid, ChangeResult> m_checked; ///< by change
    QList<QUuid> m_instances;
    QMap<QUuid, QString> m_names;
    QMap<QUuid, ApplyReport> m_checks;
    QMap<QUuid, QList<GuardOverride>> m_overrides; ///< of the plan as it is; an edit takes the instance's away
    QMap<QUuid, ApplyReport> m_reports;
    QList<QUuid> m_pending;
    int m_done = 0;
    int m_toDo = 0;

    QLabel *m_title = nullptr;
    MessageBanner *m_banner = nullptr;
    ProgressLine *m_progress = nullptr;
    ChangeTree *m_tree = nullptr;
    QWidget *m_actions = nullptr;
    QPushButton *m_rebase = nullptr;
    QPushButton *m_unstage = nullptr;
    GuardOverrides *m_guards = nullptr;
    Confirmations *m_confirm = nullptr;
    MessageBanner *m_written = nullptr;
    QLabel *m_ways = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_savePlan = nullptr;
    QPushButton *m_pause = nullptr;
    QDateTime m_appliedAt;
    QPushButton *m_close = nullptr;
    QPushButton *m_apply = nullptr;
};

} // namespace airside
