#include "app/console/language.h"
#include "tests/accessibility/schemes.h"
#include "tests/pictures/states.h"
#include "tests/pseudo/scenes.h"
#include "tests/pseudo/windowtexts.h"

#include <QDir>
#include <QRegularExpression>

using namespace airside;

namespace {

constexpr QSize kUsual(1440, 900);
constexpr QSize kNarrow(metrics::minimumWidth, metrics::minimumHeight);

} // namespace

/// Every state of every page: nothing is cut in any of them. With AIRSIDE_PICTURES=FOLDER in every look, with every page,
/// panel, form, dialog and menu of the demo, too, and each is drawn into FOLDER: tools/pictures.sh.
class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void look_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        const QString english = QStringLiteral("en");
        QTest::newRow("mirrored") << 0 << QStringLiteral("pseudo") << kUsual;
        QTest::newRow("narrow-german") << 0 << QStringLiteral("de") << kNarrow;
        if (folder().isEmpty())
            return; // colours cut nothing, and other words are shorter
        QTest::newRow("light") << 0 << english << kUsual;
        QTest::newRow("dark") << 1 << english << kUsual;
        QTest::newRow("black-on-white") << 2 << english << kUsual;
        QTest::newRow("white-on-black") << 3 << english << kUsual;
        QTest::newRow("german") << 0 << QStringLiteral("de") << kUsual;
        QTest::newRow("narrow") << 0 << english << kNarrow;
    }

    void look()
    {
        QFETCH(const int, theme);
        QFETCH(const QString, language);
        QFETCH(const QSize, size);
        applyTheme(everyTheme()[theme]);
        speakLanguage(language);
        m_cut.clear();
        m_names.clear();
        States states([this](const QString &name, QWidget &root) { see(name, root); }, size);
        states.nothing();
        states.reading();
        states.failed();
        states.partial();
        states.filteredAway();
        states.manyRows();
        states.hostileNames();
        states.readOnly();
        states.staged();
        states.dialogs();
        if (!folder().isEmpty())
            walkDemo(size, theme);
        for (const QString &cut : std::as_const(m_cut))
            qWarning().noquote() << cut;
        QCOMPARE(m_cut.size(), 0);
        QVERIFY2(m_names.size() > 60, qPrintable(QString::number(m_names.size())));
    }

    void cleanup()
    {
        applyTheme(*qApp, Theme::Scheme::Light);
        speakLanguage(QStringLiteral("en"));
    }

private:
    [[nodiscard]] static QString folder() { return qEnvironmentVariable("AIRSIDE_PICTURES"); }

    void walkDemo(const QSize &size, int theme)
    {
        Scenes scenes;
        bool dressed = false;
        const auto look = [this, theme, &dressed](const QString &name, QWidget &root) {
            if (!std::exchange(dressed, true))
                applyTheme(everyTheme()[theme]); // the program has put on its own
            see(QStringLiteral("demo, ") + name, root);
        };
        QVERIFY(scenes.open(look, size));
        scenes.walk();
        QVERIFY(scenes.close());
    }

    void see(const QString &name, QWidget &root)
    {
        m_names += name;
        for (const QString &cut : cutTexts(root))
            m_cut += name + QStringLiteral(": ") + cut;
        if (folder().isEmpty())
            return;
        static const QRegularExpression other(QStringLiteral("[^a-z0-9]+"), QRegularExpression::CaseInsensitiveOption);
        const QString file = QStringLiteral("%1-%2.png").arg(QLatin1String(QTest::currentDataTag()), QString(name).replace(other, QStringLiteral("-")));
        QVERIFY(QDir().mkpath(folder()) && root.grab().save(QDir(folder()).filePath(file)));
    }

    QStringList m_names;
    QStringList m_cut;
};

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
