#pragma once

#include "core/config/uistate.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace airside {

/// The UiState of the running window: changes are gathered for a moment, then written in the worker pool. What cannot
/// be written is logged and forgotten. GUI thread.
class UiMemory : public QObject
{
    Q_OBJECT

public:
    explicit UiMemory(const QString &file, QObject *parent = nullptr);
    ~UiMemory() override; ///< writes what is left

    [[nodiscard]] QJsonValue value(const QString &section, const QString &key) const { return m_state.value(section, key); }
    void setValue(const QString &section, const QString &key, const QJsonValue &value);

private:
    void write();

    UiState m_state;
    QTimer m_pause;
    QFuture<void> m_writing;
    bool m_dirty = false;
};

} // namespace airside
