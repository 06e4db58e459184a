// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// C++ read just well enough to find includes, words and the length of functions.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mote::architecture {

struct Include {
  std::string target;  ///< without quotes or angle brackets
  bool isQuoted = false;
  std::size_t line = 0;
};

struct Function {
  std::string head;  ///< what stands before its brace, on one line
  std::size_t line = 0;
  std::size_t length = 0;  ///< in lines, head and closing brace included
};

/// The text with comments and the inside of literals blanked; offsets and lines stay.
std::string bareCode(std::string_view text);

std::vector<Include> includesOf(std::string_view text);

/// The outermost function bodies of `text`, lambdas outside functions included.
std::vector<Function> functionsOf(std::string_view text);

/// Whether `word` stands at `offset` as a whole identifier.
bool isWordAt(std::string_view code, std::size_t offset, std::string_view word);

/// The lines of bare `code` on which `word` stands as a whole identifier.
std::vector<std::size_t> linesWithWord(std::string_view code, std::string_view word);

}  // namespace mote::architecture
