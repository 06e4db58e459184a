// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The files that coverage-guided fuzzing kept, and a few mutants of each: the same entries and
// assertions as in the long runs of packaging/fuzz.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "tests/fuzz/coverage/target.h"
#include "tests/fuzz/mutate.h"
#include "tests/fuzz/share.h"

namespace mote::fuzz {
namespace {

namespace fs = std::filesystem;

struct Format {
  const char* name;
  void (*use)(std::span<const std::byte> bytes);
};

std::vector<fs::path> filesOf(const Format& format) {
  std::vector<fs::path> files;
  const fs::path folder = fs::path(MOTE_SOURCE_DIR) / "tests/fuzz/corpus" / format.name;
  for (const auto& entry : fs::directory_iterator(folder)) files.push_back(entry.path());
  std::ranges::sort(files);
  return files;
}

std::string contentOf(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

class Corpus : public testing::TestWithParam<Format> {};

TEST_P(Corpus, FilesAndTheirMutants) {
  Random random(5);
  const int mutants = mutations(1000) / 500;
  const auto files = filesOf(GetParam());
  EXPECT_GT(files.size(), 50U);
  for (const fs::path& path : files) {
    const std::string content = contentOf(path);
    GetParam().use(std::as_bytes(std::span(content)));
    for (int i = 0; i < mutants && !content.empty(); ++i) {
      const std::string mutant = mutateBytes(content, random);
      GetParam().use(std::as_bytes(std::span(mutant)));
      ASSERT_FALSE(HasFailure()) << path << ", mutant " << i;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Formats, Corpus,
                         testing::Values(Format{"program", entry::program},
                                         Format{"onnx", entry::onnx},
                                         Format{"tflite", entry::tflite}),
                         [](const auto& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace mote::fuzz
