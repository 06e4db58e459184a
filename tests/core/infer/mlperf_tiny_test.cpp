// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whole networks against TensorFlow Lite Micro's reference kernels: int8 to the bit.
#include <gtest/gtest.h>

#include <cmath>

#include "core/infer/interpreter.h"
#include "core/kernels/reference/catalogue.h"
#include "tests/support/program_memory.h"
#include "tests/support/reference_models.h"
#include "tests/support/tflite_program.h"

namespace mote::infer {
namespace {

using namespace tests;

constexpr std::uint32_t kStoredInputs = 256;

class MlperfTiny : public testing::TestWithParam<const char*> {
 protected:
  /// False where the reference models are not there.
  bool open(const std::string& name) {
    const auto folder = referenceModels();
    const auto model = readBytes(folder / (name + ".tflite"));
    m_expected = readBytes(folder / (name + ".expected.bin"));
    if (model.empty() || m_expected.empty()) {
      return false;
    }
    m_memory = std::make_unique<ProgramMemory>(programFromTflite(model));
    const Status status =
        Interpreter::load(m_memory->image(), m_set, m_memory->arena(), m_interpreter);
    EXPECT_TRUE(status.ok()) << static_cast<int>(status.code) << " " << status.a << " " << status.b;
    return status.ok();
  }

  /// Runs stored input `index`; the expected output's bytes.
  std::span<const std::byte> run(std::uint32_t index) {
    const TensorView input = m_interpreter.input(0);
    const auto bytes = referenceInput(input.elements(), index);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
      if (input.type == ElementType::Int8) {
        input.as<std::uint8_t>()[i] = bytes[i];
      } else {
        input.as<float>()[i] = static_cast<float>(bytes[i]) / 128.0F - 1.0F;
      }
    }
    EXPECT_TRUE(m_interpreter.run().ok());
    const std::size_t size = m_interpreter.output(0).bytes;
    return std::span<const std::byte>(m_expected).subspan(index * size, size);
  }

  const kernels::Catalogue m_set[1] = {kernels::reference::all()};
  std::unique_ptr<ProgramMemory> m_memory;
  std::vector<std::byte> m_expected;
  Interpreter m_interpreter;
};

class MlperfTinyInt8 : public MlperfTiny {};
class MlperfTinyFloat : public MlperfTiny {};

TEST_P(MlperfTinyInt8, EqualsTfliteMicroToTheBit) {
  if (!open(GetParam())) {
    GTEST_SKIP() << "no reference models beside the checkout";
  }
  ASSERT_EQ(m_expected.size(), kStoredInputs * m_interpreter.output(0).bytes);
  // Every 8th keeps the test short; the sweep of single kernels covers the rest.
  for (std::uint32_t k = 0; k < kStoredInputs; k += 8) {
    const auto expected = run(k);
    const auto given = m_interpreter.output(0).span();
    ASSERT_TRUE(std::ranges::equal(given, expected)) << "input " << k;
  }
}

TEST_P(MlperfTinyFloat, IsCloseToTfliteMicro) {
  if (!open(GetParam())) {
    GTEST_SKIP() << "no reference models beside the checkout";
  }
  for (std::uint32_t k = 0; k < kStoredInputs; k += 32) {
    const auto expected = run(k);
    const TensorView output = m_interpreter.output(0);
    for (std::uint32_t i = 0; i < output.elements(); ++i) {
      float value = 0.0F;
      std::memcpy(&value, expected.data() + i * sizeof(float), sizeof(float));
      ASSERT_NEAR(output.as<float>()[i], value, 1e-5F * (1.0F + std::fabs(value))) << k << " " << i;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Int8, MlperfTinyInt8,
                         testing::Values("kws_int8", "ic_int8", "vww_int8", "ad_int8"));
INSTANTIATE_TEST_SUITE_P(Float, MlperfTinyFloat,
                         testing::Values("ic_float", "vww_float", "ad_float"));

}  // namespace
}  // namespace mote::infer
