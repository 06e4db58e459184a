// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Determinants of square matrices by elimination with pivots. Inputs [B..., M, M]; outputs the
// determinants [B...] and a working matrix of M * M float64. No parameters.
#include <cmath>

#include "core/kernels/check.h"

namespace mote::kernels::reference::determinant_f32_entry {
namespace {

Status check(const Call& call) noexcept {
  MOTE_REQUIRE(call.inputs.size() == 1 && call.inputs[0].type == ElementType::Float32,
               wrongOperand(0));
  MOTE_REQUIRE(call.outputs.size() == 2 && call.outputs[0].type == ElementType::Float32 &&
                   call.outputs[1].type == ElementType::Float64,
               wrongOperand(1));
  const TensorView& input = call.inputs[0];
  MOTE_REQUIRE(input.rank >= 2 && input.dim(input.rank - 1U) == input.dim(input.rank - 2U),
               wrongShape(0));
  const auto size = static_cast<std::uint32_t>(input.dim(input.rank - 1U));
  MOTE_REQUIRE(call.outputs[0].elements() == input.elements() / (size * size), wrongShape(1));
  MOTE_REQUIRE(call.outputs[1].elements() == size * size, wrongShape(2));
  return kOk;
}

/// The row at or below `column` with the largest entry there.
std::int32_t pivotOf(const double* matrix, std::int32_t size, std::int32_t column) noexcept {
  std::int32_t best = column;
  for (std::int32_t row = column + 1; row < size; ++row) {
    if (std::fabs(matrix[row * size + column]) > std::fabs(matrix[best * size + column])) {
      best = row;
    }
  }
  return best;
}

double determinant(double* matrix, std::int32_t size) noexcept {
  double result = 1.0;
  for (std::int32_t column = 0; column < size; ++column) {
    const std::int32_t pivot = pivotOf(matrix, size, column);
    for (std::int32_t i = 0; i < size && pivot != column; ++i) {
      const double held = matrix[column * size + i];
      matrix[column * size + i] = matrix[pivot * size + i];
      matrix[pivot * size + i] = held;
    }
    const double head = matrix[column * size + column];
    result *= pivot != column ? -head : head;
    if (head == 0.0) {
      return 0.0;
    }
    for (std::int32_t row = column + 1; row < size; ++row) {
      const double factor = matrix[row * size + column] / head;
      for (std::int32_t i = column; i < size; ++i) {
        matrix[row * size + i] -= factor * matrix[column * size + i];
      }
    }
  }
  return result;
}

Status run(const Call& call) noexcept {
  const TensorView& input = call.inputs[0];
  const std::int32_t size = input.dim(input.rank - 1U);
  const auto* from = input.as<const float>();
  auto* matrix = call.outputs[1].as<double>();
  auto* to = call.outputs[0].as<float>();
  for (std::uint32_t b = 0; b < call.outputs[0].elements(); ++b) {
    for (std::int32_t i = 0; i < size * size; ++i) {
      matrix[i] = static_cast<double>(*from++);
    }
    to[b] = static_cast<float>(determinant(matrix, size));
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(determinant_f32) = {"determinant_f32", check, run};

}  // namespace mote::kernels::reference::determinant_f32_entry
