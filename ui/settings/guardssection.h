#pragma once

#include "core/access/guardpolicy.h"

#include <QObject>

class QComboBox;
class QPlainTextEdit;

namespace airside {

class LiveSettings;
class SettingsSheet;
class Workspace;

/// What is protected, on every instance or on one, and how much may be changed at once.
class GuardsSection : public QObject
{
    Q_OBJECT

public:
    /// Adds its rows to the sheet.
    GuardsSection(SettingsSheet &sheet, Workspace &workspace, LiveSettings &settings);

    void fill(); ///< from the settings
    /// The settings' with what is chosen here. What could not be read stays so until a person has chosen something else.
    [[nodiscard]] GuardPolicy policy() const;

Q_SIGNALS:
    void wanted(); ///< something was chosen

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillScopes();
    void fillNames();
    [[nodiscard]] QUuid scope() const; ///< whose names are shown; null: those of every instance

    Workspace &m_workspace;
    LiveSettings &m_settings;
    QComboBox *m_scope;
    QPlainTextEdit *m_users; ///< one name a line
    QPlainTextEdit *m_roles;
    QComboBox *m_mostChanges;
    QComboBox *m_mostPercent;
    bool m_filling = false;
};

} // namespace airside
