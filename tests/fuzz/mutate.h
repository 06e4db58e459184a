// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Mutations: of a file's bytes, and of a message's structure by reflection. Deterministic by seed.
#pragma once

#include <google/protobuf/message.h>

#include <cstdint>
#include <random>
#include <string>

namespace mote::fuzz {

using Random = std::mt19937_64;

[[nodiscard]] inline std::size_t pick(Random& random, std::size_t below) {
  return static_cast<std::size_t>(random() % below);
}

/// One to four of: flip a bit, set a byte, cut out, insert, repeat a stretch, cut off the end.
[[nodiscard]] std::string mutateBytes(std::string bytes, Random& random);

/// One to four of, anywhere in the message: an extreme number, another enumerator, a name or text
/// from elsewhere in the message, an element doubled, removed, swapped or taken from elsewhere, a
/// field cleared.
void mutateStructure(google::protobuf::Message& message, Random& random);

}  // namespace mote::fuzz
