// The users' table with 100,000 rows: sorting by one and by several columns, and telling what a reading changed. Prints lines as
// figures.h says, medians.

#include "models/refreshchanges.h"
#include "models/usertablemodel.h"
#include "tests/benchmarks/figures.h"

#include <QGuiApplication>

#include <cstdlib>

using namespace airside;

namespace {

constexpr int kUsers = 100'000;
constexpr int kRounds = 5;

class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC); }
};

std::shared_ptr<Snapshot> company()
{
    auto out = std::make_shared<Snapshot>();
    out->instance.id = QUuid::createUuid();
    out->instance.name = QStringLiteral("Live");
    out->usersProof = {kUsers, kUsers, kUsers, 0, {}};
    for (int i = 0; i < kUsers; ++i) {
        const int mixed = int((qint64(i) * 7919) % kUsers);
        User user;
        user.username = QStringLiteral("user%1").arg(i, 6, 10, QLatin1Char('0'));
        user.firstName = QStringLiteral("First%1").arg(mixed % 997);
        user.lastName = QStringLiteral("Last%1").arg(mixed % 9973);
        user.email = QStringLiteral("mail%1@example.org").arg(mixed);
        user.roles = {QStringLiteral("team_%1").arg(mixed % 40)};
        user.active = mixed % 9 != 0;
        user.loginCount = mixed % 50;
        user.createdOn = ServerTime::parse(QStringLiteral("2025-01-01T00:00:00"));
        out->users += user;
    }
    return out;
}

template <typename Work>
void report(const char *name, double limit, Work work)
{
    std::vector<Taken> taken;
    for (int round = 0; round < kRounds; ++round)
        taken.push_back(timeOf(work));
    printFigure(QString::fromLatin1(name), taken, limit);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const FixedClock clock;
    const std::shared_ptr<Snapshot> before = company();
    const UserIndexPtr index = makeUserIndex(before);
    UserTableModel model(clock);
    model.setUsers({index}, {});
    constexpr auto up = Qt::AscendingOrder;
    constexpr auto down = Qt::DescendingOrder;
    report("sort 100,000 users by e-mail", 200, [&] { model.sort(int(UserColumn::Email), up); });
    report("sort 100,000 users by active, then name", 200, [&] { model.sortBy({{int(UserColumn::Active), up}, {int(UserColumn::Name), down}}); });
    report("sort 100,000 users by active, then roles, then e-mail", 200, [&] {
        model.sortBy({{int(UserColumn::Active), up}, {int(UserColumn::Roles), down}, {int(UserColumn::Email), up}});
    });
    report("sort 100,000 users by logins, then roles, then name, then created", 200, [&] {
        model.sortBy({{int(UserColumn::Logins), down}, {int(UserColumn::Roles), up}, {int(UserColumn::Name), up}, {int(UserColumn::Created), up}});
    });
    auto later = std::make_shared<Snapshot>(*before);
    for (int i = 0; i < kUsers; i += 100)
        later->users[i].active = !later->users[i].active;
    const UserIndexPtr after = makeUserIndex(later, index);
    report("tell which of 100,000 users a reading changed", 50, [&] {
        if (userChanges({index}, {after}).first().changed.size() != kUsers / 100)
            std::exit(1);
    });
    report("index 100,000 users", 200, [&] {
        if (makeUserIndex(before)->entries.size() != size_t(kUsers))
            std::exit(1);
    });
    report("index 100,000 users of whom 1 % changed", 100, [&] {
        if (makeUserIndex(later, index)->entries.size() != size_t(kUsers))
            std::exit(1);
    });
    ChangePlan plan;
    Change change;
    change.kind = ChangeKind::UpdateUser;
    change.instance = before->instance.id;
    change.userBefore = change.userAfter = before->users[500];
    change.userAfter->roles = {QStringLiteral("team_1")};
    plan.changes += change;
    model.sort(int(UserColumn::Name), up);
    model.setFilter(QStringLiteral("mail"));
    bool staged = false;
    report("stage an edit among 100,000 filtered users", 16, [&] { model.setPlan((staged = !staged) ? plan : ChangePlan()); });
    report("join 100,000 users with what is shown of them", 150, [&] { (void)model.preparation({})({after}); });
    return 0;
}
