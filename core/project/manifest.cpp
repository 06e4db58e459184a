// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads and writes project.json; a refusal carries the JSON library's words.
#include "core/project/manifest.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <nlohmann/json.hpp>

#include "core/project/project.h"

namespace mote::project {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kFormat = "mote-project";
constexpr int kDeepest = 64;  ///< writing JSON is recursive
constexpr std::array<std::string_view, 5> kOwnKeys = {"format", "version", "name", "model",
                                                      "quantized"};

Error notAProject(const std::string& file, const std::string& why) {
  return refused("project.manifest", "%1 is not a project of Mote Studio: %2", {file, why});
}

/// Discarded where it is no JSON, or nested too deep.
Json parseShallow(std::string_view text, std::string& why) {
  bool tooDeep = false;
  const auto watch = [&tooDeep](int depth, Json::parse_event_t, Json&) {
    tooDeep = tooDeep || depth > kDeepest;
    return !tooDeep;
  };
  try {
    Json json = Json::parse(text, watch);
    if (!tooDeep) return json;
    why = "it is nested too deep";
  } catch (const Json::exception& problem) {
    why = problem.what();
  }
  return Json(Json::value_t::discarded);
}

std::optional<std::uint32_t> numberOf(const std::string& hex) {
  std::uint32_t number = 0;
  const char* end = hex.data() + hex.size();
  const auto [rest, error] = std::from_chars(hex.data(), end, number, 16);
  if (hex.size() != 8 || error != std::errc{} || rest != end) return std::nullopt;
  return number;
}

Entry entryOf(const Json& json) {
  Entry entry;
  entry.file = json.at("file").get<std::string>();
  entry.bytes = json.at("bytes").get<std::uint64_t>();
  const auto crc = numberOf(json.at("crc32").get<std::string>());
  if (!crc || !isEntryName(entry.file))
    throw Json::other_error::create(501, "'" + entry.file + "' is no file of a project", &json);
  entry.crc32 = *crc;
  return entry;
}

Json jsonOf(const Entry& entry) {
  return {{"file", entry.file}, {"bytes", entry.bytes}, {"crc32", hexOf(entry.crc32)}};
}

bool isOwn(std::string_view key) {
  return std::ranges::find(kOwnKeys, key) != kOwnKeys.end();
}

Result<Manifest> manifestOf(const Json& json, const std::string& file) {
  if (!json.is_object() || json.value("format", Json()) != Json(kFormat))
    return notAProject(file, "its format is not " + std::string(kFormat));
  const auto version = json.at("version").get<std::int64_t>();
  if (version > kVersion) {
    return refused("project.newer",
                   "%1 was saved by a newer Mote Studio, in format %2; this one reads formats up "
                   "to %3. A newer Mote Studio opens it",
                   {file, std::to_string(version), std::to_string(kVersion)});
  }
  if (version < 1) return notAProject(file, "there is no format " + std::to_string(version));
  Manifest manifest;
  manifest.name = json.at("name").get<std::string>();
  manifest.model = entryOf(json.at("model"));
  if (json.contains("quantized")) manifest.quantized = entryOf(json.at("quantized"));
  for (const auto& [key, value] : json.items())
    if (!isOwn(key)) manifest.sections[key] = value.dump();
  return manifest;
}

}  // namespace

std::string hexOf(std::uint32_t number) {
  std::string text(8, '0');
  for (auto digit = text.rbegin(); digit != text.rend(); ++digit, number >>= 4U)
    *digit = "0123456789abcdef"[number & 15U];
  return text;
}

bool isEntryName(std::string_view name) {
  const auto drop = [&name](std::string_view part, bool front) {
    if (front ? !name.starts_with(part) : !name.ends_with(part)) return false;
    front ? name.remove_prefix(part.size()) : name.remove_suffix(part.size());
    return true;
  };
  if (!drop(".onnx", false) || (!drop("model-", true) && !drop("quantized-", true))) return false;
  constexpr std::size_t kLongest = 16;
  return !name.empty() && name.size() <= kLongest &&
         name.find_first_not_of("0123456789abcdef-") == std::string_view::npos;
}

Result<Manifest> parseManifest(std::string_view text, const std::string& file) {
  std::string why;
  const Json json = parseShallow(text, why);
  if (json.is_discarded()) return notAProject(file, why);
  try {
    return manifestOf(json, file);
  } catch (const Json::exception& problem) {
    return notAProject(file, problem.what());
  }
}

Result<std::string> manifestText(const Manifest& manifest) {
  Json json = {{"format", kFormat}, {"version", kVersion}, {"name", manifest.name}};
  json["model"] = jsonOf(manifest.model);
  if (manifest.quantized) json["quantized"] = jsonOf(*manifest.quantized);
  for (const auto& [key, text] : manifest.sections) {
    std::string why = "the name is taken";
    Json section = isOwn(key) ? Json(Json::value_t::discarded) : parseShallow(text, why);
    if (section.is_discarded())
      return refused("project.section", "Section %1 cannot be saved: %2", {key, why});
    json[key] = std::move(section);
  }
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace mote::project
