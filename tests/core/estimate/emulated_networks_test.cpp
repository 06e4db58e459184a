// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Estimates of the MLPerf Tiny networks, from which no cost was learnt, beside the instructions
// that emulated boards counted for them.
#include <gtest/gtest.h>

#include <algorithm>

#include "core/estimate/estimate.h"
#include "core/workspace/model_file.h"
#include "tests/support/reference_models.h"

namespace mote::estimate {
namespace {

struct Counted {
  const char* costs;
  const char* model;
  double instructions;  ///< one inference as `mote profile` counts it
};

constexpr Counted kCounted[] = {
    {"armv7em", "kws_int8.tflite", 3'615'960},
    {"armv7em", "ic_int8.tflite", 13'520'440},
    {"armv7em", "vww_int8.tflite", 10'959'440},
    {"armv7em", "ad_int8.tflite", 405'760},
    {"armv7em", "ad_float.onnx", 1'631'680},
    {"armv7em", "kws_float.onnx", 26'138'760},
    {"armv7m", "kws_int8.tflite", 4'903'880},
    {"armv7m", "ic_int8.tflite", 17'807'480},
    {"armv7m", "vww_int8.tflite", 15'605'200},
    {"armv7m", "ad_int8.tflite", 751'560},
    {"armv7m", "kws_float.onnx", 205'450'080},
    {"mve", "kws_int8.tflite", 1'329'000},
    {"mve", "ic_int8.tflite", 3'586'593},
    {"mve", "vww_int8.tflite", 4'473'781},
    {"mve", "ad_int8.tflite", 92'156},
    {"mve", "kws_float.onnx", 24'649'906},
    {"reference", "kws_int8.tflite", 28'187'080},
    {"reference", "ic_int8.tflite", 94'125'840},
    {"reference", "vww_int8.tflite", 72'146'000},
    {"reference", "ad_int8.tflite", 1'687'160},
};

class EmulatedNetworks : public testing::TestWithParam<Counted> {};

TEST_P(EmulatedNetworks, AreEstimatedWithinTheBand) {
  const auto path = tests::referenceModels() / GetParam().model;
  if (!std::filesystem::exists(path)) GTEST_SKIP() << "no " << path;
  const auto file = workspace::openModel(path);
  ASSERT_TRUE(file.ok()) << file.error().text();
  const auto compiled = workspace::compiledOf(*file);
  ASSERT_TRUE(compiled.ok()) << compiled.error().text();
  Target target;
  target.costs = GetParam().costs;
  target.clockHz = 1e6;
  const auto estimate = estimateOn(*compiled, target);
  ASSERT_TRUE(estimate.ok()) << estimate.error().text();
  const Figure& instructions = estimate->instructions;
  EXPECT_LE(instructions.low, GetParam().instructions);
  EXPECT_GE(instructions.high, GetParam().instructions);
  EXPECT_NEAR(instructions.value / GetParam().instructions, 1.0, 0.15);
  EXPECT_LT(estimate->guessedShare, 0.01);
}

INSTANTIATE_TEST_SUITE_P(Counts, EmulatedNetworks, testing::ValuesIn(kCounted),
                         [](const auto& info) {
                           std::string name = info.param.model;
                           std::ranges::replace(name, '.', '_');
                           return std::string(info.param.costs) + "_" + name;
                         });

}  // namespace
}  // namespace mote::estimate
