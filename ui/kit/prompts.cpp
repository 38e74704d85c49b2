#include "ui/kit/prompts.h"

#include "core/base/text.h"
#include "ui/kit/page.h"
#include "ui/kit/theme.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace airside {

namespace {

QString visibleLines(const QString &text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString &line : lines)
        line = visible(line);
    return lines.join(QLatin1Char('\n'));
}

void askForFile(QWidget *parent, const Prompts::FileQuestion &question, QFileDialog::AcceptMode mode,
                std::function<void(QString)> answer)
{
    auto *dialog = new QFileDialog(parent, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setNameFilters(question.filters);
    if (!question.suggested.isEmpty())
        dialog->selectFile(question.suggested);
    QObject::connect(dialog, &QFileDialog::finished, parent, [dialog, answer = std::move(answer)](int result) {
        const QStringList files = dialog->selectedFiles();
        answer(result == QDialog::Accepted && !files.isEmpty() ? files.first() : QString());
    });
    dialog->open();
}

} // namespace

void DialogPrompts::ask(QWidget *parent, const Question &question, std::function<void(bool)> answer)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(question.destructive ? QMessageBox::Warning : QMessageBox::Question);
    box->setWindowTitle(question.title);
    box->setTextFormat(Qt::PlainText);
    box->setText(visibleLines(question.text));
    const QString cancel = question.cancel.isEmpty() ? QObject::tr("Cancel") : question.cancel;
    QPushButton *no = box->addButton(cancel, QMessageBox::RejectRole);
    QPushButton *yes = box->addButton(question.confirm, QMessageBox::AcceptRole);
    Page::makePrimary(yes, !question.destructive);
    box->setDefaultButton(question.destructive ? no : yes);
    box->setEscapeButton(no);
    QObject::connect(box, &QMessageBox::finished, parent,
                     [box, yes, answer = std::move(answer)] { answer(box->clickedButton() == yes); });
    box->open();
}

void DialogPrompts::saveFile(QWidget *parent, const FileQuestion &question, std::function<void(QString)> answer)
{
    askForFile(parent, question, QFileDialog::AcceptSave, std::move(answer));
}

void DialogPrompts::openFile(QWidget *parent, const FileQuestion &question, std::function<void(QString)> answer)
{
    askForFile(parent, question, QFileDialog::AcceptOpen, std::move(answer));
}

void DialogPrompts::askSecret(QWidget *parent, const SecretQuestion &question,
                              std::function<void(std::optional<Secret>)> answer)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    auto *text = new QLabel(visibleLines(question.text), dialog);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *label = new QLabel(visible(question.label), dialog);
    label->setTextFormat(Qt::PlainText);
    auto *field = new QLineEdit(dialog);
    field->setEchoMode(QLineEdit::Password);
    field->setMinimumWidth(360);
    field->setAccessibleName(label->text());
    label->setBuddy(field);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    QPushButton *confirm = buttons->addButton(question.confirm, QDialogButtonBox::AcceptRole);
    Page::makePrimary(confirm);
    confirm->setDefault(true);
    confirm->setEnabled(false);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid);
    column->setSpacing(metrics::grid);
    for (QWidget *widget : {static_cast<QWidget *>(text), static_cast<QWidget *>(label), static_cast<QWidget *>(field),
                            static_cast<QWidget *>(buttons)})
        column->addWidget(widget);
    QObject::connect(field, &QLineEdit::textChanged, confirm, [confirm](const QString &typed) { confirm->setEnabled(!typed.isEmpty()); });
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::finished, parent, [field, answer = std::move(answer)](int result) {
        const QString typed = field->text();
        field->clear();
        answer(result == QDialog::Accepted ? std::optional(Secret(typed.toUtf8())) : std::nullopt);
    });
    dialog->open();
}

} // namespace airside
