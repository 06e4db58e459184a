// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The project's files as the laws see them: relative paths and text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mote::architecture {

struct File {
  std::string path;  ///< from the project's root, with '/'
  std::string text;
};

using Files = std::vector<File>;

/// One broken law each, as "file:line: what".
using Findings = std::vector<std::string>;

/// Every text file of the project but what is built, fetched or version control's own.
const Files& tree();

std::string finding(std::string_view path, std::size_t line, std::string_view message);

/// The findings, one a line: empty where the law holds.
std::string listed(const Findings& findings);

std::string folderOf(std::string_view path);
std::string nameOf(std::string_view path);
std::string stemOf(std::string_view path);       ///< the name up to its first dot
std::string extensionOf(std::string_view path);  ///< from the last dot, dot included

bool isCode(std::string_view path);     ///< .h, .cpp or .c
bool isInHouse(std::string_view path);  ///< below app/, core/, devices/ or ui/
bool isBelow(std::string_view path, std::string_view folder);

std::vector<std::string> linesOf(std::string_view text);

/// The line, counted from 1, of the character at `offset`.
std::size_t lineAt(std::string_view text, std::size_t offset);

}  // namespace mote::architecture
