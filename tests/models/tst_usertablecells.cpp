#include "models/usertablecells.h"
#include "usernotation.h"

#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

const QDateTime kNow(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

} // namespace

class tst_UserTableCells : public QObject
{
    Q_OBJECT

    const Instance m_payments = instanceOf(QStringLiteral("Payments"));

    static QString cell(const UserTableRows &rows, int row, UserColumn column, int role = Qt::DisplayRole)
    {
        return userCell(rows, rows.row(row), column, role, kNow).toString();
    }
    static Tone tone(const UserTableRows &rows, int row, UserColumn column)
    {
        return userCell(rows, rows.row(row), column, ToneRole, kNow).value<Tone>();
    }

private Q_SLOTS:
    void emptyZeroNullAndUnknownLookDifferent()
    {
        const auto snapshot =
            snapshotOf(m_payments, {QStringLiteral("a|A A|a@x|Viewer|2026-11-20T12:00:00|12|0|2026-11-20T12:00:00"),
                                    QStringLiteral("b|| | |-|0|3|-"), QStringLiteral("c|C|c@x|Viewer|soon|-|-|later")});
        const UserTableRows rows = UserTableRows::build({makeUserIndex(snapshot)}, {});
        QCOMPARE(cell(rows, 0, UserColumn::LastLogin), QStringLiteral("3 days ago"));
        QCOMPARE(cell(rows, 1, UserColumn::LastLogin), QStringLiteral("never"));
        QCOMPARE(cell(rows, 2, UserColumn::LastLogin), QStringLiteral("soon"));
        QCOMPARE(tone(rows, 1, UserColumn::LastLogin), Tone::Muted);
        QCOMPARE(tone(rows, 2, UserColumn::LastLogin), Tone::Warn);
        QCOMPARE(cell(rows, 0, UserColumn::FailedLogins), QStringLiteral("0"));
        QCOMPARE(tone(rows, 0, UserColumn::FailedLogins), Tone::Plain);
        QCOMPARE(cell(rows, 2, UserColumn::Logins), QStringLiteral("\u2013"));
        QCOMPARE(tone(rows, 2, UserColumn::Logins), Tone::Muted);
        QVERIFY(cell(rows, 2, UserColumn::Logins, TooltipRole).contains(QLatin1String("nobody has tried")));
        QCOMPARE(cell(rows, 1, UserColumn::Name), QStringLiteral("no name"));
        QCOMPARE(cell(rows, 1, UserColumn::Email), QStringLiteral("no e-mail"));
        QCOMPARE(cell(rows, 1, UserColumn::Roles), QStringLiteral("no role"));
        QCOMPARE(cell(rows, 1, UserColumn::Created), QStringLiteral("unknown"));
        QCOMPARE(tone(rows, 1, UserColumn::Name), Tone::Muted);
    }

    void exactTimesAreInTheTooltip()
    {
        const auto snapshot = snapshotOf(m_payments, {QStringLiteral("a|A A|a@x|Viewer|2026-11-20T12:00:00|1|0|-")});
        const UserTableRows unknown = UserTableRows::build({makeUserIndex(snapshot)}, {});
        const QString tip = cell(unknown, 0, UserColumn::LastLogin, TooltipRole);
        QVERIFY2(tip.contains(QLatin1String("2026-11-20T12:00:00")) && tip.contains(QLatin1String("unknown")), qPrintable(tip));
        QVERIFY2(!tip.contains(QLatin1Char('Z')), qPrintable(tip));

        const auto known = std::make_shared<Snapshot>(*snapshot);
        known->serverOffsetSeconds = 3600;
        const UserTableRows rows = UserTableRows::build({makeUserIndex(known)}, {});
        QVERIFY(cell(rows, 0, UserColumn::LastLogin, TooltipRole).contains(QLatin1String("2026-11-20T11:00:00Z")));
    }

    void hostileTextIsShownAsText()
    {
        const auto snapshot = snapshotOf(m_payments, {QStringLiteral("x|X|x@x|Viewer")});
        User &user = snapshot->users[0];
        user.username = QStringLiteral("<img src='file:///etc/passwd'>");
        user.firstName = QStringLiteral("a\u202Eb\x1b[31m");
        user.lastName = QString(10'000, QLatin1Char('w'));
        user.email = QStringLiteral("line\nfeed");
        user.roles = QStringList{QStringLiteral("<b>Admin</b>\u200B")};
        const UserTableRows rows = UserTableRows::build({makeUserIndex(snapshot)}, {});
        for (int column = 0; column < kUserColumns; ++column) {
            const QString shown = cell(rows, 0, UserColumn(column));
            for (const char16_t hidden : {u'\u202E', u'\u001b', u'\u200B', u'\n'})
                QVERIFY2(!shown.contains(QChar(hidden)), qPrintable(shown));
            const QString rich = cell(rows, 0, UserColumn(column), Qt::ToolTipRole);
            QVERIFY(rich.startsWith(QLatin1String("<qt>")) && rich.endsWith(QLatin1String("</qt>")));
            QVERIFY2(rich.count(QLatin1Char('<')) == 2, qPrintable(rich));
            QVERIFY(rich.size() < 4000);
        }
        QCOMPARE(cell(rows, 0, UserColumn::Username, ExportRole), user.username);
        QCOMPARE(cell(rows, 0, UserColumn::Username), user.username);
    }

    void chipsShowWhatIsStaged()
    {
        const auto snapshot = snapshotOf(m_payments, {QStringLiteral("a|A A|a@x|Viewer, Op")});
        ChangePlan plan;
        plan.changes += update(*snapshot, QStringLiteral("a"), [](User &user) { user.roles = words("Admin Viewer"); });
        const UserTableRows rows = UserTableRows::build({makeUserIndex(snapshot)}, plan);
        const QList<Chip> chips = userCell(rows, rows.row(0), UserColumn::Roles, ChipsRole, kNow).value<QList<Chip>>();
        QCOMPARE(chips, (QList<Chip>{{QStringLiteral("Admin"), true, true, StagedState::Added},
                                     {QStringLiteral("Op"), true, true, StagedState::Removed},
                                     {QStringLiteral("Viewer"), false, true, StagedState::None}}));
        QCOMPARE(cell(rows, 0, UserColumn::Roles), QStringLiteral("Admin (will be given), Op (will be taken), Viewer"));
        QCOMPARE(cell(rows, 0, UserColumn::Roles, ExportRole), QStringLiteral("Op, Viewer"));
        QCOMPARE(cell(rows, 0, UserColumn::Name, StagedTextRole), QStringLiteral("roles: +Admin -Op"));
    }

    void stagedThenPrivilegedChipsComeFirst()
    {
        const auto snapshot = snapshotOf(m_payments, {QStringLiteral("a|A A|a@x|Aa, Bb, Op, Viewer")});
        ChangePlan plan;
        plan.changes += update(*snapshot, QStringLiteral("a"), [](User &user) { user.roles = words("Aa Bb Op Viewer Zz"); });
        const UserTableRows rows = UserTableRows::build({makeUserIndex(snapshot)}, plan);
        QStringList order;
        for (const Chip &chip : userCell(rows, rows.row(0), UserColumn::Roles, ChipsRole, kNow).value<QList<Chip>>())
            order += chip.text;
        QCOMPARE(order, QStringList({QStringLiteral("Zz"), QStringLiteral("Op"), QStringLiteral("Aa"), QStringLiteral("Bb"), QStringLiteral("Viewer")}));
    }

    void aNewServerValueShowsThroughTheStagedEdit()
    {
        const auto seen = snapshotOf(m_payments, {QStringLiteral("a|A A|a@x|Viewer")});
        const auto now = snapshotOf(m_payments, {QStringLiteral("a|A A|new@x|Viewer, Op")});
        ChangePlan plan;
        plan.changes += update(*seen, QStringLiteral("a"), [](User &user) { user.roles = words("Admin Viewer"); });
        const UserTableRows rows = UserTableRows::build({makeUserIndex(now)}, plan);
        const ShownUser shown = rows.shownUser(rows.row(0));
        QVERIFY(shown.changedMeanwhile);
        QCOMPARE(shown.user->email, QStringLiteral("new@x"));
        QCOMPARE(sortedUniqueRoles(shown.user->roles), words("Admin Op Viewer"));
    }

    void stagedStateIsInWordsToo()
    {
        const auto snapshot = snapshotOf(m_payments, {QStringLiteral("a|A A|a@x|Viewer"), QStringLiteral("b|B B|b@x|Viewer"),
                                                      QStringLiteral("c|C C|c@x|Viewer")});
        ChangePlan plan;
        plan.changes += update(*snapshot, QStringLiteral("a"), [](User &user) { user.email = QStringLiteral("new@x"); });
        plan.changes += deletion(*snapshot, QStringLiteral("b"));
        plan.changes += creation(m_payments, QStringLiteral("d|D D|d@x|Viewer"));
        const UserTableRows rows = UserTableRows::build({makeUserIndex(snapshot)}, plan);
        const auto state = [&rows](int row, UserColumn column) {
            return userCell(rows, rows.row(row), column, StagedRole, kNow).value<StagedState>();
        };
        QCOMPARE(state(0, UserColumn::Name), StagedState::Changed);
        QCOMPARE(state(0, UserColumn::Email), StagedState::Changed);
        QCOMPARE(state(0, UserColumn::Roles), StagedState::None);
        QCOMPARE(state(1, UserColumn::Name), StagedState::Removed);
        QCOMPARE(state(2, UserColumn::Name), StagedState::None);
        QCOMPARE(state(3, UserColumn::Name), StagedState::Added);
        QVERIFY(cell(rows, 0, UserColumn::Name, Qt::AccessibleTextRole).contains(QLatin1String("will be changed")));
        QVERIFY(cell(rows, 1, UserColumn::Name, Qt::AccessibleTextRole).contains(QLatin1String("will be deleted")));
        QVERIFY(cell(rows, 3, UserColumn::Name, Qt::AccessibleTextRole).contains(QLatin1String("will be created")));
        QVERIFY(cell(rows, 0, UserColumn::Email, TooltipRole).contains(QLatin1String("a@x")));
        QCOMPARE(cell(rows, 3, UserColumn::LastLogin), QStringLiteral("\u2013"));
    }

    void marksAreExplained()
    {
        const auto snapshot = snapshotOf(m_payments, {QStringLiteral("anna|A A|a@x|Viewer"), QStringLiteral("\u0430nna|B B|b@x|Viewer"),
                                                      QStringLiteral("root|R R|r@x|Admin")});
        const UserTableRows rows = UserTableRows::build({makeUserIndex(snapshot)}, {});
        QCOMPARE(cell(rows, 0, UserColumn::Name, IconRole), QStringLiteral("warning"));
        QVERIFY(cell(rows, 0, UserColumn::Name, TooltipRole).contains(QLatin1String("looks like another user")));
        QCOMPARE(cell(rows, 1, UserColumn::Name, IconRole), QStringLiteral("shield"));
        QVERIFY(cell(rows, 1, UserColumn::Name, TooltipRole).contains(QLatin1String("can become Admin")));
    }

    void instanceSaysItsEnvironment()
    {
        QCOMPARE(instanceText(instanceOf(QStringLiteral("Payments"))), QStringLiteral("Payments \u00b7 PRODUCTION"));
        QCOMPARE(instanceText(instanceOf(QStringLiteral("Production EU"))), QStringLiteral("Production EU"));
        QCOMPARE(instanceText(instanceOf(QStringLiteral("Lab"), Environment::Staging)), QStringLiteral("Lab \u00b7 staging"));
    }

    void exportHoldsWhatWasReceived()
    {
        const auto snapshot =
            snapshotOf(m_payments, {QStringLiteral("a|A A|a@x|Viewer|2026-11-20T12:00:00.25|1|-|2026-01-01T00:00:00")});
        const User &user = snapshot->users[0];
        QCOMPARE(userExportValue(*snapshot, user, UserColumn::LastLogin).toString(), QStringLiteral("2026-11-20T12:00:00.25"));
        QCOMPARE(userExportValue(*snapshot, user, UserColumn::Active), QVariant(true));
        QCOMPARE(userExportValue(*snapshot, user, UserColumn::Logins), QVariant(qint64(1)));
        QVERIFY(!userExportValue(*snapshot, user, UserColumn::FailedLogins).isValid());
    }
};

QTEST_GUILESS_MAIN(tst_UserTableCells)
#include "tst_usertablecells.moc"
