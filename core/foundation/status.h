// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The device-safe outcome of an operation: a code and two numbers saying where.
// No text here: the host turns codes into sentences (core/result), the board sends them as they
// are.
#pragma once

#include <cstdint>

namespace mote {

/// What went wrong. Values are part of the board protocol: append, never renumber.
enum class Code : std::uint16_t {
  Ok = 0,
  // The program file. a = byte offset or index of the record, b = the offending value.
  ProgramTruncated = 1,
  ProgramMagic = 2,
  ProgramVersion = 3,
  ProgramChecksum = 4,
  ProgramSection = 5,    ///< a section leaves the file or is misaligned
  ProgramTensor = 6,     ///< a = tensor index
  ProgramNode = 7,       ///< a = node index
  ProgramAlignment = 8,  ///< the image does not start at a 16-byte boundary
  // Loading. a = node index, b = operand index or kernel id.
  KernelMissing = 20,
  KernelOperand = 21,  ///< an operand is missing or of the wrong element type
  KernelShape = 22,    ///< operand shapes do not fit together
  KernelParams = 23,   ///< the parameter block is of the wrong size or out of range
  ArenaTooSmall = 24,  ///< a = bytes needed, b = bytes given
  ArenaAlignment = 25,
  KernelSharing = 26,  ///< an operand shares memory with an output where the kernel cannot
  // Running. a = node index, b = the offending value.
  IndexOutOfRange = 40,
  DivisionByZero = 41,
  // The board. a, b as the protocol says.
  NotLoaded = 60,
  UploadOutOfOrder = 61,
  UploadTooLarge = 62,
  UnknownMessage = 63,
  BadArgument = 64,
  VersionMismatch = 65,   ///< a = the board's protocol version, b = the one asked for
  Busy = 66,              ///< a run is under way
  Cancelled = 67,         ///< a = runs completed
  FrameDamaged = 68,      ///< something on the line was no frame
  MessageMalformed = 69,  ///< a frame held no message
  BoardFault = 70,        ///< the processor faulted; a = program counter, b = fault status
};

/// Ok, or a code with where it happened. Trivially copyable, never allocates.
struct [[nodiscard]] Status {
  Code code = Code::Ok;
  std::uint32_t a = 0;
  std::uint32_t b = 0;

  [[nodiscard]] constexpr bool ok() const noexcept { return code == Code::Ok; }
  constexpr bool operator==(const Status&) const noexcept = default;
};

constexpr Status kOk{};

}  // namespace mote
