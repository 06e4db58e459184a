// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From bytes to model: every step's input was checked by the step before.
//   bytes -> identifier -> verifier -> plain values -> our rules -> graph
#include <cstring>
#include <string_view>
#include <vector>

#include "core/formats/tflite/file_model.h"
#include "core/formats/tflite/importing.h"
#include "core/formats/tflite/tflite_format.h"

namespace mote::tflite_format {
namespace {

constexpr std::uint64_t kMaxFileBytes = std::uint64_t{1} << 30U;
constexpr std::size_t kIdentifierAt = 4;
constexpr std::string_view kIdentifier = "TFL3";

/// Tables are read in place, so the bytes have to lie as the format aligns them.
struct alignas(16) Block {
  std::byte bytes[16];
};

}  // namespace

bool isTflite(std::span<const std::byte> bytes) noexcept {
  return bytes.size() >= kIdentifierAt + kIdentifier.size() &&
         std::memcmp(bytes.data() + kIdentifierAt, kIdentifier.data(), kIdentifier.size()) == 0;
}

Result<Model> parse(std::span<const std::byte> bytes) {
  if (!isTflite(bytes))
    return refused("tflite.not-a-model", "This is no TFLite model: its identifier is missing");
  if (bytes.size() > kMaxFileBytes) {
    return refused("tflite.too-large", "The model has %1 bytes, more than %2 are not read",
                   {std::to_string(bytes.size()), std::to_string(kMaxFileBytes)});
  }
  std::vector<Block> aligned(bytes.size() / sizeof(Block) + 1);
  std::memcpy(aligned.data(), bytes.data(), bytes.size());
  MOTE_ASSIGN(const FileModel file,
              readFile(std::as_bytes(std::span(aligned)).first(bytes.size())));
  MOTE_TRY(validate(file));
  Model model;
  MOTE_ASSIGN(model.graph, Importing(file).run());
  model.documentation = file.description;
  model.version = file.version;
  return model;
}

}  // namespace mote::tflite_format
