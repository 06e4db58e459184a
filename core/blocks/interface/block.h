// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a block is: one entry of the palette that draws several plain operators.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/blocks/interface/draft.h"
#include "core/parameters/parameter.h"

namespace mote::blocks {

struct Block {
  std::string_view id;         ///< "inverted_residual": file stem
  std::string_view title;      ///< "Inverted residual"
  std::string_view reference;  ///< the paper
  std::vector<Parameter> (*parameters)() = nullptr;
  /// Draws it after `x`, with values that validate() agreed to; names begin with `name`. Gives
  /// what the next node reads. A value it cannot follow (rank, unknown channels) refuses the draft.
  graph::ValueId (*draw)(Draft& draft, graph::ValueId x, const std::string& name,
                         const ParameterValues& values) = nullptr;
};

#define MOTE_BLOCK(stem)                           \
  extern const ::mote::blocks::Block block_##stem; \
  const ::mote::blocks::Block block_##stem

}  // namespace mote::blocks
