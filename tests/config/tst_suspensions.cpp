#include "core/config/suspensions.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace airside;

namespace {

const QDateTime kNow(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

User named(const QString &name, const QString &createdOn, const QStringList &roles)
{
    User user;
    user.username = name;
    user.createdOn = ServerTime::parse(createdOn);
    user.roles = roles;
    return user;
}

const QString kFirst = QStringLiteral("2026-01-01T08:00:00.000001");
const QString kLater = QStringLiteral("2026-02-01T08:00:00");

} // namespace

class tst_Suspensions : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    QString file() const { return m_dir->filePath(QStringLiteral("suspended.json")); }
    void write(const QByteArray &text) const
    {
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(text) == text.size());
    }
    QByteArray text() const
    {
        QFile in(file());
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void anInstanceThatGoesLeavesThemUnderItsAddress()
    {
        Suspensions store(file());
        const QString id = QStringLiteral("i");
        const QString address = QStringLiteral("https://airflow.example.org");
        const User ada = named(QStringLiteral("ada"), kFirst, {QStringLiteral("Op")});
        const User bob = named(QStringLiteral("bob"), kFirst, {QStringLiteral("User")});
        const Suspension other = suspensionOf(QStringLiteral("j"), ada, kNow);
        QVERIFY(store.keep({suspensionOf(id, ada, kNow), other, suspensionOf(address, bob, kNow)}).has_value());
        QVERIFY(store.move(id, address).has_value());
        QCOMPARE(*store.all(), (QList<Suspension>{other, suspensionOf(address, bob, kNow), suspensionOf(address, ada, kNow)}));
        // It comes back as another instance. What was suspended last counts.
        const User later = named(QStringLiteral("bob"), kFirst, {QStringLiteral("Viewer")});
        QVERIFY(store.keep({suspensionOf(QStringLiteral("k"), later, kNow.addDays(1))}).has_value());
        QVERIFY(store.move(address, QStringLiteral("k")).has_value());
        QCOMPARE((*store.find(suspensionOf(QStringLiteral("k"), ada, kNow)))->roles, ada.roles);
        QCOMPARE((*store.find(suspensionOf(QStringLiteral("k"), bob, kNow)))->roles, later.roles);
        QCOMPARE(store.all()->size(), 3);
        QVERIFY(store.move(QStringLiteral("nobody"), id).has_value());
        QCOMPARE(store.all()->size(), 3);
    }

    void keptByAccountAndGivenBackToTheLetter()
    {
        Suspensions store(file());
        QVERIFY(store.all()->isEmpty());
        const QStringList roles{QStringLiteral("a, b"), QStringLiteral("\u00fc \"x\"")};
        const Suspension ada = suspensionOf(QStringLiteral("i"), named(QStringLiteral("ADA"), kFirst, roles), kNow);
        const Suspension other = suspensionOf(QStringLiteral("j"), named(QStringLiteral("ada"), kFirst, {}), kNow);
        QVERIFY(store.keep({ada, other}).has_value());
        QCOMPARE(*store.find(suspensionOf(QStringLiteral("i"), named(QStringLiteral("ada"), kFirst, {}), kNow)), std::optional(ada));
        QCOMPARE(*Suspensions(file()).all(), (QList<Suspension>{ada, other}));
        QVERIFY(!*store.find(suspensionOf(QStringLiteral("i"), named(QStringLiteral("ada"), kLater, {}), kNow)));
        Suspension again = ada;
        again.roles = QStringList{QStringLiteral("c")};
        QVERIFY(store.keep({again}).has_value());
        QCOMPARE(*store.all(), (QList<Suspension>{other, again}));
        QVERIFY(store.drop({ada}).has_value());
        QCOMPARE(*store.all(), QList<Suspension>{other});
    }

    void whatCannotBeUnderstoodIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("cut") << QByteArray("{\"version\": 1, \"suspended\": [");
        QTest::newRow("newer") << QByteArray("{\"version\": 99, \"suspended\": []}");
        QTest::newRow("not an account") << QByteArray("{\"version\": 1, \"suspended\": [{\"username\": \"a\"}]}");
        QTest::newRow("not a role") << QByteArray("{\"version\": 1, \"suspended\": [{\"instance\": \"i\", \"username\": \"a\", \"roles\": [1]}]}");
    }
    void whatCannotBeUnderstoodIsLeftAlone()
    {
        QFETCH(QByteArray, content);
        write(content);
        Suspensions store(file());
        const Suspension ada = suspensionOf(QStringLiteral("i"), named(QStringLiteral("ada"), kFirst, {}), kNow);
        QCOMPARE(store.all().error().kind, ErrorKind::BadFile);
        QCOMPARE(store.find(ada).error().kind, ErrorKind::BadFile);
        QCOMPARE(store.keep({ada}).error().kind, ErrorKind::BadFile);
        QCOMPARE(store.drop({ada}).error().kind, ErrorKind::BadFile);
        QCOMPARE(text(), content);
    }
};

QTEST_GUILESS_MAIN(tst_Suspensions)
#include "tst_suspensions.moc"
