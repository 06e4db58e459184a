// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table's row as the chosen one, in windows of both directions.
#pragma once

class QTableView;

namespace mote::kit {

/// Makes the row current and selects all of it; QTableView's own selectRow() finds no column where
/// lines begin at the right.
void selectRow(QTableView& table, int row);

}  // namespace mote::kit
