#pragma once

#include "core/changes/guards.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace airside {

/// What a person ticks, and the reason they give, to go on although guards object. Only for instances on which every
/// objection may be overridden; the word holds for what is shown and nothing else.
class GuardOverrides : public QWidget
{
    Q_OBJECT

public:
    using Words = QMap<QUuid, QList<GuardOverride>>; ///< by instance

    explicit GuardOverrides(QWidget *parent = nullptr);

    /// By instance, and the instances' names. Nothing is ticked afterwards; hidden when there is nothing to override.
    void setRefusals(const QMap<QUuid, QList<Refusal>> &refusals, const QMap<QUuid, QString> &names);

Q_SIGNALS:
    void given(const airside::GuardOverrides::Words &words); ///< for instances of which everything is ticked

private:
    struct Box
    {
        QUuid instance;
        GuardKind guard;
        QList<Refusal> seen;
        QCheckBox *check = nullptr;
    };

    void addBoxes(const QUuid &instance, const QList<Refusal> &refusals, const QString &name);
    void updateButton();
    void give();
    [[nodiscard]] Words words() const;

    QVBoxLayout *m_boxesLayout = nullptr;
    QList<Box> m_boxes;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_button = nullptr;
};

/// "protected account", ...; translated. Of one that may be overridden.
[[nodiscard]] QString guardTitle(GuardKind guard);

} // namespace airside
