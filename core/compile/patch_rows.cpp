// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the rows of the last output back to those each layer must see. Strips of the first input and
// of the last output are views; no node moves data.
#include "core/compile/patch_rows.h"

#include <algorithm>
#include <cstring>

#include "core/kernels/conv2d.h"
#include "core/kernels/pool2d.h"
#include "core/program/format.h"

namespace mote::compile {
namespace {

using operators::Operand;

/// A window's rows: output row r sees input rows r * stride - pad and the next `extent`.
struct RowWindow {
  std::int64_t stride = 1;
  std::int64_t pad = 0;
  std::int64_t extent = 1;
};

using Rows = ImageRows;

template <typename Params>
Params paramsOf(const DraftNode& node) {
  Params params;
  std::memcpy(&params, node.params.data(), sizeof(params));
  return params;
}

template <typename Params>
void setParams(DraftNode& node, const Params& params) {
  std::memcpy(node.params.data(), &params, sizeof(params));
}

bool isPool(const DraftNode& node) {
  return node.kernel.starts_with("max_pool2d_") || node.kernel.starts_with("average_pool2d_");
}

bool isConvolution(const DraftNode& node) {
  const std::string& kernel = node.kernel;
  return kernel == "conv2d_s8" || kernel == "conv2d_f32" || kernel == "depthwise_conv2d_s8" ||
         kernel == "depthwise_conv2d_f32";
}

std::int64_t rowsOf(const DraftTensor& tensor) {
  return tensor.dims[1];
}

std::uint64_t rowBytes(const DraftTensor& tensor) {
  return elementBytes(tensor.type) * static_cast<std::uint64_t>(tensor.dims[2] * tensor.dims[3]);
}

bool isImage(const DraftTensor& tensor) {
  return tensor.dims.size() == 4 && tensor.dims[0] == 1;
}

/// Nothing where the node does not work row by row.
std::optional<RowWindow> windowOf(const Draft& draft, const DraftNode& node) {
  if (node.rows || node.inputs.empty() || node.outputs.empty() || !node.inputs[0].present() ||
      !node.outputs[0].present())
    return std::nullopt;
  const DraftTensor& input = draft.tensor(node.inputs[0]);
  const DraftTensor& output = draft.tensor(node.outputs[0]);
  if (!isImage(input) || !isImage(output)) return std::nullopt;
  if (isConvolution(node)) {
    const auto params = paramsOf<kernels::Conv2dParams>(node);
    const std::int64_t taps = draft.tensor(node.inputs[1]).dims[1];
    return RowWindow{params.strideH, params.padTop, (taps - 1) * params.dilationH + 1};
  }
  if (isPool(node)) {
    const auto params = paramsOf<kernels::Pool2dParams>(node);
    return RowWindow{params.strideH, params.padTop,
                     std::int64_t{params.kernelH - 1} * params.dilationH + 1};
  }
  const bool elements = node.kernel == "lut_s8" || node.kernel == "requantize_s8" ||
                        node.kernel == "clamp_f32" || node.kernel == "sigmoid_f32" ||
                        node.kernel == "hard_swish_f32" || node.kernel == "leaky_relu_f32";
  return elements && input.dims == output.dims ? std::optional(RowWindow{}) : std::nullopt;
}

/// The one node that reads a storage which only `writer` writes, whole; none where others read it
/// or it is given out.
std::optional<std::size_t> onlyReader(const Draft& draft, std::size_t writer) {
  const Operand output = draft.nodes[writer].outputs[0];
  const std::uint32_t storage = draft.tensor(output).storage;
  const auto isIt = [&](Operand operand) {
    return operand.present() && draft.tensor(operand).storage == storage;
  };
  if (std::ranges::any_of(draft.outputs, isIt)) return std::nullopt;
  if (draft.tensor(output).offset != 0 ||
      rowBytes(draft.tensor(output)) * static_cast<std::uint64_t>(rowsOf(draft.tensor(output))) !=
          draft.storages[storage].bytes)
    return std::nullopt;
  std::optional<std::size_t> reader;
  for (std::size_t i = 0; i < draft.nodes.size(); ++i) {
    if (i == writer) continue;
    const DraftNode& node = draft.nodes[i];
    if (std::ranges::any_of(node.outputs, isIt)) return std::nullopt;
    if (!std::ranges::any_of(node.inputs, isIt)) continue;
    const auto others = std::span(node.inputs).subspan(1);
    if (reader || !isIt(node.inputs[0]) || std::ranges::any_of(others, isIt)) return std::nullopt;
    reader = i;
  }
  return reader;
}

/// The node behind in a chain, reading the image as it was written.
std::optional<std::size_t> nextOf(const Draft& draft, std::size_t node) {
  const auto reader = onlyReader(draft, node);
  if (!reader || !windowOf(draft, draft.nodes[*reader])) return std::nullopt;
  const DraftTensor& written = draft.tensor(draft.nodes[node].outputs[0]);
  const DraftTensor& read = draft.tensor(draft.nodes[*reader].inputs[0]);
  return written.dims == read.dims && written.type == read.type ? reader : std::nullopt;
}

class Strips {
 public:
  Strips(const Draft& draft, const Chain& chain) : m_source(draft), m_chain(chain), m_draft(draft) {
    m_draft.nodes.clear();
  }

  std::optional<Draft> cut(std::int64_t parts) {
    const std::size_t last = m_chain.nodes.back();
    const std::int64_t rows = rowsOf(m_source.tensor(m_source.nodes[last].outputs[0]));
    if (parts < 2 || parts > rows) return std::nullopt;
    const std::int64_t size = (rows + parts - 1) / parts;
    for (std::size_t i = 0; i < m_source.nodes.size(); ++i) {
      const bool inChain = std::ranges::find(m_chain.nodes, i) != m_chain.nodes.end();
      if (!inChain) m_draft.nodes.push_back(m_source.nodes[i]);
      if (i != last) continue;
      for (std::int64_t begin = 0; begin < rows; begin += size) {
        if (!addStrip({begin, std::min(begin + size, rows)})) return std::nullopt;
      }
    }
    return std::move(m_draft);
  }

 private:
  /// Rows each node of the chain computes, for these of the last.
  bool addStrip(Rows rows) {
    std::vector<Rows> computed(m_chain.nodes.size() + 1);
    computed.back() = rows;
    for (std::size_t k = m_chain.nodes.size(); k-- > 0;) {
      const DraftNode& node = m_source.nodes[m_chain.nodes[k]];
      const RowWindow window = *windowOf(m_source, node);
      const std::int64_t first = computed[k + 1].begin * window.stride - window.pad;
      const std::int64_t end =
          (computed[k + 1].end - 1) * window.stride - window.pad + window.extent;
      const std::int64_t all = rowsOf(m_source.tensor(node.inputs[0]));
      computed[k] = {std::max<std::int64_t>(first, 0), std::min(end, all)};
      if (computed[k].count() < 1) return false;
    }
    const auto input = view(m_source.nodes[m_chain.nodes[0]].inputs[0], computed[0]);
    if (!input) return false;
    Operand from = *input;
    for (std::size_t k = 0; k < m_chain.nodes.size(); ++k) {
      const auto to = addNode(m_chain.nodes[k], from, computed[k], computed[k + 1],
                              k + 1 == m_chain.nodes.size());
      if (!to) return false;
      from = *to;
    }
    return true;
  }

  Operand add(DraftTensor tensor) {
    m_draft.tensors.push_back(std::move(tensor));
    return {static_cast<std::uint32_t>(m_draft.tensors.size() - 1)};
  }

  /// Some rows of a tensor that is there.
  std::optional<Operand> view(Operand whole, Rows rows) {
    DraftTensor tensor = m_source.tensor(whole);
    tensor.offset += rowBytes(tensor) * static_cast<std::uint64_t>(rows.begin);
    tensor.dims[1] = rows.count();
    if (tensor.offset % program::kAlignment != 0) return std::nullopt;
    return add(std::move(tensor));
  }

  /// A tensor like that one, with so many rows, on bytes of its own.
  Operand copy(Operand like, Rows rows) {
    DraftTensor tensor = m_source.tensor(like);
    DraftStorage storage = m_source.storages[tensor.storage];
    if (!storage.scratch) {
      tensor.dims[1] = rows.count();
      storage.bytes = rowBytes(tensor) * static_cast<std::uint64_t>(rows.count());
    }
    tensor.storage = static_cast<std::uint32_t>(m_draft.storages.size());
    tensor.offset = 0;
    m_draft.storages.push_back(std::move(storage));
    return add(std::move(tensor));
  }

  std::optional<Operand> addNode(std::size_t index, Operand from, Rows input, Rows output,
                                 bool last) {
    const DraftNode& source = m_source.nodes[index];
    DraftNode node = source;
    node.inputs[0] = from;
    if (last) {
      const auto strip = view(source.outputs[0], output);
      if (!strip) return std::nullopt;
      node.outputs[0] = *strip;
    } else {
      node.outputs[0] = copy(source.outputs[0], output);
    }
    for (std::size_t i = 1; i < node.outputs.size(); ++i)
      if (node.outputs[i].present()) node.outputs[i] = copy(source.outputs[i], output);
    const RowWindow window = *windowOf(m_source, source);
    const std::int64_t first = output.begin * window.stride - window.pad;
    setPads(node, input.begin - first, rowsOf(m_source.tensor(source.inputs[0])) - input.end);
    node.rows = output;
    node.rows->of = rowsOf(m_source.tensor(source.outputs[0]));
    m_draft.nodes.push_back(std::move(node));
    return m_draft.nodes.back().outputs[0];
  }

  /// Padding above, and rows of the image below the strip, which an average may count.
  static void setPads(DraftNode& node, std::int64_t above, std::int64_t below) {
    if (isConvolution(node)) {
      auto params = paramsOf<kernels::Conv2dParams>(node);
      params.padTop = static_cast<std::int32_t>(above);
      setParams(node, params);
    } else if (isPool(node)) {
      auto params = paramsOf<kernels::Pool2dParams>(node);
      params.padTop = static_cast<std::int32_t>(above);
      params.padBottom += static_cast<std::int32_t>(below);
      setParams(node, params);
    }
  }

  const Draft& m_source;
  const Chain& m_chain;
  Draft m_draft;
};

}  // namespace

Chain chainThrough(const Draft& draft, std::size_t node) {
  Chain chain;
  if (!windowOf(draft, draft.nodes[node])) return chain;
  chain.nodes.push_back(node);
  for (bool found = true; found;) {
    found = false;
    const std::size_t first = chain.nodes.front();
    for (std::size_t before = 0; before < first && !found; ++before) {
      if (!windowOf(draft, draft.nodes[before]) || nextOf(draft, before) != first) continue;
      chain.nodes.insert(chain.nodes.begin(), before);
      found = true;
    }
  }
  while (const auto next = nextOf(draft, chain.nodes.back())) chain.nodes.push_back(*next);
  return chain;
}

std::optional<Draft> inStrips(const Draft& draft, const Chain& chain, std::int64_t parts) {
  return Strips(draft, chain).cut(parts);
}

}  // namespace mote::compile
