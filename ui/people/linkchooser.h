#pragma once

#include "models/linkcandidates.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace airside {

/// Finds the account that somebody is to be linked with: type a few words, choose, Enter. Searching runs in the worker
/// pool. Escape leaves.
class LinkChooser : public QWidget
{
    Q_OBJECT

public:
    explicit LinkChooser(QWidget *parent = nullptr);

    /// id: of a row of table.
    void start(const PersonTablePtr &table, int id);
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QPushButton *linkButton() const { return m_link; }
    [[nodiscard]] bool isBusy() const { return m_searching || m_pause.isActive(); }

Q_SIGNALS:
    void chosen(const QUuid &instance, const QString &username);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void find();
    void show(const LinkCandidates &found);
    void choose();

    PersonTablePtr m_table;
    int m_id = -1;
    bool m_searching = false;
    bool m_again = false;
    QTimer m_pause;
    QLabel *m_title = nullptr;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_link = nullptr;
};

} // namespace airside
