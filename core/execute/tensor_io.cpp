// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quantizes inputs and dequantizes outputs at the program's border.
#include "core/execute/tensor_io.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace mote::execute {
namespace {

template <typename T>
void quantizeInto(const TensorView& input, std::span<const float> values) {
  T* out = input.as<T>();
  for (std::size_t i = 0; i < values.size(); ++i) {
    const float stored = std::round(values[i] / input.scale) + static_cast<float>(input.zeroPoint);
    const float low = static_cast<float>(std::numeric_limits<T>::min());
    const float high = static_cast<float>(std::numeric_limits<T>::max());
    out[i] = static_cast<T>(std::isnan(stored) ? static_cast<float>(input.zeroPoint)
                                               : std::clamp(stored, low, high));
  }
}

}  // namespace

Result<void> writeReal(const TensorView& input, std::span<const float> values) {
  if (input.elements() != values.size()) {
    return refused("run.input-elements", "The model's input has %1 elements, %2 were given",
                   {std::to_string(input.elements()), std::to_string(values.size())});
  }
  if (input.type == ElementType::Float32) {
    if (!values.empty()) std::memcpy(input.data, values.data(), values.size_bytes());
  } else if (input.type == ElementType::Int8 && input.scale > 0.0F) {
    quantizeInto<std::int8_t>(input, values);
  } else if (input.type == ElementType::Int16 && input.scale > 0.0F) {
    quantizeInto<std::int16_t>(input, values);
  } else if (input.type == ElementType::UInt8 && input.scale > 0.0F) {
    quantizeInto<std::uint8_t>(input, values);
  } else {
    return refused("run.input-type",
                   "The model's input is %1 without a scale; real numbers cannot be fed to it",
                   {elementTypeName(input.type)});
  }
  return {};
}

std::vector<float> readReal(const TensorView& tensor) {
  const auto raw = tensor.span();
  const Dims dims(tensor.dims, tensor.dims + tensor.rank);
  std::vector<float> values =
      Array::make(tensor.type, dims, Bytes(raw.begin(), raw.end())).value().toFloats();
  if (tensor.scale > 0.0F && tensor.type != ElementType::Float32) {
    for (float& value : values)
      value = (value - static_cast<float>(tensor.zeroPoint)) * tensor.scale;
  }
  return values;
}

}  // namespace mote::execute
