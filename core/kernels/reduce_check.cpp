// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// What reductions and softmaxes rely on.
#include "core/kernels/reduce_check.h"

#include "core/kernels/check.h"

namespace mote::kernels {
namespace {

constexpr std::int32_t kMaxSoftmaxClasses = 4095;
/// Sums of 9-bit differences stay in 32 bits.
constexpr std::int32_t kMaxReduceCountS8 = 1 << 22;
constexpr std::int32_t kMaxReduceCountS16 = 1 << 15;
constexpr std::int32_t kMaxSoftmaxClassesS16 = 1 << 15;

Status checkReduce(const Call& call, const OperandRule& rule) noexcept {
  MOTE_CHECK(checkOperands(call, {&rule, 1}, rule));
  MOTE_CHECK(checkParamBytes(call, sizeof(ReduceParams)));
  const auto& params = call.as<ReduceParams>();
  MOTE_REQUIRE(splits(call.inputs[0].elements(), params.outer, params.count, params.inner),
               wrongParams(params.count));
  MOTE_REQUIRE(splits(call.outputs[0].elements(), params.outer, 1, params.inner), wrongShape(1));
  return kOk;
}

Status checkSoftmaxParams(const Call& call) noexcept {
  MOTE_CHECK(checkParamBytes(call, sizeof(SoftmaxParams)));
  const auto& params = call.as<SoftmaxParams>();
  MOTE_REQUIRE(splits(call.inputs[0].elements(), params.outer, params.count, params.inner),
               wrongParams(params.count));
  MOTE_REQUIRE(call.inputs[0].bytes == call.outputs[0].bytes, wrongShape(call.inputs.size()));
  return kOk;
}

Status checkSoftmax(const Call& call, const OperandRule& rule) noexcept {
  MOTE_CHECK(checkOperands(call, {&rule, 1}, rule));
  return checkSoftmaxParams(call);
}

}  // namespace

Status checkReduceF32(const Call& call) noexcept {
  return checkReduce(call, {ElementType::Float32});
}

Status checkReduceI64(const Call& call) noexcept {
  return checkReduce(call, {ElementType::Int64});
}

Status checkReduceS8(const Call& call) noexcept {
  MOTE_CHECK(checkReduce(call, {ElementType::Int8}));
  const auto& params = call.as<ReduceParams>();
  MOTE_REQUIRE(params.count <= kMaxReduceCountS8, wrongParams(params.count));
  MOTE_CHECK(checkMultiplier(params.multiplier, params.shift));
  return checkClamp(params.quantizedMinimum, params.quantizedMaximum);
}

Status checkReduceS16(const Call& call) noexcept {
  MOTE_CHECK(checkReduce(call, {ElementType::Int16}));
  const auto& params = call.as<ReduceParams>();
  MOTE_REQUIRE(params.count <= kMaxReduceCountS16, wrongParams(params.count));
  MOTE_CHECK(checkMultiplier(params.multiplier, params.shift));
  return checkClampS16(call, params.quantizedMinimum, params.quantizedMaximum);
}

Status checkSoftmaxF32(const Call& call) noexcept {
  return checkSoftmax(call, {ElementType::Float32});
}

Status checkSoftmaxS8(const Call& call) noexcept {
  MOTE_CHECK(checkSoftmax(call, {ElementType::Int8}));
  const auto& params = call.as<SoftmaxParams>();
  MOTE_REQUIRE(params.inner == 1, wrongParams(params.inner));
  MOTE_REQUIRE(params.count <= kMaxSoftmaxClasses, wrongParams(params.count));
  MOTE_REQUIRE(params.diffMin <= 0, wrongParams(params.diffMin));
  return checkMultiplier(params.multiplier, params.shift);
}

Status checkSoftmaxS16(const Call& call) noexcept {
  constexpr OperandRule kTable{ElementType::Int16, 1};
  constexpr OperandRule kInputs[] = {{ElementType::Int16}, kTable, kTable};
  MOTE_CHECK(checkOperands(call, kInputs, {ElementType::Int16}));
  for (std::size_t table = 1; table < 3; ++table) {
    MOTE_REQUIRE(call.inputs[table].elements() == kSoftmaxTableS16, wrongShape(table));
  }
  MOTE_CHECK(checkSoftmaxParams(call));
  const auto& params = call.as<SoftmaxParams>();
  MOTE_REQUIRE(params.inner == 1, wrongParams(params.inner));
  MOTE_REQUIRE(params.count <= kMaxSoftmaxClassesS16, wrongParams(params.count));
  return checkMultiplier(params.multiplier, params.shift);
}

}  // namespace mote::kernels
