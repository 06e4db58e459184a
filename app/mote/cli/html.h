// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A report page: headings, tables and pictures in one file that opens in any browser.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/array/array.h"

namespace mote::cli {

class HtmlReport {
 public:
  explicit HtmlReport(const std::string& title);
  void heading(const std::string& text);
  void paragraph(const std::string& text);
  /// First row is the header.
  void table(const std::vector<std::vector<std::string>>& rows);
  /// Pictures beside each other, PNG, embedded.
  void pictures(const std::vector<std::pair<Bytes, std::string>>& pngAndCaption);
  /// Horizontal bars, the longest of full width.
  void bars(const std::vector<std::pair<std::string, double>>& values, const std::string& unit);
  [[nodiscard]] std::string take();

 private:
  std::string m_body;
};

[[nodiscard]] std::string escapeHtml(const std::string& text);
/// RFC 4648.
[[nodiscard]] std::string base64(std::span<const std::byte> bytes);

}  // namespace mote::cli
