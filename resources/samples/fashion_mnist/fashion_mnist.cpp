// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// IDX as described on the MNIST page: magic 00 00 08 <rank>, big-endian sizes, then the bytes.
#include "resources/samples/fashion_mnist/fashion_mnist.h"

#include <zlib.h>

#include <array>
#include <stdexcept>

namespace mote::sample {
namespace {

class GzipFile {
 public:
  explicit GzipFile(const std::string& path) : m_path(path), m_file(gzopen(path.c_str(), "rb")) {
    if (m_file == nullptr) throw std::runtime_error(path + ": cannot be opened");
  }
  ~GzipFile() { gzclose(m_file); }
  GzipFile(const GzipFile&) = delete;
  GzipFile& operator=(const GzipFile&) = delete;

  void read(std::uint8_t* bytes, std::size_t size) {
    if (gzread(m_file, bytes, static_cast<unsigned>(size)) != static_cast<int>(size)) {
      fail("ends early");
    }
  }
  std::uint32_t readWord() {
    std::array<std::uint8_t, 4> b{};
    read(b.data(), b.size());
    return std::uint32_t{b[0]} << 24 | std::uint32_t{b[1]} << 16 | std::uint32_t{b[2]} << 8 | b[3];
  }
  [[noreturn]] void fail(const std::string& why) const {
    throw std::runtime_error(m_path + ": " + why);
  }

 private:
  std::string m_path;
  gzFile m_file;
};

constexpr std::uint32_t kMostPictures = 1'000'000;

std::uint32_t readHeader(GzipFile& file, std::uint32_t rank) {
  if (file.readWord() != (0x0800U | rank)) file.fail("is no IDX file of bytes of this rank");
  const std::uint32_t count = file.readWord();
  if (count == 0 || count > kMostPictures) file.fail("holds no plausible number of pictures");
  return count;
}

}  // namespace

LabelledPictures readFashionMnist(const std::string& folder, const std::string& split) {
  LabelledPictures data;
  GzipFile images(folder + "/" + split + "-images-idx3-ubyte.gz");
  data.pixels.resize(readHeader(images, 3) * kPixels);
  if (images.readWord() != kSide || images.readWord() != kSide) images.fail("is not 28 x 28");
  images.read(data.pixels.data(), data.pixels.size());

  GzipFile labels(folder + "/" + split + "-labels-idx1-ubyte.gz");
  data.labels.resize(readHeader(labels, 1));
  labels.read(data.labels.data(), data.labels.size());
  if (data.count() * kPixels != data.pixels.size()) labels.fail("has not one label per picture");
  for (const std::uint8_t label : data.labels) {
    if (label >= kClasses) labels.fail("has a label above 9");
  }
  return data;
}

}  // namespace mote::sample
