// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote run: NumPy files in, NumPy files out.
#include <cstring>

#include "tests/app/mote/commands/command_line.h"

namespace mote::commands {
namespace {

using test::facts;
using test::mote;
using test::refusal;

class RunModel : public test::CommandTest {
 protected:
  /// Version 1.0 of NumPy's format, float32, with a ramp of values.
  void writeRamp(const std::string& name, const std::string& shape, std::size_t elements) const {
    std::string header = "{'descr': '<f4', 'fortran_order': False, 'shape': (" + shape + "), }";
    header.append(63 - (10 + header.size()) % 64, ' ');
    header += '\n';
    std::ofstream file(at(name), std::ios::binary);
    file << std::string("\x93NUMPY\x01\x00", 8) << static_cast<char>(header.size() & 0xFFU)
         << static_cast<char>(header.size() >> 8U) << header;
    for (std::size_t i = 0; i < elements; ++i) {
      const float value = static_cast<float>(i) / static_cast<float>(elements);
      file.write(reinterpret_cast<const char*>(&value), sizeof value);
    }
  }
  [[nodiscard]] std::string bytesOf(const std::string& name) const {
    std::ifstream file(at(name), std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }
};

TEST_F(RunModel, GivesScoresThatSumToOne) {
  writeRamp("x.npy", "1, 1, 28, 28", 784);
  facts({"run", test::kSample, "--input", at("x.npy"), "--output", at("y.npy")});
  const std::string bytes = bytesOf("y.npy");
  ASSERT_GT(bytes.size(), 40U);
  EXPECT_NE(bytes.find("'<f4'"), std::string::npos);
  EXPECT_NE(bytes.find("(1, 10"), std::string::npos);
  float sum = 0.0F;
  for (std::size_t i = 0; i < 10; ++i) {
    float score = 0.0F;
    std::memcpy(&score, bytes.data() + bytes.size() - 40 + 4 * i, 4);
    sum += score;
  }
  EXPECT_NEAR(sum, 1.0F, 1e-5F);
}

TEST_F(RunModel, IsTheSameFromACompiledProgram) {
  writeRamp("x.npy", "1, 1, 28, 28", 784);
  facts({"export", test::kSample, "--output", at("sample.mote")});
  facts({"run", test::kSample, "--input", at("x.npy"), "--output", at("y.npy")});
  facts({"run", at("sample.mote"), "--input", at("x.npy"), "--output", at("z.npy")});
  EXPECT_EQ(bytesOf("y.npy"), bytesOf("z.npy"));
}

TEST_F(RunModel, RefusesInputsThatAreNotTheModels) {
  writeRamp("flat.npy", "784,", 784);
  EXPECT_NE(refusal({"run", test::kSample, "--input", at("flat.npy"), "--output", at("y.npy")}),
            "");
  EXPECT_NE(refusal({"run", test::kSample, "--output", at("y.npy")}), "");
  std::ofstream(at("text.npy")) << "not NumPy's";
  EXPECT_NE(refusal({"run", test::kSample, "--input", at("text.npy"), "--output", at("y.npy")}),
            "");
  EXPECT_FALSE(std::filesystem::exists(at("y.npy")));
}

}  // namespace
}  // namespace mote::commands
