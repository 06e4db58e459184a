// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A model file opened for work: an ONNX or TFLite model or a project with its graph, or a ready
// .mote program.
#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

#include "core/compile/compile.h"
#include "core/data/data_set.h"
#include "core/formats/onnx/onnx_format.h"
#include "core/project/project.h"
#include "core/result/result.h"

namespace mote::workspace {

enum class ModelFormat : std::uint8_t { Onnx, Tflite, Project, Program };

struct ModelFile {
  std::filesystem::path path;
  ModelFormat format = ModelFormat::Onnx;
  /// The graph and what ONNX would say beside it, whichever format it came from; empty for a .mote
  /// program.
  std::optional<onnx_format::Model> model;
  std::shared_ptr<const Bytes> program;     ///< set for a .mote program
  std::optional<project::Project> project;  ///< set for a project; its model is `model`, too
};

/// "ONNX", "TFLite", "project", "program".
[[nodiscard]] std::string_view formatName(ModelFormat format) noexcept;

/// By content: a project by its project.json, a .mote image by its magic number, TFLite by its
/// identifier, anything else as ONNX.
[[nodiscard]] Result<ModelFile> openModel(const std::filesystem::path& path);
/// The graph, or a refusal for programs, which have none.
[[nodiscard]] Result<const onnx_format::Model*> graphOf(const ModelFile& file);
/// Compiles a graph; takes a program as it is.
[[nodiscard]] Result<compile::Compiled> compiledOf(const ModelFile& file,
                                                   const compile::CompileOptions& options = {});

/// How pictures become this model's input: its metadata `mote.input_scale` and `mote.input_offset`,
/// else pixel / 255.
[[nodiscard]] data::Preprocessing preprocessingOf(const onnx_format::Model& model);
/// Dims of the first input with unknown sizes taken as 1.
[[nodiscard]] Result<Dims> firstInputDims(const graph::Graph& graph);
/// The model's data: source and split in the shape and preprocessing of its first input.
[[nodiscard]] Result<std::shared_ptr<const data::DataSet>> openData(const onnx_format::Model& model,
                                                                    const std::string& source,
                                                                    data::Split split);

}  // namespace mote::workspace
