#include "core/airflow/widthtrial.h"

#include "core/airflow/capabilities.h"

#include <algorithm>

namespace airside {

namespace {

constexpr int kTriedWidth = 2;
constexpr int kTriedPages = 4;
constexpr int kMostEver = 8;

// Of the time that a page takes alone.
constexpr double kSurelyGained = 0.65;
constexpr double kSurelyNot = 0.9;
constexpr double kGained = 0.8;
constexpr double kTooGood = 0.4; // two at once give a half at best: then the page alone was slow for another reason

} // namespace

WidthTrial::WidthTrial(int most)
    : m_most(most)
{
    if (most < kTriedWidth)
        enter(Step::Decided, 1, 0);
}

WidthTrial WidthTrial::settled(int width)
{
    WidthTrial trial(width);
    trial.enter(Step::Decided, std::max(1, width), 0);
    return trial;
}

void WidthTrial::enter(Step step, int width, int pages)
{
    m_step = step;
    m_width = width;
    m_pages = pages;
    m_seconds.clear();
}

void WidthTrial::took(double seconds)
{
    if (decided())
        return;
    m_seconds.push_back(seconds);
    std::ranges::sort(m_seconds);
    // Two quick ones of a pair are enough: more pages would only make the second quickest quicker.
    const bool known = m_step == Step::Pair && m_seconds.size() >= 2 && surelyGained(ofPair());
    if (known || int(m_seconds.size()) >= m_pages)
        judge();
}

bool WidthTrial::surelyGained(double each) const
{
    return each < kSurelyGained * m_alone && each > kTooGood * m_alone;
}

/// The second quickest tells: where one process answers, the very first may take as long as alone, and where one halts, the two of its
/// connection take long.
double WidthTrial::ofPair() const
{
    return m_seconds[1] / kTriedWidth;
}

/// The first page may have met a server that had just woken up, or have waited for a sign-in: where that would explain the gain, another
/// one is read alone.
void WidthTrial::judge()
{
    const double each = m_step == Step::Pair ? ofPair() : m_seconds[0];
    if (m_step == Step::Alone) {
        m_alone = each;
        enter(Step::Pair, kTriedWidth, kTriedPages);
        return;
    }
    if (m_step == Step::AloneAgain) {
        enter(Step::Decided, m_pair < kGained * std::min(m_alone, each) ? m_most : 1, 0);
        return;
    }
    m_pair = each;
    if (each > kSurelyNot * m_alone)
        enter(Step::Decided, 1, 0);
    else if (surelyGained(each))
        enter(Step::Decided, m_most, 0);
    else
        enter(Step::AloneAgain, 1, 1);
}

WidthTrial listingWidth(const Capabilities &caps, int most)
{
    const int allowed = std::clamp(most, 1, kMostEver);
    // Airflow 2's gunicorn processes answer one request after the other. Two at once cost a single process nothing, and four read
    // 2,000 users in 1.6 s instead of 2.8 (2.11.2, two cores; four at once were no quicker). Too little tells them apart to try it.
    if (caps.apiBase == "/api/v1")
        return WidthTrial::settled(std::min(allowed, 2));
    if (caps.users == Dialect::Flask || caps.slowAccessCalls)
        return WidthTrial::settled(1);
    return WidthTrial(allowed);
}

} // namespace airside
