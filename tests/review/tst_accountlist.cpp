#include "core/review/accountlist.h"

#include <QTest>

using namespace airside;

namespace {

QStringList cells(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char('|'));
}

ListTable tableOf(const char *header, const QList<const char *> &rows)
{
    ListTable table{cells(header), {}, QStringLiteral("crm.csv"), QByteArray(64, 'a')};
    for (const char *row : rows)
        table.rows += cells(row);
    return table;
}

Result<AccountList> listOf(const ListTable &table, const QString &separator = {})
{
    ListColumns columns = guessedColumns(table.header);
    columns.separator = separator;
    return accountListOf(QStringLiteral("CRM"), table, columns, QDateTime(QDate(2026, 11, 29), QTime(9, 0), Qt::UTC));
}

QString whyNot(const Result<AccountList> &list)
{
    return list ? QStringLiteral("it was read") : list.error().message + list.error().detail;
}

} // namespace

class tst_AccountList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsByTheTitlesThatToolsUse_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("found");
        QTest::newRow("plain") << QStringLiteral("username|email|role") << QStringLiteral("username=username;role=role;email=email");
        QTest::newRow("directory") << QStringLiteral("sAMAccountName|displayName|mail|Enabled|LastLogonDate|Manager")
                                   << QStringLiteral("username=sAMAccountName;name=displayName;email=mail;active=Enabled;manager=Manager");
        QTest::newRow("database") << QStringLiteral("User Name|Is Superuser|Groups|Last Sign-In")
                                  << QStringLiteral("username=User Name;privileged=Is Superuser;role=Groups;last_login=Last Sign-In");
        QTest::newRow("nothing known") << QStringLiteral("a|b") << QString();
    }

    void columnsByTheTitlesThatToolsUse()
    {
        QFETCH(QString, header);
        QFETCH(QString, found);
        ListColumns columns = guessedColumns(header.split(QLatin1Char('|')));
        if (header.contains(QLatin1String("LastLogonDate")))
            columns.lastLogin.clear(); // a title of its own kind, not asked here
        QCOMPARE(columns, listColumnsFromText(found).value_or(ListColumns{QStringLiteral("wrong"), {}, {}, {}, {}, {}, {}, {}, {}}));
        QCOMPARE(listColumnsFromJson(toJson(columns)), columns);
    }

    void columnsThatAreNone()
    {
        for (const char *text : {"username", "nickname=x", "=x"})
            QCOMPARE(listColumnsFromText(QString::fromUtf8(text)).error().kind, ErrorKind::InvalidInput);
    }

    void rowsOfOneUsernameAreOneAccount()
    {
        const Result<AccountList> list = listOf(tableOf("Login|Full name|E-mail|Role|Active|Admin",
                                                        {"ada|Ada L|ada@x|Sales|yes|no", "Bob|Bob B|bob@x|Owner|no|yes", "ADA|Ada L|ada@x|Support|yes|", "||"}));
        QVERIFY2(list, qPrintable(whyNot(list)));
        const Snapshot &snapshot = *list->snapshot;
        QCOMPARE(snapshot.instance.name, QStringLiteral("CRM"));
        QCOMPARE(snapshot.instance.id, toolId(QStringLiteral(" crm ")));
        QCOMPARE(snapshot.users.size(), 2);
        QCOMPARE(list->rows, 3);
        const User *ada = snapshot.user(QStringLiteral("ada"));
        QVERIFY(ada);
        QCOMPARE(ada->roles, (QStringList{QStringLiteral("Sales"), QStringLiteral("Support")}));
        QCOMPARE(ada->displayName(), QStringLiteral("Ada L"));
        QVERIFY(!snapshot.user(QStringLiteral("bob"))->active);
        QCOMPARE(list->privileged.size(), 1);
        QVERIFY(list->privileged.contains({QStringLiteral("bob"), QStringLiteral("Owner")}));
        QVERIFY(snapshot.usersProof.complete() && snapshot.rolesProof.complete());
        QCOMPARE(snapshot.roles.size(), 3);
    }

    void severalRolesInACell()
    {
        const Result<AccountList> list = listOf(tableOf("user|groups", {"ada|a, b,,a"}), QStringLiteral(","));
        QVERIFY2(list, qPrintable(whyNot(list)));
        QCOMPARE(list->snapshot->users.first().roles, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    }

    void rowsThatCannotBeReadRefuseTheList_data()
    {
        QTest::addColumn<QStringList>("row");
        QTest::addColumn<QString>("why");
        QTest::newRow("no username") << cells("|x@x|Sales|yes") << QStringLiteral("row 3: no username");
        QTest::newRow("a state") << cells("bob|b@x|Sales|perhaps") << QStringLiteral("row 3: \"perhaps\" is neither yes nor no in the column \"Status\"");
        QTest::newRow("another address") << cells("ada|other@x|Sales|yes") << QStringLiteral("row 3: ada had another e-mail address in a row before");
    }

    void rowsThatCannotBeReadRefuseTheList()
    {
        QFETCH(QStringList, row);
        QFETCH(QString, why);
        ListTable table = tableOf("user|mail|group|Status", {"ada|a@x|Sales|active"});
        table.rows += row;
        const Result<AccountList> list = listOf(table);
        QCOMPARE(list.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(list.error().message, why + QLatin1Char('.'));
    }

    void manyProblemsAreCut()
    {
        ListTable table = tableOf("user|mail", {});
        for (int i = 0; i < 100; ++i)
            table.rows += cells("|x@x");
        QCOMPARE(listOf(table).error().message.count(QLatin1String("; ")), 5);
    }

    void listsThatAreNone()
    {
        QCOMPARE(listOf(tableOf("mail", {"a@x"})).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(listOf(tableOf("user", {})).error().kind, ErrorKind::InvalidInput);
        ListColumns columns;
        columns.username = QStringLiteral("Login");
        const ListTable table = tableOf("user", {"ada"});
        QCOMPARE(accountListOf(QStringLiteral("CRM"), table, columns, {}).error().kind, ErrorKind::InvalidInput);
        columns.username = QStringLiteral("USER");
        QVERIFY(accountListOf(QStringLiteral("CRM"), table, columns, {}));
        QCOMPARE(accountListOf(QStringLiteral(" "), table, columns, {}).error().kind, ErrorKind::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(tst_AccountList)
#include "tst_accountlist.moc"
