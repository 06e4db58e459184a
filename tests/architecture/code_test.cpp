// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The C++ reader the laws rely on, on text made to mislead it.
#include "tests/architecture/code.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mote::architecture {
namespace {

using testing::ElementsAre;

std::vector<std::string> headsOf(std::string_view text) {
  std::vector<std::string> heads;
  for (const Function& function : functionsOf(text)) heads.push_back(function.head);
  return heads;
}

TEST(BareCode, BlanksCommentsAndLiterals) {
  EXPECT_EQ(bareCode("a // {\nb"), "a     \nb");
  EXPECT_EQ(bareCode("a /* {\n} */ b"), "a     \n     b");
  EXPECT_EQ(bareCode(R"(f("{\"", '{');)"), R"(f("   ", ' ');)");
  EXPECT_EQ(bareCode("R\"x({\")x\";"), "         ;");
  EXPECT_EQ(bareCode("1'000'000 {"), "1'000'000 {");
  EXPECT_EQ(bareCode("\"// no comment\" {"), "\"             \" {");
}

TEST(Includes, AreFoundWithTheirLine) {
  const auto includes = includesOf("#pragma once\n#include <vector>\n  # include \"a/b.h\"\n");
  ASSERT_EQ(includes.size(), 2U);
  EXPECT_EQ(includes[0].target, "vector");
  EXPECT_FALSE(includes[0].isQuoted);
  EXPECT_EQ(includes[1].target, "a/b.h");
  EXPECT_EQ(includes[1].line, 3U);
}

TEST(Functions, AreToldFromOtherBraces) {
  EXPECT_THAT(headsOf("namespace a {\nstruct B {\n  int c() const { return 1; }\n};\n}\n"),
              ElementsAre("int c() const"));
  EXPECT_THAT(headsOf("enum class E { a, b };\nconst int t[] = {1, 2};\nint f(int x = g()) {}"),
              ElementsAre("int f(int x = g())"));
  EXPECT_THAT(headsOf("template <class T>\nclass A : B<decltype(x)> {};\n"), ElementsAre());
  EXPECT_THAT(headsOf("auto f() -> std::vector<int> { if (a) { b(); } }"),
              ElementsAre("auto f() -> std::vector<int>"));
  EXPECT_THAT(headsOf("int f() noexcept(true) {}\nint g() const noexcept {}"),
              ElementsAre("int f() noexcept(true)", "int g() const noexcept"));
}

TEST(Functions, ConstructorsWithInitializersAndLambdasInTables) {
  EXPECT_THAT(headsOf("A::A(int x) : m_a{x}, m_b(2) { go(); }"),
              ElementsAre("A::A(int x) : m_a{x}, m_b(2)"));
  EXPECT_THAT(headsOf("A::A(int x) : m_b(2), m_a{x} { go(); }"),
              ElementsAre("A::A(int x) : m_b(2), m_a{x}"));
  EXPECT_THAT(headsOf("const T t{.f = [](int x) { return x; }, .g = [] { return 1; }};"),
              ElementsAre(".f = [](int x)"));
}

TEST(Functions, DirectivesAndLiteralsDoNotMislead) {
  const auto functions = functionsOf("#define OPEN do { \\\n  {\nint f() {\n  g(\"}\");\n}\n");
  ASSERT_EQ(functions.size(), 1U);
  EXPECT_EQ(functions[0].line, 3U);
  EXPECT_EQ(functions[0].length, 3U);
}

TEST(Words, AreWhole) {
  EXPECT_THAT(linesWithWord("new renew\nnews\n(new)\n", "new"), ElementsAre(1U, 3U));
}

}  // namespace
}  // namespace mote::architecture
