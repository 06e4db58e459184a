// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where models come from and go to: ONNX files, TFLite files, projects, the window's own samples.
#pragma once

#include <QString>
#include <filesystem>

#include "core/project/project.h"
#include "core/result/result.h"

namespace mote::bridge {

struct Loaded {
  project::Project project;
  bool savesInPlace = true;  ///< of a kind that we write, whatever it is called
};

[[nodiscard]] std::filesystem::path pathOf(const QString& path);
/// Any of them, by content; a bare model becomes a project of its name.
[[nodiscard]] Result<Loaded> loadModel(const QString& path);
/// A project where the path says or is one, else ONNX.
[[nodiscard]] Result<void> saveModel(const project::Project& project, const QString& path);
[[nodiscard]] bool isProjectPath(const QString& path);
/// "kws" for kws.onnx, kws.mote-project and kws.mote-project/project.json.
[[nodiscard]] QString modelName(const QString& path);
/// The project's folder for the project.json inside; any other path as it is.
[[nodiscard]] QString homePath(const QString& path);

}  // namespace mote::bridge
