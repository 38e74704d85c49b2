#pragma once

#include "ui/kit/filteredit.h"

#include <QTimer>

class QHBoxLayout;
class QLabel;

namespace airside {

/// The filter of a page: a FilterEdit, and below it why a filter cannot be used. The last good filter stays applied
/// meanwhile. A condition that is still being typed is not blamed at once.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    [[nodiscard]] FilterEdit *edit() const { return m_edit; }
    /// What can be asked for, and the values there are; without it the filter is words only.
    void setFields(const FilterFieldSet &fields, FilterValuesOf valuesOf);
    /// How long typing must rest before a filter is applied, in milliseconds; 0 (default): not at all. Emptying the line
    /// never waits; the beginning of a field's name always does for a moment, since it would be looked for as a word.
    void setPause(int milliseconds) { m_pauseMs = milliseconds; }
    void addWidget(QWidget *widget); ///< after the line
    /// Sets the text and applies it at once.
    void apply(const QString &filter);
    /// What is applied, without blanks around it; the text of the line may be newer, and bad.
    [[nodiscard]] QString applied() const { return m_applied; }
    [[nodiscard]] QString error() const; ///< as shown; empty: none

Q_SIGNALS:
    /// Another good filter than the last.
    void filterApplied(const QString &filter);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void textChanged();
    void applyNow();
    void blame();
    void showError(const QString &text);

    QHBoxLayout *m_row = nullptr;
    FilterEdit *m_edit = nullptr;
    QWidget *m_errorRow = nullptr;
    QLabel *m_errorIcon = nullptr;
    QLabel *m_errorText = nullptr;
    std::optional<FilterError> m_error;
    QTimer m_pause;
    QTimer m_patience; ///< before an unfinished condition is blamed
    int m_pauseMs = 0;
    QString m_applied;
};

} // namespace airside
