#pragma once

#include "core/access/snapshot.h"

#include <QStringList>

#include <atomic>
#include <limits>
#include <optional>
#include <vector>

namespace airside {

enum class PaletteGroup { Actions, Pages, Roles, People, Instances };
inline constexpr int kPaletteGroups = 5;

/// One line of the command palette. Texts of roles, people and instances are untrusted.
struct PaletteItem
{
    PaletteGroup group = PaletteGroup::Actions;
    QString text;
    QString detail;   ///< what tells it from another one of the same name
    QString icon;     ///< of resources/icons
    QString keys;     ///< a shortcut as text
    QString page;     ///< Roles, People: the page that has it; Pages: its id
    QUuid instance;   ///< of a role or a person; itself
    QString key;      ///< Actions: their number; roles and people: the name by which the page knows them
    bool production = false;

    bool operator==(const PaletteItem &) const = default;
};

/// The people of the snapshots in scope, ready to be searched: one long case-folded text, "name\nusername\ne-mail\n"
/// each, of which no copy is made for a search. About 100 bytes a person; immutable, made in the worker pool.
class PeopleText
{
public:
    PeopleText() = default;
    explicit PeopleText(const QList<SnapshotPtr> &snapshots);

    [[nodiscard]] int size() const { return int(m_people.size()); }
    struct Hits
    {
        QList<PaletteItem> items; ///< best first
        int bestRank = std::numeric_limits<int>::max(); ///< matchRank() of the first
    };
    /// cancelled is looked at now and then; then nothing is returned.
    [[nodiscard]] Hits best(const QStringList &words, int most, const std::atomic<bool> &cancelled) const;

private:
    struct Person
    {
        int start = 0; ///< in m_text; the next one's start is its end
        int snapshot = 0;
        int user = 0;
    };
    [[nodiscard]] std::optional<int> rank(const QStringList &words, size_t person) const;
    [[nodiscard]] PaletteItem itemOf(const Person &person) const;

    QList<SnapshotPtr> m_snapshots;
    QString m_text;
    std::vector<Person> m_people;
};

using PeopleTextPtr = std::shared_ptr<const PeopleText>;

/// Roles and instances of the scope as items.
[[nodiscard]] QList<PaletteItem> roleItems(const QList<SnapshotPtr> &snapshots);

/// What a palette shows for the words: at most `most` items, those of a group together, the group with the best item
/// first; no group crowds out another one. Without words: the actions and the pages. Pure.
[[nodiscard]] QList<PaletteItem> searchPalette(const QList<PaletteItem> &items, const PeopleText &people, const QStringList &words,
                                               int most, const std::atomic<bool> &cancelled);

} // namespace airside
