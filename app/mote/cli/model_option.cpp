// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Declares the model argument and reads shapes such as "x=1x3x224x224".
#include "app/mote/cli/model_option.h"

#include <charconv>

namespace mote::cli {
namespace {

Result<Dims> parseShape(const std::string& text) {
  Dims dims;
  const char* at = text.data();
  const char* end = at + text.size();
  while (at < end) {
    std::int64_t dim = 0;
    const auto [rest, error] = std::from_chars(at, end, dim);
    if (error != std::errc{} || dim < 1 || (rest != end && *rest != 'x')) {
      return refused("usage.shape", "'%1' is not a shape such as 1x3x224x224", {text});
    }
    dims.push_back(dim);
    at = rest == end ? end : rest + 1;
  }
  return dims;
}

}  // namespace

void ModelOption::declare(Arguments& arguments) {
  arguments.required("model", path, "ONNX or TFLite model, or compiled .mote program");
  arguments.option("--shape", shapes,
                   "Shape of an input whose size the file leaves open: NAME=1x3x224x224");
}

Result<compile::ResolveOptions> ModelOption::resolveOptions() const {
  compile::ResolveOptions options;
  for (const std::string& text : shapes) {
    const auto equals = text.find('=');
    if (equals == std::string::npos)
      return refused("usage.shape", "'%1' is not NAME=1x3x224x224", {text});
    MOTE_ASSIGN(options.inputShapes[text.substr(0, equals)], parseShape(text.substr(equals + 1)));
  }
  return options;
}

Result<compile::CompileOptions> ModelOption::compileOptions() const {
  compile::CompileOptions options;
  MOTE_ASSIGN(options.resolve, resolveOptions());
  return options;
}

}  // namespace mote::cli
