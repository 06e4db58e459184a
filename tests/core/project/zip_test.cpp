// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Projects in one ZIP file: saved, opened, read by another program, damaged in every byte.
#include "core/project/zip.h"

#include <gtest/gtest.h>

#include <fstream>
#include <random>

#include "core/project/project.h"
#include "tests/support/known_models.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/settled_model.h"
#include "tests/support/shell.h"

namespace mote::project {
namespace {

namespace fs = std::filesystem;

Project twoDetectors() {
  const auto model = std::make_shared<const onnx_format::Model>(
      onnx_format::Model{test::settled(test::twoDetectorClassifier()).graph, {}});
  return {"kws", model, model, {{"lesson", R"({"step":2})"}}};
}

Bytes bytesOf(const std::string& text) {
  const auto bytes = std::as_bytes(std::span(text));
  return {bytes.begin(), bytes.end()};
}

void write(const fs::path& path, const std::string& content) {
  std::ofstream(path, std::ios::binary) << content;
}

class ZippedProject : public testing::Test {
 protected:
  test::ScratchFolder m_folder;
  fs::path m_path = m_folder / "kws.mote-project.zip";
};

TEST_F(ZippedProject, ComesBackWhole) {
  const Project project = twoDetectors();
  ASSERT_TRUE(save(project, m_path).ok());
  EXPECT_TRUE(fs::is_regular_file(m_path));
  EXPECT_TRUE(isProject(m_path));
  const auto again = open(m_path);
  ASSERT_TRUE(again.ok()) << again.error().text();
  EXPECT_EQ(again->name, project.name);
  EXPECT_EQ(again->model->graph, project.model->graph);
  EXPECT_EQ(again->quantized->graph, project.quantized->graph);
  EXPECT_EQ(again->sections, project.sections);
}

TEST_F(ZippedProject, IsTheSameFileForTheSameContentAndSavesOverItself) {
  ASSERT_TRUE(save(twoDetectors(), m_path).ok());
  const std::string first = test::textOf(m_path);
  ASSERT_TRUE(save(twoDetectors(), m_path).ok());
  EXPECT_EQ(test::textOf(m_path), first);
  fs::rename(m_path, m_folder / "renamed.zip");
  EXPECT_TRUE(open(m_folder / "renamed.zip").ok()) << "what a file is, its content says";
}

TEST_F(ZippedProject, IsAsTheFormatWantsIt) {
  ASSERT_TRUE(save(twoDetectors(), m_path).ok());
  const auto listed = tests::ran("python3 -m zipfile --test '" + m_path.string() +
                                 "' && python3 -m zipfile --list '" + m_path.string() + "'");
  EXPECT_EQ(listed.status, 0) << listed.text;
  EXPECT_NE(listed.text.find("project.json"), std::string::npos) << listed.text;
}

TEST_F(ZippedProject, SparesOtherFiles) {
  write(m_path, "letters of my grandmother");
  const auto saved = save(twoDetectors(), m_path);
  ASSERT_FALSE(saved.ok());
  EXPECT_EQ(saved.error().code, "project.other-file");
  EXPECT_EQ(test::textOf(m_path), "letters of my grandmother");
}

TEST_F(ZippedProject, WithoutAManifestIsNoProject) {
  const auto packed = zipped({{"readme.txt", "hello"}});
  ASSERT_TRUE(packed.ok());
  write(m_path, *packed);
  EXPECT_FALSE(isProject(m_path));
  const auto opened = open(m_path);
  ASSERT_FALSE(opened.ok());
  EXPECT_EQ(opened.error().code, "project.zip-entry");
}

TEST_F(ZippedProject, OnlyReadsFilesThatItNamed) {
  const auto packed = zipped(
      {{"project.json",
        R"({"format":"mote-project","version":1,"name":"x","model":{"file":"../../etc/passwd",)"
        R"("bytes":1,"crc32":"00000000"}})"},
       {"../../etc/passwd", "x"}});
  ASSERT_TRUE(packed.ok());
  write(m_path, *packed);
  EXPECT_FALSE(open(m_path).ok());
}

TEST_F(ZippedProject, DamageIsToldWhateverByteItHits) {
  ASSERT_TRUE(save(twoDetectors(), m_path).ok());
  const std::string whole = test::textOf(m_path);
  const auto before = twoDetectors().model->graph;
  std::mt19937 random(7);
  int told = 0;
  for (int i = 0; i < 600; ++i) {
    std::string bytes = whole;
    if (i % 3 == 0) {
      bytes.resize(random() % bytes.size());
    } else {
      bytes[random() % bytes.size()] ^= static_cast<char>(1U + random() % 255);
    }
    write(m_path, bytes);
    const auto opened = open(m_path);
    if (!opened.ok()) {
      EXPECT_FALSE(opened.error().text().empty());
      ++told;
    } else {
      EXPECT_EQ(opened->model->graph, before) << "a byte that means nothing, such as a date";
    }
  }
  EXPECT_GT(told, 400);
}

TEST(Unzipper, UnpacksNoMoreThanIsAskedFor) {
  const auto packed = zipped({{"zeros", std::string(std::size_t{1} << 22U, '\0')}});
  ASSERT_TRUE(packed.ok());
  EXPECT_LT(packed->size(), 8000U);
  const auto unzipper = Unzipper::of(bytesOf(*packed), "bomb.zip");
  ASSERT_TRUE(unzipper.ok());
  const auto refused = unzipper->read("zeros", 1000);
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ(refused.error().code, "file.too-large");
  EXPECT_EQ(unzipper->read("zeros", std::size_t{1} << 22U)->size(), std::size_t{1} << 22U);
}

TEST(Unzipper, OfSomethingElseIsRefused) {
  for (const char* text : {"", "PK", "PK\x03\x04 and then something else", "no zip"}) {
    const auto unzipper = Unzipper::of(bytesOf(text), "a.zip");
    ASSERT_FALSE(unzipper.ok()) << text;
    EXPECT_EQ(unzipper.error().code, "project.zip");
  }
}

}  // namespace
}  // namespace mote::project
