#include "core/plan/usersheet.h"

#include "core/access/keys.h"
#include "core/base/csvreader.h"

#include <QHash>
#include <QSet>

namespace airside {

namespace {

/// The columns that a row is made of, and those that are passed over.
const QStringList &knownColumns()
{
    static const QStringList names{QStringLiteral("username"),    QStringLiteral("instance"), QStringLiteral("email"),
                                   QStringLiteral("first_name"),  QStringLiteral("last_name"), QStringLiteral("roles"),
                                   QStringLiteral("add_roles"),   QStringLiteral("remove_roles"), QStringLiteral("active")};
    return names;
}

const QStringList &columnsPassedOver()
{
    static const QStringList names{QStringLiteral("last_login"), QStringLiteral("login_count"),
                                   QStringLiteral("fail_login_count"), QStringLiteral("created_on"), QStringLiteral("changed_on")};
    return names;
}

std::optional<bool> yesOrNo(const QString &text)
{
    const QString word = text.trimmed().toLower();
    for (const char *yes : {"yes", "true", "1", "y"}) {
        if (word == QLatin1String(yes))
            return true;
    }
    for (const char *no : {"no", "false", "0", "n"}) {
        if (word == QLatin1String(no))
            return false;
    }
    return std::nullopt;
}

/// nullopt: a quotation mark is never closed.
std::optional<QStringList> roleNames(const QString &cell)
{
    QStringList names{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const QChar c = cell[i];
        const bool quote = c == QLatin1Char('"');
        const bool doubled = quote && quoted && i + 1 < cell.size() && cell[i + 1] == c;
        if (quote && !doubled) {
            quoted = !quoted;
        } else if (!quoted && (c == QLatin1Char(',') || c == QLatin1Char('\n'))) {
            names += QString();
        } else {
            names.last() += c;
            i += doubled ? 1 : 0;
        }
    }
    if (quoted)
        return std::nullopt;
    for (QString &name : names)
        name = name.trimmed();
    names.removeAll(QString());
    return sortedUniqueRoles(names);
}

class SheetReader
{
public:
    UserSheet read(const QList<CsvRecord> &records)
    {
        if (records.isEmpty()) {
            complain(1, RowFault::NoUsernameColumn);
            return m_sheet;
        }
        readHeader(records.first());
        if (!m_sheet.problems.isEmpty())
            return m_sheet;
        for (qsizetype i = 1; i < records.size(); ++i)
            readRow(records[i]);
        return m_sheet;
    }

private:
    void complain(qsizetype line, RowFault fault, const QString &what = {}) { m_sheet.problems += RowProblem{line, fault, what}; }

    void readHeader(const CsvRecord &header)
    {
        for (const QString &field : header.fields) {
            const QString name = field.trimmed().toLower();
            if (!knownColumns().contains(name) && !columnsPassedOver().contains(name))
                complain(header.line, RowFault::UnknownColumn, field);
            else if (m_columns.contains(name))
                complain(header.line, RowFault::ColumnTwice, field);
            m_columns += name;
        }
        if (!m_columns.contains(QLatin1String("username")))
            complain(header.line, RowFault::NoUsernameColumn);
    }

    [[nodiscard]] QString cell(const CsvRecord &record, const char *column) const
    {
        const qsizetype at = m_columns.indexOf(QLatin1String(column));
        return at < 0 ? QString() : record.fields[at];
    }

    [[nodiscard]] std::optional<QString> given(const CsvRecord &record, const char *column) const
    {
        const QString text = cell(record, column);
        return text.isEmpty() ? std::nullopt : std::optional(text);
    }

    void readRow(const CsvRecord &record)
    {
        if (record.fields.size() != m_columns.size()) {
            complain(record.line, RowFault::FieldCount, QString::number(record.fields.size()));
            return;
        }
        const qsizetype problems = m_sheet.problems.size();
        UserRow row;
        row.line = record.line;
        row.instance = cell(record, "instance");
        row.username = cell(record, "username");
        row.email = given(record, "email");
        row.firstName = given(record, "first_name");
        row.lastName = given(record, "last_name");
        if (row.username.isEmpty())
            complain(record.line, RowFault::NoUsername);
        readActive(record, row);
        readRoles(record, row);
        const QString key = row.instance + QChar(0) + foldName(row.username);
        const qsizetype earlier = m_lines.value(key);
        if (earlier > 0)
            complain(record.line, RowFault::UsernameTwice, QString::number(earlier));
        else
            m_lines.insert(key, record.line);
        if (m_sheet.problems.size() == problems)
            m_sheet.rows += row;
    }

    void readActive(const CsvRecord &record, UserRow &row)
    {
        const std::optional<QString> text = given(record, "active");
        if (!text)
            return;
        row.active = yesOrNo(*text);
        if (!row.active)
            complain(record.line, RowFault::NotYesOrNo, *text);
    }

    void readRoles(const CsvRecord &record, UserRow &row)
    {
        const std::optional<QStringList> all = rolesIn(record, "roles");
        const std::optional<QStringList> add = rolesIn(record, "add_roles");
        const std::optional<QStringList> remove = rolesIn(record, "remove_roles");
        row.roles = all && !all->isEmpty() ? all : std::nullopt;
        row.addRoles = add.value_or(QStringList());
        row.removeRoles = remove.value_or(QStringList());
        if (row.roles && (!row.addRoles.isEmpty() || !row.removeRoles.isEmpty()))
            complain(record.line, RowFault::RolesTwice, QStringLiteral("roles"));
        for (const QString &role : std::as_const(row.addRoles)) {
            if (row.removeRoles.contains(role))
                complain(record.line, RowFault::RolesTwice, role);
        }
    }

    std::optional<QStringList> rolesIn(const CsvRecord &record, const char *column)
    {
        const QString text = cell(record, column);
        const std::optional<QStringList> names = roleNames(text);
        if (!names)
            complain(record.line, RowFault::NotCsv, text);
        return names;
    }

    UserSheet m_sheet;
    QStringList m_columns;
    QHash<QString, qsizetype> m_lines; ///< of the account's first row
};

class RowMaker
{
public:
    RowMaker(const Snapshot &now, bool create)
        : m_now(now)
        , m_create(create)
    {
        for (const Role &role : now.roles)
            m_roles.insert(role.name);
        for (const User &user : now.users)
            m_users.insert(foldName(user.username), &user);
    }

    void add(const UserRow &row)
    {
        const qsizetype problems = m_out.problems.size();
        const User *const there = m_users.value(foldName(row.username));
        checkRoles(row);
        if (!there && m_create)
            checkNew(row);
        else if (!there)
            complain(row, RowFault::NoSuchUser, row.username);
        if (m_out.problems.size() != problems)
            return;
        Change change;
        change.id = QUuid::createUuid();
        change.instance = m_now.instance.id;
        change.kind = there ? ChangeKind::UpdateUser : ChangeKind::CreateUser;
        change.passwordIntent = there ? PasswordIntent::Keep : PasswordIntent::Random;
        if (there)
            change.userBefore = *there;
        User blank;
        blank.username = row.username;
        change.userAfter = wished(row, there ? *there : blank);
        if (changesNothing(change))
            ++m_out.unchanged;
        else
            m_out.changes += change;
    }

    [[nodiscard]] SheetChanges result() const { return m_out; }

private:
    void complain(const UserRow &row, RowFault fault, const QString &what) { m_out.problems += RowProblem{row.line, fault, what}; }

    void checkRoles(const UserRow &row)
    {
        for (const QString &role : row.roles.value_or(QStringList()) + row.addRoles + row.removeRoles) {
            if (!m_roles.contains(role))
                complain(row, RowFault::NoSuchRole, role);
        }
    }

    void checkNew(const UserRow &row)
    {
        if (!row.email)
            complain(row, RowFault::MissingForNew, QStringLiteral("email"));
        if (!row.firstName)
            complain(row, RowFault::MissingForNew, QStringLiteral("first_name"));
        if (!row.lastName)
            complain(row, RowFault::MissingForNew, QStringLiteral("last_name"));
        if (!row.roles && row.addRoles.isEmpty())
            complain(row, RowFault::MissingForNew, QStringLiteral("roles"));
        if (row.active && !*row.active)
            complain(row, RowFault::NewInactive, row.username);
    }

    static User wished(const UserRow &row, User user)
    {
        user.email = row.email.value_or(user.email);
        user.firstName = row.firstName.value_or(user.firstName);
        user.lastName = row.lastName.value_or(user.lastName);
        user.active = row.active.value_or(user.active);
        user.roles = sortedUniqueRoles(row.roles.value_or(user.roles) + row.addRoles);
        user.roles.removeIf([&row](const QString &role) { return row.removeRoles.contains(role); });
        return user;
    }

    const Snapshot &m_now;
    const bool m_create;
    QSet<QString> m_roles;
    QHash<QString, const User *> m_users; ///< by folded name
    SheetChanges m_out;
};

} // namespace

UserSheet userSheetFromCsv(const QByteArray &bytes)
{
    const Result<QList<CsvRecord>> records = readCsv(bytes);
    if (!records)
        return {{}, {RowProblem{0, RowFault::NotCsv, records.error().detail}}};
    return SheetReader().read(*records);
}

SheetChanges changesFromRows(const QList<UserRow> &rows, const Snapshot &now, bool create)
{
    RowMaker maker(now, create);
    for (const UserRow &row : rows)
        maker.add(row);
    return maker.result();
}

} // namespace airside
