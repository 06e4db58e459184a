// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A compiled model as a folder of sources for anyone's firmware: the inference core with the
// kernels the model needs, its image as an array, and a check that runs it on a stored input.
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/array/array.h"
#include "core/result/result.h"

namespace mote::firmware {

/// Processors by their kernels.
struct Target {
  std::string_view id;       ///< the folder of its kernels: "armv7em"
  std::string_view summary;  ///< for people: "Cortex-M4 and M7"
  std::string_view flags;    ///< of the compiler
  std::string_view machine;  ///< QEMU's, with this processor; empty for a host
  std::string_view codeBytes;
  std::string_view ramBytes;
};
[[nodiscard]] std::span<const Target> targets() noexcept;
/// Refused where there is none, naming those there are.
[[nodiscard]] Result<const Target*> findTarget(std::string_view id);

struct File {
  std::filesystem::path path;  ///< in the folder
  std::string text;
};

struct Firmware {
  std::vector<File> files;           ///< in the order of their paths
  std::vector<std::string> kernels;  ///< "armv7em/conv2d_s8", in name order
  std::uint32_t imageBytes = 0;
  std::uint32_t arenaBytes = 0;
};

/// Of a program image. `sources` is the folder that holds core/ and firmware/ (see sourcesFolder).
/// The stored check runs on `inputs`, one array for each, or on fixed noise where there are none;
/// its outputs are the reference kernels'. Refused where the image or the inputs are, failed where
/// a source cannot be read.
[[nodiscard]] Result<Firmware> firmwareOf(std::span<const std::byte> image, const Target& target,
                                          const std::filesystem::path& sources,
                                          std::vector<Array> inputs = {});

/// share/mote/sources beside this program's folder.
[[nodiscard]] std::filesystem::path sourcesFolder();

}  // namespace mote::firmware
