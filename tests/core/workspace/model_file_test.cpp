// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opening models by content.
#include "core/workspace/model_file.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <filesystem>
#include <fstream>

#include "core/files/durable.h"
#include "tests/support/known_models.h"
#include "tests/support/reference_models.h"
#include "tests/support/settled_model.h"
#include "tests/support/tflite_builder.h"

namespace mote::workspace {
namespace {

namespace fs = std::filesystem;

class ModelFileTest : public testing::Test {
 protected:
  void SetUp() override {
    m_folder = fs::temp_directory_path() / ("mote_workspace_" + std::to_string(::getpid()));
    fs::create_directories(m_folder);
  }
  void TearDown() override { fs::remove_all(m_folder); }
  [[nodiscard]] fs::path write(const std::string& name, const std::string& text) const {
    std::ofstream(m_folder / name, std::ios::binary) << text;
    return m_folder / name;
  }
  fs::path m_folder;
};

TEST_F(ModelFileTest, TellsProgramsFromModelsByContent) {
  const onnx_format::Model model{test::twoDetectorClassifier(), {}};
  ASSERT_TRUE(onnx_format::save(model, m_folder / "model.bin").ok());
  const auto onnx = openModel(m_folder / "model.bin");
  ASSERT_TRUE(onnx.ok()) << onnx.error().text();
  EXPECT_TRUE(onnx->model.has_value());
  const auto compiled = compiledOf(*onnx);
  ASSERT_TRUE(compiled.ok()) << compiled.error().text();
  ASSERT_TRUE(files::replaceFile(m_folder / "program.bin", *compiled->image).ok());
  const auto program = openModel(m_folder / "program.bin");
  ASSERT_TRUE(program.ok());
  EXPECT_FALSE(program->model.has_value());
  const auto same = compiledOf(*program);
  ASSERT_TRUE(same.ok()) << same.error().text();
  EXPECT_EQ(same->arenaBytes, compiled->arenaBytes);
  EXPECT_EQ(same->nodes.size(), compiled->nodes.size());
  EXPECT_FALSE(graphOf(*program).ok());
}

TEST_F(ModelFileTest, TellsTfliteByItsIdentifierWhateverTheNameSays) {
  tests::TfliteBuilder builder;
  const auto x = builder.tensor("x", tests::TensorType::FLOAT32, {1, 4});
  const auto y = builder.tensor("y", tests::TensorType::FLOAT32, {1, 4});
  builder.node(tests::BuiltinOperator::RELU, {x}, {y});
  const auto bytes = builder.finish({x}, {y});
  const fs::path path = m_folder / "model.onnx";
  ASSERT_TRUE(files::replaceFile(path, bytes).ok());
  const auto file = openModel(path);
  ASSERT_TRUE(file.ok()) << file.error().text();
  EXPECT_EQ(file->format, ModelFormat::Tflite);
  ASSERT_TRUE(file->model);
  EXPECT_TRUE(compiledOf(*file).ok());
  ASSERT_TRUE(onnx_format::save(*file->model, m_folder / "saved.onnx").ok());
  const auto saved = openModel(m_folder / "saved.onnx");
  ASSERT_TRUE(saved.ok()) << saved.error().text();
  EXPECT_EQ(saved->format, ModelFormat::Onnx);
}

TEST_F(ModelFileTest, TakesAProjectForItsModel) {
  const auto model =
      std::make_shared<const onnx_format::Model>(test::settled(test::twoDetectorClassifier()));
  const fs::path path = m_folder / "kws.mote-project";
  ASSERT_TRUE(project::save({"kws", model, model, {}}, path).ok());
  for (const fs::path& named : {path, path / "project.json"}) {
    const auto file = openModel(named);
    ASSERT_TRUE(file.ok()) << file.error().text();
    EXPECT_EQ(formatName(file->format), "project");
    EXPECT_EQ(file->model->graph, model->graph);
    EXPECT_EQ(file->project->name, "kws");
    EXPECT_TRUE(compiledOf(*file).ok());
  }
  EXPECT_EQ(openModel(m_folder).error().code, "project.missing");
}

/// Imported, saved as a project, reopened: what is exported then is the same to the byte.
TEST_F(ModelFileTest, KeepsForeignTfliteModelsInProjects) {
  int kept = 0;
  for (const fs::path& root :
       {fs::path(MOTE_SOURCE_DIR "/.cache/peers/node_modules"), tests::referenceModels()}) {
    std::error_code none;
    for (fs::recursive_directory_iterator at(root, none), end; at != end; at.increment(none)) {
      if (at->path().extension() != ".tflite") continue;
      const auto file = openModel(at->path());
      if (!file.ok()) continue;
      const auto model = std::make_shared<const onnx_format::Model>(*file->model);
      const fs::path path = m_folder / "foreign.mote-project";
      ASSERT_TRUE(project::save({"foreign", model, nullptr, {}}, path).ok()) << at->path();
      const auto again = project::open(path);
      ASSERT_TRUE(again.ok()) << at->path() << ": " << again.error().text();
      EXPECT_EQ(test::settled(again->model->graph).graph, test::settled(model->graph).graph);
      EXPECT_EQ(again->model->properties.metadata, model->properties.metadata) << at->path();
      ++kept;
    }
  }
  if (kept == 0) GTEST_SKIP() << "neither peers nor reference models";
  std::printf("%d TFLite models through a project\n", kept);
}

TEST_F(ModelFileTest, TakesAPicturesBytesAsTheStepsOfATfliteInput) {
  tests::TfliteBuilder builder;
  const auto steps = tests::Steps{{0.5F}, {-28}, 0};
  const auto x = builder.tensor("x", tests::TensorType::INT8, {1, 2, 2, 1}, steps);
  const auto y = builder.tensor("y", tests::TensorType::INT8, {1, 2, 2, 1}, steps);
  builder.node(tests::BuiltinOperator::RELU, {x}, {y});
  ASSERT_TRUE(files::replaceFile(m_folder / "x.tflite", builder.finish({x}, {y})).ok());
  const auto file = openModel(m_folder / "x.tflite");
  ASSERT_TRUE(file.ok()) << file.error().text();
  const auto preprocessing = preprocessingOf(*file->model);
  EXPECT_EQ(preprocessing.scale, 0.5F);
  EXPECT_EQ(preprocessing.offset, -50.0F) << "pixel 0 is the step -128";
}

TEST_F(ModelFileTest, NamesTfliteFilesThatAreDamaged) {
  const auto file = openModel(write("cut.tflite", std::string("\x10\0\0\0TFL3", 8)));
  ASSERT_FALSE(file.ok());
  EXPECT_EQ(file.error().code, "tflite.tables");
  EXPECT_NE(file.error().text().find("cut.tflite"), std::string::npos);
}

TEST_F(ModelFileTest, NamesFilesThatAreMissingEmptyOrNoModel) {
  for (const fs::path& path :
       {m_folder / "none.onnx", write("empty.onnx", ""), write("text.onnx", "hello, world")}) {
    const auto file = openModel(path);
    ASSERT_FALSE(file.ok()) << path;
    EXPECT_NE(file.error().text().find(path.filename().string()), std::string::npos)
        << file.error().text();
  }
}

TEST_F(ModelFileTest, RefusesProgramsCutShort) {
  const auto compiled = compile::compile(test::twoDetectorClassifier());
  ASSERT_TRUE(compiled.ok());
  for (std::size_t size = 4; size < compiled->image->size(); size += 61) {
    ASSERT_TRUE(
        files::replaceFile(m_folder / "cut.mote", std::span(*compiled->image).first(size)).ok());
    const auto file = openModel(m_folder / "cut.mote");
    ASSERT_TRUE(file.ok());
    EXPECT_FALSE(compiledOf(*file).ok()) << size;
  }
}

TEST_F(ModelFileTest, MetadataSaysHowPicturesBecomeInputs) {
  onnx_format::Model model;
  EXPECT_FLOAT_EQ(preprocessingOf(model).scale, 1.0F / 255.0F);
  model.properties.metadata = {{"mote.input_scale", "0.5"}, {"mote.input_offset", "-1"}};
  EXPECT_FLOAT_EQ(preprocessingOf(model).scale, 0.5F);
  EXPECT_FLOAT_EQ(preprocessingOf(model).offset, -1.0F);
  model.properties.metadata = {{"mote.input_scale", "much"}};
  EXPECT_FLOAT_EQ(preprocessingOf(model).scale, 1.0F / 255.0F);
}

}  // namespace
}  // namespace mote::workspace
