// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// project.json read and written, and what is refused of it.
#include "core/project/manifest.h"

#include <gtest/gtest.h>

namespace mote::project {
namespace {

const std::string kModel =
    R"("model": {"file": "model-00ff00ff.onnx", "bytes": 7, "crc32": "00ff00ff"})";

std::string withFields(const std::string& fields) {
  return R"({"format": "mote-project", "version": 1, "name": "kws", )" + fields + "}";
}

std::string refusalOf(const std::string& text) {
  const auto manifest = parseManifest(text, "P/project.json");
  EXPECT_FALSE(manifest.ok()) << text;
  if (manifest.ok()) return {};
  EXPECT_NE(manifest.error().text().find("P/project.json"), std::string::npos);
  return manifest.error().code;
}

TEST(Manifest, ReadsBackWhatItWrites) {
  Manifest manifest{"kws", {"model-00ff00ff.onnx", 7, 0x00ff00ff}, {}, {}};
  manifest.quantized = Entry{"quantized-deadbeef-2.onnx", 1U << 20U, 0xdeadbeef};
  manifest.sections = {{"board", "\"mps2-an386\""}, {"layout", R"({"relu":[10,20.5]})"}};
  const auto text = manifestText(manifest);
  ASSERT_TRUE(text.ok()) << text.error().text();
  const auto again = parseManifest(*text, "project.json");
  ASSERT_TRUE(again.ok()) << again.error().text();
  EXPECT_EQ(again->name, manifest.name);
  EXPECT_EQ(again->model, manifest.model);
  EXPECT_EQ(again->quantized, manifest.quantized);
  EXPECT_EQ(again->sections, manifest.sections);
  EXPECT_NE(text->find("\n  \"name\": \"kws\""), std::string::npos) << "readable by people";
}

TEST(Manifest, KeepsSectionsThatNobodyKnows) {
  const auto manifest =
      parseManifest(withFields(kModel + R"(, "future": [1, {"a": null}], "x": "y")"), "p");
  ASSERT_TRUE(manifest.ok()) << manifest.error().text();
  EXPECT_EQ(manifest->sections.at("future"), R"([1,{"a":null}])");
  EXPECT_EQ(manifest->sections.at("x"), "\"y\"");
  EXPECT_EQ(manifest->sections.size(), 2U);
}

TEST(Manifest, RefusesLaterVersionsPolitely) {
  const auto manifest = parseManifest(
      R"({"format": "mote-project", "version": 2, "anything": true})", "P/project.json");
  ASSERT_FALSE(manifest.ok());
  EXPECT_EQ(manifest.error().code, "project.newer");
  EXPECT_NE(manifest.error().text().find("newer Mote Studio"), std::string::npos);
}

TEST(Manifest, RefusesWhatIsNoManifest) {
  for (const std::string& text :
       {std::string(), std::string("text"), std::string("[]"), std::string("{}"), std::string("7"),
        std::string(R"({"format": "other", "version": 1})"), withFields(R"("model": 5)"),
        withFields(R"("other": 1)"), std::string("{\"format\": \"mote-project\", \"ver"),
        std::string(R"({"format": "mote-project", "version": 0})"),
        std::string(R"({"format": "mote-project", "version": "1"})"),
        withFields(kModel + R"(, "quantized": null)"), "\xff\xfe" + withFields(kModel)})
    EXPECT_EQ(refusalOf(text), "project.manifest") << text;
}

TEST(Manifest, RefusesFilesWithAPath) {
  for (const char* file : {"../model-00ff00ff.onnx", "/etc/passwd", "model-00ff00ff", "model-.onnx",
                           "sub/model-00ff00ff.onnx", "model-00FF00FF.onnx", "other-00ff00ff.onnx",
                           "model-00ff00ff.onnx\\u0000", "model-0123456789abcdef0.onnx", ""}) {
    const std::string entry =
        std::string(R"("model": {"file": ")") + file + R"(", "bytes": 7, "crc32": "00ff00ff"})";
    EXPECT_EQ(refusalOf(withFields(entry)), "project.manifest") << file;
  }
  for (const char* crc : {"", "0", "00ff00fg", "0x00ff00", "000ff00ff"}) {
    const std::string entry =
        std::string(R"("model": {"file": "model-00ff00ff.onnx", "bytes": 7, "crc32": ")") + crc +
        "\"}";
    EXPECT_EQ(refusalOf(withFields(entry)), "project.manifest") << crc;
  }
}

TEST(Manifest, RefusesBottomlessNesting) {
  for (const std::size_t depth : {100U, 1000000U}) {
    const std::string deep = std::string(depth, '[') + std::string(depth, ']');
    EXPECT_EQ(refusalOf(withFields(kModel + ", \"deep\": " + deep)), "project.manifest");
    const Manifest manifest{"kws", {"model-00ff00ff.onnx", 7, 1}, {}, {{"deep", deep}}};
    EXPECT_EQ(manifestText(manifest).error().code, "project.section");
  }
}

TEST(Manifest, RefusesSectionsThatAreNoJsonOrTakeItsOwnKeys) {
  for (const auto& [key, text] : {std::pair("notes", "no JSON"), std::pair("notes", ""),
                                  std::pair("model", "{}"), std::pair("version", "9")}) {
    const Manifest manifest{"kws", {"model-00ff00ff.onnx", 7, 1}, {}, {{key, text}}};
    EXPECT_EQ(manifestText(manifest).error().code, "project.section") << key;
  }
}

TEST(Manifest, WritesAnyName) {
  for (const std::string& name :
       {std::string("a \"b\" \\ / é"), std::string("\xff"), std::string()}) {
    const Manifest manifest{name, {"model-00ff00ff.onnx", 7, 1}, {}, {}};
    EXPECT_TRUE(parseManifest(manifestText(manifest).value(), "p").ok()) << name;
  }
}

}  // namespace
}  // namespace mote::project
