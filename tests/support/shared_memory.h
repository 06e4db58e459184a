// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Kernels that write over their inputs: how close they allow it, and what comes of it.
#pragma once

#include <numeric>
#include <optional>

#include "core/kernels/reference/catalogue.h"
#include "tests/support/kernel_runner.h"

namespace mote::tests {

/// As the planner asks: the closest distance in whole `alignment` bytes; none where memory is not
/// to be shared, or the two would not overlap.
inline std::optional<std::int32_t> closest(const kernels::Kernel& kernel,
                                           std::span<const std::byte> params,
                                           const std::vector<Tensor>& inputs, const Tensor& output,
                                           std::size_t input, std::int32_t alignment) {
  std::vector<TensorView> views;
  for (const Tensor& tensor : inputs) views.push_back(tensor.view(false));
  const TensorView to = output.view(false);
  const kernels::Call call{views, {&to, 1}, params};
  if (kernel.sharing == nullptr) return std::nullopt;
  const kernels::Sharing sharing = kernel.sharing(call, input);
  if (sharing.step == 0 || sharing.lead >= static_cast<std::int32_t>(output.size))
    return std::nullopt;
  const std::int32_t step = std::lcm(sharing.step, alignment);
  return (sharing.lead + step - 1) / step * step;
}

/// The output's bytes after a run with an input's memory `distance` bytes behind the output's.
inline std::vector<std::byte> runShared(const kernels::Kernel& kernel,
                                        std::span<const std::byte> params,
                                        std::vector<Tensor> inputs, const Tensor& output,
                                        std::size_t input, std::int32_t distance) {
  const auto behind = static_cast<std::size_t>(distance);
  const std::size_t size = std::max(output.size, behind + inputs[input].size);
  const Tensor memory = emptyTensor(ElementType::UInt8, {static_cast<std::int32_t>(size)});
  std::memcpy(memory.bytes.get() + behind, inputs[input].bytes.get(), inputs[input].size);
  inputs[input].bytes = {memory.bytes, memory.bytes.get() + behind};
  Tensor result = output;
  result.bytes = {memory.bytes, memory.bytes.get()};
  if (!runKernel(kernel, params, inputs, {result}).ok()) return {};
  return {memory.bytes.get(), memory.bytes.get() + output.size};
}

}  // namespace mote::tests
