// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fashion-MNIST from its package, folders of pictures, and sources that are neither.
#include "core/data/data_set.h"

#include <gtest/gtest.h>

#include <QImage>
#include <filesystem>
#include <fstream>

#include "core/data/idx.h"

namespace mote::data {
namespace {

namespace fs = std::filesystem;

class FolderFixture : public testing::Test {
 protected:
  void SetUp() override {
    m_folder = fs::temp_directory_path() / ("mote_data_" + std::to_string(::getpid()));
    fs::create_directories(m_folder);
  }
  void TearDown() override { fs::remove_all(m_folder); }
  void picture(const std::string& name, int grey) const {
    fs::create_directories((m_folder / name).parent_path());
    QImage image(4, 4, QImage::Format_Grayscale8);
    image.fill(grey);
    ASSERT_TRUE(image.save(QString::fromStdString((m_folder / name).string())));
  }
  [[nodiscard]] DataRequest request() const {
    return {m_folder.string(), Split::Test, {1, 1, 4, 4}, {1.0F, 0.0F}};
  }
  fs::path m_folder;
};

TEST_F(FolderFixture, SubfoldersAreClasses) {
  picture("cat/a.png", 10);
  picture("dog/b.png", 20);
  picture("dog/c.bmp", 30);
  const auto set = open(request());
  ASSERT_TRUE(set.ok()) << set.error().text();
  EXPECT_EQ((*set)->classes(), (std::vector<std::string>{"cat", "dog"}));
  ASSERT_EQ((*set)->size(), 3U);
  EXPECT_EQ((*set)->label(2), 1);
  const auto sample = (*set)->sample(1);
  ASSERT_TRUE(sample.ok()) << sample.error().text();
  EXPECT_EQ(sample->input.toFloats(), std::vector<float>(16, 20.0F));
}

TEST_F(FolderFixture, PlainFilesHaveNoLabel) {
  picture("a.png", 1);
  const auto set = open(request());
  ASSERT_TRUE(set.ok());
  EXPECT_EQ((*set)->label(0), -1);
}

TEST_F(FolderFixture, EmptyAndDamagedContentIsNamed) {
  EXPECT_NE(open(request()).error().text().find(m_folder.string()), std::string::npos);
  std::ofstream(m_folder / "bad.png") << "no picture";
  const auto set = open(request());
  ASSERT_TRUE(set.ok());
  const auto sample = (*set)->sample(0);
  ASSERT_FALSE(sample.ok());
  EXPECT_NE(sample.error().text().find("bad.png"), std::string::npos);
  EXPECT_FALSE((*set)->sample(1).ok());
}

TEST(FashionMnist, HasItsTestPictures) {
  const auto set = open({"fashion-mnist", Split::Test, {1, 1, 28, 28}, {}});
  ASSERT_TRUE(set.ok()) << set.error().text();
  EXPECT_EQ((*set)->size(), 10000U);
  EXPECT_EQ((*set)->classes().size(), 10U);
  std::vector<int> counts(10);
  for (std::size_t i = 0; i < (*set)->size(); ++i)
    ++counts[static_cast<std::size_t>((*set)->label(i))];
  EXPECT_EQ(counts, std::vector<int>(10, 1000));
  EXPECT_EQ((*set)->label(0), 9);  // the first test picture is an ankle boot
}

TEST(DataSet, UnknownSourcesAreNamed) {
  const auto set = open({"no-such-set", Split::Test, {1, 1, 28, 28}, {}});
  ASSERT_FALSE(set.ok());
  EXPECT_NE(set.error().text().find("no-such-set"), std::string::npos);
}

TEST(Idx, RefusesLyingHeaders) {
  const auto parse = [](std::vector<int> raw) {
    Bytes bytes;
    for (const int value : raw) bytes.push_back(static_cast<std::byte>(value));
    return parseIdx(bytes, "x");
  };
  EXPECT_TRUE(parse({0, 0, 8, 1, 0, 0, 0, 2, 5, 6}).ok());
  EXPECT_FALSE(parse({0, 0, 8, 1, 0, 0, 0, 3, 5, 6}).ok());
  EXPECT_FALSE(parse({0, 0, 8, 1, 255, 255, 255, 255, 5, 6}).ok());
  EXPECT_FALSE(parse({0,   0,   8,   4,   255, 255, 255, 255, 255, 255,
                      255, 255, 255, 255, 255, 255, 255, 255, 255, 255})
                   .ok());
  EXPECT_FALSE(parse({0, 0, 9, 1, 0, 0, 0, 1, 5}).ok());
  EXPECT_FALSE(parse({0, 0}).ok());
}

}  // namespace
}  // namespace mote::data
