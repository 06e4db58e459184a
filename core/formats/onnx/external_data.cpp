// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// External data, opened component by component so that no link can lead out of the folder.
#include "core/formats/onnx/external_data.h"

#include <fcntl.h>
#include <onnx/onnx_pb.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/files/file_handle.h"
#include "core/formats/onnx/each_tensor.h"
#include "core/formats/onnx/tensor_proto.h"

namespace mote::onnx_format {
namespace {

constexpr std::uint64_t kMaxTotal = std::uint64_t{2} << 30U;

struct Source {
  std::string location;
  std::uint64_t offset = 0;
  std::optional<std::uint64_t> length;
};

Error outside(const std::string& where, const std::string& location) {
  return refused("onnx.external-path",
                 "%1: its data file '%2' is not a plain file inside the model's folder; links and "
                 "paths leading out of the folder are not followed",
                 {where, location});
}

std::optional<std::uint64_t> number(std::string_view text) {
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

Result<Source> readSource(const onnx::TensorProto& tensor, const std::string& where) {
  Source source;
  for (const auto& entry : tensor.external_data()) {
    if (entry.key() == "location") source.location = entry.value();
    if (entry.key() != "offset" && entry.key() != "length") continue;
    const auto value = number(entry.value());
    if (!value) {
      return refused("onnx.external-range", "%1: '%2' is not a valid %3 of its data file",
                     {where, entry.value(), entry.key()});
    }
    if (entry.key() == "offset") {
      source.offset = *value;
    } else {
      source.length = value;
    }
  }
  return source;
}

// The parts between the slashes; none where one of them could lead anywhere but down.
std::vector<std::string> partsOf(const std::string& location) {
  std::vector<std::string> parts(1);
  for (const char c : location) {
    if (c == '\\' || c == '\0') return {};
    if (c == '/') {
      parts.emplace_back();
    } else {
      parts.back() += c;
    }
  }
  const auto leads = [](const std::string& part) {
    return part.empty() || part == "." || part == "..";
  };
  return std::ranges::any_of(parts, leads) ? std::vector<std::string>() : parts;
}

// Each folder of the path is opened without following links, the last part is the file.
Result<files::FileHandle> openInside(const std::filesystem::path& folder,
                                     const std::string& location, const std::string& where) {
  const auto parts = partsOf(location);
  if (folder.empty() || parts.empty()) return outside(where, location);
  files::FileHandle at(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  for (std::size_t i = 0; i < parts.size() && at.valid(); ++i) {
    const int kind = i + 1 == parts.size() ? O_NONBLOCK : O_DIRECTORY;
    at = files::FileHandle(
        openat(at.get(), parts[i].c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | kind));
  }
  if (at.valid()) return at;
  if (errno == ELOOP || errno == ENOTDIR) return outside(where, location);
  return failed("onnx.external-open", "%1: its data file '%2' could not be opened: %3",
                {where, location, std::strerror(errno)});
}

Result<std::uint64_t> fileSize(const files::FileHandle& file, const std::string& where,
                               const std::string& location) {
  struct stat info {};
  if (fstat(file.get(), &info) != 0 || !S_ISREG(info.st_mode) || info.st_nlink != 1) {
    return outside(where, location);
  }
  return static_cast<std::uint64_t>(info.st_size);
}

Result<void> embed(onnx::TensorProto& tensor, const std::filesystem::path& folder,
                   std::uint64_t& total) {
  const std::string where = "tensor '" + tensor.name() + "'";
  MOTE_ASSIGN(const Source source, readSource(tensor, where));
  MOTE_ASSIGN(const std::size_t needed, rawBytes(tensor, where));
  MOTE_ASSIGN(files::FileHandle file, openInside(folder, source.location, where));
  MOTE_ASSIGN(const std::uint64_t size, fileSize(file, where, source.location));
  const bool fits = source.offset <= size && needed <= size - source.offset;
  if (!fits || source.length.value_or(needed) != needed) {
    return refused(
        "onnx.external-range", "%1: %2 bytes are needed at offset %3 of '%4', which has %5 bytes%6",
        {where, std::to_string(needed), std::to_string(source.offset), source.location,
         std::to_string(size),
         source.length ? ", and its length entry says " + std::to_string(*source.length) : ""});
  }
  total += needed;
  if (total > kMaxTotal) {
    return refused("onnx.external-total", "%1: the model's external data exceeds 2 GiB", {where});
  }
  std::string bytes(needed, '\0');
  if (!file.readAt(source.offset, bytes.data(), bytes.size())) {
    return failed("onnx.external-read", "%1: its data file '%2' could not be read: %3",
                  {where, source.location, std::strerror(errno)});
  }
  tensor.clear_external_data();
  tensor.clear_data_location();
  tensor.set_raw_data(std::move(bytes));
  return {};
}

}  // namespace

Result<void> embedExternalData(onnx::ModelProto& model, const std::filesystem::path& folder) {
  std::uint64_t total = 0;
  return eachTensor(model, [&](onnx::TensorProto& tensor) -> Result<void> {
    if (tensor.data_location() != onnx::TensorProto::EXTERNAL) return {};
    return embed(tensor, folder, total);
  });
}

}  // namespace mote::onnx_format
