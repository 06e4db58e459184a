// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Graph to .mote program: resolve, fold, fuse, absorb quantization, lower, plan memory, write.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/array/array.h"
#include "core/compile/patch_options.h"
#include "core/compile/resolve.h"
#include "core/graph/graph.h"
#include "core/result/result.h"

namespace mote::compile {

/// How a program stores the weights of convolutions and dense layers.
enum class WeightStorage : std::uint8_t {
  Lossless,  ///< in four bits or float16 where every value is one of these
  Float16,   ///< the same, and other float32 weights rounded to float16
  Full       ///< as they are computed with
};

struct CompileOptions {
  ResolveOptions resolve;
  /// Values to give out beside the graph's outputs, behind them and each once; find them by
  /// outputOf. Fusing leaves them whole.
  std::vector<graph::ValueId> observed;
  bool fuse = true;   ///< fold BatchNormalization, fuse activations
  bool names = true;  ///< keep node names in the program (debugging, profiles)
  WeightStorage weights = WeightStorage::Lossless;
  PatchOptions patches;
};

/// Where a program node comes from.
struct NodeOrigin {
  graph::NodeId
      node;  ///< of the source graph; for fused nodes the one that leads (the convolution)
  graph::ValueId output;          ///< of the source graph: the value the program node computes
  std::optional<ImageRows> rows;  ///< of that image, where it computes only these
  std::string name;
  std::string type;  ///< "Conv"; "Transpose" for inserted layout changes
  std::string kernel;
  std::uint64_t macs = 0;
};

/// A buffer of the memory plan: address and first/last program node that needs it.
struct Buffer {
  std::string name;
  std::uint32_t offset = 0;
  std::uint32_t bytes = 0;
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::vector<std::uint32_t> writers = {};  ///< program nodes in order; inputs have none
  std::vector<std::uint32_t> readers = {};
};

struct Compiled {
  std::shared_ptr<const Bytes> image;
  std::uint32_t arenaBytes = 0;
  /// No plan of these nodes in this order is below: the most that one of them needs by itself.
  std::uint32_t arenaBound = 0;
  std::vector<NodeOrigin> nodes;  ///< one per program node
  std::uint64_t patchMacs = 0;    ///< multiply-accumulates done again for layers in strips
  std::vector<Buffer> buffers;
  std::vector<std::string> inputNames;
  std::vector<std::string> outputNames;
  [[nodiscard]] std::size_t flashBytes() const noexcept { return image ? image->size() : 0; }
};

/// Refused with the node and the reason where an operator or a shape cannot be run.
[[nodiscard]] Result<Compiled> compile(const graph::Graph& graph,
                                       const CompileOptions& options = {});

/// Index of the program output that carries the value of that name; refused where there is none.
[[nodiscard]] Result<std::size_t> outputOf(const Compiled& compiled, const std::string& name);

}  // namespace mote::compile
