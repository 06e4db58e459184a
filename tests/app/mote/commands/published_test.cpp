// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote published: estimates beside other people's measurements.
#include "tests/app/mote/commands/command_line.h"
#include "tests/support/reference_models.h"

namespace mote::commands {
namespace {

using test::facts;
using test::refusal;

TEST(Published, StandsBesideEstimates) {
  const std::string models = tests::referenceModels().string();
  if (!std::filesystem::exists(models + "/kws_int8.tflite")) GTEST_SKIP() << "no models";
  const cli::Json rows = facts({"published", "--models", models, "--board", "nucleo-l4r5zi"});
  ASSERT_EQ(rows.size(), 16U);
  for (const cli::Json& row : rows) {
    EXPECT_EQ(row["board"], "nucleo-l4r5zi");
    const double ratio = row["ratio"];
    EXPECT_NEAR(ratio,
                row["estimated_us"]["value"].get<double>() / row["published_us"].get<double>(),
                1e-9);
    // Kernels differ by less than three.
    EXPECT_GT(ratio, 0.33) << row.dump();
    EXPECT_LT(ratio, 3.0) << row.dump();
  }
}

TEST(Published, SaysWhereModelsAreMissing) {
  EXPECT_EQ(refusal({"published", "--models", "/no/such/folder"}), "file.missing");
}

}  // namespace
}  // namespace mote::commands
