// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Einsum: sums of products by an equation. Operands are joined one by one, each time as one batch
// of matrix products.
#include <algorithm>
#include <map>

#include "core/operators/interface/einsum_equation.h"
#include "core/operators/interface/moves.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"
#include "core/operators/interface/sizes.h"
#include "core/operators/interface/steps.h"

namespace mote::operators::einsum_entry {
namespace {

constexpr std::size_t kMaxOperands = 16;

bool contains(const Labels& labels, Label label) {
  return std::ranges::find(labels, label) != labels.end();
}

/// Sizes by label, 1 giving way to others; refused where they clash.
Result<std::map<Label, graph::Dim>> sizesOf(const NodeView& view, const EinsumEquation& equation) {
  std::map<Label, graph::Dim> sizes;
  for (std::size_t i = 0; i < equation.operands.size(); ++i) {
    const auto& dims = view.inputType(i).dims;
    for (std::size_t axis = 0; axis < dims.size(); ++axis) {
      const auto [found, fresh] = sizes.try_emplace(equation.operands[i][axis], dims[axis]);
      if (fresh) continue;
      const auto joined = broadcastDims({found->second}, {dims[axis]});
      if (!joined) {
        return view.refuse("einsum.sizes", "an index of '%1' has the sizes %2 and %3",
                           {view.text("equation", ""), std::to_string(found->second.size),
                            std::to_string(dims[axis].size)});
      }
      found->second = joined->front();
    }
  }
  return sizes;
}

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, std::max<std::size_t>(view.inputCount(), 1), kMaxOperands));
  MOTE_TRY(requireOneElement(view));
  MOTE_TRY(requireNumber(view, 0));
  const ElementType element = view.inputType(0).element;
  for (std::size_t i = 0; i < view.inputCount(); ++i)
    if (!view.inputType(i).ranked) return Types{unranked(element)};
  MOTE_ASSIGN(const EinsumEquation equation, einsumEquation(view));
  MOTE_ASSIGN(const auto sizes, sizesOf(view, equation));
  std::vector<graph::Dim> dims;
  for (const Label label : equation.result) dims.push_back(sizes.at(label));
  return output(view, ranked(element, std::move(dims)));
}

/// An operand and which axis is which, each label once.
struct Term {
  Operand operand;
  Labels labels;
};

class Contraction {
 public:
  Contraction(Lowering& lowering, const std::map<Label, graph::Dim>& sizes)
      : m_steps(lowering), m_lowering(lowering), m_sizes(sizes) {}

  /// Repeated labels become one, their diagonal; axes of 1 take the label's size.
  Term prepare(Operand operand, Labels labels) const {
    for (std::size_t axis = 0; axis < labels.size(); ++axis) {
      for (std::size_t other = labels.size(); --other > axis;) {
        if (labels[other] != labels[axis]) continue;
        operand = diagonal(operand, axis, other);
        labels.erase(labels.begin() + static_cast<std::ptrdiff_t>(other));
      }
    }
    Dims dims;
    for (const Label label : labels) dims.push_back(sizeOf(label));
    if (dims == m_steps.dims(operand)) return {operand, labels};
    const Operand full = m_lowering.temporary(m_steps.type(operand), dims);
    m_lowering.emit("broadcast", {operand}, {full});
    return {full, labels};
  }

  /// The sum over the axes that are not kept.
  Term sumTo(const Term& term, const Labels& kept) const {
    Labels stays;
    Labels goes;
    for (const Label label : term.labels) (contains(kept, label) ? stays : goes).push_back(label);
    if (goes.empty()) return term;
    const Operand moved = grouped(term, {stays, goes});
    return {split(m_steps.reduce("sum", moved, 1, 1), stays), stays};
  }

  /// Products of two terms, summed over the labels of both that are not kept.
  Term join(const Term& left, const Term& right, const Labels& kept) const {
    Labels batch;
    Labels rows;
    Labels summed;
    Labels columns;
    for (const Label label : left.labels) {
      if (!contains(right.labels, label)) {
        rows.push_back(label);
      } else {
        (contains(kept, label) ? batch : summed).push_back(label);
      }
    }
    for (const Label label : right.labels)
      if (!contains(left.labels, label)) columns.push_back(label);
    Labels labels = batch;
    labels.insert(labels.end(), rows.begin(), rows.end());
    labels.insert(labels.end(), columns.begin(), columns.end());
    const Operand a = grouped(left, {batch, rows, summed});
    if (m_steps.type(a) == ElementType::Float32)
      return {split(m_steps.matmul(a, grouped(right, {batch, summed, columns})), labels), labels};
    const Dims da = m_steps.dims(a);
    const Operand b = grouped(right, {batch, columns, summed});
    const Dims db = m_steps.dims(b);
    const Operand products = m_steps.binary("mul", m_steps.reshaped(a, {da[0], da[1], 1, da[2]}),
                                            m_steps.reshaped(b, {db[0], 1, db[1], db[2]}));
    return {split(m_steps.reduce("sum", products, 3, 3), labels), labels};
  }

  Operand inOrder(const Term& term, const Labels& labels) const {
    return split(grouped(term, {labels}), labels);
  }

 private:
  [[nodiscard]] std::int64_t sizeOf(Label label) const { return m_sizes.at(label).size; }

  /// Axes `first` and `second` as one in the place of the first; sizes of 1 broadcast.
  Operand diagonal(Operand operand, std::size_t first, std::size_t second) const {
    const Dims dims = m_steps.dims(operand);
    Permutation order;
    for (std::size_t axis = 0; axis < dims.size(); ++axis) {
      if (axis != second) order.push_back(axis);
      if (axis == first) order.push_back(second);
    }
    Dims joined = permutedDims(dims, order);
    const std::int64_t a = dims[first];
    const std::int64_t b = dims[second];
    joined[first] = a * b;
    joined.erase(joined.begin() + static_cast<std::ptrdiff_t>(first) + 1);
    const Operand flat = m_steps.reshaped(transposed(m_lowering, operand, order), joined);
    return m_steps.slice(flat, first, 0, a == b ? a + 1 : 1, std::max(a, b));
  }

  /// One axis for each group of labels, of all the term's labels.
  Operand grouped(const Term& term, const std::vector<Labels>& groups) const {
    Permutation order;
    Dims sizes;
    for (const Labels& group : groups) {
      std::int64_t size = 1;
      for (const Label label : group) {
        const auto found = std::ranges::find(term.labels, label);
        order.push_back(static_cast<std::size_t>(found - term.labels.begin()));
        size *= sizeOf(label);
      }
      sizes.push_back(size);
    }
    return m_steps.reshaped(transposed(m_lowering, term.operand, order), sizes);
  }

  Operand split(Operand operand, const Labels& labels) const {
    Dims dims;
    for (const Label label : labels) dims.push_back(sizeOf(label));
    return m_steps.reshaped(operand, dims);
  }

  Steps m_steps;
  Lowering& m_lowering;
  const std::map<Label, graph::Dim>& m_sizes;
};

Result<void> lower(const NodeView& view, Lowering& lowering) {
  MOTE_TRY(requireElement(view, 0, {ElementType::Float32, ElementType::Float64}));
  MOTE_ASSIGN(const EinsumEquation equation, einsumEquation(view));
  MOTE_ASSIGN(const auto sizes, sizesOf(view, equation));
  const Contraction contraction(lowering, sizes);
  const auto term = [&](std::size_t i) {
    Labels kept = equation.result;
    for (std::size_t other = 0; other < equation.operands.size(); ++other) {
      if (other == i) continue;
      kept.insert(kept.end(), equation.operands[other].begin(), equation.operands[other].end());
    }
    const Operand operand = lowering.use(view.input(i)->id, Layout::Plain);
    return contraction.sumTo(contraction.prepare(operand, equation.operands[i]), kept);
  };
  Term sum = term(0);
  for (std::size_t i = 1; i < equation.operands.size(); ++i) {
    Labels kept = equation.result;
    for (std::size_t later = i + 1; later < equation.operands.size(); ++later)
      kept.insert(kept.end(), equation.operands[later].begin(), equation.operands[later].end());
    sum = contraction.join(sum, term(i), kept);
  }
  Steps(lowering).give(view, 0, contraction.inOrder(sum, equation.result));
  return {};
}

}  // namespace

MOTE_OPERATOR(einsum) = {.type = "Einsum", .infer = infer, .lower = lower};

}  // namespace mote::operators::einsum_entry
