// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Includes, words and function lengths of a source text.
#include "tests/architecture/code.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <regex>

#include "tests/architecture/tree.h"

namespace mote::architecture {

namespace {

bool isIdentifier(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

/// Preprocessor lines blanked, continued ones too: their braces need not match.
std::string withoutDirectives(std::string code) {
  bool inside = false;
  for (std::size_t begin = 0; begin < code.size();) {
    const std::size_t end = std::min(code.find('\n', begin), code.size());
    const std::size_t first = code.find_first_not_of(" \t", begin);
    inside = inside || (first < end && code[first] == '#');
    const bool goesOn = inside && end > begin && code[end - 1] == '\\';
    if (inside) std::fill_n(code.begin() + static_cast<std::ptrdiff_t>(begin), end - begin, ' ');
    inside = goesOn;
    begin = end + 1;
  }
  return code;
}

std::string trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\n");
  if (begin == std::string_view::npos) return "";
  return std::string(text.substr(begin, text.find_last_not_of(" \t\n") - begin + 1));
}

const std::string kQualifiers =
    R"(\s*((const|noexcept|override|final|mutable|&&?)\s*)*(noexcept\s*\([^)]*\)\s*)?)";

/// Whether `head` reads like a constructor's with its first initializers.
bool hasInitializers(const std::string& head) {
  static const std::regex colon(R"(\))" + kQualifiers + R"(:[^:])");
  return std::regex_search(head, colon);
}

/// Whether a brace behind `head` opens a function's body.
bool headsFunction(const std::string& head) {
  static const std::regex type(
      R"(^(template\s*<.*>\s*)?(inline\s+)?(class|struct|union|enum|namespace|extern)\b)");
  static const std::regex end(R"(\))" + kQualifiers + R"((->[\w\s:<>,&*]+)?(requires\b.*)?$)");
  if (std::regex_search(head, type)) return false;
  return std::regex_search(head, end) || (hasInitializers(head) && head.ends_with('}'));
}

/// Whether a brace behind `head` initializes a member ahead of a constructor's body.
bool headsMember(const std::string& head) {
  return hasInitializers(head) && (isIdentifier(head.back()) || head.back() == '>');
}

/// Offset behind the brace that closes the one at `open`.
std::size_t behindBlock(std::string_view code, std::size_t open) {
  std::size_t depth = 0;
  for (std::size_t at = open; at < code.size(); ++at) {
    if (code[at] == '{') ++depth;
    if (code[at] == '}' && --depth == 0) return at + 1;
  }
  return code.size();
}

}  // namespace

std::vector<Include> includesOf(std::string_view text) {
  static const std::regex pattern(R"(^\s*#\s*include\s*(["<])([^">]+)[">])");
  std::vector<Include> includes;
  std::size_t number = 0;
  for (const std::string& line : linesOf(text)) {
    ++number;
    std::smatch match;
    if (!std::regex_search(line, match, pattern)) continue;
    includes.push_back({match[2], match[1] == "\"", number});
  }
  return includes;
}

std::vector<Function> functionsOf(std::string_view text) {
  const std::string code = withoutDirectives(bareCode(text));
  std::vector<Function> functions;
  std::size_t begin = 0;  // of the head of what comes next
  for (std::size_t at = 0; at < code.size(); ++at) {
    const char c = code[at];
    if (c == ';' || c == '}') begin = at + 1;
    if (c != '{') continue;
    std::string head = trimmed(std::string_view(code).substr(begin, at - begin));
    std::ranges::replace(head, '\n', ' ');
    if (headsMember(head)) {
      at = behindBlock(code, at) - 1;
      continue;
    }
    if (headsFunction(head)) {
      const std::size_t end = behindBlock(code, at);
      const std::size_t first = lineAt(code, code.find_first_not_of(" \t\n", begin));
      functions.push_back({std::move(head), first, lineAt(code, end - 1) - first + 1});
      at = end - 1;
    }
    begin = at + 1;
  }
  return functions;
}

bool isWordAt(std::string_view code, std::size_t offset, std::string_view word) {
  const std::size_t end = offset + word.size();
  return code.substr(offset).starts_with(word) &&
         (offset == 0 || !isIdentifier(code[offset - 1])) &&
         (end >= code.size() || !isIdentifier(code[end]));
}

std::vector<std::size_t> linesWithWord(std::string_view code, std::string_view word) {
  std::vector<std::size_t> lines;
  for (std::size_t at = code.find(word); at != std::string_view::npos;
       at = code.find(word, at + 1)) {
    if (isWordAt(code, at, word)) lines.push_back(lineAt(code, at));
  }
  return lines;
}

}  // namespace mote::architecture
