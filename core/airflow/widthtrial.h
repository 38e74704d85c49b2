#pragma once

namespace airside {

/// Finds out, from pages that are read anyway, whether a server answers several at once quicker than one after the other: says how many
/// are to be asked for next, and is told how long they took. A plain value.
///
/// Measured on 3.3.2: two at once bring twice as many pages a second from several processes, and a tenth fewer from a single one, where
/// four bring a third fewer. So two are tried; three would tell less, since of three connections two mostly come to the same process.
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
    /// So many pages were read width() at once, in so many seconds from the first request to the last answer. Ignored once it is decided.
    void took(int pages, double seconds);

private:
    enum class Step { Alone, Pair, AloneAgain, Decided };

    void enter(Step step, int width, int pages);
    void judge(double each);

    int m_most;
    Step m_step = Step::Alone;
    int m_width = 1;
    int m_pages = 1;
    int m_read = 0; ///< of this step
    double m_seconds = 0;
    double m_alone = 0; ///< of one page
    double m_pair = 0;
};

} // namespace airside
