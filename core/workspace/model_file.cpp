// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opens models by content and finds what their data must look like.
#include "core/workspace/model_file.h"

#include <array>
#include <charconv>
#include <cstring>

#include "core/data/file.h"
#include "core/execute/executor.h"
#include "core/formats/tflite/tflite_format.h"
#include "core/program/format.h"

namespace mote::workspace {
namespace {

constexpr const char* kInputScale = "mote.input_scale";
constexpr const char* kInputOffset = "mote.input_offset";

bool isProgram(std::span<const std::byte> bytes) {
  std::uint32_t magic = 0;
  if (bytes.size() < sizeof(magic)) return false;
  std::memcpy(&magic, bytes.data(), sizeof(magic));
  return magic == program::kMagic;
}

float numberOr(const std::map<std::string, std::string>& metadata, const std::string& key,
               float fallback) {
  const auto found = metadata.find(key);
  if (found == metadata.end()) return fallback;
  float value = fallback;
  const char* end = found->second.data() + found->second.size();
  const auto [rest, error] = std::from_chars(found->second.data(), end, value);
  return error == std::errc{} && rest == end ? value : fallback;
}

std::string textOf(float value) {
  std::array<char, 32> text{};
  const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc{} ? std::string(text.data(), end) : std::string("0");
}

/// A picture's bytes are the steps of a quantized input: 0 is the lowest, 255 the highest.
void setPictureSteps(onnx_format::Model& model) {
  if (model.graph.inputs().empty()) return;
  const graph::Value& input = *model.graph.value(model.graph.inputs().front());
  const bool isSigned = input.type.element == ElementType::Int8;
  const bool bytes = isSigned || input.type.element == ElementType::UInt8;
  if (!bytes || !input.quantization || !input.quantization->perTensor()) return;
  const float scale = input.quantization->scales[0];
  const int lowest = (isSigned ? -128 : 0) - input.quantization->zeroPoints[0];
  model.properties.metadata[kInputScale] = textOf(scale);
  model.properties.metadata[kInputOffset] = textOf(scale * static_cast<float>(lowest));
}

/// In the opset our graphs have in memory; exporting finds the one that it needs.
Result<onnx_format::Model> fromTflite(const std::filesystem::path& path, const Bytes& bytes) {
  auto source = tflite_format::parse(bytes);
  if (!source.ok()) {
    const Error& error = source.error();
    return Error{error.kind, error.code, "%1: %2", {path.string(), error.text()}};
  }
  onnx_format::Model model;
  model.graph = std::move(source->graph);
  model.properties.documentation = source->documentation;
  model.properties.opset = onnx_format::kInternalOpset;
  model.properties.originalOpset = onnx_format::kInternalOpset;
  model.properties.opsets = {{"", onnx_format::kInternalOpset}};
  setPictureSteps(model);
  return model;
}

}  // namespace

std::string_view formatName(ModelFormat format) noexcept {
  switch (format) {
    case ModelFormat::Onnx:
      return "ONNX";
    case ModelFormat::Tflite:
      return "TFLite";
    case ModelFormat::Project:
      return "project";
    case ModelFormat::Program:
      break;
  }
  return "program";
}

Result<ModelFile> openModel(const std::filesystem::path& path) {
  ModelFile file;
  file.path = path;
  std::error_code ignored;
  if (project::isProject(path) || std::filesystem::is_directory(path, ignored)) {
    file.format = ModelFormat::Project;
    MOTE_ASSIGN(file.project, project::open(path));
    file.model = *file.project->model;
    return file;
  }
  MOTE_ASSIGN(Bytes bytes, data::readFile(path));
  if (isProgram(bytes)) {
    file.format = ModelFormat::Program;
    file.program = std::make_shared<const Bytes>(std::move(bytes));
    return file;
  }
  if (tflite_format::isTflite(bytes)) {
    file.format = ModelFormat::Tflite;
    MOTE_ASSIGN(file.model, fromTflite(path, bytes));
    return file;
  }
  MOTE_ASSIGN(file.model, onnx_format::load(path));
  return file;
}

Result<const onnx_format::Model*> graphOf(const ModelFile& file) {
  if (!file.model) {
    return refused("model.program-only",
                   "%1 is a compiled program; this needs the model it was made from",
                   {file.path.string()});
  }
  return &*file.model;
}

Result<compile::Compiled> compiledOf(const ModelFile& file,
                                     const compile::CompileOptions& options) {
  if (file.model) return compile::compile(file.model->graph, options);
  compile::Compiled compiled;
  compiled.image = file.program;
  MOTE_ASSIGN(const execute::Executor executor, execute::Executor::load(compiled.image));
  const program::Program& program = executor.program();
  compiled.arenaBytes = program.arenaBytes();
  for (std::uint32_t node = 0; node < program.nodeCount(); ++node) {
    compile::NodeOrigin origin;
    origin.name = std::string(program.nodeName(node));
    compiled.nodes.push_back(std::move(origin));
  }
  for (std::size_t i = 0; i < executor.inputCount(); ++i)
    compiled.inputNames.push_back("input" + std::to_string(i));
  for (std::size_t i = 0; i < executor.outputCount(); ++i)
    compiled.outputNames.push_back("output" + std::to_string(i));
  return compiled;
}

data::Preprocessing preprocessingOf(const onnx_format::Model& model) {
  const data::Preprocessing fallback;
  return {numberOr(model.properties.metadata, kInputScale, fallback.scale),
          numberOr(model.properties.metadata, kInputOffset, fallback.offset)};
}

Result<Dims> firstInputDims(const graph::Graph& graph) {
  if (graph.inputs().empty()) return refused("model.no-input", "The model has no input");
  const graph::TensorType& type = graph.value(graph.inputs().front())->type;
  if (!type.ranked)
    return refused("model.input-unranked",
                   "The model's first input has no shape; set one before use");
  Dims dims;
  for (const graph::Dim& dim : type.dims) dims.push_back(dim.known() ? dim.size : 1);
  return dims;
}

Result<std::shared_ptr<const data::DataSet>> openData(const onnx_format::Model& model,
                                                      const std::string& source,
                                                      data::Split split) {
  data::DataRequest request;
  request.source = source;
  request.split = split;
  MOTE_ASSIGN(request.shape, firstInputDims(model.graph));
  request.preprocessing = preprocessingOf(model);
  return data::open(request);
}

}  // namespace mote::workspace
