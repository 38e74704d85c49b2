#pragma once

#include <QTest>

namespace airside {

/// A wait ends with the state that it waits for. Its limit is there for a test that fails, and a machine that is merely busy
/// must not come near it: Qt Test's own five seconds are passed by ten jobs on two cores.
constexpr int kPatience = 30'000; // milliseconds

template <typename Condition>
[[nodiscard]] bool waitUntil(Condition condition)
{
    return QTest::qWaitFor(condition, kPatience);
}

} // namespace airside

#undef QTRY_VERIFY
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT((expr), airside::kPatience)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expr, messageExpression) QTRY_VERIFY2_WITH_TIMEOUT((expr), (messageExpression), airside::kPatience)
#undef QTRY_COMPARE
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT((expr), (expected), airside::kPatience)
