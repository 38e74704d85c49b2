#include "tests/models/usernotation.h"
#include "ui/users/userrules.h"

#include <QTest>

using namespace airside;
using namespace airside::test;

class tst_UserRules : public QObject
{
    Q_OBJECT

    const std::shared_ptr<Snapshot> m_snapshot =
        snapshotOf(instanceOf(QStringLiteral("Payments")),
                   {QStringLiteral("Anna|Anna Berg|anna@example.org|Viewer"), QStringLiteral("bob|Bob Zorn|bob@example.org|Op")});

    static UserInput good()
    {
        UserInput input;
        input.user = userOf(QStringLiteral("new|New User|new@example.org|Viewer"));
        input.intent = PasswordIntent::Random;
        return input;
    }

    QList<UserRemark> judge(const UserInput &input, const User *before = nullptr, const ChangePlan &plan = {}) const
    {
        return judgeUser(input, before, TakenNames::of(*m_snapshot, plan, before), m_snapshot->roles);
    }

    static QString only(const QList<UserRemark> &remarks, UserField field, bool blocking)
    {
        if (remarks.size() != 1 || remarks[0].field != field || remarks[0].blocks != blocking)
            return QStringLiteral("%1 remarks, first: %2").arg(remarks.size()).arg(remarks.isEmpty() ? QString() : remarks[0].text);
        return {};
    }

private Q_SLOTS:
    void goodUserHasNoRemark() { QVERIFY(judge(good()).isEmpty()); }

    void newUser_data()
    {
        using Edit = std::function<void(UserInput &)>;
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<UserField>("field");
        QTest::addColumn<bool>("blocking");
        const auto row = [](const char *name, UserField field, bool blocking, Edit edit) {
            QTest::newRow(name) << edit << field << blocking;
        };
        const auto text = [](const char *t) { return QString::fromUtf8(t); };
        row("no username", UserField::Username, true, [=](UserInput &i) { i.user.username.clear(); });
        row("blank username", UserField::Username, true, [=](UserInput &i) { i.user.username = text("  "); });
        row("slash", UserField::Username, true, [=](UserInput &i) { i.user.username = text("a/b"); });
        row("taken, other case", UserField::Username, true, [=](UserInput &i) { i.user.username = text("aNNa"); });
        row("too long", UserField::Username, true, [=](UserInput &i) { i.user.username = QString(513, QLatin1Char('q')); });
        row("looks like another", UserField::Username, false, [=](UserInput &i) { i.user.username = text("b\u043eb"); });
        row("trailing blank", UserField::Username, false, [=](UserInput &i) { i.user.username = text("eve "); });
        row("hidden character", UserField::Username, false, [=](UserInput &i) { i.user.username = text("ev\u202ee"); });
        row("no first name", UserField::FirstName, true, [=](UserInput &i) { i.user.firstName.clear(); });
        row("no last name", UserField::LastName, true, [=](UserInput &i) { i.user.lastName.clear(); });
        row("long name", UserField::LastName, true, [=](UserInput &i) { i.user.lastName = QString(257, QLatin1Char('q')); });
        row("no e-mail", UserField::Email, true, [=](UserInput &i) { i.user.email.clear(); });
        row("e-mail taken", UserField::Email, true, [=](UserInput &i) { i.user.email = text("bob@example.org"); });
        row("e-mail taken but for case", UserField::Email, false, [=](UserInput &i) { i.user.email = text("BOB@example.org"); });
        row("no at sign", UserField::Email, false, [=](UserInput &i) { i.user.email = text("nobody"); });
        row("no role", UserField::Roles, true, [=](UserInput &i) { i.user.roles.clear(); });
        row("can become Admin", UserField::Roles, false, [=](UserInput &i) { i.user.roles = words("Admin"); });
        row("powerful", UserField::Roles, false, [=](UserInput &i) { i.user.roles = words("Op"); });
        row("only together", UserField::Roles, false, [=](UserInput &i) { i.user.roles = words("Reader Resetter"); });
        row("empty password", UserField::Password, true, [=](UserInput &i) { i.intent = PasswordIntent::Typed; });
        row("password not repeated", UserField::Repeat, true, [=](UserInput &i) {
            i.intent = PasswordIntent::Typed;
            i.password = text("a long enough one");
        });
        row("short password", UserField::Password, false, [=](UserInput &i) {
            i.intent = PasswordIntent::Typed;
            i.password = i.repeat = text("short");
        });
    }
    void newUser()
    {
        QFETCH(std::function<void(UserInput &)>, edit);
        QFETCH(UserField, field);
        QFETCH(bool, blocking);
        UserInput input = good();
        edit(input);
        const QList<UserRemark> remarks = judge(input);
        QCOMPARE(only(remarks, field, blocking), QString());
        QCOMPARE(blocks(remarks), blocking);
    }

    void editingKeepsItsOwnNames()
    {
        const User &anna = m_snapshot->users[0];
        UserInput input;
        input.user = anna;
        QVERIFY(judge(input, &anna).isEmpty());
        input.user.username = QStringLiteral("anna");
        QCOMPARE(only(judge(input, &anna), UserField::Username, true), QString());
        input.user.username = QStringLiteral("bob");
        QCOMPARE(only(judge(input, &anna), UserField::Username, true), QString());
    }

    void oldEmptyNamesDoNotHinderAnEdit()
    {
        User old = m_snapshot->users[0];
        old.firstName.clear();
        old.email.clear();
        UserInput input;
        input.user = old;
        input.user.lastName = QStringLiteral("Other");
        QVERIFY(!blocks(judge(input, &old)));
    }

    void takingTheLastRoleIsAHint()
    {
        const User &anna = m_snapshot->users[0];
        UserInput input;
        input.user = anna;
        input.user.roles.clear();
        QCOMPARE(only(judge(input, &anna), UserField::Roles, false), QString());
    }

    void whatIsStagedCounts()
    {
        ChangePlan plan;
        plan.changes += deletion(*m_snapshot, QStringLiteral("bob"));
        plan.changes += creation(m_snapshot->instance, QStringLiteral("eve|E E|eve@example.org|Viewer"));
        UserInput input = good();
        input.user.username = QStringLiteral("BOB");
        input.user.email = QStringLiteral("bob@example.org");
        QVERIFY(judge(input, nullptr, plan).isEmpty());
        input.user.username = QStringLiteral("Eve");
        input.user.email = QStringLiteral("other@example.org");
        QCOMPARE(only(judge(input, nullptr, plan), UserField::Username, true), QString());
    }

    void unaddressableUserCannotBeEdited()
    {
        User odd = userOf(QStringLiteral("x|X X|x@x|Viewer"));
        odd.username = QStringLiteral("a/b");
        UserInput input;
        input.user = odd;
        input.user.email = QStringLiteral("new@x");
        QCOMPARE(only(judge(input, &odd), UserField::Username, true), QString());
    }
};

QTEST_GUILESS_MAIN(tst_UserRules)
#include "tst_userrules.moc"
