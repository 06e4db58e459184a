// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Mouse on the list, buttons, labels.
#include "tests/ui/shell/board_steps.h"

#include <signal.h>

#include <QLabel>
#include <QListWidget>
#include <algorithm>
#include <filesystem>
#include <fstream>

#include "ui/kit/figure_tile.h"
#include "ui/kit/legend_bar.h"

namespace mote::shell {

bool firmwareExists(const std::string& board) {
  return std::filesystem::exists(std::string(MOTE_BINARY_DIR "/share/mote/firmware/mote-agent-") +
                                 board + ".elf");
}

void selectBoard(DrivenWindow& driven, const QString& board) {
  auto* list = driven.find<QListWidget>("boardList");
  for (int row = 0; row < list->count(); ++row) {
    QListWidgetItem* item = list->item(row);
    if (item->data(Qt::UserRole).toString() != board) continue;
    list->scrollToItem(item);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(item).center());
    return;
  }
  FAIL() << board.toStdString() << " is not in the list";
}

void startAndConnect(DrivenWindow& driven, const QString& board) {
  ASSERT_TRUE(driven.settle());
  selectBoard(driven, board);
  const auto* row = driven.studio().boards().row(board);
  ASSERT_NE(row, nullptr);
  if (row->state == bridge::BoardState::Stopped) driven.click("boardPower");
  ASSERT_TRUE(driven.settle());
  driven.click("boardConnect");
  ASSERT_TRUE(driven.settle());
  ASSERT_EQ(driven.studio().boards().connectedId(), board) << problemText(driven);
}

std::size_t layersCome(DrivenWindow& driven) {
  const auto run = driven.studio().boards().lastRun();
  if (run == nullptr || !driven.studio().boards().running()) return 0;
  return static_cast<std::size_t>(std::count_if(run->layers.begin(), run->layers.end(),
                                                [](const auto& l) { return l.value.has_value(); }));
}

std::string problemText(DrivenWindow& driven) {
  return driven.find<QLabel>("boardProblem")->text().toStdString();
}

void expectLabelledEmulated(DrivenWindow& driven) {
  const auto says = [](const QString& text) {
    EXPECT_TRUE(text.contains("emulated") && text.contains("instructions")) << qPrintable(text);
  };
  says(driven.find<QLabel>("boardSource")->text());
  says(driven.find<QWidget>("layerChart")->accessibleName());
  says(driven.find<QWidget>("overlayLegend")->accessibleName());
}

void killBoard(const std::string& board) {
  std::ifstream file(qgetenv("MOTE_RUNTIME_DIR").toStdString() + "/" + board + ".pid");
  pid_t process = 0;
  ASSERT_TRUE(file >> process) << board;
  ASSERT_GT(process, 1);
  ASSERT_EQ(::kill(process, SIGKILL), 0);
}

}  // namespace mote::shell
