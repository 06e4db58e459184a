// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A project as a value, and the folder it is kept in:
//
//   name.mote-project/
//     project.json            what there is, readable; replaced in one step, which is the save
//     model-1a2b3c4d.onnx     by content; never changed, only succeeded
//     quantized-5e6f7a8b.onnx
//
// A save writes new files, then replaces project.json, then removes what it names no more. So a
// save that ends anywhere, killed or out of space, leaves the state before it or the state after.
// The same files may be in one ZIP file, which is replaced as a whole.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "core/formats/onnx/onnx_format.h"
#include "core/project/manifest.h"
#include "core/result/result.h"

namespace mote::project {

constexpr const char* kSuffix = ".mote-project";
/// Of a project in one file.
constexpr const char* kZipSuffix = ".mote-project.zip";
/// Of project.json; files of later ones are refused.
constexpr std::int64_t kVersion = 1;

using ModelPtr = std::shared_ptr<const onnx_format::Model>;

struct Project {
  std::string name;
  ModelPtr model;
  ModelPtr quantized;  ///< null where there is none
  /// What else project.json says: settings, lessons. Kept as it is, known or not. Places, blocks
  /// and comments are not among them: they are in the model's graph.
  Sections sections;
};

/// A folder with a project.json, that file itself, or a ZIP file that holds one.
[[nodiscard]] bool isProject(const std::filesystem::path& path);
/// Where a project is kept in one ZIP file, or would be by its name: for sending it to someone.
[[nodiscard]] bool isZipPath(const std::filesystem::path& path);
/// The project's folder, whichever of the two was named; a ZIP file as it is.
[[nodiscard]] std::filesystem::path folderOf(const std::filesystem::path& path);

/// Refused where the path is something else than a project, and where a section is no JSON.
/// Unfinished models are saved too: nodes that read nothing yet, values that nothing makes.
[[nodiscard]] Result<void> save(const Project& project, const std::filesystem::path& path);
/// Every byte is hostile until checked. Refused naming the file: damaged, missing, no project, or
/// of a later version.
[[nodiscard]] Result<Project> open(const std::filesystem::path& path);

}  // namespace mote::project
