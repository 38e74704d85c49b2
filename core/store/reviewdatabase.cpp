#include "core/store/reviewdatabase.h"

#include "core/store/storabletext.h"

#include <QCoreApplication>
#include <QFile>
#include <QVariant>

namespace airside {

namespace {

QString uuidText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

} // namespace

ReviewDatabase::ReviewDatabase(const QString &path, const Clock &clock, const DatabaseOptions &options)
    : m_database(path, reviewMigrations(), clock, options)
{
}

Error ReviewDatabase::unusable(const Error &error) const
{
    if (error.kind != ErrorKind::DamagedFile)
        return error;
    return {ErrorKind::BadFile, 0, m_database.path(), QCoreApplication::translate("File", "It is damaged."), error.detail};
}

Result<void> ReviewDatabase::open()
{
    Result<void> done = m_database.open();
    if (done)
        done = m_database.run(QStringLiteral("PRAGMA synchronous = FULL"));
    return done ? done : Result<void>(fail(unusable(done.error())));
}

Result<QSqlQuery> ReviewDatabase::ask(const QString &sql, const QVariantList &values)
{
    Result<QSqlQuery> query = m_database.prepare(sql);
    if (!query)
        return fail(unusable(query.error()));
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(int(i), values[i]);
    if (!query->exec())
        return fail(unusable(m_database.failureOf(*query)));
    return query;
}

Result<void> ReviewDatabase::insert(const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery> query = ask(sql, values);
    return query ? Result<void>() : Result<void>(fail(query.error()));
}

Result<void> ReviewDatabase::insertLines(qint64 number, int part, const QList<QByteArray> &lines)
{
    Result<QSqlQuery> query = m_database.prepare(QStringLiteral("INSERT INTO review_line VALUES (?, ?, ?, ?)"));
    if (!query)
        return fail(query.error());
    query->bindValue(0, number);
    query->bindValue(1, part);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        query->bindValue(2, i + 1);
        query->bindValue(3, lines[i]);
        if (!query->exec())
            return fail(m_database.failureOf(*query));
    }
    return {};
}

Result<void> ReviewDatabase::insertRecords(qint64 number, const QList<ReviewRecord> &records, const QList<ReviewLine> &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const std::optional<PlacedRecord> placed = recordOf(lines[i].text);
        const Result<void> put =
            insert(QStringLiteral("INSERT INTO review_record VALUES (?, ?, ?, ?, ?)"),
                   {number, placed->sequence, reviewEventName(records[i].event), QString::fromLatin1(lines[i].digest), lines[i].text});
        if (!put)
            return put;
    }
    return {};
}

Result<void> ReviewDatabase::create(const Population &population, const ReviewRecord &created)
{
    const Result<void> opened = open();
    if (!opened)
        return opened;
    const QString name = toStorable(population.campaign.wish.name);
    const Result<void> done = m_database.inTransaction([&]() -> Result<void> {
        Result<QSqlQuery> same = ask(QStringLiteral("SELECT 1 FROM review WHERE name = ?"), {name});
        if (!same)
            return fail(same.error());
        if (same->next())
            return fail({ErrorKind::AlreadyExists, 0, population.campaign.wish.name, {}, {}});
        Result<void> put = insert(QStringLiteral("INSERT INTO review (uuid, name) VALUES (?, ?)"), {uuidText(population.campaign.id), name});
        const Result<qint64> number = put ? numberOf(population.campaign.id) : Result<qint64>(fail(put.error()));
        if (!number)
            return fail(number.error());
        const QList<QByteArray> *parts[] = {&population.itemLines, &population.excludedLines, &population.roleLines};
        for (int part = 0; put && part < 3; ++part)
            put = insertLines(*number, part, *parts[part]);
        return put ? insertRecords(*number, {created}, {lineAfter(emptyReviewHead(), created)}) : put;
    });
    return done ? done : Result<void>(fail(unusable(done.error())));
}

Result<qint64> ReviewDatabase::numberOf(const QUuid &review)
{
    Result<QSqlQuery> query = ask(QStringLiteral("SELECT id FROM review WHERE uuid = ?"), {uuidText(review)});
    if (!query)
        return fail(query.error());
    if (!query->next())
        return fail({ErrorKind::NotFound, 0, uuidText(review), {}, {}});
    return query->value(0).toLongLong();
}

Result<ReviewHead> ReviewDatabase::tail(qint64 number, bool &signedOff)
{
    Result<QSqlQuery> query = ask(QStringLiteral("SELECT sequence, digest, event FROM review_record WHERE review = ? ORDER BY sequence DESC LIMIT 1"), {number});
    if (!query)
        return fail(query.error());
    if (!query->next())
        return emptyReviewHead();
    signedOff = query->value(2).toString() == reviewEventName(ReviewEvent::SignedOff);
    return ReviewHead{query->value(0).toLongLong(), query->value(1).toByteArray()};
}

Result<QList<ReviewLine>> ReviewDatabase::append(const QUuid &review, const ReviewHead &seen, const QList<ReviewRecord> &records,
                                                 const std::optional<ReviewFile> &file)
{
    const Result<void> opened = open();
    if (!opened)
        return fail(opened.error());
    const QList<ReviewLine> lines = linesAfter(seen, records);
    const Result<void> done = m_database.inTransaction([&]() -> Result<void> {
        const Result<qint64> number = numberOf(review);
        if (!number)
            return fail(number.error());
        bool signedOff = false;
        const Result<ReviewHead> head = tail(*number, signedOff);
        if (!head)
            return fail(head.error());
        if (signedOff)
            return fail({ErrorKind::Refused, 0, uuidText(review), QStringLiteral("The campaign is signed off."), {}});
        if (*head != seen)
            return fail({ErrorKind::ChangedMeanwhile, 0, uuidText(review), {}, {}});
        if (file) {
            const Result<void> kept = insert(QStringLiteral("INSERT INTO review_file SELECT ?, ?, ?, ? WHERE NOT EXISTS"
                                                            " (SELECT 1 FROM review_file WHERE review = ? AND sha256 = ?)"),
                                             {*number, QString::fromLatin1(sha256Hex(file->content)), toStorable(file->name), file->content, *number,
                                              QString::fromLatin1(sha256Hex(file->content))});
            if (!kept)
                return kept;
        }
        return insertRecords(*number, records, lines);
    });
    if (!done)
        return fail(unusable(done.error()));
    return lines;
}

Result<QList<KeptReview>> ReviewDatabase::list()
{
    if (!QFile::exists(m_database.path()))
        return QList<KeptReview>();
    const Result<void> opened = open();
    if (!opened)
        return fail(opened.error());
    Result<QSqlQuery> query = ask(QStringLiteral("SELECT uuid, name, EXISTS (SELECT 1 FROM review_record WHERE review = review.id AND event = 'signed_off')"
                                                 " FROM review ORDER BY id"),
                                  {});
    if (!query)
        return fail(query.error());
    QList<KeptReview> out;
    while (query->next())
        out += KeptReview{QUuid(query->value(0).toString()), fromStorable(query->value(1).toString()), query->value(2).toBool()};
    if (query->lastError().isValid())
        return fail(unusable(m_database.failureOf(*query)));
    return out;
}

Result<ReviewTexts> ReviewDatabase::read(const QUuid &review)
{
    const Result<void> opened = open();
    if (!opened)
        return fail(opened.error());
    ReviewTexts out;
    // One transaction: the lists and the records of one moment.
    const Result<void> done = m_database.inTransaction([&]() -> Result<void> {
        const Result<qint64> number = numberOf(review);
        if (!number)
            return fail(number.error());
        Result<QSqlQuery> lines = ask(QStringLiteral("SELECT part, text FROM review_line WHERE review = ? ORDER BY part, number"), {*number});
        if (!lines)
            return fail(lines.error());
        QList<QByteArray> *parts[] = {&out.itemLines, &out.excludedLines, &out.roleLines};
        while (lines->next())
            parts[std::clamp(lines->value(0).toInt(), 0, 2)]->append(lines->value(1).toByteArray());
        Result<QSqlQuery> records = ask(QStringLiteral("SELECT digest, text FROM review_record WHERE review = ? ORDER BY sequence"), {*number});
        if (!records)
            return fail(records.error());
        while (records->next())
            out.records += ReviewLine{records->value(0).toByteArray(), records->value(1).toByteArray()};
        return lines->lastError().isValid() || records->lastError().isValid() ? Result<void>(fail(m_database.failureOf(*records))) : Result<void>();
    });
    if (!done)
        return fail(unusable(done.error()));
    return out;
}

Result<QList<ReviewFile>> ReviewDatabase::files(const QUuid &review)
{
    const Result<void> opened = open();
    if (!opened)
        return fail(opened.error());
    const Result<qint64> number = numberOf(review);
    if (!number)
        return fail(number.error());
    Result<QSqlQuery> query = ask(QStringLiteral("SELECT name, content FROM review_file WHERE review = ? ORDER BY rowid"), {*number});
    if (!query)
        return fail(query.error());
    QList<ReviewFile> out;
    while (query->next())
        out += ReviewFile{fromStorable(query->value(0).toString()), query->value(1).toByteArray()};
    if (query->lastError().isValid())
        return fail(unusable(m_database.failureOf(*query)));
    return out;
}

} // namespace airside
