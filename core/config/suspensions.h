#pragma once

#include "core/access/suspension.h"

namespace airside {

/// suspended.json of the state directory. Every call reads the file as it is; it is written under a lock, and kept before
/// anything is sent. A damaged or newer file is left alone. Errors: BadFile, File.
class Suspensions final : public SuspensionStore
{
public:
    explicit Suspensions(QString file);

    [[nodiscard]] Result<QList<Suspension>> all() const override;
    [[nodiscard]] Result<void> replace(const QList<Suspension> &accounts, const QList<Suspension> &by) override;

private:
    QString m_file;
};

} // namespace airside
