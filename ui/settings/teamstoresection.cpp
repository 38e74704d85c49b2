#include "ui/settings/teamstoresection.h"

#include "core/base/osuser.h"
#include "core/store/reviewstore.h"
#include "ui/keychainwatch.h"
#include "ui/livesettings.h"
#include "ui/settings/settingssheet.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace airside {

namespace {

constexpr int kAddressWidth = 520;

} // namespace

TeamStoreSection::TeamStoreSection(SettingsSheet &sheet, Workspace &workspace, LiveSettings &settings, KeychainWatch &keychain)
    : QObject(&sheet)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_keychain(keychain)
    , m_reminders(new QCheckBox(tr("Remind of access reviews")))
    , m_address(new QLineEdit)
    , m_password(new QLineEdit)
    , m_use(new QPushButton(tr("Save and use")))
{
    m_address->setPlaceholderText(tr("Empty: on this computer"));
    m_address->setText(m_settings.now().teamStore);
    m_password->setEchoMode(QLineEdit::Password);
    sheet.addSection(tr("Access reviews"));
    sheet.addRow(m_reminders->text(), m_reminders,
                 tr("Once a day for each review that ends within three days, or has ended, with items for you to decide: in the tray, or in the window "
                    "where there is no tray."));
    sheet.addRow(tr("Team's store"), m_address,
                 tr("A PostgreSQL database that your team shares, such as postgresql://LOGIN@HOST/airside. You decide as this login. Without a password in it."));
    sheet.addRow(tr("Password of the login"), m_password, tr("Goes into the keychain. Left empty, the one that is kept there stays."));
    sheet.addRow({}, m_use, tr("Takes effect when Airside starts the next time."));
    m_remark = sheet.addNote({});
    m_remark->hide();
    for (QLineEdit *field : {m_address, m_password}) {
        field->setFixedWidth(kAddressWidth);
        connect(field, &QLineEdit::textChanged, this, &TeamStoreSection::follow);
        connect(field, &QLineEdit::returnPressed, m_use, &QPushButton::click);
    }
    connect(m_use, &QPushButton::clicked, this, &TeamStoreSection::choose);
    follow();
    m_reminders->setChecked(m_settings.now().reviewReminders);
    connect(m_reminders, &QCheckBox::toggled, this, &TeamStoreSection::setReminders);
}

void TeamStoreSection::setReminders(bool wanted)
{
    Settings settings = m_settings.now();
    settings.reviewReminders = wanted;
    const Result<void> saved = m_settings.change(settings);
    if (saved) {
        say({});
        return;
    }
    say(QStringLiteral("\u26a0 ") + describe(saved.error()));
    const QSignalBlocker quiet(m_reminders);
    m_reminders->setChecked(m_settings.now().reviewReminders);
}

QString TeamStoreSection::remark() const
{
    return m_remark->text();
}

void TeamStoreSection::follow()
{
    m_use->setEnabled(m_address->text().trimmed() != m_settings.now().teamStore || !m_password->text().isEmpty());
    m_password->setEnabled(!m_address->text().trimmed().isEmpty());
}

void TeamStoreSection::say(const QString &text)
{
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
}

void TeamStoreSection::choose()
{
    const QString typed = m_address->text().trimmed();
    if (typed.isEmpty()) {
        save({});
        return;
    }
    const Result<TeamAddress> address = TeamAddress::fromUrl(typed, osUserName());
    if (!address) {
        say(QStringLiteral("\u26a0 ") + describe(address.error()));
        return;
    }
    if (m_password->text().isEmpty()) {
        save(address->toUrl());
        return;
    }
    if (!m_keychain.isAvailable()) {
        say(QStringLiteral("\u26a0 ") + tr("This computer offers no keychain to keep the password in. Leave it empty here, and use the password file of PostgreSQL (~/.pgpass)."));
        return;
    }
    const Secret password(m_password->text().toUtf8());
    m_use->setEnabled(false);
    m_workspace.ask(this, m_keychain.write(teamPasswordKey(*address), password, m_workspace.untilEnd()), [this, url = address->toUrl()](const Result<void> &written) {
        if (written) {
            save(url);
        } else {
            follow();
            say(QStringLiteral("\u26a0 ") + describe(written.error()));
        }
    });
}

void TeamStoreSection::save(const QString &address)
{
    Settings wanted = m_settings.now();
    wanted.teamStore = address;
    const Result<void> saved = m_settings.change(wanted);
    if (saved) {
        m_address->setText(address);
        m_password->clear();
        say(address.isEmpty() ? tr("The reviews are on this computer when Airside starts the next time.")
                              : tr("The reviews are in the team's store when Airside starts the next time."));
    } else {
        say(QStringLiteral("\u26a0 ") + describe(saved.error()));
    }
    follow();
}

} // namespace airside
