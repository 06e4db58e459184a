// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Matrix products: FULLY_CONNECTED as Gemm with weights [out, in], BATCH_MATMUL as MatMul.
#include <algorithm>
#include <utility>

#include "core/formats/tflite/bias.h"
#include "core/formats/tflite/rules.h"

namespace mote::tflite_format {
namespace {

using graph::ValueId;

graph::TensorType matrix(std::int64_t columns) {
  return {ElementType::Float32, true, {graph::Dim{}, graph::Dim{columns, {}}}};
}

/// The data as reals of [rows, columns], whatever its rank.
ValueId asMatrix(Importing& in, std::int32_t index, std::int64_t columns) {
  const FileTensor& source = in.tensor(index);
  if (source.shape.size() == 2 && source.shape[1] == columns) return in.real(index);
  graph::TensorType type = matrix(columns);
  const std::string name = source.name + "_flat";
  const ValueId data = in.storedFlat(index);
  const ValueId shape = in.integerConstant("matrix_shape", {-1, columns});
  if (!in.quantized(index)) return in.make("Reshape", name, {data, shape}, std::move(type));
  type.element = source.element;
  const ValueId flat = in.declare(name, std::move(type), in.quantizationOf(index));
  in.node("Reshape", name, {data, shape}, {flat});
  return in.dequantize(flat, name, in.quantizationOf(index));
}

/// Sizes of a Reshape to a tensor's shape; one that is not known is what is left.
std::vector<std::int64_t> sizesOf(const FileTensor& tensor) {
  std::vector<std::int64_t> sizes;
  for (const graph::Dim& dim : tensor.type.dims) sizes.push_back(dim.known() ? dim.size : -1);
  return sizes;
}

/// Rows of a product back in the dims that the data had.
void giveRows(Importing& in, const FileOperator& op, ValueId product, std::int64_t columns) {
  const std::int32_t index = op.outputs[0];
  const FileTensor& result = in.output(op);
  const bool quantized = in.quantized(index);
  const std::string name = result.name + "_rows";
  const ValueId rows =
      in.activated(op.options.activation, quantized ? name + "_real" : name, product);
  const ValueId shape = in.integerConstant("result_shape", sizesOf(result));
  const ValueId moved = quantized ? in.quantize(rows, index, name, matrix(columns)) : rows;
  in.move(op, "Reshape", Order::Filed, {moved, shape});
}

Result<void> importFullyConnected(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 2, 3));
  const FileTensor& weights = in.input(op, 1);
  const FileTensor& result = in.output(op);
  MOTE_TRY(in.requireRank(op, weights, 2));
  if (op.options.shuffledWeights) {
    in.keepForeign(op);
    return {};
  }
  const std::int64_t columns = weights.shape[0];
  if (weights.shape[1] < 1) return in.refuse(op, "channels", "the weights are empty");
  Importing::Values inputs = {asMatrix(in, op.inputs[0], weights.shape[1]), in.real(op.inputs[1])};
  if (Importing::has(op, 2)) inputs.push_back(biasOf(in, op, 2, 0, 1));
  graph::Attributes attributes = {{"transB", std::int64_t{1}}};
  if (result.shape.size() == 2) {
    in.compute(op, "Gemm", Order::Filed, std::move(inputs), std::move(attributes));
    return {};
  }
  const ValueId product = in.make("Gemm", result.name + "_product", std::move(inputs),
                                  matrix(columns), std::move(attributes));
  giveRows(in, op, product, columns);
  return {};
}

/// Real operand with its last two axes in the other order where the operator wants it so.
ValueId adjoint(Importing& in, std::int32_t index, bool turn) {
  const FileTensor& source = in.tensor(index);
  const std::size_t rank = source.shape.size();
  if (!turn || rank < 2) return in.real(index);
  Permutation order(rank);
  for (std::size_t i = 0; i < rank; ++i) order[i] = i;
  std::swap(order[rank - 2], order[rank - 1]);
  return in.arranged(index, order);
}

Result<void> importBatchMatMul(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 2, 2));
  in.compute(op, "MatMul", Order::Filed,
             {adjoint(in, op.inputs[0], op.options.adjointX),
              adjoint(in, op.inputs[1], op.options.adjointY)});
  return {};
}

constexpr Rule kDenseRules[] = {{"FULLY_CONNECTED", importFullyConnected},
                                {"BATCH_MATMUL", importBatchMatMul}};

}  // namespace

std::span<const Rule> denseRules() {
  return kDenseRules;
}

}  // namespace mote::tflite_format
