// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The processors there are kernels for. Memories are those of the emulated machines.
#include "core/firmware/firmware.h"

namespace mote::firmware {
namespace {

constexpr Target kTargets[] = {
    {"armv7em", "Cortex-M4 and M7", "-mcpu=cortex-m4 -mthumb -mfloat-abi=hard -mfpu=fpv4-sp-d16",
     "mps2-an386", "4M", "4M"},
    {"armv7m", "Cortex-M3", "-mcpu=cortex-m3 -mthumb", "mps2-an385", "4M", "4M"},
    {"mve", "Cortex-M55 and other processors with MVE", "-mcpu=cortex-m55 -mthumb -mfloat-abi=hard",
     "mps3-an547", "512K", "512K"},
    {"reference", "any processor with a C++20 compiler", "", "", "", ""},
};

}  // namespace

std::span<const Target> targets() noexcept {
  return kTargets;
}

Result<const Target*> findTarget(std::string_view id) {
  std::string known;
  for (const Target& target : kTargets) {
    if (target.id == id) return &target;
    known += (known.empty() ? "" : ", ") + std::string(target.id);
  }
  return refused("firmware.target", "There is no target %1; there are %2",
                 {std::string(id), known});
}

}  // namespace mote::firmware
