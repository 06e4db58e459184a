// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Picture files to pixels; the only place where core touches Qt (Gui's image readers, privately).
#pragma once

#include <filesystem>

#include "core/data/preprocess.h"

namespace mote::data {

/// PNG, JPEG, BMP ...; grey pictures give one channel, others RGB. Refused above 64 megapixels.
[[nodiscard]] Result<Picture> decodeImage(const std::filesystem::path& path);

}  // namespace mote::data
