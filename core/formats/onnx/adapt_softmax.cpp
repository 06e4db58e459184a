// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Softmax-13, LogSoftmax-13, Hardmax-13 work along one axis; before, over all from the axis on.
//   x -> Softmax(axis) -> y   becomes   x -> Flatten(axis) -> Softmax(-1) -> Reshape(Shape(x)) -> y
// where more than one axis is meant or may be.
#include <algorithm>

#include "core/formats/onnx/adapting.h"
#include "core/formats/onnx/node_attributes.h"

namespace mote::onnx_format {
namespace {

// The one axis that is meant, where the shape tells: all behind it have size 1.
bool meansOneAxis(const ValueHint& hint, std::int64_t axis) {
  if (axis == -1) return true;
  if (!hint.ranked) return false;
  if (axis < 0) axis += hint.rank();
  if (axis < 0 || axis >= hint.rank()) return false;
  return std::all_of(hint.dims.begin() + axis + 1, hint.dims.end(),
                     [](std::int64_t size) { return size == 1; });
}

Result<void> softmax(Adapting& a) {
  const auto axis = intAttribute(a.node, "axis").value_or(1);
  if (a.node.input_size() != 1 || a.node.output_size() != 1) return {};
  if (meansOneAxis(a.hint(0), axis) || meansOneAxis(a.outputHint(), axis)) {
    setAttribute(a.node, "axis", axis);
    return {};
  }
  const std::string x = a.input(0);
  const std::string shape = a.addBefore("Shape", {x});
  a.node.set_input(0, a.addBefore("Flatten", {x}));
  setAttribute(a.before.back(), "axis", axis);
  setAttribute(a.node, "axis", std::int64_t{-1});
  const std::string y = a.node.output(0);
  const std::string rows = a.freshName("rows");
  a.node.set_output(0, rows);
  auto& reshape = a.after.emplace_back();
  reshape.set_op_type("Reshape");
  reshape.set_name(y + "_Reshape");
  reshape.add_input(rows);
  reshape.add_input(shape);
  reshape.add_output(y);
  return {};
}

constexpr AdapterRule kSoftmaxRules[] = {
    {"Softmax", 13, softmax},
    {"LogSoftmax", 13, softmax},
    {"Hardmax", 13, softmax},
};

}  // namespace

std::span<const AdapterRule> softmaxRules() {
  return kSoftmaxRules;
}

}  // namespace mote::onnx_format
