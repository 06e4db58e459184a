// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Generated texts: arrays, the list of kernels, tables of tensors. Internal to the room.
#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "core/execute/executor.h"

namespace mote::firmware {

/// The licence lines and the role of a generated C file.
[[nodiscard]] std::string heading(const std::string& role);
/// const unsigned char NAME[] at a multiple of 16 bytes.
[[nodiscard]] std::string arrayText(const std::string& name, std::span<const std::byte> bytes);
/// model_kernels.cpp of kernels such as "armv7em/conv2d_s8".
[[nodiscard]] std::string kernelsText(const std::vector<std::string>& kernels);
/// Markdown: one row for each input and output.
[[nodiscard]] std::string tensorsText(const execute::Executor& executor);
/// `@KEY@` of a text replaced by its value.
[[nodiscard]] std::string filled(std::string text,
                                 const std::map<std::string, std::string>& values);

}  // namespace mote::firmware
