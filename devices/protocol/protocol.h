// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Version and size limits of the board protocol.
#pragma once

#include <cstddef>
#include <cstdint>

namespace mote::protocol {

/// Raised when an old peer would misread a new one. A board answers a Hello of another version with
/// Failure VersionMismatch (a = its version, b = the one asked for).
constexpr std::uint32_t kVersion = 1;

/// Most data bytes in one UploadChunk, WriteInput or TensorData.
constexpr std::size_t kMaxData = 1024;

/// Most bytes of an encoded message.
constexpr std::size_t kMaxPayload = kMaxData + 64;

}  // namespace mote::protocol
