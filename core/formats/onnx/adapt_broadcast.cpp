// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opset 7: broadcasting as NumPy does, instead of by "broadcast" and "axis".
//   A[2,3,4,5] + B[3,4], axis = 1   becomes   A + B[3,4,1]
#include "core/formats/onnx/adapting.h"
#include "core/formats/onnx/node_attributes.h"

namespace mote::onnx_format {
namespace {

Result<void> binary(Adapting& a) {
  const bool broadcasts = intAttribute(a.node, "broadcast").value_or(0) != 0;
  const auto axis = intAttribute(a.node, "axis");
  removeAttribute(a.node, "broadcast");
  removeAttribute(a.node, "axis");
  // Without an axis the second shape is a suffix of the first, which NumPy's rule covers.
  if (!broadcasts || !axis) return {};
  const int rank = a.hint(0).rank();
  const int other = a.hint(1).rank();
  if (rank < 0 || other < 0) return a.cannot("its axis needs ranks that are not declared");
  const std::int64_t first = *axis < 0 ? *axis + rank : *axis;
  if (first < 0 || first + other > rank) return a.cannot("its axis is out of range");
  a.widen(1, static_cast<int>(rank - other - first));
  return {};
}

// PRelu-7: a slope per channel is no longer spread over the positions by itself.
Result<void> slope(Adapting& a) {
  const auto& given = a.hint(1);
  if (given.rank() != 1 || given.dims[0] == 1) return {};
  const int rank = a.hint(0).rank();
  if (rank < 0) return a.cannot("its slopes need the input's rank, which is not declared");
  a.widen(1, rank - 2);
  return {};
}

constexpr AdapterRule kBroadcastRules[] = {
    {"Add", 7, binary},   {"Sub", 7, binary},  {"Mul", 7, binary},  {"Div", 7, binary},
    {"Pow", 7, binary},   {"And", 7, binary},  {"Or", 7, binary},   {"Xor", 7, binary},
    {"Equal", 7, binary}, {"Less", 7, binary}, {"PRelu", 7, slope}, {"Greater", 7, binary},
};

}  // namespace

std::span<const AdapterRule> broadcastRules() {
  return kBroadcastRules;
}

}  // namespace mote::onnx_format
