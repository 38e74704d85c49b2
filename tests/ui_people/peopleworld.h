#pragma once

#include "tests/ui_permissions/wholewindow.h"
#include "ui/kit/tableview.h"
#include "ui/people/personpanel.h"

#include <QListWidget>
#include <QPushButton>

namespace airside {

/// Production and Staging with alice on both (one e-mail), bob on Production, robert on Staging (who is bob, with
/// another e-mail), and the account that signs in on both, without an e-mail.
struct PeopleWorld
{
    PeopleWorld()
    {
        f.prepare = [this](FakeAccessApi &server) {
            const bool first = server.instance().name == QLatin1String("Production");
            for (User &user : server.users) {
                if (user.username == QLatin1String("auditor")) {
                    user.email.clear();
                    user.lastName.clear();
                }
                if (user.username == QLatin1String("alice")) {
                    user.email = QStringLiteral("alice@example.org");
                    user.firstName = QStringLiteral("Alice");
                    user.lastName = QStringLiteral("Ahl");
                }
                if (user.username == QLatin1String("bob")) {
                    user.email = first ? QStringLiteral("bob@example.org") : QStringLiteral("robert@example.org");
                    user.firstName = QStringLiteral("Bob");
                    user.lastName = QStringLiteral("Lund");
                    if (!first)
                        user.username = QStringLiteral("robert");
                }
            }
            if (more)
                more(server, first);
        };
        production = f.add(QStringLiteral("Production"), Environment::Production).id;
        staging = f.add(QStringLiteral("Staging"), Environment::Staging).id;
    }

    /// The window with the page open and every instance read.
    [[nodiscard]] bool start(const QString &page = QStringLiteral("people"))
    {
        whole = std::make_unique<WholeWindow>(f);
        return whole->start(page) && QTest::qWaitFor([this] { return f.workspace->snapshotsInScope().size() == f.workspace->statesInScope().size(); }, 5000)
               && whole->settle();
    }
    [[nodiscard]] PeoplePage &page() const { return *whole->people; }
    [[nodiscard]] PersonPanel &panel() const { return *whole->people->panel(); }
    [[nodiscard]] TableView &table() const { return *whole->people->table(); }

    [[nodiscard]] QString cell(int row, int column) const { return page().model()->index(row, column).data().toString(); }
    /// Names in the order shown.
    [[nodiscard]] QStringList names() const
    {
        QStringList out;
        for (int row = 0; row < page().model()->rowCount(); ++row)
            out += cell(row, 0);
        return out;
    }
    [[nodiscard]] int rowOf(const QString &name) const { return int(names().indexOf(name)); }
    void click(const QString &name) const
    {
        const QModelIndex index = page().model()->index(rowOf(name), 1);
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(index).center());
        QCoreApplication::processEvents();
    }
    /// Moves the cursor as somebody at the keyboard does.
    void walkTo(const QString &name) const
    {
        QTest::keyClick(&table(), Qt::Key_Home);
        for (int row = 0; row < rowOf(name); ++row)
            QTest::keyClick(&table(), Qt::Key_Down);
        QCoreApplication::processEvents();
    }

    UiFixture f;
    std::function<void(FakeAccessApi &, bool production)> more;
    QUuid production;
    QUuid staging;
    std::unique_ptr<WholeWindow> whole;
};

} // namespace airside
