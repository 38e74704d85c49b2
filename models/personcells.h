#pragma once

#include "models/modelroles.h"
#include "models/persontable.h"

#include <QVariant>

namespace airside {

/// What one cell of the table of people says, for every data role. Pure. column: of PersonColumn, or kPersonColumns and
/// the number of an instance.
[[nodiscard]] QVariant personCell(const PersonTable &table, int id, int column, int role, const QDateTime &nowUtc);
[[nodiscard]] QVariant personHeader(const PersonTable &table, int column, int role);
/// The raw value, for copying and exports; callable in any thread.
[[nodiscard]] QVariant personExport(const PersonTable &table, int id, int column);

/// Why an account stands with the others: "same e-mail", "linked by hand on 23 Nov 2026", "its e-mail is shared ...".
[[nodiscard]] QString joinReason(const PersonTable::Account &account, bool alone);
/// Why a row should be looked at: names that contradict, or that look like another's; empty: nothing.
[[nodiscard]] QStringList personDoubts(const PersonTable &table, const PersonTable::Row &row);

} // namespace airside
