// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Mutations of small TFLite files: each is refused in words, or imported, exported as ONNX,
// compiled, verified and run; never a crash, a hang or a step outside (the sanitizers watch).
#include <gtest/gtest.h>

#include <cstring>

#include "tests/fuzz/mutate.h"
#include "tests/fuzz/tflite_models.h"
#include "tests/fuzz/use_model.h"

namespace mote::fuzz {
namespace {

constexpr int kUsualTflite = 500;

/// One to four numbers of one, two or four bytes in place: offsets, lengths, sizes, scales. Nothing
/// moves, so that most mutants get past the verifier.
std::string mutateNumbers(std::string bytes, Random& random) {
  static constexpr std::int32_t kNumbers[] = {0, 1, -1, 2, 3, 5, 127, 255, 65536, 0x7FFFFFFF};
  for (auto rounds = 1 + pick(random, 4); rounds > 0; --rounds) {
    const std::size_t width = std::size_t{1} << pick(random, 3);
    const std::size_t at = pick(random, bytes.size() / width) * width;
    const std::int32_t value = kNumbers[pick(random, std::size(kNumbers))];
    std::memcpy(bytes.data() + at, &value, width);
  }
  return bytes;
}

class TfliteFuzz : public testing::TestWithParam<NamedFile> {
 protected:
  static std::string name() { return GetParam().name; }
  static std::string file() { return GetParam().make(); }
};

TEST_P(TfliteFuzz, TheFileIsGood) {
  Tally tally;
  useTflite(file(), tally);
  EXPECT_EQ(tally["imported"], 1);
  EXPECT_EQ(tally["run"], 1);
}

TEST_P(TfliteFuzz, Bytes) {
  Random random(1);
  Tally tally;
  const int count = mutations(kUsualTflite);
  const std::string original = file();
  for (int i = 0; i < count; ++i)
    ASSERT_NO_FATAL_FAILURE(useTflite(mutateBytes(original, random), tally)) << "mutant " << i;
  tally.report(std::to_string(count) + " byte mutants of TFLite " + name());
  EXPECT_GT(tally["refused"], count / 10);
}

TEST_P(TfliteFuzz, Numbers) {
  Random random(2);
  Tally tally;
  const int count = mutations(kUsualTflite);
  const std::string original = file();
  for (int i = 0; i < count; ++i)
    ASSERT_NO_FATAL_FAILURE(useTflite(mutateNumbers(original, random), tally)) << "mutant " << i;
  tally.report(std::to_string(count) + " mutants of numbers of TFLite " + name());
  EXPECT_GT(tally["refused"], count / 20);
  EXPECT_GT(tally["imported"], count / 20);
}

TEST_P(TfliteFuzz, Truncation) {
  Tally tally;
  const std::string original = file();
  const std::size_t step = original.size() / static_cast<std::size_t>(mutations(kUsualTflite)) + 1;
  for (std::size_t size = 0; size < original.size(); size += step)
    ASSERT_NO_FATAL_FAILURE(useTflite(original.substr(0, size), tally)) << size << " bytes";
  tally.report("truncations of TFLite " + name());
}

INSTANTIATE_TEST_SUITE_P(Files, TfliteFuzz, testing::ValuesIn(tfliteFiles()),
                         [](const auto& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace mote::fuzz
