#include "ui/kit/chipdelegate.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/messagebanner.h"
#include "ui/kit/onceaturn.h"
#include "ui/kit/page.h"
#include "ui/kit/panelhost.h"
#include "ui/kit/stillplace.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace airside;

namespace {

QString hostileName()
{
    return QStringLiteral("<b>bob</b>\u202Etxt.exe");
}

/// How often a widget was asked to lay out what is in it.
class LayoutCounter : public QWidget
{
public:
    int requests = 0;

protected:
    bool event(QEvent *event) override
    {
        requests += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return QWidget::event(event);
    }
};

} // namespace

class TestKit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bannersShowHostileTextAsText()
    {
        MessageBanner banner;
        banner.setMessage(MessageBanner::Kind::Error, hostileName(), QStringLiteral("HTTP 500\n<img src=x>"));
        QVERIFY(banner.text().contains(QStringLiteral("<b>bob</b>")));
        QVERIFY(!banner.text().contains(QChar(0x202E)));
        QVERIFY(banner.details().contains(QStringLiteral("<img src=x>")));
        for (const QLabel *label : banner.findChildren<QLabel *>())
            QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
    }

    void bannerOffersItsActionAndDetails()
    {
        MessageBanner banner;
        banner.setMessage(MessageBanner::Kind::Error, QStringLiteral("It broke"), QStringLiteral("why"));
        banner.setAction(QStringLiteral("Retry"));
        banner.show();
        QSignalSpy triggered(&banner, &MessageBanner::actionTriggered);
        int buttons = 0;
        for (QAbstractButton *button : banner.findChildren<QAbstractButton *>()) {
            if (button->text() == QLatin1String("Retry"))
                QTest::mouseClick(button, Qt::LeftButton);
            if (button->text() == QLatin1String("Details") && button->isVisible())
                ++buttons;
        }
        QCOMPARE(triggered.size(), 1);
        QCOMPARE(buttons, 1);
    }

    void whatIsAskedForOftenRunsTwiceInATurn()
    {
        int runs = 0;
        OnceATurn once([&runs] { ++runs; });
        for (int i = 0; i < 50; ++i)
            once.ask();
        QCOMPARE(runs, 1);
        QTRY_COMPARE(runs, 2);
    }

    void withAPauseItRunsWhenNothingIsAskedForAnyMore()
    {
        int runs = 0;
        OnceATurn once([&runs] { ++runs; });
        once.setPause(std::chrono::milliseconds(1));
        once.ask();
        once.ask();
        QCOMPARE(runs, 0);
        QTRY_COMPARE(runs, 1);
        once.setPause(std::chrono::hours(1));
        once.ask();
        QCOMPARE(runs, 1);
        once.finish();
        QCOMPARE(runs, 2);
        once.finish(); // nothing is left
        QCOMPARE(runs, 2);
    }

    void anotherTextInAStillPlaceLaysNothingOutAgain()
    {
        LayoutCounter window;
        auto *column = new QVBoxLayout(&window);
        auto *place = new StillPlace(&window);
        column->addWidget(place);
        place->label()->setText(QStringLiteral("5 of 5"));
        window.resize(300, 100);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCoreApplication::sendPostedEvents();
        window.requests = 0;
        place->label()->setText(QStringLiteral("6 of 6, and a longer text than there was before"));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(window.requests, 0);
        QCOMPARE(place->label()->width(), place->width());
        QFont large = place->label()->font();
        large.setPixelSize(40);
        place->label()->setFont(large);
        QTRY_VERIFY(window.requests > 0);
        QTRY_VERIFY(place->label()->height() >= 40);
    }

    void pageShowsAPlaceholderWithTheNextStep()
    {
        Page page(QStringLiteral("Users"));
        auto *content = new QWidget;
        page.setContent(content);
        page.resize(1300, 700);
        page.show();
        bool called = false;
        page.showPlaceholder(QStringLiteral("No users"), QStringLiteral("None."), QStringLiteral("Add"), [&] { called = true; });
        QVERIFY(page.isPlaceholderShown());
        QVERIFY(!content->isVisible());
        for (QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
            if (button->text() == QLatin1String("Add"))
                button->click();
        }
        QVERIFY(called);
        page.showContent();
        QVERIFY(content->isVisible());
    }

    void controlFReachesTheFilterAndEscapeClearsIt()
    {
        Page page(QStringLiteral("Users"));
        auto *content = new QWidget;
        content->setFocusPolicy(Qt::StrongFocus);
        page.setContent(content);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        content->setFocus();
        QTest::keyClick(content, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(page.filterField()->hasFocus());
        QSignalSpy edited(&page, &Page::filterEdited);
        QTest::keyClicks(page.filterField(), QStringLiteral("ab"));
        QCOMPARE(edited.size(), 2);
        QTest::keyClick(page.filterField(), Qt::Key_Escape);
        QVERIFY(page.filterField()->text().isEmpty());
    }

    void bannersOfAPageAreReplacedByKey()
    {
        Page page(QStringLiteral("Users"));
        page.setBanner(QStringLiteral("a"), MessageBanner::Kind::Error, QStringLiteral("one"));
        MessageBanner *second = page.setBanner(QStringLiteral("a"), MessageBanner::Kind::Error, QStringLiteral("two"));
        QCOMPARE(page.bannerKeys(), QStringList{QStringLiteral("a")});
        QCOMPARE(second->text(), QStringLiteral("two"));
        page.removeBanner(QStringLiteral("a"));
        QVERIFY(page.bannerKeys().isEmpty());
    }

    void everyControlOfAPageHasAName()
    {
        Page page(QStringLiteral("Users"));
        page.setContent(new QWidget);
        for (const QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
            const bool nested = qobject_cast<QLineEdit *>(button->parentWidget()) != nullptr;
            QVERIFY(nested || !button->text().isEmpty() || !button->accessibleName().isEmpty() ||
                    button->objectName().isEmpty() == false || !button->isVisibleTo(&page));
        }
        QVERIFY(!page.filterField()->accessibleName().isEmpty());
    }

    void thePanelLiesOverANarrowWindowAndBesideAWideOne()
    {
        PanelHost host;
        auto *content = new QWidget;
        auto *panel = new QWidget;
        host.setContent(content);
        host.setPanel(panel);
        host.resize(metrics::panelOverlaysBelow + 100, 600);
        host.show();
        QVERIFY(!panel->isVisible());
        host.setPanelOpen(true);
        QVERIFY(!host.isOverlaid());
        QCOMPARE(panel->width(), metrics::panel);
        QCOMPARE(content->width(), host.width() - metrics::panel - metrics::grid);
        host.resize(1024, 600);
        QVERIFY(host.isOverlaid());
        QCOMPARE(content->width(), host.width());
        QCOMPARE(panel->geometry().right(), host.width() - 1);
        QCOMPARE(host.coveredWidth(), metrics::panel);
        QTest::keyClick(&host, Qt::Key_Escape);
        QVERIFY(!host.isPanelOpen());
        QCOMPARE(host.coveredWidth(), 0);
    }

    void whatStandsInPlaceOfRowsIsNotBehindThePanel()
    {
        Page page(QStringLiteral("Page"));
        auto *panel = new QWidget;
        page.setPanel(panel);
        page.showPlaceholder(QStringLiteral("No match"), QStringLiteral("All are filtered away."));
        page.resize(1024, 600);
        page.show();
        page.panelHost()->setPanelOpen(true);
        QVERIFY(page.panelHost()->isOverlaid());
        const QList<QLabel *> labels = page.findChildren<QLabel *>();
        const auto title = std::ranges::find(labels, QStringLiteral("No match"), &QLabel::text);
        QVERIFY(title != labels.end());
        QTRY_VERIFY((*title)->mapTo(&page, (*title)->rect().topRight()).x() < panel->mapTo(&page, QPoint(0, 0)).x());
    }

    void chipsAreNarrowerThanTheirLimitAndTellTheirMarks()
    {
        const Theme theme = Theme::make(Theme::Scheme::Light);
        const QFont font;
        Chip chip;
        chip.text = QString(10000, QLatin1Char('x'));
        QPixmap pixmap(1000, 28);
        QPainter painter(&pixmap);
        const int wide = paintChip(painter, chip, QRect(0, 0, 1000, 28), font, theme, Qt::LeftToRight);
        QVERIFY(wide <= 180);
        chip.text = QStringLiteral("Op");
        const int plain = paintChip(painter, chip, QRect(0, 0, 1000, 28), font, theme, Qt::LeftToRight);
        chip.privileged = true;
        QVERIFY(paintChip(painter, chip, QRect(0, 0, 1000, 28), font, theme, Qt::LeftToRight) > plain);
    }

    void anElidedLabelKeepsItsText()
    {
        ElidedLabel label(QString(500, QLatin1Char('y')));
        label.resize(80, 20);
        QCOMPARE(label.text().size(), 500);
        QVERIFY(label.minimumSizeHint().width() < 80);
        QVERIFY(!label.grab().isNull());
    }
};

QTEST_MAIN(TestKit)
#include "tst_kit.moc"
