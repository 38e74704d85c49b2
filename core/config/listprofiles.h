#pragma once

#include "core/review/accountlist.h"

namespace airside {

/// lists.json of the state directory: by which columns the lists of each tool are read. Every call reads the file as it is; it is written
/// under a lock. Errors: BadFile, File.
class ListProfiles
{
public:
    explicit ListProfiles(QString file);

    /// By the tool's folded name.
    [[nodiscard]] Result<QHash<QString, ListColumns>> all() const;
    /// nullopt: none is kept for this tool, whose name is compared folded.
    [[nodiscard]] Result<std::optional<ListColumns>> of(const QString &tool) const;
    [[nodiscard]] Result<void> keep(const QString &tool, const ListColumns &columns);

private:
    QString m_file;
};

} // namespace airside
