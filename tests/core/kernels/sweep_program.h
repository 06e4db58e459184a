// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One program of many unrelated nodes: each reads constants, writes a tensor of its own, and has
// scratch that ends where the arena ends, so that a step beyond it is seen.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "core/image/image_writer.h"
#include "tests/support/kernel_runner.h"

namespace mote::tests {

class SweepProgram {
 public:
  /// `what` says what the case is, for the report.
  template <typename Params>
  void add(const std::string& kernel, const Params& params, const std::vector<Tensor>& inputs,
           const Tensor& output, std::uint64_t scratchBytes, const std::string& what) {
    image::NodeSpec node{kernel, image::paramBytes(params), {}, {}, ""};
    for (const Tensor& input : inputs) {
      node.inputs.push_back(input.type == ElementType::Undefined ? image::kAbsent
                                                                 : constant(input));
    }
    node.outputs.push_back(m_writer.addArena(specOf(output)));
    m_last = node.outputs.back();
    if (scratchBytes > 0) {
      m_scratch.push_back(m_writer.addScratch(static_cast<std::uint32_t>(scratchBytes)));
      node.outputs.push_back(m_scratch.back());
    }
    m_writer.addNode(std::move(node));
    m_cases.push_back(kernel + ", " + what);
  }

  [[nodiscard]] const std::vector<std::string>& cases() const noexcept { return m_cases; }

  /// Once, after the last node.
  image::Image write() {
    std::uint32_t most = 0;
    for (const auto id : m_scratch) most = std::max(most, aligned(m_writer.tensorBytes(id)));
    image::ImageWriter placed = m_writer;
    placed.addOutput(m_last);
    for (const auto id : m_scratch) placed.place(id, 0);
    placed.placeRest();
    const std::uint32_t outputs = placed.write().value().arenaBytes;
    for (const auto id : m_scratch)
      placed.place(id, outputs + most - aligned(m_writer.tensorBytes(id)));
    return placed.write().value();
  }

 private:
  static std::uint32_t aligned(std::uint32_t bytes) {
    return (bytes + program::kAlignment - 1) / program::kAlignment * program::kAlignment;
  }
  static image::TensorSpec specOf(const Tensor& tensor) {
    return {tensor.type, tensor.dims, tensor.scale, tensor.zeroPoint};
  }
  image::TensorId constant(const Tensor& tensor) {
    return m_writer.addConstant(specOf(tensor), {tensor.bytes.get(), tensor.size});
  }

  image::ImageWriter m_writer;
  std::vector<image::TensorId> m_scratch;
  std::vector<std::string> m_cases;
  image::TensorId m_last = 0;
};

}  // namespace mote::tests
