#include "core/base/secret.h"

#include <QTest>

#include <type_traits>

using namespace airside;

template <typename T>
concept Printable = requires(QDebug debug, T value) { debug << value; };
template <typename T>
concept Comparable = requires(T a, T b) { a == b; };

class tst_Secret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReadablePasswordMeetsRulesAndNeverRepeats()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 200; ++i) {
            const QByteArray password = Secret::readable().reveal();
            QCOMPARE(password.size(), 24);
            const auto count = [&password](const char *letters) {
                return std::ranges::count_if(password, [letters](char c) { return QByteArrayView(letters).contains(c); });
            };
            QVERIFY2(count("ABCDEFGHIJKLMNOPQRSTUVWXYZ") >= 2, password.constData());
            QVERIFY2(count("abcdefghijklmnopqrstuvwxyz") >= 3, password.constData());
            QVERIFY2(count("0123456789") >= 2, password.constData());
            QVERIFY2(count("-_.+") >= 1, password.constData());
            QVERIFY2(count("Il1O0") == 0, password.constData());
            seen += password;
        }
        QCOMPARE(seen.size(), 200);
    }

    void cannotBePrintedOrCompared()
    {
        static_assert(!Printable<Secret>);
        static_assert(!Comparable<Secret>);
        static_assert(!std::is_convertible_v<Secret, QByteArray>);
        static_assert(!std::is_convertible_v<QByteArray, Secret>);
        QVERIFY(Secret().isEmpty());
    }

    void revealsWhatWasGiven()
    {
        const Secret secret(QByteArrayLiteral("hunter2"));
        const Secret copy = secret; // NOLINT(performance-unnecessary-copy-initialization)
        QCOMPARE(copy.reveal(), QByteArrayLiteral("hunter2"));
        QVERIFY(!copy.isEmpty());
    }

    void randomOnesDiffer()
    {
        const Secret a = Secret::random();
        const Secret b = Secret::random();
        QCOMPARE(a.reveal().size(), 43);
        QVERIFY(a.reveal() != b.reveal());
    }
};

QTEST_GUILESS_MAIN(tst_Secret)
#include "tst_secret.moc"
