#pragma once

#include "core/base/error.h"

#include <QUuid>

class QWidget;

namespace airside {

class Workspace;

/// Whether giving the secret again is what helps against this error.
[[nodiscard]] bool wantsSecret(const Error &error);
/// Asks for the secret of an instance and hands it to the workspace, which reads the instance again.
void askForSecret(Workspace &workspace, const QUuid &id, QWidget *parent);

} // namespace airside
