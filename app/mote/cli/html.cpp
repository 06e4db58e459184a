// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes the page's parts; styles follow the reader's light or dark setting.
#include "app/mote/cli/html.h"

#include <algorithm>

#include "app/mote/cli/text.h"

namespace mote::cli {
namespace {

constexpr const char* kStyle =
    ":root{color-scheme:light dark}body{font:16px/1.5 "
    "system-ui,sans-serif;max-width:60rem;margin:2rem auto;"
    "padding:0 1rem}table{border-collapse:collapse;margin:1rem 0}th,td{padding:.3rem "
    ".8rem;text-align:right;"
    "border-bottom:1px solid "
    "#8884}th:first-child,td:first-child{text-align:left}figure{display:inline-block;"
    "margin:0 1rem 1rem 0;text-align:center}img{image-rendering:pixelated;width:14rem}"
    ".bar{background:#2f7fb8;height:.9rem;border-radius:2px}.bars td{width:auto}.bars "
    "td:last-child{width:24rem}";

}  // namespace

std::string escapeHtml(const std::string& text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::string base64(std::span<const std::byte> bytes) {
  constexpr const char* kAlphabet =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    const std::size_t count = std::min<std::size_t>(3, bytes.size() - i);
    std::uint32_t group = 0;
    for (std::size_t j = 0; j < 3; ++j) {
      group = (group << 8U) | (j < count ? static_cast<std::uint32_t>(bytes[i + j]) : 0U);
    }
    for (std::size_t j = 0; j < 4; ++j) {
      out += j <= count ? kAlphabet[(group >> (18U - 6U * static_cast<unsigned>(j))) & 63U] : '=';
    }
  }
  return out;
}

HtmlReport::HtmlReport(const std::string& title) {
  m_body =
      "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
      "content=\"width=device-width\"><title>" +
      escapeHtml(title) + "</title><style>" + kStyle + "</style></head><body><h1>" +
      escapeHtml(title) + "</h1>\n";
}

void HtmlReport::heading(const std::string& text) {
  m_body += "<h2>" + escapeHtml(text) + "</h2>\n";
}

void HtmlReport::paragraph(const std::string& text) {
  m_body += "<p>" + escapeHtml(text) + "</p>\n";
}

void HtmlReport::table(const std::vector<std::vector<std::string>>& rows) {
  m_body += "<table>";
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::string cell = i == 0 ? "th" : "td";
    m_body += "<tr>";
    for (const std::string& text : rows[i])
      m_body += "<" + cell + ">" + escapeHtml(text) + "</" + cell + ">";
    m_body += "</tr>\n";
  }
  m_body += "</table>\n";
}

void HtmlReport::pictures(const std::vector<std::pair<Bytes, std::string>>& pngAndCaption) {
  for (const auto& [png, caption] : pngAndCaption) {
    m_body += "<figure><img alt=\"" + escapeHtml(caption) + "\" src=\"data:image/png;base64," +
              base64(png) + "\"><figcaption>" + escapeHtml(caption) + "</figcaption></figure>\n";
  }
}

void HtmlReport::bars(const std::vector<std::pair<std::string, double>>& values,
                      const std::string& unit) {
  double most = 0.0;
  for (const auto& [name, value] : values) most = std::max(most, value);
  m_body +=
      "<table class=\"bars\"><tr><th>layer</th><th>" + escapeHtml(unit) + "</th><th></th></tr>";
  for (const auto& [name, value] : values) {
    const double share = most > 0.0 ? value / most * 100.0 : 0.0;
    m_body +=
        "<tr><td>" + escapeHtml(name) + "</td><td>" + grouped(static_cast<std::uint64_t>(value)) +
        "</td><td><div class=\"bar\" style=\"width:" + fixed(share, 1) + "%\"></div></td></tr>\n";
  }
  m_body += "</table>\n";
}

std::string HtmlReport::take() {
  return std::move(m_body) + "</body></html>\n";
}

}  // namespace mote::cli
