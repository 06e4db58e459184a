// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All that is done to a file someone opens: import, export, summary, compilation, inference.
#pragma once

#include <string>

#include "tests/fuzz/share.h"

namespace mote::fuzz {

/// Imports the bytes of an ONNX file and goes on as far as they allow, with assertions on the way:
/// a refusal says what and where, what was imported keeps the graph's rules and survives export,
/// what was compiled is verified and runs; all that within `longest` seconds.
void useModel(const std::string& bytes, Tally& tally, double longest = kLongestSeconds);
/// The same for a TFLite file; what ONNX has no words for may be refused in export, by name.
void useTflite(const std::string& bytes, Tally& tally, double longest = kLongestSeconds);

}  // namespace mote::fuzz
