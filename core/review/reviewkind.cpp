#include "core/review/reviewkind.h"

#include <algorithm>
#include <array>

namespace airside {

namespace {

struct NamedReviewKind
{
    ReviewKind kind;
    const char *name;
};

constexpr std::array kReviewKinds{NamedReviewKind{ReviewKind::Grants, "grants"}, NamedReviewKind{ReviewKind::Accounts, "accounts"},
                                  NamedReviewKind{ReviewKind::RoleContents, "role-contents"}};

} // namespace

QString reviewKindName(ReviewKind kind)
{
    const auto *found = std::ranges::find(kReviewKinds, kind, &NamedReviewKind::kind);
    return found == kReviewKinds.end() ? QString() : QString::fromLatin1(found->name);
}

std::optional<ReviewKind> reviewKindFromName(const QString &name)
{
    for (const NamedReviewKind &one : kReviewKinds) {
        if (name == QLatin1String(one.name))
            return one.kind;
    }
    return std::nullopt;
}

} // namespace airside
