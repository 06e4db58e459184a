// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One program of many unrelated nodes: each reads constants, writes a tensor of its own, and has
// scratch that ends where the arena ends, so that a step beyond it is seen. Nodes may also write
// over their first input, which is then copied into working memory first.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "core/image/image_writer.h"
#include "tests/support/shared_memory.h"

namespace mote::tests {

class SweepProgram {
 public:
  /// `what` says what the case is, for the report.
  template <typename Params>
  void add(const std::string& kernel, const Params& params, const std::vector<Tensor>& inputs,
           const Tensor& output, std::uint64_t scratchBytes, const std::string& what) {
    addNode({kernel, image::paramBytes(params), operandsOf(inputs), {}, ""}, output, scratchBytes,
            kernel + ", " + what);
  }

  /// The same over the memory of its first input, as close as the kernel allows; false where it
  /// does not.
  template <typename Params>
  bool addShared(const std::string& kernel, const Params& params, const std::vector<Tensor>& inputs,
                 const Tensor& output, std::uint64_t scratchBytes, const std::string& what) {
    image::NodeSpec node{kernel, image::paramBytes(params), operandsOf(inputs), {}, ""};
    const auto distance = closest(*findKernel(kernels::reference::all(), kernel), node.params,
                                  inputs, output, 0, program::kAlignment);
    if (!distance || *distance >= static_cast<std::int32_t>(output.size)) return false;
    const image::TensorId input = m_writer.addArena(specOf(inputs[0]));
    m_writer.addNode({"copy", {}, {node.inputs[0]}, {input}, ""});
    m_cases.push_back("copy of an input");
    node.inputs[0] = input;
    addNode(std::move(node), output, scratchBytes, kernel + " over its input, " + what);
    const auto behind = static_cast<std::uint32_t>(*distance);
    m_writer.place(m_last, m_shared);
    m_writer.place(input, m_shared + behind);
    m_shared +=
        aligned(std::max(m_writer.tensorBytes(m_last), behind + m_writer.tensorBytes(input)));
    return true;
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
  std::vector<image::TensorId> operandsOf(const std::vector<Tensor>& inputs) {
    std::vector<image::TensorId> operands;
    for (const Tensor& input : inputs) {
      operands.push_back(input.type == ElementType::Undefined ? image::kAbsent : constant(input));
    }
    return operands;
  }
  void addNode(image::NodeSpec node, const Tensor& output, std::uint64_t scratchBytes,
               const std::string& what) {
    node.outputs.push_back(m_writer.addArena(specOf(output)));
    m_last = node.outputs.back();
    if (scratchBytes > 0) {
      m_scratch.push_back(m_writer.addScratch(static_cast<std::uint32_t>(scratchBytes)));
      node.outputs.push_back(m_scratch.back());
    }
    m_writer.addNode(std::move(node));
    m_cases.push_back(what);
  }

  image::ImageWriter m_writer;
  std::vector<image::TensorId> m_scratch;
  std::vector<std::string> m_cases;
  image::TensorId m_last = 0;
  std::uint32_t m_shared = 0;  ///< end of the memory that nodes share with their inputs
};

}  // namespace mote::tests
