#pragma once

#include "core/export/sheet.h"
#include "ui/kit/filterbar.h"
#include "ui/kit/messagebanner.h"
#include "ui/kit/reviewrequest.h"

#include <QUuid>
#include <QWidget>

#include <functional>
#include <optional>

class QAbstractButton;
class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace airside {

class PanelHost;
class ProgressLine;

/// What every page has: a header (title, age of its data, actions, refresh), a filter line (Ctrl+F), banners, a thin
/// progress line, the content, an optional side panel (F9 folds it), a status line. It knows nothing of data: see
/// SnapshotPage for the one that follows the workspace.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const;

    // Header
    void setFreshness(const QString &text, const QString &exact = {});
    void addHeaderWidget(QWidget *widget);  ///< to the end side, before refresh
    /// The one primary button of the view.
    static void makePrimary(QAbstractButton *button, bool primary = true);
    void setRefreshVisible(bool visible);

    // Filter
    [[nodiscard]] FilterBar *filterBar() const { return m_filterBar; }
    [[nodiscard]] QLineEdit *filterField() const { return m_filterBar->edit(); }
    void addFilterWidget(QWidget *widget); ///< after the field
    void setFilterVisible(bool visible);
    virtual void focusFilter();

    // Content
    void setContent(QWidget *content); ///< taken over; usually a TableView
    void setPanel(QWidget *panel);     ///< taken over
    /// What content is best made in: a change of parents makes every widget in it be styled again. A panel: panelHost().
    [[nodiscard]] QWidget *contentParent() const;
    [[nodiscard]] PanelHost *panelHost() const { return m_host; }
    /// Shows the content (also while the first reading runs: the frame of the table, with the progress line).
    void showContent();
    /// Instead of the content: why there is nothing, and the one next step (empty: none).
    void showPlaceholder(const QString &title, const QString &reason, const QString &nextStep = {},
                         std::function<void()> action = {});
    [[nodiscard]] bool isPlaceholderShown() const;

    // Messages over the content. The key tells them apart; setting one again replaces it.
    MessageBanner *setBanner(const QString &key, MessageBanner::Kind kind, const QString &text, const QString &details = {});
    void removeBanner(const QString &key);
    [[nodiscard]] QStringList bannerKeys() const;

    [[nodiscard]] ProgressLine *progressLine() const { return m_progress; }
    void setStatus(const QString &text);
    [[nodiscard]] QString status() const;

    // What the window asks of a page
    /// The table as shown, for the export dialog; nullopt: this page has none.
    [[nodiscard]] virtual std::optional<Sheet> sheetAsShown() const { return std::nullopt; }
    /// What would be lost if the window closed now, for a person; empty: nothing.
    [[nodiscard]] virtual QString unfinishedWork() const { return {}; }
    /// Sets the filter from outside, as goTo() of another page does.
    virtual void applyFilter(const QString &filter) { m_filterBar->apply(filter); }
    /// Shows one object of the page's kind, a user or a role by its name, as goToObject() of another page asks. What is
    /// not there changes nothing.
    virtual void openObject(const QUuid &instance, const QString &name);
    struct Opened
    {
        QUuid instance;
        QString name;

        bool operator==(const Opened &) const = default;
    };
    /// Offers to make a small review, as reviewRequested() of another page asks.
    virtual void startReview(const ReviewRequest &) {}
    /// The one object that the page shows, as openObject() takes it; nullopt: none, or several.
    [[nodiscard]] virtual std::optional<Opened> openedObject() const { return std::nullopt; }
    /// Takes back what was done on this page and is no staged edit. False: there is nothing of this kind.
    virtual bool undo() { return false; }
    virtual bool redo() { return false; }
    /// Where the keyboard starts when the page is opened.
    [[nodiscard]] virtual QWidget *initialFocus() { return m_content ? m_content : filterField(); }

Q_SIGNALS:
    void refreshRequested();
    /// A good filter was typed or set; a bad one is told below the line and changes nothing.
    void filterEdited(const QString &text);
    /// Opens another page ("users", "roles", "instances") with a filter.
    void goTo(const QString &page, const QString &filter);
    /// Opens another page at one object.
    void goToObject(const QString &page, const QUuid &instance, const QString &name);
    /// Asks for a review of what is selected.
    void reviewRequested(const airside::ReviewRequest &request);

protected:
    /// A command of this page: its keys work wherever in the page nothing nearer takes them; the palette and the help
    /// read it. No keys: only those two.
    QAction *addCommand(const QString &icon, const QString &text, const QKeySequence &keys, std::function<void()> run);
    /// Emits reviewRequested(), or says that it is too much for a small one. Nothing picked: does nothing.
    void askForReview(const QList<ReviewPick> &picks, ReviewRequest (*requestOf)(const QList<ReviewPick> &), const QString &reason);
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void orderTabs(); ///< filter, banners, content, panel, header: in reading order, the actions last
    void buildCommands();
    void buildHeader(QVBoxLayout *column, const QString &title);
    void buildPlaceholder();

    QAction *m_foldPanel = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_freshness = nullptr;
    QWidget *m_header = nullptr;
    QHBoxLayout *m_actions = nullptr;
    QToolButton *m_refresh = nullptr;
    FilterBar *m_filterBar = nullptr;
    QVBoxLayout *m_banners = nullptr;
    QList<std::pair<QString, MessageBanner *>> m_bannerList;
    ProgressLine *m_progress = nullptr;
    PanelHost *m_host = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_content = nullptr;
    QWidget *m_placeholder = nullptr;
    QLabel *m_placeholderTitle = nullptr;
    QLabel *m_placeholderReason = nullptr;
    QPushButton *m_placeholderAction = nullptr;
    std::function<void()> m_placeholderCall;
    QLabel *m_status = nullptr;
};

} // namespace airside
