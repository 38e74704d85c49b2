#include "ui/desktop/lookfollower.h"
#include "ui/kit/tableview.h"
#include "ui/kit/uimemory.h"
#include "ui/livesettings.h"

#include <QApplication>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace airside;
using Scheme = Theme::Scheme;
using Ground = DesktopLook::Ground;

namespace {

struct Rig
{
    explicit Rig(LookFollower::Given given = {}, UiMemory *memory = nullptr)
        : settings(*SettingsStore::load(dir.filePath(QStringLiteral("config.json"))))
        , follower(settings, memory, given, [this](const Appearance &one) { applied += one; })
    {
        follower.follow(source);
    }
    void choose(const std::function<void(Settings &)> &edit)
    {
        Settings wanted = settings.now();
        edit(wanted);
        QVERIFY(settings.change(wanted));
    }
    void look(Look chosen)
    {
        choose([chosen](Settings &wanted) { wanted.look = chosen; });
    }
    void tell(Ground ground, bool contrast = false) { Q_EMIT source.told({ground, contrast}); }

    QTemporaryDir dir;
    LiveSettings settings;
    QList<Appearance> applied;
    DesktopLookSource source;
    LookFollower follower;
};

} // namespace

class tst_LookFollower : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheDesktop()
    {
        Rig rig({Scheme::Dark, std::nullopt});
        QCOMPARE(rig.applied.size(), 1); // before anybody has told: by the palette
        QCOMPARE(rig.applied.last().scheme, Scheme::Dark);
        rig.tell(Ground::Light);
        QCOMPARE(rig.applied.last().scheme, Scheme::Light);
        rig.tell(Ground::Dark);
        QCOMPARE(rig.applied.last().scheme, Scheme::Dark);
        rig.tell(Ground::Dark, true);
        QCOMPARE(rig.applied.last(), (Appearance{Scheme::HighContrast, true, metrics::row}));
        rig.tell(Ground::Unknown);
        QCOMPARE(rig.applied.last().scheme, Scheme::Dark);
        const qsizetype before = rig.applied.size();
        rig.tell(Ground::Dark); // the same to the eye
        QCOMPARE(rig.applied.size(), before);
    }

    void aManualChoiceWins()
    {
        Rig rig;
        rig.look(Look::Dark);
        QCOMPARE(rig.applied.last().scheme, Scheme::Dark);
        rig.tell(Ground::Light, true);
        QCOMPARE(rig.applied.last().scheme, Scheme::Dark);
        rig.look(Look::HighContrast);
        QCOMPARE(rig.applied.last().scheme, Scheme::HighContrast);
        rig.look(Look::Light);
        QCOMPARE(rig.applied.last().scheme, Scheme::Light);
        rig.tell(Ground::Dark);
        rig.look(Look::Desktop);
        QCOMPARE(rig.applied.last().scheme, Scheme::Dark);
    }

    void theCommandLineWinsUntilAnotherLookIsChosen()
    {
        Rig rig({Scheme::Light, Scheme::Dark});
        QCOMPARE(rig.applied.last().scheme, Scheme::Dark);
        rig.choose([](Settings &wanted) { wanted.density = Density::Compact; });
        QCOMPARE(rig.applied.last(), (Appearance{Scheme::Dark, false, 24}));
        rig.look(Look::Light);
        QCOMPARE(rig.applied.last().scheme, Scheme::Light);
    }

    void whatWasToldIsThereAtTheNextStart()
    {
        QTemporaryDir dir;
        UiMemory memory(dir.filePath(QStringLiteral("ui.json")));
        {
            Rig rig({}, &memory);
            rig.tell(Ground::Dark);
        }
        Rig again({}, &memory);
        QCOMPARE(again.applied.size(), 1);
        QCOMPARE(again.applied.first().scheme, Scheme::Dark);
    }

    void theRowsOfARunningTableChange()
    {
        applyTheme(*qApp, Scheme::Light);
        TableView table;
        QStandardItemModel model(3, 2);
        table.setModel(&model);
        table.show();
        QCOMPARE(table.rowHeight(0), 28);
        for (const int height : {34, 24, 28}) {
            applyTheme(*qApp, Appearance{Scheme::Dark, false, height});
            QCOMPARE(table.rowHeight(2), height);
        }
        QCOMPARE(Theme::of(table.palette()).scheme, Scheme::Dark);
        applyTheme(*qApp, Appearance{Scheme::HighContrast, true, 28});
        const Theme theme = Theme::of(table.palette());
        QCOMPARE(theme.scheme, Scheme::HighContrast);
        QVERIFY(theme.surface.lightness() < 60);
        QVERIFY(contrast(theme.text, theme.surface) >= 7 && contrast(theme.onSelection, theme.selection) >= 7);
    }
};

QTEST_MAIN(tst_LookFollower)
#include "tst_lookfollower.moc"
