// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The boards' firmware as it was linked: no heap, and no kernel takes more stack than the inference
// core promises, whatever the program.
#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>

#include "core/infer/interpreter.h"
#include "devices/virtual/places.h"
#include "devices/virtual/virtual_boards.h"
#include "tests/support/call_graph.h"
#include "tests/support/elf_file.h"
#include "tests/support/shell.h"

namespace mote::tests {
namespace {

class Firmware : public testing::TestWithParam<std::string> {
 protected:
  void SetUp() override {
    const auto file = virtual_boards::findFirmware(GetParam());
    if (!file.ok()) GTEST_SKIP() << file.error().text();
    m_path = *file;
  }
  std::filesystem::path m_path;
};

TEST_P(Firmware, HasNoHeap) {
  const ElfFile elf(m_path);
  EXPECT_TRUE(std::ranges::count(elf.symbols(), "memcpy", &Symbol::name) > 0) << "no symbols?";
  for (const Symbol& symbol : elf.symbols()) {
    for (const char* heap :
         {"malloc", "_malloc_r", "calloc", "realloc", "_sbrk", "sbrk", "_Znwj", "_Znaj"})
      EXPECT_NE(symbol.name, heap);
  }
  std::cout << GetParam() << ": " << elf.storedBytes() << " bytes of code and constants\n";
}

TEST_P(Firmware, KeepsToItsStack) {
  const ElfFile elf(m_path);
  CallGraph graph(ran("arm-none-eabi-objdump -d --no-show-raw-insn " + m_path.string()).text);
  const std::vector<KernelFunctions> kernels = kernelsOf(elf);
  EXPECT_GT(kernels.size(), 100U);
  std::uint32_t deepest = 0;
  for (const KernelFunctions& kernel : kernels) {
    const std::uint32_t bytes = std::max(graph.depth(kernel.check), graph.depth(kernel.run));
    EXPECT_GT(bytes, 0U) << kernel.name;
    EXPECT_LE(bytes, kernels::kStackBytes) << kernel.name;
    deepest = std::max(deepest, bytes);
  }
  EXPECT_EQ(testing::PrintToString(graph.unbounded()), "{}");
  // What remains are the calls of kernels through pointers.
  std::uint32_t outer = 0;
  for (const Symbol& symbol : elf.symbols()) {
    if (symbol.name.starts_with("_ZN4mote5infer11Interpreter4load") ||
        symbol.name.starts_with("_ZNK4mote5infer11Interpreter7runNode"))
      outer = std::max(outer, graph.depth(symbol.address));
  }
  EXPECT_GT(outer, 0U);
  EXPECT_LE(outer + deepest, infer::kStackBytes);
  std::cout << GetParam() << ": kernels take at most " << deepest
            << " bytes of stack, with the interpreter " << outer + deepest << "\n";
}

std::vector<std::string> firmwareNames() {
  std::vector<std::string> names;
  for (const auto& board : virtual_boards::boards()) {
    if (board.emulated) names.push_back(board.firmware);
  }
  return names;
}

std::string testName(const testing::TestParamInfo<std::string>& info) {
  std::string name = info.param;
  std::erase_if(name, [](char c) { return std::isalnum(static_cast<unsigned char>(c)) == 0; });
  return name;
}

INSTANTIATE_TEST_SUITE_P(Boards, Firmware, testing::ValuesIn(firmwareNames()), testName);

}  // namespace
}  // namespace mote::tests
