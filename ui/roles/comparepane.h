#pragma once

#include "models/comparemodel.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace airside {

class CompareView;
class ElidedLabel;
class ExplainBar;

/// Two or more roles side by side with what surrounds them: how much differs, a filter, copying, the sentence of the cell.
/// It shows what it is given and says what the person wants; the page stages it.
class ComparePane : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePane(QWidget *parent = nullptr);

    void setRoles(const QList<ComparedRole> &roles);
    [[nodiscard]] CompareModel *model() const { return m_model; }
    [[nodiscard]] CompareView *view() const { return m_view; }
    [[nodiscard]] ExplainBar *explanation() const { return m_explain; }
    [[nodiscard]] QLineEdit *filterField() const { return m_filter; }
    [[nodiscard]] QCheckBox *onlyDifferences() const { return m_onlyDifferences; }
    [[nodiscard]] QString summary() const; ///< "3 of 120 permissions differ"
    void copyAsText() const;

Q_SIGNALS:
    void edited(const QList<int> &roles);
    void leaveRequested();
    void undoRequested();
    void redoRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void applyFilter();
    void updateTexts();

    CompareModel *m_model = nullptr;
    CompareView *m_view = nullptr;
    ExplainBar *m_explain = nullptr;
    ElidedLabel *m_title = nullptr;
    QLabel *m_summary = nullptr;
    QLineEdit *m_filter = nullptr;
    QLabel *m_matches = nullptr;
    QCheckBox *m_onlyDifferences = nullptr;
    QToolButton *m_copy = nullptr;
    QLabel *m_nothing = nullptr;
    QLabel *m_hint = nullptr;
};

} // namespace airside
