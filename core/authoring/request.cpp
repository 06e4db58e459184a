// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One typed line into an entry and its values.
#include <algorithm>
#include <cctype>

#include "core/authoring/entry.h"

namespace mote::authoring {
namespace {

std::string lower(std::string_view text) {
  std::string result(text);
  std::ranges::transform(result, result.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return result;
}

struct Words {
  std::vector<std::string> plain;
  std::vector<std::pair<std::string, std::string>> given;
};

Words wordsOf(std::string_view text) {
  Words words;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const std::string_view word = text.substr(at, end - at);
    at = end + 1;
    if (word.empty()) continue;
    const std::size_t equals = word.find('=');
    if (equals == std::string_view::npos) {
      words.plain.push_back(lower(word));
    } else {
      words.given.emplace_back(word.substr(0, equals), word.substr(equals + 1));
    }
  }
  return words;
}

/// 0: does not match.
int score(const Entry& entry, const std::vector<std::string>& words) {
  const std::string id = lower(entry.id);
  const std::string title = lower(entry.title);
  int total = 0;
  for (const std::string& word : words) {
    if (id == word) {
      total += 16;
    } else if (id.starts_with(word) || title.starts_with(word)) {
      total += 8;
    } else if (title.find(' ' + word) != std::string::npos || id.find('_' + word) != id.npos) {
      total += 4;
    } else if (id.find(word) != id.npos || title.find(word) != title.npos) {
      total += 2;
    } else {
      return 0;
    }
  }
  return total + (entry.kind == EntryKind::Operator ? 0 : 1);
}

}  // namespace

Request request(const std::vector<Entry>& entries, std::string_view text) {
  const Words words = wordsOf(text);
  std::vector<int> scores;
  for (const Entry& entry : entries) scores.push_back(score(entry, words.plain));
  Request request;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (scores[i] > 0 || words.plain.empty()) request.matches.push_back(i);
  }
  if (!words.plain.empty()) {
    std::ranges::stable_sort(request.matches,
                             [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
  }
  if (request.matches.empty()) return request;
  const Entry& best = entries[request.matches.front()];
  for (const auto& [id, value] : words.given) {
    const auto found = std::ranges::find(best.parameters, id, &Parameter::id);
    if (found == best.parameters.end()) {
      request.values.emplace(id, value);  // validate() names it
      continue;
    }
    auto parsed = parseParameter(best.id, *found, value);
    if (parsed.ok()) {
      request.values.emplace(id, std::move(parsed).value());
    } else if (!request.refusal) {
      request.refusal = parsed.error();
    }
  }
  if (request.refusal) return request;
  const auto checked = validate(best.id, best.parameters, request.values);
  if (!checked.ok()) request.refusal = checked.error();
  return request;
}

}  // namespace mote::authoring
