#include "models/usertableindex.h"

#include "core/access/keys.h"
#include "core/base/inparallel.h"
#include "core/base/sharedvalue.h"
#include "core/base/text.h"
#include "models/namecomparer.h"

#include <array>
#include <bit>
#include <functional>

namespace airside {

namespace {

constexpr qsizetype kUsersAPart = 10'000; ///< that one thread makes the entries of

/// Role sets repeat, so each is judged once.
class RoleSets
{
public:
    explicit RoleSets(UserIndex &index)
        : m_index(index)
    {
        for (const Role &role : index.snapshot->roles) {
            const quint32 bits = privilegeBits(role.permissions);
            m_bits.insert(role.name, bits);
            index.rolePrivilege.insert(role.name, privilegeLevel(bits));
        }
    }

    /// Those of a snapshot share few buffers, so that most are known by theirs.
    qint32 of(const QStringList &roles)
    {
        const auto buffer = m_byBuffer.constFind(roles.constData());
        if (buffer != m_byBuffer.cend())
            return *buffer;
        auto known = m_byValue.constFind(roles);
        if (known == m_byValue.cend()) {
            quint32 bits = 0;
            for (const QString &role : roles)
                bits |= m_bits.value(role);
            known = m_byValue.insert(roles, qint32(m_index.roleSets.size()));
            m_index.roleSets.push_back({roleSetText(roles), privilegeLevel(bits)});
        }
        m_byBuffer.insert(roles.constData(), *known);
        return *known;
    }

private:
    UserIndex &m_index;
    QHash<QString, quint32> m_bits;
    QHash<const QString *, qint32> m_byBuffer;
    QHash<QStringList, qint32> m_byValue;
};

/// Points users at one another whose texts differ but are drawn alike.
class LookAlikes
{
public:
    explicit LookAlikes(UserIndex &index)
        : m_index(index)
        , m_first(std::bit_ceil(2 * index.entries.size() + 1))
    {
    }

    void find(QString User::*text, quint32 UserIndex::Entry::*looks)
    {
        std::ranges::fill(m_first, -1);
        const QList<User> &users = m_index.snapshot->users;
        for (qint32 user = 0; user < qint32(users.size()); ++user) {
            if ((users[user].*text).isEmpty())
                continue;
            const quint32 hash = m_index.entries[size_t(user)].*looks;
            size_t slot = hash & (m_first.size() - 1);
            while (m_first[slot] >= 0 && !areAlike(m_first[slot], user, text, looks))
                slot = (slot + 1) & (m_first.size() - 1);
            if (m_first[slot] < 0) {
                m_first[slot] = user;
                continue;
            }
            mark(user, m_first[slot]);
            mark(m_first[slot], user);
        }
    }

private:
    [[nodiscard]] bool areAlike(qint32 a, qint32 b, QString User::*text, quint32 UserIndex::Entry::*looks) const
    {
        return m_index.entries[size_t(a)].*looks == m_index.entries[size_t(b)].*looks
               && skeleton(m_index.snapshot->users[a].*text) == skeleton(m_index.snapshot->users[b].*text);
    }
    void mark(qint32 user, qint32 other)
    {
        qint32 &slot = m_index.entries[size_t(user)].lookAlike;
        if (slot < 0)
            slot = other;
    }

    UserIndex &m_index;
    std::vector<qint32> m_first; ///< a hash table of the first user of each looks; -1: a free slot
};

/// Copies plain text in small letters; false: it is not plain, and what was copied is of no use.
bool copyFolded(const QString &text, QChar *to)
{
    char16_t all = 0;
    for (const QChar letter : text) {
        const char16_t c = letter.unicode();
        all |= c;
        *to++ = QChar(char16_t(c >= u'A' && c <= u'Z' ? c + (u'a' - u'A') : c));
    }
    return all < 0x80;
}

/// Of the display name, allocated once.
QString foldedName(const User &user)
{
    const qsizetype first = user.firstName.size();
    const qsizetype last = user.lastName.size();
    if (first == 0 || last == 0)
        return foldName(user.displayName());
    QString name(first + 1 + last, Qt::Uninitialized);
    QChar *to = name.data();
    to[first] = QLatin1Char(' ');
    if (!copyFolded(user.firstName, to) || !copyFolded(user.lastName, to + first + 1))
        return foldName(user.displayName());
    return name.front().isSpace() || name.back().isSpace() ? name.trimmed() : name;
}

bool sameTexts(const User &a, const User &b)
{
    return a.username == b.username && a.firstName == b.firstName && a.lastName == b.lastName && a.email == b.email;
}

void makeEntries(UserIndex &index)
{
    const QList<User> &users = index.snapshot->users;
    index.entries.resize(size_t(users.size()));
    std::vector<qsizetype> begins;
    for (qsizetype begin = 0; begin < users.size(); begin += kUsersAPart)
        begins.push_back(begin);
    inParallel(begins, [&](qsizetype begin) {
        for (qsizetype i = begin; i < std::min(users.size(), begin + kUsersAPart); ++i)
            index.entries[size_t(i)] = makeUserEntry(users[i]);
    });
}

/// Those of users that are as they were come from the earlier index. Gives the number each of its users has now; -1: its texts
/// are others, or it is gone.
std::vector<qint32> takeEntries(UserIndex &index, const UserIndex &before)
{
    const QList<User> &users = index.snapshot->users;
    const QList<User> &old = before.snapshot->users;
    std::vector<qint32> now(size_t(old.size()), -1);
    index.entries.reserve(size_t(users.size()));
    qsizetype then = 0;
    for (const User &user : users) {
        if (then < old.size() && old[then].username != user.username) {
            const QString key = foldName(user.username);
            while (then < old.size() && before.entries[size_t(then)].key() < key)
                ++then;
        }
        if (then < old.size() && sameTexts(old[then], user)) {
            now[size_t(then)] = qint32(index.entries.size());
            index.entries.push_back(before.entries[size_t(then++)]);
        } else {
            index.entries.push_back(makeUserEntry(user));
        }
    }
    return now;
}

/// The users that have a rank already stay in their order; the others are sorted into it.
void orderByName(UserIndex &index, const std::vector<qint32> &known)
{
    std::vector<UserIndex::Entry> &entries = index.entries;
    const NameComparer &comparer = NameComparer::ofThisThread();
    std::vector<NameComparer::Name> names;
    names.reserve(entries.size());
    for (const UserIndex::Entry &entry : entries)
        names.push_back(comparer.of(entry.name));
    std::vector<NameComparer::Name> unknown;
    std::vector<qint32> users;
    for (qint32 user = 0; user < qint32(entries.size()); ++user) {
        if (entries[size_t(user)].nameRank >= 0 || entries[size_t(user)].name.isEmpty())
            continue;
        unknown.push_back(names[size_t(user)]);
        users.push_back(user);
    }
    const NameComparer::Order order = comparer.sorted(unknown);
    std::vector<qint32> added;
    added.reserve(order.at.size());
    for (const qint32 one : order.at)
        added.push_back(users[size_t(one)]);
    if (known.empty()) {
        qint32 rank = -1;
        for (size_t i = 0; i < added.size(); ++i)
            entries[size_t(added[i])].nameRank = rank += order.ties[i] ? 0 : 1;
        index.byName = std::move(added);
        return;
    }
    index.byName.reserve(known.size() + added.size());
    mergeFew(
        known.data(), known.data() + known.size(), added.data(), added.data() + added.size(),
        [&](qint32 a, qint32 b) {
            const int outcome = comparer.compare(names[size_t(a)], names[size_t(b)]);
            return outcome != 0 ? outcome < 0 : a < b;
        },
        index.byName);
    const NameComparer::Name *previous = nullptr;
    qint32 rankBefore = -1; // that the previous one had in the earlier index
    qint32 rank = -1;
    for (const qint32 user : index.byName) {
        qint32 &own = entries[size_t(user)].nameRank;
        const NameComparer::Name &name = names[size_t(user)];
        const bool bothKnown = rankBefore >= 0 && own >= 0;
        const bool same = previous && (bothKnown ? own == rankBefore : comparer.compare(*previous, name) == 0);
        rankBefore = own;
        own = rank += same ? 0 : 1;
        previous = &name;
    }
}

void judgeRoles(UserIndex &index)
{
    RoleSets sets(index);
    const QList<User> &users = index.snapshot->users;
    for (qsizetype i = 0; i < users.size(); ++i) {
        UserIndex::Entry &entry = index.entries[size_t(i)];
        entry.roleSet = sets.of(users[i].roles);
        entry.privilege = index.roleSets[size_t(entry.roleSet)].privilege;
        entry.lookAlike = -1;
    }
}

} // namespace

QString roleSetText(const QStringList &roles)
{
    QStringList folded;
    for (const QString &role : roles)
        folded += foldName(role);
    return folded.join(QLatin1Char('\n'));
}

UserIndex::Entry makeUserEntry(const User &user)
{
    UserIndex::Entry entry;
    entry.username = foldName(user.username);
    entry.name = foldedName(user);
    entry.email = foldName(user.email);
    entry.usernameLooks = skeletonHash(user.username);
    entry.emailLooks = user.email == user.username ? entry.usernameLooks : skeletonHash(user.email);
    return entry;
}

UserIndexPtr makeUserIndex(const SnapshotPtr &snapshot, const UserIndexPtr &before)
{
    auto index = std::make_unique<UserIndex>();
    index->snapshot = snapshot;
    index->instanceName = foldName(snapshot->instance.name);
    index->environment = foldName(environmentName(snapshot->instance.environment));
    std::vector<qint32> ordered; // users whose place among the names is known
    if (before) {
        const std::vector<qint32> now = takeEntries(*index, *before);
        ordered.reserve(before->byName.size());
        for (const qint32 user : before->byName) {
            if (now[size_t(user)] >= 0)
                ordered.push_back(now[size_t(user)]);
        }
    } else {
        makeEntries(*index);
    }
    // They write different fields of the entries.
    std::array<std::function<void()>, 2> parts{[&] { orderByName(*index, ordered); },
                                               [&] {
                                                   judgeRoles(*index);
                                                   LookAlikes alike(*index);
                                                   alike.find(&User::username, &UserIndex::Entry::usernameLooks);
                                                   alike.find(&User::email, &UserIndex::Entry::emailLooks);
                                               }};
    inParallel(parts, [](const std::function<void()> &part) { part(); });
    return sharedValue(std::move(index));
}

} // namespace airside
