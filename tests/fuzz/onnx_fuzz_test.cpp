// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Byte and structural mutations of small models: each is refused in words, or imported, exported,
// compiled, verified and run; never a crash, a hang or a step outside (the sanitizers watch).
#include <gtest/gtest.h>

#include "core/formats/onnx/onnx_format.h"
#include "tests/core/formats/onnx/model_builder.h"
#include "tests/fuzz/fuzz_models.h"
#include "tests/fuzz/mutate.h"
#include "tests/fuzz/use_model.h"

namespace mote::fuzz {
namespace {

constexpr int kUsualOnnx = 500;

class OnnxFuzz : public testing::TestWithParam<NamedModel> {
 protected:
  static std::string name() { return GetParam().name; }
  static onnx::ModelProto model() { return GetParam().make(); }
};

TEST_P(OnnxFuzz, TheModelIsGood) {
  const std::string bytes = model().SerializeAsString();
  const auto parsed = onnx_format::parse(std::as_bytes(std::span(bytes)), {});
  ASSERT_TRUE(parsed.ok()) << parsed.error().text();
  onnx_format::expectRoundTrip(*parsed);
  Tally tally;
  useModel(bytes, tally);
  EXPECT_EQ(tally["run"], GetParam().runs ? 1 : 0);
}

TEST_P(OnnxFuzz, Bytes) {
  Random random(1);
  Tally tally;
  const int count = mutations(kUsualOnnx);
  const std::string original = model().SerializeAsString();
  for (int i = 0; i < count; ++i) {
    const std::string mutant = mutateBytes(original, random);
    ASSERT_NO_FATAL_FAILURE(useModel(mutant, tally)) << "mutant " << i;
  }
  tally.report(std::to_string(count) + " byte mutants of " + name());
  EXPECT_GT(tally["refused"], count / 10);
  EXPECT_GT(tally["imported"], count / 100);
}

TEST_P(OnnxFuzz, Structure) {
  Random random(2);
  Tally tally;
  const int count = mutations(kUsualOnnx);
  const onnx::ModelProto original = model();
  for (int i = 0; i < count; ++i) {
    onnx::ModelProto mutant = original;
    mutateStructure(mutant, random);
    ASSERT_NO_FATAL_FAILURE(useModel(mutant.SerializeAsString(), tally)) << "mutant " << i;
  }
  tally.report(std::to_string(count) + " structural mutants of " + name());
  EXPECT_GT(tally["refused"], count / 10);
  EXPECT_GT(tally["imported"], count / 10);
}

TEST_P(OnnxFuzz, Truncation) {
  Tally tally;
  const std::string original = model().SerializeAsString();
  const std::size_t step = original.size() / static_cast<std::size_t>(mutations(kUsualOnnx)) + 1;
  for (std::size_t size = 0; size < original.size(); size += step)
    ASSERT_NO_FATAL_FAILURE(useModel(original.substr(0, size), tally)) << size << " bytes";
  tally.report("truncations of " + name());
}

INSTANTIATE_TEST_SUITE_P(Models, OnnxFuzz, testing::ValuesIn(namedModels()),
                         [](const auto& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace mote::fuzz
