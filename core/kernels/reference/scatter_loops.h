// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// How an update meets the element it falls on; shared by scatter_elements and scatter_nd.
#pragma once

#include <cstring>
#include <type_traits>

#include "core/kernels/check.h"
#include "core/kernels/move_elements.h"
#include "core/kernels/movement.h"

namespace mote::kernels::reference {

/// Types by size where elements are only replaced, numbers where they are combined.
inline Status checkReduction(ScatterReduction reduction, ElementType type) noexcept {
  MOTE_REQUIRE(reduction >= ScatterReduction::None && reduction <= ScatterReduction::Min,
               wrongParams(static_cast<std::int32_t>(reduction)));
  MOTE_REQUIRE(reduction == ScatterReduction::None || type == ElementType::Float32 ||
                   type == ElementType::Int32 || type == ElementType::Int64,
               wrongOperand(0));
  return kOk;
}

/// Integers wrap.
template <typename T>
T combined(ScatterReduction reduction, T held, T update) noexcept {
  const auto wrap = [](auto value) noexcept {
    if constexpr (std::is_integral_v<T>) {
      return static_cast<std::make_unsigned_t<T>>(value);
    } else {
      return value;
    }
  };
  switch (reduction) {
    case ScatterReduction::Add:
      return static_cast<T>(wrap(held) + wrap(update));
    case ScatterReduction::Mul:
      return static_cast<T>(wrap(held) * wrap(update));
    case ScatterReduction::Max:
      return held > update ? held : update;
    case ScatterReduction::Min:
      return held < update ? held : update;
    default:
      return update;
  }
}

/// Calls function(T{}) with the type in which the elements are written.
template <typename Function>
void withScattered(ScatterReduction reduction, ElementType type,
                   const Function& function) noexcept {
  if (reduction == ScatterReduction::None) {
    withElementOf(elementBytes(type), function);
  } else if (type == ElementType::Float32) {
    function(float{});
  } else if (type == ElementType::Int32) {
    function(std::int32_t{});
  } else {
    function(std::int64_t{});
  }
}

/// A copy of the data with put(call, T{}) on it.
template <typename Put>
Status scatter(const Call& call, const Put& put) noexcept {
  const TensorView& data = call.inputs[0];
  std::memmove(call.outputs[0].data, data.data, data.bytes);
  Status status = kOk;
  withScattered(call.as<ScatterParams>().reduction, data.type,
                [&](auto element) noexcept { status = put(call, element); });
  return status;
}

}  // namespace mote::kernels::reference
