#pragma once

#include "models/matrixmodel.h"
#include "models/rolerows.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace airside {

class ElidedLabel;
class ExplainBar;
class MatrixView;
class MessageBanner;

/// The permission matrix of one role with what surrounds it: its name, a filter, the sentence of the cell, what is
/// staged. It shows what it is given and says what the person wants; the page stages it.
class RoleEditor : public QWidget
{
    Q_OBJECT

public:
    struct Subject
    {
        RoleRow row;
        bool readOnly = false;
        QString notice; ///< why it cannot be edited, or what to know first; may be empty
        RevokeAbility revokes = RevokeAbility::Unknown;
        bool never = false; ///< started read-only: what edits is not there
    };

    explicit RoleEditor(QWidget *parent = nullptr);

    /// The same role again keeps folding, cursor and scroll position.
    void setSubject(const Subject &subject);
    [[nodiscard]] const RoleRow &row() const { return m_subject.row; }
    /// The role is neither on the server nor staged any more; what is shown stays, to be read only.
    void setGone();

    [[nodiscard]] MatrixModel *model() const { return m_model; }
    [[nodiscard]] MatrixView *view() const { return m_view; }
    [[nodiscard]] ExplainBar *explanation() const { return m_explain; }
    [[nodiscard]] QLineEdit *filterField() const { return m_filter; }
    [[nodiscard]] QCheckBox *onlyGranted() const { return m_onlyGranted; }
    [[nodiscard]] QComboBox *groupingField() const { return m_grouping; }
    [[nodiscard]] QToolButton *copyButton() const { return m_copy; }
    [[nodiscard]] QString notice() const;
    [[nodiscard]] ElidedLabel *stagedLine() const { return m_staged; }
    void addHeadWidget(QWidget *widget); ///< to the end of the line of the filter

Q_SIGNALS:
    void edited(const airside::Role &after);
    void leaveRequested();
    void undoRequested();
    void redoRequested();
    void copyRequested(); ///< of permissions from another role
    void discardRequested(); ///< all that is staged for this role

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void buildFoot(QVBoxLayout *column);
    void applyFilter();
    void updateTexts();
    void explain(const QModelIndex &index);
    void buildTools(QHBoxLayout *line);

    Subject m_subject;
    MatrixModel *m_model = nullptr;
    MatrixView *m_view = nullptr;
    ExplainBar *m_explain = nullptr;
    MessageBanner *m_notice = nullptr;
    QHBoxLayout *m_line = nullptr;
    QToolButton *m_back = nullptr;
    ElidedLabel *m_name = nullptr;
    QLabel *m_facts = nullptr;
    QLineEdit *m_filter = nullptr;
    QCheckBox *m_onlyGranted = nullptr;
    QComboBox *m_grouping = nullptr;
    QToolButton *m_copy = nullptr;
    QLabel *m_matches = nullptr;
    ElidedLabel *m_staged = nullptr;
    QPushButton *m_discard = nullptr;
    bool m_gone = false;
};

} // namespace airside
