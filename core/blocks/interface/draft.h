// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draft: draws nodes into a graph through edits, types inferred as it goes.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/graph/edit.h"
#include "core/graph/graph.h"
#include "core/result/result.h"

namespace mote::blocks {

/// After a first refusal every further call does nothing, so that drawing code need not look at
/// each step; take() and takeEdits() report it. Values of a refused step have id 0.
class Draft {
 public:
  /// Weights are random, the same ones for the same seed everywhere; zeros, at once, without one.
  explicit Draft(graph::Graph graph = {}, std::optional<std::uint64_t> seed = 1);

  /// A graph input of float32; a size of -1 is the symbol "N".
  graph::ValueId input(const std::string& name, const Dims& dims);
  void output(graph::ValueId id);
  graph::ValueId constant(const std::string& name, const Array& array);
  graph::ValueId floats(const std::string& name, const Dims& dims, float everywhere);
  /// He et al. 2015 ("Delving deep into rectifiers"): normal, variance gain / fanIn. A gain of 2
  /// suits what a ReLU follows, 1 what is followed by nothing.
  graph::ValueId weights(const std::string& name, const Dims& dims, std::int64_t fanIn,
                         double gain = 2.0);
  /// A node of ONNX's domain with outputs named NAME, NAME_1 ...; the first is returned. Names
  /// already taken get a number. An input of id 0 is left out.
  graph::ValueId node(const std::string& type, const std::string& name,
                      const std::vector<graph::ValueId>& inputs, graph::Attributes attributes = {},
                      std::size_t outputs = 1);

  /// Refuses the draft from outside; the first refusal counts.
  void refuse(Error error);
  [[nodiscard]] bool refusedAlready() const noexcept { return m_refusal.has_value(); }
  /// Size of an axis; 1 once the draft is refused. Refuses an axis that is unknown or not there.
  std::int64_t size(graph::ValueId id, std::size_t axis);
  [[nodiscard]] const graph::Graph& graph() const noexcept { return m_graph; }

  [[nodiscard]] Result<graph::Graph> take() &&;
  /// What was drawn as one edit, for the graph that was given.
  [[nodiscard]] Result<graph::Edit> takeEdits(const std::string& name) &&;

 private:
  graph::ValueId value(const std::string& name, graph::TensorType type,
                       std::optional<Array> constant);
  void perform(graph::Edit edit);
  void inferTypes(graph::NodeId id);

  graph::Graph m_graph;
  std::vector<graph::Edit> m_edits;
  std::optional<Error> m_refusal;
  std::optional<std::uint64_t> m_random;
};

}  // namespace mote::blocks
