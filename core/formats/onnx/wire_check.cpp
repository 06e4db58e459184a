// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The wire walk follows the message descriptors, so it knows which bytes are parts and which data.
#include "core/formats/onnx/wire_check.h"

#include <google/protobuf/descriptor.h>
#include <onnx/onnx_pb.h>

#include <map>
#include <optional>
#include <string>

#include "core/formats/onnx/utf8.h"

namespace mote::onnx_format {
namespace {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;

constexpr int kMaxDepth = 48;
constexpr std::size_t kMaxParts = std::size_t{1} << 21U;

enum WireType : unsigned { kVarint = 0, kFixed64 = 1, kLength = 2, kFixed32 = 5 };

class Walk {
 public:
  explicit Walk(std::span<const std::byte> bytes) : m_bytes(bytes) {}

  Result<void> message(const Descriptor& type, std::size_t end, const std::string& path,
                       int depth) {
    if (depth > kMaxDepth) return wrong("onnx.nesting", "is nested too deeply", path);
    std::map<int, std::size_t> counts;
    while (m_at < end) {
      const auto tag = varint(end);
      if (!tag || *tag >> 3U == 0 || *tag >> 32U != 0) return damaged(path);
      const auto* field = type.FindFieldByNumber(static_cast<int>(*tag >> 3U));
      const std::size_t index = field ? counts[field->number()]++ : 0;
      MOTE_TRY(value(field, static_cast<unsigned>(*tag & 7U), end, {path, index}, depth));
    }
    return {};
  }

 private:
  struct Place {
    const std::string& path;
    std::size_t index;
    [[nodiscard]] std::string of(const FieldDescriptor& field) const {
      const std::string name = (path.empty() ? "" : path + ".") + field.name();
      return field.is_repeated() ? name + "[" + std::to_string(index) + "]" : name;
    }
  };

  Result<void> value(const FieldDescriptor* field, unsigned wire, std::size_t end,
                     const Place& place, int depth) {
    switch (wire) {
      case kVarint:
        if (varint(end)) return {};
        break;
      case kFixed64:
        if (skip(8, end)) return {};
        break;
      case kFixed32:
        if (skip(4, end)) return {};
        break;
      case kLength: {
        const auto length = varint(end);
        if (length && *length <= end - m_at) {
          return part(field, m_at + static_cast<std::size_t>(*length), place, depth);
        }
        break;
      }
      default:
        break;
    }
    return damaged(field ? place.of(*field) : place.path);
  }

  Result<void> part(const FieldDescriptor* field, std::size_t end, const Place& place, int depth) {
    if (++m_parts > kMaxParts)
      return wrong("onnx.too-many-parts", "has too many parts", place.path);
    if (field && field->type() == FieldDescriptor::TYPE_MESSAGE) {
      return message(*field->message_type(), end, place.of(*field), depth + 1);
    }
    const auto content = m_bytes.subspan(m_at, end - m_at);
    if (field && field->type() == FieldDescriptor::TYPE_STRING && !isUtf8(content)) {
      return wrong("onnx.text", "is not valid UTF-8 text", place.of(*field));
    }
    m_at = end;
    return {};
  }

  std::optional<std::uint64_t> varint(std::size_t end) {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64 && m_at < end; shift += 7) {
      const auto byte = std::to_integer<std::uint64_t>(m_bytes[m_at++]);
      value |= (byte & 0x7FU) << shift;
      if ((byte & 0x80U) == 0) return value;
    }
    return std::nullopt;
  }

  bool skip(std::size_t count, std::size_t end) {
    if (end - m_at < count) return false;
    m_at += count;
    return true;
  }

  [[nodiscard]] Error wrong(const char* code, const char* what, const std::string& path) const {
    return refused(code, "The ONNX file cannot be used: '%1' %2 (at byte %3)",
                   {path.empty() ? "model" : path, what, std::to_string(m_at)});
  }

  [[nodiscard]] Error damaged(const std::string& path) const {
    return refused(
        "onnx.damaged",
        "This is not a whole ONNX file: it is truncated or damaged in '%1' at byte %2 of "
        "%3",
        {path.empty() ? "model" : path, std::to_string(m_at), std::to_string(m_bytes.size())});
  }

  std::span<const std::byte> m_bytes;
  std::size_t m_at = 0;
  std::size_t m_parts = 0;
};

}  // namespace

Result<void> checkWire(std::span<const std::byte> bytes) {
  return Walk(bytes).message(*onnx::ModelProto::descriptor(), bytes.size(), "", 0);
}

}  // namespace mote::onnx_format
