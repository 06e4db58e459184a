// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The foreign models tests read, where they are installed.
#pragma once

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "tests/support/reference_models.h"

namespace mote::onnx_format {

inline std::filesystem::path onnxTestData() {
  return "/usr/share/libonnx-testdata/data";
}

using tests::referenceModels;

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
