// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What goes with a document's graph, and comes back with it by undo.
#pragma once

#include <QByteArray>
#include <string>

#include "core/compile/patch_options.h"
#include "core/formats/onnx/onnx_format.h"

namespace mote::bridge {

struct Aside {
  onnx_format::ModelProperties properties;
  compile::PatchOptions patches;
};

/// {"strips": true, "arena": 65536}, as projects keep it.
[[nodiscard]] std::string jsonOf(const compile::PatchOptions& patches);
/// None where the text says nothing of the kind.
[[nodiscard]] compile::PatchOptions patchesOf(const QByteArray& json);

}  // namespace mote::bridge
