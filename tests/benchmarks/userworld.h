#pragma once

#include "core/base/sharedvalue.h"
#include "tests/benchmarks/storedaccess.h"

#include <memory>

namespace airside {

/// 100,000 users in so many instances of a company, as they were read.
inline QList<SnapshotPtr> userWorld(const QList<Instance> &instances)
{
    constexpr int users = 100'000;
    QList<SnapshotPtr> out;
    for (const Instance &instance : instances) {
        auto snapshot = std::make_unique<Snapshot>(storedAccess(int(users / instances.size())));
        snapshot->instance = instance;
        for (User &user : snapshot->users)
            user.email = QString(user.email.constData(), user.email.size()); // a reading shares no text between fields
        out += sharedValue(std::move(snapshot));
    }
    return out;
}

/// The same a while later. Of 100 users one has changed: signed in, failed to, got another role, is gone or new.
inline SnapshotPtr aWhileLater(const Snapshot &before, int round)
{
    auto after = std::make_unique<Snapshot>(before);
    after->takenAt = before.takenAt.addSecs(60);
    QList<User> users;
    users.reserve(before.users.size());
    for (qsizetype i = 0; i < before.users.size(); ++i) {
        User user = before.users[i];
        if (i % 100 != round % 100) {
            users += user;
            continue;
        }
        const qsizetype turn = i / 100;
        if (turn % 20 == 0)
            continue; // gone
        if (turn % 20 == 1) {
            User added = user;
            added.username += QStringLiteral("a%1").arg(round);
            added.createdOn = ServerTime{1'800'000'000'000'000 + i, {}};
            users += user;
            users += added;
            continue;
        }
        if (turn % 20 < 5)
            user.roles = before.users[(i * 7 + 13) % before.users.size()].roles;
        else if (turn % 20 < 10)
            user.failedLoginCount = user.failedLoginCount.value_or(0) + 1;
        user.loginCount = user.loginCount.value_or(0) + 1;
        user.lastLogin = ServerTime{1'750'000'000'000'000 + i + round, {}};
        users += user;
    }
    after->users = users;
    after->usersProof.totalBefore = after->usersProof.totalAfter = after->usersProof.rows = users.size();
    return sharedValue(std::move(after));
}

} // namespace airside
