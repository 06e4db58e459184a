// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Term by term; what a file says may be anything.
#include "core/operators/interface/einsum_equation.h"

#include <algorithm>
#include <map>
#include <string>

namespace mote::operators {
namespace {

/// Axes of "..." count back from here, so that operands of different ranks share the last ones.
constexpr Label kEllipsisEnd = 0;

bool isLetter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

class Parser {
 public:
  explicit Parser(const NodeView& view) : m_view(view), m_text(view.text("equation", "")) {
    std::erase(m_text, ' ');
  }

  Result<EinsumEquation> run() {
    const std::size_t arrow = m_text.find("->");
    MOTE_TRY(operands(m_text.substr(0, arrow)));
    if (arrow == std::string::npos) {
      implicitResult();
      return std::move(m_equation);
    }
    MOTE_ASSIGN(m_equation.result, labels(m_text.substr(arrow + 2), m_ellipsis));
    for (const Label label : m_equation.result) {
      if (std::ranges::count(m_equation.result, label) > 1 || !m_counts.contains(label))
        return malformed("its result repeats an index or has one of its own");
    }
    return std::move(m_equation);
  }

 private:
  [[nodiscard]] Error malformed(const std::string& why) const {
    return m_view.refuse("einsum.equation", "cannot read the equation '%1': " + why, {m_text});
  }

  Result<void> operands(const std::string& text) {
    std::size_t begin = 0;
    for (std::size_t i = 0; i < m_view.inputCount(); ++i) {
      const std::size_t end = text.find(',', begin);
      const bool last = i + 1 == m_view.inputCount();
      if (last != (end == std::string::npos)) return malformed("it has not a term for each input");
      const std::string term = text.substr(begin, end - begin);
      const std::size_t rank = m_view.inputType(i).dims.size();
      const std::size_t dots = term.find('.') != std::string::npos ? 3 : 0;
      if (term.size() < dots || (dots == 0 ? rank != term.size() : rank < term.size() - dots))
        return malformed("the term '" + term + "' does not fit " + m_view.inputType(i).text());
      const std::size_t axes = rank - (term.size() - dots);
      m_ellipsis = std::max(m_ellipsis, axes);
      MOTE_ASSIGN(Labels found, labels(term, axes));
      for (const Label label : found) ++m_counts[label];
      m_equation.operands.push_back(std::move(found));
      begin = end + 1;
    }
    return {};
  }

  Result<Labels> labels(const std::string& term, std::size_t ellipsisAxes) const {
    Labels result;
    bool dotted = false;
    for (std::size_t i = 0; i < term.size(); ++i) {
      if (isLetter(term[i])) {
        result.push_back(term[i]);
        continue;
      }
      if (dotted || term.compare(i, 3, "...") != 0) return malformed("it has other signs");
      dotted = true;
      i += 2;
      for (std::size_t axis = ellipsisAxes; axis > 0; --axis)
        result.push_back(kEllipsisEnd - static_cast<Label>(axis));
    }
    return result;
  }

  /// Labels in order: those of "..." are negative and come first.
  void implicitResult() {
    for (const auto& [label, count] : m_counts)
      if (label < kEllipsisEnd || count == 1) m_equation.result.push_back(label);
  }

  const NodeView& m_view;
  std::string m_text;
  EinsumEquation m_equation;
  std::map<Label, int> m_counts;
  std::size_t m_ellipsis = 0;
};

}  // namespace

Result<EinsumEquation> einsumEquation(const NodeView& view) {
  return Parser(view).run();
}

}  // namespace mote::operators
