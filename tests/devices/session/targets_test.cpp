// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Boards as targets of estimates: memories without the firmware's, costs of their processor.
#include "devices/session/targets.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace mote::session {
namespace {

TEST(Targets, JoinBoardAndProcessor) {
  const auto target = findTarget("nucleo-l4r5zi");
  ASSERT_TRUE(target.ok());
  EXPECT_EQ(target->costs, "armv7em");
  EXPECT_EQ(target->clockHz, 120e6);
  EXPECT_EQ(target->flashBytes, 2U * 1024U * 1024U - kFirmwareFlashBytes);
  EXPECT_EQ(target->ramBytes, 640U * 1024U - kFirmwareRamBytes);
  EXPECT_TRUE(target->milliwatts.known());
  EXPECT_TRUE(target->cyclesPerInstruction.known());
}

TEST(Targets, OfBoardsWithAnAgentLeaveWhatItLeaves) {
  const auto target = findTarget("mps2-an386");
  ASSERT_TRUE(target.ok());
  EXPECT_EQ(target->flashBytes, 16U * 1024U * 1024U);
  EXPECT_EQ(target->ramBytes, 4'128'768U);
  EXPECT_FALSE(target->milliwatts.known());
}

TEST(Targets, AllHaveCosts) {
  EXPECT_GE(targets().size(), 15U);
  for (const estimate::Target& target : targets())
    EXPECT_NE(estimate::findCosts(target.costs), nullptr) << target.id;
  EXPECT_TRUE(std::ranges::is_sorted(targets(), {}, &estimate::Target::id));
}

TEST(Targets, RefuseBoardsWithoutAClock) {
  EXPECT_EQ(findTarget("native").error().code, "estimate.board-unknown");
  EXPECT_EQ(findTarget("nucleo").error().code, "estimate.board-unknown");
}

}  // namespace
}  // namespace mote::session
