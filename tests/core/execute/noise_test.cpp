// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The generator's first values by hand, per element type.
#include "core/execute/noise.h"

#include <gtest/gtest.h>

#include "core/execute/executor.h"
#include "tests/support/small_programs.h"

namespace mote::execute {
namespace {

Array firstInputOf(const image::ImageWriter& writer) {
  const auto image = writer.write();
  EXPECT_TRUE(image.ok()) << image.error().text();
  const auto executor = Executor::load(image->bytes);
  EXPECT_TRUE(executor.ok()) << executor.error().text();
  return noiseInputs(*executor).value().at(0);
}

/// 1000 -> ... % 2^32, bits 16-23: 165, 122, 30.
TEST(NoiseInputs, AreRealBetweenMinusOneAndOne) {
  const Array input = firstInputOf(tests::twoLayerProgram());
  EXPECT_EQ(input.dims(), (Dims{1, 2}));
  EXPECT_EQ(input.toFloats(), (std::vector<float>{37.0F / 128.0F, -6.0F / 128.0F}));
}

TEST(NoiseInputs, AreAnyByte) {
  const Array input = firstInputOf(tests::oneInt8TensorProgram());
  const auto bytes = input.as<std::int8_t>();
  EXPECT_EQ((std::vector<int>{bytes[0], bytes[1], bytes[2]}), (std::vector<int>{-91, 122, 30}));
}

}  // namespace
}  // namespace mote::execute
