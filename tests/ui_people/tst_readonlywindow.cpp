#include "core/plan/changeplan.h"
#include "tests/ui_people/peopleworld.h"
#include "ui/kit/commands.h"
#include "ui/kit/theme.h"
#include "ui/roles/comparepane.h"
#include "ui/roles/compareview.h"
#include "ui/roles/matrixview.h"
#include "ui/roles/roleeditor.h"
#include "ui/roles/roleform.h"
#include "ui/staged/stagedbar.h"
#include "ui/users/rolepicker.h"
#include "ui/users/usereditor.h"
#include "ui/users/userpanel.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QTabWidget>
#include <QToolButton>

using namespace airside;

namespace {

/// A window, and every place in it where something could be edited.
class Walk
{
public:
    explicit Walk(PeopleWorld &world)
        : m_world(world)
    {
    }

    struct Place
    {
        const char *name;
        std::function<void()> open;
        std::function<QWidget *()> focus;
    };

    [[nodiscard]] QList<Place> places()
    {
        UsersPage *users = m_world.whole->users;
        RolesPage *roles = m_world.whole->roles;
        PermissionsPage *permissions = m_world.whole->permissions;
        const auto openRole = [this, roles] {
            m_world.whole->window->openPage(QStringLiteral("roles"));
            roles->openObject(m_world.production, QStringLiteral("Viewer"));
        };
        const auto page = [this](const char *id) { m_world.whole->window->openPage(QString::fromUtf8(id)); };
        return {
            {"a user", [=, this] { page("users"); users->openObject(m_world.production, QStringLiteral("alice")); }, [=] { return users->table(); }},
            {"the roles of a user", [=, this] {
                page("users");
                users->openObject(m_world.production, QStringLiteral("alice"));
                users->panel()->openRoles();
            }, [=] { return users->panel()->picker()->list(); }},
            {"all users", [=] { page("users"); users->table()->selectAll(); }, [=] { return users->table(); }},
            {"a person", [=, this] { page("people"); m_world.walkTo(QStringLiteral("Alice Ahl")); }, [=, this] { return &m_world.table(); }},
            {"a role", [=] { page("roles"); roles->closeEditor(); roles->table()->selectRow(0); }, [=] { return roles->table(); }},
            {"all roles", [=] { page("roles"); roles->closeEditor(); roles->table()->selectAll(); }, [=] { return roles->table(); }},
            {"the matrix", openRole, [=] { return roles->editor()->view(); }},
            {"a comparison", [=, this] {
                page("roles");
                roles->compare({roleKey(m_world.production, QStringLiteral("Op")), roleKey(m_world.staging, QStringLiteral("Viewer"))});
            }, [=] { return roles->comparison()->view(); }},
            {"permissions", [=] {
                roles->closeComparison();
                page("permissions");
                permissions->table()->selectRow(0);
            }, [=] { return permissions->table(); }},
        };
    }

    /// What can be done here: actions and buttons that a person, the keys or the palette could use.
    [[nodiscard]] QList<Command> usable() const
    {
        QList<Command> commands = commandsOf(*m_world.whole->window, CommandsOf::Usable);
        commands.removeIf([](const Command &one) {
            const auto *button = qobject_cast<QToolButton *>(one.source);
            return one.text == QLatin1String("Close Airside") || (button && button->menu());
        });
        return commands;
    }

    /// The entries of the context menu over the place.
    [[nodiscard]] QList<QAction *> menuOf(QWidget *focus) const
    {
        if (focus->contextMenuPolicy() == Qt::ActionsContextMenu) { // its menu would run a loop of its own
            QList<QAction *> actions = focus->actions();
            actions.removeIf([](const QAction *action) { return !action->isEnabled() || !action->isVisible(); });
            return actions;
        }
        auto *view = qobject_cast<QAbstractItemView *>(focus);
        QWidget *target = view ? view->viewport() : focus;
        QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(30, 10), target->mapToGlobal(QPoint(30, 10)));
        QApplication::sendEvent(target, &event);
        QList<QAction *> out;
        if (const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            for (QAction *action : menu->actions()) {
                if (action->isEnabled() && action->isVisible() && !action->isSeparator())
                    out += action;
            }
        }
        return out;
    }

    static void closePopups()
    {
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<QDialog *>(widget); dialog && dialog->isVisible())
                dialog->reject();
        }
        QCoreApplication::processEvents();
    }

    /// Something is staged or taken back, or a form to edit is open.
    [[nodiscard]] bool edits(const QJsonObject &before) const
    {
        return toJson(m_world.f.staging.plan()) != before || m_world.whole->users->panel()->isEditing() || m_world.whole->roles->form()->isVisible();
    }

private:
    PeopleWorld &m_world;
};

Change earlierChange(const PeopleWorld &world)
{
    return roleChange(*world.f.workspace->state(world.production)->snapshot, QStringLiteral("alice"), {QStringLiteral("Op")});
}

} // namespace

class TestReadOnlyWindow : public QObject
{
    Q_OBJECT

    /// Keys that edit somewhere when the window is not read-only.
    static QList<QKeySequence> editingKeys()
    {
        QList<QKeySequence> keys{Qt::Key_Space, Qt::Key_Delete, Qt::Key_F2, Qt::Key_Insert, Qt::Key_Return};
        for (const char *one : {"Ctrl+N", "Ctrl+D", "Ctrl+R", "Ctrl+U", "Ctrl+Return", "Ctrl+Shift+V", "Ctrl+Z", "Ctrl+Shift+Z"})
            keys += QKeySequence(QString::fromUtf8(one));
        return keys;
    }

private Q_SLOTS:
    void nothingInTheWholeWindowEdits()
    {
        PeopleWorld world;
        world.f.readOnly = true;
        QVERIFY(world.start());
        world.f.staging.stage(earlierChange(world)); // by an earlier start
        Walk walk(world);
        const QJsonObject before = toJson(world.f.staging.plan());
        for (const Walk::Place &place : walk.places()) {
            const auto here = [&](const QString &what) { return QStringLiteral("%1: %2").arg(QLatin1String(place.name), what); };
            place.open();
            QVERIFY2(world.whole->settle(), place.name);
            QCoreApplication::processEvents();
            for (const Command &one : walk.usable()) {
                if (one.source) // not gone with another one's effect
                    runCommand(one);
                Walk::closePopups();
                QVERIFY2(!walk.edits(before), qPrintable(here(one.text)));
            }
            place.open();
            QVERIFY2(world.whole->settle(), place.name);
            for (qsizetype i = 0; i < walk.menuOf(place.focus()).size(); ++i) {
                Walk::closePopups();
                const QPointer<QAction> action = walk.menuOf(place.focus()).value(i);
                const QString text = action ? action->text() : QString();
                if (action)
                    action->trigger();
                Walk::closePopups();
                QVERIFY2(!walk.edits(before), qPrintable(here(QStringLiteral("menu ") + text)));
                place.open();
                QVERIFY2(world.whole->settle(), place.name);
            }
            Walk::closePopups();
            for (const QKeySequence &keys : editingKeys()) {
                place.open();
                QVERIFY2(world.whole->settle(), place.name);
                place.focus()->setFocus();
                QTest::keySequence(place.focus(), keys);
                Walk::closePopups();
                QVERIFY2(!walk.edits(before), qPrintable(here(keys.toString())));
            }
        }
        QVERIFY(!world.whole->window->findChild<QDialog *>() || !world.whole->window->findChild<QDialog *>()->isVisible());
    }

    /// The walk looks in the right places: without --read-only it finds every edit there is.
    void theSameWalkFindsEditsOtherwise()
    {
        const QStringList edits{QStringLiteral("New user"), QStringLiteral("Edit\u2026"), QStringLiteral("Delete"), QStringLiteral("Give or take roles"),
                                QStringLiteral("New role"), QStringLiteral("Clone\u2026"), QStringLiteral("Rename\u2026"), QStringLiteral("Delete\u2026"),
                                QStringLiteral("Copy from role\u2026"), QStringLiteral("Review\u2026"), QStringLiteral("Discard\u2026"), QStringLiteral("Unstage")};
        for (const bool readOnly : {false, true}) {
            PeopleWorld world;
            world.f.readOnly = readOnly;
            QVERIFY(world.start());
            world.f.staging.stage(earlierChange(world));
            Walk walk(world);
            QSet<QString> found;
            for (const Walk::Place &place : walk.places()) {
                place.open();
                QVERIFY2(world.whole->settle(), place.name);
                QCoreApplication::processEvents();
                for (const Command &one : walk.usable())
                    found += one.text;
                for (const QAction *action : walk.menuOf(place.focus()))
                    found += action->text().section(QLatin1Char('\t'), 0, 0);
                Walk::closePopups();
            }
            for (const QString &one : edits)
                QVERIFY2(found.contains(one) != readOnly, qPrintable(one));
            const auto *bar = world.whole->window->findChild<StagedBar *>();
            QVERIFY(bar->isVisible());
            QCOMPARE(bar->text().contains(QLatin1String("Airside was started read-only")), readOnly);
            world.f.staging.discardAll();
        }
    }

    void productionAndReadOnlyAreSaidOnEveryPage()
    {
        PeopleWorld world;
        world.f.readOnly = true;
        QVERIFY(world.start());
        const auto labels = [&world] {
            QString text;
            for (const QLabel *label : world.whole->window->findChildren<QLabel *>())
                text += label->isVisible() ? label->text() + QLatin1Char('\n') : QString();
            return text;
        };
        for (const char *page : {"users", "people", "roles", "permissions", "instances"}) {
            world.f.workspace->setScope({});
            world.whole->window->openPage(QString::fromUtf8(page));
            QVERIFY(world.whole->settle());
            QVERIFY2(labels().contains(QLatin1String("Read-only: nothing can be changed.")), page);
            QVERIFY2(!labels().contains(QLatin1String("PRODUCTION")), page); // a mixed scope: its rows say so
            world.f.workspace->setScope({world.production});
            QVERIFY2(labels().contains(QLatin1String("PRODUCTION")), page);
            const QImage image = world.whole->window->grab().toImage();
            QCOMPARE(image.pixelColor(1, 1), Theme::of(world.whole->window->palette()).production); // the frame
        }
        world.f.workspace->setScope({});
        // In a mixed scope every table marks what belongs to production.
        world.whole->window->openPage(QStringLiteral("people"));
        QVERIFY(world.whole->settle());
        const std::pair<const QAbstractItemModel *, int> tables[] = {
            {world.whole->users->model(), int(UserColumn::Instance)},
            {world.whole->roles->model(), RoleTableModel::InstanceColumn},
            {world.whole->permissions->model(), int(PermissionColumn::Instance)}};
        for (const auto &[model, column] : tables) {
            bool marked = model->rowCount() == 0; // counted only while it is open
            for (int row = 0; row < model->rowCount(); ++row)
                marked = marked || model->index(row, column).data(ToneRole).value<Tone>() == Tone::Production;
            QVERIFY(marked);
        }
        QCOMPARE(world.page().model()->headerData(kPersonColumns, Qt::Horizontal, ToneRole).value<Tone>(), Tone::Production);
    }
};

QTEST_MAIN(TestReadOnlyWindow)
#include "tst_readonlywindow.moc"
