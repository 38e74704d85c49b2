#include "core/store/reviewcopy.h"

namespace airside {

namespace {

Result<WholeReview> wholeReview(ReviewDatabase &database, const KeptReview &kept)
{
    const Result<ReviewTexts> texts = database.read(kept.id);
    if (!texts)
        return fail(texts.error());
    const Result<QList<ReviewFile>> files = database.files(kept.id);
    if (!files)
        return fail(files.error());
    return WholeReview{kept.id, kept.name, *texts, *files};
}

QSet<QByteArray> digestsOf(const QList<ReviewFile> &files)
{
    QSet<QByteArray> out;
    for (const ReviewFile &file : files)
        out += sha256Hex(file.content);
    return out;
}

/// Line by line, and not by what either of them says of itself.
void compare(const WholeReview &source, const WholeReview &there, CopiedReview &copied)
{
    const auto differs = [&copied](const char *what) {
        copied.state = CopyState::Differs;
        copied.detail = QLatin1String(what);
    };
    if (there.texts.itemLines != source.texts.itemLines || there.texts.excludedLines != source.texts.excludedLines || there.texts.roleLines != source.texts.roleLines)
        differs("the frozen lists");
    else if (there.texts.records.size() < source.texts.records.size())
        differs("it has records that are not there");
    else if (there.texts.records.first(source.texts.records.size()) != source.texts.records)
        differs("the records");
    else if (!digestsOf(there.files).contains(digestsOf(source.files)))
        differs("the sheets that came back");
    else if (there.texts.records.size() > source.texts.records.size())
        copied.state = CopyState::GoneOn;
}

Result<CopiedReview> copyOne(ReviewDatabase &from, ReviewDatabase &to, const KeptReview &kept, const QList<KeptReview> &there)
{
    const Result<WholeReview> source = wholeReview(from, kept);
    if (!source)
        return fail(source.error());
    CopiedReview copied;
    copied.id = kept.id;
    copied.name = kept.name;
    const Result<Review> proven = readReview(source->texts);
    if (!proven) {
        copied.state = CopyState::Unproven;
        copied.detail = proven.error().detail;
        return copied;
    }
    copied.lines = source->texts.itemLines.size() + source->texts.excludedLines.size() + source->texts.roleLines.size();
    copied.records = source->texts.records.size();
    copied.files = source->files.size();
    copied.digest = proven->head.digest;
    const auto same = std::ranges::find(there, kept.id, &KeptReview::id);
    if (same != there.end()) {
        copied.state = CopyState::Same;
    } else {
        const Result<void> brought = to.bring(*source);
        if (!brought && brought.error().kind == ErrorKind::AlreadyExists) {
            copied.state = CopyState::NameTaken;
            return copied;
        }
        if (!brought)
            return fail(brought.error());
    }
    const Result<WholeReview> back = wholeReview(to, kept);
    if (!back)
        return fail(back.error());
    compare(*source, *back, copied);
    return copied;
}

} // namespace

QString copyStateName(CopyState state)
{
    switch (state) {
    case CopyState::Brought:
        return QStringLiteral("brought");
    case CopyState::Same:
        return QStringLiteral("same");
    case CopyState::GoneOn:
        return QStringLiteral("gone_on");
    case CopyState::Differs:
        return QStringLiteral("differs");
    case CopyState::NameTaken:
        return QStringLiteral("name_taken");
    case CopyState::Unproven:
        return QStringLiteral("unproven");
    }
    return {};
}

Result<QList<CopiedReview>> copyReviews(ReviewDatabase &from, ReviewDatabase &to)
{
    const Result<QList<KeptReview>> reviews = from.list();
    if (!reviews)
        return fail(reviews.error());
    const Result<QList<KeptReview>> there = to.list();
    if (!there)
        return fail(there.error());
    QList<CopiedReview> out;
    for (const KeptReview &kept : *reviews) {
        const Result<CopiedReview> copied = copyOne(from, to, kept, *there);
        if (!copied)
            return fail(copied.error());
        out += *copied;
    }
    return out;
}

} // namespace airside
