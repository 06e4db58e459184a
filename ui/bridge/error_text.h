// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Errors of the core as sentences in the person's language.
#pragma once

#include <QString>

#include "core/result/result.h"

namespace mote::bridge {

/// The pattern's translation (context "Error") with its arguments filled in.
[[nodiscard]] QString errorText(const Error& error);

}  // namespace mote::bridge
