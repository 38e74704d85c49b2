#include "tests/support/planmaking.h"

#include <QTest>

using namespace airside;
using namespace airside::test;

class tst_Change : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesOfAnUpdate()
    {
        const User before = account(QStringLiteral("ann"), {QStringLiteral("Viewer"), QStringLiteral("Op")});
        User after = withRoles(before, {QStringLiteral("Viewer"), QStringLiteral("Admin")});
        after.email = QStringLiteral("new@example.org");
        Change change = userChange(before, after);
        change.passwordIntent = PasswordIntent::Typed;
        change.password = Secret(QByteArrayLiteral("hunter2"));
        QCOMPARE(changeLines(change),
                 QStringList({QStringLiteral("email: ann@example.org -> new@example.org"), QStringLiteral("+ role Admin"),
                              QStringLiteral("- role Op"), QStringLiteral("password: a new one")}));
        QVERIFY(!changeLines(change).join(QLatin1Char('\n')).contains(QLatin1String("hunter2")));
    }

    void linesOfACreationAndADeletion()
    {
        const User user = account(QStringLiteral("ann"), {QStringLiteral("Viewer")});
        QCOMPARE(changeLines(userChange({}, user)),
                 QStringList({QStringLiteral("+ user ann"), QStringLiteral("email: ann@example.org"),
                              QStringLiteral("first_name: First"), QStringLiteral("last_name: Last"),
                              QStringLiteral("+ role Viewer"),
                              QStringLiteral("password: a random one that nobody learns")}));
        QCOMPARE(changeLines(userChange(user, {})),
                 QStringList({QStringLiteral("- user ann"), QStringLiteral("- role Viewer")}));
    }

    void linesOfRoles()
    {
        const Role before = roleOf(QStringLiteral("Audit"), {QStringLiteral("can_read on DAGs"), QStringLiteral("can_read on Jobs")});
        const Role after = roleOf(QStringLiteral("Audits"), {QStringLiteral("can_edit on DAGs"), QStringLiteral("can_read on Jobs")});
        QCOMPARE(changeLines(roleChange(before, after)),
                 QStringList({QStringLiteral("name: Audit -> Audits"), QStringLiteral("+ can_edit on DAGs"),
                              QStringLiteral("- can_read on DAGs")}));
        QCOMPARE(changeLines(roleChange({}, roleOf(QStringLiteral("X"), {QStringLiteral("can_read on DAGs")}))),
                 QStringList({QStringLiteral("+ role X"), QStringLiteral("+ can_read on DAGs")}));
        QCOMPARE(changeLines(roleChange(before, {})).first(), QStringLiteral("- role Audit"));
    }

    void theNameIsTheOneOnTheServer()
    {
        const User before = account(QStringLiteral("ann"), {});
        QCOMPARE(userChange(before, renamed(before, QStringLiteral("anna"))).objectName(), QStringLiteral("ann"));
        QCOMPARE(userChange({}, before).objectName(), QStringLiteral("ann"));
        QCOMPARE(roleChange(roleOf(QStringLiteral("A"), {}), roleOf(QStringLiteral("B"), {})).objectName(), QStringLiteral("A"));
    }

    void kindNamesAreStable_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("name");
        const QStringList names{QStringLiteral("create_user"), QStringLiteral("update_user"), QStringLiteral("delete_user"),
                                QStringLiteral("create_role"), QStringLiteral("update_role"), QStringLiteral("delete_role")};
        for (int i = 0; i < names.size(); ++i)
            QTest::newRow(qPrintable(names[i])) << i << names[i];
    }
    void kindNamesAreStable()
    {
        QFETCH(int, kind);
        QFETCH(QString, name);
        QCOMPARE(changeKindName(static_cast<ChangeKind>(kind)), name);
        QCOMPARE(changeKindFromName(name), std::optional(static_cast<ChangeKind>(kind)));
    }

    void nothingIsNothingToTheLetter()
    {
        const User ann = account(QStringLiteral("ann"), {QStringLiteral("Viewer")});
        QVERIFY(changesNothing(userChange(ann, ann)));
        QVERIFY(!changesNothing(userChange(ann, renamed(ann, QStringLiteral("Ann")))));
        QVERIFY(!changesNothing(userChange(ann, {})));
        Change password = userChange(ann, ann);
        password.passwordIntent = PasswordIntent::Random;
        QVERIFY(!changesNothing(password));
        // Airflow adds it by itself, but a person may take it away all the same.
        const Role with = roleOf(QStringLiteral("A"), {QStringLiteral("can_read on Website")});
        QVERIFY(!changesNothing(roleChange(with, roleOf(QStringLiteral("A"), {}))));
        QVERIFY(changesNothing(roleChange(with, with)));
    }

    void aLostPasswordIsAskedFor()
    {
        Change change = userChange({}, account(QStringLiteral("ann"), {}));
        QVERIFY(!change.needsSecret());
        change.passwordIntent = PasswordIntent::Typed;
        QVERIFY(change.needsSecret());
        change.password = Secret(QByteArrayLiteral("x"));
        QVERIFY(!change.needsSecret());
    }
};

QTEST_GUILESS_MAIN(tst_Change)
#include "tst_change.moc"
