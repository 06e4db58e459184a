// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ranges of overlays, empty and not.
#include "core/overlay/overlay.h"

#include <gtest/gtest.h>

namespace mote::overlay {
namespace {

TEST(NodeOverlay, RangeSpansItsValues) {
  NodeOverlay overlay;
  overlay.values = {{graph::NodeId{1}, 3.5}, {graph::NodeId{2}, -1.0}, {graph::NodeId{3}, 0.0}};
  EXPECT_DOUBLE_EQ(overlay.minimum(), -1.0);
  EXPECT_DOUBLE_EQ(overlay.maximum(), 3.5);
}

TEST(NodeOverlay, EmptyRangeIsZero) {
  EXPECT_DOUBLE_EQ(NodeOverlay{}.minimum(), 0.0);
  EXPECT_DOUBLE_EQ(NodeOverlay{}.maximum(), 0.0);
}

}  // namespace
}  // namespace mote::overlay
