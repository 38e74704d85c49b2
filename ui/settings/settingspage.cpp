#include "ui/settings/settingspage.h"

#include "ui/kit/theme.h"
#include "ui/livesettings.h"
#include "ui/settings/keychainsection.h"
#include "ui/settings/settingssheet.h"
#include "ui/settings/teamstoresection.h"

#include <QCheckBox>
#include <QComboBox>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace airside {

namespace {

constexpr int kChoiceWidth = 260;

/// A choice among values, each with its text.
QComboBox *choice(std::initializer_list<std::pair<int, QString>> values)
{
    auto *box = new QComboBox;
    for (const auto &[value, text] : values)
        box->addItem(text, value);
    box->setFixedWidth(kChoiceWidth);
    return box;
}

void select(QComboBox *box, int value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

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

/// The file may hold a number that is not among those offered.
void selectNumber(QComboBox *box, int value, QString (*text)(int))
{
    int at = 0;
    while (at < box->count() && box->itemData(at).toInt() < value)
        ++at;
    if (box->itemData(at).isNull() || box->itemData(at).toInt() != value)
        box->insertItem(at, text(value), value);
    box->setCurrentIndex(at);
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

QString changesText(int changes)
{
    return SettingsPage::tr("%Ln changes", nullptr, changes);
}

QString percentText(int percent)
{
    return SettingsPage::tr("%1 %").arg(QLocale().toString(percent));
}

QStringList namesIn(const QPlainTextEdit *box)
{
    QStringList names;
    for (const QString &line : box->toPlainText().split(QLatin1Char('\n'))) {
        const QString name = line.trimmed();
        if (!name.isEmpty() && !names.contains(name))
            names += name;
    }
    return names;
}

/// What is being typed there stays.
void fillNames(QPlainTextEdit *box, const QStringList &names)
{
    if (!box->hasFocus() && namesIn(box) != names)
        box->setPlainText(names.join(QLatin1Char('\n')));
}

QComboBox *numbers(std::initializer_list<int> values, QString (*text)(int))
{
    QComboBox *box = choice({});
    for (const int value : values)
        box->addItem(text(value), value);
    return box;
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
    addGuards(*sheet);
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

void SettingsPage::addGuards(SettingsSheet &sheet)
{
    const auto names = [] {
        auto *box = new QPlainTextEdit;
        box->setTabChangesFocus(true);
        box->setFixedSize(kChoiceWidth, 3 * metrics::row);
        return box;
    };
    sheet.addSection(tr("Guards"));
    m_protectedUsers = names();
    sheet.addRow(tr("Protected accounts"), m_protectedUsers,
                 tr("Usernames, one a line: break-glass and service accounts. On every instance, nothing changes them or takes rights "
                    "from them unless it is overridden with a reason."));
    m_protectedRoles = names();
    sheet.addRow(tr("Protected roles"), m_protectedRoles,
                 tr("Exact names, one a line. They are not changed, given or taken unless it is overridden with a reason."));
    m_mostChanges = numbers({10, 50, 100, 200, 500, 1000, 10000}, changesText);
    sheet.addRow(tr("At once at most"), m_mostChanges, tr("On one instance; more asks for a reason."));
    m_mostPercent = numbers({1, 5, 10, 20, 50, 100}, percentText);
    sheet.addRow(tr("Share of users at most"), m_mostPercent,
                 tr("Of an instance's users at once; more asks for a reason. Fewer than ten users are never too many."));
}

void SettingsPage::followControls()
{
    for (QComboBox *box : {m_look, m_density, m_language, m_refresh, m_everyDays, m_then, m_removeAfter, m_proxy, m_lockMinutes, m_clipboard,
                           m_mostChanges, m_mostPercent})
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsPage::apply);
    for (QLineEdit *field : {m_proxyHost, m_proxyPort}) {
        connect(field, &QLineEdit::editingFinished, this, &SettingsPage::apply);
        connect(field, &QLineEdit::textEdited, this, &SettingsPage::updateProxy);
    }
    connect(m_lockWithDesktop, &QCheckBox::toggled, this, &SettingsPage::apply);
    for (QPlainTextEdit *box : {m_protectedUsers, m_protectedRoles})
        box->installEventFilter(this);
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
    fillNames(m_protectedUsers, now.guards.protectedUsers);
    fillNames(m_protectedRoles, now.guards.protectedRoles);
    selectNumber(m_mostChanges, now.guards.mostChanges, changesText);
    selectNumber(m_mostPercent, now.guards.mostPercent, percentText);
    m_filling = false;
    updateProxy();
}

/// The names are saved when the keyboard leaves them: half a name protects nothing.
bool SettingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && (watched == m_protectedUsers || watched == m_protectedRoles))
        apply();
    return Page::eventFilter(watched, event);
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
    const GuardPolicy guards{namesIn(m_protectedUsers), namesIn(m_protectedRoles), m_mostChanges->currentData().toInt(),
                             m_mostPercent->currentData().toInt()};
    // A list that could not be read is empty here: only what a person has chosen takes its place.
    GuardPolicy shown = wanted.guards;
    shown.unreadable = false;
    if (guards != shown)
        wanted.guards = guards;
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
