// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One reference kernel by its name, from tensors to the values of its one output.
#pragma once

#include <gtest/gtest.h>

#include <string_view>
#include <vector>

#include "core/kernels/reference/catalogue.h"
#include "tests/support/kernel_runner.h"

namespace mote::tests {

inline const kernels::Kernel& referenceKernel(std::string_view name) {
  const kernels::Kernel* kernel = findKernel(kernels::reference::all(), name);
  if (kernel == nullptr) throw std::out_of_range("no kernel " + std::string(name));
  return *kernel;
}

/// The output's values; a refusal fails the test.
template <typename T, typename Params>
std::vector<T> runReference(std::string_view name, const Params& params,
                            const std::vector<Tensor>& inputs,
                            const std::vector<std::int32_t>& dims) {
  const Tensor output = emptyTensor(typeOf<T>(), dims);
  const Status status = runKernel(referenceKernel(name), params, inputs, {output});
  EXPECT_TRUE(status.ok()) << name << ": code " << static_cast<int>(status.code);
  return output.values<T>();
}

/// What check() or run() says.
template <typename Params>
Code refusal(std::string_view name, const Params& params, const std::vector<Tensor>& inputs,
             const Tensor& output) {
  return runKernel(referenceKernel(name), params, inputs, {output}).code;
}

}  // namespace mote::tests
