#pragma once

#include "core/config/settings.h"
#include "ui/kit/page.h"

class QCheckBox;
class QComboBox;

namespace airside {

class GuardsSection;
class KeychainSection;
class KeychainWatch;
class LiveSettings;
class SettingsSheet;
class TeamStoreSection;
class Workspace;

/// The settings of the program. Each applies and is written as soon as it is chosen. What is on the page is made when it
/// is first shown: no start waits for it.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(Workspace &workspace, LiveSettings &settings, KeychainWatch &keychain, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *initialFocus() override;
    [[nodiscard]] KeychainSection *keychain() const { return m_keychain; } ///< once it was shown
    [[nodiscard]] TeamStoreSection *team() const { return m_team; }         ///< once it was shown

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void addLook(SettingsSheet &sheet);
    void addReading(SettingsSheet &sheet);
    void addHistory(SettingsSheet &sheet);
    void addProxy(SettingsSheet &sheet);
    void addSafety(SettingsSheet &sheet);
    void followControls();
    void fill();
    void apply();
    [[nodiscard]] ProxySettings chosenProxy() const;
    void updateProxy();

    Workspace &m_workspace;
    LiveSettings &m_settings;
    KeychainWatch &m_watch;
    QComboBox *m_look = nullptr;
    QComboBox *m_density = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_refresh = nullptr;
    QComboBox *m_everyDays = nullptr;
    QComboBox *m_then = nullptr;
    QComboBox *m_removeAfter = nullptr;
    QComboBox *m_proxy = nullptr;
    QLineEdit *m_proxyHost = nullptr;
    QLineEdit *m_proxyPort = nullptr;
    QLabel *m_proxyRemark = nullptr;
    QList<QWidget *> m_manualProxy; ///< shown only where one is given by hand
    QComboBox *m_lockMinutes = nullptr;
    QCheckBox *m_lockWithDesktop = nullptr;
    QComboBox *m_clipboard = nullptr;
    GuardsSection *m_guards = nullptr;
    KeychainSection *m_keychain = nullptr;
    TeamStoreSection *m_team = nullptr;
    bool m_filling = false;
};

} // namespace airside
