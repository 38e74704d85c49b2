#pragma once

#include "ui/staged/planbinding.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace airside {

class ChangeTree;
class MessageBanner;
class ProgressLine;

/// Looks into a plan file: what it would change, what moved on since on the servers, what is left out and why. Only the
/// person's button stages it.
class PlanDialog : public QDialog
{
    Q_OBJECT

public:
    PlanDialog(Workspace &workspace, const QString &path, const PlanFile &file, QWidget *parent = nullptr);

    /// For a plan that is no file of the person's: the title in place of its name, and whose it is.
    void setOrigin(const QString &title, const QString &text);

Q_SIGNALS:
    void staged();

private:
    void build(const QString &path);
    void readInstances();
    void compare();
    void say(int moved, int impossible);
    void stage();
    [[nodiscard]] bool isReading() const;
    [[nodiscard]] QStringList notRead() const;

    Workspace &m_workspace;
    PlanFile m_file;
    BoundPlan m_bound;
    QLabel *m_title = nullptr;
    QLabel *m_origin = nullptr;
    MessageBanner *m_banner = nullptr;
    ProgressLine *m_progress = nullptr;
    ChangeTree *m_tree = nullptr;
    QLabel *m_leftOutTitle = nullptr;
    QPlainTextEdit *m_leftOut = nullptr;
    QPushButton *m_stage = nullptr;
};

} // namespace airside
