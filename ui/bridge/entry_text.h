// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words about what can be inserted.
#pragma once

#include <QString>

#include "core/authoring/entry.h"

namespace mote::bridge {

[[nodiscard]] QString entryTitle(const authoring::Entry& entry);
/// As parseParameter() reads it.
[[nodiscard]] QString valueText(const ParameterValue& value);
/// "channels=32 kernel=3 stride=1": what may be typed behind its name, with the values it has else.
[[nodiscard]] QString entryValues(const authoring::Entry& entry);
/// One line below a list: its values, its paper, or that it is not run.
[[nodiscard]] QString entryHint(const authoring::Entry& entry);

}  // namespace mote::bridge
