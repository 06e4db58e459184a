// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Arithmetic and comparison of float64 and uint64, which no narrower type can stand in for;
// operands in core/kernels/elementwise.h. One kernel for all, as boards hardly ever need it.
#include <cmath>

#include "core/kernels/check.h"
#include "core/kernels/elementwise.h"
#include "core/kernels/for_each_pair.h"

namespace mote::kernels::reference::binary_wide_entry {
namespace {

constexpr OperandRule kInputs[] = {{}, {}};

WideOperation operationOf(const Call& call) noexcept {
  return call.as<WideBinaryParams>().operation;
}

bool isComparison(WideOperation operation) noexcept {
  return operation >= WideOperation::Equal;
}

Status check(const Call& call) noexcept {
  MOTE_CHECK(checkOperands(call, kInputs, {}));
  MOTE_CHECK(checkParamBytes(call, sizeof(WideBinaryParams)));
  const WideOperation operation = operationOf(call);
  MOTE_REQUIRE(operation >= WideOperation::Add && operation <= WideOperation::GreaterOrEqual,
               wrongParams(static_cast<std::int32_t>(operation)));
  const ElementType type = call.inputs[0].type;
  MOTE_REQUIRE(type == ElementType::Float64 || type == ElementType::UInt64, wrongOperand(0));
  MOTE_REQUIRE(call.inputs[1].type == type, wrongOperand(1));
  MOTE_REQUIRE(call.outputs[0].type == (isComparison(operation) ? ElementType::Bool : type),
               wrongOperand(2));
  for (std::size_t i = 0; i < 2; ++i) {
    MOTE_REQUIRE(broadcasts(call.inputs[i], call.outputs[0]), wrongShape(i));
  }
  return kOk;
}

double quotient(double a, double b) noexcept {
  return a / b;
}
double remainder(double a, double b, bool signOfDivisor) noexcept {
  const double rest = std::fmod(a, b);
  return signOfDivisor && rest != 0.0 && (rest < 0.0) != (b < 0.0) ? rest + b : rest;
}
double power(double a, double b) noexcept {
  return std::pow(a, b);
}

// The output may overlap the divisors, so a zero can appear after run() has looked.
std::uint64_t quotient(std::uint64_t a, std::uint64_t b) noexcept {
  return b == 0 ? 0 : a / b;
}
std::uint64_t remainder(std::uint64_t a, std::uint64_t b, bool /*signOfDivisor*/) noexcept {
  return b == 0 ? 0 : a % b;
}
std::uint64_t power(std::uint64_t a, std::uint64_t b) noexcept {
  std::uint64_t result = 1;
  for (; b != 0; b >>= 1U, a *= a) {
    result *= (b & 1U) != 0 ? a : 1;
  }
  return result;
}

/// A NaN on either side of a minimum or maximum gives a NaN.
template <typename T>
T calculate(WideOperation operation, T a, T b) noexcept {
  switch (operation) {
    case WideOperation::Add:
      return a + b;
    case WideOperation::Sub:
      return a - b;
    case WideOperation::Mul:
      return a * b;
    case WideOperation::Div:
      return quotient(a, b);
    case WideOperation::Mod:
      return remainder(a, b, true);
    case WideOperation::Fmod:
      return remainder(a, b, false);
    case WideOperation::Minimum:
      return a < b || a != a ? a : b;
    case WideOperation::Maximum:
      return a > b || a != a ? a : b;
    default:
      return power(a, b);
  }
}

template <typename T>
std::uint8_t compare(WideOperation operation, T a, T b) noexcept {
  switch (operation) {
    case WideOperation::Equal:
      return a == b;
    case WideOperation::Less:
      return a < b;
    case WideOperation::Greater:
      return a > b;
    case WideOperation::LessOrEqual:
      return a <= b;
    default:
      return a >= b;
  }
}

template <typename T>
void runOn(const Call& call) noexcept {
  const WideOperation operation = operationOf(call);
  if (isComparison(operation)) {
    forEachPair<T, std::uint8_t>(
        call, [operation](T a, T b) noexcept { return compare(operation, a, b); });
  } else {
    forEachPair<T, T>(call, [operation](T a, T b) noexcept { return calculate(operation, a, b); });
  }
}

bool dividesByZero(const Call& call) noexcept {
  const WideOperation operation = operationOf(call);
  if (operation != WideOperation::Div && operation != WideOperation::Mod &&
      operation != WideOperation::Fmod) {
    return false;
  }
  const TensorView& divisors = call.inputs[1];
  for (std::uint32_t i = 0; i < divisors.elements(); ++i) {
    if (divisors.as<const std::uint64_t>()[i] == 0) {
      return true;
    }
  }
  return false;
}

Status run(const Call& call) noexcept {
  if (call.inputs[0].type == ElementType::Float64) {
    runOn<double>(call);
    return kOk;
  }
  if (dividesByZero(call)) {
    return {Code::DivisionByZero, 0, 1};
  }
  runOn<std::uint64_t>(call);
  return kOk;
}

}  // namespace

MOTE_KERNEL(binary_wide) = {"binary_wide", check, run};

}  // namespace mote::kernels::reference::binary_wide_entry
