#include "models/namecomparer.h"
#include "models/nameorder.h"
#include "tests/models/usernotation.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace airside;
using namespace airside::test;

namespace {

/// Short, so that many are equal or differ late.
QStringList randomNames(qsizetype count, const QString &letters)
{
    QRandomGenerator random(3);
    QStringList out;
    for (qsizetype i = 0; i < count; ++i) {
        QString name;
        for (int length = random.bounded(1, 7); length > 0; --length)
            name += letters[random.bounded(letters.size())];
        out += name;
    }
    return out;
}

std::vector<qint32> sortedByCollator(const QStringList &names)
{
    const QCollator collator = nameCollator();
    std::vector<qint32> order(size_t(names.size()));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [&](qint32 a, qint32 b) { return collator.compare(names[a], names[b]) < 0; });
    return order;
}

std::vector<qint32> sortedByComparer(const QStringList &names)
{
    const NameComparer &comparer = NameComparer::ofThisThread();
    std::vector<NameComparer::Name> own;
    for (const QString &name : names)
        own.push_back(comparer.of(name));
    const NameComparer::Order order = comparer.sorted(own);
    for (size_t i = 0; i < order.at.size(); ++i) {
        const bool tie = i > 0 && comparer.compare(own[size_t(order.at[i - 1])], own[size_t(order.at[i])]) == 0;
        if (order.ties[i] != tie)
            return {}; // no order at all
    }
    return order.at;
}

} // namespace

/// The quick order of names is the collator's.
class tst_NameComparer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void isTheCollators_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"C", "en", "de", "cs", "da", "sv", "hu", "et", "lt"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void isTheCollators()
    {
        QFETCH(QString, language);
        QLocale::setDefault(QLocale(language));
        const QStringList plain = randomNames(2'000, QStringLiteral("abchlsyz019 -'.,_@"));
        QCOMPARE(sortedByComparer(plain), sortedByCollator(plain));
        const QStringList mixed = randomNames(2'000, QStringLiteral("aachz01 \u00e4\u00df\u00e5\u0107\u0430+"));
        QCOMPARE(sortedByComparer(mixed), sortedByCollator(mixed));
        const NameComparer &comparer = NameComparer::ofThisThread();
        const QCollator collator = nameCollator();
        const auto sign = [](int outcome) { return (outcome > 0) - (outcome < 0); };
        for (qsizetype i = 1; i < mixed.size(); ++i)
            QCOMPARE(sign(comparer.compare(comparer.of(mixed[i - 1]), comparer.of(mixed[i]))), sign(collator.compare(mixed[i - 1], mixed[i])));
    }

    void alsoInSeveralThreads()
    {
        const QStringList names = randomNames(45'000, QStringLiteral("abcdefghijkl012 "));
        QCOMPARE(sortedByComparer(names), sortedByCollator(names));
    }

    void longNumbersAndNames()
    {
        const QStringList names{QString(150, QLatin1Char('9')), QString(120, QLatin1Char('9')), QStringLiteral("a") + QString(120, QLatin1Char('0')) + QStringLiteral("2"),
                                QStringLiteral("a1"), QStringLiteral("a10"), QString(100, QLatin1Char('9'))};
        QCOMPARE(sortedByComparer(names), sortedByCollator(names));
    }

    /// Names of several instances, and such that are only staged.
    void ranksGoOverAllInstances()
    {
        const Instance west = instanceOf(QStringLiteral("West"));
        const auto user = [](const char *name, int i) { return QStringLiteral("u%1|%2 X|x@x|Viewer").arg(i).arg(QString::fromUtf8(name)); };
        const auto a = snapshotOf(west, {user("Anna", 1), user("Zoe", 2), user("\u00d6zil", 3), user("Otto", 4)});
        const auto b = snapshotOf(instanceOf(QStringLiteral("East")), {user("otto", 1), user("Pia", 2), user("", 3)});
        const auto c = snapshotOf(instanceOf(QStringLiteral("North")), {user("Bob", 1), user("Anna", 2)});
        ChangePlan plan;
        Change change;
        change.kind = ChangeKind::CreateUser;
        change.instance = west.id;
        change.userAfter = userOf(QStringLiteral("u9|Paul X|x@x|Viewer"));
        plan.changes += change;
        const UserTableRows rows = UserTableRows::build({makeUserIndex(a), makeUserIndex(b), makeUserIndex(c)}, plan);
        const std::vector<qint32> ranks = rows.nameRanks();
        const QCollator collator = nameCollator();
        for (int i = 0; i < rows.total(); ++i) {
            for (int j = 0; j < rows.total(); ++j) {
                const QString &one = rows.entry(rows.row(i)).name;
                const QString &other = rows.entry(rows.row(j)).name;
                const int outcome = collator.compare(one, other);
                const auto [first, second] = std::pair(ranks[size_t(i)], ranks[size_t(j)]);
                QVERIFY2(outcome < 0 ? first < second : outcome > 0 ? first > second : first == second, qPrintable(one + QLatin1Char('/') + other));
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_NameComparer)
#include "tst_namecomparer.moc"
