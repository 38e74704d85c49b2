#pragma once

#include "core/access/instance.h"
#include "core/airflow/accessapi.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace airside {

class ConnectionTest;
class ConnectionView;
class MessageBanner;
class ProgressLine;
class Workspace;

/// Connect to an Airflow, or edit one. "Test connection" shows what stands there before anything is saved. The
/// secret goes to the credential store, never into the settings.
class InstanceDialog : public QDialog
{
    Q_OBJECT

public:
    /// instance: the one to edit; nullopt: a new one.
    InstanceDialog(Workspace &workspace, const std::optional<Instance> &instance, QWidget *parent = nullptr);
    ~InstanceDialog() override;

Q_SIGNALS:
    void saved(const QUuid &id);

protected:
    bool event(QEvent *event) override; ///< follows the height that its content needs
    void done(int result) override; ///< ends what a test left signed in, then closes

private:
    void build();
    void buildGeneral(QFormLayout *form);
    void buildSignIn(QFormLayout *form);
    void buildSecurity(QFormLayout *form);
    QWidget *fileField(QLineEdit *field, const QString &title);
    void fill(const Instance &instance);
    void updateFields();
    void forgetResult(); ///< of a test, once a field is not what was tested
    void fitHeight();
    [[nodiscard]] Result<Instance> read() const;
    [[nodiscard]] Secret secret() const;
    void test();
    void showReport(const ConnectionReport &report);
    void showFailure(const Error &error, const std::optional<PeerCertificate> &certificate);
    void pin(const QByteArray &sha256);
    void save();
    void afterSecretKept(const std::optional<Error> &error);
    void setBusy(bool busy, const QString &text = {});

    Workspace &m_workspace;
    std::optional<Instance> m_original;
    QUuid m_id;
    Instance m_saving;
    ConnectionTest *m_test = nullptr;
    std::optional<int> m_result;
    int m_fitted = 0; ///< height last set here; another one was chosen by the person

    QLineEdit *m_name = nullptr;
    QLineEdit *m_url = nullptr;
    QComboBox *m_environment = nullptr;
    QCheckBox *m_readOnly = nullptr;
    QComboBox *m_signIn = nullptr;
    QLineEdit *m_username = nullptr;
    QLabel *m_secretLabel = nullptr;
    QLineEdit *m_secret = nullptr;
    QLabel *m_commandLabel = nullptr;
    QLineEdit *m_command = nullptr;
    QLabel *m_secretNote = nullptr;
    QLineEdit *m_caFile = nullptr;
    QLineEdit *m_clientCert = nullptr;
    QLineEdit *m_pin = nullptr;
    QCheckBox *m_allowHttp = nullptr;
    QCheckBox *m_dagGrantsFromCode = nullptr;
    QCheckBox *m_rolesAtSignIn = nullptr;
    ConnectionView *m_view = nullptr;
    MessageBanner *m_banner = nullptr;
    ProgressLine *m_progress = nullptr;
    QPushButton *m_testButton = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace airside
