// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// TensorFlow Lite's own interpreter, as its C library, where packaging/install-peers has put it.
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <vector>

namespace mote::tests {

/// Where the peers' packages are: $MOTE_ORT or .cache/peers/node_modules; may not exist.
[[nodiscard]] std::filesystem::path peerModules();

/// Whether the library is there and loads.
[[nodiscard]] bool hasTfliteInterpreter();

/// Outputs' bytes for inputs' bytes; empty where the interpreter refuses the model.
[[nodiscard]] std::vector<std::vector<std::byte>> runTfliteInterpreter(
    std::span<const std::byte> model, const std::vector<std::vector<std::byte>>& inputs);

}  // namespace mote::tests
