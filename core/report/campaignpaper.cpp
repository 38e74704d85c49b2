#include "core/report/campaignpaper.h"

#include "core/base/clock.h"
#include "core/report/campaigntables.h"
#include "core/review/reviewsignals.h"

#include <numeric>

namespace airside {

namespace {

using Facts = QList<std::pair<QString, QString>>;

QString populationWords(ReviewKind kind)
{
    switch (kind) {
    case ReviewKind::Grants:
        return QStringLiteral("Grants and users without roles");
    case ReviewKind::Accounts:
        return QStringLiteral("Accounts");
    case ReviewKind::RoleContents:
        break;
    }
    return QStringLiteral("Permissions of all roles");
}

QString itemWords(ReviewKind kind)
{
    switch (kind) {
    case ReviewKind::Grants:
        return QStringLiteral("An item is a user and a role that he holds.");
    case ReviewKind::Accounts:
        return QStringLiteral("An item is an account: whether it shall exist.");
    case ReviewKind::RoleContents:
        break;
    }
    return QStringLiteral("An item is a role and a permission that it gives.");
}

/// The blocks of the paper, section by section.
class Writing
{
public:
    Writing(const std::shared_ptr<const Review> &review, const PaperExtras &extras)
        : m_review(*review)
        , m_extras(extras)
        , m_tables(review, extras)
        , m_progress(progressOf(*review))
    {
    }

    [[nodiscard]] QList<PaperBlock> blocks()
    {
        cover();
        scope();
        method();
        completeness();
        results();
        privileged();
        exceptions();
        remediation();
        reviewers();
        signOff();
        return m_blocks;
    }

private:
    void heading(const char *text, bool onNewPage = false)
    {
        m_blocks += PaperBlock{PaperBlock::Kind::Heading, QStringLiteral("%1. %2").arg(++m_section).arg(QLatin1String(text)), {}, onNewPage};
    }
    void text(const QString &words) { m_blocks += PaperBlock{PaperBlock::Kind::Text, words, {}, false}; }
    void table(const PaperTable &rows, const char *none = "None.")
    {
        if (rows.rows == 0)
            text(QLatin1String(none));
        else
            m_blocks += PaperBlock{PaperBlock::Kind::Table, {}, rows, false};
    }
    template<typename Wanted>
    [[nodiscard]] QList<qsizetype> placesWhere(Wanted wanted) const
    {
        QList<qsizetype> places;
        for (qsizetype i = 0; i < m_review.items.size(); ++i) {
            if (wanted(m_review.items[i], m_review.states[i]))
                places += i;
        }
        return places;
    }
    [[nodiscard]] static std::pair<QString, QString> fact(const char *what, const QString &value) { return {QLatin1String(what), value}; }
    [[nodiscard]] static std::pair<QString, QString> fact(const char *what, qint64 value) { return {QLatin1String(what), QString::number(value)}; }

    [[nodiscard]] const CampaignWish &wish() const { return m_review.campaign.wish; }
    [[nodiscard]] bool hasLists() const
    {
        return std::ranges::any_of(m_review.campaign.sources, [](const CampaignSource &source) { return source.list.has_value(); });
    }

    void cover()
    {
        const CampaignWish &wish = m_review.campaign.wish;
        m_blocks += PaperBlock{PaperBlock::Kind::Title, QStringLiteral("Access review: ") + wish.name, {}, false};
        QString end = QStringLiteral("NOT SIGNED OFF: this is how it stood when the report was made");
        if (m_review.signedOff)
            end = QStringLiteral("signed off by %1 at %2").arg(m_tables.person(m_review.signedOff->by), isoUtc(m_review.signedOff->at));
        table(factTable({fact("State", end), fact("Begun", QStringLiteral("%1 by %2").arg(isoUtc(m_review.createdAt), m_tables.person(m_review.createdBy))),
                         fact("Deadline", isoUtc(wish.deadline)), fact("Campaign", m_review.campaign.id.toString(QUuid::WithoutBraces)),
                         fact("Instances", m_review.campaign.sources.size()), fact("Items", m_progress.items), fact("Kept", m_progress.kept),
                         fact("Exceptions", m_progress.exceptions), fact("Revoked", m_progress.revoked), fact("Changed", m_progress.changed),
                         fact("Of these removed, and seen removed", m_progress.removed), fact("Without a decision", m_progress.open),
                         fact("Privileged and kept, with exceptions", m_progress.keptPrivileged), fact("Not reviewed, each with its reason", m_review.campaign.excluded.count),
                         fact("Records", m_review.head.sequence), fact("Digest of the last record", QString::fromLatin1(m_review.head.digest)),
                         fact("Report made", QStringLiteral("%1 by %2 with Airside %3").arg(isoUtc(m_extras.madeAt), m_tables.person(m_extras.madeBy), QStringLiteral(AIRSIDE_VERSION)))}));
        text(QStringLiteral("The digest stands for the whole review: compare it with the one that was printed at the sign-off and kept elsewhere."));
        if (m_extras.alias)
            text(QStringLiteral("Names of people are pseudonyms: HMAC-SHA256 with a key that is kept apart. What people wrote is left out."));
    }

    void scope()
    {
        const CampaignWish &wish = m_review.campaign.wish;
        heading("Scope and exclusions", true);
        Facts facts{fact("What is reviewed", reviewKindName(wish.kind)), fact("Scope", wish.scope.isEmpty() ? QStringLiteral("everything") : m_tables.words(wish.scope)), fact("Fallback reviewer", m_tables.person(wish.fallback)),
                    fact("Without a decision at the deadline", wish.silence == SilenceRule::Revoke ? QStringLiteral("is revoked") : QStringLiteral("goes to the fallback reviewer")),
                    fact("Reasons asked for", justifyName(wish.justify))};
        if (!wish.reason.isEmpty())
            facts += fact("Made because", m_tables.words(wish.reason));
        for (const ReviewerRule &rule : wish.reviewers) {
            const QString of = rule.instance.isEmpty() && rule.role.isEmpty() ? QStringLiteral("everything")
                                                                              : QStringList{rule.instance, rule.role}.join(QLatin1Char(' ')).trimmed();
            facts += fact("Reviewer", QStringLiteral("%1 of %2").arg(m_tables.person(rule.reviewer), of));
        }
        if (!m_review.campaign.managersDigest.isEmpty())
            facts += fact("Reviewer", QStringLiteral("everybody's manager, where no rule for a role or an instance says otherwise; the table's SHA-256 is %1")
                                          .arg(QString::fromLatin1(m_review.campaign.managersDigest)));
        for (const ExclusionRule &rule : wish.exclusions)
            facts += fact("Excluded", QStringLiteral("%1: %2").arg(m_tables.words(rule.filter), m_tables.words(rule.reason)));
        table(factTable(facts));
        text(QStringLiteral("Not reviewed: %1.").arg(m_review.campaign.excluded.count));
        table(m_tables.excluded());
    }

    void method()
    {
        heading("Method and source");
        text(QStringLiteral("Users, roles and permissions were read over each server's REST API with the account named, page by page, and frozen. Nothing was "
                            "entered or changed by hand. ")
             + itemWords(wish().kind)
             + (hasLists() ? QStringLiteral(" Accounts of other tools came from the files named, whose SHA-256 is in the campaign; their completeness is that of the file.")
                           : QString()));
        table(m_tables.sources());
        text(QStringLiteral("Privilege is judged by what a role allows, not by its name. Can become Admin: edit on Users, edit on Roles, create on Users, or read "
                            "and edit on Passwords. Powerful: delete on Users or Roles; create or edit on Connections or Variables; edit or delete on all DAGs; "
                            "create on Datasets or Assets."));
        text(QStringLiteral("Times of logins are the server's, as it told them; all others are UTC. Characters that hide or reorder text are shown like <U+202E>. A text of "
                            "more than %1 lines ends with an ellipsis; it is whole in the evidence pack.")
                 .arg(kMostCellLines));
    }

    void completeness()
    {
        heading("Completeness");
        table(m_tables.completeness());
        const qint64 population = populationOf(m_review.campaign);
        const qint64 accounted = m_review.campaign.items.count + m_review.campaign.excluded.count;
        text(QStringLiteral("%1: %2. Reviewed: %3. Not reviewed, with a reason: %4. Together: %5. %6")
                 .arg(populationWords(m_review.campaign.wish.kind))
                 .arg(population)
                 .arg(m_review.campaign.items.count)
                 .arg(m_review.campaign.excluded.count)
                 .arg(accounted)
                 .arg(population == accounted ? QStringLiteral("Nothing is missing.") : QStringLiteral("THIS DOES NOT ADD UP.")));
    }

    void results()
    {
        heading("Results", true);
        QList<qsizetype> all(m_review.items.size());
        std::iota(all.begin(), all.end(), 0);
        table(m_tables.results(all));
    }

    void privileged()
    {
        heading("Privileged access", true);
        table(m_tables.privileged(placesWhere([](const ReviewItem &item, const ItemState &) { return item.level != PrivilegeLevel::Ordinary || !item.roleRead; })));
    }

    void exceptions()
    {
        heading("Exceptions");
        table(m_tables.exceptions(placesWhere([](const ReviewItem &, const ItemState &state) { return state.decision() == ReviewDecision::Exception; })));
    }

    void remediation()
    {
        heading("Remediation");
        text(QStringLiteral("Only what was read back from the server afterwards is verified_removed; already_gone: a fresh reading did not have it any more."));
        table(m_tables.removals(placesWhere([](const ReviewItem &, const ItemState &state) { return state.isRemoval(); })), "Nothing was to be removed.");
    }

    void reviewers()
    {
        heading("Reviewers");
        table(m_tables.reviewers(), "Nobody has decided anything.");
        QStringList alone;
        for (const QString &name : removersOfTheirOwnDecisions(m_review))
            alone += m_tables.person(name);
        if (!alone.isEmpty())
            text(QStringLiteral("Carried removals out that they had decided alone: %1.").arg(alone.join(QStringLiteral(", "))));
    }

    void signOff()
    {
        heading("Sign-off");
        if (!m_review.signedOff) {
            text(QStringLiteral("The review is not signed off."));
            return;
        }
        const ReviewRecord &end = *m_review.signedOff;
        table(factTable({fact("Signed off by", m_tables.person(end.by)), fact("Account of the operating system", m_tables.person(end.osUser)), fact("At (UTC)", isoUtc(end.at)),
                         fact("Records", m_review.head.sequence), fact("Digest of this record", QString::fromLatin1(m_review.head.digest))}));
        text(QStringLiteral("Before the sign-off the instances were read once more: every grant that was to be removed is gone. Nothing can be added afterwards."));
    }

    const Review &m_review;
    const PaperExtras &m_extras;
    CampaignTables m_tables;
    ReviewProgress m_progress;
    QList<PaperBlock> m_blocks;
    int m_section = 0;
};

} // namespace

Paper campaignPaper(const std::shared_ptr<const Review> &review, const PaperExtras &extras)
{
    const QString name = QStringLiteral("Access review: ") + review->campaign.wish.name;
    return {name, QStringLiteral("digest ") + QString::fromLatin1(review->head.digest.left(16)), QStringLiteral("en"), extras.madeAt, Writing(review, extras).blocks()};
}

} // namespace airside
