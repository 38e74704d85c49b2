#pragma once

#include "ui/help/helptopics.h"
#include "ui/kit/commands.h"

#include <QDialog>

#include <functional>

class QLineEdit;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace airside {

/// The help: topics at the side, searchable, one of them in full. Stays open beside the window; needs no network.
/// Keyboard: the search has the focus; Down goes to the topics, Tab on to the text and its links, Alt+Left back,
/// Escape closes.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    /// The commands of a page (its id) as they are now; for another topic those of the whole window.
    using CommandSource = std::function<QList<Command>(const QString &topic)>;

    explicit HelpWindow(CommandSource commands, QWidget *parent = nullptr);

    /// An unknown id shows the first topic.
    void showTopic(const QString &id);
    [[nodiscard]] QString currentTopic() const { return m_current; }
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QTextBrowser *text() const { return m_text; }
    [[nodiscard]] QPushButton *backButton() const { return m_back; }

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fillList();
    void goTo(const QString &id);
    void goBack();
    void draw();
    void markInList();

    CommandSource m_commands;
    QList<HelpTopic> m_topics;
    QString m_current;
    QStringList m_before; ///< where Back goes, the last one first
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    QTextBrowser *m_text = nullptr;
    QPushButton *m_back = nullptr;
};

} // namespace airside
