// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// project.json:
//   { "format": "mote-project", "version": 1, "name": "kws",
//     "model": { "file": "model-1a2b3c4d.onnx", "bytes": 53120, "crc32": "1a2b3c4d" },
//     "quantized": { ... }, any further key: a section }
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "core/result/result.h"

namespace mote::project {

constexpr const char* kManifestName = "project.json";

/// A file beside project.json and what it must hold.
struct Entry {
  std::string file;
  std::uint64_t bytes = 0;
  std::uint32_t crc32 = 0;
  bool operator==(const Entry&) const = default;
};

/// JSON by key.
using Sections = std::map<std::string, std::string>;

struct Manifest {
  std::string name;
  Entry model;
  std::optional<Entry> quantized;
  Sections sections;
};

/// "model-1a2b3c4d.onnx": a name that we give, without any path.
[[nodiscard]] bool isEntryName(std::string_view name);
[[nodiscard]] std::string hexOf(std::uint32_t number);

/// `file` is named in refusals.
[[nodiscard]] Result<Manifest> parseManifest(std::string_view text, const std::string& file);
[[nodiscard]] Result<std::string> manifestText(const Manifest& manifest);

}  // namespace mote::project
