#include "core/base/statedir.h"
#include "core/config/uistate.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace airside;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class tst_UiState : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_file;

private Q_SLOTS:
    void init()
    {
        m_file = m_dir.filePath(QStringLiteral("ui.json"));
        QFile::remove(m_file);
        QFile::remove(m_file + QStringLiteral(".damaged"));
    }

    void aMissingFileIsEmpty()
    {
        const UiState state = UiState::load(m_file);
        QVERIFY(state.value(QStringLiteral("tables"), QStringLiteral("users")).isUndefined());
        QVERIFY(!QFile::exists(m_file));
    }

    void comesBackWithUnknownKeys()
    {
        writeFile(m_file, R"({"version":7,"later":{"a":1},"tables":{"future":[1],"users":{"old":true}}})");
        UiState state = UiState::load(m_file);
        QVERIFY(state.setValue(QStringLiteral("tables"), QStringLiteral("users"), QJsonObject{{QStringLiteral("x"), 2}}));
        QVERIFY(!state.setValue(QStringLiteral("tables"), QStringLiteral("users"), QJsonObject{{QStringLiteral("x"), 2}}));
        QVERIFY(state.setValue(QStringLiteral("views"), QStringLiteral("users"), QJsonArray{1}));
        QVERIFY(writeFileAtomically(state.file(), state.json()));
        const UiState again = UiState::load(m_file);
        QCOMPARE(again.value(QStringLiteral("tables"), QStringLiteral("users")).toObject().value(QStringLiteral("x")).toInt(), 2);
        QCOMPARE(again.value(QStringLiteral("tables"), QStringLiteral("future")).toArray(), QJsonArray{1});
        const QJsonObject all = QJsonDocument::fromJson(again.json()).object();
        QCOMPARE(all.value(QStringLiteral("version")).toInt(), 7);
        QVERIFY(all.contains(QStringLiteral("later")));
    }

    void undefinedRemoves()
    {
        UiState state = UiState::load(m_file);
        QVERIFY(state.setValue(QStringLiteral("a"), QStringLiteral("b"), 1));
        QVERIFY(state.setValue(QStringLiteral("a"), QStringLiteral("b"), QJsonValue(QJsonValue::Undefined)));
        QVERIFY(state.value(QStringLiteral("a"), QStringLiteral("b")).isUndefined());
    }

    void damagedFilesAreKeptAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("cut") << QByteArrayLiteral("{\"tables\":");
        QTest::newRow("not an object") << QByteArrayLiteral("[1]");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("huge") << QByteArray(1'000'001, ' ');
    }
    void damagedFilesAreKeptAside()
    {
        QFETCH(QByteArray, bytes);
        writeFile(m_file, bytes);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("damaged")));
        const UiState state = UiState::load(m_file);
        QVERIFY(state.value(QStringLiteral("tables"), QStringLiteral("users")).isUndefined());
        QVERIFY(!QFile::exists(m_file));
        QFile aside(m_file + QStringLiteral(".damaged"));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), bytes);
    }

    void sectionsOfAnotherTypeAreReplaced()
    {
        writeFile(m_file, R"({"tables":"text"})");
        UiState state = UiState::load(m_file);
        QVERIFY(state.value(QStringLiteral("tables"), QStringLiteral("users")).isUndefined());
        QVERIFY(state.setValue(QStringLiteral("tables"), QStringLiteral("users"), 1));
        QCOMPARE(state.value(QStringLiteral("tables"), QStringLiteral("users")).toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_UiState)
#include "tst_uistate.moc"
