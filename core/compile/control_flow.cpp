// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Step by step, so that what one turn computes, such as whether there is another, can be folded
// before the next.
#include "core/compile/control_flow.h"

#include <algorithm>

#include "core/formats/onnx/body.h"
#include "core/graph/edit.h"
#include "core/operators/interface/node_view.h"

namespace mote::compile {
namespace {

using graph::Graph;
using graph::Node;
using graph::NodeId;
using graph::ValueId;
using operators::NodeView;

constexpr std::size_t kMaxAdded = 16384;  ///< nodes of all copied bodies
constexpr std::int64_t kMaxTurns = 256;   ///< of one loop
/// Nodes inferred again, summed over all steps: loops inside loops take many.
constexpr std::size_t kMaxVisits = std::size_t{1} << 19U;

bool isControlFlow(const Node& node) {
  return node.domain.empty() && (node.type == "If" || node.type == "Loop" || node.type == "Scan");
}

Error malformed(const Graph& graph, const Node& node) {
  return NodeView(graph, node)
      .refuse("control-flow.form",
              "its operands and those of the graph inside it do not go together");
}

/// The one number of a constant input; refused where it follows from data.
Result<std::int64_t> numberOf(const Graph& graph, const Node& node, std::size_t input,
                              const std::string& what) {
  const NodeView view(graph, node);
  const graph::Value* value = view.input(input);
  // Bodies hand a condition on by Identity; that needs no folding.
  for (const Node* maker = nullptr; value != nullptr && !value->constant;) {
    maker = graph.node(graph.producer(value->id));
    if (maker == nullptr || maker->type != "Identity" || maker->inputs.size() != 1) break;
    value = graph.value(maker->inputs[0]);
  }
  if (value != nullptr && value->constant && value->constant->elements() == 1)
    return value->constant->toInt64s().front();
  value = view.input(input);
  return view.refuse("control-flow.data",
                     what +
                         " follows from data ('%1'); programs hold no jumps, so that it must be "
                         "known before: fix the sizes or the value of the inputs it comes from",
                     {value != nullptr ? value->name : std::string()});
}

/// Attribute of one number each of `count`, `fallback` where it is left out; empty where it does
/// not fit.
std::vector<std::int64_t> listOf(const NodeView& view, std::string_view name, std::size_t count,
                                 std::int64_t fallback) {
  auto list = view.integers(name, std::vector<std::int64_t>(count, fallback));
  return list.size() == count ? list : std::vector<std::int64_t>();
}

}  // namespace

Opened resolveOpened(const Graph& graph, const ResolveOptions& options) {
  ControlFlow flow;
  Opened opened{resolve(graph, options), {}};
  while (flow.expandAll(opened.resolved.graph))
    opened.resolved = resolve(opened.resolved.graph, options);
  for (auto& finding : flow.takeFindings()) opened.resolved.findings.push_back(std::move(finding));
  opened.origins = flow.takeOrigins();
  return opened;
}

bool ControlFlow::expandAll(Graph& graph) {
  m_graph = &graph;
  m_findings.clear();
  m_visits += graph.nodeCount();
  bool any = false;
  for (const NodeId id : graph.nodes()) {
    bool first = true;
    // Turn after turn, for as long as nothing has to be folded in between.
    while (graph.node(id) != nullptr && isControlFlow(*graph.node(id))) {
      const Node node = *graph.node(id);
      const auto expanded = expand(node);
      if (!expanded.ok() && first) m_findings.push_back({id, expanded.error()});
      if (!expanded.ok()) break;
      first = false;
      any = true;
    }
  }
  m_graph = nullptr;
  return any;
}

Result<void> ControlFlow::expand(const Node& node) {
  if (node.type == "If") return branch(node);
  return node.type == "Loop" ? loop(node) : scan(node);
}

Result<const Graph*> ControlFlow::bodyOf(const Node& node, const std::string& attribute) {
  const auto key = std::pair(node.id, attribute);
  if (const auto known = m_bodies.find(key); known != m_bodies.end()) return &known->second;
  const auto found = node.attributes.find(attribute);
  if (found == node.attributes.end()) return malformed(*m_graph, node);
  const auto* opaque = std::get_if<graph::OpaqueAttribute>(&found->second);
  if (opaque == nullptr) return malformed(*m_graph, node);
  MOTE_ASSIGN(Graph body, onnx_format::readBody(*opaque));
  return &m_bodies.emplace(key, std::move(body)).first->second;
}

Result<void> ControlFlow::branch(const Node& node) {
  MOTE_ASSIGN(const std::int64_t condition, numberOf(*m_graph, node, 0, "its condition"));
  MOTE_ASSIGN(const Graph* body, bodyOf(node, condition != 0 ? "then_branch" : "else_branch"));
  if (body->outputs().size() < node.outputs.size()) return malformed(*m_graph, node);
  MOTE_ASSIGN(const Values results, copyBody(node, *body, {}));
  replaceBy(node, results);
  return {};
}

// Inputs: most turns, condition, carried values. The body's: turn, condition, carried values; it
// gives condition, carried values, values to gather.
Result<void> ControlFlow::loop(const Node& node) {
  MOTE_ASSIGN(const Graph* body, bodyOf(node, "body"));
  const std::size_t carried = node.inputs.size() < 2 ? 0 : node.inputs.size() - 2;
  if (node.inputs.size() < 2 || body->inputs().size() != carried + 2 ||
      body->outputs().size() < carried + 1 || node.outputs.size() + 1 > body->outputs().size())
    return malformed(*m_graph, node);
  Turns& turns = m_turns[node.id];
  turns.collected.resize(body->outputs().size() - 1 - carried);
  std::int64_t most = kMaxTurns + 1;
  bool goesOn = true;
  if (node.inputs[0]) {
    MOTE_ASSIGN(most, numberOf(*m_graph, node, 0, "the number of its turns"));
  }
  if (node.inputs[1] && turns.done < most) {
    MOTE_ASSIGN(const auto condition, numberOf(*m_graph, node, 1, "whether it takes another turn"));
    goesOn = condition != 0;
  }
  if (!goesOn || turns.done >= most) {
    Values results(node.inputs.begin() + 2, node.inputs.end());
    for (std::size_t i = carried; i < node.outputs.size(); ++i) {
      MOTE_ASSIGN(results.emplace_back(), stacked(node, turns.collected[i - carried], 0));
    }
    replaceBy(node, results);
    return {};
  }
  const std::uint8_t yes = 1;
  Values inputs = node.inputs;
  inputs[0] = addConstant(Array::int64s({}, std::span(&turns.done, 1)), node);
  inputs[1] = addConstant(Array::of(ElementType::Bool, {}, std::span(&yes, 1)), node);
  MOTE_ASSIGN(const Values results, copyBody(node, *body, inputs));
  inputs[0] = node.inputs[0];
  inputs[1] = node.inputs[1] ? results[0] : ValueId{};
  for (std::size_t i = 0; i < carried; ++i) inputs[i + 2] = results[i + 1];
  for (std::size_t i = 0; i < turns.collected.size(); ++i)
    turns.collected[i].push_back(results[1 + carried + i]);
  ++turns.done;
  apply(graph::SetNodeInputs{node.id, std::move(inputs)});
  return {};
}

// Inputs: states, then what is read slice by slice; the body's likewise. It gives states, then
// values to gather.
Result<void> ControlFlow::scan(const Node& node) {
  const NodeView view(*m_graph, node);
  MOTE_ASSIGN(const Graph* body, bodyOf(node, "body"));
  const auto read =
      static_cast<std::size_t>(std::max<std::int64_t>(view.integer("num_scan_inputs", 0), 0));
  if (read < 1 || read > node.inputs.size() ||
      std::ranges::find(node.inputs, ValueId{}) != node.inputs.end() ||
      body->inputs().size() != node.inputs.size())
    return malformed(*m_graph, node);
  const std::size_t states = node.inputs.size() - read;
  if (body->outputs().size() < states || body->outputs().size() < node.outputs.size())
    return malformed(*m_graph, node);
  const std::size_t gathered = body->outputs().size() - states;
  const auto axes = listOf(view, "scan_input_axes", read, 0);
  const auto backwards = listOf(view, "scan_input_directions", read, 0);
  const auto outputAxes = listOf(view, "scan_output_axes", gathered, 0);
  const auto outputBackwards = listOf(view, "scan_output_directions", gathered, 0);
  if (axes.empty() || backwards.empty() || outputAxes.size() != gathered ||
      outputBackwards.size() != gathered)
    return malformed(*m_graph, node);
  Turns& turns = m_turns[node.id];
  turns.collected.resize(gathered);
  const auto& sequence = view.inputType(states);
  const std::int64_t rank = static_cast<std::int64_t>(sequence.dims.size());
  const std::int64_t axis = axes[0] < 0 ? axes[0] + rank : axes[0];
  if (axis < 0 || axis >= rank || !sequence.dims[static_cast<std::size_t>(axis)].known())
    return malformed(*m_graph, node);
  const std::int64_t length = sequence.dims[static_cast<std::size_t>(axis)].size;
  Values inputs = node.inputs;
  if (turns.done == length) {
    Values results(inputs.begin(), inputs.begin() + static_cast<std::ptrdiff_t>(states));
    for (std::size_t i = 0; i < gathered; ++i) {
      if (outputBackwards[i] != 0) std::ranges::reverse(turns.collected[i]);
      MOTE_ASSIGN(results.emplace_back(), stacked(node, turns.collected[i], outputAxes[i]));
    }
    replaceBy(node, results);
    return {};
  }
  for (std::size_t i = 0; i < read; ++i) {
    const std::int64_t at = backwards[i] != 0 ? length - 1 - turns.done : turns.done;
    const ValueId place = addConstant(Array::int64s({}, std::span(&at, 1)), node);
    inputs[states + i] =
        addNode("Gather", {node.inputs[states + i], place}, {{"axis", axes[i]}}, node);
  }
  MOTE_ASSIGN(const Values results, copyBody(node, *body, inputs));
  inputs = node.inputs;
  for (std::size_t i = 0; i < states; ++i) inputs[i] = results[i];
  for (std::size_t i = 0; i < gathered; ++i) turns.collected[i].push_back(results[states + i]);
  ++turns.done;
  apply(graph::SetNodeInputs{node.id, std::move(inputs)});
  return {};
}

Result<ValueId> ControlFlow::outerValue(const Node& owner, const std::string& name) const {
  if (const auto scope = m_scopes.find(owner.id); scope != m_scopes.end()) {
    if (const auto found = scope->second.find(name); found != scope->second.end())
      return found->second;
  }
  if (const auto found = m_graph->findValue(name)) return *found;
  return NodeView(*m_graph, owner)
      .refuse("control-flow.outer", "a graph inside it reads '%1', which is not there", {name});
}

Result<ControlFlow::Values> ControlFlow::copyBody(const Node& owner, const Graph& body,
                                                  const Values& inputs) {
  m_added += body.nodeCount() + 1;
  if (m_added > kMaxAdded || m_visits > kMaxVisits || m_turns[owner.id].done >= kMaxTurns) {
    return NodeView(*m_graph, owner)
        .refuse("control-flow.size", "takes more than %1 turns, or adds more than %2 nodes",
                {std::to_string(kMaxTurns), std::to_string(kMaxAdded)});
  }
  std::unordered_map<ValueId, ValueId> copies;
  if (body.inputs().size() != inputs.size()) return malformed(*m_graph, owner);
  for (std::size_t i = 0; i < inputs.size(); ++i) copies[body.inputs()[i]] = inputs[i];
  for (const ValueId id : body.values()) {
    if (copies.contains(id)) continue;
    const graph::Value& value = *body.value(id);
    if (value.constant || body.producer(id)) {
      copies[id] = addValue(value, owner);
    } else {
      MOTE_ASSIGN(copies[id], outerValue(owner, value.name));
    }
  }
  for (const NodeId id : body.topologicalOrder()) {
    Node node = *body.node(id);
    node.id = m_graph->nextNodeId();
    for (auto* list : {&node.inputs, &node.outputs})
      for (ValueId& one : *list) one = one ? copies.at(one) : one;
    Names names;
    for (ValueId& captured : node.captures) {
      names[body.value(captured)->name] = copies.at(captured);
      captured = copies.at(captured);
    }
    std::ranges::sort(node.captures);
    std::erase(node.captures, ValueId{});  // of a carried value left out
    node.captures.erase(std::ranges::unique(node.captures).begin(), node.captures.end());
    if (!names.empty()) m_scopes[node.id] = std::move(names);
    m_origins.nodes[node.id] = m_origins.of(owner.id);
    apply(graph::AddNode{std::move(node)});
  }
  Values outputs;
  for (const ValueId output : body.outputs()) outputs.push_back(copies.at(output));
  return outputs;
}

void ControlFlow::replaceBy(const Node& node, const Values& results) {
  apply(graph::RemoveNode{node.id});
  for (std::size_t i = 0; i < node.outputs.size(); ++i) {
    if (!node.outputs[i]) continue;
    Node same;
    same.id = m_graph->nextNodeId();
    same.name = node.name;
    same.type = "Identity";
    same.inputs = {results[i]};
    same.outputs = {node.outputs[i]};
    m_origins.nodes[same.id] = m_origins.of(node.id);
    apply(graph::AddNode{std::move(same)});
  }
}

Result<ValueId> ControlFlow::stacked(const Node& node, const Values& parts, std::int64_t axis) {
  if (parts.empty()) {
    return NodeView(*m_graph, node)
        .refuse("control-flow.empty", "takes no turn, so that it gathers nothing");
  }
  const ValueId axes = addConstant(Array::int64s({1}, std::span(&axis, 1)), node);
  Values slices;
  for (const ValueId part : parts) slices.push_back(addNode("Unsqueeze", {part, axes}, {}, node));
  if (slices.size() == 1) return slices[0];
  return addNode("Concat", std::move(slices), {{"axis", axis}}, node);
}

ValueId ControlFlow::addValue(graph::Value value, const Node& owner) {
  const ValueId id = m_graph->nextValueId();
  value.id = id;
  value.name = m_graph->freshValueName(value.name);
  const auto named = std::ranges::find_if(owner.outputs, [](ValueId one) { return bool(one); });
  if (named != owner.outputs.end()) m_origins.values[id] = m_origins.of(*named);
  apply(graph::AddValue{std::move(value)});
  return id;
}

ValueId ControlFlow::addConstant(const Array& array, const Node& owner) {
  graph::Value value;
  value.name = "turn";
  value.type = graph::TensorType::of(array.type(), array.dims());
  value.constant = array;
  return addValue(std::move(value), owner);
}

ValueId ControlFlow::addNode(const std::string& type, Values inputs, graph::Attributes attributes,
                             const Node& owner) {
  graph::Value value;
  value.name = type;
  Node node;
  node.name = owner.name;
  node.type = type;
  node.inputs = std::move(inputs);
  node.attributes = std::move(attributes);
  node.outputs = {addValue(std::move(value), owner)};
  node.id = m_graph->nextNodeId();
  const ValueId result = node.outputs[0];
  m_origins.nodes[node.id] = m_origins.of(owner.id);
  apply(graph::AddNode{std::move(node)});
  return result;
}

void ControlFlow::apply(graph::Edit edit) {
  [[maybe_unused]] const auto applied = graph::apply(*m_graph, std::move(edit));
  assert(applied.ok());
}

}  // namespace mote::compile
