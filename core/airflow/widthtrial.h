#pragma once

#include <vector>

namespace airside {

struct Capabilities;

/// Finds out, from pages that are read anyway, whether a server answers several at once quicker than one after the other: says how many
/// are to be asked for next, and is told how long each took. A plain value.
///
/// Measured on 3.3.2: two at once bring twice as many pages a second from several processes, and a tenth fewer from a single one, where
/// four bring a third fewer. So two are tried; three would tell less, since of three connections two mostly come to the same process.
/// Now and then a process of 3.3.2 halts for 350 to 450 ms, six times as long as a page takes: such pages do not count.
class WidthTrial
{
public:
    /// most: how many pages at once are allowed. Below 2 nothing is tried.
    explicit WidthTrial(int most = 4);
    /// Nothing to find out: so many at once.
    [[nodiscard]] static WidthTrial settled(int width);

    [[nodiscard]] bool decided() const { return m_step == Step::Decided; }
    [[nodiscard]] int width() const { return m_width; } ///< pages to be asked for at once
    [[nodiscard]] int pages() const { return m_pages; } ///< how many to read so until more is known; none once it is decided
    /// One of these pages took so many seconds from its request to its answer. Ignored once it is decided.
    void took(double seconds);

private:
    enum class Step { Alone, Pair, AloneAgain, Decided };

    void enter(Step step, int width, int pages);
    void judge();
    [[nodiscard]] double ofPair() const;
    [[nodiscard]] bool surelyGained(double each) const;

    int m_most;
    Step m_step = Step::Alone;
    int m_width = 1;
    int m_pages = 1;
    std::vector<double> m_seconds; ///< of the pages of this step, the quickest first
    double m_alone = 0; ///< what one page takes
    double m_pair = 0;  ///< the same, two at once
};

/// What is known before anything is tried of how many pages of users, roles or permissions to ask for at once; most: how many are allowed.
[[nodiscard]] WidthTrial listingWidth(const Capabilities &caps, int most);

} // namespace airside
