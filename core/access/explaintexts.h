#pragma once

#include "core/access/explain.h"

namespace airside {

/// The words behind explain(), as rows of source text in the translation context "Explain".
struct ResourceEntry
{
    const char *resource;
    ResourceGroup group;
};
[[nodiscard]] const QList<ResourceEntry> &knownResources();

/// Source text for a pair of a global resource, or for "DAG:" and "DAG Run:" with %1 for the DAG's id.
/// nullptr: unknown pair.
[[nodiscard]] const char *explanationOf(const QString &action, const QString &resource);
[[nodiscard]] const char *cautionOf(const QString &action, const QString &resource);

} // namespace airside
