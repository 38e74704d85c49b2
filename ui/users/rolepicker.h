#pragma once

#include "ui/users/rolechoices.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QPushButton;

namespace airside {

/// A searchable checklist of roles with three states (all, some, none of the users), by mouse and keyboard: arrows
/// move, Space toggles. It changes nothing by itself: toggled() asks, setChoices() shows what became of it.
class RolePicker : public QWidget
{
    Q_OBJECT

public:
    explicit RolePicker(QWidget *parent = nullptr);

    /// With a button, and Enter, that ask to see the role under the cursor.
    void offerOpening();
    void setChoices(const QList<RoleChoice> &choices);
    [[nodiscard]] const QList<RoleChoice> &choices() const { return m_model.choices(); }
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] QPushButton *openButton() const { return m_open; } ///< nullptr: not offered

Q_SIGNALS:
    void toggled(const QString &role, bool give);
    void roleOpened(const QString &role); ///< Enter, or the button

private:
    void openCurrent();

    RoleChoiceModel m_model;
    QLineEdit *m_search = nullptr;
    QListView *m_list = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace airside
