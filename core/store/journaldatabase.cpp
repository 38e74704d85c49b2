#include "core/store/journaldatabase.h"

#include "core/base/osuser.h"
#include "core/store/olderjournal.h"

#include <QCoreApplication>
#include <QFile>
#include <QVariant>

namespace airside {

namespace {

JournalEntry begun(const QDateTime &at, const QString &kind, const QStringList &lines)
{
    JournalEntry entry;
    entry.at = at;
    entry.event = JournalEvent::Begun;
    entry.kind = kind;
    entry.lines = lines;
    return entry;
}

DatabaseOptions computing(DatabaseOptions options)
{
    options.computesColumns = true;
    return options;
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

/// What entries have to fit.
struct Conditions
{
    explicit Conditions(const JournalFilter &filter)
    {
        if (!filter.instance.isEmpty())
            add(QStringLiteral("(instance_name = ? OR instance = ?)"), {filter.instance, filter.instance});
        if (!filter.object.isEmpty())
            add(QStringLiteral("object = ?"), {filter.object});
        if (filter.since.isValid())
            add(QStringLiteral("at >= ?"), {timeText(filter.since)});
        if (filter.until.isValid())
            add(QStringLiteral("at < ?"), {timeText(filter.until)});
        if (!filter.id.isNull())
            add(QStringLiteral("(change = ? OR plan = ?)"), {idText(filter.id), idText(filter.id)});
    }

    void add(const QString &condition, const QVariantList &with)
    {
        conditions += condition;
        values += with;
    }

    /// Without the index, by which all that there is of an instance would be read and sorted for the few newest.
    void addInstances(const QList<QUuid> &instances)
    {
        QStringList marks;
        QVariantList ids;
        for (const QUuid &instance : instances) {
            marks += QStringLiteral("?");
            ids += idText(instance);
        }
        add(QStringLiteral("+instance IN (%1)").arg(marks.join(QLatin1Char(','))), ids);
    }

    [[nodiscard]] QString where() const
    {
        return conditions.isEmpty() ? QString() : QStringLiteral("WHERE ") + conditions.join(QStringLiteral(" AND "));
    }

    QStringList conditions;
    QVariantList values;
};

} // namespace

JournalDatabase::JournalDatabase(JournalFiles files, const Clock &clock, DatabaseOptions options)
    : m_files(std::move(files))
    , m_clock(clock)
    , m_database(m_files.database, journalMigrations(), clock, computing(std::move(options)))
{
}

void JournalDatabase::close()
{
    m_database.close();
    m_ready = false;
}

/// What a person has to know of a journal that cannot be used: nothing is written to Airflow without one.
Error JournalDatabase::unusable(const Error &error) const
{
    if (error.kind != ErrorKind::DamagedFile && error.kind != ErrorKind::BadFile)
        return error;
    const QString why = error.message.isEmpty() ? QCoreApplication::translate("File", "It is damaged.") : error.message;
    return {ErrorKind::BadFile, 0, m_files.database,
            QCoreApplication::translate("File", "%1 Nothing is written to Airflow without a journal. To keep this one aside and begin a new one, run airsidectl journal begin.").arg(why),
            error.detail};
}

bool JournalDatabase::isThere() const
{
    return m_ready || QFile::exists(m_files.database) || (!m_files.older.isEmpty() && QFile::exists(m_files.older));
}

Result<void> JournalDatabase::open()
{
    if (m_ready)
        return {};
    m_osUser = osUserName();
    Result<void> done = m_database.open();
    if (done)
        done = m_database.run(QStringLiteral("PRAGMA synchronous = FULL"));
    if (done)
        done = begin({});
    if (done)
        done = takeOver();
    if (!done) {
        const Error error = unusable(done.error());
        close();
        return fail(error);
    }
    m_ready = true;
    return {};
}

Result<QList<JournalLine>> JournalDatabase::select(const QString &where, const QVariantList &values)
{
    Result<QSqlQuery> query = m_database.prepare(QStringLiteral("SELECT digest, text FROM entry ") + where);
    if (!query)
        return fail(query.error());
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(static_cast<int>(i), values[i]);
    if (!query->exec())
        return fail(m_database.failureOf(*query));
    QList<JournalLine> out;
    while (query->next())
        out += {query->value(0).toByteArray(), query->value(1).toByteArray()};
    if (query->lastError().isValid())
        return fail(m_database.failureOf(*query));
    return out;
}

/// What the next entry follows. A last entry that is not what was written must not be built upon.
Result<JournalHead> JournalDatabase::tail()
{
    const Result<QList<JournalLine>> last = select(QStringLiteral("ORDER BY id DESC LIMIT 1"), {});
    if (!last)
        return fail(last.error());
    if (last->isEmpty())
        return JournalHead{QUuid::createUuid(), 0, nothingsDigest()};
    const JournalLine &line = last->first();
    const std::optional<JournalPlace> place = placeOf(line.text);
    if (!place || digestOf(line.text) != line.digest)
        return fail({ErrorKind::BadFile, 0, m_files.database, QCoreApplication::translate("File", "Its last entry was changed."), {}});
    return JournalHead{place->writer, place->sequence, line.digest};
}

Result<void> JournalDatabase::insert(JournalHead &head, JournalEntry entry)
{
    if (entry.event != JournalEvent::Imported)
        entry.osUser = m_osUser;
    const JournalLine line = lineAfter(head, entry);
    Result<QSqlQuery> query = m_database.prepare(QStringLiteral("INSERT INTO entry (digest, text) VALUES (?, ?)"));
    if (!query)
        return fail(query.error());
    query->bindValue(0, QString::fromLatin1(line.digest));
    query->bindValue(1, line.text);
    if (!query->exec())
        return fail(m_database.failureOf(*query));
    head = headAfter(head, line);
    return {};
}

/// The first entry of a new file.
Result<void> JournalDatabase::begin(const QStringList &lines)
{
    const Result<QList<JournalLine>> any = select(QStringLiteral("LIMIT 1"), {});
    if (!any)
        return fail(any.error());
    if (!any->isEmpty())
        return {};
    return m_database.inTransaction([this, &lines]() -> Result<void> {
        Result<JournalHead> head = tail();
        if (!head)
            return fail(head.error());
        if (head->count > 0)
            return {}; // another process was quicker
        return insert(*head, begun(m_clock.nowUtc(), QStringLiteral("journal"), lines));
    });
}

Result<void> JournalDatabase::takeOver()
{
    if (m_files.older.isEmpty() || !QFile::exists(m_files.older))
        return {};
    const Result<OlderJournal> older = readOlderJournal(m_files.older);
    if (!older)
        return fail(older.error());
    const Result<void> done = m_database.inTransaction([this, &older]() -> Result<void> {
        const Result<QList<JournalLine>> before = select(QStringLiteral("WHERE event = 'begun'"), {});
        if (!before)
            return fail(before.error());
        for (const JournalLine &line : *before) {
            const std::optional<JournalEntry> entry = entryOf(line.text);
            if (entry && entry->lines.contains(older->mark))
                return {}; // the program ended before the file was renamed
        }
        Result<JournalHead> head = tail();
        Result<void> put = head ? insert(*head, begun(m_clock.nowUtc(), QStringLiteral("take_over"), {older->name, older->mark}))
                                : Result<void>(fail(head.error()));
        for (qsizetype i = 0; put && i < older->entries.size(); ++i)
            put = insert(*head, older->entries[i]);
        return put;
    });
    return done ? keepAside(m_files.older, m_clock.nowUtc()) : done;
}

Result<void> JournalDatabase::append(JournalEntry entry)
{
    const Result<void> opened = open();
    if (!opened)
        return opened;
    const Result<void> done = m_database.inTransaction([this, &entry]() -> Result<void> {
        Result<JournalHead> head = tail();
        return head ? insert(*head, std::move(entry)) : Result<void>(fail(head.error()));
    });
    if (!done)
        return fail(unusable(done.error()));
    return {};
}

Result<QList<JournalLine>> JournalDatabase::lines(const JournalFilter &filter)
{
    if (!isThere())
        return QList<JournalLine>();
    const Result<void> opened = open();
    if (!opened)
        return fail(opened.error());
    const Conditions conditions(filter);
    const Result<QList<JournalLine>> found = select(conditions.where() + QStringLiteral(" ORDER BY id"), conditions.values);
    if (!found)
        return fail(unusable(found.error()));
    return *found;
}

Result<QList<JournalPageRow>> JournalDatabase::page(const JournalPageWish &wish)
{
    QList<JournalPageRow> out;
    if (!isThere())
        return out;
    const Result<void> opened = open();
    if (!opened)
        return fail(opened.error());
    Conditions conditions(wish.filter);
    conditions.add(QStringLiteral("event IN ('intent', 'agent_call', 'proposal', 'imported')"), {});
    if (wish.instances)
        conditions.addInstances(*wish.instances);
    if (wish.before > 0)
        conditions.add(QStringLiteral("id < ?"), {wish.before});
    if (wish.after > 0)
        conditions.add(QStringLiteral("id > ?"), {wish.after});
    const QString order = wish.after > 0 ? QStringLiteral(" ORDER BY id LIMIT ?") : QStringLiteral(" ORDER BY id DESC LIMIT ?");
    conditions.values += wish.limit;
    Result<QSqlQuery> query = m_database.prepare(QStringLiteral("SELECT digest, text, id FROM entry ") + conditions.where() + order);
    if (!query)
        return fail(query.error());
    for (qsizetype i = 0; i < conditions.values.size(); ++i)
        query->bindValue(static_cast<int>(i), conditions.values[i]);
    if (!query->exec())
        return fail(unusable(m_database.failureOf(*query)));
    while (query->next())
        out += JournalPageRow{query->value(2).toLongLong(), {query->value(0).toByteArray(), query->value(1).toByteArray()}, {}};
    if (query->lastError().isValid())
        return fail(unusable(m_database.failureOf(*query)));
    if (wish.after > 0)
        std::ranges::reverse(out);
    for (JournalPageRow &row : out) {
        const Result<void> added = addOutcome(row);
        if (!added)
            return fail(unusable(added.error()));
    }
    return out;
}

/// A change may be tried again under its id: the outcome stands before the next intent.
Result<void> JournalDatabase::addOutcome(JournalPageRow &row)
{
    const std::optional<JournalEntry> entry = entryOf(row.line.text);
    if (!entry || entry->event != JournalEvent::Intent)
        return {};
    const Result<QList<JournalLine>> next = select(
        QStringLiteral("WHERE change = ? AND id > ? AND event IN ('intent', 'outcome') ORDER BY id LIMIT 1"), {idText(entry->change), row.number});
    if (!next)
        return fail(next.error());
    const std::optional<JournalEntry> after = next->isEmpty() ? std::nullopt : entryOf(next->first().text);
    if (after && after->event == JournalEvent::Outcome)
        row.outcome = next->first();
    return {};
}

Result<QList<JournalEntry>> JournalDatabase::openIntents(const QUuid &instance)
{
    const Result<void> opened = open();
    if (!opened)
        return fail(opened.error());
    const Result<JournalHead> last = tail(); // what cannot be built upon is found before anything is begun
    if (!last)
        return fail(unusable(last.error()));
    // A change may be tried again under its id: only an outcome after the intent is its own.
    const Result<QList<JournalLine>> found = select(
        QStringLiteral("WHERE event = 'intent' AND instance = ? AND NOT EXISTS (SELECT 1 FROM entry AS later"
                       " WHERE later.change = entry.change AND later.event = 'outcome' AND later.id > entry.id) ORDER BY id"),
        {idText(instance)});
    if (!found)
        return fail(unusable(found.error()));
    QList<JournalEntry> out;
    for (const JournalLine &line : *found) {
        if (const std::optional<JournalEntry> entry = entryOf(line.text))
            out += *entry;
    }
    return out;
}

Result<JournalHead> JournalDatabase::head()
{
    if (!isThere())
        return JournalHead{{}, 0, nothingsDigest()};
    const Result<void> opened = open();
    if (!opened)
        return fail(opened.error());
    const Result<JournalHead> last = tail();
    if (!last)
        return fail(unusable(last.error()));
    return *last;
}

Result<QByteArray> JournalDatabase::digestAt(const QUuid &writer, qint64 sequence)
{
    if (!isThere())
        return QByteArray();
    const Result<void> opened = open();
    if (!opened)
        return fail(opened.error());
    const Result<QList<JournalLine>> found = select(QStringLiteral("WHERE writer = ? AND sequence = ?"), {idText(writer), sequence});
    if (!found)
        return fail(unusable(found.error()));
    return found->isEmpty() ? QByteArray() : found->first().digest;
}

Result<QString> JournalDatabase::beginAnew(const std::optional<JournalHead> &known)
{
    const Result<JournalHead> usable = head();
    if (usable)
        return fail({ErrorKind::InvalidInput, 0, m_files.database, QCoreApplication::translate("File", "This journal can be used; there is no reason to begin a new one."), {}});
    if (usable.error().kind != ErrorKind::BadFile)
        return fail(usable.error());
    const Error aside = m_database.moveAside(QStringLiteral("aside"));
    m_ready = false;
    if (aside.kind != ErrorKind::DamagedFile)
        return fail(aside);
    QStringList lines{QStringLiteral("after: ") + aside.message};
    if (known) {
        lines += QStringLiteral("known of it: writer %1, %2 entries, digest %3")
                     .arg(idText(known->writer)).arg(known->count).arg(QString::fromLatin1(known->digest));
    }
    m_osUser = osUserName();
    Result<void> begun = m_database.open();
    if (begun)
        begun = m_database.run(QStringLiteral("PRAGMA synchronous = FULL"));
    if (begun)
        begun = begin(lines);
    if (!begun)
        return fail(begun.error());
    return aside.message;
}

} // namespace airside
