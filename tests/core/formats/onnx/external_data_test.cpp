// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tensors stored beside the model: read where honest, refused where a path or link leads elsewhere.
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

#include "tests/core/formats/onnx/model_builder.h"

namespace mote::onnx_format {
namespace {

namespace fs = std::filesystem;

class ExternalData : public ::testing::Test {
 protected:
  void SetUp() override {
    m_root = fs::temp_directory_path() / ("mote-external-" + std::to_string(getpid()));
    m_folder = m_root / "model";
    fs::create_directories(m_folder / "parts");
    const float values[] = {1, 2, 3, 4};
    write(m_folder / "weights.bin", std::string(reinterpret_cast<const char*>(values), 16));
    write(m_folder / "parts" / "weights.bin",
          std::string(reinterpret_cast<const char*>(values), 16));
    write(m_root / "secret.bin", std::string(16, 's'));
  }
  void TearDown() override { fs::remove_all(m_root); }

  static void write(const fs::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
  }

  [[nodiscard]] Result<Model> parsed(const std::string& location, const std::string& offset = "",
                                     const std::string& length = "", std::int64_t size = 4) const {
    auto b = reluModel();
    auto& tensor = *b.graph().add_initializer();
    tensor.set_name("w");
    tensor.set_data_type(onnx::TensorProto::FLOAT);
    tensor.add_dims(size);
    tensor.set_data_location(onnx::TensorProto::EXTERNAL);
    const auto entry = [&](const char* key, const std::string& value) {
      if (value.empty()) return;
      tensor.add_external_data()->set_key(key);
      tensor.mutable_external_data()->rbegin()->set_value(value);
    };
    entry("location", location);
    entry("offset", offset);
    entry("length", length);
    return b.parsed(m_folder);
  }

  [[nodiscard]] std::string refusal(const std::string& location, const std::string& offset = "",
                                    const std::string& length = "", std::int64_t size = 4) const {
    const auto result = parsed(location, offset, length, size);
    return result.ok() ? "" : result.error().code;
  }

  fs::path m_root;
  fs::path m_folder;
};

TEST_F(ExternalData, IsReadAndWrittenInside) {
  for (const char* location : {"weights.bin", "parts/weights.bin"}) {
    const auto model = parsed(location, "4", "8", 2);
    ASSERT_TRUE(model.ok()) << model.error().text();
    const auto& value = *model->graph.value(*model->graph.findValue("w"));
    ASSERT_TRUE(value.constant);
    EXPECT_EQ(value.constant->toFloats(), (std::vector<float>{2, 3}));
    expectRoundTrip(*model);
  }
}

TEST_F(ExternalData, PathsLeadingOutAreRefused) {
  const std::string absolute = (m_root / "secret.bin").string();
  for (const std::string& location :
       {std::string("../secret.bin"), std::string("parts/../../secret.bin"),
        std::string("junk/../../secret.bin"), std::string("parts/../weights.bin"),
        std::string("./weights.bin"), std::string("parts//weights.bin"), absolute,
        std::string("..\\secret.bin"), std::string(""), std::string("/"), std::string("parts/"),
        std::string(".."), std::string("/etc/passwd")}) {
    EXPECT_EQ(refusal(location), "onnx.external-path") << location;
  }
}

TEST_F(ExternalData, LinksAreRefused) {
  fs::create_symlink(m_root / "secret.bin", m_folder / "link.bin");
  EXPECT_EQ(refusal("link.bin"), "onnx.external-path");
  fs::create_symlink("weights.bin", m_folder / "inner.bin");
  EXPECT_EQ(refusal("inner.bin"), "onnx.external-path") << "even a link that stays inside";
  fs::create_directory_symlink(m_root, m_folder / "up");
  EXPECT_EQ(refusal("up/secret.bin"), "onnx.external-path");
  fs::create_hard_link(m_root / "secret.bin", m_folder / "hard.bin");
  EXPECT_EQ(refusal("hard.bin"), "onnx.external-path");
}

TEST_F(ExternalData, OnlyPlainFilesAreRead) {
  EXPECT_EQ(refusal("parts"), "onnx.external-path");
  ASSERT_EQ(mkfifo((m_folder / "pipe").c_str(), 0600), 0);
  EXPECT_EQ(refusal("pipe"), "onnx.external-path") << "and never waited for";
  EXPECT_EQ(refusal("weights.bin/deeper"), "onnx.external-path");
  EXPECT_EQ(refusal("missing.bin"), "onnx.external-open");
}

TEST_F(ExternalData, RangesAreCheckedBeforeAnythingIsAllocated) {
  EXPECT_EQ(refusal("weights.bin", "4"), "onnx.external-range");
  EXPECT_EQ(refusal("weights.bin", "17", "0", 0), "onnx.external-range");
  EXPECT_EQ(refusal("weights.bin", "", "8"), "onnx.external-range") << "length is not the shape's";
  EXPECT_EQ(refusal("weights.bin", "", "99999999999999"), "onnx.external-range");
  EXPECT_EQ(refusal("weights.bin", "-4"), "onnx.external-range");
  EXPECT_EQ(refusal("weights.bin", "18446744073709551615", "16"), "onnx.external-range");
  EXPECT_EQ(refusal("weights.bin", "99999999999999999999"), "onnx.external-range");
  EXPECT_EQ(refusal("weights.bin", "0x4"), "onnx.external-range");
  EXPECT_EQ(refusal("weights.bin", "", "", 500'000'000), "onnx.external-range");
  EXPECT_EQ(refusal("weights.bin", "", "", std::int64_t{1} << 60), "onnx.tensor-dims");
}

TEST_F(ExternalData, IsRefusedWithoutAFolder) {
  auto b = reluModel();
  auto& node = b.node("Constant", {}, {"c"});
  auto& tensor = *attribute(node, "value", onnx::AttributeProto::TENSOR).mutable_t();
  tensor.set_data_type(onnx::TensorProto::FLOAT);
  tensor.add_dims(4);
  tensor.set_data_location(onnx::TensorProto::EXTERNAL);
  auto& entry = *tensor.add_external_data();
  entry.set_key("location");
  entry.set_value("weights.bin");
  EXPECT_EQ(b.refusal(), "onnx.external-path");
  EXPECT_TRUE(b.parsed(m_folder).ok()) << "attributes may be external too";
}

}  // namespace
}  // namespace mote::onnx_format
