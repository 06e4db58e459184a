// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a palette holds: graph inputs and outputs, blocks, and every operator ONNX knows.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/parameters/parameter.h"

namespace mote::authoring {

enum class EntryKind : std::uint8_t { Input, Output, Block, Operator };

struct Entry {
  EntryKind kind = EntryKind::Operator;
  std::string id;        ///< "input", "output", a block's id, or an operator's ONNX type
  std::string title;     ///< English; the window translates those of blocks
  std::string note;      ///< the paper of a block; empty for operators, whose docs are long
  bool runnable = true;  ///< false: drawn, kept and exported, but not run by our core
  std::vector<Parameter> parameters;
};

/// Input, output, blocks, then ONNX's operators in name order. Slow the first time, since the ONNX
/// library fills its registry then.
[[nodiscard]] std::vector<Entry> entries();

/// An entry asked for in one line, "conv_norm_act channels=8 stride=2".
struct Request {
  std::vector<std::size_t> matches;  ///< indices into the entries, the best first
  ParameterValues values;            ///< of the best
  std::optional<Error> refusal;      ///< why a value does not do
};

/// Words without "=" must all occur in an entry's id or title; beginnings count more than middles,
/// blocks more than operators. No words: all entries in their order.
[[nodiscard]] Request request(const std::vector<Entry>& entries, std::string_view text);

}  // namespace mote::authoring
