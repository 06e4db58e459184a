// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Arrays of any numeric type made on the host from doubles.
#pragma once

#include <span>

#include "core/array/array.h"

namespace mote::operators {

/// Each value converted, float16 rounded to nearest even; the type is numeric or Bool, and the
/// values lie in its range.
[[nodiscard]] Array arrayOf(ElementType type, const Dims& dims, std::span<const double> values);
/// A scalar.
[[nodiscard]] Array numberOf(ElementType type, double value);

}  // namespace mote::operators
