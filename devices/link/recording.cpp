// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Recordings are read by people too, so they are text.
#include "devices/link/recording.h"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <vector>

namespace mote::link {
namespace {

constexpr char kFromStudio = '>';
constexpr char kFromBoard = '<';

class RecordLink final : public Link {
 public:
  RecordLink(std::unique_ptr<Link> inner, std::ofstream file, std::string path)
      : m_inner(std::move(inner)), m_file(std::move(file)), m_path(std::move(path)) {}

  Result<void> write(std::span<const std::byte> bytes, Milliseconds timeout) override {
    MOTE_TRY(note(kFromStudio, bytes));
    return m_inner->write(bytes, timeout);
  }

  Result<std::size_t> read(std::span<std::byte> bytes, Milliseconds timeout) override {
    MOTE_ASSIGN(const std::size_t count, m_inner->read(bytes, timeout));
    if (count > 0) MOTE_TRY(note(kFromBoard, bytes.first(count)));
    return count;
  }

  [[nodiscard]] Milliseconds starved() const override { return m_inner->starved(); }

 private:
  Result<void> note(char side, std::span<const std::byte> bytes) {
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string line(1, side);
    for (const std::byte byte : bytes) {
      line += kDigits[static_cast<unsigned>(byte) >> 4U];
      line += kDigits[static_cast<unsigned>(byte) & 15U];
    }
    m_file << line << std::endl;
    if (!m_file) return failed("link.record", "%1 cannot be written", {m_path});
    return {};
  }

  std::unique_ptr<Link> m_inner;
  std::ofstream m_file;
  std::string m_path;
};

struct RecordedByte {
  char side;
  std::byte value;
};

class ReplayLink final : public Link {
 public:
  ReplayLink(std::vector<RecordedByte> bytes, std::string path)
      : m_bytes(std::move(bytes)), m_path(std::move(path)) {}

  Result<void> write(std::span<const std::byte> bytes, Milliseconds /*timeout*/) override {
    for (const std::byte byte : bytes) {
      if (m_at == m_bytes.size()) return ended();
      const RecordedByte recorded = m_bytes[m_at];
      if (recorded.side != kFromStudio || recorded.value != byte) {
        return failed("link.replay", "%1: byte %2 is not what this program sends",
                      {m_path, std::to_string(m_at)});
      }
      ++m_at;
    }
    return {};
  }

  Result<std::size_t> read(std::span<std::byte> bytes, Milliseconds /*timeout*/) override {
    if (m_at == m_bytes.size()) return ended();
    std::size_t count = 0;
    while (count < bytes.size() && m_at < m_bytes.size() && m_bytes[m_at].side == kFromBoard) {
      bytes[count++] = m_bytes[m_at++].value;
    }
    return count;
  }

 private:
  [[nodiscard]] Error ended() const {
    return failed("link.closed", "The recording %1 ends here", {m_path});
  }

  std::vector<RecordedByte> m_bytes;
  std::string m_path;
  std::size_t m_at = 0;
};

int digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return -1;
}

/// False where the line is none of a recording.
bool appendLine(const std::string& line, std::vector<RecordedByte>& out) {
  if (line.size() % 2 == 0 || (line[0] != kFromStudio && line[0] != kFromBoard)) return false;
  for (std::size_t i = 1; i < line.size(); i += 2) {
    const int high = digit(line[i]);
    const int low = digit(line[i + 1]);
    if (high < 0 || low < 0) return false;
    out.push_back({line[0], static_cast<std::byte>(high * 16 + low)});
  }
  return true;
}

}  // namespace

Result<std::unique_ptr<Link>> record(std::unique_ptr<Link> inner, const std::string& path) {
  std::ofstream file(path, std::ios::trunc);
  if (!file) return failed("link.record", "%1 cannot be written", {path});
  return std::unique_ptr<Link>(
      std::make_unique<RecordLink>(std::move(inner), std::move(file), path));
}

Result<std::unique_ptr<Link>> replay(const std::string& path) {
  std::ifstream file(path);
  if (!file) return failed("link.open", "%1 cannot be read", {path});
  std::vector<RecordedByte> bytes;
  std::size_t number = 0;
  for (std::string line; std::getline(file, line);) {
    ++number;
    if (!appendLine(line, bytes)) {
      return refused("link.recording", "%1: line %2 is none of a recording of a board",
                     {path, std::to_string(number)});
    }
  }
  return std::unique_ptr<Link>(std::make_unique<ReplayLink>(std::move(bytes), path));
}

}  // namespace mote::link
