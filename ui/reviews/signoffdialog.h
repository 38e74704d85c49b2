#pragma once

#include "core/review/signoff.h"
#include "ui/reviews/freshreadings.h"
#include "ui/reviews/reviewdesk.h"

#include <QDialog>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace airside {

class MessageBanner;
class ProgressLine;

/// Ends a review: reads the instances once more, tells what is not settled yet, asks for the statement, and locks. Afterwards it shows
/// the digest that stands for the whole review.
class SignOffDialog : public QDialog
{
    Q_OBJECT

public:
    SignOffDialog(Workspace &workspace, ReviewDesk &desk, const QString &by, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *statementField() const { return m_statement; }
    /// One for each other tool in which something was to be removed.
    [[nodiscard]] QList<QPushButton *> listButtons() const { return m_lists; }
    [[nodiscard]] QPushButton *signButton() const { return m_sign; }
    [[nodiscard]] QString message() const;
    [[nodiscard]] QString obstacles() const;
    [[nodiscard]] bool isBusy() const { return m_readings.isReading() || m_judging; }

private:
    void build();
    void buildLists(QBoxLayout *column);
    void askForList(const CampaignSource &tool);
    void takeList(const AccountList &list, const QStringList &gone);
    [[nodiscard]] QList<SnapshotPtr> fresh() const;
    void check();
    void judge();
    void takeObstacles(const QList<SignOffObstacle> &found);
    void sign();
    void showSigned();
    void updateButtons();

    Workspace &m_workspace;
    ReviewDesk &m_desk;
    QString m_by;
    FreshReadings m_readings;
    QList<AccountList> m_given; ///< new lists of other tools
    QList<QPushButton *> m_lists;
    bool m_judging = false;
    bool m_clear = false; ///< nothing stands against it
    bool m_signing = false;
    ProgressLine *m_progress = nullptr;
    MessageBanner *m_banner = nullptr;
    QPlainTextEdit *m_obstacles = nullptr;
    QLabel *m_statementLabel = nullptr;
    QLineEdit *m_statement = nullptr;
    QLineEdit *m_digest = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_sign = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace airside
