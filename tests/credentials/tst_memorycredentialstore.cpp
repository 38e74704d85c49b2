#include "core/credentials/memorycredentialstore.h"

#include <QCoroTask>
#include <QTest>

using namespace airside;

class tst_MemoryCredentialStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEachEntryByItsWholeKey()
    {
        MemoryCredentialStore store;
        const CredentialKey key{QUuid::createUuid(), QStringLiteral("admin"), CredentialPurpose::SignIn};
        const CredentialKey session{key.instance, key.account, CredentialPurpose::Session};
        QVERIFY(!QCoro::waitFor(store.read(key, {})).value());
        QVERIFY(QCoro::waitFor(store.write(key, Secret("one"), {})));
        QVERIFY(QCoro::waitFor(store.write(key, Secret("two"), {})));
        QVERIFY(QCoro::waitFor(store.write(session, Secret("three"), {})));
        QCOMPARE(QCoro::waitFor(store.read(key, {})).value()->reveal(), QByteArray("two"));
        QVERIFY(QCoro::waitFor(store.remove(key, {})));
        QVERIFY(QCoro::waitFor(store.remove(key, {})));
        QVERIFY(!QCoro::waitFor(store.read(key, {})).value());
        QCOMPARE(QCoro::waitFor(store.read(session, {})).value()->reveal(), QByteArray("three"));
        QVERIFY(!store.isPersistent());
    }
};

QTEST_GUILESS_MAIN(tst_MemoryCredentialStore)
#include "tst_memorycredentialstore.moc"
