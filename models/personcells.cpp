#include "models/personcells.h"

#include "core/base/text.h"
#include "models/timetext.h"
#include "models/usertablecells.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace airside {

namespace {

using PersonAccountRow = PersonTable::Account;

QString personTr(const char *text, int n = -1)
{
    return QCoreApplication::translate("People", text, nullptr, n);
}

struct PersonCellText
{
    QString text;
    Tone tone = Tone::Plain;
    QString tip; ///< plain; empty: the text itself
};

std::vector<const PersonAccountRow *> accountsOn(const PersonTable &table, const PersonTable::Row &row, int instance)
{
    std::vector<const PersonAccountRow *> out;
    for (const PersonAccountRow &account : table.accounts(row)) {
        if (account.instance == instance)
            out.push_back(&account);
    }
    return out;
}

/// One account of a cell in words: "anna: Admin, Viewer; inactive".
QString accountWords(const PersonTable &table, const PersonAccountRow &account)
{
    const User &user = table.user(account);
    QStringList parts{user.roles.isEmpty() ? personTr(QT_TRANSLATE_NOOP("People", "no role")) : user.roles.join(QStringLiteral(", "))};
    if (!user.active)
        parts += personTr(QT_TRANSLATE_NOOP("People", "inactive: cannot sign in"));
    return user.username + QStringLiteral(": ") + parts.join(QStringLiteral("; "));
}

QList<Chip> instanceChips(const PersonTable &table, const PersonTable::Row &row, int instance)
{
    QList<Chip> chips;
    bool inactive = false;
    for (const PersonAccountRow *account : accountsOn(table, row, instance)) {
        const User &user = table.user(*account);
        inactive = inactive || !user.active;
        for (const QString &role : user.roles) {
            const Chip chip{role, table.roleLevel(*account, role) != PrivilegeLevel::Ordinary, isBuiltIn(role), StagedState::None, false};
            if (!chips.contains(chip))
                chips += chip;
        }
    }
    // Where there is no room for all, what matters most is what is seen.
    std::ranges::stable_sort(chips, {}, [](const Chip &chip) { return std::pair(!chip.privileged, chip.text); });
    if (inactive && !chips.isEmpty())
        chips.prepend({personTr(QT_TRANSLATE_NOOP("People", "inactive")), false, false, StagedState::None, true});
    return chips;
}

PersonCellText instanceCell(const PersonTable &table, const PersonTable::Row &row, int instance)
{
    if (!table.instances()[instance].snapshot)
        return {personTr(QT_TRANSLATE_NOOP("People", "not read")), Tone::Muted,
                personTr(QT_TRANSLATE_NOOP("People", "This instance has not been read: nobody knows whether there is an account"))};
    const auto accounts = accountsOn(table, row, instance);
    if (accounts.empty())
        return {{}, Tone::Muted, personTr(QT_TRANSLATE_NOOP("People", "no account here"))};
    QStringList words;
    QStringList roles;
    bool inactive = false;
    for (const PersonAccountRow *account : accounts) {
        words += accountWords(table, *account);
        roles += table.user(*account).roles;
        inactive = inactive || !table.user(*account).active;
    }
    QString text = roles.isEmpty() ? personTr(QT_TRANSLATE_NOOP("People", "no role")) : sortedUniqueRoles(roles).join(QStringLiteral(", "));
    if (inactive)
        text = personTr(QT_TRANSLATE_NOOP("People", "%1, inactive")).arg(text);
    return {text, inactive ? Tone::Warn : roles.isEmpty() ? Tone::Muted : Tone::Plain, words.join(QStringLiteral(" \u00b7 "))};
}

PersonCellText nameCell(const PersonTable &table, const PersonTable::Row &row)
{
    PersonCellText cell{table.name(row), Tone::Plain, {}};
    QStringList parts{cell.text};
    for (const QString &doubt : personDoubts(table, row))
        parts += doubt;
    if (row.privilege != PrivilegeLevel::Ordinary)
        parts += privilegeText(row.privilege);
    cell.tip = parts.join(QStringLiteral(" \u00b7 "));
    return cell;
}

PersonCellText emailCell(const PersonTable &table, const PersonTable::Row &row)
{
    const QString shown = table.email(row);
    if (shown.isEmpty())
        return {personTr(QT_TRANSLATE_NOOP("People", "no e-mail")), Tone::Muted, {}};
    QStringList others;
    for (const PersonAccountRow &account : table.accounts(row)) {
        const QString email = table.user(account).email.trimmed();
        if (!email.isEmpty() && foldName(email) != foldName(shown) && !others.contains(email))
            others += email;
    }
    if (others.isEmpty())
        return {shown, Tone::Plain, {}};
    return {QStringLiteral("%1 +%2").arg(shown).arg(others.size()), Tone::Plain,
            (QStringList{shown} + others).join(QStringLiteral(" \u00b7 "))};
}

PersonCellText loginCell(const PersonTable &table, const PersonTable::Row &row, const QDateTime &nowUtc)
{
    if (row.latest < 0)
        return row.unknownLogin ? PersonCellText{personTr(QT_TRANSLATE_NOOP("People", "unknown")), Tone::Warn,
                                                 personTr(QT_TRANSLATE_NOOP("People", "The server gave a time that cannot be read"))}
                                : PersonCellText{personTr(QT_TRANSLATE_NOOP("People", "never")), Tone::Muted, {}};
    const PersonAccountRow &account = table.accounts(row)[size_t(row.latest)];
    const std::optional<int> offset = table.snapshot(account).serverOffsetSeconds;
    const ServerTime &time = *table.user(account).lastLogin;
    return {serverAgoText(time, offset, nowUtc), Tone::Plain,
            table.instances()[account.instance].instance.name + QStringLiteral(": ") + serverExactText(time, offset)};
}

PersonCellText personCellText(const PersonTable &table, const PersonTable::Row &row, int column, const QDateTime &nowUtc)
{
    if (column >= kPersonColumns)
        return instanceCell(table, row, column - kPersonColumns);
    switch (PersonColumn(column)) {
    case PersonColumn::Name:
        return nameCell(table, row);
    case PersonColumn::Email:
        return emailCell(table, row);
    case PersonColumn::Accounts:
        return {QLocale().toString(row.count), Tone::Plain,
                row.outside == 0 ? QString() : personTr(QT_TRANSLATE_N_NOOP("People", "%Ln more outside of the scope"), row.outside)};
    case PersonColumn::Privileged:
        if (row.privilege == PrivilegeLevel::Ordinary)
            return {personTr(QT_TRANSLATE_NOOP("People", "ordinary")), Tone::Muted, {}};
        return {privilegeText(row.privilege), row.privilege == PrivilegeLevel::CanBecomeAdmin ? Tone::Danger : Tone::Warn, {}};
    case PersonColumn::Active:
        return row.active ? PersonCellText{personTr(QT_TRANSLATE_NOOP("People", "active")), Tone::Plain, {}}
                          : PersonCellText{personTr(QT_TRANSLATE_NOOP("People", "inactive")), Tone::Warn,
                                           personTr(QT_TRANSLATE_NOOP("People", "Cannot sign in anywhere"))};
    case PersonColumn::LastLogin:
        return loginCell(table, row, nowUtc);
    }
    return {};
}

QString personIcon(const PersonTable::Row &row, int column)
{
    if (column == int(PersonColumn::Name) && (row.contradicts || row.lookAlike >= 0))
        return QStringLiteral("warning");
    return column == int(PersonColumn::Privileged) && row.privilege != PrivilegeLevel::Ordinary ? QStringLiteral("shield") : QString();
}

QString shownDay(const QDateTime &when)
{
    return QLocale().toString(when.toLocalTime().date(), QLocale::ShortFormat);
}

} // namespace

QString joinReason(const PersonTable::Account &account, bool alone)
{
    using ByHand = PersonAccount::ByHand;
    QStringList reasons;
    if (account.why.byEmail)
        reasons += personTr(QT_TRANSLATE_NOOP("People", "same e-mail"));
    if (account.why.byHand == ByHand::Linked)
        reasons += personTr(QT_TRANSLATE_NOOP("People", "linked by hand on %1")).arg(shownDay(account.why.decidedAt));
    if (account.why.byHand == ByHand::Apart)
        reasons += personTr(QT_TRANSLATE_NOOP("People", "kept apart by hand on %1")).arg(shownDay(account.why.decidedAt));
    if (!reasons.isEmpty())
        return reasons.join(QStringLiteral(", "));
    switch (account.why.email) {
    case EmailUse::Empty:
        return personTr(QT_TRANSLATE_NOOP("People", "no e-mail to join it by"));
    case EmailUse::Placeholder:
        return personTr(QT_TRANSLATE_NOOP("People", "its e-mail is made up by Airflow and joins nobody"));
    case EmailUse::Shared:
        return personTr(QT_TRANSLATE_NOOP("People", "its e-mail is shared by several accounts and joins nobody"));
    case EmailUse::Joins:
        break;
    }
    return alone ? personTr(QT_TRANSLATE_NOOP("People", "no other account has its e-mail")) : QString();
}

QStringList personDoubts(const PersonTable &table, const PersonTable::Row &row)
{
    QStringList doubts;
    if (row.contradicts) {
        QStringList names;
        for (const PersonTable::Account &account : table.accounts(row)) {
            const QString name = table.user(account).displayName();
            if (!name.isEmpty() && !names.contains(name))
                names += name;
        }
        doubts += personTr(QT_TRANSLATE_NOOP("People", "Very different names for one person: %1")).arg(names.join(QStringLiteral(", ")));
    }
    if (row.lookAlike >= 0) {
        const PersonTable::Row &other = table.row(row.lookAlike);
        doubts += personTr(QT_TRANSLATE_NOOP("People", "Looks like another person: %1 (%2)")).arg(table.name(other), table.email(other));
    }
    return doubts;
}

QVariant personExport(const PersonTable &table, int id, int column)
{
    const PersonTable::Row &row = table.row(id);
    if (column >= kPersonColumns) {
        const auto accounts = accountsOn(table, row, column - kPersonColumns);
        QStringList texts;
        for (const PersonAccountRow *account : accounts) {
            const User &user = table.user(*account);
            texts += user.roles.join(QStringLiteral(", ")) + (user.active ? QString() : QStringLiteral(" (inactive)"));
        }
        return accounts.empty() ? QVariant(QMetaType::fromType<QString>()) : texts.join(QStringLiteral("; ")).trimmed();
    }
    switch (PersonColumn(column)) {
    case PersonColumn::Name:
        return table.name(row);
    case PersonColumn::Email:
        return table.email(row);
    case PersonColumn::Accounts:
        return row.count;
    case PersonColumn::Privileged:
        return privilegeName(row.privilege);
    case PersonColumn::Active:
        return row.active;
    case PersonColumn::LastLogin:
        return row.latest < 0 ? QVariant(QMetaType::fromType<QString>())
                              : table.user(table.accounts(row)[size_t(row.latest)]).lastLogin->text();
    }
    return {};
}

QVariant personCell(const PersonTable &table, int id, int column, int role, const QDateTime &nowUtc)
{
    const PersonTable::Row &row = table.row(id);
    if (row.count == 0) // gone, and about to leave the view
        return {};
    const auto cell = [&] { return personCellText(table, row, column, nowUtc); };
    const auto tip = [&] {
        const PersonCellText text = cell();
        return visible(text.tip.isEmpty() ? text.text : text.tip);
    };
    switch (role) {
    case Qt::DisplayRole:
        return visible(cell().text);
    case ToneRole:
        return QVariant::fromValue(cell().tone);
    case TooltipRole:
    case Qt::AccessibleTextRole:
        return tip();
    case Qt::ToolTipRole:
        return tooltip(tip());
    case Qt::TextAlignmentRole:
        return column == int(PersonColumn::Accounts) ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case ChipsRole:
        return column >= kPersonColumns ? QVariant::fromValue(instanceChips(table, row, column - kPersonColumns)) : QVariant();
    case IconRole:
        return personIcon(row, column);
    case ExportRole:
        return personExport(table, id, column);
    case KeyRole: {
        const PersonAccountRow &first = table.accounts(row).front();
        return table.instances()[first.instance].instance.id.toString(QUuid::WithoutBraces) + QLatin1Char('/')
               + foldName(table.user(first).username);
    }
    default:
        return {};
    }
}

QVariant personHeader(const PersonTable &table, int column, int role)
{
    if (column >= kPersonColumns) {
        const Instance &instance = table.instances()[column - kPersonColumns].instance;
        switch (role) {
        case Qt::DisplayRole:
            return instanceText(instance);
        case Qt::ToolTipRole:
            return tooltip(instanceText(instance) + QStringLiteral(" \u00b7 ") + instance.url.toDisplayString());
        case ToneRole:
            return QVariant::fromValue(instance.environment == Environment::Production ? Tone::Production : Tone::Plain);
        case ColumnKeyRole:
            return QString(QStringLiteral("instance:") + instance.id.toString(QUuid::WithoutBraces));
        default:
            return {};
        }
    }
    static constexpr const char *kTitles[kPersonColumns] = {
        QT_TRANSLATE_NOOP("People", "Name"),       QT_TRANSLATE_NOOP("People", "E-mail"),
        QT_TRANSLATE_NOOP("People", "Accounts"),   QT_TRANSLATE_NOOP("People", "Privileged"),
        QT_TRANSLATE_NOOP("People", "Active"),     QT_TRANSLATE_NOOP("People", "Last login")};
    static constexpr const char *kTips[kPersonColumns] = {
        nullptr, nullptr, QT_TRANSLATE_NOOP("People", "On the instances in scope"),
        QT_TRANSLATE_NOOP("People", "The most that one of the accounts can do"), QT_TRANSLATE_NOOP("People", "At least one account may sign in"),
        QT_TRANSLATE_NOOP("People", "With any of the accounts")};
    static constexpr const char *kKeys[kPersonColumns] = {"name", "email", "accounts", "privileged", "active", "last_login"};
    switch (role) {
    case Qt::DisplayRole:
        return personTr(kTitles[column]);
    case Qt::ToolTipRole:
        return kTips[column] ? QVariant(tooltip(personTr(kTips[column]))) : QVariant();
    case ColumnKeyRole:
        return QString::fromLatin1(kKeys[column]);
    case Qt::TextAlignmentRole:
        return column == int(PersonColumn::Accounts) ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

} // namespace airside
