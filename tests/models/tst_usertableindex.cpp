#include "usernotation.h"

#include <QRandomGenerator>
#include <QTest>

using namespace airside;
using namespace airside::test;

class tst_UserTableIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void privilegeIsJudgedOverAllRolesTogether()
    {
        const auto snapshot = snapshotOf(
            instanceOf(QStringLiteral("Payments")),
            {QStringLiteral("a|A A|a@x|Viewer"), QStringLiteral("b|B B|b@x|Reader"), QStringLiteral("c|C C|c@x|Resetter"),
             QStringLiteral("d|D D|d@x|Reader, Resetter"), QStringLiteral("e|E E|e@x|Op"), QStringLiteral("f|F F|f@x|")});
        const UserIndexPtr index = makeUserIndex(snapshot);
        QCOMPARE(index->entries[0].privilege, PrivilegeLevel::Ordinary);
        QCOMPARE(index->entries[1].privilege, PrivilegeLevel::Ordinary);
        QCOMPARE(index->entries[2].privilege, PrivilegeLevel::Ordinary);
        QCOMPARE(index->entries[3].privilege, PrivilegeLevel::CanBecomeAdmin);
        QCOMPARE(index->entries[4].privilege, PrivilegeLevel::Powerful);
        QCOMPARE(index->entries[5].privilege, PrivilegeLevel::Ordinary);
    }

    void namesThatLookAlikePointAtOneAnother()
    {
        const auto snapshot = snapshotOf(instanceOf(QStringLiteral("Payments")),
                                         {QStringLiteral("anna|Anna Berg|anna@example.org"),
                                          QStringLiteral("\u0430nna|Anna Berg|other@example.org"),
                                          QStringLiteral("bert|Bert Berg|bert@example.org"),
                                          QStringLiteral("carl|Carl Berg|b\u0435rt@example.org"),
                                          QStringLiteral("dora|Dora Berg|"), QStringLiteral("emil|Emil Berg|")});
        const UserIndexPtr index = makeUserIndex(snapshot);
        const auto lookAlike = [&](const char *username) {
            const QString name = QString::fromUtf8(username);
            for (size_t i = 0; i < index->entries.size(); ++i) {
                if (snapshot->users[qsizetype(i)].username == name) {
                    const qint32 other = index->entries[i].lookAlike;
                    return other < 0 ? QString() : snapshot->users[other].username;
                }
            }
            return QStringLiteral("?");
        };
        QCOMPARE(lookAlike("anna"), QStringLiteral("\u0430nna"));
        QCOMPARE(lookAlike("\u0430nna"), QStringLiteral("anna"));
        QCOMPARE(lookAlike("bert"), QStringLiteral("carl"));
        QCOMPARE(lookAlike("carl"), QStringLiteral("bert"));
        QCOMPARE(lookAlike("dora"), QString());
        QCOMPARE(lookAlike("emil"), QString());
    }

    void sharesTheTextsOfTheSnapshotBefore()
    {
        const Instance instance = instanceOf(QStringLiteral("Payments"));
        const auto first = snapshotOf(instance, {QStringLiteral("a|A A|a@x|Viewer"), QStringLiteral("b|B B|b@x|Viewer"), QStringLiteral("d|D D|d@x|Viewer"),
                                                 QStringLiteral("e|E E|e@x|Viewer")});
        const auto next = snapshotOf(instance, {QStringLiteral("a|A A|a@x|Viewer"), QStringLiteral("c|C C|c@x|Op"), QStringLiteral("d|D D|new@x|Viewer"),
                                                QStringLiteral("e|E E|e@x|Viewer|2026-11-20T10:00:00|7")});
        const UserIndexPtr before = makeUserIndex(first);
        const UserIndexPtr after = makeUserIndex(next, before);
        const UserIndexPtr alone = makeUserIndex(next);
        for (size_t i = 0; i < 4; ++i) {
            QCOMPARE(after->entries[i].username, alone->entries[i].username);
            QCOMPARE(after->entries[i].email, alone->entries[i].email);
            QCOMPARE(after->entries[i].privilege, alone->entries[i].privilege);
            QCOMPARE(after->roleSets[size_t(after->entries[i].roleSet)].text, alone->roleSets[size_t(alone->entries[i].roleSet)].text);
        }
        QCOMPARE(after->entries[0].name.constData(), before->entries[0].name.constData());
        QCOMPARE(after->entries[3].name.constData(), before->entries[3].name.constData());
    }

    void namesKeepTheirOrderThroughChanges()
    {
        const Instance instance = instanceOf(QStringLiteral("Payments"));
        QRandomGenerator random(7);
        const auto name = [&random] {
            static const QStringList firsts{QStringLiteral("Anna"), QStringLiteral("\u00c4nne"), QStringLiteral("Zoe"), QStringLiteral("bot 7"),
                                            QStringLiteral("bot 07"), QStringLiteral("Bot 12"), QString()};
            const QString first = firsts[random.bounded(firsts.size())];
            return first.isEmpty() ? first : first + QLatin1Char(' ') + QString::number(random.bounded(30));
        };
        QMap<QString, QString> names;
        for (int i = 0; i < 300; ++i)
            names.insert(QStringLiteral("u%1").arg(i, 4), name());
        UserIndexPtr index;
        for (int round = 0; round < 8; ++round) {
            QStringList lines;
            for (auto it = names.cbegin(); it != names.cend(); ++it)
                lines += it.key() + QLatin1Char('|') + it.value() + QStringLiteral("|x@x|Viewer");
            const SnapshotPtr snapshot = snapshotOf(instance, lines);
            index = makeUserIndex(snapshot, index);
            const UserIndexPtr alone = makeUserIndex(snapshot);
            QVERIFY(index->byName == alone->byName);
            for (size_t i = 0; i < alone->entries.size(); ++i)
                QCOMPARE(index->entries[i].nameRank, alone->entries[i].nameRank);
            for (int change = 0; change < 40; ++change) {
                const QString user = QStringLiteral("u%1").arg(random.bounded(400), 4);
                if (random.bounded(3) == 0)
                    names.remove(user);
                else
                    names.insert(user, name());
            }
        }
    }

    void foldedTextsAreThoseOfTheSnapshot()
    {
        const auto snapshot = snapshotOf(instanceOf(QStringLiteral("Payments")), {QStringLiteral("anna|Anna B|anna@x|Viewer")});
        const UserIndexPtr index = makeUserIndex(snapshot);
        QCOMPARE(index->entries[0].username.constData(), snapshot->users[0].username.constData());
        QCOMPARE(index->entries[0].email.constData(), snapshot->users[0].email.constData());
    }

    void keyIsTheWholeFoldedUsername()
    {
        const auto snapshot = snapshotOf(instanceOf(QStringLiteral("Payments")), {QStringLiteral("x|X X|x@x")});
        snapshot->users[0].username = QStringLiteral("Line\nBreak");
        QCOMPARE(makeUserIndex(snapshot)->entries[0].key().toString(), QStringLiteral("line\nbreak"));
    }
};

QTEST_GUILESS_MAIN(tst_UserTableIndex)
#include "tst_usertableindex.moc"
