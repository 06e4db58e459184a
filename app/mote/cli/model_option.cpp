// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Declares the model argument and reads "x=1x3x224x224" and "rate=16000".
#include "app/mote/cli/model_option.h"

#include <charconv>
#include <cmath>
#include <utility>

#include "core/compile/fix_inputs.h"

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

Result<double> parseNumber(const std::string& text) {
  double number = 0.0;
  const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error == std::errc{} && rest == text.data() + text.size() && std::isfinite(number))
    return number;
  return refused("usage.value", "'%1' is not a number", {text});
}

/// "NAME=rest" taken apart at the first '='; `like` shows the form.
Result<std::pair<std::string, std::string>> named(const std::string& text, const char* like) {
  const auto equals = text.find('=');
  if (equals != std::string::npos)
    return std::pair(text.substr(0, equals), text.substr(equals + 1));
  return refused("usage.named", "'%1' is not NAME=%2", {text, like});
}

}  // namespace

void ModelOption::declare(Arguments& arguments) {
  arguments.required("model", path, "ONNX or TFLite model, project, or compiled .mote program");
  arguments.option("--shape", shapes,
                   "Shape of an input whose size the file leaves open: NAME=1x3x224x224");
  arguments.option("--value", values,
                   "Number that an input always has, so that it becomes a constant: NAME=16000");
}

Result<workspace::ModelFile> ModelOption::open() const {
  compile::InputChoices choices;
  for (const std::string& text : shapes) {
    MOTE_ASSIGN(const auto shape, named(text, "1x3x224x224"));
    MOTE_ASSIGN(choices.shapes[shape.first], parseShape(shape.second));
  }
  for (const std::string& text : values) {
    MOTE_ASSIGN(const auto value, named(text, "16000"));
    MOTE_ASSIGN(choices.values[value.first], parseNumber(value.second));
  }
  MOTE_ASSIGN(workspace::ModelFile file, workspace::openModel(path));
  if (file.model) MOTE_TRY(compile::fixInputs(file.model->graph, choices));
  return file;
}

}  // namespace mote::cli
