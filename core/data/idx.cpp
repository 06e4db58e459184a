// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Checks an IDX header against the bytes that are really there, then serves pictures from memory.
#include "core/data/idx.h"

#include <algorithm>

#include "core/data/file.h"
#include "core/data/preprocess.h"

namespace mote::data {
namespace {

std::uint32_t bigEndian(std::span<const std::byte> bytes) {
  std::uint32_t value = 0;
  for (const std::byte byte : bytes.first(4))
    value = (value << 8U) | static_cast<std::uint32_t>(byte);
  return value;
}

class IdxSet final : public DataSet {
 public:
  IdxSet(IdxFile pictures, IdxFile labels, std::vector<std::string> classes, DataRequest request)
      : m_pictures(std::move(pictures)),
        m_labels(std::move(labels)),
        m_classes(std::move(classes)),
        m_request(std::move(request)) {}

  [[nodiscard]] std::size_t size() const noexcept override { return m_labels.bytes.size(); }
  [[nodiscard]] const std::vector<std::string>& classes() const noexcept override {
    return m_classes;
  }
  [[nodiscard]] std::int64_t label(std::size_t index) const noexcept override {
    return static_cast<std::int64_t>(m_labels.bytes[index]);
  }
  [[nodiscard]] Result<Sample> sample(std::size_t index) const override {
    if (index >= size())
      return refused("data.index", "There is no sample %1; the set has %2",
                     {std::to_string(index), std::to_string(size())});
    Picture picture{m_pictures.dims[1], m_pictures.dims[2], 1, {}};
    const auto count = static_cast<std::size_t>(picture.height * picture.width);
    const auto* first =
        reinterpret_cast<const std::uint8_t*>(m_pictures.bytes.data()) + index * count;
    picture.pixels.assign(first, first + count);
    MOTE_ASSIGN(Array input, toInput(picture, m_request.shape, m_request.preprocessing));
    return Sample{std::move(input), label(index), std::to_string(index)};
  }

 private:
  IdxFile m_pictures;
  IdxFile m_labels;
  std::vector<std::string> m_classes;
  DataRequest m_request;
};

}  // namespace

Result<IdxFile> parseIdx(std::span<const std::byte> bytes, const std::string& name) {
  constexpr std::uint32_t kUnsignedByte = 0x08;
  if (bytes.size() < 4)
    return refused("idx.truncated", "%1: the IDX file ends inside its header", {name});
  const std::uint32_t magic = bigEndian(bytes);
  const std::size_t rank = magic & 0xFFU;
  if ((magic >> 16U) != 0 || ((magic >> 8U) & 0xFFU) != kUnsignedByte || rank < 1 || rank > 4) {
    return refused("idx.magic", "%1: not an IDX file of unsigned bytes", {name});
  }
  if (bytes.size() < 4 + 4 * rank)
    return refused("idx.truncated", "%1: the IDX file ends inside its header", {name});
  IdxFile file;
  for (std::size_t i = 0; i < rank; ++i) file.dims.push_back(bigEndian(bytes.subspan(4 + 4 * i)));
  const auto body = bytes.subspan(4 + 4 * rank);
  const auto count = elementCount(file.dims);
  if (!count.ok() || body.size() != *count) {
    return refused("idx.length", "%1: the IDX header announces bytes of shape %2, %3 are there",
                   {name, dimsText(file.dims), std::to_string(body.size())});
  }
  file.bytes.assign(body.begin(), body.end());
  return file;
}

Result<std::shared_ptr<const DataSet>> openIdx(const std::filesystem::path& pictures,
                                               const std::filesystem::path& labels,
                                               std::vector<std::string> classes,
                                               const DataRequest& request) {
  MOTE_TRY(pictureShape(request.shape));
  MOTE_ASSIGN(const Bytes pictureBytes, readFile(pictures));
  MOTE_ASSIGN(IdxFile pictureFile, parseIdx(pictureBytes, pictures.string()));
  MOTE_ASSIGN(const Bytes labelBytes, readFile(labels));
  MOTE_ASSIGN(IdxFile labelFile, parseIdx(labelBytes, labels.string()));
  if (pictureFile.dims.size() != 3 || labelFile.dims.size() != 1 ||
      pictureFile.dims[0] != labelFile.dims[0]) {
    return refused(
        "idx.mismatch", "%1 and %2 do not belong together: shapes %3 and %4",
        {pictures.string(), labels.string(), dimsText(pictureFile.dims), dimsText(labelFile.dims)});
  }
  int highest = 0;
  for (const std::byte label : labelFile.bytes)
    highest = std::max(highest, static_cast<int>(label));
  for (auto next = classes.size(); next <= static_cast<std::size_t>(highest); ++next)
    classes.push_back(std::to_string(next));
  return std::shared_ptr<const DataSet>(std::make_shared<IdxSet>(
      std::move(pictureFile), std::move(labelFile), std::move(classes), request));
}

}  // namespace mote::data
