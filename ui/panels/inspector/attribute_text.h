// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Attributes and types as the inspector writes them.
#pragma once

#include <QString>

#include "core/graph/types.h"

namespace mote::panels {

[[nodiscard]] QString attributeText(const graph::Attribute& attribute);
/// "float32 1×64×28×28", with scale and zero point where the value is quantized.
[[nodiscard]] QString valueTypeText(const graph::Value& value);

}  // namespace mote::panels
