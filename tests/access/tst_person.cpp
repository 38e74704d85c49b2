#include "core/access/person.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace airside;

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

/// "username e-mail created", "-" is empty.
User userWith(const QString &line)
{
    const QStringList fields = line.split(QLatin1Char(' '));
    const auto field = [&fields](int i) { return fields.value(i) == QLatin1String("-") ? QString() : fields.value(i); };
    User user;
    user.username = field(0);
    user.email = field(1);
    if (!field(2).isEmpty())
        user.createdOn = ServerTime::parse(field(2));
    return user;
}

SnapshotPtr instanceWith(const QString &name, const QStringList &lines)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->instance.id = QUuid::createUuidV5(QUuid(), name);
    snapshot->instance.name = name;
    for (const QString &line : lines)
        snapshot->users += userWith(line);
    std::ranges::sort(snapshot->users, {}, [](const User &user) { return foldName(user.username); });
    return snapshot;
}

AccountKey keyOf(const SnapshotPtr &snapshot, const QString &username)
{
    return accountKey(snapshot->instance.id, *snapshot->user(username));
}

/// "A/anna B/anna" for each person of several accounts, sorted.
QStringList joined(const QList<SnapshotPtr> &snapshots, const PersonLinks &links = {})
{
    const Persons persons = joinPersons(snapshots, links);
    QStringList out;
    for (qsizetype person = 0; person < persons.count(); ++person) {
        QStringList names;
        for (const PersonAccount &account : persons.accounts(person)) {
            const Snapshot &snapshot = *snapshots[account.source];
            names += snapshot.instance.name + QLatin1Char('/') + snapshot.users[account.user].username;
        }
        names.sort();
        if (names.size() > 1)
            out += names.join(QLatin1Char(' '));
    }
    out.sort();
    return out;
}

QStringList texts(std::initializer_list<const char *> list)
{
    QStringList out;
    for (const char *one : list)
        out += QString::fromUtf8(one);
    return out;
}

PersonAccount accountOf(const Persons &persons, qint32 source, qint32 user)
{
    for (qsizetype person = 0; person < persons.count(); ++person) {
        for (const PersonAccount &account : persons.accounts(person)) {
            if (account.source == source && account.user == user)
                return account;
        }
    }
    return {};
}

} // namespace

class TestPerson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accountsWithTheSameEmailAreOnePerson()
    {
        const SnapshotPtr a = instanceWith(QStringLiteral("A"), texts({"anna Anna@Example.org", "bob bob@example.org"}));
        const SnapshotPtr b = instanceWith(QStringLiteral("B"), texts({"a.berg anna@example.ORG"}));
        QCOMPARE(joined({a, b}), texts({"A/anna B/a.berg"}));
        const Persons persons = joinPersons({a, b}, {});
        QCOMPARE(persons.count(), 2);
        QVERIFY(accountOf(persons, 0, 0).byEmail);
        QVERIFY(accountOf(persons, 1, 0).byEmail);
        QVERIFY(!accountOf(persons, 0, 1).byEmail);
    }

    void emailsThatTellNothingJoinNobody_data()
    {
        QTest::addColumn<QStringList>("a");
        QTest::addColumn<QStringList>("b");
        QTest::addColumn<int>("use");
        QTest::newRow("empty") << texts({"anna -"}) << texts({"bob -"}) << int(EmailUse::Empty);
        QTest::newRow("placeholder") << texts({"anna anna@email.notfound"}) << texts({"anna Anna@Email.NotFound"}) << int(EmailUse::Placeholder);
        QTest::newRow("shared on one instance") << texts({"anna team@x.org", "zoe team@x.org"}) << texts({"carl team@x.org"}) << int(EmailUse::Shared);
        QTest::newRow("shared on the other instance") << texts({"anna team@x.org"}) << texts({"bob TEAM@x.org", "carl team@x.org"}) << int(EmailUse::Shared);
    }
    void emailsThatTellNothingJoinNobody()
    {
        QFETCH(QStringList, a);
        QFETCH(QStringList, b);
        const QList<SnapshotPtr> snapshots{instanceWith(QStringLiteral("A"), a), instanceWith(QStringLiteral("B"), b)};
        QCOMPARE(joined(snapshots), QStringList());
        QTEST(int(accountOf(joinPersons(snapshots, {}), 0, 0).email), "use");
    }

    void aLinkByHandJoinsWhatTheRuleWouldNot()
    {
        const SnapshotPtr a = instanceWith(QStringLiteral("A"), texts({"anna anna@x.org", "bob bob@x.org"}));
        const SnapshotPtr b = instanceWith(QStringLiteral("B"), texts({"anna anna@x.org", "berg -"}));
        PersonLinks links;
        links.link({keyOf(a, QStringLiteral("anna")), keyOf(b, QStringLiteral("berg"))}, noon);
        QCOMPARE(joined({a, b}, links), texts({"A/anna B/anna B/berg"})); // and the e-mail still joins
        const Persons persons = joinPersons({a, b}, links);
        const PersonAccount berg = accountOf(persons, 1, 1);
        QCOMPARE(berg.byHand, PersonAccount::ByHand::Linked);
        QCOMPARE(berg.decidedAt, noon);
        QVERIFY(accountOf(persons, 0, 0).byEmail);
    }

    void anUnlinkedAccountIsNeverJoinedByItself()
    {
        const SnapshotPtr a = instanceWith(QStringLiteral("A"), texts({"anna anna@x.org"}));
        const SnapshotPtr b = instanceWith(QStringLiteral("B"), texts({"anna anna@x.org"}));
        const SnapshotPtr c = instanceWith(QStringLiteral("C"), texts({"anna anna@x.org"}));
        PersonLinks links;
        links.unlink(keyOf(a, QStringLiteral("anna")), noon);
        QCOMPARE(joined({a, b, c}, links), texts({"B/anna C/anna"}));
        QCOMPARE(accountOf(joinPersons({a, b, c}, links), 0, 0).byHand, PersonAccount::ByHand::Apart);
        links.link({keyOf(a, QStringLiteral("anna")), keyOf(c, QStringLiteral("anna"))}, noon);
        QCOMPARE(joined({a, b, c}, links), texts({"A/anna B/anna C/anna"})); // by hand, though
        links.forget(keyOf(a, QStringLiteral("anna")));
        QVERIFY(links.isEmpty());
    }

    void unlinkingOneLeavesTheOthersTogether()
    {
        const SnapshotPtr a = instanceWith(QStringLiteral("A"), texts({"one -", "three -", "two -"}));
        PersonLinks links;
        const auto key = [&a](const char *name) { return keyOf(a, QString::fromLatin1(name)); };
        links.link({key("one"), key("two")}, noon);
        links.link({key("three"), key("one")}, noon.addDays(1));
        QCOMPARE(links.groups().size(), 1);
        links.unlink(key("one"), noon.addDays(2));
        QCOMPARE(joined({a}, links), texts({"A/three A/two"}));
        QCOMPARE(accountOf(joinPersons({a}, links), 0, 2).decidedAt, noon); // of when it was linked
    }

    void anAccountMadeAgainIsAnotherOne()
    {
        const SnapshotPtr old = instanceWith(QStringLiteral("A"), texts({"anna - 2026-01-01T00:00:00", "berg -"}));
        const SnapshotPtr again = instanceWith(QStringLiteral("A"), texts({"anna - 2026-10-10T00:00:00", "berg -"}));
        PersonLinks links;
        links.link({keyOf(old, QStringLiteral("anna")), keyOf(old, QStringLiteral("berg"))}, noon);
        QCOMPARE(joined({old}, links), texts({"A/anna A/berg"}));
        QCOMPARE(joined({again}, links), QStringList());
        QCOMPARE(accountOf(joinPersons({again}, links), 0, 1).byHand, PersonAccount::ByHand::No); // with nobody left
    }

    void theOrderOfTheInstancesChangesNothing()
    {
        QList<SnapshotPtr> snapshots;
        PersonLinks links;
        for (int instance = 0; instance < 4; ++instance) {
            QStringList lines;
            for (int user = 0; user < 60; ++user)
                lines += QStringLiteral("u%1 m%2@x.org").arg(user, 2, 10, QLatin1Char('0')).arg((user * 7 + instance * 3) % 50);
            snapshots += instanceWith(QString(QChar(u'A' + instance)), lines);
        }
        for (int i = 0; i < 20; ++i)
            links.link({keyOf(snapshots[i % 4], QStringLiteral("u%1").arg(i, 2, 10, QLatin1Char('0'))), keyOf(snapshots[(i + 1) % 4], QStringLiteral("u%1").arg(i + 30))}, noon);
        links.unlink(keyOf(snapshots[0], QStringLiteral("u17")), noon);
        const QStringList expected = joined(snapshots, links);
        QVERIFY(expected.size() > 10);
        std::mt19937 random(7);
        for (int i = 0; i < 10; ++i) {
            std::shuffle(snapshots.begin(), snapshots.end(), random);
            QCOMPARE(joined(snapshots, links), expected);
        }
    }

    void everyAccountIsInOnePerson()
    {
        const SnapshotPtr a = instanceWith(QStringLiteral("A"), texts({"a a@x", "b b@x", "c c@x"}));
        const SnapshotPtr b = instanceWith(QStringLiteral("B"), texts({"d c@x", "e a@x"}));
        const Persons persons = joinPersons({a, b}, {});
        qsizetype accounts = 0;
        for (qsizetype person = 0; person < persons.count(); ++person)
            accounts += qsizetype(persons.accounts(person).size());
        QCOMPARE(accounts, 5);
        QCOMPARE(persons.accounts(0)[0].user, 0); // persons come in the order of their first accounts
        QCOMPARE(persons.accounts(0)[1].source, 1);
        QCOMPARE(joinPersons({}, {}).count(), 0);
    }

    void linksOfOtherInstancesCanBeDropped()
    {
        const SnapshotPtr a = instanceWith(QStringLiteral("A"), texts({"a -", "b -"}));
        const SnapshotPtr b = instanceWith(QStringLiteral("B"), texts({"a -", "b -"}));
        PersonLinks links;
        links.link({keyOf(a, QStringLiteral("a")), keyOf(b, QStringLiteral("a")), keyOf(a, QStringLiteral("b"))}, noon);
        links.unlink(keyOf(b, QStringLiteral("b")), noon);
        const PersonLinks onlyA = links.about([&](const QUuid &id) { return id == a->instance.id; });
        QCOMPARE(onlyA.groups().size(), 1);
        QCOMPARE(onlyA.groups().first().size(), 2);
        QVERIFY(onlyA.apart().isEmpty());
        QVERIFY(onlyA.about([](const QUuid &) { return false; }).isEmpty());
    }

    void namesThatContradict_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("contradict");
        QTest::newRow("the same") << QStringLiteral("Anna Berg") << QStringLiteral("anna berg") << false;
        QTest::newRow("married") << QStringLiteral("Anna Berg") << QStringLiteral("Anna Holm-Berg") << false;
        QTest::newRow("turned round") << QStringLiteral("Berg, Anna") << QStringLiteral("Anna Holm") << false;
        QTest::newRow("initial") << QStringLiteral("A. Holm") << QStringLiteral("Anna Berg") << false;
        QTest::newRow("nobody's") << QString() << QStringLiteral("Anna Berg") << false;
        QTest::newRow("other") << QStringLiteral("Anna Berg") << QStringLiteral("Carl Voss") << true;
        QTest::newRow("program") << QStringLiteral("Anna Berg") << QStringLiteral("etl service") << true;
    }
    void namesThatContradict()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(namesContradict(a, b), "contradict");
        QTEST(namesContradict(b, a), "contradict");
    }
};

QTEST_GUILESS_MAIN(TestPerson)
#include "tst_person.moc"
