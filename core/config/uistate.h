#pragma once

#include <QJsonObject>
#include <QString>

namespace airside {

/// What the window remembers over restarts, in ui.json: how tables are arranged, saved views. Comfort only: no secrets,
/// nothing that anything depends on. Values stand by section and key ("tables", "users"); keys that this version does
/// not know are kept. A plain value: writing json() to file() is the caller's, in whichever thread.
class UiState
{
public:
    /// Never fails: a missing file is an empty state; a damaged or huge one (over 1 MB) is moved aside to
    /// "ui.json.damaged", with a line in the log, and is an empty state too.
    [[nodiscard]] static UiState load(const QString &file);

    [[nodiscard]] QString file() const { return m_file; }
    [[nodiscard]] QJsonValue value(const QString &section, const QString &key) const; ///< Undefined: none
    /// Undefined removes. False: it stood there already.
    bool setValue(const QString &section, const QString &key, const QJsonValue &value);
    [[nodiscard]] QByteArray json() const;

private:
    QString m_file;
    QJsonObject m_document;
};

} // namespace airside
