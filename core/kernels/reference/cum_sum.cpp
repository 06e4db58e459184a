// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Running sums along an axis; integers wrap. Operands in core/kernels/arg.h.
#include "core/kernels/arg.h"
#include "core/kernels/check.h"

namespace mote::kernels::reference::cum_sum_entry {
namespace {

Status check(const Call& call) noexcept {
  MOTE_CHECK(checkAlike(call, 1));
  const ElementType type = call.inputs[0].type;
  MOTE_REQUIRE(type == ElementType::Float32 || type == ElementType::Float64 ||
                   type == ElementType::Int32 || type == ElementType::Int64,
               wrongOperand(0));
  MOTE_CHECK(checkParamBytes(call, sizeof(CumSumParams)));
  const auto& params = call.as<CumSumParams>();
  MOTE_REQUIRE(splits(call.inputs[0].elements(), params.outer, params.count, params.inner),
               wrongParams(params.count));
  MOTE_REQUIRE(call.inputs[0].bytes == call.outputs[0].bytes, wrongShape(1));
  return kOk;
}

/// Sums in T, integers without sign so that they wrap.
template <typename T>
void sumUp(const Call& call) noexcept {
  const auto& params = call.as<CumSumParams>();
  const std::int32_t step = params.reverse != 0 ? -params.inner : params.inner;
  for (std::int32_t o = 0; o < params.outer; ++o) {
    for (std::int32_t i = 0; i < params.inner; ++i) {
      std::int32_t at = o * params.count * params.inner + i;
      at += params.reverse != 0 ? (params.count - 1) * params.inner : 0;
      T sum{};
      for (std::int32_t c = 0; c < params.count; ++c, at += step) {
        const T before = sum;
        sum += call.inputs[0].as<const T>()[at];
        call.outputs[0].as<T>()[at] = params.exclusive != 0 ? before : sum;
      }
    }
  }
}

Status run(const Call& call) noexcept {
  switch (call.inputs[0].type) {
    case ElementType::Int32:
      sumUp<std::uint32_t>(call);
      break;
    case ElementType::Int64:
      sumUp<std::uint64_t>(call);
      break;
    case ElementType::Float64:
      sumUp<double>(call);
      break;
    default:
      sumUp<float>(call);
      break;
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(cum_sum) = {"cum_sum", check, run};

}  // namespace mote::kernels::reference::cum_sum_entry
