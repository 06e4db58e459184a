// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A program under construction: tensors as views of storages, kernel calls in order. No offsets
// yet.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/array/array.h"
#include "core/compile/patch_options.h"
#include "core/graph/ids.h"
#include "core/operators/interface/lowering.h"

namespace mote::compile {

/// Bytes that tensors look at: working memory, or where `content` is set a constant.
struct DraftStorage {
  std::string name;
  std::uint64_t bytes = 0;
  std::optional<Array> content;
  bool scratch = false;  ///< working memory of one node alone
};

/// Dims in stored order.
struct DraftTensor {
  ElementType type = ElementType::Undefined;
  Dims dims;
  float scale = 0.0F;
  std::int32_t zeroPoint = 0;
  std::uint32_t storage = 0;
  std::uint64_t offset = 0;  ///< of its first byte in the storage
};

[[nodiscard]] inline std::uint64_t bytesOf(const DraftTensor& tensor) {
  std::uint64_t bytes = elementBytes(tensor.type);
  for (const auto dim : tensor.dims) bytes *= static_cast<std::uint64_t>(dim);
  return bytes;
}

struct DraftNode {
  std::string kernel;
  Bytes params;
  std::vector<operators::Operand> inputs;
  std::vector<operators::Operand> outputs;
  graph::NodeId node;             ///< whose lowering emitted it
  graph::ValueId value;           ///< the value it computes or moves
  bool inserted = false;          ///< a layout change of `value` that no operator asked for
  std::optional<ImageRows> rows;  ///< of `value`, where the node computes only these
};

struct Draft {
  std::vector<DraftStorage> storages;
  std::vector<DraftTensor> tensors;
  std::vector<DraftNode> nodes;
  std::vector<operators::Operand> inputs;
  std::vector<operators::Operand> outputs;

  [[nodiscard]] const DraftTensor& tensor(operators::Operand operand) const {
    return tensors[operand.index];
  }
  [[nodiscard]] DraftStorage& storageOf(operators::Operand operand) {
    return storages[tensor(operand).storage];
  }
  [[nodiscard]] const DraftStorage& storageOf(operators::Operand operand) const {
    return storages[tensor(operand).storage];
  }
};

}  // namespace mote::compile
