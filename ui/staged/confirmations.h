#pragma once

#include "core/plan/change.h"

#include <QMap>
#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace airside {

/// What a person types before changes are applied: the name of each production instance, and passwords that were not
/// kept. What is typed stays while the needs change.
class Confirmations : public QWidget
{
    Q_OBJECT

public:
    explicit Confirmations(QWidget *parent = nullptr);

    /// production: names by id. secrets: the changes whose password is asked for. Hidden when there is neither.
    void setNeeds(const QMap<QUuid, QString> &production, const QList<Change> &secrets);
    [[nodiscard]] bool isConfirmed() const;
    /// By change; the fields are empty afterwards.
    [[nodiscard]] QHash<QUuid, Secret> takeSecrets();
    /// False: nothing is asked for.
    bool focusFirst();

Q_SIGNALS:
    void edited();
    void submitted(); ///< Enter in a field

private:
    QLineEdit *addField(const QString &title, const QString &name);
    void addProduction(const QUuid &instance, const QString &name);
    void addSecret(const Change &change);

    QFormLayout *m_layout = nullptr;
    QMap<QUuid, QString> m_names;
    QMap<QUuid, QLineEdit *> m_typedNames;
    QMap<QUuid, QLineEdit *> m_secrets; ///< by change
};

} // namespace airside
