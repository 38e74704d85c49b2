#include "core/access/user.h"

#include <QTest>

using namespace airside;

class tst_User : public QObject
{
    Q_OBJECT

private:
    static User ann()
    {
        User user;
        user.username = QStringLiteral("ann");
        user.email = QStringLiteral("ann@example.org");
        user.firstName = QStringLiteral("Ann");
        user.lastName = QStringLiteral("Lee");
        user.roles = {QStringLiteral("Op"), QStringLiteral("Viewer")};
        user.createdOn = ServerTime::parse(QStringLiteral("2026-01-01T00:00:00.000001"));
        return user;
    }

private Q_SLOTS:
    void whatMovesByItselfDoesNotCount()
    {
        User later = ann();
        later.loginCount = 5;
        later.failedLoginCount = 2;
        later.lastLogin = ServerTime::parse(QStringLiteral("2026-02-02T00:00:00"));
        later.changedOn = later.lastLogin;
        later.username = QStringLiteral("ANN");
        QVERIFY(sameAccess(ann(), later));
        QVERIFY(!(ann() == later));
    }

    void everyFieldThatCounts_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("line");
        const char *const lines[] = {"username: ann -> anna", "email: ann@example.org -> x", "first_name: Ann -> x",
                                     "last_name: Lee -> x", "roles: Op, Viewer -> Op", "active: true -> false",
                                     "created_on: 2026-01-01T00:00:00.000001 -> 2026-01-02T00:00:00",
                                     "created_on: 2026-01-01T00:00:00.000001 -> "};
        int field = 0;
        for (const char *line : lines)
            QTest::newRow(line) << field++ << QString::fromLatin1(line);
    }
    void everyFieldThatCounts()
    {
        QFETCH(int, field);
        QFETCH(QString, line);
        User other = ann();
        const QString x = QStringLiteral("x");
        switch (field) {
        case 0: other.username = QStringLiteral("anna"); break;
        case 1: other.email = x; break;
        case 2: other.firstName = x; break;
        case 3: other.lastName = x; break;
        case 4: other.roles = QStringList{QStringLiteral("Op")}; break;
        case 5: other.active = false; break;
        case 6: other.createdOn = ServerTime::parse(QStringLiteral("2026-01-02T00:00:00")); break;
        default: other.createdOn.reset(); break;
        }
        QVERIFY(!sameAccess(ann(), other));
        QCOMPARE(differences(ann(), other), QStringList{line});
    }

    void rolesAreASet()
    {
        QCOMPARE(sortedUniqueRoles({QStringLiteral("b"), QStringLiteral("B"), QStringLiteral("a"), QStringLiteral("b")}),
                 QStringList({QStringLiteral("B"), QStringLiteral("a"), QStringLiteral("b")}));
    }

    void theNameOfAPerson()
    {
        User user = ann();
        QCOMPARE(user.displayName(), QStringLiteral("Ann Lee"));
        user.firstName.clear();
        QCOMPARE(user.displayName(), QStringLiteral("Lee"));
    }
};

QTEST_GUILESS_MAIN(tst_User)
#include "tst_user.moc"
