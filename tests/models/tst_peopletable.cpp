#include "models/peopletablemodel.h"
#include "models/personcells.h"
#include "models/personfilter.h"
#include "tests/models/usernotation.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

using Snapshots = QList<std::shared_ptr<Snapshot>>;

QList<PersonInstance> instancesOf(const Snapshots &snapshots)
{
    QList<PersonInstance> out;
    for (const auto &snapshot : snapshots)
        out += {snapshot->instance, snapshot, true};
    return out;
}

PersonTablePtr tableOf(const QList<PersonInstance> &instances, const PersonLinks &links = {}, const PersonTablePtr &before = {})
{
    return std::make_shared<const PersonTable>(instances, links, before.get());
}

QStringList namesOf(const PersonView &view)
{
    QStringList out;
    for (const int id : view.ids)
        out += view.table->name(view.table->row(id));
    return out;
}

QStringList list(std::initializer_list<const char *> names)
{
    QStringList out;
    for (const char *one : names)
        out += QString::fromUtf8(one);
    return out;
}

/// Columns of the instances in the samples.
constexpr int kProduction = kPersonColumns;
constexpr int kStaging = kPersonColumns + 1;

} // namespace

class TestPeopleTable : public QObject
{
    Q_OBJECT

    FixedClock m_clock;
    const Snapshots m_two{
        snapshotOf(instanceOf(QStringLiteral("Production")),
                   {QStringLiteral("anna|Anna Berg|anna@x.org|Viewer|2026-11-20T10:00:00|5|0|2026-01-01T00:00:00"),
                    QStringLiteral("!carl|Carl Voss|carl@x.org|Op|-|-|-|2026-01-01T00:00:00"),
                    QStringLiteral("etl|||Admin|2026-11-01T10:00:00|5|0|2026-01-01T00:00:00")}),
        snapshotOf(instanceOf(QStringLiteral("Staging"), Environment::Staging),
                   {QStringLiteral("a.berg|Anna Berg|Anna@X.org|Admin, Op|2026-11-22T10:00:00|5|0|2026-01-01T00:00:00"),
                    QStringLiteral("!carl|Carl Voss|carl@x.org||-|-|-|2026-01-01T00:00:00"),
                    QStringLiteral("zoe|Zoe Lind|zoe@x.org|Viewer|-|-|-|2026-01-01T00:00:00")})};

    PersonView view(const PersonTablePtr &table, const QString &filter = {}, int column = 0, Qt::SortOrder order = Qt::AscendingOrder) const
    {
        const FilterQuery::Parsed query = FilterQuery::parse(filter, personFilterFields());
        if (!query)
            qFatal("%s", qPrintable(query.error().text));
        return personView(table, *query, column, order, m_clock.now);
    }

    QString cell(const PersonTablePtr &table, const QString &username, int column, int role = Qt::DisplayRole) const
    {
        for (const PersonInstance &one : table->instances()) {
            if (const int id = table->idOf(one.instance.id, username); id >= 0)
                return personCell(*table, id, column, role, m_clock.now).toString();
        }
        return QStringLiteral("nobody");
    }

private Q_SLOTS:
    void oneRowAPersonWithAColumnForEachInstance()
    {
        PeopleTableModel model(m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.columnCount(), kPersonColumns);
        const PersonTablePtr table = tableOf(instancesOf(m_two));
        model.setView(view(table));
        QCOMPARE(model.columnCount(), kPersonColumns + 2);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(namesOf(view(table)), list({"Anna Berg", "Carl Voss", "etl", "Zoe Lind"}));
        QCOMPARE(model.headerData(kProduction, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Production"));
        QCOMPARE(model.headerData(kProduction, Qt::Horizontal, ToneRole).value<Tone>(), Tone::Production);
        QCOMPARE(model.headerData(kStaging, Qt::Horizontal, ToneRole).value<Tone>(), Tone::Plain);
    }

    void aRowSaysTheMostThatAnAccountCan()
    {
        const PersonTablePtr table = tableOf(instancesOf(m_two));
        const QString anna = QStringLiteral("anna");
        QCOMPARE(cell(table, anna, int(PersonColumn::Email)), QStringLiteral("anna@x.org"));
        QCOMPARE(cell(table, anna, int(PersonColumn::Accounts)), QStringLiteral("2"));
        QCOMPARE(cell(table, anna, int(PersonColumn::Privileged)), QStringLiteral("can become Admin")); // on Staging
        QCOMPARE(cell(table, anna, int(PersonColumn::Privileged), IconRole), QStringLiteral("shield"));
        QCOMPARE(cell(table, anna, int(PersonColumn::LastLogin)), QStringLiteral("1 day ago"));
        QVERIFY(cell(table, anna, int(PersonColumn::LastLogin), TooltipRole).startsWith(QLatin1String("Staging: ")));
        QCOMPARE(cell(table, QStringLiteral("carl"), int(PersonColumn::Active)), QStringLiteral("inactive"));
        QCOMPARE(cell(table, QStringLiteral("carl"), int(PersonColumn::LastLogin)), QStringLiteral("never"));
    }

    void anInstanceColumnSaysRolesInactiveOrNothing()
    {
        const PersonTablePtr table = tableOf(instancesOf(m_two));
        QCOMPARE(cell(table, QStringLiteral("anna"), kProduction), QStringLiteral("Viewer"));
        QCOMPARE(cell(table, QStringLiteral("anna"), kStaging), QStringLiteral("Admin, Op"));
        QCOMPARE(cell(table, QStringLiteral("zoe"), kProduction), QString()); // no account there
        QCOMPARE(cell(table, QStringLiteral("zoe"), kProduction, Qt::AccessibleTextRole), QStringLiteral("no account here"));
        QCOMPARE(cell(table, QStringLiteral("carl"), kProduction), QStringLiteral("Op, inactive"));
        QCOMPARE(cell(table, QStringLiteral("carl"), kStaging), QStringLiteral("no role, inactive"));
        const int carl = table->idOf(m_two[0]->instance.id, QStringLiteral("carl"));
        const auto chips = personCell(*table, carl, kProduction, ChipsRole, m_clock.now).value<QList<Chip>>();
        QCOMPARE(chips.size(), 2);
        QVERIFY(chips[0].word); // "inactive" is no role
        QVERIFY(chips[1].privileged);
    }

    void anInstanceThatWasNeverReadIsNotEmpty()
    {
        QList<PersonInstance> instances = instancesOf(m_two);
        instances += {instanceOf(QStringLiteral("Lab")), nullptr, true};
        QCOMPARE(cell(tableOf(instances), QStringLiteral("anna"), kStaging + 1), QStringLiteral("not read"));
    }

    void outOfScopeAccountsJoinButDoNotCount()
    {
        // On Staging two accounts have the e-mail: it joins nobody, whether Staging is looked at or not.
        Snapshots shared = m_two;
        shared[1] = snapshotOf(m_two[1]->instance, {QStringLiteral("one|Anna Berg|anna@x.org|Op"), QStringLiteral("two|Anna Berg|anna@x.org|Op")});
        shared += snapshotOf(instanceOf(QStringLiteral("Lab")), {QStringLiteral("anna|Anna Berg|anna@x.org|Viewer")});
        QList<PersonInstance> instances = instancesOf(shared);
        QCOMPARE(tableOf(instances)->total(), 6);
        instances[1].inScope = false;
        QCOMPARE(tableOf(instances)->total(), 4);

        instances = instancesOf(m_two);
        instances[1].inScope = false;
        const PersonTablePtr table = tableOf(instances);
        QCOMPARE(table->total(), 3);
        QCOMPARE(cell(table, QStringLiteral("anna"), int(PersonColumn::Accounts)), QStringLiteral("1"));
        QVERIFY(cell(table, QStringLiteral("anna"), int(PersonColumn::Accounts), TooltipRole).contains(QLatin1String("1 more")));
        QCOMPARE(cell(table, QStringLiteral("anna"), int(PersonColumn::Privileged)), QStringLiteral("ordinary"));
        QCOMPARE(table->idOf(m_two[1]->instance.id, QStringLiteral("zoe")), -1);
    }

    void filtersAskForPersons_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("word of a username") << QStringLiteral("a.berg") << list({"Anna Berg"});
        QTest::newRow("word of a role") << QStringLiteral("viewer") << list({"Anna Berg", "Zoe Lind"});
        QTest::newRow("accounts") << QStringLiteral("accounts>1") << list({"Anna Berg", "Carl Voss"});
        QTest::newRow("role") << QStringLiteral("role:Op") << list({"Anna Berg", "Carl Voss"});
        QTest::newRow("instance") << QStringLiteral("instance:staging") << list({"Anna Berg", "Carl Voss", "Zoe Lind"});
        QTest::newRow("not on it") << QStringLiteral("-instance:staging") << list({"etl"});
        QTest::newRow("environment") << QStringLiteral("env:production") << list({"Anna Berg", "Carl Voss", "etl"});
        QTest::newRow("privileged") << QStringLiteral("privileged:admin") << list({"Anna Berg", "etl"});
        QTest::newRow("active") << QStringLiteral("active:no") << list({"Carl Voss"});
        QTest::newRow("login") << QStringLiteral("last_login<3d") << list({"Anna Berg"});
        QTest::newRow("never") << QStringLiteral("last_login:never") << list({"Carl Voss", "Zoe Lind"});
        QTest::newRow("e-mail") << QStringLiteral("email:@x.org") << list({"Anna Berg", "Carl Voss", "Zoe Lind"});
        QTest::newRow("linked") << QStringLiteral("linked:yes") << list({"Zoe Lind"}); // its account with a name gives it
        QTest::newRow("apart") << QStringLiteral("apart:yes") << list({"Carl Voss"});
        QTest::newRow("doubtful") << QStringLiteral("doubtful:yes") << QStringList();
    }
    void filtersAskForPersons()
    {
        QFETCH(QString, filter);
        QFETCH(QStringList, names);
        PersonLinks links;
        const auto key = [this](int instance, const char *name) {
            return accountKey(m_two[instance]->instance.id, *m_two[instance]->user(QString::fromUtf8(name)));
        };
        if (filter.startsWith(QLatin1String("linked")))
            links.link({key(0, "etl"), key(1, "zoe")}, m_clock.now);
        if (filter.startsWith(QLatin1String("apart")))
            links.unlink(key(0, "carl"), m_clock.now);
        const PersonTablePtr table = tableOf(instancesOf(m_two), links);
        QCOMPARE(namesOf(view(table, filter)), names);
    }

    void sortingKeepsWhatIsNotKnownLast()
    {
        const PersonTablePtr table = tableOf(instancesOf(m_two));
        QCOMPARE(namesOf(view(table, {}, int(PersonColumn::Name), Qt::DescendingOrder)), list({"Zoe Lind", "etl", "Carl Voss", "Anna Berg"}));
        QCOMPARE(namesOf(view(table, {}, int(PersonColumn::Email))).last(), QStringLiteral("etl"));
        QCOMPARE(namesOf(view(table, {}, int(PersonColumn::Email), Qt::DescendingOrder)).last(), QStringLiteral("etl"));
        QCOMPARE(namesOf(view(table, {}, int(PersonColumn::LastLogin), Qt::DescendingOrder)).mid(0, 2), list({"Anna Berg", "etl"}));
        QCOMPARE(namesOf(view(table, {}, int(PersonColumn::Accounts), Qt::DescendingOrder)).mid(0, 2), list({"Anna Berg", "Carl Voss"}));
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
            QCOMPARE(namesOf(view(table, {}, kStaging, order)).last(), QStringLiteral("etl")); // no account there
        QCOMPARE(namesOf(view(table, {}, kStaging)).first(), QStringLiteral("Anna Berg"));
    }

    void severalKeysSortWithinOneAnother()
    {
        constexpr auto kUp = Qt::AscendingOrder;
        constexpr auto kDown = Qt::DescendingOrder;
        const PersonTablePtr table = tableOf(instancesOf(m_two));
        const auto names = [&](const QList<SortKey> &keys) { return namesOf(personView(table, {}, keys, m_clock.now)); };
        QCOMPARE(names({{int(PersonColumn::Accounts), kUp}, {int(PersonColumn::Name), kDown}}), list({"Zoe Lind", "etl", "Carl Voss", "Anna Berg"}));
        QCOMPARE(names({{int(PersonColumn::Accounts), kUp}, {int(PersonColumn::Privileged), kUp}}), list({"etl", "Zoe Lind", "Anna Berg", "Carl Voss"}));
        QCOMPARE(names({{int(PersonColumn::Active), kDown}, {int(PersonColumn::Accounts), kDown}, {int(PersonColumn::Name), kDown}}),
                 list({"Anna Berg", "Zoe Lind", "etl", "Carl Voss"}));
    }

    void theSortFollowsAnInstanceThatMoves()
    {
        PeopleTableModel model(m_clock);
        QSignalSpy wanted(&model, &PeopleTableModel::arrangementWanted);
        model.setView(view(tableOf(instancesOf(m_two))));
        model.sortBy({{kStaging, Qt::DescendingOrder}, {kProduction, Qt::AscendingOrder}, {kProduction, Qt::DescendingOrder}, {99, Qt::AscendingOrder}});
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(model.sortKeys(), (QList<SortKey>{{kStaging, Qt::DescendingOrder}, {kProduction, Qt::AscendingOrder}}));
        QCOMPARE(model.headerData(kProduction, Qt::Horizontal, Qt::AccessibleDescriptionRole).toString(),
                 QStringLiteral("Sorted by this column as number 2 of 2, ascending"));
        model.setView(view(tableOf(instancesOf({m_two[1]})))); // Production is removed
        QCOMPARE(model.sortKeys(), (QList<SortKey>{{kPersonColumns, Qt::DescendingOrder}}));
        model.setView(view(tableOf({})));
        QCOMPARE(model.sortKeys(), (QList<SortKey>{{int(PersonColumn::Name), Qt::AscendingOrder}}));
    }

    void aPersonKeepsTheRowOverARefresh()
    {
        PeopleTableModel model(m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const PersonTablePtr before = tableOf(instancesOf(m_two));
        model.setView(view(before));
        const QPersistentModelIndex anna = model.index(0, 0);
        const QPersistentModelIndex carl = model.index(1, 0);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        Snapshots next = m_two;
        next[0] = snapshotOf(m_two[0]->instance, {QStringLiteral("anna|Anna Holm|anna@x.org|Op|2026-11-20T10:00:00|5|0|2026-01-01T00:00:00"),
                                                  QStringLiteral("bea|Bea Ahl|bea@x.org|Op"),
                                                  QStringLiteral("etl|||Admin|2026-11-01T10:00:00|5|0|2026-01-01T00:00:00")});
        model.setView(view(tableOf(instancesOf(next), {}, before)));
        QCOMPARE(reset.count(), 0);
        QCOMPARE(anna.data().toString(), QStringLiteral("Anna Holm"));
        QCOMPARE(carl.data().toString(), QStringLiteral("Carl Voss")); // by the account on Staging
        QCOMPARE(model.rowCount(), 5);
        // Parted by hand: one row stays, another comes.
        PersonLinks links;
        links.unlink(accountKey(m_two[1]->instance.id, *m_two[1]->user(QStringLiteral("a.berg"))), m_clock.now);
        const PersonTablePtr joined = tableOf(instancesOf(next), {}, before);
        model.setView(view(tableOf(instancesOf(next), links, joined)));
        QCOMPARE(model.rowCount(), 6);
        QVERIFY(anna.isValid());
    }

    void columnsComeAndGoWithInstances()
    {
        PeopleTableModel model(m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const PersonTablePtr two = tableOf(instancesOf(m_two));
        model.setView(view(two));
        const PersonTablePtr one = tableOf(instancesOf({m_two[1]}), {}, two);
        model.setView(view(one));
        QCOMPARE(model.columnCount(), kPersonColumns + 1);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.headerData(kProduction, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Staging"));
        model.setView(view(tableOf({}, {}, one)));
        QCOMPARE(model.columnCount(), kPersonColumns);
        QCOMPARE(model.rowCount(), 0);
    }

    void doubtfulNamesArePointedOut()
    {
        const Snapshots snapshots{snapshotOf(instanceOf(QStringLiteral("A")), {QStringLiteral("a|Anna Berg|team@x.org|Viewer"), QStringLiteral("c|Carl Voss|carl@x.org|Viewer")}),
                                  snapshotOf(instanceOf(QStringLiteral("B")), {QStringLiteral("b|Bo Lund|team@x.org|Viewer"), QString::fromUtf8("k|Carl Voss|c\u0430rl@x.org|Viewer")})};
        const PersonTablePtr table = tableOf(instancesOf(snapshots));
        QCOMPARE(table->total(), 3);
        QCOMPARE(cell(table, QStringLiteral("a"), int(PersonColumn::Name), IconRole), QStringLiteral("warning"));
        QVERIFY(cell(table, QStringLiteral("a"), int(PersonColumn::Name), TooltipRole).contains(QLatin1String("Very different names for one person: Anna Berg, Bo Lund")));
        QVERIFY(cell(table, QStringLiteral("c"), int(PersonColumn::Name), TooltipRole).contains(QLatin1String("Looks like another person: Carl Voss")));
        QCOMPARE(view(table, QStringLiteral("doubtful:yes")).ids.size(), size_t(3));
    }

    void exportsAreRaw()
    {
        const PersonTablePtr table = tableOf(instancesOf(m_two));
        const int anna = table->idOf(m_two[0]->instance.id, QStringLiteral("anna"));
        const int zoe = table->idOf(m_two[1]->instance.id, QStringLiteral("zoe"));
        const int carl = table->idOf(m_two[1]->instance.id, QStringLiteral("carl"));
        QCOMPARE(personExport(*table, anna, int(PersonColumn::LastLogin)).toString(), QStringLiteral("2026-11-22T10:00:00"));
        QCOMPARE(personExport(*table, anna, kStaging).toString(), QStringLiteral("Admin, Op"));
        QVERIFY(personExport(*table, zoe, kProduction).isNull());
        QCOMPARE(personExport(*table, carl, kProduction).toString(), QStringLiteral("Op (inactive)"));
        QCOMPARE(personExport(*table, carl, int(PersonColumn::Active)), QVariant(false));
    }
};

QTEST_GUILESS_MAIN(TestPeopleTable)
#include "tst_peopletable.moc"
