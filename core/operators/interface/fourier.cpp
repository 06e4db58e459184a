// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The matrix holds cosines and sines, laid out for pairs.
#include "core/operators/interface/fourier.h"

#include <cmath>
#include <numbers>
#include <vector>

namespace mote::operators {
namespace {

std::vector<float> matrixOf(const Fourier& f) {
  const auto columns = static_cast<std::size_t>(2 * f.outputs);
  std::vector<float> matrix(static_cast<std::size_t>(f.width()) * columns, 0.0F);
  const double size = f.inverse ? static_cast<double>(f.length) : 1.0;
  const std::size_t step = f.complex ? 2 : 1;
  for (std::int64_t n = 0; n < f.inputs; ++n) {
    for (std::int64_t k = 0; k < f.outputs; ++k) {
      // The remainder keeps the angle small and the cosine exact to the last digits.
      const auto turns = static_cast<double>(n * k % f.length) / static_cast<double>(f.length);
      const double angle = (f.inverse ? 2.0 : -2.0) * std::numbers::pi * turns;
      const auto real = static_cast<float>(std::cos(angle) / size);
      const auto imaginary = static_cast<float>(std::sin(angle) / size);
      const std::size_t row = static_cast<std::size_t>(n) * step;
      const std::size_t column = static_cast<std::size_t>(2 * k);
      matrix[row * columns + column] = real;
      matrix[row * columns + column + 1] = imaginary;
      if (!f.complex) continue;
      matrix[(row + 1) * columns + column] = -imaginary;
      matrix[(row + 1) * columns + column + 1] = real;
    }
  }
  return matrix;
}

}  // namespace

Operand transform(Lowering& lowering, const Fourier& fourier, Operand rows) {
  const Operand matrix =
      lowering.constant(Array::floats({fourier.width(), 2 * fourier.outputs}, matrixOf(fourier)));
  return Steps(lowering).matmul(rows, matrix);
}

}  // namespace mote::operators
