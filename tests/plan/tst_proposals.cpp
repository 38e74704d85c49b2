#include "core/plan/proposalstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace airside;

namespace {

PlanFile planWith(int changes, const QString &padding = {})
{
    PlanFile file;
    file.madeAt = QDateTime(QDate(2026, 11, 28), QTime(9, 30), Qt::UTC);
    const QUuid instance = QUuid::createUuid();
    file.instances = {{instance, QStringLiteral("prod"), QUrl(QStringLiteral("https://air.example"))}};
    for (int i = 0; i < changes; ++i) {
        Change change;
        change.id = QUuid::createUuid();
        change.instance = instance;
        change.kind = ChangeKind::CreateRole;
        change.roleAfter = Role{QStringLiteral("crew %1").arg(i), {}};
        change.origin = Origin::Agent;
        change.reason = padding;
        change.passwordIntent = PasswordIntent::Typed;
        change.password = Secret("hunter2");
        file.plan.changes += change;
    }
    return file;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Bench
{
    QTemporaryDir dir;
    QString folder = dir.filePath(QStringLiteral("proposals"));
    ProposalStore store{folder};
};

} // namespace

class TestProposals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isKeptForItsOwnerAloneAndFoundAgain()
    {
        Bench b;
        const PlanFile plan = planWith(2);
        const Result<Proposal> added = b.store.add(plan, QStringLiteral("Helper 1.0"), QStringLiteral("for the new team"));
        QVERIFY(added);
        const QString path = b.folder + QLatin1Char('/') + added->id.toString(QUuid::WithoutBraces) + QStringLiteral(".json");
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(path) & others));
        QVERIFY(!(QFile::permissions(b.folder) & others));
        QVERIFY(!contentOf(path).contains("hunter2"));
        for (const QString &word : {added->id.toString(QUuid::WithoutBraces), added->digest()}) {
            const Result<Proposal> found = b.store.find(word);
            QVERIFY2(found, qPrintable(word));
            QCOMPARE(found->id, added->id);
            QCOMPARE(found->digest(), digestOf(plan));
            QCOMPARE(found->client, QStringLiteral("Helper 1.0"));
            QCOMPARE(found->note, QStringLiteral("for the new team"));
            QCOMPARE(found->state, ProposalState::Open);
        }
        QCOMPARE(b.store.list(ProposalState::Open)->proposals.size(), 1);
    }

    void isDecidedOnceAndStaysAsEvidence()
    {
        Bench b;
        const Result<Proposal> one = b.store.add(planWith(1), {}, {});
        const Result<Proposal> two = b.store.add(planWith(1), {}, {});
        QVERIFY(one && two);
        QVERIFY(b.store.decide(one->id, ProposalState::Refused));
        QVERIFY(b.store.decide(two->id, ProposalState::Approved));
        QVERIFY(b.store.list(ProposalState::Open)->proposals.isEmpty());
        QCOMPARE(b.store.list(ProposalState::Refused)->proposals.first().id, one->id);
        QCOMPARE(b.store.find(two->digest())->state, ProposalState::Approved);
        const Result<void> again = b.store.decide(one->id, ProposalState::Approved);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::NotFound);
        QCOMPARE(b.store.find(one->id.toString(QUuid::WithoutBraces))->state, ProposalState::Refused);
    }

    void aProgramCannotFillTheDisk()
    {
        Bench b;
        QCOMPARE(b.store.add(planWith(0), {}, {}).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(b.store.add(planWith(ProposalStore::kMostChanges + 1), {}, {}).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(b.store.add(planWith(1, QString(ProposalStore::kLargest, QLatin1Char('x'))), {}, {}).error().kind, ErrorKind::InvalidInput);
        QVERIFY(QDir(b.folder).entryList(QDir::Files).isEmpty());
        const Result<Proposal> first = b.store.add(planWith(1), QString(1000, QLatin1Char('c')), QString(10000, QLatin1Char('n')));
        QVERIFY(first);
        QCOMPARE(b.store.find(first->digest())->client.size(), kLongestClient);
        QCOMPARE(b.store.find(first->digest())->note.size(), kLongestNote);
        for (qsizetype i = 1; i < ProposalStore::kMostOpen; ++i)
            QVERIFY(b.store.add(planWith(1), {}, {}));
        QCOMPARE(b.store.add(planWith(1), {}, {}).error().kind, ErrorKind::Refused);
        QVERIFY(b.store.decide(first->id, ProposalState::Refused));
        QVERIFY(b.store.add(planWith(1), {}, {}));
    }

    void whatWasChangedByHandIsNotTaken()
    {
        Bench b;
        const Result<Proposal> added = b.store.add(planWith(1), {}, {});
        const Result<Proposal> other = b.store.add(planWith(1), {}, {});
        QVERIFY(added && other);
        const QString path = b.folder + QLatin1Char('/') + added->id.toString(QUuid::WithoutBraces) + QStringLiteral(".json");
        QByteArray bytes = contentOf(path);
        bytes.replace("crew 0", "Admin!");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const Result<Proposal> found = b.store.find(added->id.toString(QUuid::WithoutBraces));
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::BadFile);
        const Result<ProposalList> list = b.store.list(ProposalState::Open);
        QCOMPARE(list->unreadable, QStringList{path});
        QCOMPARE(list->proposals.size(), 1);
        QCOMPARE(list->proposals.first().id, other->id);
    }

    void aWordThatIsNoIdLeadsNowhere()
    {
        Bench b;
        QVERIFY(b.store.add(planWith(1), {}, {}));
        for (const QString &word : {QString(), QStringLiteral("../config"), QStringLiteral("sha256:0"), QUuid::createUuid().toString()})
            QCOMPARE(b.store.find(word).error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestProposals)
#include "tst_proposals.moc"
