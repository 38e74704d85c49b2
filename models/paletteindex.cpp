#include "models/paletteindex.h"

#include "core/access/keys.h"
#include "models/rolecells.h"
#include "models/wordmatch.h"

#include <algorithm>
#include <array>
#include <functional>
#include <tuple>

namespace airside {

namespace {

constexpr size_t kLookEvery = 4'096;

struct Ranked
{
    int rank = 0;
    int order = 0; ///< what came first stays first

    bool operator<(const Ranked &other) const { return std::tie(rank, order) < std::tie(other.rank, other.order); }
};

/// Keeps the `most` best of many.
class Best
{
public:
    explicit Best(int most)
        : m_most(size_t(most))
    {
    }
    void add(Ranked one)
    {
        if (m_kept.size() == m_most && !(one < m_kept.back()))
            return;
        m_kept.insert(std::upper_bound(m_kept.begin(), m_kept.end(), one), one);
        if (m_kept.size() > m_most)
            m_kept.pop_back();
    }
    [[nodiscard]] const std::vector<Ranked> &kept() const { return m_kept; }

private:
    size_t m_most;
    std::vector<Ranked> m_kept;
};

/// Of those that fit alike, what has one name stands together, whatever instance it is of.
QList<PaletteItem> togetherByName(const std::vector<Ranked> &kept, const std::function<PaletteItem(int)> &itemOf)
{
    std::vector<std::pair<int, PaletteItem>> items;
    items.reserve(kept.size());
    for (const Ranked &one : kept)
        items.emplace_back(one.rank, itemOf(one.order));
    std::ranges::stable_sort(items, [](const auto &a, const auto &b) {
        return std::tie(a.first, a.second.text) < std::tie(b.first, b.second.text);
    });
    QList<PaletteItem> out;
    for (const auto &[rank, item] : items)
        out += item;
    return out;
}

struct Found
{
    QList<PaletteItem> items;
    int bestRank = std::numeric_limits<int>::max();
};

/// How many of each group are shown, so that a group with few hits leaves its room to the others.
std::array<qsizetype, kPaletteGroups> sharesOf(const std::array<Found, kPaletteGroups> &found, qsizetype most)
{
    std::array<qsizetype, kPaletteGroups> shares{};
    qsizetype left = most;
    for (bool grew = true; grew && left > 0;) {
        grew = false;
        for (size_t group = 0; group < shares.size() && left > 0; ++group) {
            if (shares[group] >= found[group].items.size())
                continue;
            ++shares[group];
            --left;
            grew = true;
        }
    }
    return shares;
}

QList<PaletteItem> grouped(const std::array<Found, kPaletteGroups> &found, qsizetype most)
{
    const std::array<qsizetype, kPaletteGroups> shares = sharesOf(found, most);
    std::array<size_t, kPaletteGroups> order{0, 1, 2, 3, 4};
    std::ranges::stable_sort(order, {}, [&found](size_t group) { return found[group].bestRank; });
    QList<PaletteItem> out;
    for (const size_t group : order)
        out += found[group].items.mid(0, shares[group]);
    return out;
}

} // namespace

PeopleText::PeopleText(const QList<SnapshotPtr> &snapshots)
    : m_snapshots(snapshots)
{
    for (qsizetype s = 0; s < snapshots.size(); ++s) {
        const QList<User> &users = snapshots[s]->users;
        m_people.reserve(m_people.size() + size_t(users.size()));
        for (qsizetype u = 0; u < users.size(); ++u) {
            m_people.push_back({int(m_text.size()), int(s), int(u)});
            for (const QString &part : {users[u].displayName(), users[u].username, users[u].email})
                m_text += foldName(part) + QLatin1Char('\n');
        }
    }
}

std::optional<int> PeopleText::rank(const QStringList &words, size_t person) const
{
    const qsizetype start = m_people[person].start;
    const qsizetype end = person + 1 < m_people.size() ? m_people[person + 1].start : m_text.size();
    const QStringView all = QStringView(m_text).mid(start, end - start);
    // Letters scattered over three texts would find nearly everybody.
    if (!std::ranges::all_of(words, [all](const QString &word) { return all.contains(word); }))
        return std::nullopt;
    // Words may be spread over the three texts; a single one cannot.
    std::optional<int> best = words.size() > 1 ? matchRank(words, all.chopped(1)) : std::nullopt;
    qsizetype from = 0;
    for (qsizetype line = all.indexOf(QLatin1Char('\n')); line >= 0; line = all.indexOf(QLatin1Char('\n'), from)) {
        const std::optional<int> one = matchRank(words, all.mid(from, line - from));
        if (one && (!best || *one < *best))
            best = one;
        from = line + 1;
    }
    return best;
}

PaletteItem PeopleText::itemOf(const Person &person) const
{
    const Snapshot &snapshot = *m_snapshots[person.snapshot];
    const User &user = snapshot.users[person.user];
    PaletteItem item;
    item.group = PaletteGroup::People;
    const QString name = user.displayName();
    item.text = name.isEmpty() ? user.username : name;
    QStringList detail;
    if (!name.isEmpty())
        detail += user.username;
    if (!user.email.isEmpty() && user.email != user.username)
        detail += user.email;
    if (m_snapshots.size() > 1)
        detail += snapshot.instance.name;
    item.detail = detail.join(QStringLiteral(" \u00b7 "));
    item.icon = QStringLiteral("person");
    item.page = QStringLiteral("users");
    item.instance = snapshot.instance.id;
    item.key = user.username;
    item.production = snapshot.instance.environment == Environment::Production;
    return item;
}

PeopleText::Hits PeopleText::best(const QStringList &words, int most, const std::atomic<bool> &cancelled) const
{
    Best best(most);
    for (size_t person = 0; person < m_people.size(); ++person) {
        if (person % kLookEvery == 0 && cancelled)
            return {};
        if (const std::optional<int> fit = rank(words, person))
            best.add({*fit, int(person)});
    }
    Hits hits;
    hits.items = togetherByName(best.kept(), [this](int person) { return itemOf(m_people[size_t(person)]); });
    if (!best.kept().empty())
        hits.bestRank = best.kept().front().rank;
    return hits;
}

QList<PaletteItem> roleItems(const QList<SnapshotPtr> &snapshots)
{
    QList<PaletteItem> items;
    for (const SnapshotPtr &snapshot : snapshots) {
        for (const Role &role : snapshot->roles) {
            PaletteItem item;
            item.group = PaletteGroup::Roles;
            item.text = role.name;
            item.detail = permissionCountText(role.permissions.size());
            if (snapshots.size() > 1)
                item.detail += QStringLiteral(" \u00b7 ") + snapshot->instance.name;
            item.icon = QStringLiteral("roles");
            item.page = QStringLiteral("roles");
            item.instance = snapshot->instance.id;
            item.key = role.name;
            item.production = snapshot->instance.environment == Environment::Production;
            items += item;
        }
    }
    return items;
}

QList<PaletteItem> searchPalette(const QList<PaletteItem> &items, const PeopleText &people, const QStringList &words, int most,
                                 const std::atomic<bool> &cancelled)
{
    std::array<Found, kPaletteGroups> found;
    std::array<Best, kPaletteGroups> best{Best(most), Best(most), Best(most), Best(most), Best(most)};
    for (qsizetype i = 0; i < items.size(); ++i) {
        const PaletteGroup group = items[i].group;
        const bool offered = group == PaletteGroup::Actions || group == PaletteGroup::Pages;
        const std::optional<int> rank = words.isEmpty() ? (offered ? std::optional(int(group)) : std::nullopt)
                                                        : matchRank(words, foldName(items[i].text));
        if (rank)
            best[size_t(group)].add({*rank, int(i)});
    }
    for (size_t group = 0; group < best.size(); ++group) {
        const std::vector<Ranked> &kept = best[group].kept();
        for (const Ranked &one : kept)
            found[group].items += items[one.order];
        if (!kept.empty())
            found[group].bestRank = kept.front().rank;
    }
    found[size_t(PaletteGroup::Roles)].items = togetherByName(best[size_t(PaletteGroup::Roles)].kept(), [&items](int at) { return items[at]; });
    if (!words.isEmpty()) {
        const PeopleText::Hits hits = people.best(words, most, cancelled);
        found[size_t(PaletteGroup::People)] = {hits.items, hits.bestRank};
    }
    return cancelled ? QList<PaletteItem>() : grouped(found, most);
}

} // namespace airside
