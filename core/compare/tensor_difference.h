// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How tensors and their ways of being stored differ, in numbers and in short text.
#pragma once

#include <string>

#include "core/compare/skeleton.h"

namespace mote::compare {

/// Length of the difference over the length of the longer of both, in the real numbers that they
/// stand for; both have the same dims. 0 where both are all zeros or hold no numbers, 1 where one
/// holds some that are not finite.
[[nodiscard]] double distanceOf(const Array& one, const Storage& oneStorage, const Array& other,
                                const Storage& otherStorage);
/// An element type that nobody knows differs from none.
[[nodiscard]] bool sameStorage(const Storage& one, const Storage& other);
/// "int8, scale 0.023, zero -128"
[[nodiscard]] std::string storageText(const Storage& storage);

}  // namespace mote::compare
