#pragma once

#include "models/modelroles.h"

#include <QPlainTextEdit>

namespace airside {

/// The facts of a details panel, one below the other: a heading and its lines. Plain text to read, select and copy; thousands
/// of lines are no burden.
class FactList : public QPlainTextEdit
{
    Q_OBJECT

public:
    struct Line
    {
        QString text; ///< may be hostile
        Tone tone = Tone::Plain;

        bool operator==(const Line &) const = default;
    };
    struct Fact
    {
        QString heading;
        QList<Line> lines; ///< none: the fact is left out

        bool operator==(const Fact &) const = default;
    };

    explicit FactList(QWidget *parent = nullptr);

    /// The same ones again leave the place and the selection as they are.
    void setFacts(const QList<Fact> &facts);
    /// One line, or none when the text is empty.
    static Fact fact(const QString &heading, const QString &text, Tone tone = Tone::Plain);

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();

    QList<Fact> m_facts;
};

} // namespace airside
