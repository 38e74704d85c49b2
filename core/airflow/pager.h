#pragma once

#include "core/access/snapshot.h"
#include "core/airflow/parsers.h"
#include "core/airflow/widthtrial.h"
#include "core/base/workerpool.h"

#include <QCoroTask>
#include <QSet>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

namespace airside {

inline double steadySeconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

struct PagerOptions
{
    int parallel = 1;      ///< most pages in flight after the first, which tells the total and the real page size
    int rereads = 3;       ///< how often a torn listing is read again
    int limit = 100;       ///< rows asked for in a page; what comes back may be fewer
    std::function<double()> seconds = steadySeconds; ///< of a clock that never goes back
};

/// A listing read to its end, with the proof that it is whole.
template <typename Row>
struct Listing
{
    QList<Row> rows; ///< in the order of ids
    Completeness proof;
    bool moved = false; ///< a page in between told another total: one row gone and one come keeps the sums
};

/// Reads a whole listing page by page: steps by the rows received, never by the limit asked for (an administrator
/// may have lowered it); compares the total before, the rows and the total after (of the last page, or asked for where
/// pages were read at once); looks for a key that comes twice; reads again when they differ. A listing that stays torn, or fails, has the figures and the error in its proof.
template <typename Row>
class Pager
{
public:
    using Page = parsers::Page<Row>;
    using FetchPage = std::function<QCoro::Task<Result<Page>>(qint64 offset, int limit, std::stop_token stop)>;
    using Progress = std::function<void(qint64 rows, qint64 total)>;
    using Key = std::function<QString(const Row &)>;
    /// Asked once, after the first page, when there are more: how many pages may be in flight at most, and whether that is to be
    /// tried out. It is told how many seconds that page took.
    using ChooseWidth = std::function<QCoro::Task<WidthTrial>(double firstPage, std::stop_token stop)>;

    Pager(FetchPage fetch, Key key, PagerOptions options, Progress progress = {}, ChooseWidth choose = {})
        : m_fetch(std::move(fetch))
        , m_key(std::move(key))
        , m_options(options)
        , m_progress(std::move(progress))
        , m_choose(std::move(choose))
    {
    }

    /// The pager must outlive the task.
    [[nodiscard]] QCoro::Task<Listing<Row>> readAll(std::stop_token stop)
    {
        Listing<Row> listing;
        const double begun = m_options.seconds();
        for (int reading = 0; reading <= m_options.rereads; ++reading) {
            listing = co_await readOnce(stop);
            listing.proof.requests = m_requests;
            listing.proof.seconds = m_options.seconds() - begun;
            if (listing.proof.error || (listing.proof.complete() && !listing.moved))
                co_return listing;
        }
        listing.proof.error = Error{ErrorKind::Torn, 0, {}, figures(listing.proof), {}};
        co_return listing;
    }

private:
    /// One reading: the workers take slices of the listing, one page long, and fill each to its end, in its place.
    struct Reading
    {
        QList<Row> rows;          ///< as many as the total says
        std::vector<qint64> got;  ///< of each slice, from its beginning; the first is the first page
        qint64 total = 0;
        qint64 step = 0;
        size_t next = 1;
        size_t end = 1;           ///< of the slices that may be taken now
        int workers = 0;
        WidthTrial trial;
        qint64 read = 0;
        qint64 lastTotal = 0;
        bool lastAlone = false; ///< the last page was asked for after every other had come: its total is the one after
        bool moved = false;     ///< a page told another total, ended early, or brought more than was asked for
        std::optional<Error> error;

        [[nodiscard]] size_t left() const { return got.size() - next; }
        [[nodiscard]] bool goesOn() const { return !error && !moved && next < end; }
    };

    [[nodiscard]] QCoro::Task<Listing<Row>> readOnce(std::stop_token stop)
    {
        Listing<Row> out;
        const double begun = m_options.seconds();
        ++m_requests;
        const Result<Page> first = co_await m_fetch(0, m_options.limit, stop);
        const double firstPage = m_options.seconds() - begun;
        if (!first) {
            out.proof.error = first.error();
            co_return out;
        }
        const auto whole = std::make_shared<Reading>();
        Reading &reading = *whole;
        reading.total = first->total;
        reading.step = reading.read = first->rows.size();
        reading.rows = first->rows;
        reading.got.push_back(reading.step);
        tell(reading);
        const bool more = reading.step > 0 && reading.step < reading.total;
        if (more)
            co_await readRest(whole, firstPage, stop);
        qint64 totalAfter = reading.lastAlone ? reading.lastTotal : reading.total;
        if (more && !reading.lastAlone && !reading.error) {
            ++m_requests;
            const Result<Page> last = co_await m_fetch(0, 1, stop);
            if (last)
                totalAfter = last->total;
            else
                reading.error = last.error();
        }
        out.proof.totalBefore = reading.total;
        out.proof.totalAfter = reading.error ? -1 : totalAfter;
        out.proof.error = reading.error;
        out.moved = reading.moved;
        // 100,000 rows are too many for the thread of a window.
        const auto close = [whole, key = m_key] { return closed(*whole, key); };
        out.proof.duplicates = co_await inPool(close);
        out.rows = std::move(reading.rows);
        out.proof.rows = out.rows.size();
        co_return out;
    }

    [[nodiscard]] QCoro::Task<void> readRest(std::shared_ptr<Reading> reading, double firstPage, std::stop_token stop)
    {
        if (!m_width) {
            m_width = WidthTrial(m_options.parallel);
            if (m_choose)
                m_width = co_await m_choose(firstPage, stop);
        }
        const qint64 slices = (reading->total - reading->step + reading->step - 1) / reading->step;
        reading->got.resize(size_t(slices) + 1, 0);
        const auto makeRoom = [reading] { reading->rows.resize(qsizetype(reading->total)); };
        co_await inPool(makeRoom);
        reading->trial = *m_width;
        reading->trial.took(firstPage);
        do {
            allow(*reading);
            co_await readToEnd(reading.get(), stop);
            reading->end = reading->got.size();
        } while (reading->goesOn());
    }

    /// What may be read before more is known of how many pages this server gains by.
    static void allow(Reading &reading)
    {
        if (!reading.trial.decided() && reading.left() < size_t(reading.trial.pages()))
            reading.trial = WidthTrial::settled(1);
        reading.end = reading.trial.decided() ? reading.got.size() : reading.next + size_t(reading.trial.pages());
    }

    [[nodiscard]] QCoro::Task<void> readToEnd(Reading *reading, std::stop_token stop)
    {
        reading->workers = 0;
        std::vector<QCoro::Task<void>> running = start(reading, stop);
        for (QCoro::Task<void> &worker : running)
            co_await worker;
    }

    /// As many workers as are missing.
    [[nodiscard]] std::vector<QCoro::Task<void>> start(Reading *reading, std::stop_token stop)
    {
        const int missing = static_cast<int>(std::min(reading->left(), size_t(std::max(0, reading->trial.width() - reading->workers))));
        reading->workers += missing;
        reading->lastAlone = reading->workers == 1;
        std::vector<QCoro::Task<void>> started;
        started.reserve(size_t(missing));
        for (int i = 0; i < missing; ++i)
            started.push_back(work(reading, stop));
        return started;
    }

    [[nodiscard]] QCoro::Task<void> work(Reading *reading, std::stop_token stop)
    {
        std::vector<QCoro::Task<void>> others;
        while (reading->goesOn()) {
            const double begun = m_options.seconds();
            co_await fill(reading->next++, reading, stop);
            if (reading->trial.decided())
                continue;
            reading->trial.took(m_options.seconds() - begun);
            // The server gains: the rest is read at once, without waiting for what the trial still reads.
            if (reading->trial.decided() && reading->trial.width() > reading->workers) {
                reading->end = reading->got.size();
                others = start(reading, stop);
            }
        }
        for (QCoro::Task<void> &other : others)
            co_await other;
    }

    [[nodiscard]] QCoro::Task<void> fill(size_t slice, Reading *reading, std::stop_token stop)
    {
        const qint64 from = qint64(slice) * reading->step;
        const qint64 wanted = std::min(reading->step, reading->total - from);
        qint64 &got = reading->got[slice];
        while (got < wanted && !reading->error) {
            const int limit = static_cast<int>(std::min<qint64>(m_options.limit, wanted - got));
            ++m_requests;
            Result<Page> page = co_await m_fetch(from + got, limit, stop);
            if (!page) {
                if (!reading->error)
                    reading->error = page.error();
                co_return;
            }
            reading->lastTotal = page->total;
            reading->moved = reading->moved || page->total != reading->total || page->rows.isEmpty() || page->rows.size() > limit;
            if (page->rows.isEmpty())
                break;
            page->rows.resize(std::min<qsizetype>(page->rows.size(), limit));
            std::ranges::move(page->rows, reading->rows.begin() + qsizetype(from + got));
            got += page->rows.size();
            reading->read += page->rows.size();
            tell(*reading);
        }
    }

    void tell(const Reading &reading) const
    {
        if (m_progress)
            m_progress(reading.read, reading.total);
    }

    /// Closes the gaps that were not filled, and counts the keys that come twice.
    [[nodiscard]] static qint64 closed(Reading &reading, const Key &key)
    {
        qint64 end = 0;
        for (size_t slice = 0; slice < reading.got.size(); ++slice) {
            const auto from = reading.rows.begin() + qsizetype(qint64(slice) * reading.step);
            if (qint64(slice) * reading.step != end)
                std::move(from, from + qsizetype(reading.got[slice]), reading.rows.begin() + qsizetype(end));
            end += reading.got[slice];
        }
        reading.rows.resize(qsizetype(end));
        QSet<QString> seen;
        seen.reserve(reading.rows.size());
        for (const Row &row : std::as_const(reading.rows))
            seen.insert(key(row));
        return reading.rows.size() - seen.size();
    }

    [[nodiscard]] static QString figures(const Completeness &proof)
    {
        return QStringLiteral("Total before %1, rows %2, total after %3, names twice %4.")
            .arg(proof.totalBefore)
            .arg(proof.rows)
            .arg(proof.totalAfter)
            .arg(proof.duplicates);
    }

    FetchPage m_fetch;
    Key m_key;
    PagerOptions m_options;
    Progress m_progress;
    ChooseWidth m_choose;
    std::optional<WidthTrial> m_width; ///< as chosen, before anything was tried
    qint64 m_requests = 0;
};

} // namespace airside
