#pragma once

#include <QStringList>

namespace airside {

/// A DAG, as far as access is concerned.
struct Dag
{
    QString id;
    QString displayName; ///< equals id where the server has none
    QStringList owners;
    QStringList tags;
    bool paused = false;

    bool operator==(const Dag &) const = default;
};

} // namespace airside
