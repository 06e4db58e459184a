// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every explainer of this folder.
#pragma once

#include <span>

#include "core/explain/interface/explainer.h"

namespace mote::explain {

[[nodiscard]] std::span<const Explainer* const> all() noexcept;
[[nodiscard]] const Explainer* find(std::string_view id) noexcept;

}  // namespace mote::explain
