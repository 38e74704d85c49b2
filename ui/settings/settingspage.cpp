#include "ui/settings/settingspage.h"

#include "ui/kit/theme.h"
#include "ui/livesettings.h"
#include "ui/settings/choices.h"
#include "ui/settings/guardssection.h"
#include "ui/settings/keychainsection.h"
#include "ui/settings/settingssheet.h"
#include "ui/settings/teamstoresection.h"

#include <QCheckBox>
#include <QComboBox>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>

namespace airside {

namespace {

bool isWhole(const ProxySettings &proxy)
{
    return isProxyHost(proxy.host) && proxy.port > 0;
}

QString minutesText(int minutes)
{
    return minutes == 0 ? SettingsPage::tr("Never") : SettingsPage::tr("%Ln minutes", nullptr, minutes);
}

QString secondsText(int seconds)
{
    return SettingsPage::tr("%Ln seconds", nullptr, seconds);
}

QString daysText(int days)
{
    return SettingsPage::tr("%Ln days", nullptr, days);
}

constexpr int kDaysOfYear = 365;

QString endText(int days)
{
    if (days == 0)
        return SettingsPage::tr("Never");
    return days % kDaysOfYear == 0 ? SettingsPage::tr("%Ln years", nullptr, days / kDaysOfYear) : daysText(days);
}

} // namespace

SettingsPage::SettingsPage(Workspace &workspace, LiveSettings &settings, KeychainWatch &keychain, QWidget *parent)
    : Page(tr("Settings"), parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_watch(keychain)
{
    setFilterVisible(false);
    setRefreshVisible(false);
}

void SettingsPage::build()
{
    auto *sheet = new SettingsSheet;
    addLook(*sheet);
    addReading(*sheet);
    addHistory(*sheet);
    addProxy(*sheet);
    addSafety(*sheet);
    m_guards = new GuardsSection(*sheet, m_workspace, m_settings);
    connect(m_guards, &GuardsSection::wanted, this, &SettingsPage::apply);
    m_team = new TeamStoreSection(*sheet, m_workspace, m_settings, m_watch);
    sheet->addSection(tr("Keychain"));
    m_keychain = new KeychainSection(m_workspace, m_watch);
    sheet->addWide(m_keychain);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(sheet);
    setContent(scroll);
    setFocusProxy(nullptr);
    fill();
    followControls();
    connect(m_keychain, &KeychainSection::told, this, [this](bool good, const QString &text, const QString &details) {
        MessageBanner *banner = setBanner(QStringLiteral("keychain"), good ? MessageBanner::Kind::Ok : MessageBanner::Kind::Error,
                                          text, details);
        banner->setClosable(true);
        connect(banner, &MessageBanner::closed, this, [this] { removeBanner(QStringLiteral("keychain")); }, Qt::SingleShotConnection);
    });
}

void SettingsPage::addLook(SettingsSheet &sheet)
{
    sheet.addSection(tr("Look"));
    m_look = choice({{int(Look::Desktop), tr("As the desktop")},
                     {int(Look::Light), tr("Light")},
                     {int(Look::Dark), tr("Dark")},
                     {int(Look::HighContrast), tr("High contrast")}});
    sheet.addRow(tr("Colours"), m_look,
                 tr("“As the desktop” follows it at once when it turns dark or asks for more contrast, where the desktop "
                    "tells."));
    m_density = choice({{int(Density::Compact), tr("Compact")},
                        {int(Density::Normal), tr("Normal")},
                        {int(Density::Comfortable), tr("Comfortable")}});
    sheet.addRow(tr("Rows of tables"), m_density, tr("How much room a row of a table takes."));
    m_language = choice({{int(Language::System), tr("As the system")},
                         {int(Language::English), QStringLiteral("English")},
                         {int(Language::German), QStringLiteral("Deutsch")}});
    sheet.addRow(tr("Language"), m_language, tr("Takes effect when Airside starts the next time."));
}

void SettingsPage::addReading(SettingsSheet &sheet)
{
    sheet.addSection(tr("Reading"));
    m_refresh = choice({{0, tr("Only when asked")},
                        {5, tr("Every 5 minutes")},
                        {15, tr("Every 15 minutes")},
                        {60, tr("Every hour")}});
    sheet.addRow(tr("Read again"), m_refresh,
                 tr("The instances in scope, by itself. Not while changes are being applied or the window is locked."));
}

void SettingsPage::addHistory(SettingsSheet &sheet)
{
    sheet.addSection(tr("History"));
    m_everyDays = numbers({7, 30, 90, kDaysOfYear}, daysText);
    sheet.addRow(tr("Keep every snapshot for"), m_everyDays,
                 tr("Each complete reading of an instance is kept as a snapshot. One in which nothing changed takes hardly any room."));
    m_then = choice({{int(Retention::Then::Daily), tr("The last of each day")},
                     {int(Retention::Then::Weekly), tr("The last of each week")},
                     {int(Retention::Then::Monthly), tr("The last of each month")}});
    sheet.addRow(tr("Of older ones keep"), m_then, tr("In universal time (UTC). Snapshots are removed when Airside starts, and once a day."));
    m_removeAfter = numbers({0, kDaysOfYear, 2 * kDaysOfYear, 5 * kDaysOfYear, 10 * kDaysOfYear}, endText);
    sheet.addRow(tr("Remove all after"), m_removeAfter, tr("The newest snapshot of an instance always stays."));
}

void SettingsPage::addProxy(SettingsSheet &sheet)
{
    sheet.addSection(tr("Network"));
    m_proxy = choice({{int(ProxySettings::Kind::System), tr("As the system")},
                      {int(ProxySettings::Kind::None), tr("None")},
                      {int(ProxySettings::Kind::Manual), tr("This one:")}});
    sheet.addRow(tr("Proxy"), m_proxy,
                 tr("For both http and https, in airsidectl too. Addresses of this computer are always reached directly. A proxy that "
                    "asks for a user and a password is not supported."));
    m_proxyHost = new QLineEdit;
    m_proxyHost->setFixedWidth(kChoiceWidth);
    m_manualProxy = sheet.addRow(tr("Proxy host"), m_proxyHost, tr("A name or an address, such as proxy.example.org."));
    m_proxyPort = new QLineEdit;
    m_proxyPort->setValidator(new QIntValidator(1, 65535, m_proxyPort));
    m_proxyPort->setFixedWidth(kChoiceWidth / 2);
    m_manualProxy += sheet.addRow(tr("Proxy port"), m_proxyPort, tr("Often 3128 or 8080."));
    m_proxyRemark = sheet.addNote({});
}

void SettingsPage::addSafety(SettingsSheet &sheet)
{
    sheet.addSection(tr("Locking"));
    m_lockMinutes = numbers({0, 1, 5, 10, 15, 30, 60, 120}, minutesText);
    sheet.addRow(tr("Lock after"), m_lockMinutes,
                 tr("Without a key or the mouse in the window. Locking covers everything, ends all sign-ins and wipes typed passwords; "
                    "staged changes and half-filled forms stay. Ctrl+L locks at once."));
    m_lockWithDesktop = new QCheckBox(tr("Lock when the desktop is locked"));
    sheet.addRow(m_lockWithDesktop->text(), m_lockWithDesktop, tr("Where the desktop or the system announces it."));
    m_clipboard = numbers({10, 15, 30, 60, 120, 300}, secondsText);
    sheet.addRow(tr("Clear clipboard after"), m_clipboard,
                 tr("After a password was copied, if the clipboard still holds it then. Also when Airside locks or closes."));
}

void SettingsPage::followControls()
{
    for (QComboBox *box : {m_look, m_density, m_language, m_refresh, m_everyDays, m_then, m_removeAfter, m_proxy, m_lockMinutes, m_clipboard})
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsPage::apply);
    for (QLineEdit *field : {m_proxyHost, m_proxyPort}) {
        connect(field, &QLineEdit::editingFinished, this, &SettingsPage::apply);
        connect(field, &QLineEdit::textEdited, this, &SettingsPage::updateProxy);
    }
    connect(m_lockWithDesktop, &QCheckBox::toggled, this, &SettingsPage::apply);
    connect(&m_settings, &LiveSettings::changed, this, &SettingsPage::fill);
}

void SettingsPage::fill()
{
    const Settings &now = m_settings.now();
    m_filling = true;
    select(m_look, int(now.look));
    select(m_density, int(now.density));
    select(m_language, int(now.language));
    select(m_refresh, now.refreshMinutes);
    selectNumber(m_everyDays, now.retention.everyDays, daysText);
    select(m_then, int(now.retention.then));
    selectNumber(m_removeAfter, now.retention.removeAfterDays, endText);
    select(m_proxy, int(now.proxy.kind));
    m_proxyHost->setText(now.proxy.host);
    m_proxyPort->setText(QString::number(now.proxy.port > 0 ? now.proxy.port : 3128));
    selectNumber(m_lockMinutes, now.lockMinutes, minutesText);
    m_lockWithDesktop->setChecked(now.lockWithDesktop);
    selectNumber(m_clipboard, now.clipboardSeconds, secondsText);
    m_guards->fill();
    m_filling = false;
    updateProxy();
}

ProxySettings SettingsPage::chosenProxy() const
{
    ProxySettings proxy;
    proxy.kind = ProxySettings::Kind(m_proxy->currentData().toInt());
    proxy.host = m_proxyHost->text().trimmed();
    if (!proxy.host.isEmpty())
        proxy.port = m_proxyPort->text().toUShort();
    return proxy;
}

void SettingsPage::updateProxy()
{
    const bool manual = ProxySettings::Kind(m_proxy->currentData().toInt()) == ProxySettings::Kind::Manual;
    for (QWidget *widget : std::as_const(m_manualProxy))
        widget->setVisible(manual);
    const bool missing = manual && !isWhole(chosenProxy());
    m_proxyRemark->setText(missing ? tr("\u26a0 Not used yet: the host is a name or an address, without http://, the port a number up to 65535.")
                                   : QString());
    m_proxyRemark->setVisible(missing);
}

void SettingsPage::apply()
{
    if (m_filling)
        return;
    updateProxy();
    Settings wanted = m_settings.now();
    wanted.look = Look(m_look->currentData().toInt());
    wanted.density = Density(m_density->currentData().toInt());
    wanted.language = Language(m_language->currentData().toInt());
    wanted.refreshMinutes = m_refresh->currentData().toInt();
    wanted.retention = {m_everyDays->currentData().toInt(), Retention::Then(m_then->currentData().toInt()),
                        m_removeAfter->currentData().toInt()};
    const ProxySettings proxy = chosenProxy();
    const bool usable = isWhole(proxy) || (proxy.kind != ProxySettings::Kind::Manual && proxy.host.isEmpty());
    if (usable)
        wanted.proxy = proxy;
    else if (proxy.kind != ProxySettings::Kind::Manual)
        wanted.proxy = {proxy.kind, {}, 0};
    wanted.lockMinutes = m_lockMinutes->currentData().toInt();
    wanted.guards = m_guards->policy();
    wanted.lockWithDesktop = m_lockWithDesktop->isChecked();
    wanted.clipboardSeconds = m_clipboard->currentData().toInt();
    const bool unfinished = !usable && proxy.kind == ProxySettings::Kind::Manual;
    const QString host = m_proxyHost->text();
    const QString port = m_proxyPort->text();
    const Result<void> saved = m_settings.change(wanted);
    if (!saved) {
        setBanner(QStringLiteral("save"), MessageBanner::Kind::Error,
                  tr("The setting could not be saved and stays as it was. ") + describe(saved.error()), saved.error().detail);
        fill();
        return;
    }
    removeBanner(QStringLiteral("save"));
    if (unfinished) { // what was saved beside it must not take the half-typed proxy away
        m_filling = true;
        select(m_proxy, int(ProxySettings::Kind::Manual));
        m_proxyHost->setText(host);
        m_proxyPort->setText(port);
        m_filling = false;
        updateProxy();
    }
}

QWidget *SettingsPage::initialFocus()
{
    return m_look ? m_look : Page::initialFocus();
}

void SettingsPage::showEvent(QShowEvent *event)
{
    if (!m_look)
        build();
    Page::showEvent(event);
    m_keychain->look();
}

} // namespace airside
