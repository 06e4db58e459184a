// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Metadata that names a template, and metadata that does not.
#include "core/estimate/template_use.h"

#include <gtest/gtest.h>

namespace mote::estimate {
namespace {

TEST(TemplateUse, ComesFromMetadata) {
  const auto use = templateOf(
      {{"mote.template", "mobilenet_v1"}, {"mote.parameters", R"({"width": 0.5, "size": 64})"}});
  ASSERT_TRUE(use.has_value());
  EXPECT_EQ(use->id, "mobilenet_v1");
  EXPECT_EQ(std::get<double>(use->values.at("width")), 0.5);
  EXPECT_EQ(std::get<std::int64_t>(use->values.at("size")), 64);
  EXPECT_TRUE(use->values.contains("classes"));  // its fallback
}

TEST(TemplateUse, IsNothingWhereMetadataSaysNothing) {
  EXPECT_FALSE(templateOf({}).has_value());
  EXPECT_FALSE(templateOf({{"mote.template", "mobilenet_v1"}}).has_value());
  const auto of = [](const std::string& id, const std::string& parameters) {
    return templateOf({{"mote.template", id}, {"mote.parameters", parameters}}).has_value();
  };
  EXPECT_FALSE(of("no_such_network", "{}"));
  EXPECT_FALSE(of("mobilenet_v1", "{"));
  EXPECT_FALSE(of("mobilenet_v1", R"({"width": "wide"})"));
  EXPECT_FALSE(of("mobilenet_v1", R"({"width": 1e9})"));
}

}  // namespace
}  // namespace mote::estimate
