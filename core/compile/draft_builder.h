// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lets operators lower themselves into a Draft: assigns layouts, inserts transposes where a value
// is wanted in the other layout, keeps aliases on one storage.
#pragma once

#include <optional>
#include <unordered_map>

#include "core/compile/draft.h"
#include "core/graph/graph.h"
#include "core/operators/interface/lowering.h"
#include "core/operators/interface/node_view.h"
#include "core/result/result.h"

namespace mote::compile {

/// Use: addInput for every graph input, lowerNode in topological order, addOutput, take.
class DraftBuilder final : public operators::Lowering {
 public:
  explicit DraftBuilder(const graph::Graph& graph) : m_graph(graph) {}

  Result<void> addInput(graph::ValueId value);
  /// Refused, naming the node, where its operator is unknown, cannot run or meets unknown types.
  Result<void> lowerNode(const graph::Node& node);
  Result<void> addOutput(graph::ValueId value);
  [[nodiscard]] const Draft& draft() const noexcept { return m_draft; }
  [[nodiscard]] Draft take() { return std::move(m_draft); }

  [[nodiscard]] operators::Layout layoutOf(graph::ValueId value) const override;
  operators::Operand use(graph::ValueId value, operators::Layout layout) override;
  operators::Operand define(graph::ValueId value, operators::Layout layout) override;
  void alias(graph::ValueId value, operators::Layout layout, operators::Operand source) override;
  operators::Operand reshaped(operators::Operand operand, const Dims& dims) override;
  operators::Operand scaled(operators::Operand operand, float scale,
                            std::int32_t zeroPoint) override;
  operators::Operand asInt8(operators::Operand operand) override;
  operators::Operand constant(const Array& array) override;
  operators::Operand temporary(ElementType type, const Dims& dims, float scale,
                               std::int32_t zeroPoint) override;
  operators::Operand scratch(std::uint64_t bytes) override;
  [[nodiscard]] Dims dims(operators::Operand operand) const override;
  [[nodiscard]] ElementType type(operators::Operand operand) const override;
  using operators::Lowering::emit;
  void emit(std::string_view kernel, std::span<const std::byte> params,
            std::span<const operators::Operand> inputs,
            std::span<const operators::Operand> outputs) override;

 private:
  /// Where a value is at hand.
  struct Places {
    operators::Operand plain;
    operators::Operand channelsLast;
    operators::Layout first = operators::Layout::Plain;
  };
  operators::Operand& place(graph::ValueId value, operators::Layout layout);
  operators::Operand constantValue(const graph::Value& value, operators::Layout layout);
  operators::Operand changeLayout(const graph::Value& value, operators::Layout from);
  operators::Operand addTensor(DraftTensor tensor);
  operators::Operand addStored(DraftTensor tensor, DraftStorage storage);
  DraftTensor describe(const graph::Value& value, operators::Layout layout) const;
  /// Another look at the bytes of `source`.
  operators::Operand addView(DraftTensor tensor, operators::Operand source);
  [[nodiscard]] Result<void> checkOperands(const operators::NodeView& view) const;
  bool usable(operators::Operand operand) const noexcept;
  void fail(Error error);
  [[nodiscard]] Result<void> state();
  [[nodiscard]] std::string currentLabel() const;

  const graph::Graph& m_graph;
  Draft m_draft;
  std::unordered_map<graph::ValueId, Places> m_places;
  const graph::Node* m_node = nullptr;  ///< being lowered
  std::optional<Error> m_error;         ///< the first one of the node being lowered
};

}  // namespace mote::compile
