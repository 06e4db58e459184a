// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which template a model says it was drawn from.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "core/estimate/fit.h"

namespace mote::estimate {

/// From a model's metadata `mote.template` and `mote.parameters`; nothing where they say nothing
/// that a template agrees to.
[[nodiscard]] std::optional<TemplateUse> templateOf(
    const std::map<std::string, std::string>& metadata);

}  // namespace mote::estimate
