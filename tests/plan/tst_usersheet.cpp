#include "core/plan/usersheet.h"

#include <QElapsedTimer>
#include <QTest>

using namespace airside;

namespace {

Snapshot company()
{
    Snapshot now;
    now.instance.id = QUuid::createUuid();
    for (const char *name : {"Audit", "Op", "Viewer", "West, team"})
        now.roles += Role{QLatin1String(name), {}};
    User ann;
    ann.username = QStringLiteral("Ann");
    ann.email = QStringLiteral("ann@example.org");
    ann.firstName = QStringLiteral("Ann");
    ann.lastName = QStringLiteral("Ash");
    ann.roles = QStringList{QStringLiteral("Op"), QStringLiteral("Viewer")};
    now.users += ann;
    return now;
}

QString faults(const QList<RowProblem> &problems)
{
    QStringList out;
    for (const RowProblem &problem : problems)
        out += QStringLiteral("%1:%2:%3").arg(problem.line).arg(int(problem.fault)).arg(problem.what);
    return out.join(QLatin1Char('|'));
}

QString fault(qsizetype line, RowFault kind, const char *what = "")
{
    return QStringLiteral("%1:%2:%3").arg(line).arg(int(kind)).arg(QString::fromUtf8(what));
}

QString problemsOf(const QByteArray &sheet, bool create = false)
{
    const UserSheet read = userSheetFromCsv(sheet);
    return faults(read.problems + changesFromRows(read.rows, company(), create).problems);
}

/// What Ann becomes; the sheet has no problems.
User annAfter(const QByteArray &sheet)
{
    const UserSheet read = userSheetFromCsv(sheet);
    const SheetChanges made = changesFromRows(read.rows, company(), false);
    return made.problems.isEmpty() && made.changes.size() == 1 ? *made.changes.first().userAfter : User{};
}

} // namespace

class tst_UserSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rolesAreAddedAndRemoved()
    {
        const User after = annAfter("username,add_roles,remove_roles\nANN,\"Audit, \"\"West, team\"\"\",Op\n");
        QCOMPARE(after.roles, QStringList({QStringLiteral("Audit"), QStringLiteral("Viewer"), QStringLiteral("West, team")}));
        QCOMPARE(after.username, QStringLiteral("Ann"));
        QCOMPARE(after.email, QStringLiteral("ann@example.org"));
    }

    void theWholeSetAndFieldsAreGiven()
    {
        const User after = annAfter("Email;First_Name;USERNAME;roles;active\na@b.c;\"A \"\"x\"\"\nB\";ann;Audit;No\n");
        QCOMPARE(after.roles, QStringList{QStringLiteral("Audit")});
        QCOMPARE(after.email, QStringLiteral("a@b.c"));
        QCOMPARE(after.firstName, QStringLiteral("A \"x\"\nB"));
        QCOMPARE(after.lastName, QStringLiteral("Ash"));
        QVERIFY(!after.active);
    }

    void whatIsSoAlreadyIsNoChange()
    {
        const UserSheet read = userSheetFromCsv("username,roles,last_login,email\nann,\"Viewer, Op\",2020,\n");
        QCOMPARE(read.rows.size(), 1);
        const SheetChanges made = changesFromRows(read.rows, company(), false);
        QVERIFY(made.problems.isEmpty() && made.changes.isEmpty());
        QCOMPARE(made.unchanged, 1);
    }

    void whoIsNotThereIsMadeWhenAsked()
    {
        const QByteArray sheet("username,email,first_name,last_name,roles\nbob,b@c.d,Bob,Birch,Viewer\n");
        QCOMPARE(problemsOf(sheet), fault(2, RowFault::NoSuchUser, "bob"));
        const SheetChanges made = changesFromRows(userSheetFromCsv(sheet).rows, company(), true);
        QCOMPARE(made.changes.size(), 1);
        QCOMPARE(made.changes.first().kind, ChangeKind::CreateUser);
        QCOMPARE(made.changes.first().passwordIntent, PasswordIntent::Random);
        QCOMPARE(made.changes.first().userAfter->roles, QStringList{QStringLiteral("Viewer")});
    }

    void everyBadRowIsNamed_data()
    {
        QTest::addColumn<QByteArray>("sheet");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *sheet, const QString &expected) {
            QTest::newRow(name) << QByteArray(sheet) << expected;
        };
        row("empty", "", fault(1, RowFault::NoUsernameColumn));
        row("no username", "email\nx\n", fault(1, RowFault::NoUsernameColumn));
        row("unknown column", "username,rolls\nann,x\n", fault(1, RowFault::UnknownColumn, "rolls"));
        row("column twice", "username,Username\nann,ann\n", fault(1, RowFault::ColumnTwice, "Username"));
        row("too few", "username,email\nann\n", fault(2, RowFault::FieldCount, "1"));
        row("no name", "username,email\n,x\n", fault(2, RowFault::NoUsername));
        row("not yes", "username,active\nann,maybe\n", fault(2, RowFault::NotYesOrNo, "maybe"));
        row("both", "username,roles,add_roles\nann,Op,Audit\n", fault(2, RowFault::RolesTwice, "roles"));
        row("in and out", "username,add_roles,remove_roles\nann,Op,Op\n", fault(2, RowFault::RolesTwice, "Op"));
        row("twice", "username,email\nann,x\nANN,y\n", fault(3, RowFault::UsernameTwice, "2"));
        row("no role", "username,add_roles\nann,\"Ghost,West\"\n",
            fault(2, RowFault::NoSuchRole, "Ghost") + QLatin1Char('|') + fault(2, RowFault::NoSuchRole, "West"));
        row("the line in the file", "username,first_name\nann,\"a\nb\"\n\nbob,x\n", fault(5, RowFault::NoSuchUser, "bob"));
        row("several", "username,active\nann,x\nbob,yes\n",
            fault(2, RowFault::NotYesOrNo, "x") + QLatin1Char('|') + fault(3, RowFault::NoSuchUser, "bob"));
    }
    void everyBadRowIsNamed()
    {
        QFETCH(QByteArray, sheet);
        QFETCH(QString, expected);
        QCOMPARE(problemsOf(sheet), expected);
    }

    void aNewUserNeedsEverything()
    {
        QCOMPARE(problemsOf("username,active\nbob,no\n", true),
                 QStringList({fault(2, RowFault::MissingForNew, "email"), fault(2, RowFault::MissingForNew, "first_name"),
                              fault(2, RowFault::MissingForNew, "last_name"), fault(2, RowFault::MissingForNew, "roles"),
                              fault(2, RowFault::NewInactive, "bob")}).join(QLatin1Char('|')));
    }

    void tenThousandRowsAreQuick()
    {
        Snapshot now = company();
        QByteArray sheet("username,add_roles\n");
        for (int i = 0; i < 10000; ++i) {
            User user = now.users.first();
            user.username = QStringLiteral("user%1").arg(i);
            now.users += user;
            sheet += user.username.toUtf8() + ",Audit\n";
        }
        QElapsedTimer timer;
        timer.start();
        const UserSheet read = userSheetFromCsv(sheet);
        const SheetChanges made = changesFromRows(read.rows, now, false);
        QVERIFY(made.problems.isEmpty());
        QCOMPARE(made.changes.size(), 10000);
        QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed()))); // a loaded machine under ASan
    }
};

QTEST_GUILESS_MAIN(tst_UserSheet)
#include "tst_usersheet.moc"
