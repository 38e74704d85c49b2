#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace airside {

/// What is staged for a row, a cell or a chip.
enum class StagedState { None, Added, Changed, Removed };

/// How a cell's text is meant. Colour never carries it alone: the text says it too.
/// Production is for the name of a production instance: bold, with a bar.
enum class Tone { Plain, Muted, Ok, Warn, Danger, Production };

/// One role of a user in a table cell. text is untrusted; the delegate makes it visible.
struct Chip
{
    QString text;
    bool privileged = false; ///< drawn with a shield
    bool builtIn = false;    ///< drawn with a small mark
    StagedState staged = StagedState::None; ///< Added: "+", Removed: "-" and struck, in the staged colour
    bool word = false; ///< no role but a word about the account ("inactive"): drawn without a frame

    bool operator==(const Chip &) const = default;
};

/// Data roles beyond Qt's, shared by models, delegates, copying and exporting.
/// Qt::ToolTipRole is rich text and goes through tooltip(); TooltipRole is the same as plain text, for screen readers.
enum ModelRole {
    ChipsRole = Qt::UserRole + 1, ///< QVariant of QList<Chip>
    SortRole,    ///< the value to sort by: number, date or folded text
    KeyRole,     ///< identity of the row, stable over refreshes (a QVariant that compares)
    TooltipRole, ///< QString, plain
    StagedRole,  ///< QVariant of StagedState; on column 0: of the row, elsewhere: of the cell
    ToneRole,    ///< QVariant of Tone; invalid: Plain
    IconRole,    ///< QString: name of an icon in resources/icons drawn before the text; empty or invalid: none
    ExportRole,  ///< the raw value for CSV and exports, as it stands on the server; null: an empty cell; invalid: Qt::DisplayRole is used
    ColumnKeyRole, ///< headerData only: stable key of the column ("failed_logins")
    /// On column 0: what is staged for the row, for exports; English, empty: nothing. headerData of column 0: the title of
    /// the column that holds it; invalid: this model knows nothing of staging.
    StagedTextRole,
    OnServerRole, ///< on column 0: false for a row that is only staged, and in no export; invalid: true
    /// QVariant of RefreshMark: what the last reading did, on column 0 to the row, elsewhere to the cell; invalid: nothing.
    RefreshRole,
};

} // namespace airside

Q_DECLARE_METATYPE(airside::Chip)
Q_DECLARE_METATYPE(airside::StagedState)
Q_DECLARE_METATYPE(airside::Tone)
