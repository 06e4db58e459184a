// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The reader of disassembly on listings whose stack is counted by hand.
#include "tests/support/call_graph.h"

#include <gtest/gtest.h>

namespace mote::tests {
namespace {

TEST(CallGraph, AddsUpWhatIsPushedOnTheDeepestPath) {
  CallGraph graph(
      "00000100 <outer>:\n"
      "     100:\tpush\t{r4, r5, r6, lr}\n"
      "     102:\tvpush\t{d8-d9}\n"
      "     104:\tsub.w\tsp, sp, #40\t@ 0x28\n"
      "     108:\tbl\t200 <shallow>\n"
      "     10c:\tbne.n\t104 <outer+0x4>\n"
      "     10e:\tb.w\t300 <deep>\n"
      "\n00000200 <shallow>:\n"
      "     200:\tstr.w\tr4, [sp, #-4]!\n"
      "     204:\tbx\tlr\n"
      "\n00000300 <deep>:\n"
      "     300:\tstmdb\tsp!, {r4, lr}\n"
      "     304:\tsub\tsp, #100\t@ 0x64\n");
  EXPECT_EQ(graph.depth(0x200), 4U);
  EXPECT_EQ(graph.depth(0x300), 108U);
  EXPECT_EQ(graph.depth(0x101), 16U + 16U + 40U + 108U);
  EXPECT_TRUE(graph.unbounded().empty());
}

TEST(CallGraph, NamesWhatHasNoBound) {
  CallGraph graph(
      "00000100 <again>:\n"
      "     100:\tpush\t{r4, lr}\n"
      "     102:\tcbz\tr0, 108 <again+0x8>\n"
      "     104:\tbl\t100 <again>\n"
      "\n00000200 <pointer>:\n"
      "     200:\tblx\tr3\n"
      "\n00000300 <array>:\n"
      "     300:\tsub.w\tsp, sp, r3\n"
      "\n00000400 <moteLoop>:\n"
      "     400:\tbx\tr11\n");
  for (const std::uint32_t address : {0x100U, 0x200U, 0x300U, 0x400U}) graph.depth(address);
  EXPECT_EQ(graph.unbounded(),
            (std::set<std::string>{"again calls itself", "array grows at run time",
                                   "pointer calls a pointer"}));
}

}  // namespace
}  // namespace mote::tests
