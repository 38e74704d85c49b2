#include "tests/ui_people/peopleworld.h"
#include "ui/kit/messagebanner.h"
#include "ui/people/linkchooser.h"

#include <QFile>
#include <QLineEdit>
#include <QSet>

using namespace airside;

namespace {

const QString bob = QStringLiteral("Bob Lund");

QString textsOf(const QListWidget &list)
{
    QStringList out;
    for (int row = 0; row < list.count(); ++row)
        out += list.item(row)->text();
    return out.join(QLatin1Char('|'));
}

} // namespace

class TestPeopleLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linkedAndUnlinkedByKeyboardAlone()
    {
        PeopleWorld world;
        QVERIFY(world.start());
        QVERIFY(world.table().hasFocus());
        world.walkTo(bob);
        QTest::keyClick(&world.table(), Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY(world.panel().isLinking() && world.panel().chooser()->search()->hasFocus());
        QTRY_VERIFY(!world.panel().chooser()->isBusy());
        // Who has the same name is offered first.
        QVERIFY2(world.panel().chooser()->list()->item(0)->text().startsWith(bob), qPrintable(textsOf(*world.panel().chooser()->list())));
        QTest::keyClicks(world.panel().chooser()->search(), QStringLiteral("lund example"));
        QTRY_VERIFY(!world.panel().chooser()->isBusy() && world.panel().chooser()->list()->count() == 1);
        QTest::keyClick(world.panel().chooser()->search(), Qt::Key_Return);
        QTRY_COMPARE(world.names().count(bob), 1);
        QTRY_COMPARE(world.panel().accounts()->count(), 2);
        QVERIFY(world.panel().accounts()->item(0)->text().contains(QLatin1String("linked by hand on")));
        QCOMPARE(world.f.staging.plan().changes.size(), 0); // nothing of it is for a server
        QTRY_VERIFY(world.panel().accounts()->hasFocus());

        QTest::keyClick(world.panel().accounts(), Qt::Key_Down);
        QTest::keyClick(world.panel().accounts(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(world.names().count(bob), 2);
        QCOMPARE(world.whole->links.links().apart().size(), 1);
        QTest::keyClick(world.whole->window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(world.names().count(bob), 1);
        QTest::keyClick(world.whole->window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(world.names().count(bob), 2);
        QVERIFY(world.whole->links.links().isEmpty());
        QTest::keyClick(world.whole->window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(world.names().count(bob), 1);
    }

    void linkedAndUnlinkedByMouse()
    {
        PeopleWorld world;
        QVERIFY(world.start());
        world.click(bob);
        QTRY_VERIFY(world.panel().linkButton()->isVisible());
        QTest::mouseClick(world.panel().linkButton(), Qt::LeftButton);
        QTRY_VERIFY(!world.panel().chooser()->isBusy() && world.panel().chooser()->list()->count() == 5);
        QListWidget *list = world.panel().chooser()->list();
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text().startsWith(QLatin1String("Alice Ahl (alice)\nProduction")))
                QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(row)).center());
        }
        QTest::mouseClick(world.panel().chooser()->linkButton(), Qt::LeftButton);
        QTRY_COMPARE(world.page().model()->rowCount(), 4);
        QTRY_COMPARE(world.panel().accounts()->count(), 3); // and with her the other account of hers
        QTRY_VERIFY(world.panel().doubts().contains(QLatin1String("Very different names")));
        auto *banner = world.page().findChild<MessageBanner *>();
        QVERIFY(banner->text().contains(QLatin1String("are one person now")));
        QTest::mouseClick(banner->findChild<QPushButton *>(), Qt::LeftButton); // Undo
        QTRY_COMPARE(world.page().model()->rowCount(), 5);
    }

    void whatTheRuleJoinsCanBePartedAndJoinedAgain()
    {
        PeopleWorld world;
        QVERIFY(world.start());
        const QString alice = QStringLiteral("Alice Ahl");
        world.click(alice);
        QTRY_COMPARE(world.panel().accounts()->count(), 2);
        QTest::mouseClick(world.panel().unlinkButton(), Qt::LeftButton);
        QTRY_COMPARE(world.names().count(alice), 2);
        QTRY_COMPARE(world.panel().accounts()->count(), 1);
        world.page().applyFilter(QStringLiteral("apart:yes"));
        QTRY_COMPARE(world.page().model()->rowCount(), 1);
        world.click(alice);
        QTRY_VERIFY(world.panel().accounts()->item(0)->text().contains(QLatin1String("kept apart by hand on")));
        QCOMPARE(world.panel().unlinkButton()->text(), QStringLiteral("Join by e-mail again"));
        QTest::mouseClick(world.panel().unlinkButton(), Qt::LeftButton);
        world.page().applyFilter({});
        QTRY_COMPARE(world.names().count(alice), 1);
        QVERIFY(world.whole->links.links().isEmpty());
    }

    void escapeLeavesTheSearch()
    {
        PeopleWorld world;
        QVERIFY(world.start());
        world.walkTo(bob);
        QTest::keyClick(&world.table(), Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY(world.panel().chooser()->search()->hasFocus());
        world.f.workspace->refresh(world.staging); // takes no search away
        QTRY_VERIFY(!world.f.workspace->isReading() && !world.page().isBusy());
        QVERIFY(world.panel().isLinking());
        QTest::keyClick(world.panel().chooser()->search(), Qt::Key_Escape);
        QVERIFY(!world.panel().isLinking());
        QVERIFY(world.panel().isVisible());
        QVERIFY(world.whole->links.links().isEmpty());
    }

    void linkingIsAllowedReadOnly()
    {
        PeopleWorld world;
        world.f.readOnly = true;
        QVERIFY(world.start());
        world.walkTo(bob);
        QTest::keyClick(&world.table(), Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY(!world.panel().chooser()->isBusy() && world.panel().chooser()->list()->count() > 0);
        QTest::keyClick(world.panel().chooser()->search(), Qt::Key_Return);
        QTRY_COMPARE(world.names().count(bob), 1);
    }

    void aFileThatCannotBeUsedIsTold()
    {
        PeopleWorld world;
        QFile file(world.f.dir.filePath(QStringLiteral("people.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        QVERIFY(world.start());
        QVERIFY(world.page().bannerKeys().contains(QStringLiteral("links")));
    }
};

QTEST_MAIN(TestPeopleLinks)
#include "tst_peoplelinks.moc"
