#include "core/store/reviewdatabase.h"

#include "core/store/storabletext.h"

#include <QCoreApplication>
#include <QVariant>

namespace airside {

namespace {

QString uuidText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

bool isBroken(const Error &error)
{
    return error.kind == ErrorKind::ConnectionLost || error.kind == ErrorKind::OutcomeUnknown;
}

} // namespace

ReviewDatabase::ReviewDatabase(std::unique_ptr<SqlDatabase> database)
    : m_database(std::move(database))
{
}

Error ReviewDatabase::unusable(const Error &error) const
{
    if (error.kind != ErrorKind::DamagedFile)
        return error;
    return {ErrorKind::BadFile, 0, m_database->subject(), QCoreApplication::translate("File", "It is damaged."), error.detail};
}

Result<void> ReviewDatabase::open()
{
    Result<void> done = m_database->open();
    if (done && m_database->dialect() == SqlDialect::Sqlite)
        done = m_database->run(QStringLiteral("PRAGMA synchronous = FULL"));
    return done ? done : Result<void>(fail(unusable(done.error())));
}

/// In one transaction. Work that may be done twice over: it looks first.
Result<void> ReviewDatabase::attempt(const Work &work)
{
    const auto once = [&]() -> Result<void> {
        const Result<void> opened = open();
        const Result<void> ended = opened ? m_database->inTransaction(work) : opened;
        m_failed.clear();
        return ended;
    };
    Result<void> done = once();
    if (!done && isBroken(done.error())) {
        const bool maybeDone = done.error().kind == ErrorKind::OutcomeUnknown;
        m_database->close();
        done = once();
        if (!done && (isBroken(done.error()) || done.error().kind == ErrorKind::Unreachable)) {
            m_database->close();
            if (maybeDone)
                done.error().kind = ErrorKind::OutcomeUnknown;
        }
    }
    return done ? done : Result<void>(fail(unusable(done.error())));
}

Result<QSqlQuery> ReviewDatabase::ask(const QString &sql, const QVariantList &values)
{
    Result<QSqlQuery> query = m_database->prepare(sql);
    if (!query)
        return fail(unusable(query.error()));
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(int(i), values[i]);
    if (!query->exec())
        return fail(failed(std::move(*query)));
    return query;
}

Error ReviewDatabase::failed(QSqlQuery query)
{
    const Error error = unusable(m_database->failureOf(query));
    m_failed.push_back(std::move(query));
    return error;
}

Result<bool> ReviewDatabase::isThere(const QString &question, const QVariantList &values)
{
    Result<QSqlQuery> query = ask(question, values);
    return query ? Result<bool>(query->next()) : Result<bool>(fail(query.error()));
}

Result<void> ReviewDatabase::insert(const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery> query = ask(sql, values);
    return query ? Result<void>() : Result<void>(fail(query.error()));
}

Result<void> ReviewDatabase::insertLines(qint64 number, int part, const QList<QByteArray> &lines)
{
    Result<QSqlQuery> query = m_database->prepare(QStringLiteral("INSERT INTO review_line (review, part, number, text) VALUES (?, ?, ?, ?)"));
    if (!query)
        return fail(query.error());
    query->bindValue(0, number);
    query->bindValue(1, part);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        query->bindValue(2, i + 1);
        query->bindValue(3, lines[i]);
        if (!query->exec())
            return fail(failed(std::move(*query)));
    }
    return {};
}

Result<void> ReviewDatabase::insertRecords(qint64 number, const QList<ReviewLine> &lines)
{
    for (const ReviewLine &line : lines) {
        const std::optional<PlacedRecord> placed = recordOf(line.text);
        if (!placed)
            return fail({ErrorKind::BadFile, 0, m_database->subject(), QCoreApplication::translate("File", "It is damaged."), {}});
        const Result<void> put = insert(QStringLiteral("INSERT INTO review_record (review, sequence, event, digest, text, item) VALUES (?, ?, ?, ?, ?, ?)"),
                                        {number, placed->sequence, reviewEventName(placed->record.event), QString::fromLatin1(line.digest), line.text,
                                         placed->record.item});
        if (!put)
            return put;
    }
    return {};
}

Result<void> ReviewDatabase::putFile(qint64 number, const ReviewFile &file)
{
    const QString digest = QString::fromLatin1(sha256Hex(file.content));
    const Result<bool> same = isThere(QStringLiteral("SELECT 1 FROM review_file WHERE review = ? AND sha256 = ?"), {number, digest});
    if (!same)
        return fail(same.error());
    if (*same)
        return {};
    return insert(QStringLiteral("INSERT INTO review_file (review, sha256, name, content) VALUES (?, ?, ?, ?)"),
                  {number, digest, toStorable(file.name), file.content});
}

Result<void> ReviewDatabase::putReview(const WholeReview &review)
{
    const QString name = toStorable(review.name);
    // After a connection that broke: just this was made, and nobody heard of it.
    const Result<bool> made = isThere(QStringLiteral("SELECT 1 FROM review JOIN review_record ON review = id AND sequence = 1 WHERE uuid = ? AND name = ? AND digest = ?"),
                                      {uuidText(review.id), name, QString::fromLatin1(review.texts.records.first().digest)});
    if (!made)
        return fail(made.error());
    if (*made)
        return {};
    const Result<bool> taken = isThere(QStringLiteral("SELECT 1 FROM review WHERE name = ?"), {name});
    if (!taken)
        return fail(taken.error());
    if (*taken)
        return fail({ErrorKind::AlreadyExists, 0, review.name, {}, {}});
    Result<void> put = insert(QStringLiteral("INSERT INTO review (uuid, name) VALUES (?, ?)"), {uuidText(review.id), name});
    if (!put && put.error().kind == ErrorKind::AlreadyExists) // at the same moment
        put.error().subject = review.name;
    const Result<qint64> number = put ? numberOf(review.id) : Result<qint64>(fail(put.error()));
    if (!number)
        return fail(number.error());
    const QList<QByteArray> *parts[] = {&review.texts.itemLines, &review.texts.excludedLines, &review.texts.roleLines};
    for (int part = 0; put && part < 3; ++part)
        put = insertLines(*number, part, *parts[part]);
    if (put)
        put = insertRecords(*number, review.texts.records);
    for (const ReviewFile &file : review.files)
        put = put ? putFile(*number, file) : put;
    return put;
}

Result<void> ReviewDatabase::create(const Population &population, const ReviewRecord &created)
{
    const ReviewTexts texts{population.itemLines, population.excludedLines, population.roleLines, {lineAfter(emptyReviewHead(), created)}};
    return bring({population.campaign.id, population.campaign.wish.name, texts, {}});
}

Result<void> ReviewDatabase::bring(const WholeReview &review)
{
    return attempt([&] { return putReview(review); });
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

/// Content is what tells a record from another one: its line holds who, when, what, and the digest of the line before it.
Result<bool> ReviewDatabase::standsAlready(qint64 number, const ReviewHead &seen, const QList<ReviewLine> &lines)
{
    Result<QSqlQuery> query = ask(QStringLiteral("SELECT digest FROM review_record WHERE review = ? AND sequence > ? ORDER BY sequence LIMIT ?"),
                                  {number, seen.sequence, lines.size()});
    if (!query)
        return fail(query.error());
    for (const ReviewLine &line : lines) {
        if (!query->next() || query->value(0).toByteArray() != line.digest)
            return false;
    }
    return !lines.isEmpty();
}

Result<void> ReviewDatabase::appendOnce(const QUuid &review, const ReviewHead &seen, const QList<ReviewLine> &lines, const std::optional<ReviewFile> &file)
{
    const Result<qint64> number = numberOf(review);
    if (!number)
        return fail(number.error());
    bool signedOff = false;
    const Result<ReviewHead> head = tail(*number, signedOff);
    if (!head)
        return fail(head.error());
    if (*head != seen) {
        const Result<bool> stands = standsAlready(*number, seen, lines);
        if (!stands)
            return fail(stands.error());
        if (*stands)
            return {};
    }
    if (signedOff)
        return fail({ErrorKind::Refused, 0, uuidText(review), QCoreApplication::translate("ReviewRules", "The campaign is signed off."), {}});
    if (*head != seen)
        return fail({ErrorKind::ChangedMeanwhile, 0, uuidText(review), {}, {}});
    const Result<void> kept = file ? putFile(*number, *file) : Result<void>();
    return kept ? insertRecords(*number, lines) : kept;
}

Result<QList<ReviewLine>> ReviewDatabase::append(const QUuid &review, const ReviewHead &seen, const QList<ReviewRecord> &records,
                                                 const std::optional<ReviewFile> &file)
{
    const QList<ReviewLine> lines = linesAfter(seen, records);
    Result<void> done = attempt([&] { return appendOnce(review, seen, lines, file); });
    // Of two at the same moment the second one meets the first one's key, or the trigger that saw him.
    if (!done && (done.error().kind == ErrorKind::AlreadyExists || done.error().kind == ErrorKind::ChangedMeanwhile))
        done = fail({ErrorKind::ChangedMeanwhile, 0, uuidText(review), {}, done.error().detail});
    if (!done)
        return fail(done.error());
    return lines;
}

Result<QList<KeptReview>> ReviewDatabase::list()
{
    QList<KeptReview> out;
    if (!m_database->isThere())
        return out;
    const Result<void> done = attempt([&]() -> Result<void> {
        out.clear();
        Result<QSqlQuery> query = ask(QStringLiteral("SELECT uuid, name, EXISTS (SELECT 1 FROM review_record WHERE review = review.id AND event = 'signed_off')"
                                                     " FROM review ORDER BY id"),
                                      {});
        if (!query)
            return fail(query.error());
        while (query->next())
            out += KeptReview{QUuid(query->value(0).toString()), fromStorable(query->value(1).toString()), query->value(2).toBool()};
        return query->lastError().isValid() ? Result<void>(fail(m_database->failureOf(*query))) : Result<void>();
    });
    if (!done)
        return fail(done.error());
    return out;
}

Result<ReviewTexts> ReviewDatabase::read(const QUuid &review)
{
    ReviewTexts out;
    // One transaction; the records last, so that the frozen lists are never behind them.
    const Result<void> done = attempt([&]() -> Result<void> {
        out = {};
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
        return lines->lastError().isValid() || records->lastError().isValid() ? Result<void>(fail(m_database->failureOf(*records))) : Result<void>();
    });
    if (!done)
        return fail(done.error());
    return out;
}

/// sql asks for one review.
Result<QList<QVariantList>> ReviewDatabase::rowsOf(const QUuid &review, const QString &sql)
{
    QList<QVariantList> out;
    const Result<void> done = attempt([&]() -> Result<void> {
        out.clear();
        const Result<qint64> number = numberOf(review);
        Result<QSqlQuery> query = number ? ask(sql, {*number}) : Result<QSqlQuery>(fail(number.error()));
        if (!query)
            return fail(query.error());
        while (query->next())
            out += QVariantList{query->value(0), query->value(1)};
        return query->lastError().isValid() ? Result<void>(fail(m_database->failureOf(*query))) : Result<void>();
    });
    if (!done)
        return fail(done.error());
    return out;
}

Result<QList<ReviewFile>> ReviewDatabase::files(const QUuid &review)
{
    const QString order = m_database->dialect() == SqlDialect::Sqlite ? QStringLiteral("rowid") : QStringLiteral("recorded_at, sha256");
    return rowsOf(review, QStringLiteral("SELECT name, content FROM review_file WHERE review = ? ORDER BY %1").arg(order)).map([](const QList<QVariantList> &rows) {
        QList<ReviewFile> out;
        for (const QVariantList &row : rows)
            out += ReviewFile{fromStorable(row[0].toString()), row[1].toByteArray()};
        return out;
    });
}

Result<ReviewHead> ReviewDatabase::head(const QUuid &review)
{
    ReviewHead out;
    const Result<void> done = attempt([&]() -> Result<void> {
        const Result<qint64> number = numberOf(review);
        if (!number)
            return fail(number.error());
        bool signedOff = false;
        const Result<ReviewHead> end = tail(*number, signedOff);
        out = end.value_or(ReviewHead());
        return end ? Result<void>() : Result<void>(fail(end.error()));
    });
    if (!done)
        return fail(done.error());
    return out;
}

Result<QList<ReviewWitness>> ReviewDatabase::witnesses(const QUuid &review)
{
    return rowsOf(review, QStringLiteral("SELECT login, recorded_at FROM review_record WHERE review = ? ORDER BY sequence")).map([](const QList<QVariantList> &rows) {
        QList<ReviewWitness> out;
        for (const QVariantList &row : rows)
            out += ReviewWitness{row[0].toString(), row[1].toString()};
        return out;
    });
}

} // namespace airside
