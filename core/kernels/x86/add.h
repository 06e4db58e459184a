// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Sum of two tensors, in float32 kLanes neighbours at a time.
#pragma once

#include "core/kernels/x86/vectors.h"

#if defined(__x86_64__)

#include <type_traits>

#include "core/kernels/elementwise_check.h"
#include "core/kernels/epilogue.h"
#include "core/kernels/for_each_pair.h"

namespace mote::kernels::MOTE_SIMD {

MOTE_SIMD_BEGIN

inline void addRow(const float* first, const float* second, float* output, std::int32_t count,
                   const BinaryParams& params) noexcept {
  const Floats low = spread(params.minimum);
  const Floats high = spread(params.maximum);
  std::int32_t i = 0;
  for (; i + kLanes <= count; i += kLanes) {
    store(output + i, clamp(add(load(first + i), load(second + i)), low, high));
  }
  for (; i < count; ++i) {
    output[i] = clampFloat(first[i] + second[i], params.minimum, params.maximum);
  }
}

/// Rows of equal strides are added as vectors; where one operand stands still, element by element.
inline void addFloats(const Call& call) noexcept {
  const auto& params = call.as<BinaryParams>();
  const Walk walk = Walk::broadcast(call.outputs[0], call.inputs);
  if (walk.rowStride(1) != 1 || walk.rowStride(2) != 1) {
    forEachPair<float, float>(call, [&params](float a, float b) noexcept {
      return clampFloat(a + b, params.minimum, params.maximum);
    });
    return;
  }
  walk.forEachRow([&](const std::int32_t* offsets) noexcept {
    addRow(call.inputs[0].as<const float>() + offsets[1],
           call.inputs[1].as<const float>() + offsets[2], call.outputs[0].as<float>() + offsets[0],
           walk.rowSize(), params);
  });
}

MOTE_SIMD_END

template <typename T>
void addIntegers(const Call& call) noexcept {
  using Wrapping = std::make_unsigned_t<T>;
  forEachPair<T, T>(call, [](T a, T b) noexcept {
    return static_cast<T>(static_cast<Wrapping>(a) + static_cast<Wrapping>(b));
  });
}

inline Status runAdd(const Call& call) noexcept {
  switch (call.outputs[0].type) {
    case ElementType::Int32:
      addIntegers<std::int32_t>(call);
      break;
    case ElementType::Int64:
      addIntegers<std::int64_t>(call);
      break;
    default:
      addFloats(call);
      break;
  }
  return kOk;
}

}  // namespace mote::kernels::MOTE_SIMD

#endif
