#pragma once

#include "core/access/filterquery.h"
#include "ui/kit/filterpopup.h"

#include <QLineEdit>
#include <QPointer>

namespace airside {

/// The line a filter is typed into: conditions stand on a ground of their own, a bad one is underlined, and a list
/// offers how to go on. Down or Ctrl+Space opens the list; Up and Down move; Tab takes the current one, or the first;
/// Enter takes the current one; Escape closes the list, and without one is the page's.
class FilterEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterEdit(QWidget *parent = nullptr);
    ~FilterEdit() override;

    void setFields(const FilterFieldSet &fields, FilterValuesOf valuesOf);
    [[nodiscard]] const FilterFieldSet &fields() const { return m_fields; }
    /// Underlines what is wrong; empty: nothing is.
    void markError(const std::optional<FilterError> &error);
    /// The word at the cursor is the beginning of a field's name.
    [[nodiscard]] bool isNamingField() const;
    [[nodiscard]] FilterPopup *popup() const { return m_popup; } ///< nullptr before it was first shown

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void drawTokens();
    void offer(bool asked);
    void closePopup();
    void accept(const FilterCompletion &completion);
    [[nodiscard]] bool isOffering() const;

    FilterFieldSet m_fields;
    FilterValuesOf m_valuesOf;
    std::optional<FilterError> m_error;
    QPointer<FilterPopup> m_popup; ///< belongs to the window
    bool m_composing = false;      ///< an input method holds letters that are not text yet
};

} // namespace airside
