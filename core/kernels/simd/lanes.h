// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Element-wise loops, kLanes elements at a time; what is left over goes the same way, in part.
#pragma once

#include "core/kernels/simd/vectors.h"
#include "core/kernels/walk.h"

namespace mote::kernels::MOTE_SIMD {

MOTE_SIMD_BEGIN

/// kLanes elements, int8 as 32-bit integers.
inline Floats take(const float* from) noexcept {
  return load(from);
}
inline Ints take(const std::int8_t* from) noexcept {
  return widen(from);
}
/// The first of them; the rest is 0.
inline Floats takeFirst(const float* from, std::int32_t count) noexcept {
  return loadFirst(from, count);
}
inline Ints takeFirst(const std::int8_t* from, std::int32_t count) noexcept {
  std::int8_t bytes[16] = {};
  std::memcpy(bytes, from, static_cast<std::size_t>(count));
  return widen(bytes);
}

/// `count` lanes, all of them or the first.
template <typename Element, typename Vector>
void put(Element* to, Vector x, std::int32_t count) noexcept {
  if (count >= kLanes) {
    store(to, x);
  } else {
    storeFirst(to, x, count);
  }
}

/// output = operation(input), lane by lane.
template <typename Element, typename Operation>
void mapRow(const Element* input, Element* output, std::int32_t count,
            const Operation& operation) noexcept {
  std::int32_t i = 0;
  for (; i + kLanes <= count; i += kLanes) store(output + i, operation(take(input + i)));
  if (i < count) storeFirst(output + i, operation(takeFirst(input + i, count - i)), count - i);
}

/// A row of an operand: elements side by side, or one that stands for all.
template <typename Element>
struct Row {
  const Element* at;
  bool moves;

  [[nodiscard]] auto lanes(std::int32_t i) const noexcept {
    return moves ? take(at + i) : spread(*at);
  }
  [[nodiscard]] auto firstLanes(std::int32_t i, std::int32_t count) const noexcept {
    return moves ? takeFirst(at + i, count) : spread(*at);
  }
};

template <typename Element, typename Operation>
void mapRows(const Row<Element>& first, const Row<Element>& second, Element* output,
             std::int32_t count, const Operation& operation) noexcept {
  std::int32_t i = 0;
  for (; i + kLanes <= count; i += kLanes) {
    store(output + i, operation(first.lanes(i), second.lanes(i)));
  }
  if (i < count) {
    const std::int32_t left = count - i;
    storeFirst(output + i, operation(first.firstLanes(i, left), second.firstLanes(i, left)), left);
  }
}

/// output = operation(first, second), lane by lane, broadcast as NumPy does.
template <typename Element, typename Operation>
void mapPairs(const Call& call, const Operation& operation) noexcept {
  const Walk walk = Walk::broadcast(call.outputs[0], call.inputs);
  walk.forEachRow([&](const std::int32_t* offsets) noexcept {
    mapRows<Element>({call.inputs[0].as<const Element>() + offsets[1], walk.rowStride(1) != 0},
                     {call.inputs[1].as<const Element>() + offsets[2], walk.rowStride(2) != 0},
                     call.outputs[0].as<Element>() + offsets[0], walk.rowSize(), operation);
  });
}

MOTE_SIMD_END

}  // namespace mote::kernels::MOTE_SIMD
