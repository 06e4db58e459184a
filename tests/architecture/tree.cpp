// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the project's files below MOTE_SOURCE_DIR.
#include "tests/architecture/tree.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace mote::architecture {

namespace fs = std::filesystem;

namespace {

constexpr std::array kSkipped = {".git", ".cache", "build", "node_modules", "LICENSES"};

bool isText(const std::string& bytes) {
  return bytes.find('\0') == std::string::npos;
}

std::string contentOf(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

Files readTree(const fs::path& root) {
  Files files;
  for (auto entry = fs::recursive_directory_iterator(root); entry != fs::end(entry); ++entry) {
    const std::string name = entry->path().filename().string();
    if (std::ranges::find(kSkipped, name) != kSkipped.end()) {
      if (entry->is_directory()) entry.disable_recursion_pending();
      continue;
    }
    if (!entry->is_regular_file()) continue;
    std::string text = contentOf(entry->path());
    if (!isText(text)) continue;
    files.push_back({fs::relative(entry->path(), root).generic_string(), std::move(text)});
  }
  std::ranges::sort(files, {}, &File::path);
  return files;
}

}  // namespace

const Files& tree() {
  static const Files files = readTree(MOTE_SOURCE_DIR);
  return files;
}

std::string finding(std::string_view path, std::size_t line, std::string_view message) {
  std::string text(path);
  if (line > 0) text += ":" + std::to_string(line);
  return text + ": " + std::string(message);
}

std::string listed(const Findings& findings) {
  std::string text;
  for (const std::string& one : findings) text += "\n  " + one;
  return text;
}

std::string folderOf(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return std::string(slash == std::string_view::npos ? "" : path.substr(0, slash));
}

std::string nameOf(std::string_view path) {
  return std::string(path.substr(path.rfind('/') + 1));  // npos + 1 is 0
}

std::string stemOf(std::string_view path) {
  const std::string name = nameOf(path);
  return name.substr(0, name.find('.', 1));
}

std::string extensionOf(std::string_view path) {
  const std::string name = nameOf(path);
  const std::size_t dot = name.rfind('.');
  return dot == std::string::npos ? "" : name.substr(dot);
}

bool isCode(std::string_view path) {
  const std::string extension = extensionOf(path);
  return extension == ".h" || extension == ".cpp" || extension == ".c";
}

bool isBelow(std::string_view path, std::string_view folder) {
  return path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/';
}

bool isInHouse(std::string_view path) {
  return isBelow(path, "app") || isBelow(path, "core") || isBelow(path, "devices") ||
         isBelow(path, "ui");
}

std::vector<std::string> linesOf(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::size_t lineAt(std::string_view text, std::size_t offset) {
  const auto begin = text.begin();
  return 1 + static_cast<std::size_t>(
                 std::count(begin, begin + static_cast<std::ptrdiff_t>(offset), '\n'));
}

}  // namespace mote::architecture
