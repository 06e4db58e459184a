// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Networks to learn a board's costs from: small, random, of all the common layers, the same ones
// everywhere.
#pragma once

#include <string>

#include "core/graph/graph.h"
#include "core/result/result.h"

namespace mote::estimate {

struct PracticeNetwork {
  std::string name;  ///< "picture 7, int8"
  graph::Graph graph;
};

/// Any index; pictures, signals and vectors in float, int8, int16 and with weights of four bits.
[[nodiscard]] Result<PracticeNetwork> practiceNetwork(unsigned index);

}  // namespace mote::estimate
