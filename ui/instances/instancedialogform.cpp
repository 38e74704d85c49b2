#include "ui/instances/instancedialog.h"

#include "ui/instances/connectionview.h"
#include "ui/instances/instancemodel.h"
#include "ui/kit/messagebanner.h"
#include "ui/kit/page.h"
#include "ui/kit/progressline.h"
#include "ui/kit/prompts.h"
#include "ui/kit/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace airside {

void InstanceDialog::build()
{
    setWindowTitle(m_original ? tr("Edit %1").arg(m_original->name) : tr("Connect to Airflow"));
    setMinimumWidth(640);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(2 * metrics::grid);
    form->setVerticalSpacing(metrics::grid);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    buildGeneral(form);
    buildSignIn(form);
    buildSecurity(form);

    m_banner = new MessageBanner(this);
    m_banner->hide();
    m_progress = new ProgressLine(this);
    m_view = new ConnectionView(this);
    m_view->hide();
    m_testButton = new QPushButton(tr("Test connection"), this);
    m_testButton->setAutoDefault(false);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setAutoDefault(false);
    m_save = new QPushButton(m_original ? tr("Save changes") : tr("Add this instance"), this);
    m_save->setDefault(true);
    Page::makePrimary(m_save);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::grid);
    buttons->addWidget(m_testButton);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid);
    column->setSpacing(metrics::grid);
    column->addLayout(form);
    // Room for one line of a result, so that a field that is corrected does not move the dialog.
    auto *room = new QWidget(this);
    room->setMinimumHeight(6 * metrics::grid);
    auto *result = new QVBoxLayout(room);
    result->setContentsMargins(0, 0, 0, 0);
    result->setSpacing(metrics::grid);
    result->addWidget(m_banner);
    result->addWidget(m_view);
    result->addStretch(1);
    column->addWidget(room, 1);
    column->addWidget(m_progress);
    column->addLayout(buttons);
    connect(m_testButton, &QPushButton::clicked, this, &InstanceDialog::test);
    connect(m_cancel, &QPushButton::clicked, this, &InstanceDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &InstanceDialog::save);
    connect(m_view, &ConnectionView::pinRequested, this, &InstanceDialog::pin);
    for (const QLineEdit *field : {m_name, m_url, m_username, m_secret, m_command, m_caFile, m_clientCert, m_pin})
        connect(field, &QLineEdit::textChanged, this, &InstanceDialog::forgetResult);
    connect(m_signIn, &QComboBox::currentIndexChanged, this, &InstanceDialog::forgetResult);
    connect(m_allowHttp, &QCheckBox::toggled, this, &InstanceDialog::forgetResult);
}

void InstanceDialog::buildGeneral(QFormLayout *form)
{
    m_name = new QLineEdit(this);
    m_name->setPlaceholderText(tr("Production"));
    m_url = new QLineEdit(this);
    m_url->setPlaceholderText(QStringLiteral("https://airflow.example.org"));
    m_environment = new QComboBox(this);
    for (const Environment environment : {Environment::Production, Environment::Staging, Environment::Development})
        m_environment->addItem(environmentText(environment), static_cast<int>(environment));
    m_readOnly = new QCheckBox(tr("Read-only: nothing can be staged for it"), this);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Address:"), m_url);
    form->addRow(tr("&Environment:"), m_environment);
    m_dagGrantsFromCode = new QCheckBox(tr("DAG permissions come from code"), this);
    m_rolesAtSignIn = new QCheckBox(tr("Roles are set anew at each sign-in"), this);
    for (QCheckBox *box : {m_dagGrantsFromCode, m_rolesAtSignIn})
        box->setToolTip(tr("By access_control in the DAGs, or from the directory: Airflow's API does not tell. With it, changes that Airflow may undo are marked and warned of."));
    form->addRow(QString(), m_readOnly);
    form->addRow(QString(), m_dagGrantsFromCode);
    form->addRow(QString(), m_rolesAtSignIn);
}

void InstanceDialog::buildSignIn(QFormLayout *form)
{
    m_signIn = new QComboBox(this);
    for (const SignInKind kind : {SignInKind::Password, SignInKind::Token, SignInKind::Cookie, SignInKind::Command})
        m_signIn->addItem(signInText(kind), static_cast<int>(kind));
    m_username = new QLineEdit(this);
    m_secret = new QLineEdit(this);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secretLabel = new QLabel(this);
    m_secretLabel->setBuddy(m_secret);
    m_command = new QLineEdit(this);
    m_command->setPlaceholderText(QStringLiteral("/usr/bin/gcloud auth print-access-token"));
    m_commandLabel = new QLabel(tr("C&ommand:"), this);
    m_commandLabel->setBuddy(m_command);
    m_secretNote = new QLabel(this);
    m_secretNote->setWordWrap(true);
    m_secretNote->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_secretNote->setFont(secondaryFont(font()));
    m_secretNote->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(tr("&Sign-in:"), m_signIn);
    form->addRow(tr("&Username:"), m_username);
    form->addRow(m_secretLabel, m_secret);
    form->addRow(m_commandLabel, m_command);
    form->addRow(QString(), m_secretNote);
    connect(m_signIn, &QComboBox::currentIndexChanged, this, &InstanceDialog::updateFields);
    connect(m_url, &QLineEdit::textChanged, this, &InstanceDialog::updateFields);
}

void InstanceDialog::buildSecurity(QFormLayout *form)
{
    m_caFile = new QLineEdit(this);
    m_caFile->setPlaceholderText(tr("this computer's authorities"));
    m_clientCert = new QLineEdit(this);
    m_clientCert->setPlaceholderText(tr("none"));
    m_pin = new QLineEdit(this);
    m_pin->setPlaceholderText(tr("not pinned; sha256:\u2026"));
    m_allowHttp = new QCheckBox(tr("Allow plain http to another machine: the sign-in is readable on the way"), this);
    const auto addFile = [this, form](const QString &label, QLineEdit *field, const QString &title) {
        auto *beside = new QLabel(label, this);
        form->addRow(beside, fileField(field, title));
        beside->setBuddy(field);
    };
    addFile(tr("CA &file:"), m_caFile, tr("CA file"));
    addFile(tr("C&lient certificate:"), m_clientCert, tr("Client certificate"));
    form->addRow(tr("&Pinned certificate:"), m_pin);
    QSizePolicy policy = m_allowHttp->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // it comes and goes while the address is typed
    m_allowHttp->setSizePolicy(policy);
    auto *room = new QWidget(this); // a form layout would take the room of a hidden field
    auto *line = new QVBoxLayout(room);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_allowHttp);
    form->addRow(QString(), room);
}

QWidget *InstanceDialog::fileField(QLineEdit *field, const QString &title)
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::grid);
    auto *choose = new QPushButton(tr("Choose\u2026"), box);
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose the file: %1").arg(title));
    field->setAccessibleName(title);
    row->addWidget(field, 1);
    row->addWidget(choose);
    // Not a focus proxy of the field's: Tab would come back to the field by it, and to nothing below.
    setTabOrder(field, choose);
    connect(choose, &QPushButton::clicked, this, [this, field, title] {
        Prompts::FileQuestion question;
        question.title = title;
        question.filters = {tr("PEM (*.pem *.crt *.cer)"), tr("All files (*)")};
        m_workspace.collaborators().prompts->openFile(this, question, [field](const QString &path) {
            if (!path.isEmpty())
                field->setText(path);
        });
    });
    return box;
}

void InstanceDialog::updateFields()
{
    const auto kind = static_cast<SignInKind>(m_signIn->currentData().toInt());
    const bool command = kind == SignInKind::Command;
    m_secretLabel->setText(kind == SignInKind::Token    ? tr("&Token:")
                           : kind == SignInKind::Cookie ? tr("Coo&kie header:")
                                                        : tr("Pass&word:"));
    m_secretLabel->setVisible(!command);
    m_secret->setVisible(!command);
    m_secret->setPlaceholderText(m_original ? tr("unchanged") : QString());
    m_commandLabel->setVisible(command);
    m_command->setVisible(command);
    m_username->setPlaceholderText(kind == SignInKind::Password ? QString() : tr("optional; protects your own account"));
    const bool persistent = m_workspace.collaborators().credentials->isPersistent();
    m_secretNote->setText(command      ? tr("An absolute program with its arguments, run without a shell; it prints a token.")
                          : persistent ? tr("The secret is kept in this computer's keychain, never in a file.")
                                       : tr("There is no keychain: the secret is kept in memory only, and asked for again next time."));
    const Result<QUrl> url = normalizedBaseUrl(m_url->text());
    m_allowHttp->setVisible(m_allowHttp->isChecked() ||
                            (url && url->scheme() == QLatin1String("http") && !isLoopback(*url)));
}

} // namespace airside
