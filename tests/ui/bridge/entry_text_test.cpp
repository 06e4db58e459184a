// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words about entries, and values as they are typed.
#include "ui/bridge/entry_text.h"

#include <gtest/gtest.h>

namespace mote::bridge {
namespace {

TEST(EntryText, WritesValuesAsTheyAreReadBack) {
  EXPECT_EQ(valueText(true), "true");
  EXPECT_EQ(valueText(std::int64_t{32}), "32");
  EXPECT_EQ(valueText(0.25), "0.25");
  EXPECT_EQ(valueText(std::string("relu6")), "relu6");
}

TEST(EntryText, HintsAtWhatMayBeTyped) {
  authoring::Entry entry{authoring::EntryKind::Block, "dense", "Dense", "a paper", true, {}};
  entry.parameters = {{"units", "Numbers", std::int64_t{64}, 1, 99}, {"softmax", "Odds", false}};
  EXPECT_EQ(entryHint(entry), "units=64 softmax=false");
  entry.runnable = false;
  EXPECT_TRUE(entryHint(entry).contains("not run"));
}

TEST(EntryText, LeavesOperatorsTheirNames) {
  const authoring::Entry entry{authoring::EntryKind::Operator, "Conv", "Conv", {}, true, {}};
  EXPECT_EQ(entryTitle(entry), "Conv");
}

}  // namespace
}  // namespace mote::bridge
