// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Operators judged by the cases of ONNX's own test suite.
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <initializer_list>

#include "core/conformance/case.h"

namespace mote::tests {

using conformance::difference;
using conformance::Given;
using conformance::loadCase;
using conformance::runCase;

/// /usr/share/libonnx-testdata/data; may not exist.
std::filesystem::path onnxTestData();

/// Runs node cases by name with inputs given, with the first given and with all folded away. At
/// least the last two must run, and whatever runs must be right; inferred types must be the
/// expected ones.
void runCases(std::initializer_list<const char*> names, double tolerance = 1e-5);
/// The cases' shapes are inferred right, but compiling refuses, naming the operator.
void refuseCases(std::initializer_list<const char*> names);

}  // namespace mote::tests
