// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers, tables and report pages for people.
#include "app/mote/cli/text.h"

#include <gtest/gtest.h>

#include "app/mote/cli/html.h"

namespace mote::cli {
namespace {

TEST(Text, GroupsDigits) {
  EXPECT_EQ(grouped(0), "0");
  EXPECT_EQ(grouped(999), "999");
  EXPECT_EQ(grouped(1000), "1,000");
  EXPECT_EQ(grouped(1234567), "1,234,567");
}

TEST(Text, RoundsPercentages) {
  EXPECT_EQ(percent(0.9288), "92.88 %");
  EXPECT_EQ(percent(1.0), "100.00 %");
}

TEST(Text, AlignsColumns) {
  EXPECT_EQ(table({{"a", "n"}, {"long", "12"}}), "a      n\nlong  12\n");
}

TEST(Text, MarkdownTablesHaveTheirHeadLineBelowTheFirstRow) {
  EXPECT_EQ(markdown({{"a", "n"}, {"long", "12"}}), "| a | n |\n|---|---:|\n| long | 12 |\n");
}

TEST(Html, EscapesAndEmbeds) {
  EXPECT_EQ(escapeHtml("<a & \"b\">"), "&lt;a &amp; &quot;b&quot;&gt;");
  HtmlReport report("A <title>");
  report.table({{"x"}, {"1 < 2"}});
  const std::string page = report.take();
  EXPECT_NE(page.find("A &lt;title&gt;"), std::string::npos);
  EXPECT_NE(page.find("1 &lt; 2"), std::string::npos);
}

TEST(Html, EncodesAsRfc4648Shows) {
  const auto encode = [](const std::string& text) {
    return base64(std::as_bytes(std::span(text)));
  };
  EXPECT_EQ(encode(""), "");
  EXPECT_EQ(encode("f"), "Zg==");
  EXPECT_EQ(encode("fo"), "Zm8=");
  EXPECT_EQ(encode("foo"), "Zm9v");
  EXPECT_EQ(encode("foobar"), "Zm9vYmFy");
}

}  // namespace
}  // namespace mote::cli
