// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How sentences are joined in a line of text.
#include "ui/kit/sentences.h"

#include <gtest/gtest.h>

namespace mote::kit {
namespace {

TEST(Sentences, StandApartByABlank) {
  EXPECT_EQ(paragraphOf({"One.", "Two."}), "One. Two.");
  EXPECT_EQ(paragraphOf({}), "");
}

TEST(Sentences, NeedNoBlankBehindAWideFullStop) {
  EXPECT_EQ(paragraphOf({QStringLiteral("一。"), QStringLiteral("二。")}),
            QStringLiteral("一。二。"));
}

}  // namespace
}  // namespace mote::kit
