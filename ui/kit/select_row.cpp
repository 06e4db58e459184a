// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// By index, not by place.
#include "ui/kit/select_row.h"

#include <QHeaderView>
#include <QTableView>

namespace mote::kit {

void selectRow(QTableView& table, int row) {
  const QHeaderView* header = table.horizontalHeader();
  int column = 0;
  while (column < header->count() - 1 && header->isSectionHidden(column)) ++column;
  table.selectionModel()->setCurrentIndex(
      table.model()->index(row, column),
      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

}  // namespace mote::kit
