#pragma once

#include "models/palettemodel.h"

#include <QPointer>
#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QListView;

namespace airside {

/// The command palette: one field over the window, and what it finds. It lies over its parent, takes the keyboard
/// (no shortcut of the window works meanwhile) and goes with Escape, a click beside it, or a choice. The search runs
/// in the worker pool: typing never waits for it, and what comes late for an older text is dropped.
class Palette : public QWidget
{
    Q_OBJECT

public:
    explicit Palette(QWidget *parent);
    ~Palette() override;

    static constexpr int kMost = 12;

    /// items: actions, pages and instances; roles and people are taken from the snapshots.
    void open(const QList<PaletteItem> &items, const QList<SnapshotPtr> &snapshots);
    void dismiss();
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] const PaletteModel &model() const { return m_model; }
    /// The results on screen are those of the text in the field, over everything.
    [[nodiscard]] bool isSettled() const { return m_prepared && !m_cancel; }

Q_SIGNALS:
    /// After the palette has gone.
    void chosen(const airside::PaletteItem &item);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Cancel = std::shared_ptr<std::atomic<bool>>;

    void build();
    void place();
    void prepare(const QList<SnapshotPtr> &snapshots);
    void search();
    void cancelSearch();
    void showFound(const QList<PaletteItem> &found);
    void setCurrent(int row);
    void chooseCurrent();
    [[nodiscard]] bool handleKey(int key, Qt::KeyboardModifiers modifiers);

    PaletteModel m_model;
    QList<PaletteItem> m_items;
    PeopleTextPtr m_people = std::make_shared<const PeopleText>();
    Cancel m_cancel; ///< of the running search; null: none
    quint64 m_opening = 0; ///< an answer for an earlier opening is dropped
    bool m_prepared = false;
    bool m_chooseWhenFound = false; ///< Enter came before the results
    QPointer<QWidget> m_focusBefore;
    QFrame *m_panel = nullptr;
    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_none = nullptr;
};

} // namespace airside
