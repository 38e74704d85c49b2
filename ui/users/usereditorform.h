#pragma once

#include "ui/users/userrules.h"

#include <QWidget>

#include <array>

class QBoxLayout;
class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace airside {

class RolePicker;
class SecretClipboard;

/// What stands below a field: an icon and a sentence, or nothing.
class FieldRemark : public QWidget
{
    Q_OBJECT

public:
    explicit FieldRemark(QWidget *parent = nullptr);
    void setRemarks(const QList<UserRemark> &remarks); ///< of this field; the blocking ones first
    [[nodiscard]] QString text() const;

private:
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
};

/// The fields of a user with a remark below each. Judges nothing.
class UserEditorForm : public QWidget
{
    Q_OBJECT

public:
    explicit UserEditorForm(QWidget *parent = nullptr);

    /// Empty: no chooser (an existing user stays where it is).
    void setInstances(const QList<Instance> &instances, const QUuid &chosen);
    [[nodiscard]] QUuid instance() const;

    void setInput(const UserInput &input, bool creation);
    [[nodiscard]] UserInput input() const; ///< roles are not the form's: see picker()
    void clearSecrets();
    /// Makes a strong password and fills it in twice; with a clipboard it can be copied too.
    void generatePassword();
    /// null: there is no button to copy. It outlives the form.
    void setClipboard(SecretClipboard *clipboard);

    /// Only fields that the person has touched are judged in sight, until everything is.
    void setRemarks(const QList<UserRemark> &remarks, bool all);
    void focusField(UserField field);

    [[nodiscard]] RolePicker *picker() const { return m_picker; }
    [[nodiscard]] QLineEdit *field(UserField field) const { return m_edits[size_t(field)]; }
    [[nodiscard]] FieldRemark *remark(UserField field) const { return m_remarks[size_t(field)]; }
    [[nodiscard]] QComboBox *instanceChooser() const { return m_instance; }
    [[nodiscard]] QPushButton *generateButton() const { return m_generate; }
    [[nodiscard]] QPushButton *copyButton() const { return m_copy; }
    [[nodiscard]] QString clipboardText() const; ///< what is said about the clipboard; empty: nothing
    [[nodiscard]] QButtonGroup *passwordChoice() const { return m_password; }
    void touch(UserField field) { m_touched[size_t(field)] = true; }

Q_SIGNALS:
    void edited();
    void instanceChosen();
    void submitted(); ///< Enter in a field

private:
    static constexpr size_t kFields = 8;

    void addField(QBoxLayout *column, UserField field, const QString &title, bool secret = false);
    void addRemark(QBoxLayout *column, UserField field);
    void addPassword(QBoxLayout *column);
    void addPasswordButtons(QBoxLayout *column);
    void copyPassword();
    void showTyped();

    std::array<QLineEdit *, kFields> m_edits{};
    std::array<FieldRemark *, kFields> m_remarks{};
    std::array<bool, kFields> m_touched{};
    QLabel *m_instanceLabel = nullptr;
    QComboBox *m_instance = nullptr;
    RolePicker *m_picker = nullptr;
    QButtonGroup *m_password = nullptr;
    QWidget *m_typed = nullptr;
    QPushButton *m_generate = nullptr;
    QPushButton *m_copy = nullptr;
    QLabel *m_clipboardText = nullptr;
    SecretClipboard *m_clipboard = nullptr;
    User m_user; ///< the fields that the form does not show
};

} // namespace airside
