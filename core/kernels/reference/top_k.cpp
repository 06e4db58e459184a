// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The k largest or smallest along an axis and their places; operands in core/kernels/arg.h.
#include "core/kernels/arg.h"
#include "core/kernels/check.h"

namespace mote::kernels::reference::top_k_entry {
namespace {

Status check(const Call& call) noexcept {
  MOTE_REQUIRE(call.inputs.size() == 1, wrongOperand(0));
  MOTE_REQUIRE(call.outputs.size() == 2, wrongOperand(1));
  MOTE_CHECK(checkParamBytes(call, sizeof(TopKParams)));
  const auto& params = call.as<TopKParams>();
  const TensorView& input = call.inputs[0];
  const ElementType type = input.type;
  MOTE_REQUIRE(
      type == ElementType::Float32 || type == ElementType::Int32 || type == ElementType::Int64,
      wrongOperand(0));
  MOTE_REQUIRE(call.outputs[0].type == type, wrongOperand(1));
  MOTE_REQUIRE(call.outputs[1].type == ElementType::Int64, wrongOperand(2));
  MOTE_REQUIRE(splits(input.elements(), params.outer, params.count, params.inner),
               wrongParams(params.count));
  MOTE_REQUIRE(params.k >= 1 && params.k <= params.count, wrongParams(params.k));
  for (std::size_t i = 0; i < 2; ++i) {
    MOTE_REQUIRE(splits(call.outputs[i].elements(), params.outer, params.k, params.inner),
                 wrongShape(i + 1));
  }
  return kOk;
}

/// One value before another; of equals the one with the smaller place. A NaN is the largest.
template <typename T>
bool before(T a, std::int64_t placeA, T b, std::int64_t placeB, bool largest) noexcept {
  const bool nanA = a != a;
  const bool nanB = b != b;
  if (nanA != nanB) {
    return nanA == largest;
  }
  if (a == b || nanA) {
    return placeA < placeB;
  }
  return (a > b) == largest;
}

/// Insertion into the k best so far: needs no memory but the outputs.
template <typename T>
void select(const T* input, T* values, std::int64_t* places, const TopKParams& params) noexcept {
  std::int32_t held = 0;
  for (std::int32_t c = 0; c < params.count; ++c) {
    const T value = input[c * params.inner];
    std::int32_t at = held;
    for (; at > 0; --at) {
      const std::int32_t above = (at - 1) * params.inner;
      if (!before(value, std::int64_t{c}, values[above], places[above], params.largest != 0)) {
        break;
      }
      if (at < params.k) {
        values[at * params.inner] = values[above];
        places[at * params.inner] = places[above];
      }
    }
    if (at < params.k) {
      values[at * params.inner] = value;
      places[at * params.inner] = c;
    }
    held = held < params.k ? held + 1 : held;
  }
}

template <typename T>
void runOn(const Call& call) noexcept {
  const auto& params = call.as<TopKParams>();
  for (std::int32_t o = 0; o < params.outer; ++o) {
    for (std::int32_t i = 0; i < params.inner; ++i) {
      const std::int32_t output = o * params.k * params.inner + i;
      select(call.inputs[0].as<const T>() + o * params.count * params.inner + i,
             call.outputs[0].as<T>() + output, call.outputs[1].as<std::int64_t>() + output, params);
    }
  }
}

Status run(const Call& call) noexcept {
  switch (call.inputs[0].type) {
    case ElementType::Int32:
      runOn<std::int32_t>(call);
      break;
    case ElementType::Int64:
      runOn<std::int64_t>(call);
      break;
    default:
      runOn<float>(call);
      break;
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(top_k) = {"top_k", check, run};

}  // namespace mote::kernels::reference::top_k_entry
