#include "ui/users/usereditorform.h"

#include "core/base/text.h"
#include "models/usertablecells.h"
#include "ui/kit/announce.h"
#include "ui/kit/icons.h"
#include "ui/kit/margins.h"
#include "ui/kit/secretclipboard.h"
#include "ui/kit/theme.h"
#include "ui/users/labels.h"
#include "ui/users/rolepicker.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>

namespace airside {

namespace {

constexpr int kPickerHeight = 188;
/// A field must never cut what the server gave, or cutting it would look like an edit.
constexpr int kLongestText = 10'000'000;

} // namespace

FieldRemark::FieldRemark(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 0);
    row->setSpacing(metrics::half);
    m_icon = new QLabel(this);
    m_text = new QLabel(this);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setFont(secondaryFont(font()));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    makeAlert(*this);
    hide();
}

void FieldRemark::setRemarks(const QList<UserRemark> &remarks)
{
    QStringList texts;
    for (const UserRemark &remark : remarks)
        texts += visible(remark.text.left(300));
    const QString said = texts.join(QLatin1Char('\n'));
    const bool another = said != m_text->text();
    m_text->setText(said);
    setAccessibleName(said);
    if (another && !remarks.isEmpty())
        announce(*this);
    setVisible(!remarks.isEmpty());
    if (remarks.isEmpty())
        return;
    const Theme theme = Theme::of(palette());
    const bool error = remarks.first().blocks;
    const QColor colour = error ? theme.danger : theme.warn;
    m_icon->setPixmap(themedIcon(error ? QStringLiteral("error") : QStringLiteral("warning"), colour).pixmap(14));
    tint(m_text, colour);
}

QString FieldRemark::text() const
{
    return isHidden() ? QString() : m_text->text();
}

UserEditorForm::UserEditorForm(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(lineMargins(0, 0, metrics::half, 0));
    column->setSpacing(2);
    m_instanceLabel = new QLabel(tr("Instance"), this);
    m_instance = new QComboBox(this);
    m_instanceLabel->setBuddy(m_instance);
    m_instance->setAccessibleName(tr("Instance"));
    column->addWidget(m_instanceLabel);
    column->addWidget(m_instance);
    addRemark(column, UserField::Instance);
    connect(m_instance, &QComboBox::currentIndexChanged, this, &UserEditorForm::instanceChosen);

    addField(column, UserField::Username, tr("Username"));
    addField(column, UserField::FirstName, tr("First name"));
    addField(column, UserField::LastName, tr("Last name"));
    addField(column, UserField::Email, tr("E-mail"));
    auto *roles = new QLabel(tr("Roles"), this);
    m_picker = new RolePicker(this);
    m_picker->setFixedHeight(kPickerHeight);
    roles->setBuddy(m_picker->list());
    column->addSpacing(metrics::half);
    column->addWidget(roles);
    column->addWidget(m_picker);
    addRemark(column, UserField::Roles);
    addPassword(column);
    column->addStretch(1);
}

void UserEditorForm::addField(QBoxLayout *column, UserField field, const QString &title, bool secret)
{
    auto *label = new QLabel(title, this);
    auto *edit = new QLineEdit(this);
    edit->setMinimumHeight(metrics::row);
    edit->setAccessibleName(title);
    edit->setMaxLength(kLongestText);
    if (secret)
        edit->setEchoMode(QLineEdit::Password);
    label->setBuddy(edit);
    column->addSpacing(metrics::half);
    column->addWidget(label);
    column->addWidget(edit);
    m_edits[size_t(field)] = edit;
    addRemark(column, field);
    connect(edit, &QLineEdit::textEdited, this, [this, field] {
        touch(field);
        Q_EMIT edited();
    });
    connect(edit, &QLineEdit::returnPressed, this, &UserEditorForm::submitted);
}

void UserEditorForm::addRemark(QBoxLayout *column, UserField field)
{
    m_remarks[size_t(field)] = new FieldRemark(this);
    column->addWidget(m_remarks[size_t(field)]);
}

void UserEditorForm::addPassword(QBoxLayout *column)
{
    column->addSpacing(metrics::half);
    column->addWidget(new QLabel(tr("Password"), this));
    m_password = new QButtonGroup(this);
    for (const auto &[intent, text] : {std::pair(PasswordIntent::Keep, tr("Keep as it is")),
                                       std::pair(PasswordIntent::Random, tr("Random, known to nobody")),
                                       std::pair(PasswordIntent::Typed, tr("Type one"))}) {
        auto *button = new QRadioButton(text, this);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long one must not widen the whole form
        m_password->addButton(button, int(intent));
        column->addWidget(button);
    }
    m_typed = new QWidget(this);
    auto *typed = new QVBoxLayout(m_typed);
    typed->setContentsMargins(0, 0, 0, 0);
    typed->setSpacing(2);
    addField(typed, UserField::Password, tr("New password"), true);
    addField(typed, UserField::Repeat, tr("Repeat it"), true);
    addPasswordButtons(typed);
    column->addWidget(m_typed);
    connect(m_password, &QButtonGroup::idClicked, this, [this] {
        showTyped();
        Q_EMIT edited();
    });
}

void UserEditorForm::addPasswordButtons(QBoxLayout *column)
{
    m_generate = new QPushButton(tr("Generate"), this);
    m_generate->setToolTip(tr("Fills in a strong password twice"));
    m_copy = new QPushButton(themedIcon(QStringLiteral("copy")), tr("Copy"), this);
    m_copy->setToolTip(tr("To hand it on before it is staged: afterwards nobody can read it here"));
    m_clipboardText = new QLabel(this);
    m_clipboardText->setTextFormat(Qt::PlainText);
    m_clipboardText->setWordWrap(true);
    m_clipboardText->setFont(secondaryFont(font()));
    m_clipboardText->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::half);
    row->addWidget(m_generate);
    row->addWidget(m_copy);
    row->addStretch(1);
    column->addSpacing(metrics::half);
    column->addLayout(row);
    column->addWidget(m_clipboardText);
    QLineEdit *password = m_edits[size_t(UserField::Password)];
    connect(password, &QLineEdit::textChanged, m_copy, [this](const QString &text) { m_copy->setEnabled(!text.isEmpty()); });
    connect(m_generate, &QPushButton::clicked, this, &UserEditorForm::generatePassword);
    connect(m_copy, &QPushButton::clicked, this, &UserEditorForm::copyPassword);
    m_copy->setEnabled(false);
    m_copy->hide();
}

void UserEditorForm::setClipboard(SecretClipboard *clipboard)
{
    m_clipboard = clipboard;
    m_copy->setVisible(clipboard != nullptr);
    if (clipboard)
        connect(clipboard, &SecretClipboard::cleared, m_clipboardText, &QWidget::hide);
}

void UserEditorForm::generatePassword()
{
    const QString password = QString::fromLatin1(Secret::readable().reveal());
    for (const UserField field : {UserField::Password, UserField::Repeat}) {
        m_edits[size_t(field)]->setText(password);
        touch(field);
    }
    m_clipboardText->hide();
    Q_EMIT edited();
}

void UserEditorForm::copyPassword()
{
    m_clipboard->copy(Secret(m_edits[size_t(UserField::Password)]->text().toUtf8()));
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_clipboard->patience()).count();
    m_clipboardText->setText(tr("Copied. The clipboard is cleared in %Ln seconds.", nullptr, int(seconds)));
    m_clipboardText->show();
}

QString UserEditorForm::clipboardText() const
{
    return m_clipboardText->isHidden() ? QString() : m_clipboardText->text();
}

void UserEditorForm::showTyped()
{
    m_typed->setVisible(m_password->checkedId() == int(PasswordIntent::Typed));
}

void UserEditorForm::setInstances(const QList<Instance> &instances, const QUuid &chosen)
{
    const QSignalBlocker quiet(m_instance);
    m_instance->clear();
    for (const Instance &instance : instances)
        m_instance->addItem(instanceText(instance), instance.id);
    m_instance->setCurrentIndex(chosen.isNull() && instances.size() > 1 ? -1 : std::max(0, m_instance->findData(chosen)));
    m_instance->setPlaceholderText(tr("Choose an instance"));
    m_picker->setEmptyText(instances.size() > 1 ? tr("Choose an instance to see its roles.") : tr("There is no role to give."));
    m_instance->setVisible(!instances.isEmpty());
    m_instanceLabel->setVisible(!instances.isEmpty());
}

QUuid UserEditorForm::instance() const
{
    return m_instance->currentData().toUuid();
}

void UserEditorForm::setInput(const UserInput &input, bool creation)
{
    m_user = input.user;
    m_touched.fill(false);
    m_edits[size_t(UserField::Username)]->setText(input.user.username);
    m_edits[size_t(UserField::FirstName)]->setText(input.user.firstName);
    m_edits[size_t(UserField::LastName)]->setText(input.user.lastName);
    m_edits[size_t(UserField::Email)]->setText(input.user.email);
    m_password->button(int(PasswordIntent::Keep))->setVisible(!creation);
    m_password->button(int(input.intent))->setChecked(true);
    m_picker->search()->clear();
    clearSecrets();
    showTyped();
}

UserInput UserEditorForm::input() const
{
    UserInput input;
    input.user = m_user;
    input.user.username = m_edits[size_t(UserField::Username)]->text();
    input.user.firstName = m_edits[size_t(UserField::FirstName)]->text();
    input.user.lastName = m_edits[size_t(UserField::LastName)]->text();
    input.user.email = m_edits[size_t(UserField::Email)]->text();
    input.intent = PasswordIntent(m_password->checkedId());
    input.password = m_edits[size_t(UserField::Password)]->text();
    input.repeat = m_edits[size_t(UserField::Repeat)]->text();
    return input;
}

void UserEditorForm::clearSecrets()
{
    for (const UserField field : {UserField::Password, UserField::Repeat})
        m_edits[size_t(field)]->setText(QString()); // unlike clear(), it leaves nothing to undo
}

void UserEditorForm::setRemarks(const QList<UserRemark> &remarks, bool all)
{
    for (size_t field = 0; field < kFields; ++field) {
        QList<UserRemark> here;
        for (const UserRemark &remark : remarks) {
            if (size_t(remark.field) == field && (all || m_touched[field]))
                here += remark;
        }
        std::ranges::stable_sort(here, [](const UserRemark &a, const UserRemark &b) { return a.blocks && !b.blocks; });
        if (m_remarks[field])
            m_remarks[field]->setRemarks(here);
    }
}

void UserEditorForm::focusField(UserField field)
{
    if (field == UserField::Roles)
        m_picker->list()->setFocus();
    else if (field == UserField::Instance)
        m_instance->setFocus();
    else
        m_edits[size_t(field)]->setFocus();
}

} // namespace airside
