#include "core/export/itemsheet.h"
#include "core/export/pseudonyms.h"
#include "core/export/writers.h"
#include "tests/review/reviewsamples.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

Sheet results()
{
    const auto review = std::make_shared<Review>(reviewOf(wishFor(QStringLiteral("Q4")), {production()}));
    ReviewRecord record = decided(*review, QStringLiteral("bob Op"), ReviewDecision::Revoke);
    record.reason = QStringLiteral("bob has left");
    put(*review, record);
    return reviewResultSheet(review, allPlaces(*review));
}

const QByteArray kKey(64, 'a');

} // namespace

class tst_Pseudonyms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsNamed()
    {
        const QByteArray plain = csvBytes(results());
        const QByteArray hidden = csvBytes(pseudonymised(results(), kKey));
        QByteArrayList ids;
        for (const QByteArray &line : plain.split('\n').mid(1))
            ids += line.left(16);
        ids.removeAll(QByteArray());
        QCOMPARE(ids.size(), 4);
        for (const QByteArray &name : QByteArrayList{"bob", "ada", "cyd", "First Last", "chief"} + ids) {
            QVERIFY2(plain.contains(name), name.constData());
            QVERIFY2(!hidden.contains(name), name.constData());
        }
        QVERIFY(hidden.contains("powerful: can_edit on Connections")); // what is reviewed stays
        QCOMPARE(hidden.count(pseudonymOf(QStringLiteral("ada"), kKey).toUtf8()), 2);
    }

    void theSameNameIsTheSamePseudonym()
    {
        QCOMPARE(pseudonymOf(QStringLiteral("ADA"), kKey), pseudonymOf(QStringLiteral("ada"), kKey));
        QVERIFY(pseudonymOf(QStringLiteral("ada"), QByteArray(64, 'b')) != pseudonymOf(QStringLiteral("ada"), kKey));
    }

    void theKeyIsKeptApart()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("key"));
        const Result<QByteArray> made = pseudonymKey(path);
        QVERIFY(made);
        QCOMPARE(made->size(), 64);
        QCOMPARE(*pseudonymKey(path), *made);
        QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
        QVERIFY(*pseudonymKey(dir.filePath(QStringLiteral("other"))) != *made);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("short");
        file.close();
        QCOMPARE(pseudonymKey(path).error().kind, ErrorKind::BadFile);
    }
};

QTEST_GUILESS_MAIN(tst_Pseudonyms)
#include "tst_pseudonyms.moc"
