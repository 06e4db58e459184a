// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Convolution of bytes, signed or not, into 32-bit sums; operands in core/kernels/conv2d.h.
#include "core/kernels/check.h"
#include "core/kernels/conv2d_check.h"
#include "core/kernels/conv2d_loops.h"
#include "core/tensor/fixed_point.h"

namespace mote::kernels::reference::conv2d_integer_entry {
namespace {

constexpr std::size_t kInputZero = 3;
constexpr std::size_t kWeightZero = 4;
constexpr std::int32_t kMaxProducts = 32768;  // 255 * 255 * this stays below 2^31

constexpr OperandRule kInputs[] = {{ElementType::Undefined, 4},
                                   {ElementType::Undefined, 4},
                                   {ElementType::Int32, kAnyRank, true},
                                   {ElementType::Undefined, kAnyRank, true},
                                   {ElementType::Undefined, kAnyRank, true}};

/// Of the operand `of`: one element, or `count`.
Status checkZeroPoint(const Call& call, std::size_t operand, std::size_t of,
                      std::int32_t count) noexcept {
  const TensorView* zero = optionalInput(call, operand);
  if (zero == nullptr) {
    return kOk;
  }
  MOTE_REQUIRE(zero->type == call.inputs[of].type, wrongOperand(operand));
  const std::uint32_t elements = zero->elements();
  MOTE_REQUIRE(elements == 1 || elements == static_cast<std::uint32_t>(count), wrongShape(operand));
  return kOk;
}

Status check(const Call& call) noexcept {
  MOTE_CHECK(checkOperands(call, kInputs, {ElementType::Int32, 4}));
  MOTE_CHECK(checkParamBytes(call, sizeof(Conv2dParams)));
  for (std::size_t i = 0; i < 2; ++i) {
    const ElementType type = call.inputs[i].type;
    MOTE_REQUIRE(type == ElementType::Int8 || type == ElementType::UInt8, wrongOperand(i));
  }
  MOTE_REQUIRE(product(call.inputs[1], 1, 4) <= kMaxProducts, wrongShape(1));
  MOTE_CHECK(checkConv2dGroups(call));
  MOTE_CHECK(checkZeroPoint(call, kInputZero, 0, 1));
  return checkZeroPoint(call, kWeightZero, 1, call.outputs[0].dim(3));
}

/// What turns the stored byte into a number of -128..127, by exclusive or: uint8 less 128.
std::int32_t flipOf(const TensorView& tensor) noexcept {
  return tensor.type == ElementType::UInt8 ? -128 : 0;
}

/// Sum of (x - zero) * w and of (x - zero): the weight's zero point is taken off at the end.
struct Sums {
  std::int32_t products = 0;
  std::int32_t inputs = 0;
  void operator+=(const Sums& other) noexcept {
    products += other.products;
    inputs += other.inputs;
  }
};

struct IntegerProduct {
  using Element = std::int8_t;
  using Weights = const std::int8_t*;
  using Sum = Sums;
  std::int32_t inputFlip;
  std::int32_t inputZero;
  std::int32_t weightFlip;
  [[nodiscard]] Sums operator()(std::int8_t x, std::int8_t weight) const noexcept {
    const std::int32_t input = (x ^ inputFlip) - inputZero;
    return {input * (weight ^ weightFlip), input};
  }
};

struct IntegerEpilogue {
  const std::int32_t* bias;        ///< may be null
  const std::int8_t* weightZeros;  ///< may be null
  std::int32_t zeroStep;           ///< 1 for a zero point each channel, 0 for one
  std::int32_t weightFlip;
  [[nodiscard]] std::int32_t operator()(const Sums& sums, std::int32_t channel) const noexcept {
    const std::int32_t zero =
        weightZeros != nullptr ? weightZeros[channel * zeroStep] ^ weightFlip : weightFlip;
    const std::int32_t sum = sums.products - zero * sums.inputs;
    return bias != nullptr ? wrappingAdd(sum, bias[channel]) : sum;
  }
};

Status run(const Call& call) noexcept {
  const std::int32_t inputFlip = flipOf(call.inputs[0]);
  const std::int32_t weightFlip = flipOf(call.inputs[1]);
  const TensorView* bias = optionalInput(call, kBias);
  const TensorView* inputZero = optionalInput(call, kInputZero);
  const TensorView* weightZero = optionalInput(call, kWeightZero);
  const IntegerProduct product{
      inputFlip, inputZero != nullptr ? *inputZero->as<const std::int8_t>() ^ inputFlip : inputFlip,
      weightFlip};
  const IntegerEpilogue epilogue{
      bias != nullptr ? bias->as<const std::int32_t>() : nullptr,
      weightZero != nullptr ? weightZero->as<const std::int8_t>() : nullptr,
      weightZero != nullptr && weightZero->elements() > 1 ? 1 : 0, weightFlip};
  convolve(conv2dShape(call), call.inputs[0].as<const std::int8_t>(),
           call.inputs[1].as<const std::int8_t>(), call.outputs[0].as<std::int32_t>(), product,
           epilogue);
  return kOk;
}

}  // namespace

MOTE_KERNEL(conv2d_integer) = {"conv2d_integer", check, run};

}  // namespace mote::kernels::reference::conv2d_integer_entry
