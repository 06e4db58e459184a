// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The TFLite files that get mutated: small, valid, and together using most of what files can hold.
#pragma once

#include <string>
#include <vector>

namespace mote::fuzz {

struct NamedFile {
  const char* name;
  std::string (*make)();
};

/// Layers in float32; layers in int8 with scales per channel; movement, joins and cuts.
[[nodiscard]] std::vector<NamedFile> tfliteFiles();

}  // namespace mote::fuzz
