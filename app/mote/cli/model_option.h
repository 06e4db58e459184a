// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The model argument shared by commands: a path, and sizes for what the file leaves open.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "app/mote/cli/arguments.h"
#include "core/compile/compile.h"
#include "core/workspace/model_file.h"

namespace mote::cli {

struct ModelOption {
  std::string path;
  std::vector<std::string> shapes;  ///< "input=1x3x224x224"
  std::vector<std::string> values;  ///< "rate=16000"

  void declare(Arguments& arguments);
  /// With these shapes and values in its graph.
  [[nodiscard]] Result<workspace::ModelFile> open() const;
};

}  // namespace mote::cli
