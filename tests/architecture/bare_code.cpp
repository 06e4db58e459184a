// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Blanks comments and literals, so that what is left is code.
#include <algorithm>
#include <cctype>

#include "tests/architecture/code.h"

namespace mote::architecture {

namespace {

/// Walks the text once; each skip… returns the offset behind what it skipped.
class Blanker {
 public:
  explicit Blanker(std::string_view text) : m_text(text), m_bare(text) {}

  std::string run() {
    for (std::size_t at = 0; at < m_text.size();) at = step(at);
    return std::move(m_bare);
  }

 private:
  std::size_t step(std::size_t at) {
    const std::string_view rest = m_text.substr(at);
    if (rest.starts_with("//")) return blank(at, m_text.find('\n', at));
    if (rest.starts_with("/*")) return blank(at, behind("*/", at + 2));
    if (rest.starts_with("R\"")) return rawString(at);
    if (rest[0] == '"' && !onIncludeLine(at)) return literal(at, '"');
    if (rest[0] == '\'' && !isDigitSeparator(at)) return literal(at, '\'');
    return at + 1;
  }

  std::size_t behind(std::string_view mark, std::size_t from) const {
    const std::size_t found = m_text.find(mark, from);
    return found == std::string_view::npos ? found : found + mark.size();
  }

  std::size_t rawString(std::size_t at) {
    const std::size_t open = m_text.find('(', at);
    if (open == std::string_view::npos) return m_text.size();
    const std::string mark = ")" + std::string(m_text.substr(at + 2, open - at - 2)) + "\"";
    return blank(at, behind(mark, open));
  }

  std::size_t literal(std::size_t at, char quote) {
    std::size_t end = at + 1;
    while (end < m_text.size() && m_text[end] != quote && m_text[end] != '\n') {
      end += m_text[end] == '\\' ? 2U : 1U;
    }
    blank(at + 1, std::min(end, m_text.size()));
    return end + 1;
  }

  bool isDigitSeparator(std::size_t at) const {
    return at > 0 && std::isxdigit(static_cast<unsigned char>(m_text[at - 1])) != 0;
  }

  bool onIncludeLine(std::size_t at) const {
    const std::size_t begin = m_text.rfind('\n', at) + 1;  // npos + 1 is 0
    return m_text.substr(begin).starts_with("#include");
  }

  std::size_t blank(std::size_t begin, std::size_t end) {
    end = std::min(end, m_text.size());
    std::replace_if(
        m_bare.begin() + static_cast<std::ptrdiff_t>(begin),
        m_bare.begin() + static_cast<std::ptrdiff_t>(end), [](char c) { return c != '\n'; }, ' ');
    return end;
  }

  std::string_view m_text;
  std::string m_bare;
};

}  // namespace

std::string bareCode(std::string_view text) {
  return Blanker(text).run();
}

}  // namespace mote::architecture
