#pragma once

#include "core/access/teamaddress.h"

#include <QObject>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace airside {

class KeychainWatch;
class LiveSettings;
class SettingsSheet;
class Workspace;

/// Access reviews: whether the person is reminded of them, and where they are: on this computer, or in a team's store, whose password goes into the keychain.
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
    [[nodiscard]] QCheckBox *reminders() const { return m_reminders; }

private:
    void choose();
    void save(const QString &address);
    void setReminders(bool wanted);
    void say(const QString &text);
    void follow();

    Workspace &m_workspace;
    LiveSettings &m_settings;
    KeychainWatch &m_keychain;
    QCheckBox *m_reminders;
    QLineEdit *m_address;
    QLineEdit *m_password;
    QPushButton *m_use;
    QLabel *m_remark = nullptr;
};

} // namespace airside
