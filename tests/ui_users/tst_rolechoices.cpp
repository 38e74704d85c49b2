#include "tests/models/usernotation.h"
#include "ui/users/rolechoices.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

/// "[x] Admin", "[ ] Op", "[-] Viewer (1 of 2)", with + and - for what is staged.
QStringList printed(const QList<RoleChoice> &choices)
{
    QStringList out;
    for (const RoleChoice &choice : choices) {
        QString line = choice.state == Qt::Checked ? QStringLiteral("[x] ")
                       : choice.state == Qt::Unchecked ? QStringLiteral("[ ] ")
                                                       : QStringLiteral("[-] ");
        line += choice.staged == StagedState::Added     ? QStringLiteral("+")
                : choice.staged == StagedState::Removed ? QStringLiteral("-")
                : choice.staged == StagedState::Changed ? QStringLiteral("*")
                                                        : QString();
        line += choice.name;
        if (!choice.note.isEmpty())
            line += QStringLiteral(" (%1)").arg(choice.note);
        out += line;
    }
    return out;
}

QList<ShownUser> everyone(const QList<UserIndexPtr> &sources, const ChangePlan &plan)
{
    const UserTableRows rows = UserTableRows::build(sources, plan);
    QList<ShownUser> out;
    for (const int number : rows.shown())
        out += rows.shownUser(rows.row(number));
    return out;
}

QStringList lines(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char('\n'));
}

} // namespace

class tst_RoleChoices : public QObject
{
    Q_OBJECT

    const std::shared_ptr<Snapshot> m_payments = snapshotOf(
        instanceOf(QStringLiteral("Payments")), {QStringLiteral("anna|A A|a@x|Viewer, Op"), QStringLiteral("bob|B B|b@x|Viewer")});

private Q_SLOTS:
    void allSomeAndNone()
    {
        QCOMPARE(printed(roleChoices(everyone({makeUserIndex(m_payments)}, {}), {})),
                 lines("[ ] Admin\n[-] Op (1 of 2)\n[ ] Reader\n[ ] Resetter\n[x] Viewer"));
    }

    void stagedIsShownAgainstTheServer()
    {
        ChangePlan plan;
        plan.changes += update(*m_payments, QStringLiteral("anna"), [](User &user) { user.roles = words("Admin Viewer"); });
        plan.changes += update(*m_payments, QStringLiteral("bob"), [](User &user) { user.roles = words("Admin Op"); });
        QCOMPARE(printed(roleChoices(everyone({makeUserIndex(m_payments)}, plan), plan)),
                 lines("[x] +Admin\n[-] *Op (1 of 2)\n[ ] Reader\n[ ] Resetter\n[-] -Viewer (1 of 2)"));
    }

    void usersStagedForDeletionDoNotCount()
    {
        const ChangePlan plan{{deletion(*m_payments, QStringLiteral("bob"))}};
        QCOMPARE(printed(roleChoices(everyone({makeUserIndex(m_payments)}, plan), plan))[1], QStringLiteral("[x] Op"));
    }

    void rolesOfOneInstanceSaySo()
    {
        const auto lab = snapshotOf(instanceOf(QStringLiteral("Lab")), {QStringLiteral("cy|C C|c@x|Viewer")});
        lab->roles.removeIf([](const Role &role) { return role.name != QLatin1String("Viewer"); });
        QCOMPARE(printed(roleChoices(everyone({makeUserIndex(m_payments), makeUserIndex(lab)}, {}), {})),
                 lines("[ ] Admin (only on Payments)\n[-] Op (1 of 3, only on Payments)\n[ ] Reader (only on Payments)\n"
                       "[ ] Resetter (only on Payments)\n[x] Viewer"));
    }

    void formShowsTheServersRoles()
    {
        QCOMPARE(printed(roleChoices(*m_payments, words("Op Ghost"), {})),
                 lines("[ ] Admin\n[x] Ghost (not in the server's list)\n[x] Op\n[ ] Reader\n[ ] Resetter\n[ ] Viewer"));
    }

    void modelAsksAndNeverChecksByItself()
    {
        RoleChoiceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setChoices(roleChoices(*m_payments, words("Op"), {}));
        QSignalSpy toggled(&model, &RoleChoiceModel::toggled);
        QVERIFY(model.setData(model.index(0), QVariant::fromValue(Qt::Checked), Qt::CheckStateRole));
        QCOMPARE(toggled.count(), 1);
        QCOMPARE(toggled[0][0].toString(), QStringLiteral("Admin"));
        QCOMPARE(toggled[0][1].toBool(), true);
        QCOMPARE(model.index(0).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Unchecked);
        QVERIFY(model.index(0).data(TooltipRole).toString().contains(QLatin1String("privileged")));
    }

    void newStatesKeepTheRows()
    {
        RoleChoiceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setChoices(roleChoices(*m_payments, {}, {}));
        const QPersistentModelIndex op = model.index(1);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setChoices(roleChoices(*m_payments, words("Op"), {}));
        QCOMPARE(changed.count(), 1);
        QVERIFY(op.isValid());
        QCOMPARE(op.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
        model.setFilter(QStringLiteral(" RE"));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("Reader"));
        QVERIFY(!model.data(model.index(2), Qt::DisplayRole).isValid());
    }
};

QTEST_GUILESS_MAIN(tst_RoleChoices)
#include "tst_rolechoices.moc"
