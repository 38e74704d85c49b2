#include "tests/ui_permissions/wholewindow.h"

#include "ui/help/helphtml.h"
#include "ui/help/helpwindow.h"

#include <QAction>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>

using namespace airside;

namespace {

/// The ids that a paragraph links to.
QStringList linksIn(const QString &paragraph)
{
    QStringList out;
    for (qsizetype at = paragraph.indexOf(QLatin1String("[[")); at >= 0; at = paragraph.indexOf(QLatin1String("[["), at + 2))
        out += paragraph.mid(at + 2, paragraph.indexOf(QLatin1String("]]"), at) - at - 2).section(QLatin1Char('|'), 0, 0);
    return out;
}

bool has(const QList<HelpTopic> &topics, const QString &id)
{
    return std::ranges::any_of(topics, [&id](const HelpTopic &topic) { return topic.id == id; });
}

} // namespace

class tst_Help : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLinkLeadsToATopicAndEveryIdIsUnique()
    {
        const QList<HelpTopic> topics = helpTopics();
        QStringList ids;
        for (const HelpTopic &topic : topics) {
            ids += topic.id;
            QVERIFY2(!topic.paragraphs.isEmpty(), qPrintable(topic.id));
            for (const QString &paragraph : topic.paragraphs) {
                QVERIFY2(!plainParagraph(paragraph, topics).contains(QLatin1String("[[")), qPrintable(paragraph));
                for (const QString &link : linksIn(paragraph))
                    QVERIFY2(has(topics, link), qPrintable(topic.id + QStringLiteral(" links to ") + link));
            }
        }
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    }

    void everyPageOfTheWindowHasAHelp()
    {
        UiFixture f;
        f.add(QStringLiteral("Lab"), Environment::Staging);
        WholeWindow w(f);
        for (const char *id : {"users", "roles", "permissions", "instances", "journal", "history", "reviews"}) {
            w.window->openPage(QLatin1String(id));
            w.window->openHelp();
            QCOMPARE(w.window->helpWindow()->currentTopic(), QLatin1String(id));
        }
    }

    void listsTheRealShortcuts()
    {
        UiFixture f;
        f.add(QStringLiteral("Lab"), Environment::Staging);
        WholeWindow w(f);
        QVERIFY(w.start(QStringLiteral("roles")));
        QTest::keyClick(w.window.get(), Qt::Key_F1);
        HelpWindow *help = w.window->helpWindow();
        QVERIFY(help && help->isVisible());
        for (const char *text : {"Clone the role", "Ctrl+D", "Rename the role", "F2", "Refresh", "F5", "Ctrl+K", "Alt+3"})
            QVERIFY2(help->text()->toPlainText().contains(QLatin1String(text)), text);
        auto *action = new QAction(QStringLiteral("Paint it <b>blue</b>"), w.roles);
        action->setShortcut(QKeySequence(QStringLiteral("Ctrl+Alt+B")));
        w.roles->addAction(action);
        w.window->openHelp();
        QVERIFY(help->text()->toPlainText().contains(QStringLiteral("Paint it <b>blue</b>")));
        QVERIFY(help->text()->toPlainText().contains(QStringLiteral("Ctrl+Alt+B")));
    }

    void searchLinksAndBackByKeyboard()
    {
        HelpWindow help([](const QString &) { return QList<Command>(); });
        help.show();
        QVERIFY(QTest::qWaitForWindowActive(&help));
        QVERIFY(help.search()->hasFocus());
        const int all = help.list()->count();
        QTest::keyClicks(help.search(), QStringLiteral("journ"));
        QVERIFY(help.list()->count() < all);
        QCOMPARE(help.currentTopic(), QStringLiteral("journal"));
        QTest::keyClick(help.search(), Qt::Key_Down);
        QVERIFY(help.list()->hasFocus());
        QTest::keyClick(help.list(), Qt::Key_Down);
        QVERIFY(help.currentTopic() != QStringLiteral("journal"));
        QTest::keyClick(&help, Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(help.currentTopic(), QStringLiteral("journal")); // the button is seen to go down
        help.search()->setFocus();
        QTest::keyClicks(help.search(), QStringLiteral("qqq"));
        QCOMPARE(help.list()->count(), 1);
        help.search()->setFocus();
        QTest::keyClick(help.search(), Qt::Key_Escape);
        QVERIFY(help.isVisible());
        QCOMPARE(help.list()->count(), all);
        help.showTopic(QStringLiteral("user"));
        help.text()->setFocus();
        QTest::keyClick(help.text(), Qt::Key_Tab);
        QTest::keyClick(help.text(), Qt::Key_Return);
        QCOMPARE(help.currentTopic(), QStringLiteral("instance"));
        QTest::keyClick(&help, Qt::Key_Escape);
        QVERIFY(!help.isVisible());
    }

    void aLinkOutOfTheProgramIsNotFollowed()
    {
        HelpWindow help([](const QString &) { return QList<Command>(); });
        const QString before = help.currentTopic();
        Q_EMIT help.text()->anchorClicked(QUrl(QStringLiteral("https://example.org/user")));
        Q_EMIT help.text()->anchorClicked(QUrl(QStringLiteral("help:nowhere")));
        QCOMPARE(help.currentTopic(), before);
        Q_EMIT help.text()->anchorClicked(QUrl(QStringLiteral("help:grant")));
        QCOMPARE(help.currentTopic(), QStringLiteral("grant"));
    }

    void titlesComeBeforeTexts()
    {
        const QList<HelpTopic> found = foundTopics(helpTopics(), QStringLiteral("ROLE"));
        QVERIFY(found.size() > 5);
        QCOMPARE(found.first().id, QStringLiteral("roles"));
        QVERIFY(foundTopics(helpTopics(), QString()).size() == helpTopics().size());
    }
};

QTEST_MAIN(tst_Help)
#include "tst_help.moc"
