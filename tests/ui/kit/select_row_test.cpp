// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One row, whichever way lines run and whichever columns are hidden.
#include "ui/kit/select_row.h"

#include <gtest/gtest.h>

#include <QStandardItemModel>
#include <QTableView>

namespace mote::kit {
namespace {

class SelectRow : public testing::TestWithParam<Qt::LayoutDirection> {};

TEST_P(SelectRow, MakesItCurrentAndSelectsAllOfIt) {
  QStandardItemModel model(4, 3);
  QTableView table;
  table.setModel(&model);
  table.setLayoutDirection(GetParam());
  table.setSelectionBehavior(QAbstractItemView::SelectRows);
  table.hideColumn(0);
  table.show();
  for (const int row : {2, 0, 3}) {
    selectRow(table, row);
    EXPECT_EQ(table.currentIndex().row(), row);
    ASSERT_EQ(table.selectionModel()->selectedRows().size(), 1);
    EXPECT_EQ(table.selectionModel()->selectedRows().front().row(), row);
  }
  selectRow(table, 9);
  EXPECT_FALSE(table.currentIndex().isValid());
}

INSTANTIATE_TEST_SUITE_P(, SelectRow, testing::Values(Qt::LeftToRight, Qt::RightToLeft));

}  // namespace
}  // namespace mote::kit
