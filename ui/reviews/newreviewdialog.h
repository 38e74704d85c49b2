#pragma once

#include "core/store/reviewstore.h"
#include "ui/kit/reviewrequest.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QDateEdit;
class QGridLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;
class QTableWidget;

namespace airside {

class ListSources;
class MessageBanner;
class ProgressLine;
class Workspace;

/// Makes an access review from what was last read of the instances. What it would freeze is worked out in the worker pool while
/// somebody types, and shown before it is made; exactly that is then kept.
class NewReviewDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewReviewDialog(Workspace &workspace, QWidget *parent = nullptr);
    /// Fills the fields in for a small review, to be looked at and made.
    void fillIn(const ReviewRequest &request);

    [[nodiscard]] CampaignWish wish() const;
    [[nodiscard]] QLineEdit *nameField() const { return m_name; }
    [[nodiscard]] QComboBox *kindField() const { return m_kind; }
    [[nodiscard]] ListSources *sources() const { return m_sources; }
    [[nodiscard]] QLineEdit *reasonField() const { return m_reason; }
    [[nodiscard]] QScrollArea *fieldsArea() const { return m_fields; }
    [[nodiscard]] QLineEdit *scopeField() const { return m_scope; }
    [[nodiscard]] QLineEdit *fallbackField() const { return m_fallback; }
    [[nodiscard]] QListWidget *instanceList() const { return m_instances; }
    [[nodiscard]] QTableWidget *exclusionTable() const { return m_exclusions; }
    [[nodiscard]] QTableWidget *reviewerTable() const { return m_reviewers; }
    [[nodiscard]] QPushButton *createButton() const { return m_create; }
    [[nodiscard]] QString preview() const;

Q_SIGNALS:
    void created(const QUuid &id);

private:
    void build();
    void buildFields(QGridLayout *grid);
    void sizeToScreen();
    void buildInstances();
    [[nodiscard]] QTableWidget *ruleTable(const QStringList &headings, const QString &name);
    void edited();
    void freeze();
    void takePopulation(int turn, const Result<Population> &population);
    void create();
    [[nodiscard]] QString frozenText(const Population &population) const;
    [[nodiscard]] bool isDemo() const; ///< an instance of the demo is among the chosen ones
    [[nodiscard]] QList<SnapshotPtr> chosen() const;

    Workspace &m_workspace;
    QLineEdit *m_name = nullptr;
    QComboBox *m_kind = nullptr;
    QListWidget *m_instances = nullptr;
    ListSources *m_sources = nullptr;
    QLineEdit *m_reason = nullptr;
    QLineEdit *m_scope = nullptr;
    QScrollArea *m_fields = nullptr;
    QTableWidget *m_exclusions = nullptr;
    QTableWidget *m_reviewers = nullptr;
    QLineEdit *m_fallback = nullptr;
    QDateEdit *m_deadline = nullptr;
    QComboBox *m_silence = nullptr;
    QComboBox *m_justify = nullptr;
    ProgressLine *m_progress = nullptr;
    QLabel *m_preview = nullptr;
    QPushButton *m_create = nullptr;
    QTimer m_pause;
    std::optional<Population> m_population; ///< of what is in the fields now
    int m_turn = 0;
    bool m_creating = false;
};

} // namespace airside
