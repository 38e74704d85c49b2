#include "ui/kit/secretclipboard.h"

#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace airside;
using namespace std::chrono_literals;

class tst_SecretClipboard : public QObject
{
    Q_OBJECT

    std::chrono::milliseconds m_patience = 1h;

    static QClipboard &board() { return *QGuiApplication::clipboard(); }
    std::unique_ptr<SecretClipboard> make()
    {
        return std::make_unique<SecretClipboard>(board(), [this] { return m_patience; });
    }
    static Secret password() { return Secret(QByteArrayLiteral("Zq7-pass-w\xc3\xb6rd")); }

private Q_SLOTS:
    void init()
    {
        m_patience = 1h;
        board().clear();
    }

    void copiesAndMarksItAsASecret()
    {
        const auto clipboard = make();
        clipboard->copy(password());
        QCOMPARE(board().text(), QStringLiteral("Zq7-pass-wörd"));
        QCOMPARE(board().mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
    }

    void goesAfterAWhile()
    {
        m_patience = 20ms;
        const auto clipboard = make();
        QSignalSpy cleared(clipboard.get(), &SecretClipboard::cleared);
        clipboard->copy(password());
        QTRY_COMPARE(cleared.size(), 1);
        QVERIFY(board().text().isEmpty());
    }

    void aNewCopyBeginsTheWaitAnew()
    {
        m_patience = 1h;
        const auto clipboard = make();
        QSignalSpy cleared(clipboard.get(), &SecretClipboard::cleared);
        clipboard->copy(password());
        m_patience = 20ms;
        clipboard->copy(Secret(QByteArrayLiteral("another")));
        QCOMPARE(board().text(), QStringLiteral("another"));
        QTRY_COMPARE(cleared.size(), 1);
        QVERIFY(board().text().isEmpty());
    }

    void whatSomebodyCopiedMeanwhileStays()
    {
        const auto clipboard = make();
        clipboard->copy(password());
        board().setText(QStringLiteral("Zq7-pass-wörd and more"));
        clipboard->clear();
        QCOMPARE(board().text(), QStringLiteral("Zq7-pass-wörd and more"));
    }

    void theSameTextFromElsewhereGoesToo()
    {
        const auto clipboard = make();
        clipboard->copy(password());
        board().setText(QStringLiteral("Zq7-pass-wörd"));
        clipboard->clear();
        QVERIFY(board().text().isEmpty());
    }

    void onceClearedItNoLongerWatches()
    {
        const auto clipboard = make();
        clipboard->copy(password());
        clipboard->clear();
        board().setText(QStringLiteral("Zq7-pass-wörd"));
        clipboard->clear();
        QCOMPARE(board().text(), QStringLiteral("Zq7-pass-wörd"));
    }

    void goesWhenTheProgramEnds()
    {
        make()->copy(password()); // destroyed at once
        QVERIFY(board().text().isEmpty());
    }
};

QTEST_MAIN(tst_SecretClipboard)
#include "tst_secretclipboard.moc"
