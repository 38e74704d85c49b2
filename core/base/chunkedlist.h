#pragma once

#include <QList>

namespace airside {

/// A long list whose copies share what is equal: changing one element of a copy costs one chunk and not the whole list. For
/// values of which a worker or a view holds an earlier copy while they go on.
template <typename Value>
class ChunkedList
{
public:
    class const_iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = Value;
        using difference_type = qsizetype;
        using pointer = const Value *;
        using reference = const Value &;

        const_iterator() = default;
        const_iterator(const ChunkedList *list, qsizetype at)
            : m_list(list)
            , m_at(at)
        {
        }
        reference operator*() const { return m_list->at(m_at); }
        pointer operator->() const { return &m_list->at(m_at); }
        const_iterator &operator++()
        {
            ++m_at;
            return *this;
        }
        const_iterator operator++(int) { return {m_list, m_at++}; }
        bool operator==(const const_iterator &other) const = default;

    private:
        const ChunkedList *m_list = nullptr;
        qsizetype m_at = 0;
    };

    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] const Value &at(qsizetype place) const { return m_chunks.at(place / kChunk).at(place % kChunk); }
    [[nodiscard]] const Value &operator[](qsizetype place) const { return at(place); }
    /// To be changed; of a shared list it takes one chunk apart.
    [[nodiscard]] Value &operator[](qsizetype place) { return m_chunks[place / kChunk][place % kChunk]; }
    [[nodiscard]] const Value &last() const { return at(m_size - 1); }
    ChunkedList &operator+=(Value value)
    {
        if (m_size % kChunk == 0) {
            m_chunks += QList<Value>();
            m_chunks.last().reserve(kChunk);
        }
        m_chunks.last().append(std::move(value));
        ++m_size;
        return *this;
    }
    [[nodiscard]] const_iterator begin() const { return {this, 0}; }
    [[nodiscard]] const_iterator end() const { return {this, m_size}; }

private:
    static constexpr qsizetype kChunk = 128;

    QList<QList<Value>> m_chunks;
    qsizetype m_size = 0;
};

} // namespace airside
