// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The three formats' entries, shared by the fuzzers and by the test of the corpus.
#include "tests/fuzz/coverage/target.h"

#include <cstring>
#include <string>

#include "core/foundation/checksum.h"
#include "core/program/format.h"
#include "tests/fuzz/use_model.h"
#include "tests/fuzz/use_program.h"
#include "tests/support/program_memory.h"

namespace mote::fuzz::entry {
namespace {

std::string textOf(std::span<const std::byte> bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// A fuzzer does not guess checksums.
void seal(std::span<std::byte> image) {
  constexpr std::size_t kFrom = offsetof(program::Header, arenaBytes);
  program::Header header;
  std::memcpy(&header, image.data(), sizeof(header));
  if (header.totalBytes < kFrom || header.totalBytes > image.size()) return;
  header.crc = crc32(image.first(header.totalBytes).subspan(kFrom));
  std::memcpy(image.data(), &header, sizeof(header));
}

}  // namespace

void program(std::span<const std::byte> bytes) {
  if (bytes.size() < sizeof(program::Header)) return;
  const tests::AlignedBytes image(bytes.size());
  std::memcpy(image.span().data(), bytes.data(), bytes.size());
  seal(image.span());
  Tally tally;
  useProgram(image.span(), execute::Kernels::Reference, tally);
  useProgram(image.span(), execute::Kernels::Fastest, tally);
}

void onnx(std::span<const std::byte> bytes) {
  Tally tally;
  useModel(textOf(bytes), tally);
}

void tflite(std::span<const std::byte> bytes) {
  Tally tally;
  useTflite(textOf(bytes), tally);
}

}  // namespace mote::fuzz::entry
