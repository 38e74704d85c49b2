#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace airside {

/// Sections of settings below each other: a name, its control, and one sentence that explains it.
class SettingsSheet : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsSheet(QWidget *parent = nullptr);

    void addSection(const QString &title);
    /// The control is taken over; its name for screen readers and its description are the texts.
    /// What makes up the row is returned, to be shown and hidden together.
    QList<QWidget *> addRow(const QString &name, QWidget *control, const QString &explanation);
    /// Over the whole width: a list, buttons.
    void addWide(QWidget *widget);
    /// A sentence below the last row.
    QLabel *addNote(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QGridLayout *m_grid = nullptr;
    int m_row = 0;
};

} // namespace airside
