#include "core/airflow/widthtrial.h"

#include <algorithm>

namespace airside {

namespace {

constexpr int kTriedWidth = 2;
constexpr int kTriedPages = 4;

// Of the time that a page takes alone.
constexpr double kSurelyGained = 0.6;
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
    m_read = 0;
    m_seconds = 0;
}

void WidthTrial::took(int pages, double seconds)
{
    if (decided())
        return;
    m_read += pages;
    m_seconds += seconds;
    if (m_read >= m_pages)
        judge(m_seconds / m_read);
}

/// The first page may have met a server that had just woken up, or have waited for a sign-in: where that would explain the gain, another
/// one is read alone.
void WidthTrial::judge(double each)
{
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
    else if (each < kSurelyGained * m_alone && each > kTooGood * m_alone)
        enter(Step::Decided, m_most, 0);
    else
        enter(Step::AloneAgain, 1, 1);
}

} // namespace airside
