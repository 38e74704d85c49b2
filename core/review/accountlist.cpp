#include "core/review/accountlist.h"

#include "core/access/keys.h"

#include <QCoreApplication>

#include <array>
#include <map>

namespace airside {

namespace {

struct ListField
{
    const char *name;
    QString ListColumns::*column;
    const char *titles; ///< that tools use, best first, without blanks, dashes and underscores; parted by blanks
};

constexpr std::array kListFields{
    ListField{"username", &ListColumns::username, "username user login account accountname userid loginname samaccountname userprincipalname upn"},
    ListField{"name", &ListColumns::name, "name fullname displayname person"},
    ListField{"email", &ListColumns::email, "email mail emailaddress"},
    ListField{"role", &ListColumns::role, "role roles group groups permission permissionset profile accesslevel"},
    ListField{"active", &ListColumns::active, "active enabled isactive status state accountstatus"},
    ListField{"last_login", &ListColumns::lastLogin, "lastlogin lastlogon lastsignin lastseen lastactive lastlogindate"},
    ListField{"privileged", &ListColumns::privileged, "privileged admin isadmin superuser issuperuser"},
    ListField{"manager", &ListColumns::manager, "manager manageremail supervisor owner"},
};

constexpr QLatin1String kSeparatorName("separator");

tl::unexpected<Error> unusableList(const QString &subject, const QString &why)
{
    return fail({ErrorKind::InvalidInput, 0, subject, why, {}});
}

QString plainTitle(const QString &title)
{
    QString out = foldName(title.trimmed());
    out.removeIf([](QChar c) { return c == QLatin1Char(' ') || c == QLatin1Char('_') || c == QLatin1Char('-'); });
    return out;
}

std::optional<bool> truthOf(const QString &cell)
{
    static const QStringList yes{QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("1"), QStringLiteral("y"), QStringLiteral("t"), QStringLiteral("x"),
                                 QStringLiteral("active"), QStringLiteral("enabled"), QStringLiteral("ja")};
    static const QStringList no{QStringLiteral("no"), QStringLiteral("false"), QStringLiteral("0"), QStringLiteral("n"), QStringLiteral("f"), QStringLiteral("inactive"),
                                QStringLiteral("disabled"), QStringLiteral("suspended"), QStringLiteral("blocked"), QStringLiteral("locked"),
                                QStringLiteral("deactivated"), QStringLiteral("deprovisioned"), QStringLiteral("nein")};
    const QString word = foldName(cell.trimmed());
    if (yes.contains(word))
        return true;
    if (no.contains(word))
        return false;
    return std::nullopt;
}

/// Where the columns stand; -1: there is none.
struct ListPlaces
{
    std::array<qsizetype, kListFields.size()> at;

    [[nodiscard]] QString cell(const QStringList &row, QString ListColumns::*column) const
    {
        for (size_t i = 0; i < kListFields.size(); ++i) {
            if (kListFields[i].column == column)
                return at[i] < 0 ? QString() : row.value(at[i]).trimmed();
        }
        return {};
    }
    [[nodiscard]] bool has(QString ListColumns::*column) const
    {
        for (size_t i = 0; i < kListFields.size(); ++i) {
            if (kListFields[i].column == column)
                return at[i] >= 0;
        }
        return false;
    }
};

Result<ListPlaces> placesOf(const ListTable &table, const ListColumns &columns)
{
    ListPlaces places{};
    for (size_t i = 0; i < kListFields.size(); ++i) {
        const QString &wanted = columns.*kListFields[i].column;
        places.at[i] = -1;
        for (qsizetype at = 0; !wanted.isEmpty() && at < table.header.size(); ++at) {
            if (foldName(table.header[at].trimmed()) == foldName(wanted.trimmed()))
                places.at[i] = at;
        }
        if (!wanted.isEmpty() && places.at[i] < 0)
            return unusableList(table.file, QCoreApplication::translate("ReviewRules", "it has no column \"%1\".").arg(wanted));
    }
    if (!places.has(&ListColumns::username))
        return unusableList(table.file, QCoreApplication::translate("ReviewRules", "it is not known which column has the usernames."));
    return places;
}

class ListReading
{
public:
    ListReading(const ListPlaces &places, const ListColumns &columns, AccountList &out)
        : m_places(places)
        , m_columns(columns)
        , m_out(out)
    {
    }

    void take(const QStringList &row, qsizetype number)
    {
        const QString username = m_places.cell(row, &ListColumns::username);
        if (username.isEmpty()) {
            problem(number, QCoreApplication::translate("ReviewRules", "no username"));
            return;
        }
        User &user = m_users[foldName(username)];
        const bool first = user.username.isEmpty();
        user.username = first ? username : user.username;
        takePerson(user, row, first, number);
        takeRoles(user, row, number);
        ++m_out.rows;
    }

    [[nodiscard]] const QStringList &problems() const { return m_problems; }
    [[nodiscard]] QList<User> users() const
    {
        QList<User> users;
        for (const auto &[key, user] : m_users)
            users += user;
        for (User &user : users)
            user.roles = sortedUniqueRoles(user.roles);
        return users;
    }

private:
    void problem(qsizetype number, const QString &why)
    {
        constexpr qsizetype most = 5;
        ++m_count;
        if (m_problems.size() < most)
            m_problems += QCoreApplication::translate("ReviewRules", "row %1: %2").arg(number).arg(why);
        else if (m_count == most + 1)
            m_problems += QCoreApplication::translate("ReviewRules", "and more");
    }

    void takePerson(User &user, const QStringList &row, bool first, qsizetype number)
    {
        const QString email = m_places.cell(row, &ListColumns::email);
        const QString name = m_places.cell(row, &ListColumns::name);
        if (!first && !email.isEmpty() && !user.email.isEmpty() && foldName(email) != foldName(user.email))
            problem(number, QCoreApplication::translate("ReviewRules", "%1 had another e-mail address in a row before").arg(user.username));
        user.email = user.email.isEmpty() ? email : user.email;
        user.firstName = user.firstName.isEmpty() ? name : user.firstName;
        const QString login = m_places.cell(row, &ListColumns::lastLogin);
        if (!login.isEmpty() && !user.lastLogin)
            user.lastLogin = ServerTime::parse(login);
        const QString manager = m_places.cell(row, &ListColumns::manager);
        if (!manager.isEmpty())
            m_out.managers.insert(foldName(user.username), manager);
        if (!m_places.has(&ListColumns::active))
            return;
        const QString cell = m_places.cell(row, &ListColumns::active);
        const std::optional<bool> active = truthOf(cell);
        if (!active)
            problem(number, QCoreApplication::translate("ReviewRules", "\"%1\" is neither yes nor no in the column \"%2\"").arg(cell, m_columns.active));
        user.active = active.value_or(true);
    }

    void takeRoles(User &user, const QStringList &row, qsizetype number)
    {
        const QString cell = m_places.cell(row, &ListColumns::role);
        if (cell.isEmpty())
            return;
        const QStringList roles = m_columns.separator.isEmpty() ? QStringList{cell} : cell.split(m_columns.separator, Qt::SkipEmptyParts);
        const QString mark = m_places.cell(row, &ListColumns::privileged);
        const std::optional<bool> privileged = mark.isEmpty() ? std::optional(false) : truthOf(mark);
        if (!privileged)
            problem(number, QCoreApplication::translate("ReviewRules", "\"%1\" is neither yes nor no in the column \"%2\"").arg(mark, m_columns.privileged));
        for (const QString &role : roles) {
            if (role.trimmed().isEmpty())
                continue;
            user.roles += role.trimmed();
            if (privileged.value_or(false))
                m_out.privileged.insert({foldName(user.username), role.trimmed()});
        }
    }

    const ListPlaces &m_places;
    const ListColumns &m_columns;
    AccountList &m_out;
    std::map<QString, User> m_users; ///< by folded username
    QStringList m_problems;
    qsizetype m_count = 0;
};

} // namespace

ListColumns guessedColumns(const QStringList &header)
{
    ListColumns columns;
    for (const ListField &field : kListFields) {
        for (const QString &title : QString::fromLatin1(field.titles).split(QLatin1Char(' '))) {
            const auto at = std::ranges::find(header, title, plainTitle);
            if (at == header.end())
                continue;
            columns.*field.column = *at;
            break;
        }
    }
    return columns;
}

Result<ListColumns> listColumnsFromText(const QString &text)
{
    ListColumns columns;
    for (const QString &part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const qsizetype at = part.indexOf(QLatin1Char('='));
        const QString name = part.left(at).trimmed();
        const auto *field = std::ranges::find_if(kListFields, [&name](const ListField &one) { return name == QLatin1String(one.name); });
        if (at > 0 && name == kSeparatorName)
            columns.separator = part.mid(at + 1);
        else if (at > 0 && field != kListFields.end())
            columns.*field->column = part.mid(at + 1).trimmed();
        else
            return unusableList(part, QCoreApplication::translate("ReviewRules", "a column is FIELD=TITLE; fields: username, name, email, role, active, last_login, privileged, manager, separator."));
    }
    return columns;
}

QJsonObject toJson(const ListColumns &columns)
{
    QJsonObject json;
    for (const ListField &field : kListFields) {
        if (!(columns.*field.column).isEmpty())
            json.insert(QLatin1String(field.name), columns.*field.column);
    }
    if (!columns.separator.isEmpty())
        json.insert(kSeparatorName, columns.separator);
    return json;
}

ListColumns listColumnsFromJson(const QJsonObject &json)
{
    ListColumns columns;
    for (const ListField &field : kListFields)
        columns.*field.column = json.value(QLatin1String(field.name)).toString();
    columns.separator = json.value(kSeparatorName).toString();
    return columns;
}

QUuid toolId(const QString &tool)
{
    static const QUuid tools = QUuid::fromString(QStringLiteral("0f1a5a7e-6d0b-4d0e-9a57-8d3f6d2c4b10"));
    return QUuid::createUuidV5(tools, foldName(tool.trimmed()));
}

Result<AccountList> accountListOf(const QString &tool, const ListTable &table, const ListColumns &columns, const QDateTime &at)
{
    if (tool.trimmed().isEmpty())
        return unusableList(table.file, QCoreApplication::translate("ReviewRules", "a list needs the name of its tool."));
    const Result<ListPlaces> places = placesOf(table, columns);
    if (!places)
        return fail(places.error());
    AccountList out;
    ListReading reading(*places, columns, out);
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const bool blank = std::ranges::all_of(table.rows[i], [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (!blank)
            reading.take(table.rows[i], i + 2); // the header is row 1
    }
    if (!reading.problems().isEmpty())
        return unusableList(table.file, reading.problems().join(QStringLiteral("; ")) + QLatin1Char('.'));
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->instance.id = toolId(tool);
    snapshot->instance.name = tool.trimmed();
    snapshot->takenAt = at;
    snapshot->users = reading.users();
    if (snapshot->users.isEmpty())
        return unusableList(table.file, QCoreApplication::translate("ReviewRules", "there is no account in it."));
    QStringList roles;
    for (const User &user : std::as_const(snapshot->users))
        roles += user.roles;
    for (const QString &role : sortedUniqueRoles(roles))
        snapshot->roles += Role{role, {}};
    const auto whole = [](qint64 count) { return Completeness{count, count, count, 0, std::nullopt, 0, 0}; };
    snapshot->usersProof = whole(snapshot->users.size());
    snapshot->rolesProof = whole(snapshot->roles.size());
    out.snapshot = snapshot;
    out.columns = columns;
    out.file = table.file;
    out.sha256 = table.sha256;
    return out;
}

} // namespace airside
