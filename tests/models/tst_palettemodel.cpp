#include "models/palettemodel.h"

#include "models/wordmatch.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace airside;

namespace {

SnapshotPtr company(const char *name, int users, const QList<Role> &roles = {})
{
    auto out = std::make_shared<Snapshot>();
    out->instance.id = QUuid::createUuidV5(QUuid(), QString::fromLatin1(name));
    out->instance.name = QString::fromLatin1(name);
    out->roles = roles;
    for (int i = 0; i < users; ++i) {
        User user;
        user.username = QStringLiteral("u%1").arg(i, 6, 10, QLatin1Char('0'));
        user.firstName = i % 2 ? QStringLiteral("Anna") : QStringLiteral("Johanna");
        user.lastName = QStringLiteral("Number%1").arg(i);
        user.email = QStringLiteral("%1@northwind.example").arg(user.username);
        out->users += user;
    }
    return out;
}

PaletteItem action(const char *text)
{
    PaletteItem item;
    item.text = QString::fromUtf8(text);
    return item;
}

PaletteItem page(const char *text)
{
    PaletteItem item = action(text);
    item.group = PaletteGroup::Pages;
    return item;
}

QStringList texts(const QList<PaletteItem> &items)
{
    QStringList out;
    for (const PaletteItem &item : items)
        out += item.text;
    return out;
}

QList<PaletteItem> search(const QList<PaletteItem> &items, const QList<SnapshotPtr> &snapshots, const char *typed, int most = 12)
{
    const std::atomic<bool> cancelled = false;
    return searchPalette(items + roleItems(snapshots), PeopleText(snapshots), searchWords(QString::fromUtf8(typed)), most, cancelled);
}

} // namespace

class tst_PaletteModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutWordsOffersActionsAndPages()
    {
        const QList<PaletteItem> found = search({page("Users"), action("Refresh"), action("New user")}, {company("Lab", 3)}, "");
        QCOMPARE(texts(found), (QStringList{QStringLiteral("Refresh"), QStringLiteral("New user"), QStringLiteral("Users")}));
    }

    void theGroupWithTheBestHitComesFirst()
    {
        const QList<PaletteItem> items{action("Choose anything"), page("Users")};
        const SnapshotPtr lab = company("Lab", 4, {{QStringLiteral("planners"), {}}});
        const QList<PaletteItem> found = search(items, {lab}, "an");
        QCOMPARE(found.first().group, PaletteGroup::People);
        QCOMPARE(found.first().text, QStringLiteral("Anna Number1"));
        QCOMPARE(texts(search(items, {lab}, "us")).first(), QStringLiteral("Users"));
        QCOMPARE(search(items, {lab}, "plan").first().key, QStringLiteral("planners"));
        QCOMPARE(search(items, {lab}, "plan").first().instance, lab->instance.id);
    }

    void findsPeopleByNameUsernameAndMail()
    {
        const SnapshotPtr lab = company("Lab", 50);
        for (const char *typed : {"number17", "anna number17", "NUMBER17 anna", "u000017", "u000017@north"}) {
            const QList<PaletteItem> found = search({}, {lab}, typed);
            QVERIFY2(!found.isEmpty(), typed);
            QCOMPARE(found.first().text, QStringLiteral("Anna Number17"));
            QCOMPARE(found.first().detail, QStringLiteral("u000017 \u00b7 u000017@northwind.example"));
            QCOMPARE(found.first().page, QStringLiteral("users"));
        }
        QVERIFY(search({}, {lab}, "nmbr17").isEmpty()); // scattered letters would find everybody
    }

    void theAccountsOfOneNameStandTogether()
    {
        const QList<Role> roles{{QStringLiteral("number_a"), {}}, {QStringLiteral("number_b"), {}}};
        const QList<PaletteItem> found = search({}, {company("Lab", 3, roles), company("Prod", 3, roles)}, "number", 20);
        QStringList people;
        QStringList held;
        for (const PaletteItem &item : found)
            (item.group == PaletteGroup::People ? people : held) += item.text;
        QCOMPARE(people, QStringList({QStringLiteral("Anna Number1"), QStringLiteral("Anna Number1"),
                                      QStringLiteral("Johanna Number0"), QStringLiteral("Johanna Number0"),
                                      QStringLiteral("Johanna Number2"), QStringLiteral("Johanna Number2")}));
        QCOMPARE(held, QStringList({roles[0].name, roles[0].name, roles[1].name, roles[1].name}));
    }

    void shareTheRoomAndNameTheInstance()
    {
        const QList<PaletteItem> found = search({action("an action")}, {company("Lab", 100), company("Far", 100)}, "an");
        QCOMPARE(found.size(), 12);
        QCOMPARE(std::ranges::count(found, PaletteGroup::Actions, &PaletteItem::group), 1);
        QVERIFY(found[1].detail.endsWith(QStringLiteral("Lab")) || found[1].detail.endsWith(QStringLiteral("Far")));
    }

    void aCancelledSearchGivesNothing()
    {
        const std::atomic<bool> cancelled = true;
        QVERIFY(searchPalette({action("anna")}, PeopleText({company("Lab", 10)}), {QStringLiteral("an")}, 12, cancelled).isEmpty());
    }

    void headingsAreNotItems()
    {
        PaletteModel model;
        QAbstractItemModelTester tester(&model);
        PaletteItem evil = page("\u202Eevil");
        model.setItems({action("Refresh"), action("Help"), evil});
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Actions"));
        QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsSelectable));
        QCOMPARE(model.itemAt(0), nullptr);
        QCOMPARE(model.nextItem(-1, 1), 1);
        QCOMPARE(model.nextItem(2, 1), 4);
        QCOMPARE(model.nextItem(4, 1), -1);
        QCOMPARE(model.nextItem(4, -1), 2);
        QVERIFY(!model.index(4, 0).data().toString().contains(QChar(0x202E)));
        model.setItems({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.nextItem(-1, 1), -1);
    }

    void aHundredThousandPeople()
    {
        const SnapshotPtr lab = company("Lab", 100'000);
        QElapsedTimer timer;
        timer.start();
        const PeopleText people({lab});
        const qint64 preparing = timer.elapsed();
        const std::atomic<bool> cancelled = false;
        for (const char *typed : {"a", "an", "anna number9", "zzz", "north"}) {
            timer.restart();
            const auto found = searchPalette({}, people, searchWords(QString::fromLatin1(typed)), 12, cancelled);
            qInfo("%-14s %lld ms in the pool, %lld hits shown (prepared in %lld ms)", typed, timer.elapsed(), qint64(found.size()), preparing);
            QVERIFY2(timer.elapsed() < 8'000, typed); // a loaded machine under ASan
        }
    }
};

QTEST_GUILESS_MAIN(tst_PaletteModel)
#include "tst_palettemodel.moc"
