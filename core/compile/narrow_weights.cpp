// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Replaces kernels of full weights by those of narrow ones, node by node.
#include "core/compile/narrow_weights.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "core/kernels/narrow_weights.h"
#include "core/tensor/float16.h"
#include "core/tensor/nibbles.h"

namespace mote::compile {
namespace {

constexpr std::size_t kWeights = 1;

/// Empty where a value is none of float16's; where rounding is asked for, where one is beyond it.
std::optional<Array> inHalfPrecision(const Array& weights, bool rounding) {
  std::vector<std::uint16_t> halves;
  for (const float value : weights.as<float>()) {
    halves.push_back(halfOf(static_cast<double>(value)));
    const float stored = halfToFloat(halves.back());
    if (rounding ? !std::isfinite(stored) : stored != value) return std::nullopt;
  }
  return Array::of(ElementType::Float16, weights.dims(), std::span<const std::uint16_t>(halves));
}

/// Empty where a value does not fit four bits.
std::optional<Array> inNibbles(const Array& weights) {
  const auto values = weights.as<std::int8_t>();
  if (std::ranges::any_of(values, [](int v) { return v < kLowestNibble || v > kHighestNibble; })) {
    return std::nullopt;
  }
  std::vector<std::uint8_t> pairs(packedBytes(static_cast<std::uint32_t>(values.size())), 0);
  for (std::size_t i = 0; i < values.size(); ++i) {
    const unsigned nibble = static_cast<unsigned>(values[i]) & 0xFU;
    pairs[i / 2] = static_cast<std::uint8_t>(pairs[i / 2] | nibble << (i % 2 * 4));
  }
  return Array::of(ElementType::UInt8, {static_cast<std::int64_t>(pairs.size())},
                   std::span<const std::uint8_t>(pairs));
}

operators::Operand addConstant(Draft& draft, operators::Operand from, Array content) {
  DraftTensor tensor = draft.tensor(from);
  std::string name = draft.storageOf(from).name;
  tensor.type = content.type();
  tensor.dims = content.dims();
  tensor.storage = static_cast<std::uint32_t>(draft.storages.size());
  const std::uint64_t bytes = content.bytes().size();
  draft.storages.push_back({std::move(name), bytes, std::move(content), false});
  draft.tensors.push_back(std::move(tensor));
  return {static_cast<std::uint32_t>(draft.tensors.size() - 1)};
}

void narrow(Draft& draft, std::size_t index, const kernels::NarrowLayer& layer,
            WeightStorage storage) {
  DraftNode& node = draft.nodes[index];
  const operators::Operand weights = node.inputs[kWeights];
  const DraftTensor full = draft.tensor(weights);
  const auto& content = draft.storageOf(weights).content;
  if (!content || content->elements() < kFewestNarrowed || content->type() != full.type) return;
  const bool isPacked = layer.packedRank > 0;
  auto stored =
      isPacked ? inNibbles(*content)
               : inHalfPrecision(content->reshaped(full.dims), storage == WeightStorage::Float16);
  if (!stored) return;
  node.inputs[kWeights] = addConstant(draft, weights, std::move(*stored));
  node.kernel = layer.name;
  if (!isPacked) return;
  for (const std::int64_t dim : full.dims) {
    const auto narrowed = static_cast<std::int32_t>(dim);
    const auto bytes = std::as_bytes(std::span(&narrowed, 1));
    node.params.insert(node.params.end(), bytes.begin(), bytes.end());
  }
  // The plain loops that read packed weights need no working memory.
  std::erase_if(node.outputs, [&](auto output) { return draft.storageOf(output).scratch; });
}

}  // namespace

void narrowWeights(Draft& draft, WeightStorage storage) {
  if (storage == WeightStorage::Full) return;
  for (std::size_t i = 0; i < draft.nodes.size(); ++i) {
    for (const kernels::NarrowLayer* layer : kernels::narrowLayers())
      if (draft.nodes[i].kernel == layer->wide) narrow(draft, i, *layer, storage);
  }
}

}  // namespace mote::compile
