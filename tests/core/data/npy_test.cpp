// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// .npy files as NumPy writes them, and files that are not.
#include "core/data/npy.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <random>

#include "core/data/file.h"

namespace mote::data {
namespace {

Bytes bytesOf(const std::string& text) {
  const auto raw = std::as_bytes(std::span(text.data(), text.size()));
  return {raw.begin(), raw.end()};
}

/// Byte for byte what numpy.save(np.array([[1, 2, 3]], dtype=np.int16)) writes.
std::string numpyFile() {
  std::string header = "{'descr': '<i2', 'fortran_order': False, 'shape': (1, 3), }";
  header.append(118 - 1 - header.size(), ' ');
  header += '\n';
  return std::string("\x93NUMPY\x01\x00\x76\x00", 10) + header +
         std::string("\x01\x00\x02\x00\x03\x00", 6);
}

TEST(Npy, ReadsWhatNumPyWrites) {
  const auto array = parseNpy(bytesOf(numpyFile()), "a.npy");
  ASSERT_TRUE(array.ok()) << array.error().text();
  EXPECT_EQ(array->type(), ElementType::Int16);
  EXPECT_EQ(array->dims(), (Dims{1, 3}));
  EXPECT_EQ(array->toInt64s(), (std::vector<std::int64_t>{1, 2, 3}));
}

TEST(Npy, WritesAHeaderAlignedTo64BytesAndReadsItBack) {
  const auto path = std::filesystem::temp_directory_path() / "mote_npy_test.npy";
  const std::vector<float> values = {1.5F, -2.0F};
  const Array array = Array::floats({2}, values);
  ASSERT_TRUE(writeNpy(path, array).ok());
  const auto raw = readFile(path);
  ASSERT_TRUE(raw.ok());
  EXPECT_EQ((raw->size() - 8) % 64, 0U);
  const auto back = readNpy(path);
  ASSERT_TRUE(back.ok());
  EXPECT_EQ(*back, array);
  std::filesystem::remove(path);
}

TEST(Npy, ScalarsHaveNoDims) {
  const auto path = std::filesystem::temp_directory_path() / "mote_npy_scalar.npy";
  const std::vector<std::int64_t> value = {7};
  ASSERT_TRUE(writeNpy(path, Array::int64s({}, value)).ok());
  const auto back = readNpy(path);
  ASSERT_TRUE(back.ok());
  EXPECT_TRUE(back->dims().empty());
  std::filesystem::remove(path);
}

TEST(Npy, RefusesEveryTruncation) {
  const std::string whole = numpyFile();
  for (std::size_t size = 0; size < whole.size(); ++size) {
    EXPECT_FALSE(parseNpy(bytesOf(whole.substr(0, size)), "cut.npy").ok()) << size;
  }
}

TEST(Npy, SurvivesRandomBytes) {
  std::mt19937 random(7);
  const std::string whole = numpyFile();
  for (int round = 0; round < 20000; ++round) {
    std::string mutated = whole;
    for (int i = 0; i < 3; ++i) mutated[random() % mutated.size()] = static_cast<char>(random());
    const auto result = parseNpy(bytesOf(mutated), "m.npy");
    if (result.ok()) {
      EXPECT_EQ(result->bytes().size(), result->elements() * elementBytes(result->type()));
    } else {
      EXPECT_NE(result.error().text().find("m.npy"), std::string::npos) << result.error().text();
    }
  }
}

TEST(Npy, NamesFortranOrder) {
  std::string text = numpyFile();
  text.replace(text.find("False"), 5, "True ");
  const auto result = parseNpy(bytesOf(text), "f.npy");
  ASSERT_FALSE(result.ok());
  EXPECT_NE(result.error().text().find("Fortran"), std::string::npos);
}

}  // namespace
}  // namespace mote::data
