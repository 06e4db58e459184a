// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pixels to PNG files.
#pragma once

#include <string>

#include "core/array/array.h"
#include "core/data/preprocess.h"

namespace mote::data {

/// Three-channel or grey pictures; refused where the pixels are missing.
[[nodiscard]] Result<Bytes> encodePng(const Picture& picture);

}  // namespace mote::data
