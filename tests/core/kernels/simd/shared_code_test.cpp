// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Functions that the linker keeps one copy of, whichever file it comes from, run on every
// processor: in the objects of an instruction set they must do without its instructions, unless
// their name is the set's own.
#include <gtest/gtest.h>

#include <filesystem>
#include <set>
#include <sstream>
#include <string>

#include "tests/support/shell.h"

namespace mote::kernels {
namespace {

namespace fs = std::filesystem;

fs::path objectsOf(const std::string& set) {
  return fs::path(MOTE_BINARY_DIR) / "core/kernels/simd/CMakeFiles" /
         ("mote_core_kernels_simd_" + set + ".dir");
}

/// Weak and unique symbols, the set's own left out.
std::set<std::string> sharedNames(const std::string& object, const std::string& set) {
  std::istringstream lines(tests::ran("nm '" + object + "'").text);
  std::set<std::string> names;
  for (std::string line; std::getline(lines, line);) {
    std::istringstream words(line);
    std::string address;
    std::string kind;
    std::string name;
    if (!(words >> address >> kind >> name)) continue;
    if ((kind == "W" || kind == "V" || kind == "u") && name.find(set) == std::string::npos)
      names.insert(name);
  }
  return names;
}

/// Functions with an instruction that begins with v, as all of AVX do.
std::set<std::string> vectorFunctions(const std::string& object) {
  std::istringstream lines(tests::ran("objdump -d --no-show-raw-insn '" + object + "'").text);
  std::set<std::string> names;
  std::string function;
  for (std::string line; std::getline(lines, line);) {
    if (line.ends_with(">:")) {
      const auto begin = line.find('<') + 1;
      function = line.substr(begin, line.size() - begin - 2);
    } else if (const auto tab = line.find(":\tv"); tab != std::string::npos) {
      names.insert(function);
    }
  }
  return names;
}

TEST(SharedCode, DoesWithoutInstructionsThatSomeProcessorsLack) {
  std::size_t objects = 0;
  std::size_t vectors = 0;
  for (const std::string set : {"avx2", "avx512"}) {
    if (!fs::exists(objectsOf(set))) continue;
    for (const auto& entry : fs::directory_iterator(objectsOf(set))) {
      if (entry.path().extension() != ".o") continue;
      ++objects;
      const auto functions = vectorFunctions(entry.path().string());
      vectors += functions.size();
      for (const auto& name : sharedNames(entry.path().string(), set))
        EXPECT_FALSE(functions.contains(name)) << name << " in " << entry.path().filename();
    }
  }
  if (objects == 0) GTEST_SKIP() << "This build has no objects for x86";
  EXPECT_GT(vectors, objects) << "the kernels themselves are found to have them";
}

}  // namespace
}  // namespace mote::kernels
