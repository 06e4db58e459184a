// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the palette holds.
#include "core/authoring/entry.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/blocks/catalogue.h"

namespace mote::authoring {
namespace {

const Entry* find(const std::vector<Entry>& list, std::string_view id) {
  const auto found = std::ranges::find(list, id, &Entry::id);
  return found == list.end() ? nullptr : &*found;
}

TEST(Entries, HoldEveryBlockAndOperatorOnce) {
  const auto list = entries();
  std::set<std::string> ids;
  for (const Entry& entry : list) EXPECT_TRUE(ids.insert(entry.id).second) << entry.id;
  const auto blocks = std::ranges::count(list, EntryKind::Block, &Entry::kind);
  EXPECT_EQ(static_cast<std::size_t>(blocks), blocks::all().size());
  // ONNX 1.12 has more than 150 operators that are not deprecated at opset 13.
  EXPECT_GT(std::ranges::count(list, EntryKind::Operator, &Entry::kind), 150);
}

TEST(Entries, MarkWhatOurCoreCannotRun) {
  const auto list = entries();
  ASSERT_NE(find(list, "Conv"), nullptr);
  EXPECT_TRUE(find(list, "Conv")->runnable);
  ASSERT_NE(find(list, "SequenceAt"), nullptr);
  EXPECT_FALSE(find(list, "SequenceAt")->runnable);
}

TEST(Entries, DescribeBlocksWithPaperAndParameters) {
  const auto list = entries();
  const Entry* fire = find(list, "fire");
  ASSERT_NE(fire, nullptr);
  EXPECT_NE(fire->note.find("Iandola"), std::string::npos);
  EXPECT_FALSE(fire->parameters.empty());
}

}  // namespace
}  // namespace mote::authoring
