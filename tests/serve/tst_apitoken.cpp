#include "app/serve/apitoken.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace airside;
using namespace airside::serve;

namespace {

const QDateTime kNow(QDate(2026, 11, 29), QTime(3, 0), Qt::UTC);

ApiToken wish(const char *name, Scopes scopes, std::optional<QDateTime> expires = {})
{
    return {QString::fromLatin1(name), {}, scopes, kNow, expires};
}

QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_ApiToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ::umask(077); }

    void aTokenIsKnownByItsHashOnly()
    {
        TokenBook book(m_dir.filePath(QStringLiteral("a.json")));
        const Result<Secret> one = book.create(wish("one", Scope::Read));
        const Result<Secret> two = book.create(wish("two", Scope::Write | Scope::Proxy));
        QVERIFY(one && two);
        QVERIFY(one->reveal().size() >= 43 && one->reveal() != two->reveal());
        const QByteArray kept = bytesIn(m_dir.filePath(QStringLiteral("a.json")));
        QVERIFY(!kept.isEmpty() && !kept.contains(one->reveal()) && !kept.contains(one->reveal().mid(8)));
        QCOMPARE(QFile::permissions(m_dir.filePath(QStringLiteral("a.json"))) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const auto found = book.find(two->reveal(), kNow);
        QVERIFY(found && *found);
        QCOMPARE((*found)->name, QStringLiteral("two"));
        QCOMPARE((*found)->scopes, Scope::Write | Scope::Proxy);
        for (const QByteArray &other : {QByteArray(), QByteArray("x"), one->reveal().chopped(1), one->reveal() + 'x', (*found)->sha256.toHex()})
            QVERIFY(!*book.find(other, kNow));
    }

    void aRevokedOneAndAnExpiredOneAreUnknown()
    {
        const QString file = m_dir.filePath(QStringLiteral("b.json"));
        TokenBook book(file);
        const Result<Secret> lasting = book.create(wish("lasting", Scope::Read));
        const Result<Secret> brief = book.create(wish("brief", Scope::Read, kNow.addDays(1)));
        QVERIFY(*book.find(brief->reveal(), kNow.addSecs(86'399)));
        QVERIFY(!*book.find(brief->reveal(), kNow.addDays(1)));
        QVERIFY(TokenBook(file).revoke(QStringLiteral("lasting"))); // another program's
        QVERIFY(!*book.find(lasting->reveal(), kNow));
        QCOMPARE(book.revoke(QStringLiteral("lasting")).error().kind, ErrorKind::NotFound);
        QCOMPARE(book.all()->size(), 1);
    }

    void namesAreOnce()
    {
        TokenBook book(m_dir.filePath(QStringLiteral("c.json")));
        QVERIFY(book.create(wish("n", Scope::Read)));
        QCOMPARE(book.create(wish("n", Scope::Read)).error().kind, ErrorKind::AlreadyExists);
        for (const char *bad : {"", "a b", "a\nb", "a/b"})
            QCOMPARE(book.create(wish(bad, Scope::Read)).error().kind, ErrorKind::InvalidInput);
    }

    void aDamagedFileLetsNobodyIn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no json") << QByteArray("{");
        QTest::newRow("newer") << QByteArray(R"({"version": 9, "tokens": []})");
        QTest::newRow("no hash") << QByteArray(R"({"version": 1, "tokens": [{"name": "a", "sha256": "", "scopes": ["read"], "created": "2026-11-29T03:00:00Z"}]})");
        QTest::newRow("unknown scope") << QByteArray("{'version': 1, 'tokens': [{'name': 'a', 'sha256': '" + QByteArray(64, 'a')
                                                     + "', 'scopes': ['all'], 'created': '2026-11-29T03:00:00Z'}]}").replace('\'', '"');
    }

    void aDamagedFileLetsNobodyIn()
    {
        QFETCH(QByteArray, bytes);
        QFile file(m_dir.filePath(QStringLiteral("d.json")));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        TokenBook book(file.fileName());
        QCOMPARE(book.find("x", kNow).error().kind, ErrorKind::BadFile);
        QCOMPARE(book.create(wish("new", Scope::Read)).error().kind, ErrorKind::BadFile);
        QCOMPARE(bytesIn(file.fileName()), bytes);
    }

    void everyScopeHasAName()
    {
        const Scopes all = Scope::Read | Scope::Propose | Scope::Write | Scope::Proxy | Scope::ProxyWrite;
        const QStringList names = scopeNames(all);
        QCOMPARE(names.size(), 5);
        for (const QString &name : names)
            QCOMPARE(scopeNames(*scopeFromName(name)), QStringList{name});
        QVERIFY(!scopeFromName(QStringLiteral("admin")));
    }

private:
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(tst_ApiToken)
#include "tst_apitoken.moc"
