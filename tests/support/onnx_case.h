// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases of ONNX's own test suite: a model, inputs and the outputs its authors expect.
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <initializer_list>
#include <string>
#include <vector>

#include "core/array/array.h"
#include "core/compile/compile.h"
#include "core/execute/executor.h"
#include "core/graph/graph.h"

namespace mote::tests {

/// /usr/share/libonnx-testdata/data; may not exist.
std::filesystem::path onnxTestData();

struct OnnxCase {
  graph::Graph graph;
  std::vector<Array> inputs;
  std::vector<Array> outputs;
};

/// model.onnx and test_data_set_0 of a folder. Refused where the model does not import or a tensor
/// is none that an Array holds.
Result<OnnxCase> loadCase(const std::filesystem::path& folder);

/// How many inputs stay inputs; the others become constants of the graph.
enum class Given { All, First, None };

/// Compiles the case for its input shapes and runs it.
Result<std::vector<Array>> runCase(const OnnxCase& oneCase, Given given,
                                   execute::Kernels kernels = execute::Kernels::Reference);

/// Empty where every output agrees: integers and bools exactly, floats within `tolerance` relative
/// to the larger of 1 and the expected magnitude.
std::string difference(const std::vector<Array>& got, const std::vector<Array>& expected,
                       double tolerance);

/// Runs node cases by name with inputs given, with the first given and with all folded away. At
/// least the last two must run, and whatever runs must be right; inferred types must be the
/// expected ones.
void runCases(std::initializer_list<const char*> names, double tolerance = 1e-5);
/// The cases' shapes are inferred right, but compiling refuses, naming the operator.
void refuseCases(std::initializer_list<const char*> names);

}  // namespace mote::tests
