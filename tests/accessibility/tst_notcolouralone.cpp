#include "models/modelroles.h"
#include "models/spokenwords.h"
#include "models/userfilter.h"
#include "tests/accessibility/schemes.h"
#include "ui/kit/chipdelegate.h"
#include "ui/kit/filterbar.h"
#include "ui/kit/messagebanner.h"
#include "ui/kit/tableview.h"
#include "ui/roles/matrixdelegate.h"
#include "ui/shell/navbutton.h"

#include <QPainter>
#include <QStandardItemModel>

using namespace airside;

namespace {

using Picture = std::pair<QString, QImage>;

QImage drawn(const QSize &size, const std::function<void(QPainter &)> &draw)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QApplication::palette().color(QPalette::Base));
    QPainter painter(&image);
    draw(painter);
    return image;
}

void allDiffer(const QList<Picture> &pictures)
{
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY2(pictures[i].second != pictures[j].second,
                     qPrintable(pictures[i].first + QStringLiteral(" looks like ") + pictures[j].first));
    }
}

/// One cell of a table, as the delegate of every page draws it.
QImage cell(int column, const QList<std::pair<int, QVariant>> &data, QStyle::State state = QStyle::State_Enabled)
{
    QStandardItemModel model(1, 2);
    for (const auto &[role, value] : data)
        model.setData(model.index(0, column), value, role);
    model.setData(model.index(0, column), QStringLiteral("alice"), Qt::DisplayRole);
    return drawn({160, metrics::row}, [&](QPainter &painter) {
        ChipDelegate delegate;
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, 160, metrics::row);
        option.palette = QApplication::palette();
        option.font = QApplication::font();
        option.fontMetrics = QFontMetrics(option.font);
        option.state = state;
        delegate.paint(&painter, option, model.index(0, column));
    });
}

std::pair<int, QVariant> staged(StagedState state)
{
    return {StagedRole, QVariant::fromValue(state)};
}

} // namespace

/// Every state is drawn in the theme of one colour: whatever looks alike there was told by colour alone. What each state
/// says to who cannot see it stands beside.
class TestNotColourAlone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(everyTheme()[2]); }

    void marksOfTheMatrix()
    {
        // NoneOf and AllOf stand in rows of groups, where they mean what the same mark means in a cell.
        QList<Picture> pictures;
        QStringList words;
        for (const MatrixMark mark : {MatrixMark::NotThere, MatrixMark::Empty, MatrixMark::Granted, MatrixMark::StagedGrant,
                                      MatrixMark::StagedRevoke, MatrixMark::SomeOf, MatrixMark::Differs}) {
            pictures += {markText(mark), drawn({32, 32}, [mark](QPainter &painter) {
                             MatrixDelegate::paintMark(painter, mark, QRect(8, 8, 16, 16), Theme::of(QApplication::palette()));
                         })};
            QVERIFY(!markText(mark).isEmpty());
            QVERIFY(!words.contains(markText(mark)));
            words += markText(mark);
        }
        allDiffer(pictures);
    }

    void chips()
    {
        QList<Picture> pictures;
        QStringList words;
        for (const bool privileged : {false, true}) {
            for (const bool builtIn : {false, true}) {
                for (const StagedState state : {StagedState::None, StagedState::Added, StagedState::Removed, StagedState::Changed}) {
                    const Chip chip{QStringLiteral("Op"), privileged, builtIn, state};
                    pictures += {chipsText({chip}), drawn({120, 28}, [&chip](QPainter &painter) {
                                     paintChip(painter, chip, QRect(0, 0, 120, 28), QApplication::font(), Theme::of(QApplication::palette()), Qt::LeftToRight);
                                 })};
                    QVERIFY2(!words.contains(chipsText({chip})), qPrintable(chipsText({chip})));
                    words += chipsText({chip});
                }
            }
        }
        allDiffer(pictures);
    }

    void stagedRowsAndCells()
    {
        allDiffer({{QStringLiteral("a row"), cell(0, {})},
                   {QStringLiteral("a new row"), cell(0, {staged(StagedState::Added)})},
                   {QStringLiteral("a changed row"), cell(0, {staged(StagedState::Changed)})},
                   {QStringLiteral("a deleted row"), cell(0, {staged(StagedState::Removed)})}});
        allDiffer({{QStringLiteral("a cell"), cell(1, {})}, {QStringLiteral("a changed cell"), cell(1, {staged(StagedState::Changed)})}});
    }

    void productionSelectionAndTheCurrentCell()
    {
        allDiffer({{QStringLiteral("a cell"), cell(0, {})},
                   {QStringLiteral("production"), cell(0, {{ToneRole, QVariant::fromValue(Tone::Production)}})},
                   {QStringLiteral("selected"), cell(0, {}, QStyle::State_Enabled | QStyle::State_Selected)},
                   {QStringLiteral("current"), cell(0, {}, QStyle::State_Enabled | QStyle::State_Active | QStyle::State_HasFocus)},
                   {QStringLiteral("both"), cell(0, {}, QStyle::State_Enabled | QStyle::State_Active | QStyle::State_HasFocus | QStyle::State_Selected)}});
    }

    /// In the coloured themes the ground of a selected row is faint: a bar of the accent says it, too.
    void aSelectedRowHasABarInColouredThemes()
    {
        applyTheme(everyTheme()[0]);
        const QImage selected = cell(0, {}, QStyle::State_Enabled | QStyle::State_Selected);
        const Theme theme = Theme::of(QApplication::palette());
        QCOMPARE(selected.pixelColor(1, 14), theme.accent);
        QVERIFY(contrast(selected.pixelColor(1, 14), theme.surface) >= 3);
        applyTheme(everyTheme()[2]);
    }

    void pagesInTheSidebar()
    {
        NavButton button(QStringLiteral("users"), QStringLiteral("Users"));
        button.resize(button.sizeHint());
        const QImage plain = button.grab().toImage();
        button.setChecked(true);
        const QImage current = button.grab().toImage();
        button.setChecked(false);
        button.setCount(2, QStringLiteral("2 instances could not be read"));
        const QImage counted = button.grab().toImage();
        allDiffer({{QStringLiteral("a page"), plain}, {QStringLiteral("the page shown"), current}, {QStringLiteral("a page with a count"), counted}});
        QCOMPARE(button.accessibleDescription(), QStringLiteral("2 instances could not be read"));
    }

    void banners()
    {
        QList<Picture> pictures;
        for (const MessageBanner::Kind kind : {MessageBanner::Kind::Info, MessageBanner::Kind::Ok, MessageBanner::Kind::Warning, MessageBanner::Kind::Error}) {
            MessageBanner banner;
            banner.setMessage(kind, QStringLiteral("It was read."));
            banner.resize(300, 40);
            QVERIFY2(banner.accessibleName().endsWith(QStringLiteral("It was read.")) && banner.accessibleName() != QStringLiteral("It was read."),
                     qPrintable(banner.accessibleName()));
            pictures += {banner.accessibleName(), banner.grab().toImage()};
        }
        allDiffer(pictures);
    }

    void aBadFilter()
    {
        FilterBar bar;
        bar.resize(400, 60);
        bar.setFields(userFilterFields(), {});
        bar.apply(QStringLiteral("activ:yes"));
        QVERIFY(bar.error().startsWith(QStringLiteral("Not applied: ")));
        QCOMPARE(bar.edit()->accessibleDescription(), bar.error());
    }

    void cleanupTestCase() { airside::applyTheme(*qApp, Theme::Scheme::Light); }
};

QTEST_MAIN(TestNotColourAlone)
#include "tst_notcolouralone.moc"
