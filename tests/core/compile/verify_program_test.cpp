// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Programs that no runtime would load are refused by the compiler, with the node's name.
#include "core/compile/verify_program.h"

#include <gtest/gtest.h>

#include "tests/support/graph_builder.h"
#include "tests/support/program_editor.h"
#include "tests/support/small_programs.h"

namespace mote::compile {
namespace {

class Verify : public testing::Test {
 protected:
  tests::ProgramEditor editor{tests::twoLayerProgram()};

  Result<void> verified() {
    editor.seal();
    const auto image = editor.image();
    Compiled compiled;
    compiled.image = std::make_shared<const Bytes>(image.begin(), image.end());
    for (const char* name : {"first", "second"})
      compiled.nodes.push_back({{}, {}, {}, name, "Gemm", "dense_f32", 0});
    return verifyProgram(compiled);
  }
};

TEST_F(Verify, TakesAGoodProgram) {
  EXPECT_TRUE(verified().ok());
}

TEST_F(Verify, NamesTheNodeWhoseKernelRefuses) {
  editor.tensor(3).type = static_cast<std::uint8_t>(ElementType::Int32);
  const auto result = verified();
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().code, "compile.kernel");
  EXPECT_NE(result.error().text().find("Gemm 'second'"), std::string::npos);
}

TEST_F(Verify, TellsWhatTheVerifierSays) {
  editor.tensor(2).scale = -1.0F;
  EXPECT_EQ(verified().error().code, "compile.program");
}

/// Add reads one element type, in ONNX and here.
TEST(Compile, RefusesASumOfTwoElementTypes) {
  test::GraphBuilder builder;
  const auto x = builder.input("x", {4});
  const auto n = builder.input("n", {4}, ElementType::Int8);
  builder.output(builder.node("Add", "mixed", {x, n}));
  const auto compiled = compile(builder.take());
  ASSERT_FALSE(compiled.ok());
  EXPECT_NE(compiled.error().text().find("mixed"), std::string::npos) << compiled.error().text();
}

TEST(Compile, NamesAnInputThatHoldsNoNumbers) {
  test::GraphBuilder builder;
  builder.output(
      builder.node("Identity", "same", {builder.input("words", {4}, ElementType::String)}));
  const auto compiled = compile(builder.take());
  ASSERT_FALSE(compiled.ok());
  EXPECT_NE(compiled.error().text().find("words"), std::string::npos) << compiled.error().text();
}

}  // namespace
}  // namespace mote::compile
