// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parses and writes the .npy header, a Python dictionary literal of three keys.
#include "core/data/npy.h"

#include <bit>
#include <charconv>
#include <fstream>
#include <optional>
#include <string_view>

#include "core/data/file.h"

namespace mote::data {
namespace {

static_assert(std::endian::native == std::endian::little);

constexpr std::string_view kMagic = "\x93NUMPY";

struct TypeCode {
  const char* code;
  ElementType type;
};

constexpr TypeCode kCodes[] = {
    {"<f4", ElementType::Float32}, {"|i1", ElementType::Int8},    {"|u1", ElementType::UInt8},
    {"<i2", ElementType::Int16},   {"<i4", ElementType::Int32},   {"<i8", ElementType::Int64},
    {"|b1", ElementType::Bool},    {"<f2", ElementType::Float16}, {"<f8", ElementType::Float64},
    {"<u2", ElementType::UInt16},  {"<u4", ElementType::UInt32},  {"<u8", ElementType::UInt64}};

Error broken(const std::string& name, const std::string& what) {
  return refused("npy.header", "%1: not a NumPy file this program reads: %2", {name, what});
}

/// The text after `'key':`, left-trimmed.
std::optional<std::string_view> valueOf(std::string_view header, std::string_view key) {
  const std::string quoted = "'" + std::string(key) + "'";
  const auto at = header.find(quoted);
  if (at == std::string_view::npos) return std::nullopt;
  const auto colon = header.find(':', at + quoted.size());
  if (colon == std::string_view::npos) return std::nullopt;
  const auto start = header.find_first_not_of(' ', colon + 1);
  if (start == std::string_view::npos) return std::nullopt;
  return header.substr(start);
}

std::optional<ElementType> parseType(std::string_view text) {
  if (text.empty() || text[0] != '\'') return std::nullopt;
  const auto end = text.find('\'', 1);
  if (end == std::string_view::npos) return std::nullopt;
  const std::string_view code = text.substr(1, end - 1);
  if (code.size() != 3) return std::nullopt;
  for (const TypeCode& known : kCodes) {
    // NumPy marks single-byte types with '|'; some writers use '<'.
    if (code == known.code || (elementBytes(known.type) == 1 &&
                               code.substr(1) == std::string_view(known.code).substr(1))) {
      return known.type;
    }
  }
  return std::nullopt;
}

std::optional<Dims> parseShape(std::string_view text) {
  if (text.empty() || text[0] != '(') return std::nullopt;
  const auto end = text.find(')');
  if (end == std::string_view::npos) return std::nullopt;
  text = text.substr(1, end - 1);
  Dims dims;
  while (true) {
    const auto start = text.find_first_not_of(" ,");
    if (start == std::string_view::npos) return dims;
    text = text.substr(start);
    std::int64_t dim = 0;
    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), dim);
    if (error != std::errc{} || dim < 0 || dims.size() >= 32) return std::nullopt;
    dims.push_back(dim);
    text = text.substr(static_cast<std::size_t>(rest - text.data()));
  }
}

}  // namespace

Result<Array> parseNpy(std::span<const std::byte> bytes, const std::string& name) {
  const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  if (text.size() < 10 || !text.starts_with(kMagic))
    return broken(name, "the magic string is missing");
  const auto major = static_cast<unsigned char>(text[6]);
  const std::size_t lengthBytes = major == 1 ? 2 : 4;
  if (major < 1 || major > 3 || text.size() < 8 + lengthBytes)
    return broken(name, "unknown format version");
  std::size_t headerBytes = 0;
  for (std::size_t i = 0; i < lengthBytes; ++i) {
    headerBytes |= static_cast<std::size_t>(static_cast<unsigned char>(text[8 + i])) << (8 * i);
  }
  const std::size_t start = 8 + lengthBytes;
  if (headerBytes > text.size() - start) return broken(name, "the file ends inside its header");
  const std::string_view header = text.substr(start, headerBytes);
  const auto descr = valueOf(header, "descr");
  const auto order = valueOf(header, "fortran_order");
  const auto shape = valueOf(header, "shape");
  if (!descr || !order || !shape) return broken(name, "a header key is missing");
  if (!order->starts_with("False"))
    return broken(name, "arrays in Fortran order are not read; save with order='C'");
  const auto type = parseType(*descr);
  const auto dims = parseShape(*shape);
  if (!type) return broken(name, "unknown element type");
  if (!dims) return broken(name, "the shape cannot be read");
  const auto body = bytes.subspan(start + headerBytes);
  auto array = Array::make(*type, *dims, Bytes(body.begin(), body.end()));
  if (!array.ok()) return broken(name, array.error().text());
  return array;
}

Result<Array> readNpy(const std::filesystem::path& path) {
  MOTE_ASSIGN(const Bytes bytes, readFile(path));
  return parseNpy(bytes, path.string());
}

Result<void> writeNpy(const std::filesystem::path& path, const Array& array) {
  std::string_view code;
  for (const TypeCode& known : kCodes) {
    if (known.type == array.type()) code = known.code;
  }
  if (code.empty())
    return refused("npy.type", "%1: arrays of type %2 cannot be written",
                   {path.string(), elementTypeName(array.type())});
  std::string header = "{'descr': '" + std::string(code) + "', 'fortran_order': False, 'shape': (";
  for (const auto dim : array.dims()) header += std::to_string(dim) + ", ";
  header += "), }";
  constexpr std::size_t kPreamble = 10;
  constexpr std::size_t kBoundary = 64;
  header.append((kBoundary - (kPreamble + header.size() + 1) % kBoundary) % kBoundary, ' ');
  header += '\n';
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file << kMagic << '\x01' << '\0' << static_cast<char>(header.size() & 0xFFU)
       << static_cast<char>(header.size() >> 8U) << header;
  file.write(reinterpret_cast<const char*>(array.bytes().data()),
             static_cast<std::streamsize>(array.bytes().size()));
  file.flush();
  if (!file)
    return failed("npy.write", "%1: the file could not be written; is there room on the disk?",
                  {path.string()});
  return {};
}

}  // namespace mote::data
