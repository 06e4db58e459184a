// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The arithmetic of binary kernels on single values, and their loop over integers.
#pragma once

#include <cstdint>
#include <type_traits>

#include "core/kernels/for_each_pair.h"

namespace mote::kernels {

/// Integer arithmetic wraps, as ONNX implementations do, instead of being undefined.
template <typename T>
using Wrapping = std::make_unsigned_t<T>;

struct Sum {
  float operator()(float a, float b) const noexcept { return a + b; }
  template <typename T>
  T operator()(T a, T b) const noexcept {
    return static_cast<T>(static_cast<Wrapping<T>>(a) + static_cast<Wrapping<T>>(b));
  }
};

struct Difference {
  float operator()(float a, float b) const noexcept { return a - b; }
  template <typename T>
  T operator()(T a, T b) const noexcept {
    return static_cast<T>(static_cast<Wrapping<T>>(a) - static_cast<Wrapping<T>>(b));
  }
};

struct Product {
  float operator()(float a, float b) const noexcept { return a * b; }
  template <typename T>
  T operator()(T a, T b) const noexcept {
    return static_cast<T>(static_cast<Wrapping<T>>(a) * static_cast<Wrapping<T>>(b));
  }
};

/// Of floats, a NaN where either is one.
struct Smaller {
  template <typename T>
  T operator()(T a, T b) const noexcept {
    return a < b || a != a ? a : b;
  }
};

struct Larger {
  template <typename T>
  T operator()(T a, T b) const noexcept {
    return a > b || a != a ? a : b;
  }
};

/// Does a call of integers; false where it is one of floats.
template <typename Operation>
bool runIntegers(const Call& call) noexcept {
  if (call.outputs[0].type == ElementType::Int32) {
    forEachPair<std::int32_t, std::int32_t>(call, Operation{});
  } else if (call.outputs[0].type == ElementType::Int64) {
    forEachPair<std::int64_t, std::int64_t>(call, Operation{});
  } else {
    return false;
  }
  return true;
}

}  // namespace mote::kernels
