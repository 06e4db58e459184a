// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs the adapters over a graph and the graphs inside it.
#include "core/formats/onnx/adapt.h"

#include <algorithm>

#include "core/formats/onnx/adapting.h"
#include "core/formats/onnx/node_attributes.h"
#include "core/formats/onnx/onnx_format.h"
#include "core/formats/onnx/subgraphs.h"
#include "core/formats/onnx/validate.h"

namespace mote::onnx_format {
namespace {

constexpr std::int64_t kConsumedInputsEnd = 6;

// All rules, oldest change first, so that a node walks through its operator's history.
const std::vector<AdapterRule>& rules() {
  static const std::vector<AdapterRule> kAll = [] {
    std::vector<AdapterRule> all;
    for (const auto group : {attributeRules(), broadcastRules(), inputRules(), resizeRules(),
                             softmaxRules(), youngerRules()}) {
      all.insert(all.end(), group.begin(), group.end());
    }
    std::ranges::stable_sort(all, {}, &AdapterRule::version);
    return all;
  }();
  return kAll;
}

bool applies(const AdapterRule& rule, const onnx::NodeProto& node, std::int64_t from) {
  if (rule.type != node.op_type()) return false;
  return rule.version <= kInternalOpset ? from < rule.version : from >= rule.version;
}

class Adapter {
 public:
  Adapter(std::int64_t from, std::unordered_set<std::string>& names)
      : m_from(from), m_names(names) {}

  Result<void> graph(onnx::GraphProto& graph, const ValueHints* outer) {
    ValueHints hints(graph, outer);
    AdaptingGraph context{graph, hints, m_names, {}};
    google::protobuf::RepeatedPtrField<onnx::NodeProto> nodes;
    nodes.Swap(graph.mutable_node());
    for (int i = 0; i < nodes.size(); ++i) {
      MOTE_TRY(node(context, nodes[i], nodeLabel(nodes[i], i)));
    }
    return {};
  }

 private:
  Result<void> node(AdaptingGraph& context, onnx::NodeProto& node, const std::string& label) {
    for (auto& attribute : *node.mutable_attribute()) {
      if (attribute.has_g()) MOTE_TRY(graph(*attribute.mutable_g(), &context.hints));
      for (auto& inner : *attribute.mutable_graphs()) MOTE_TRY(graph(inner, &context.hints));
    }
    Adapting adapting(context, node, label);
    if (node.domain().empty()) MOTE_TRY(apply(adapting));
    for (auto* list : {&adapting.before, &adapting.after}) {
      if (list == &adapting.after) context.graph.add_node()->Swap(&node);
      for (auto& added : *list) context.graph.add_node()->Swap(&added);
    }
    context.hints.learn(context.graph.node(context.graph.node_size() - 1));
    return {};
  }

  Result<void> apply(Adapting& adapting) {
    if (m_from < kConsumedInputsEnd) removeAttribute(adapting.node, "consumed_inputs");
    for (const auto& rule : rules()) {
      if (applies(rule, adapting.node, m_from)) MOTE_TRY(rule.apply(adapting));
    }
    return {};
  }

  std::int64_t m_from;
  std::unordered_set<std::string>& m_names;
};

}  // namespace

Result<void> adaptOpset(onnx::GraphProto& graph, std::int64_t from) {
  if (from == kInternalOpset) return {};
  std::unordered_set<std::string> names;
  MOTE_TRY(eachGraph(graph, [&](onnx::GraphProto& one) -> Result<void> {
    for (const auto& input : one.input()) names.insert(input.name());
    for (const auto& tensor : one.initializer()) names.insert(tensor.name());
    for (const auto& sparse : one.sparse_initializer()) names.insert(sparse.values().name());
    for (const auto& node : one.node()) names.insert(node.output().begin(), node.output().end());
    return {};
  }));
  return Adapter(from, names).graph(graph, nullptr);
}

}  // namespace mote::onnx_format
