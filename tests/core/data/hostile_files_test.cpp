// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// IDX files, compressed files and pictures, mutated: data that agrees with itself, or a refusal
// that names the file.
#include <gtest/gtest.h>
#include <zlib.h>

#include <QBuffer>
#include <QImage>
#include <filesystem>
#include <fstream>
#include <random>

#include "core/data/decode_image.h"
#include "core/data/file.h"
#include "core/data/idx.h"

namespace mote::data {
namespace {

namespace fs = std::filesystem;

std::string mutated(std::string bytes, std::mt19937& random) {
  for (auto rounds = 1 + random() % 4; rounds > 0 && !bytes.empty(); --rounds) {
    const auto at = random() % bytes.size();
    switch (random() % 4) {
      case 0:
        bytes[at] = static_cast<char>(random());
        break;
      case 1:
        bytes.erase(at, 1 + random() % 8);
        break;
      case 2:
        bytes.insert(at, 1 + random() % 8, static_cast<char>(random()));
        break;
      default:
        bytes[at] = static_cast<char>(random() % 2 == 0 ? 0xFF : 0x7F);
    }
  }
  return bytes;
}

class HostileFile : public testing::Test {
 protected:
  HostileFile()
      : m_path(fs::temp_directory_path() / ("mote_hostile_" + std::to_string(::getpid()))) {}
  ~HostileFile() override { fs::remove(m_path); }
  void write(const std::string& bytes) const {
    std::ofstream(m_path, std::ios::binary | std::ios::trunc) << bytes;
  }
  void expectNamed(const Error& error) const {
    EXPECT_NE(error.text().find(m_path.string()), std::string::npos) << error.text();
  }
  fs::path m_path;
};

TEST_F(HostileFile, Idx) {
  std::mt19937 random(1);
  const std::string whole(
      "\0\0\x08\x03\0\0\0\x02\0\0\0\x02\0\0\0\x03"
      "abcdefghijkl",
      28);
  int accepted = 0;
  for (int i = 0; i < 5000; ++i) {
    const std::string bytes = mutated(whole, random);
    const auto file = parseIdx(std::as_bytes(std::span(bytes)), m_path.string());
    if (!file.ok()) {
      expectNamed(file.error());
      continue;
    }
    ++accepted;
    ASSERT_EQ(elementCount(file->dims).value(), file->bytes.size());
  }
  EXPECT_GT(accepted, 100);
}

TEST_F(HostileFile, IdxPairs) {
  std::mt19937 random(2);
  const fs::path labels = m_path.string() + "_labels";
  const std::string pictureFile(
      "\0\0\x08\x03\0\0\0\x02\0\0\0\x01\0\0\0\x01"
      "ab",
      18);
  const std::string labelFile("\0\0\x08\x01\0\0\0\x02\x05\x06", 10);
  const DataRequest request{"", Split::Test, {1, 1, 2, 2}, {}};
  for (int i = 0; i < 500; ++i) {
    write(random() % 2 == 0 ? mutated(pictureFile, random) : pictureFile);
    std::ofstream(labels, std::ios::binary | std::ios::trunc) << mutated(labelFile, random);
    const auto set = openIdx(m_path, labels, {}, request);
    if (!set.ok()) {
      expectNamed(set.error());
      continue;
    }
    for (std::size_t k = 0; k <= (*set)->size(); ++k) {
      const auto sample = (*set)->sample(k);
      if (!sample.ok()) continue;
      ASSERT_LT(static_cast<std::size_t>(sample->label), (*set)->classes().size());
    }
  }
  fs::remove(labels);
}

TEST_F(HostileFile, Compressed) {
  gzFile file = gzopen(m_path.c_str(), "wb");
  const std::string text(3000, 'x');
  gzwrite(file, text.data(), static_cast<unsigned>(text.size()));
  gzclose(file);
  std::ifstream in(m_path, std::ios::binary);
  const std::string whole{std::istreambuf_iterator<char>(in), {}};
  std::mt19937 random(3);
  for (int i = 0; i < 1000; ++i) {
    write(mutated(whole, random));
    const auto bytes = readFile(m_path, 1U << 20U);
    if (!bytes.ok()) expectNamed(bytes.error());
  }
}

TEST_F(HostileFile, CompressedBombsAreCutOff) {
  gzFile file = gzopen(m_path.c_str(), "wb");
  const std::string zeros(1U << 20U, '\0');
  for (int i = 0; i < 3; ++i) gzwrite(file, zeros.data(), static_cast<unsigned>(zeros.size()));
  gzclose(file);
  const auto bytes = readFile(m_path, 1U << 20U);
  ASSERT_FALSE(bytes.ok());
  EXPECT_EQ(bytes.error().code, "file.too-large");
}

class HostilePicture : public HostileFile, public testing::WithParamInterface<const char*> {};

TEST_P(HostilePicture, IsDecodedOrRefused) {
  QImage image(9, 7, QImage::Format_RGB888);
  for (int i = 0; i < 63; ++i) image.setPixel(i % 9, i / 9, static_cast<QRgb>(i * 40503));
  QByteArray array;
  QBuffer buffer(&array);
  ASSERT_TRUE(image.save(&buffer, GetParam()));
  std::mt19937 random(4);
  const auto quiet = [](QtMsgType, const QMessageLogContext&, const QString&) {};
  const auto before = qInstallMessageHandler(quiet);
  for (int i = 0; i < 400; ++i) {
    write(mutated(array.toStdString(), random));
    const auto picture = decodeImage(m_path);
    if (!picture.ok()) {
      expectNamed(picture.error());
      continue;
    }
    ASSERT_EQ(static_cast<std::int64_t>(picture->pixels.size()),
              picture->height * picture->width * picture->channels);
  }
  qInstallMessageHandler(before);
}

INSTANTIATE_TEST_SUITE_P(Formats, HostilePicture, testing::Values("png", "jpg", "bmp"),
                         [](const auto& info) { return std::string(info.param); });

}  // namespace
}  // namespace mote::data
