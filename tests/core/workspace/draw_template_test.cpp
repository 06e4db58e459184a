// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Models from templates say what they were drawn from; every template gives one that can be saved.
#include "core/workspace/draw_template.h"

#include <gtest/gtest.h>

#include "core/compile/summary.h"
#include "core/templates/catalogue.h"

namespace mote::workspace {
namespace {

TEST(DrawTemplate, WritesDownWhatWasDrawn) {
  const auto model =
      drawTemplate("mobilenet_v1",
                   {{"width", 0.25}, {"size", std::int64_t{96}}, {"classes", std::int64_t{2}}}, 1);
  ASSERT_TRUE(model.ok()) << model.error().text();
  EXPECT_EQ(compile::summarize(model->graph).macs, 7489664U) << "as published for MLPerf Tiny";
  EXPECT_EQ(model->properties.metadata.at("mote.template"), "mobilenet_v1");
  const std::string& values = model->properties.metadata.at("mote.parameters");
  EXPECT_NE(values.find("\"width\":0.25"), std::string::npos) << values;
  EXPECT_NE(model->properties.documentation.find("Howard"), std::string::npos)
      << model->properties.documentation;
}

TEST(DrawTemplate, DrawsEachWithItsOwnValues) {
  for (const templates::Template* entry : templates::all()) {
    const auto model = drawTemplate(entry->id, {}, 7);
    ASSERT_TRUE(model.ok()) << entry->id << ": " << model.error().text();
    EXPECT_EQ(model->graph.name, entry->id);
    EXPECT_TRUE(compile::summarize(model->graph).findings.empty()) << entry->id;
    EXPECT_TRUE(onnx_format::serialize(*model).ok()) << entry->id;
  }
}

TEST(DrawTemplate, NamesWhatItCannotTake) {
  const auto none = drawTemplate("nonsense", {}, 1);
  ASSERT_FALSE(none.ok());
  EXPECT_EQ(none.error().code, "template.unknown");
  EXPECT_NE(none.error().text().find("mobilenet_v2"), std::string::npos);
  EXPECT_EQ(drawTemplate("tcn", {{"width", 2.0}}, 1).error().code, "parameter.unknown");
  EXPECT_EQ(drawTemplate("tcn", {{"levels", std::int64_t{99}}}, 1).error().code, "parameter.range");
}

}  // namespace
}  // namespace mote::workspace
