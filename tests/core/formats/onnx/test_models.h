// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The foreign models tests read, where they are installed.
#pragma once

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

namespace mote::onnx_format {

inline std::filesystem::path onnxTestData() {
  return "/usr/share/libonnx-testdata/data";
}

inline std::filesystem::path referenceModels() {
  const char* named = std::getenv("MOTE_REFERENCE_MODELS");
  return named ? std::filesystem::path(named)
               : std::filesystem::path(MOTE_SOURCE_DIR) / "../shared/models";
}

/// Every .onnx file below a folder, sorted; none where the folder is absent.
inline std::vector<std::filesystem::path> modelsBelow(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> paths;
  std::error_code error;
  for (std::filesystem::recursive_directory_iterator at(folder, error), end; at != end;
       at.increment(error)) {
    if (at->path().extension() == ".onnx") paths.push_back(at->path());
  }
  std::ranges::sort(paths);
  return paths;
}

}  // namespace mote::onnx_format
