#include "rolesrig.h"

#include "ui/kit/tableview.h"
#include "ui/roles/matrixview.h"
#include "ui/roles/roleeditor.h"
#include "ui/roles/roleform.h"

#include <QAction>
#include <QLineEdit>

using namespace airside;

namespace {

const QString kPayments = QStringLiteral("Team payments");

Permission grant(const char *text)
{
    return *Permission::fromText(QString::fromLatin1(text));
}

} // namespace

/// What happens around an edit of a role: somebody else's edit, keys that the window wants too.
class tst_RolesFlow : public QObject
{
    Q_OBJECT

    std::unique_ptr<RolesRig> m_rig;

    RolesPage &page() const { return *m_rig->page; }
    RoleForm &form() const { return *page().form(); }
    MatrixModel &matrix() const { return *page().editor()->model(); }
    MatrixView &view() const { return *page().editor()->view(); }

    void start()
    {
        m_rig = std::make_unique<RolesRig>(QList<Instance>{RolesRig::instance("Lab")});
        QVERIFY(m_rig->start());
    }
    QModelIndex cell(const char *resource, const char *action) const
    {
        const int row = matrix().rowOfKey(QString::fromLatin1(resource));
        for (int column = 2; column < matrix().columnCount(); ++column) {
            if (matrix().action(column) == QLatin1String(action))
                return matrix().index(row, column);
        }
        return {};
    }
    void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(widget, key, modifiers); }

private Q_SLOTS:
    void cleanup() { m_rig.reset(); }

    void anEditOfARoleThatChangedMeanwhileKeepsBoth()
    {
        start();
        page().openRole(m_rig->key(kPayments));
        view().setCurrentIndex(cell("Pools", "can_edit"));
        press(&view(), Qt::Key_Space);
        Role &server = *m_rig->server(QStringLiteral("Lab")).role(kPayments);
        server.permissions = sortedUnique(server.permissions + PermissionList{grant("can_read on Jobs")});
        QVERIFY(m_rig->readAgain());
        QTRY_VERIFY(page().editor()->notice().contains(QStringLiteral("Somebody changed this role")));
        QCOMPARE(matrix().mark(cell("Jobs", "can_read")), MatrixMark::Granted);
        view().setCurrentIndex(cell("Pools", "can_read"));
        press(&view(), Qt::Key_Space);
        const Change &change = m_rig->staged().first();
        QVERIFY(change.roleBefore->permissions.contains(grant("can_read on Jobs")));
        QVERIFY(change.roleAfter->permissions.contains(grant("can_read on Jobs")));
        QVERIFY(change.roleAfter->permissions.contains(grant("can_edit on Pools")));
        const std::optional<Sheet> sheet = page().sheetAsShown();
        QStringList staged;
        for (qsizetype i = 0; i < sheet->rowCount; ++i) {
            const QList<QVariant> row = sheet->row(i);
            if (row.first() != QStringLiteral("Pools"))
                continue;
            staged += row.last().toString();
            QVERIFY(row.contains(QStringLiteral("not granted")));
            QVERIFY(!row.contains(QStringLiteral("granted")));
        }
        QCOMPARE(staged, QStringList{QStringLiteral("+can_read +can_edit")});
    }

    void aNewRoleCanFollowARenaming()
    {
        start();
        const QModelIndex first = page().table()->model()->index(0, 0);
        page().table()->setCurrentIndex(first);
        press(page().table(), Qt::Key_F2);
        QVERIFY(form().nameField()->isVisible());
        press(form().nameField(), Qt::Key_Escape);
        press(page().table(), Qt::Key_N, Qt::ControlModifier); // the form was about a role that it no longer has
        QVERIFY(form().nameField()->isVisible());
        QCOMPARE(form().nameField()->text(), QString());
    }

    void controlEnterInTheFormStagesAndOpensNoReview()
    {
        start();
        int reviews = 0;
        auto *review = new QAction(&page());
        review->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
        page().addAction(review);
        connect(review, &QAction::triggered, &page(), [&reviews] { ++reviews; });
        press(page().table(), Qt::Key_N, Qt::ControlModifier);
        QTest::keyClicks(form().nameField(), QStringLiteral("Fresh"));
        press(form().nameField(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(reviews, 0);
        QCOMPARE(m_rig->staged().size(), 1);
    }
};

QTEST_MAIN(tst_RolesFlow)
#include "tst_rolesflow.moc"
