// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A case in the form of ONNX's own test suite: a model, inputs, and the outputs its authors expect.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/array/array.h"
#include "core/compile/compile.h"
#include "core/execute/executor.h"
#include "core/formats/onnx/onnx_format.h"
#include "core/graph/graph.h"
#include "core/result/result.h"

namespace mote::conformance {

struct Case {
  onnx_format::Model model;
  std::vector<Array> inputs;
  std::vector<Array> outputs;
};

/// FOLDER/model.onnx with FOLDER/test_data_set_0/{input,output}_<n>.pb. Refused where the model
/// does not import or a tensor is none that an Array holds.
[[nodiscard]] Result<Case> loadCase(const std::filesystem::path& folder);

/// How many inputs stay inputs; the others become constants of the graph.
enum class Given { All, First, None };

/// The graph with those inputs left, and the arrays that go into them.
struct Prepared {
  graph::Graph graph;
  std::vector<Array> inputs;
  compile::CompileOptions options;  ///< shapes as the arrays have them
};
[[nodiscard]] Result<Prepared> prepare(const Case& oneCase, Given given);

/// Compiles for the arrays' shapes and runs.
[[nodiscard]] Result<std::vector<Array>> run(
    const Prepared& prepared, execute::Kernels kernels = execute::Kernels::Reference);

/// Both of them.
[[nodiscard]] Result<std::vector<Array>> runCase(
    const Case& oneCase, Given given, execute::Kernels kernels = execute::Kernels::Reference);

/// Empty where every output agrees: integers and bools exactly, floats within `tolerance` relative
/// to the larger of 1 and the expected magnitude.
[[nodiscard]] std::string difference(const std::vector<Array>& got,
                                     const std::vector<Array>& expected, double tolerance);

}  // namespace mote::conformance
