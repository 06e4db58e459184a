// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Element by element, in the order of axes that the operands agree on.
#include <algorithm>
#include <cmath>

#include "core/formats/tflite/rules.h"

namespace mote::tflite_format {
namespace {

struct Counterpart {
  std::string_view filed;
  std::string_view onnx;
};

constexpr Counterpart kReals[] = {
    {"ABS", "Abs"}, {"ADD", "Add"},     {"CEIL", "Ceil"}, {"COS", "Cos"},     {"DIV", "Div"},
    {"EXP", "Exp"}, {"FLOOR", "Floor"}, {"LOG", "Log"},   {"MAXIMUM", "Max"}, {"MINIMUM", "Min"},
    {"MUL", "Mul"}, {"NEG", "Neg"},     {"POW", "Pow"},   {"ROUND", "Round"}, {"SIGN", "Sign"},
    {"SIN", "Sin"}, {"SQRT", "Sqrt"},   {"SUB", "Sub"},   {"ADD_N", "Sum"},
};

constexpr Counterpart kLogic[] = {
    {"EQUAL", "Equal"},     {"GREATER", "Greater"}, {"GREATER_EQUAL", "GreaterOrEqual"},
    {"LESS", "Less"},       {"LOGICAL_AND", "And"}, {"LESS_EQUAL", "LessOrEqual"},
    {"LOGICAL_NOT", "Not"}, {"LOGICAL_OR", "Or"},
};

std::string_view counterpart(std::span<const Counterpart> table, const std::string& name) {
  const auto found =
      std::ranges::find_if(table, [&](const Counterpart& row) { return row.filed == name; });
  return found == table.end() ? std::string_view() : found->onnx;
}

Result<void> requireAll(const Importing& in, const FileOperator& op) {
  constexpr std::size_t kMost = 64;
  return in.require(op, std::max<std::size_t>(op.inputs.size(), 1), kMost);
}

Importing::Values operands(Importing& in, const FileOperator& op, Order order) {
  const std::size_t rank = in.output(op).shape.size();
  Importing::Values values;
  for (const std::int32_t index : op.inputs) values.push_back(in.operand(index, order, rank));
  return values;
}

/// Constants join a tensor of four dims in any order; what has fewer is not reordered.
Order orderOfAll(const Importing& in, const FileOperator& op) {
  return in.output(op).shape.size() == 4 ? in.orderFor(op.inputs) : Order::Filed;
}

Result<void> importReals(Importing& in, const FileOperator& op) {
  MOTE_TRY(requireAll(in, op));
  const Order order = orderOfAll(in, op);
  in.compute(op, counterpart(kReals, op.name), order, operands(in, op, order));
  return {};
}

Result<void> importLogic(Importing& in, const FileOperator& op) {
  MOTE_TRY(requireAll(in, op));
  const Order order = orderOfAll(in, op);
  in.move(op, counterpart(kLogic, op.name), order, operands(in, op, order));
  return {};
}

Result<void> importNotEqual(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 2, 2));
  const Order order = orderOfAll(in, op);
  const auto equal = in.make("Equal", in.output(op).name + "_equal", operands(in, op, order),
                             Importing::typeIn(in.output(op).type, order));
  in.move(op, "Not", order, {equal});
  return {};
}

Result<void> importRsqrt(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 1, 1));
  const Order order = orderOfAll(in, op);
  const auto root = in.make("Sqrt", in.output(op).name + "_root", operands(in, op, order),
                            in.realTypeOf(op, order));
  in.compute(op, "Reciprocal", order, {root});
  return {};
}

Result<void> importSquare(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 1, 1));
  const Order order = orderOfAll(in, op);
  const auto value = operands(in, op, order)[0];
  in.compute(op, "Mul", order, {value, value});
  return {};
}

Result<void> importSquaredDifference(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 2, 2));
  const Order order = orderOfAll(in, op);
  const auto difference = in.make("Sub", in.output(op).name + "_difference",
                                  operands(in, op, order), in.realTypeOf(op, order));
  in.compute(op, "Mul", order, {difference, difference});
  return {};
}

/// Reals only: integers would have to be rounded down, which no operator of ONNX does.
Result<void> importFloorDiv(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 2, 2));
  if (in.output(op).element != ElementType::Float32) {
    in.keepForeign(op);
    return {};
  }
  const Order order = orderOfAll(in, op);
  const auto quotient = in.make("Div", in.output(op).name + "_quotient", operands(in, op, order),
                                in.realTypeOf(op, order));
  in.compute(op, "Floor", order, {quotient});
  return {};
}

/// What is left of a division rounded down, as ONNX's Mod has it of integers.
Result<void> importFloorMod(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 2, 2));
  const Order order = orderOfAll(in, op);
  const Importing::Values pair = operands(in, op, order);
  if (in.output(op).element != ElementType::Float32) {
    in.compute(op, "Mod", order, pair);
    return {};
  }
  const std::string& name = in.output(op).name;
  const graph::TensorType type = in.realTypeOf(op, order);
  const auto quotient = in.make("Div", name + "_quotient", pair, type);
  const auto whole = in.make("Floor", name + "_whole", {quotient}, type);
  in.compute(op, "Sub", order, {pair[0], in.make("Mul", name + "_taken", {whole, pair[1]}, type)});
  return {};
}

/// The condition of SELECT may have fewer dims than the data without broadcasting as ONNX does.
Result<void> importSelect(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 3, 3));
  const std::size_t rank = in.input(op, 0).shape.size();
  if (op.name == "SELECT" && rank != 0 && rank != in.output(op).shape.size()) {
    in.keepForeign(op);
    return {};
  }
  const Order order = orderOfAll(in, op);
  in.compute(op, "Where", order, operands(in, op, order));
  return {};
}

constexpr Rule kArithmeticRules[] = {
    {"ABS", importReals},          {"ADD", importReals},
    {"CEIL", importReals},         {"COS", importReals},
    {"DIV", importReals},          {"EXP", importReals},
    {"FLOOR", importReals},        {"LOG", importReals},
    {"MAXIMUM", importReals},      {"MINIMUM", importReals},
    {"MUL", importReals},          {"NEG", importReals},
    {"POW", importReals},          {"ROUND", importReals},
    {"SIGN", importReals},         {"SIN", importReals},
    {"SQRT", importReals},         {"SUB", importReals},
    {"ADD_N", importReals},        {"EQUAL", importLogic},
    {"GREATER", importLogic},      {"GREATER_EQUAL", importLogic},
    {"LESS", importLogic},         {"LOGICAL_AND", importLogic},
    {"LESS_EQUAL", importLogic},   {"LOGICAL_NOT", importLogic},
    {"LOGICAL_OR", importLogic},   {"NOT_EQUAL", importNotEqual},
    {"RSQRT", importRsqrt},        {"SQUARE", importSquare},
    {"SELECT", importSelect},      {"SQUARED_DIFFERENCE", importSquaredDifference},
    {"SELECT_V2", importSelect},   {"FLOOR_DIV", importFloorDiv},
    {"FLOOR_MOD", importFloorMod},
};

}  // namespace

std::span<const Rule> arithmeticRules() {
  return kArithmeticRules;
}

}  // namespace mote::tflite_format
