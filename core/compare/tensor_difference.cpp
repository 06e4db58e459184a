// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stored integers become real numbers before they are compared.
#include "core/compare/tensor_difference.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>

namespace mote::compare {
namespace {

std::vector<float> realsOf(const Array& array, const Storage& storage) {
  std::vector<float> values = array.toFloats();
  if (!storage.quantization || storage.element != array.type()) return values;
  const graph::Quantization& by = *storage.quantization;
  const std::size_t channels = by.scales.size();
  if (channels == 0 || by.zeroPoints.size() != channels) return values;
  std::size_t inner = values.size();  // elements that share a scale and follow one another
  if (!by.perTensor()) {
    const auto axis = static_cast<std::size_t>(by.axis);
    if (by.axis < 0 || axis >= array.dims().size()) return values;
    inner = 1;
    for (std::size_t i = axis + 1; i < array.dims().size(); ++i)
      inner *= static_cast<std::size_t>(array.dims()[i]);
  }
  for (std::size_t i = 0; i < values.size(); ++i) {
    const std::size_t channel = i / std::max<std::size_t>(inner, 1) % channels;
    values[i] = by.scales[channel] * (values[i] - static_cast<float>(by.zeroPoints[channel]));
  }
  return values;
}

std::string numberText(float number) {
  std::array<char, 32> text{};
  const auto end =
      std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::general, 4);
  return {text.data(), end.ptr};
}

bool sameBits(const std::vector<float>& one, const std::vector<float>& other) {
  return std::ranges::equal(one, other, {}, std::bit_cast<std::uint32_t, float>,
                            std::bit_cast<std::uint32_t, float>);
}

}  // namespace

double distanceOf(const Array& one, const Storage& oneStorage, const Array& other,
                  const Storage& otherStorage) {
  const std::vector<float> left = realsOf(one, oneStorage);
  const std::vector<float> right = realsOf(other, otherStorage);
  double leftSquares = 0.0;
  double rightSquares = 0.0;
  double squares = 0.0;
  for (std::size_t i = 0; i < std::min(left.size(), right.size()); ++i) {
    const double a = left[i];
    const double b = right[i];
    leftSquares += a * a;
    rightSquares += b * b;
    squares += (a - b) * (a - b);
  }
  if (leftSquares == 0.0 && rightSquares == 0.0) return 0.0;
  const double share = std::sqrt(squares / std::max(leftSquares, rightSquares));
  return std::isfinite(share) ? share : 1.0;
}

bool sameStorage(const Storage& one, const Storage& other) {
  const bool unknown =
      one.element == ElementType::Undefined || other.element == ElementType::Undefined;
  if (!unknown && one.element != other.element) return false;
  if (!one.quantization || !other.quantization)
    return one.quantization.has_value() == other.quantization.has_value();
  return one.quantization->axis == other.quantization->axis &&
         one.quantization->zeroPoints == other.quantization->zeroPoints &&
         sameBits(one.quantization->scales, other.quantization->scales);
}

std::string storageText(const Storage& storage) {
  std::string text = elementTypeName(storage.element);
  if (!storage.quantization || storage.quantization->scales.empty()) return text;
  const graph::Quantization& by = *storage.quantization;
  if (!by.perTensor()) return text + ", " + std::to_string(by.scales.size()) + " scales";
  text += ", scale " + numberText(by.scales.front());
  if (!by.zeroPoints.empty() && by.zeroPoints.front() != 0)
    text += ", zero " + std::to_string(by.zeroPoints.front());
  return text;
}

}  // namespace mote::compare
