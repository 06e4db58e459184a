// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Follows #include "..." from file to file; paths are rooted at the tree, as everywhere in it.
#include "core/firmware/sources.h"

#include <fstream>
#include <sstream>
#include <vector>

namespace mote::firmware {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> includesOf(const std::string& text) {
  constexpr std::string_view kInclude = "#include \"";
  std::vector<std::string> paths;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with(kInclude)) continue;
    const std::size_t end = line.find('"', kInclude.size());
    if (end != std::string::npos)
      paths.push_back(line.substr(kInclude.size(), end - kInclude.size()));
  }
  return paths;
}

bool isSource(const fs::path& path) {
  const fs::path extension = path.extension();
  return extension == ".h" || extension == ".cpp" || extension == ".S";
}

}  // namespace

bool Sources::has(const std::string& path) const {
  std::error_code problem;
  return fs::is_regular_file(m_root / path, problem);
}

Result<std::string> Sources::read(const std::string& path) const {
  std::ifstream file(m_root / path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  if (!file) {
    return failed(
        "firmware.source",
        "%1 cannot be read; it belongs to the sources that Mote Studio's build puts in %2",
        {(m_root / path).string(), m_root.string()});
  }
  return text.str();
}

Result<void> Sources::addFolder(const std::string& folder) {
  std::error_code problem;
  for (const fs::directory_entry& entry : fs::directory_iterator(m_root / folder, problem)) {
    if (isSource(entry.path())) MOTE_TRY(add(folder + "/" + entry.path().filename().string()));
  }
  if (!problem) return {};
  return failed("firmware.source", "%1 cannot be read: %2",
                {(m_root / folder).string(), problem.message()});
}

Result<void> Sources::add(const std::string& path) {
  std::vector<std::string> wanted = {path};
  while (!wanted.empty()) {
    const std::string next = wanted.back();
    wanted.pop_back();
    if (m_files.contains(next)) continue;
    MOTE_ASSIGN(std::string text, read(next));
    for (std::string& include : includesOf(text)) wanted.push_back(std::move(include));
    m_files[next] = std::move(text);
    if (!next.ends_with(".h")) continue;
    const std::string stem = next.substr(0, next.size() - 2);
    for (const char* extension : {".cpp", ".S"}) {
      if (has(stem + extension)) wanted.push_back(stem + extension);
    }
  }
  return {};
}

}  // namespace mote::firmware
