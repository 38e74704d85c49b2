#include "ui/instances/instancedialog.h"

#include "core/base/text.h"
#include "core/credentials/commandrunner.h"
#include "ui/instances/connectiontest.h"
#include "ui/instances/connectionview.h"
#include "ui/kit/messagebanner.h"
#include "ui/kit/progressline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>

namespace airside {

InstanceDialog::InstanceDialog(Workspace &workspace, const std::optional<Instance> &instance, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_original(instance)
    , m_id(instance ? instance->id : QUuid::createUuid())
    , m_test(new ConnectionTest(workspace, this))
{
    build();
    if (instance)
        fill(*instance);
    updateFields();
    connect(m_test, &ConnectionTest::storeSeen, this, &InstanceDialog::updateFields);
    connect(m_test, &ConnectionTest::succeeded, this, &InstanceDialog::showReport);
    connect(m_test, &ConnectionTest::failed, this, &InstanceDialog::showFailure);
    connect(m_test, &ConnectionTest::kept, this, &InstanceDialog::afterSecretKept);
    connect(m_test, &ConnectionTest::finished, this, [this] {
        setBusy(false);
        if (m_result)
            QDialog::done(*m_result);
    });
    Instance own = instance.value_or(Instance());
    own.id = m_id;
    m_test->lookAtStore(own);
}

InstanceDialog::~InstanceDialog() = default;

void InstanceDialog::fill(const Instance &instance)
{
    m_name->setText(instance.name);
    m_url->setText(instance.url.toDisplayString());
    m_environment->setCurrentIndex(m_environment->findData(static_cast<int>(instance.environment)));
    m_readOnly->setChecked(instance.readOnly);
    m_signIn->setCurrentIndex(m_signIn->findData(static_cast<int>(instance.signIn)));
    m_username->setText(instance.username);
    QStringList words = instance.command;
    for (QString &word : words) {
        if (word.contains(QLatin1Char(' ')) || word.contains(QLatin1Char('"')) || word.isEmpty())
            word = QLatin1Char('\'') + word.replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
    }
    m_command->setText(words.join(QLatin1Char(' ')));
    m_caFile->setText(instance.tls.caFile);
    m_clientCert->setText(instance.tls.clientCertFile);
    m_pin->setText(instance.tls.pinnedSha256.isEmpty() ? QString() : pinText(instance.tls.pinnedSha256));
    m_allowHttp->setChecked(instance.allowHttp);
    m_dagGrantsFromCode->setChecked(instance.dagGrantsFromCode);
    m_rolesAtSignIn->setChecked(instance.rolesAtSignIn);
}

Result<Instance> InstanceDialog::read() const
{
    Instance instance = m_original.value_or(Instance());
    instance.id = m_id;
    instance.name = m_name->text().trimmed();
    if (instance.name.isEmpty())
        return fail({ErrorKind::InvalidInput, 0, tr("The name"), tr("it is empty."), {}});
    const Result<QUrl> url = normalizedBaseUrl(m_url->text());
    if (!url)
        return fail(url.error());
    instance.url = *url;
    instance.environment = static_cast<Environment>(m_environment->currentData().toInt());
    instance.readOnly = m_readOnly->isChecked();
    instance.signIn = static_cast<SignInKind>(m_signIn->currentData().toInt());
    instance.username = m_username->text().trimmed();
    instance.allowHttp = m_allowHttp->isChecked();
    instance.dagGrantsFromCode = m_dagGrantsFromCode->isChecked();
    instance.rolesAtSignIn = m_rolesAtSignIn->isChecked();
    if (instance.url.scheme() == QLatin1String("http") && !isLoopback(instance.url) && !instance.allowHttp)
        return fail({ErrorKind::InsecureTransport, 0, instance.url.toDisplayString(), {}, {}});
    instance.command.clear();
    if (instance.signIn == SignInKind::Password && instance.username.isEmpty())
        return fail({ErrorKind::InvalidInput, 0, tr("The username"), tr("it is empty."), {}});
    if (instance.signIn == SignInKind::Command) {
        const Result<QStringList> command = splitCommand(m_command->text());
        if (!command)
            return fail(command.error());
        instance.command = *command;
    }
    instance.tls = {m_caFile->text().trimmed(), m_clientCert->text().trimmed(), {}};
    if (!m_pin->text().trimmed().isEmpty()) {
        const Result<QByteArray> pinned = parsePin(m_pin->text().trimmed());
        if (!pinned)
            return fail(pinned.error());
        instance.tls.pinnedSha256 = *pinned;
    }
    return instance;
}

Secret InstanceDialog::secret() const
{
    return m_secret->text().isEmpty() ? Secret() : Secret(m_secret->text().toUtf8());
}

void InstanceDialog::setBusy(bool busy, const QString &text)
{
    m_progress->setRunning(busy);
    m_testButton->setText(busy ? tr("Stop") : tr("Test connection"));
    m_save->setEnabled(!busy);
    m_testButton->setEnabled(true);
    if (busy) {
        m_view->clear();
        m_banner->setMessage(MessageBanner::Kind::Info, text);
        m_banner->show();
    }
}

void InstanceDialog::test()
{
    if (m_test->isRunning()) {
        m_test->cancel();
        return;
    }
    const Result<Instance> instance = read();
    if (!instance) {
        showFailure(instance.error(), std::nullopt);
        return;
    }
    setBusy(true, tr("Looking at %1\u2026").arg(visible(instance->url.toDisplayString())));
    m_test->start(*instance, secret());
}

void InstanceDialog::showReport(const ConnectionReport &report)
{
    setBusy(false);
    m_view->showReport(report);
    const std::optional<Error> error = report.signInError ? report.signInError : report.accessError;
    if (error)
        m_banner->setMessage(report.signInError ? MessageBanner::Kind::Error : MessageBanner::Kind::Warning,
                             (report.signInError ? tr("It is an Airflow, but signing in did not work. ")
                                                 : tr("Signed in, but users cannot be listed. ")) + describe(*error),
                             error->detail);
    else
        m_banner->setMessage(MessageBanner::Kind::Ok, tr("It works: signed in, and users can be listed."));
    m_banner->show();
}

void InstanceDialog::showFailure(const Error &error, const std::optional<PeerCertificate> &certificate)
{
    setBusy(false);
    m_view->clear();
    m_banner->setMessage(MessageBanner::Kind::Error, describe(error), error.detail);
    m_banner->show();
    if (certificate)
        m_view->showCertificate(*certificate);
}

void InstanceDialog::pin(const QByteArray &sha256)
{
    const QSignalBlocker quiet(m_pin); // what the test found stays in sight
    m_pin->setText(pinText(sha256));
    m_banner->setMessage(MessageBanner::Kind::Info, tr("Pinned. Test again: from now on only this certificate is accepted."));
    m_banner->show();
    m_testButton->setFocus();
}

void InstanceDialog::forgetResult()
{
    if (m_test->isRunning() || m_banner->isHidden())
        return;
    m_banner->hide();
    m_view->clear();
}

bool InstanceDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fitHeight();
    return handled;
}

/// Wrapped text needs more height than a layout's minimum says: without this, fields would be squeezed.
void InstanceDialog::fitHeight()
{
    if (!layout())
        return;
    layout()->activate();
    const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : layout()->totalSizeHint().height();
    const int needed = std::min(wanted, screen()->availableGeometry().height());
    if (height() < needed || height() == m_fitted || m_fitted == 0) {
        m_fitted = needed;
        resize(width(), needed);
    }
}

void InstanceDialog::save()
{
    const Result<Instance> instance = read();
    if (!instance) {
        showFailure(instance.error(), std::nullopt);
        return;
    }
    const Instance *namesake = m_workspace.collaborators().instances->byName(instance->name);
    if (namesake && namesake->id != m_id) {
        showFailure({ErrorKind::AlreadyExists, 0, instance->name, tr("Give this instance another name."), {}}, std::nullopt);
        return;
    }
    m_saving = *instance;
    setBusy(true, tr("Putting the secret into the keychain\u2026"));
    m_testButton->setEnabled(false);
    m_test->keep(m_saving, secret());
}

void InstanceDialog::afterSecretKept(const std::optional<Error> &error)
{
    if (error) {
        showFailure(*error, std::nullopt);
        return;
    }
    InstanceStore &store = *m_workspace.collaborators().instances;
    std::optional<Error> failure;
    if (m_original) {
        const Result<void> updated = store.update(m_saving);
        failure = updated ? std::nullopt : std::optional(updated.error());
    } else {
        const Result<Instance> added = store.add(m_saving);
        failure = added ? std::nullopt : std::optional(added.error());
    }
    if (failure) {
        showFailure(*failure, std::nullopt);
        return;
    }
    m_secret->clear();
    m_workspace.instancesChangedInStore();
    Q_EMIT saved(m_id);
    done(QDialog::Accepted);
}

void InstanceDialog::done(int result)
{
    if (m_result)
        return;
    m_result = result;
    m_secret->clear();
    setEnabled(false);
    m_test->discard();
}

} // namespace airside
