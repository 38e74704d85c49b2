#pragma once

#include "app/console/consoleapplication.h"
#include "core/review/reviewitem.h"
#include "core/review/reviewrecord.h"

#include <QTimer>

namespace airside {

class HistoryPage;
class JournalPage;
class PeoplePage;
class PermissionsPage;

/// Draws a page of the demo into a PNG once the demo has been read, then closes the window.
class Grabber : public QObject
{
    Q_OBJECT

public:
    Grabber(ConsoleApplication &application, const ConsoleOptions &options, QObject *parent = nullptr);

    /// Empty while it has not been written.
    [[nodiscard]] bool written() const { return m_written; }

private:
    void look();
    void openPage();
    void openMatrix();
    void openComparison();
    void openPalette();
    void openHelp();
    void applyExamples();
    void makeReview();
    [[nodiscard]] static QList<ReviewRecord> exampleDecisions(const QList<ReviewItem> &items);
    void showJournal();
    void compareReadings(HistoryPage *page);
    void settle();
    void selectPermission(PermissionsPage *page);
    void selectPerson(PeoplePage *page);
    void stageExamples();
    void draw();

    ConsoleApplication &m_application;
    ConsoleOptions m_options;
    QTimer m_limit;
    int m_applying = 0;
    bool m_opened = false;
    bool m_compared = false; ///< two readings of the history
    bool m_written = false;
};

} // namespace airside
