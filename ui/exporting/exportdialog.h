#pragma once

#include "core/base/taskscope.h"
#include "core/export/writers.h"

#include <QDialog>

#include <optional>

class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;

namespace airside {

class MessageBanner;
class ProgressLine;
class Workspace;

/// The access-review sheet of the scope, or the table as shown, as XLSX, CSV or JSON. Written by a worker to a
/// temporary file and renamed; the dialog says what the file holds and whether that is complete.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// shown: the table of the current page; nullopt: only the review sheet can be exported.
    ExportDialog(Workspace &workspace, std::optional<Sheet> shown, QWidget *parent = nullptr);
    ~ExportDialog() override;

Q_SIGNALS:
    /// The export ended; the path is empty when it failed.
    void exported(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void done(int result) override; ///< waits for a running export

private:
    void build();
    void updateSummary();
    void chooseFile();
    void write(const QString &path);
    [[nodiscard]] QCoro::Task<void> run(QString path, SheetFormat format);
    [[nodiscard]] bool isReviewSheet() const;
    [[nodiscard]] SheetFormat format() const;

    Workspace &m_workspace;
    std::optional<Sheet> m_shown;
    QButtonGroup *m_what = nullptr;
    QComboBox *m_format = nullptr;
    QLabel *m_summary = nullptr;
    MessageBanner *m_banner = nullptr;
    ProgressLine *m_progress = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_close = nullptr;
    std::optional<int> m_result;
    TaskScope m_tasks;
};

} // namespace airside
