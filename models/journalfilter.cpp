#include "models/filterwords.h"
#include "models/journalrecords.h"

#include "core/access/keys.h"

namespace airside {

namespace {

FilterFieldSet makeJournalFields()
{
    FilterField state = filterField("state", FilterKind::Choice, QT_TRANSLATE_NOOP("FilterFields", "what became of it"), "state:open");
    state.choices = {QStringLiteral("done"), QStringLiteral("not_done"), QStringLiteral("needs_person"), QStringLiteral("open")};
    state.aliases = {QStringLiteral("result")};
    FilterFieldSet set;
    set.fields = {
        instanceField(),
        filterField("account", FilterKind::Name, QT_TRANSLATE_NOOP("FilterFields", "the account that signed in to Airflow"), "account:auditor"),
        filterField("object", FilterKind::Name, QT_TRANSLATE_NOOP("FilterFields", "the user, role or request; * stands for any letters"),
                    "object:alice"),
        filterField("kind", FilterKind::Text, QT_TRANSLATE_NOOP("FilterFields", "what was done contains"), "kind:delete"),
        state,
        filterField("origin", FilterKind::Name, QT_TRANSLATE_NOOP("FilterFields", "where the change came from"), "origin:undo"),
        filterField("by", FilterKind::Name, QT_TRANSLATE_NOOP("FilterFields", "the computer user or the account"), "by:ada"),
        filterField("since", FilterKind::Age, QT_TRANSLATE_NOOP("FilterFields", "was sent"), "since<7d"),
        filterField("why", FilterKind::Text, QT_TRANSLATE_NOOP("FilterFields", "the reason contains"), "why:ticket"),
        filterField("override", FilterKind::Flag, QT_TRANSLATE_NOOP("FilterFields", "a guard objected and was overridden"), "override:yes"),
        filterField("plan", FilterKind::Name, QT_TRANSLATE_NOOP("FilterFields", "applied together, by the plan's id"), "plan:1f*"),
        filterField("change", FilterKind::Name, QT_TRANSLATE_NOOP("FilterFields", "one change, by its id"), "change:1f*"),
    };
    return set;
}

class JournalSubject final : public RecordSubject
{
public:
    JournalSubject(const JournalRecords &records, qint64 now)
        : m_records(records)
        , m_now(now)
    {
    }

    [[nodiscard]] bool hasWord(const QString &folded) const override
    {
        const JournalRow &of = m_records.at(row());
        const auto in = [&folded](const QString &text) { return foldName(text).contains(folded); };
        return in(of.object) || in(of.instanceName) || in(of.kind) || in(journalKindText(of.kind)) || in(of.reason) || in(of.account)
               || in(of.osUser) || std::ranges::any_of(of.lines, in) || std::ranges::any_of(of.overrides, in)
               || in(of.change.toString(QUuid::WithoutBraces)) || in(of.plan.toString(QUuid::WithoutBraces));
    }

    [[nodiscard]] bool hasText(int field, const FilterValue &value) const override
    {
        const JournalRow &of = m_records.at(row());
        switch (JournalField(field)) {
        case JournalField::Instance:
            return value.isIn(foldName(of.instanceName));
        case JournalField::Account:
            return value.isWhole(of.account);
        case JournalField::Object:
            return value.isWhole(of.object);
        case JournalField::Kind:
            return value.isIn(of.kind) || value.isIn(foldName(journalKindText(of.kind)));
        case JournalField::Origin:
            return value.isWhole(of.origin);
        case JournalField::By:
            return value.isWhole(of.osUser) || value.isWhole(of.account);
        case JournalField::Why:
            return value.isIn(foldName(of.reason));
        case JournalField::Plan:
            return value.isWhole(of.plan.toString(QUuid::WithoutBraces));
        case JournalField::Change:
            return value.isWhole(of.change.toString(QUuid::WithoutBraces));
        default:
            return false;
        }
    }

    [[nodiscard]] FilterAge age(int) const override
    {
        const QDateTime &at = m_records.at(row()).at;
        return at.isValid() ? FilterAge{FilterAge::State::Known, m_now - at.toSecsSinceEpoch()} : FilterAge();
    }
    [[nodiscard]] bool flag(int) const override { return !m_records.at(row()).overrides.isEmpty(); }
    [[nodiscard]] bool isChoice(int, int choice) const override { return int(m_records.at(row()).state) == choice; }

private:
    const JournalRecords &m_records;
    qint64 m_now;
};

} // namespace

const FilterFieldSet &journalFilterFields()
{
    static const FilterFieldSet set = makeJournalFields();
    return set;
}

std::unique_ptr<RecordSubject> JournalRecords::subject(const QDateTime &now) const
{
    return std::make_unique<JournalSubject>(*this, now.isValid() ? now.toSecsSinceEpoch() : 0);
}

} // namespace airside
