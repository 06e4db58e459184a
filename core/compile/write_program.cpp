// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Only tensors that a node, an input or an output names go into the image.
#include "core/compile/write_program.h"

#include <algorithm>
#include <limits>

#include "core/compile/draft_plan.h"
#include "core/image/image_writer.h"

namespace mote::compile {
namespace {

using operators::Operand;

constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

class ProgramWriter {
 public:
  ProgramWriter(const Draft& draft, std::vector<NodeOrigin> origins)
      : m_draft(draft), m_tensors(draft.tensors.size(), kNone) {
    m_result.nodes = std::move(origins);
  }

  Result<Compiled> write(bool names) {
    MOTE_TRY(plan());
    for (const auto operand : m_draft.inputs) m_writer.addInput(tensor(operand));
    for (const auto operand : m_draft.outputs) m_writer.addOutput(tensor(operand));
    for (std::size_t i = 0; i < m_draft.nodes.size(); ++i) addNode(i);
    if (m_writer.tensorCount() >= image::kAbsent) {
      return refused("compile.tensors",
                     "The model needs %1 tensors, more than a program holds (%2)",
                     {std::to_string(m_writer.tensorCount()), std::to_string(image::kAbsent - 1)});
    }
    MOTE_ASSIGN(image::Image image, m_writer.write(names));
    m_result.image = std::make_shared<const Bytes>(std::move(image.bytes));
    m_result.arenaBytes = image.arenaBytes;
    return std::move(m_result);
  }

 private:
  Result<void> plan() {
    const DraftBuffers draft = buffersOf(m_draft);
    MOTE_ASSIGN(const MemoryPlan plan, planMemory(draft.buffers, draft.sharings));
    m_result.arenaBound = plan.bound;
    m_offsets.assign(m_draft.storages.size(), 0);
    for (std::size_t i = 0; i < draft.storages.size(); ++i) {
      const PlanBuffer& buffer = draft.buffers[i];
      const std::uint32_t storage = draft.storages[i];
      m_offsets[storage] = plan.offsets[i];
      m_result.buffers.push_back({m_draft.storages[storage].name, plan.offsets[i],
                                  static_cast<std::uint32_t>(buffer.bytes), buffer.first,
                                  buffer.last});
    }
    addUsers(draft.storages);
    return {};
  }

  /// Which nodes write and read the buffers of these storages.
  void addUsers(const std::vector<std::uint32_t>& storages) {
    std::vector<std::uint32_t> bufferOf(m_draft.storages.size(), kNone);
    for (std::uint32_t i = 0; i < storages.size(); ++i) bufferOf[storages[i]] = i;
    const auto add = [&](const std::vector<Operand>& operands, std::uint32_t node,
                         std::vector<std::uint32_t> Buffer::*users) {
      for (const auto operand : operands) {
        const std::uint32_t buffer =
            operand.present() ? bufferOf[m_draft.tensor(operand).storage] : kNone;
        if (buffer == kNone) continue;
        auto& list = m_result.buffers[buffer].*users;
        if (list.empty() || list.back() != node) list.push_back(node);
      }
    };
    for (std::uint32_t node = 0; node < m_draft.nodes.size(); ++node) {
      add(m_draft.nodes[node].inputs, node, &Buffer::readers);
      add(m_draft.nodes[node].outputs, node, &Buffer::writers);
    }
  }

  image::TensorId tensor(Operand operand) {
    if (!operand.present()) return image::kAbsent;
    std::uint32_t& known = m_tensors[operand.index];
    if (known == kNone) known = addTensor(operand);
    return static_cast<image::TensorId>(known);
  }

  std::uint32_t addTensor(Operand operand) {
    const DraftTensor& source = m_draft.tensor(operand);
    image::TensorSpec spec{source.type, {}, source.scale, source.zeroPoint};
    for (const auto dim : source.dims) spec.dims.push_back(static_cast<std::int32_t>(dim));
    const DraftStorage& storage = m_draft.storageOf(operand);
    if (storage.content) return m_writer.addConstant(std::move(spec), storage.content->bytes());
    const image::TensorId id = storage.scratch
                                   ? m_writer.addScratch(static_cast<std::uint32_t>(storage.bytes))
                                   : m_writer.addArena(std::move(spec));
    m_writer.place(id, m_offsets[source.storage] + static_cast<std::uint32_t>(source.offset));
    return id;
  }

  void addNode(std::size_t index) {
    const DraftNode& node = m_draft.nodes[index];
    image::NodeSpec spec;
    spec.kernel = node.kernel;
    spec.params = node.params;
    for (const auto operand : node.inputs) spec.inputs.push_back(tensor(operand));
    for (const auto operand : node.outputs) spec.outputs.push_back(tensor(operand));
    if (index < m_result.nodes.size()) spec.name = m_result.nodes[index].name;
    m_writer.addNode(std::move(spec));
  }

  const Draft& m_draft;
  Compiled m_result;
  image::ImageWriter m_writer;
  std::vector<std::uint32_t> m_tensors;  ///< image tensor by draft tensor
  std::vector<std::uint32_t> m_offsets;  ///< by storage
};

}  // namespace

Result<Compiled> writeProgram(const Draft& draft, std::vector<NodeOrigin> origins, bool names) {
  return ProgramWriter(draft, std::move(origins)).write(names);
}

}  // namespace mote::compile
