// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs a compiled reference model on the stored inputs, with the plain and the fast kernels, and
// judges it by the stored outputs.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>
#include <span>
#include <vector>

#include "core/execute/executor.h"
#include "tests/support/reference_models.h"

namespace mote::tests {

using Image = std::shared_ptr<const std::vector<std::byte>>;

/// Input `index` into the program's first input, as the models' README defines it.
inline void setReferenceInput(execute::Executor& runner, std::uint32_t index) {
  const TensorView input = runner.input(0);
  const auto bytes = referenceInput(input.elements(), index);
  if (input.type != ElementType::Float32) {
    std::memcpy(input.data, bytes.data(), bytes.size());
    return;
  }
  for (std::size_t i = 0; i < bytes.size(); ++i)
    input.as<float>()[i] = static_cast<float>(bytes[i]) / 128.0F - 1.0F;
}

/// Calls judge(output, stored bytes) after each run.
template <typename Judge>
void runStoredInputs(const Image& image, std::span<const std::byte> stored, const Judge& judge) {
  for (const auto kernels : {execute::Kernels::Reference, execute::Kernels::Fastest}) {
    auto loaded = execute::Executor::load(image, kernels);
    ASSERT_TRUE(loaded.ok()) << loaded.error().text();
    execute::Executor runner = std::move(loaded).value();
    const TensorView output = runner.output(0);
    ASSERT_EQ(stored.size(), std::size_t{output.bytes} * kStoredInputs);
    const std::uint32_t inputs = referenceInputs(kernels == execute::Kernels::Reference);
    for (std::uint32_t k = 0; k < inputs; ++k) {
      setReferenceInput(runner, k);
      ASSERT_TRUE(runner.runInPlace().ok());
      judge(output, stored.subspan(std::size_t{k} * output.bytes, output.bytes));
    }
  }
}

inline void expectStoredOutputs(const Image& image, std::span<const std::byte> stored) {
  std::size_t wrong = 0;
  runStoredInputs(image, stored, [&](const TensorView& output, std::span<const std::byte> row) {
    wrong += std::memcmp(output.data, row.data(), row.size()) != 0;
  });
  EXPECT_EQ(wrong, 0U) << "rows";
}

/// float32; the distance is relative where the stored element is above 1.
inline void expectNearStoredOutputs(const Image& image, std::span<const std::byte> stored,
                                    double most) {
  double worst = 0.0;
  runStoredInputs(image, stored, [&](const TensorView& output, std::span<const std::byte> row) {
    std::vector<float> expected(output.elements());
    std::memcpy(expected.data(), row.data(), row.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
      const double distance = std::abs(static_cast<double>(output.as<float>()[i] - expected[i]));
      worst = std::max(worst, distance / std::max(1.0, std::abs(double{expected[i]})));
    }
  });
  EXPECT_LT(worst, most);
}

}  // namespace mote::tests
