#pragma once

#include "core/access/teamaddress.h"

#include <QObject>

class QLabel;
class QLineEdit;
class QPushButton;

namespace airside {

class KeychainWatch;
class LiveSettings;
class SettingsSheet;
class Workspace;

/// Where the access reviews are: on this computer, or in a team's store, whose password goes into the keychain.
class TeamStoreSection : public QObject
{
    Q_OBJECT

public:
    /// Adds its rows to the sheet.
    TeamStoreSection(SettingsSheet &sheet, Workspace &workspace, LiveSettings &settings, KeychainWatch &keychain);

    [[nodiscard]] QLineEdit *address() const { return m_address; }
    [[nodiscard]] QLineEdit *password() const { return m_password; }
    [[nodiscard]] QPushButton *use() const { return m_use; }
    [[nodiscard]] QString remark() const;

private:
    void choose();
    void save(const QString &address);
    void say(const QString &text);
    void follow();

    Workspace &m_workspace;
    LiveSettings &m_settings;
    KeychainWatch &m_keychain;
    QLineEdit *m_address;
    QLineEdit *m_password;
    QPushButton *m_use;
    QLabel *m_remark = nullptr;
};

} // namespace airside
