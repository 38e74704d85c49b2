#include "app/unified/pages.h"

#include "app/unified/cursor.h"
#include "app/unified/stretch.h"
#include "core/airflow/pager.h"

#include <QCryptographicHash>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace airside::unified {

namespace {

constexpr int kServerPage = 100;

/// Cursors are bound to it; the words of the commands that gave them first.
QString listName(Kind kind)
{
    switch (kind) {
    case Kind::Users:
        return QStringLiteral("users list");
    case Kind::Roles:
        return QStringLiteral("roles list");
    default:
        return QStringLiteral("permissions list");
    }
}

QString digestOf(const QList<Place> &places)
{
    QStringList identities;
    for (const Place &place : places)
        identities += place.identity;
    const QByteArray hash = QCryptographicHash::hash(identities.join(QLatin1Char('\n')).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(16));
}

/// One page as it grows, and where its reading stands.
class PageReading
{
public:
    PageReading(PageRequest request, QList<Place> places, std::stop_token stop)
        : m_request(std::move(request))
        , m_places(std::move(places))
        , m_stop(std::move(stop))
        , m_oneByOne(m_request.kind == Kind::Permissions) // those are read whole each time
    {
    }

    [[nodiscard]] QCoro::Task<Result<Page>> run()
    {
        const Result<void> begun = begin();
        if (!begun)
            co_return fail(begun.error());
        Result<void> read;
        if (m_back)
            read = co_await readBack();
        else
            read = co_await readForward();
        if (!read)
            co_return fail(read.error());
        if (m_request.totals) {
            const Result<void> counted = co_await count();
            if (!counted)
                co_return fail(counted.error());
        }
        co_return m_page;
    }

    [[nodiscard]] const QString &failedAt() const { return m_failedAt; }

private:
    Result<void> begin()
    {
        if (m_request.cursor.isEmpty())
            return {};
        const Result<Cursor> cursor = decodeCursor(m_request.cursor);
        if (!cursor)
            return fail(cursor.error());
        const auto it = std::ranges::find(m_places, cursor->at, &Place::identity);
        if (cursor->list != listName(m_request.kind) || cursor->instances != digestOf(m_places) || it == m_places.end())
            return fail({ErrorKind::InvalidInput, 0, {}, QStringLiteral("the cursor belongs to another list, or to other instances."), {}});
        m_at = it - m_places.begin();
        m_offset = cursor->offset;
        m_last = cursor->last;
        m_back = cursor->back;
        m_atCursor = true;
        return {};
    }

    [[nodiscard]] QString cursorTo(qsizetype at, qint64 offset, const QString &key, bool back) const
    {
        return encodeCursor({listName(m_request.kind), digestOf(m_places), m_places[at].identity, offset, key, back});
    }

    [[nodiscard]] QCoro::Task<Result<void>> readForward()
    {
        while (m_at < m_places.size() && m_page.rows.size() < m_request.limit) {
            const Result<void> read = co_await readOn();
            if (!read)
                co_return fail(read.error());
        }
        if (m_at < m_places.size())
            m_page.nextCursor = cursorTo(m_at, m_offset, m_last, false);
        if (m_firstAt && (m_firstAt->at > 0 || m_firstAt->offset > 0))
            m_page.prevCursor = cursorTo(m_firstAt->at, m_firstAt->offset, m_firstAt->key, true);
        co_return Result<void>();
    }

    /// The rows before the cursor, from the nearest on.
    [[nodiscard]] QCoro::Task<Result<void>> readBack()
    {
        const Result<void> found = co_await findPlace();
        if (!found)
            co_return fail(found.error());
        const qsizetype endAt = m_at;
        const qint64 endOffset = m_offset;
        while (m_page.rows.size() < m_request.limit && (m_offset > 0 || m_at > 0)) {
            const Result<void> read = co_await readOneBack();
            if (!read)
                co_return fail(read.error());
        }
        const bool endsWithin = endOffset > 0 && !m_page.rows.isEmpty();
        m_page.nextCursor = cursorTo(endAt, endOffset, endsWithin ? keyOf(m_page.rows.last().object) : QString(), false);
        if (m_offset > 0 || m_at > 0)
            m_page.prevCursor = cursorTo(m_at, m_offset, m_page.rows.isEmpty() ? QString() : keyOf(m_page.rows.first().object), true);
        co_return Result<void>();
    }

    /// One step towards the beginning: some rows, or to the end of the instance before.
    [[nodiscard]] QCoro::Task<Result<void>> readOneBack()
    {
        if (m_offset == 0) {
            const Result<Stretch> end = co_await read(m_at - 1, 0, 1);
            if (!end)
                co_return fail(end.error());
            m_at -= 1;
            m_offset = end->total;
            m_totals[m_at] = end->total;
            co_return Result<void>();
        }
        const qint64 from = std::max<qint64>(0, m_offset - std::min<qint64>(kServerPage, m_request.limit - m_page.rows.size()));
        QList<PageRow> rows;
        qint64 next = from;
        while (next < m_offset) { // a server may give fewer at once than it is asked for
            const Result<Stretch> stretch = co_await read(m_at, next, static_cast<int>(m_offset - next));
            if (!stretch)
                co_return fail(stretch.error());
            m_totals[m_at] = stretch->total;
            if (stretch->rows.isEmpty() && rows.isEmpty()) { // the list is shorter by now
                m_offset = std::min(from, stretch->total);
                co_return Result<void>();
            }
            if (stretch->rows.isEmpty())
                break;
            for (const Object &object : stretch->rows)
                rows += PageRow{m_places[m_at].instance.name, object};
            next += stretch->rows.size();
        }
        m_page.rows = rows + m_page.rows;
        m_offset = from;
        tellProgress(m_offset, m_at == 0);
        co_return Result<void>();
    }

    /// left: rows that the instance has beyond those that were read, in the direction of reading.
    void tellProgress(qint64 left, bool lastInstance) const
    {
        const qint64 done = m_page.rows.size();
        const bool fills = done + left >= m_request.limit;
        if (!m_request.progress || (fills ? done >= m_request.limit : lastInstance && left == 0))
            return; // the answer itself comes next
        m_request.progress(done, fills || lastInstance ? std::optional<qint64>(std::min<qint64>(m_request.limit, done + left)) : std::nullopt);
    }

    [[nodiscard]] QCoro::Task<Result<Stretch>> read(qsizetype at, qint64 offset, int limit)
    {
        Result<Stretch> stretch = co_await readStretch(m_request.kind, m_places[at].client, offset, limit, m_stop);
        if (!stretch)
            m_failedAt = m_places[at].instance.name;
        co_return stretch;
    }

    /// Rows before the cursor may have been deleted since, so the row that was next to it is looked for: at its old place
    /// first, then among the hundred before it.
    [[nodiscard]] QCoro::Task<Result<void>> findPlace()
    {
        m_atCursor = false;
        const qint64 beside = m_back ? m_offset : m_offset - 1; // the row whose key is known
        const qint64 behind = m_back ? 0 : 1;                   // the place, seen from that row
        if (beside < 0 || m_last.isEmpty())
            co_return Result<void>();
        // The rows that follow are on their way meanwhile: nearly always the place is where it was.
        QCoro::Task<Result<Stretch>> looking = read(m_at, beside, 1);
        std::optional<Result<Stretch>> following;
        if (!m_back && atOnce() > 1) {
            const Result<Stretch> ahead = co_await read(m_at, m_offset, nextStretch());
            following = ahead;
        }
        const Result<Stretch> there = co_await std::move(looking);
        if (!there)
            co_return fail(there.error());
        if (!there->rows.isEmpty() && keyOf(there->rows.first()) == m_last) {
            m_following = following;
            co_return Result<void>();
        }
        const qint64 from = std::max<qint64>(0, beside + 1 - kServerPage);
        const Result<Stretch> window = co_await read(m_at, from, kServerPage);
        if (!window)
            co_return fail(window.error());
        for (qsizetype i = window->rows.size() - 1; i >= 0; --i) {
            if (keyOf(window->rows[i]) == m_last) {
                m_offset = from + i + behind;
                co_return Result<void>();
            }
        }
        m_offset = std::min(m_offset, window->total);
        m_page.moved = true;
        co_return Result<void>();
    }

    /// Reads on in one instance until the page is full or the instance ends.
    [[nodiscard]] QCoro::Task<Result<void>> readOn()
    {
        if (m_atCursor) {
            const Result<void> found = co_await findPlace();
            if (!found)
                co_return fail(found.error());
        }
        bool ended = false;
        while (!ended && m_page.rows.size() < m_request.limit) {
            const Result<void> read = co_await readAhead(ended);
            if (!read)
                co_return fail(read.error());
        }
        if (ended) {
            ++m_at;
            m_offset = 0;
            m_last.clear();
        }
        co_return Result<void>();
    }

    [[nodiscard]] int nextStretch() const
    {
        return static_cast<int>(std::min<qsizetype>(kServerPage, m_request.limit - m_page.rows.size()));
    }

    /// What follows: one stretch, and when it is known how many there are, some at once.
    [[nodiscard]] QCoro::Task<Result<void>> readAhead(bool &ended)
    {
        std::vector<QCoro::Task<Result<Stretch>>> reading;
        QList<int> sizes;
        QList<Result<Stretch>> stretches;
        const double begun = steadySeconds();
        if (m_following) {
            sizes += nextStretch();
            stretches += *std::exchange(m_following, std::nullopt);
        } else {
            const qint64 known = m_totals.value(m_at, 0);
            qint64 offset = m_offset;
            qint64 missing = m_request.limit - m_page.rows.size();
            do {
                sizes += static_cast<int>(std::min<qint64>(kServerPage, missing));
                reading.push_back(read(m_at, offset, sizes.last()));
                offset += sizes.last();
                missing -= sizes.last();
            } while (missing > 0 && offset < known && sizes.size() < atOnce());
        }
        for (QCoro::Task<Result<Stretch>> &one : reading) {
            const Result<Stretch> stretch = co_await std::move(one);
            stretches += stretch;
        }
        learn(reading.size(), stretches, steadySeconds() - begun);
        for (qsizetype i = 0; i < stretches.size() && !ended; ++i) {
            if (!stretches[i])
                co_return fail(stretches[i].error());
            ended = take(*stretches[i]);
            if (!ended && stretches[i]->rows.size() != sizes[i]) {
                m_oneByOne = true; // the server gives fewer than it is asked for, so what comes after does not follow
                break;
            }
        }
        co_return Result<void>();
    }

    [[nodiscard]] int atOnce() const
    {
        Client &client = *m_places[m_at].client;
        const bool floods = client.access().writesAtOnce() == 1; // it is known to rebuild itself for every call
        return m_oneByOne || floods ? 1 : client.width().width();
    }

    /// Full pages alone tell how long a page takes.
    void learn(size_t asked, const QList<Result<Stretch>> &stretches, double seconds) const
    {
        const auto isFull = [](const Result<Stretch> &stretch) { return stretch && stretch->rows.size() == kServerPage; };
        WidthTrial &width = m_places[m_at].client->width();
        if (asked != size_t(width.width()) || !std::ranges::all_of(stretches, isFull))
            return;
        for (size_t i = 0; i < asked; ++i)
            width.took(seconds);
    }

    /// The rows from m_offset on. True: the instance has no more.
    bool take(const Stretch &stretch)
    {
        m_totals[m_at] = stretch.total;
        if (m_page.rows.isEmpty())
            m_firstAt = First{m_at, m_offset, stretch.rows.isEmpty() ? QString() : keyOf(stretch.rows.first())};
        for (const Object &object : stretch.rows)
            m_page.rows += PageRow{m_places[m_at].instance.name, object};
        m_offset += stretch.rows.size();
        if (!stretch.rows.isEmpty())
            m_last = keyOf(stretch.rows.last());
        tellProgress(std::max<qint64>(0, stretch.total - m_offset), m_at + 1 == m_places.size());
        return stretch.rows.isEmpty() || m_offset >= stretch.total;
    }

    [[nodiscard]] QCoro::Task<Result<void>> count()
    {
        for (qsizetype i = 0; i < m_places.size(); ++i) {
            if (!m_totals.contains(i)) {
                const Result<Stretch> stretch = co_await read(i, 0, 1);
                if (!stretch)
                    co_return fail(stretch.error());
                m_totals[i] = stretch->total;
            }
            m_page.total += m_totals[i];
        }
        co_return Result<void>();
    }

    /// Where the page begins.
    struct First
    {
        qsizetype at = 0;
        qint64 offset = 0;
        QString key; ///< of the row there; empty: there is none any more
    };

    PageRequest m_request;
    QList<Place> m_places;
    std::stop_token m_stop;
    bool m_oneByOne; ///< however quick the server would answer several
    Page m_page;
    QHash<qsizetype, qint64> m_totals; ///< by index of the place
    qsizetype m_at = 0;                ///< index of the place being read
    qint64 m_offset = 0;
    QString m_last;
    std::optional<First> m_firstAt;
    std::optional<Result<Stretch>> m_following; ///< from m_offset on, read while the place was looked for
    bool m_back = false; ///< the page ends at the cursor
    bool m_atCursor = false; ///< where the cursor says, and not yet looked for
    QString m_failedAt;
};

} // namespace

QCoro::Task<Result<Page>> readPage(PageRequest request, QList<Place> places, QString *failedAt, std::stop_token stop)
{
    PageReading reading(request, places, stop);
    Result<Page> page = co_await reading.run();
    if (failedAt)
        *failedAt = reading.failedAt();
    co_return page;
}

} // namespace airside::unified
