// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Unsaved work in the place of a window that is no more.
#pragma once

#include <gtest/gtest.h>

#include "core/project/recovery.h"
#include "core/workspace/draw_template.h"

namespace mote::shell {

inline void leaveWork(const std::string& name, const std::filesystem::path& origin = {}) {
  const auto area = project::RecoveryArea::create(project::recoveryRoot());
  ASSERT_TRUE(area.ok()) << area.error().text();
  auto model = std::make_shared<const onnx_format::Model>(
      workspace::drawTemplate("motion_cnn", {}, 1).value());
  ASSERT_TRUE((*area)->write(1, {{name, model, nullptr, {}}, origin}).ok());
}

}  // namespace mote::shell
