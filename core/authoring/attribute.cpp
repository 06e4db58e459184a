// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines and values, and the schema beside them.
#include "core/authoring/attribute.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>

#include "core/formats/onnx/schema.h"

namespace mote::authoring {
namespace {

constexpr std::size_t kLongestList = 4096;

constexpr std::array<std::string_view, 6> kTyped{"int",    "ints",   "float",
                                                 "floats", "string", "strings"};

template <typename T>
std::string numberText(T value) {
  std::array<char, 64> text{};
  const auto result = std::to_chars(text.data(), text.data() + text.size(), value);
  return {text.data(), result.ptr};
}

template <typename List, typename Text>
std::string joined(const List& values, const Text& text) {
  std::string line;
  for (const auto& value : values) line += (line.empty() ? "" : ", ") + text(value);
  return line;
}

struct LineOf {
  std::string operator()(std::int64_t value) const { return numberText(value); }
  std::string operator()(float value) const { return numberText(value); }
  std::string operator()(const std::string& value) const { return value; }
  std::string operator()(const std::vector<std::int64_t>& values) const {
    return joined(values, numberText<std::int64_t>);
  }
  std::string operator()(const std::vector<float>& values) const {
    return joined(values, numberText<float>);
  }
  std::string operator()(const std::vector<std::string>& values) const {
    return joined(values, [](const std::string& value) { return value; });
  }
  std::string operator()(const Array&) const { return {}; }
  std::string operator()(const graph::OpaqueAttribute&) const { return {}; }
};

struct TypeOf {
  std::string operator()(std::int64_t) const { return "int"; }
  std::string operator()(float) const { return "float"; }
  std::string operator()(const std::string&) const { return "string"; }
  std::string operator()(const std::vector<std::int64_t>&) const { return "ints"; }
  std::string operator()(const std::vector<float>&) const { return "floats"; }
  std::string operator()(const std::vector<std::string>&) const { return "strings"; }
  std::string operator()(const Array&) const { return "tensor"; }
  std::string operator()(const graph::OpaqueAttribute& value) const { return value.kind; }
};

std::vector<std::string_view> words(std::string_view text) {
  constexpr std::string_view kBetween = ", []\t";
  std::vector<std::string_view> list;
  std::size_t at = text.find_first_not_of(kBetween);
  while (at != std::string_view::npos) {
    const std::size_t end = std::min(text.find_first_of(kBetween, at), text.size());
    list.push_back(text.substr(at, end - at));
    at = text.find_first_not_of(kBetween, end);
  }
  return list;
}

template <typename T>
std::optional<std::vector<T>> numbers(std::string_view text) {
  const auto list = words(text);
  if (list.size() > kLongestList) return std::nullopt;
  std::vector<T> values;
  for (const std::string_view word : list) {
    T value{};
    const auto [stop, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (error != std::errc() || stop != word.data() + word.size()) return std::nullopt;
    if constexpr (std::is_floating_point_v<T>) {
      if (!std::isfinite(value)) return std::nullopt;
    }
    values.push_back(value);
  }
  return values;
}

template <typename T>
std::optional<graph::Attribute> one(std::string_view text) {
  const auto values = numbers<T>(text);
  if (!values || values->size() != 1) return std::nullopt;
  return values->front();
}

template <typename T>
std::optional<graph::Attribute> several(std::string_view text) {
  auto values = numbers<T>(text);
  if (!values) return std::nullopt;
  return *std::move(values);
}

std::optional<graph::Attribute> parsed(std::string_view type, std::string_view text) {
  if (type == "int") return one<std::int64_t>(text);
  if (type == "float") return one<float>(text);
  if (type == "ints") return several<std::int64_t>(text);
  if (type == "floats") return several<float>(text);
  if (type == "string") return std::string(text);
  if (type != "strings") return std::nullopt;
  std::vector<std::string> values;
  for (const std::string_view word : words(text)) values.emplace_back(word);
  return values;
}

}  // namespace

bool AttributeField::typed() const {
  return std::ranges::find(kTyped, type) != kTyped.end();
}

std::vector<AttributeField> attributesOf(const graph::Node& node) {
  std::vector<AttributeField> fields;
  std::map<std::string, graph::Attribute, std::less<>> rest(node.attributes.begin(),
                                                            node.attributes.end());
  if (const auto schema = onnx_format::findSchema(node.domain, node.type)) {
    for (const auto& attribute : schema->attributes) {
      AttributeField field{attribute.name,     attribute.type,        attribute.description,
                           attribute.required, attribute.defaultText, std::nullopt};
      if (const auto found = rest.find(attribute.name); found != rest.end()) {
        field.value = found->second;
        rest.erase(found);
      }
      fields.push_back(std::move(field));
    }
  }
  for (auto& [name, value] : rest)
    fields.push_back({name, std::visit(TypeOf{}, value), {}, false, {}, value});
  return fields;
}

std::string attributeLine(const graph::Attribute& attribute) {
  return std::visit(LineOf{}, attribute);
}

Result<graph::Attribute> parseAttribute(std::string_view name, std::string_view type,
                                        std::string_view text) {
  if (auto value = parsed(type, text)) return *std::move(value);
  const bool list = type.ends_with('s');
  return refused(
      "authoring.attribute",
      list ? "'%1' takes numbers such as 3, 3, not '%2'" : "'%1' takes one number, not '%2'",
      {std::string(name), std::string(text.substr(0, 64))});
}

}  // namespace mote::authoring
