#pragma once

#include "core/base/secret.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace airside {

/// Every question to the person goes through here, so that tests answer instead. Nothing blocks: the answer comes
/// to the callback, once, on the GUI thread; it is not called when the parent dies first.
class Prompts
{
public:
    virtual ~Prompts() = default;

    struct Question
    {
        QString title;
        QString text;    ///< plain; may hold server text (it passes visible())
        QString confirm; ///< names the act: "Discard 3 changes"
        QString cancel;  ///< empty: "Cancel"
        bool destructive = false;
    };
    virtual void ask(QWidget *parent, const Question &question, std::function<void(bool)> answer) = 0;

    struct FileQuestion
    {
        QString title;
        QString suggested; ///< file name or whole path
        QStringList filters; ///< "Excel workbook (*.xlsx)"
    };
    /// An empty path: cancelled.
    virtual void saveFile(QWidget *parent, const FileQuestion &question, std::function<void(QString)> answer) = 0;
    virtual void openFile(QWidget *parent, const FileQuestion &question, std::function<void(QString)> answer) = 0;

    struct SecretQuestion
    {
        QString title;
        QString text;
        QString label;   ///< "Password of auditor on Production"
        QString confirm; ///< "Sign in"
    };
    virtual void askSecret(QWidget *parent, const SecretQuestion &question,
                           std::function<void(std::optional<Secret>)> answer) = 0;
};

/// The real one: window-modal dialogs.
class DialogPrompts final : public Prompts
{
public:
    void ask(QWidget *parent, const Question &question, std::function<void(bool)> answer) override;
    void saveFile(QWidget *parent, const FileQuestion &question, std::function<void(QString)> answer) override;
    void openFile(QWidget *parent, const FileQuestion &question, std::function<void(QString)> answer) override;
    void askSecret(QWidget *parent, const SecretQuestion &question,
                   std::function<void(std::optional<Secret>)> answer) override;
};

} // namespace airside
