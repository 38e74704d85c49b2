#pragma once

#include "ui/kit/messagebanner.h"
#include "ui/reviews/reviewfilejob.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace airside {

class ProgressLine;
class SigningKeyRow;
class Workspace;

/// What leaves a review as a file: a sheet for a reviewer, the review sheet with the results, the report, the evidence pack.
class ReviewFilesDialog : public QDialog
{
    Q_OBJECT

public:
    struct Source
    {
        ReviewStore *store = nullptr;
        QUuid review;
        QString name;
        QStringList shown; ///< items as filtered and sorted
        qsizetype items = 0;
        QString by;
    };
    enum class What { ItemSheet, ResultSheet, Report, Pack };

    ReviewFilesDialog(Workspace &workspace, Source source, What what, QWidget *parent = nullptr);
    ~ReviewFilesDialog() override;

    [[nodiscard]] QComboBox *formatField() const { return m_format; }
    [[nodiscard]] QCheckBox *pseudonymBox() const { return m_pseudonyms; }
    [[nodiscard]] QLineEdit *keyField() const { return m_keyFile; }
    [[nodiscard]] SigningKeyRow *signing() const { return m_sign; }
    [[nodiscard]] QLineEdit *sampleField() const { return m_sample; }
    [[nodiscard]] QLineEdit *seedField() const { return m_seed; }
    [[nodiscard]] QPushButton *writeButton() const { return m_write; }
    [[nodiscard]] QString message() const;
    void choose(What what);

Q_SIGNALS:
    /// It ended; an empty path: it failed or was cancelled.
    void written(const QString &path);

protected:
    void done(int result) override; ///< waits for what is being written

private:
    void build();
    void buildOptions(QFormLayout *form);
    void updateOptions();
    void updateWritable();
    void tell(MessageBanner::Kind kind, const QString &text, const QString &details = {});
    [[nodiscard]] QString sample() const; ///< "10%"; empty: none is wanted
    void askPath();
    void start(const QString &chosen);
    void takeDone(const ReviewFileWish &wish, const Result<ReviewFileDone> &done);
    [[nodiscard]] What what() const;
    [[nodiscard]] ReviewFileKind kind() const;
    [[nodiscard]] QString ending() const;
    void setWriting(bool writing);

    Workspace &m_workspace;
    Source m_source;
    QButtonGroup *m_what = nullptr;
    QComboBox *m_format = nullptr;
    QCheckBox *m_pseudonyms = nullptr;
    QLineEdit *m_keyFile = nullptr;
    QLabel *m_keyLabel = nullptr;
    QLineEdit *m_sample = nullptr;
    QLineEdit *m_seed = nullptr;
    QWidget *m_sampleBox = nullptr;
    QLabel *m_sampleLabel = nullptr;
    SigningKeyRow *m_sign = nullptr;
    QLabel *m_about = nullptr;
    ProgressLine *m_progress = nullptr;
    MessageBanner *m_banner = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_write = nullptr;
    std::stop_source m_stop;
    bool m_writing = false;
    std::optional<int> m_result; ///< closed once nothing is being written
};

} // namespace airside
