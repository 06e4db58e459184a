// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Every reduction of float64; operands in core/kernels/reduce.h. One kernel for all, as boards
// hardly ever need it.
#include <cmath>

#include "core/kernels/check.h"
#include "core/kernels/reduce.h"

namespace mote::kernels::reference::reduce_f64_entry {
namespace {

constexpr OperandRule kDouble{ElementType::Float64};

Status check(const Call& call) noexcept {
  MOTE_CHECK(checkOperands(call, {&kDouble, 1}, kDouble));
  MOTE_CHECK(checkParamBytes(call, sizeof(WideReduceParams)));
  const auto& params = call.as<WideReduceParams>();
  MOTE_REQUIRE(splits(call.inputs[0].elements(), params.outer, params.count, params.inner),
               wrongParams(params.count));
  MOTE_REQUIRE(splits(call.outputs[0].elements(), params.outer, 1, params.inner), wrongShape(1));
  MOTE_REQUIRE(
      params.operation >= WideReduction::Sum && params.operation <= WideReduction::LogSumExp,
      wrongParams(static_cast<std::int32_t>(params.operation)));
  return kOk;
}

/// `count` values `stride` apart.
struct Vector {
  const double* values;
  std::int32_t count;
  std::int32_t stride;

  template <typename Add>
  [[nodiscard]] double fold(double start, const Add& add) const noexcept {
    for (std::int32_t i = 0; i < count; ++i) {
      start = add(start, values[i * stride]);
    }
    return start;
  }
};

double logSumExp(const Vector& vector) noexcept {
  const double largest =
      vector.fold(vector.values[0], [](double a, double b) noexcept { return b > a ? b : a; });
  if (std::isinf(largest)) {
    return largest;
  }
  return largest + std::log(vector.fold(0.0, [largest](double a, double b) noexcept {
           return a + std::exp(b - largest);
         }));
}

double reduced(WideReduction operation, const Vector& vector) noexcept {
  const auto sum = [](double a, double b) noexcept { return a + b; };
  switch (operation) {
    case WideReduction::Sum:
      return vector.fold(0.0, sum);
    case WideReduction::Mean:
      return vector.fold(0.0, sum) / vector.count;
    case WideReduction::Max:
      return vector.fold(vector.values[0],
                         [](double a, double b) noexcept { return b > a || b != b ? b : a; });
    case WideReduction::Min:
      return vector.fold(vector.values[0],
                         [](double a, double b) noexcept { return b < a || b != b ? b : a; });
    case WideReduction::Product:
      return vector.fold(1.0, [](double a, double b) noexcept { return a * b; });
    default:
      return logSumExp(vector);
  }
}

Status run(const Call& call) noexcept {
  const auto& params = call.as<WideReduceParams>();
  const auto* input = call.inputs[0].as<const double>();
  auto* output = call.outputs[0].as<double>();
  for (std::int32_t o = 0; o < params.outer; ++o, input += params.count * params.inner) {
    for (std::int32_t i = 0; i < params.inner; ++i) {
      *output++ = reduced(params.operation, {input + i, params.count, params.inner});
    }
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(reduce_f64) = {"reduce_f64", check, run};

}  // namespace mote::kernels::reference::reduce_f64_entry
