// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small programs to mutate: written by hand and compiled.
#pragma once

#include <vector>

#include "core/image/image_writer.h"

namespace mote::fuzz {

struct NamedProgram {
  const char* name;
  image::Image (*make)();
};
[[nodiscard]] std::vector<NamedProgram> namedPrograms();

}  // namespace mote::fuzz
