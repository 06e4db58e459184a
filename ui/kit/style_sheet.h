// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The style sheet of both modes, made from the tokens.
#pragma once

#include <QString>

#include "ui/kit/theme.h"

namespace mote::kit {

[[nodiscard]] QString styleSheet(const Colors& colors, Mode mode);

}  // namespace mote::kit
