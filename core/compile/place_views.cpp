// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One storage moves into another at an offset; the tensors on it follow.
#include "core/compile/place_views.h"

#include <algorithm>
#include <cstring>
#include <optional>

#include "core/compile/draft_plan.h"
#include "core/kernels/movement.h"
#include "core/program/format.h"

namespace mote::compile {
namespace {

using operators::Operand;

// Each node is tried by itself, with a plan of all; beyond this count nothing is tried.
constexpr std::size_t kManyToPlace = 1000;

/// The axes before `axis` are one step each, so that what lies along it is in one piece.
bool outermost(const DraftTensor& tensor, std::size_t axis) {
  const auto before = tensor.dims.begin() + static_cast<std::ptrdiff_t>(axis);
  return std::all_of(tensor.dims.begin(), before, [](auto dim) { return dim == 1; });
}

class Views {
 public:
  explicit Views(Draft& draft) : m_draft(draft), m_fixed(draft.storages.size(), false) {
    for (const Operand operand : draft.inputs) m_fixed[draft.tensor(operand).storage] = true;
    for (std::size_t i = 0; i < draft.storages.size(); ++i)
      m_fixed[i] = m_fixed[i] || draft.storages[i].content || draft.storages[i].scratch;
  }

  /// Takes the node out, or leaves the draft as it was.
  bool place(std::size_t node) {
    const std::string& kernel = m_draft.nodes[node].kernel;
    return kernel == "concat" ? placeParts(node) : kernel == "slice" && placeSlice(node);
  }

 private:
  template <typename Params>
  [[nodiscard]] Params params(std::size_t node) const {
    Params params;
    std::memcpy(&params, m_draft.nodes[node].params.data(), sizeof(params));
    return params;
  }

  /// The tensor is the only look at its storage's bytes and nobody decides where these lie.
  [[nodiscard]] bool isWhole(Operand operand) const {
    const DraftTensor& tensor = m_draft.tensor(operand);
    return !m_fixed[tensor.storage] && tensor.offset == 0 &&
           bytesOf(tensor) == m_draft.storages[tensor.storage].bytes;
  }

  void move(std::uint32_t storage, std::uint32_t into, std::uint64_t offset) {
    for (DraftTensor& tensor : m_draft.tensors) {
      if (tensor.storage != storage) continue;
      tensor.storage = into;
      tensor.offset += offset;
    }
  }

  void remove(std::size_t node) {
    m_draft.nodes.erase(m_draft.nodes.begin() + static_cast<std::ptrdiff_t>(node));
  }

  bool placeParts(std::size_t node) {
    const auto [inputs, outputs] =
        std::pair(m_draft.nodes[node].inputs, m_draft.nodes[node].outputs);
    const DraftTensor whole = m_draft.tensor(outputs[0]);
    if (!outermost(whole, static_cast<std::size_t>(params<kernels::ConcatParams>(node).axis)))
      return false;
    std::uint64_t offset = whole.offset;
    std::vector<std::uint32_t> seen;
    for (const Operand input : inputs) {
      const DraftTensor& part = m_draft.tensor(input);
      const bool twice = std::ranges::find(seen, part.storage) != seen.end();
      if (!isWhole(input) || twice || part.storage == whole.storage ||
          offset % program::kAlignment != 0)
        return false;
      seen.push_back(part.storage);
      offset += bytesOf(part);
    }
    offset = whole.offset;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
      move(seen[i], whole.storage, offset);
      offset += bytesOf(m_draft.tensor(inputs[i]));
    }
    remove(node);
    return true;
  }

  bool placeSlice(std::size_t node) {
    const Operand input = m_draft.nodes[node].inputs[0];
    const Operand output = m_draft.nodes[node].outputs[0];
    const DraftTensor data = m_draft.tensor(input);
    const DraftTensor part = m_draft.tensor(output);
    if (!isWhole(output) || m_draft.storageOf(input).content || part.storage == data.storage)
      return false;
    const auto start = startOf(data, part, params<kernels::SliceParams>(node));
    if (!start || *start % program::kAlignment != 0) return false;
    move(part.storage, data.storage, *start);
    remove(node);
    return true;
  }

  /// The byte of the data's storage at which the part begins; none where it is in pieces.
  static std::optional<std::uint64_t> startOf(const DraftTensor& data, const DraftTensor& part,
                                              const kernels::SliceParams& params) {
    std::uint64_t stride = elementBytes(data.type);
    std::uint64_t start = data.offset;
    for (std::size_t axis = data.dims.size(); axis-- > 0;) {
      const bool whole = part.dims[axis] == data.dims[axis];
      if (!whole && !outermost(part, axis)) return std::nullopt;
      if (part.dims[axis] > 1 && params.step[axis] != 1) return std::nullopt;
      start += static_cast<std::uint64_t>(params.start[axis]) * stride;
      stride *= static_cast<std::uint64_t>(data.dims[axis]);
    }
    return start;
  }

  Draft& m_draft;
  std::vector<bool> m_fixed;  ///< storages that stay: inputs, constants, scratch
};

}  // namespace

Result<void> placeViews(Draft& draft) {
  const auto movable = [](const DraftNode& node) {
    return node.kernel == "concat" || node.kernel == "slice";
  };
  if (draft.nodes.size() > kManyToPlace || std::ranges::none_of(draft.nodes, movable)) return {};
  MOTE_ASSIGN(std::uint64_t best, arenaOf(draft));
  for (std::size_t node = 0; node < draft.nodes.size();) {
    const std::size_t at = node++;
    if (!movable(draft.nodes[at])) continue;
    Draft next = draft;
    if (!Views(next).place(at)) continue;
    MOTE_ASSIGN(const std::uint64_t arena, arenaOf(next));
    if (arena > best) continue;
    draft = std::move(next);
    best = arena;
    node = at;  // the next node has moved here
  }
  return {};
}

}  // namespace mote::compile
