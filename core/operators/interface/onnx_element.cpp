// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ONNX's numbers of element types.
#include "core/operators/interface/onnx_element.h"

#include <iterator>

namespace mote::operators {
namespace {

constexpr ElementType kTypes[] = {
    ElementType::Undefined, ElementType::Float32, ElementType::UInt8,   ElementType::Int8,
    ElementType::UInt16,    ElementType::Int16,   ElementType::Int32,   ElementType::Int64,
    ElementType::String,    ElementType::Bool,    ElementType::Float16, ElementType::Float64,
    ElementType::UInt32,    ElementType::UInt64};

}  // namespace

ElementType elementOfOnnx(std::int64_t number) noexcept {
  if (number < 0 || number >= static_cast<std::int64_t>(std::size(kTypes)))
    return ElementType::Undefined;
  return kTypes[number];
}

std::int64_t onnxNumberOf(ElementType type) noexcept {
  for (std::size_t i = 0; i < std::size(kTypes); ++i)
    if (kTypes[i] == type) return static_cast<std::int64_t>(i);
  return 0;
}

}  // namespace mote::operators
