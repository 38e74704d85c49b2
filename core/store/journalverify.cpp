#include "core/store/journalverify.h"

#include <QCoreApplication>

#include <array>
#include <map>

namespace airside {

namespace {

struct Entry
{
    QByteArray digest;
    QByteArray previous;
    bool intact = true; ///< its digest is that of its text
};

/// The entries of one writer by their sequence.
class Chain
{
public:
    explicit Chain(const QUuid &writer)
        : m_writer(writer)
    {
    }

    void add(qint64 sequence, const Entry &entry, QList<JournalProblem> &problems)
    {
        const bool late = !m_entries.empty() && sequence < m_entries.rbegin()->first;
        if (late || m_entries.contains(sequence))
            problems += {JournalFault::OutOfOrder, m_writer, sequence, sequence};
        m_entries.try_emplace(sequence, entry);
    }

    void check(QList<JournalProblem> &problems) const
    {
        qint64 expected = 1;
        const Entry *before = nullptr;
        for (const auto &[sequence, entry] : m_entries) {
            if (sequence > expected)
                problems += {JournalFault::Removed, m_writer, expected, sequence - 1};
            const bool follows = sequence > expected || entry.previous == (before ? before->digest : nothingsDigest());
            // What stands before it was made anew, unless that is known to be changed already.
            if (!follows && entry.intact && (!before || before->intact))
                problems += {JournalFault::Changed, m_writer, std::max<qint64>(sequence - 1, 1), std::max<qint64>(sequence - 1, 1)};
            if (!entry.intact)
                problems += {JournalFault::Changed, m_writer, sequence, sequence};
            expected = sequence + 1;
            before = &entry;
        }
    }

    [[nodiscard]] JournalHead head() const
    {
        return {m_writer, m_entries.rbegin()->first, m_entries.rbegin()->second.digest};
    }

    /// Whether the head is one that this chain had.
    [[nodiscard]] bool had(const JournalHead &head) const
    {
        const auto it = m_entries.find(head.count);
        return it != m_entries.end() && it->second.intact && it->second.digest == head.digest;
    }

private:
    QUuid m_writer;
    std::map<qint64, Entry> m_entries;
};

class Verifier
{
public:
    void add(qsizetype position, const JournalLine &line)
    {
        const std::optional<JournalPlace> place = placeOf(line.text);
        ++m_verdict.entries;
        if (!place) {
            addUnreadable(position);
            return;
        }
        auto it = m_chains.find(place->writer);
        if (it == m_chains.end()) {
            it = m_chains.emplace(place->writer, Chain(place->writer)).first;
            m_order += place->writer;
        }
        it->second.add(place->sequence, {line.digest, place->previous, digestOf(line.text) == line.digest},
                       m_verdict.problems);
    }

    void addUnreadable(qsizetype position)
    {
        m_verdict.problems += {JournalFault::Unreadable, {}, position, position};
    }

    /// A head that was kept elsewhere; true: the chain had it.
    bool compare(const JournalHead &head)
    {
        const auto it = m_chains.find(head.writer);
        const qint64 there = it == m_chains.end() ? 0 : it->second.head().count;
        if (there < head.count) {
            m_verdict.problems += {JournalFault::Cut, head.writer, there + 1, head.count};
            return false;
        }
        if (head.count > 0 && !it->second.had(head)) {
            const JournalProblem changed{JournalFault::Changed, head.writer, head.count, head.count};
            if (!m_verdict.problems.contains(changed))
                m_verdict.problems += changed;
            return false;
        }
        return true;
    }

    [[nodiscard]] bool endsWith(const JournalHead &head) const
    {
        const auto it = m_chains.find(head.writer);
        return it != m_chains.end() && it->second.head() == head;
    }

    [[nodiscard]] JournalVerdict verdict(const std::optional<JournalHead> &anchor)
    {
        for (const QUuid &writer : std::as_const(m_order)) {
            m_chains.at(writer).check(m_verdict.problems);
            m_verdict.heads += m_chains.at(writer).head();
        }
        if (anchor && compare(*anchor) && m_verdict.isConsistent())
            m_verdict.anchoredUpTo = anchor->count;
        return m_verdict;
    }

    [[nodiscard]] const QList<QUuid> &writers() const { return m_order; }

private:
    JournalVerdict m_verdict;
    std::map<QUuid, Chain> m_chains;
    QList<QUuid> m_order;
};

} // namespace

JournalVerdict verifyJournal(const QList<JournalLine> &lines, const std::optional<JournalHead> &anchor)
{
    Verifier verifier;
    for (qsizetype i = 0; i < lines.size(); ++i)
        verifier.add(i + 1, lines[i]);
    return verifier.verdict(anchor);
}

JournalVerdict verifyExport(const QByteArray &file, const std::optional<JournalHead> &anchor)
{
    Verifier verifier;
    QList<JournalHead> heads;
    qsizetype number = 0;
    for (qsizetype at = 0; at < file.size();) {
        const qsizetype end = file.indexOf('\n', at);
        const QByteArray line = end < 0 ? file.mid(at) : file.mid(at, end + 1 - at);
        at += line.size();
        ++number;
        const std::optional<JournalLine> entry = lineFromExport(line);
        const std::optional<JournalHead> head = entry ? std::nullopt : headFromExport(line);
        if (entry && heads.isEmpty())
            verifier.add(number, *entry);
        else if (head)
            heads += *head;
        else
            verifier.addUnreadable(number);
    }
    for (const JournalHead &head : std::as_const(heads)) {
        if (verifier.compare(head) && !verifier.endsWith(head))
            verifier.addUnreadable(number);
    }
    for (const QUuid &writer : verifier.writers()) {
        // An export ends with a head for each writer.
        if (std::ranges::none_of(heads, [&writer](const JournalHead &head) { return head.writer == writer; }))
            verifier.addUnreadable(number + 1);
    }
    return verifier.verdict(anchor);
}

QString describe(const JournalProblem &problem)
{
    struct Sentences
    {
        const char *one;
        const char *several;
    };
    // In the order of JournalFault.
    static constexpr std::array sentences{
        Sentences{QT_TRANSLATE_NOOP("JournalProblem", "entry %1 was changed"), QT_TRANSLATE_NOOP("JournalProblem", "entries %1 to %2 were changed")},
        Sentences{QT_TRANSLATE_NOOP("JournalProblem", "entry %1 was removed"), QT_TRANSLATE_NOOP("JournalProblem", "entries %1 to %2 were removed")},
        Sentences{QT_TRANSLATE_NOOP("JournalProblem", "entry %1 does not stand where it was written"),
                  QT_TRANSLATE_NOOP("JournalProblem", "entries %1 to %2 do not stand where they were written")},
        Sentences{QT_TRANSLATE_NOOP("JournalProblem", "entry %1 was cut off at the end"),
                  QT_TRANSLATE_NOOP("JournalProblem", "entries %1 to %2 were cut off at the end")},
        Sentences{QT_TRANSLATE_NOOP("JournalProblem", "line %1 is no entry"), QT_TRANSLATE_NOOP("JournalProblem", "lines %1 to %2 are no entries")},
    };
    const Sentences &of = sentences[size_t(problem.fault)];
    if (problem.first == problem.last)
        return QCoreApplication::translate("JournalProblem", of.one).arg(problem.first);
    return QCoreApplication::translate("JournalProblem", of.several).arg(problem.first).arg(problem.last);
}

} // namespace airside
