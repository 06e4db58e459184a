// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Exported folders compiled, linked, measured and run: on this computer, and cross-compiled on an
// emulated Cortex-M4, with the outputs of TensorFlow Lite Micro's reference kernels to the bit.
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <iostream>

#include "core/compile/compile.h"
#include "core/firmware/firmware.h"
#include "core/formats/tflite/tflite_format.h"
#include "core/kernels/kernel.h"
#include "tests/support/call_graph.h"
#include "tests/support/elf_file.h"
#include "tests/support/reference_models.h"
#include "tests/support/shell.h"

namespace mote::tests {
namespace {

namespace fs = std::filesystem;

/// Bytes of code and constants a linked check needs beside the model and the stored inference.
std::uint64_t codeBytes(const ElfFile& elf) {
  std::uint64_t bytes = elf.storedBytes();
  for (const Symbol& symbol : elf.symbols()) {
    if (symbol.name == "model_image" || symbol.name == "check_inputs" ||
        symbol.name.starts_with("check_output"))
      bytes -= symbol.size;
  }
  return bytes;
}

class ExportedModels : public testing::Test {
 protected:
  void SetUp() override {
    if (!exists(referenceModels() / "kws_int8.tflite"))
      GTEST_SKIP() << "no reference models beside the checkout";
    if (!isThere("cmake") || !isThere("ninja")) GTEST_SKIP() << "no CMake and Ninja here";
  }
  void TearDown() override { fs::remove_all(m_folder); }

  /// The stored inference is input 0 of the reference models: its output must be TensorFlow's.
  static void expectStoredOutput(const std::string& name, const firmware::Firmware& made) {
    const auto stored = readBytes(referenceModels() / (name + ".expected.bin"));
    std::string expected;
    for (std::size_t i = 0; i < stored.size() / kStoredInputs; ++i)
      expected += std::to_string(std::to_integer<int>(stored[i])) + ",";
    std::string text;
    for (const firmware::File& file : made.files)
      if (file.path == "check/check_data.c") text = file.text;
    const std::size_t at = text.find("check_outputs[");
    ASSERT_NE(at, std::string::npos);
    text.erase(0, text.find('{', at) + 1);
    std::erase_if(text, [](char c) { return c == ' ' || c == '\n'; });
    EXPECT_TRUE(text.starts_with(expected)) << name;
  }

  fs::path exported(const std::string& name, const std::string& target) {
    const auto file = readBytes(referenceModels() / (name + ".tflite"));
    compile::CompileOptions options;
    options.names = false;
    const auto compiled = compile::compile(tflite_format::parse(file)->graph, options).value();
    const auto made = firmware::firmwareOf(*compiled.image, *firmware::findTarget(target).value(),
                                           fs::path(MOTE_BINARY_DIR) / "share" / "mote" / "sources")
                          .value();
    expectStoredOutput(name, made);
    for (const firmware::File& part : made.files) {
      fs::create_directories((m_folder / name / part.path).parent_path());
      std::ofstream(m_folder / name / part.path) << part.text;
    }
    return m_folder / name;
  }

  void build(const fs::path& source, const std::string& options) const {
    const std::string folder = (m_folder / "build").string();
    const Ran configured = ran("cmake -G Ninja -S " + source.string() + " -B " + folder +
                               " -DCMAKE_COMPILE_WARNING_AS_ERROR=ON " + options);
    ASSERT_EQ(configured.status, 0) << configured.text;
    const Ran built = ran("cmake --build " + folder + " -j2");
    ASSERT_EQ(built.status, 0) << built.text;
  }

  /// On the emulated board where there is an emulator.
  static void expectRight(const fs::path& program) {
    if (!isThere("qemu-system-arm")) return;
    const Ran run =
        ran("timeout 60 qemu-system-arm -M mps2-an386 -display none -semihosting -kernel " +
            program.string());
    EXPECT_EQ(run.status, 0) << program;
    EXPECT_EQ(run.text, "all outputs are as expected\n") << program;
  }

  static void expectCode(const fs::path& program, std::uint64_t most) {
    const std::uint64_t bytes = codeBytes(ElfFile(program));
    std::cout << program.parent_path().filename().string() << "/" << program.filename().string()
              << ": " << bytes << " bytes of code and constants beside the model\n";
    EXPECT_GT(bytes, 2000U);
    EXPECT_LE(bytes, most) << program;
  }

  /// As the boards' firmware does: see tests/device.
  static void expectStack(const fs::path& program) {
    const ElfFile elf(program);
    CallGraph graph(ran("arm-none-eabi-objdump -d --no-show-raw-insn " + program.string()).text);
    std::uint32_t deepest = 0;
    for (const KernelFunctions& kernel : kernelsOf(elf))
      deepest = std::max({deepest, graph.depth(kernel.check), graph.depth(kernel.run)});
    EXPECT_GT(deepest, 100U);
    EXPECT_LE(deepest, kernels::kStackBytes);
    EXPECT_EQ(testing::PrintToString(graph.unbounded()), "{}");
  }

  fs::path m_folder = fs::temp_directory_path() / ("mote-exported-" + std::to_string(getpid()));
};

/// Every int8 kernel a convolutional network needs.
constexpr const char* kFastKernels[] = {"add_s8",
                                        "average_pool2d_s8",
                                        "conv2d_s8",
                                        "dense_s8",
                                        "depthwise_conv2d_s8",
                                        "max_pool2d_s8",
                                        "mul_s8",
                                        "sub_s8"};
constexpr const char* kPlainKernels[] = {"concat",      "copy",          "dequantize_s8",
                                         "lut_s8",      "mean_s8",       "pad",
                                         "quantize_s8", "requantize_s8", "softmax_s8"};

std::string interpreterKernels() {
  std::string declarations;
  std::string entries;
  const auto add = [&](const std::string& room, const std::string& kernel) {
    const std::string entry = "mote::kernels::" + room + "::" + kernel + "_entry";
    declarations += "namespace " + entry + " { extern const Kernel kernel_" + kernel + "; }\n";
    entries += "&" + entry + "::kernel_" + kernel + ", ";
  };
  for (const char* kernel : kFastKernels) add("armv7em", kernel);
  for (const char* kernel : kPlainKernels) add("reference", kernel);
  return "#include \"model_kernels.h\"\n" + declarations +
         "static constexpr const mote::kernels::Kernel* kAll[] = {" + entries +
         "};\nstatic constexpr mote::kernels::Catalogue kCatalogues[] = {kAll};\n"
         "mote::infer::KernelSet modelKernels() noexcept { return kCatalogues; }\n";
}

TEST_F(ExportedModels, AreSmallAndRightOnACortexM4) {
  if (!isThere("arm-none-eabi-g++")) GTEST_SKIP() << "no cross compiler here";
  for (const char* name : {"kws_int8", "ic_int8", "vww_int8", "ad_int8"}) exported(name, "armv7em");
  std::ofstream(m_folder / "interpreter_kernels.cpp") << interpreterKernels();
  std::string plain;
  for (const char* kernel : kPlainKernels)
    plain += (plain.empty() ? "" : ";") + std::string(kernel);
  fs::copy_file(fs::path(MOTE_SOURCE_DIR) / "tests/core/firmware/cross.cmake",
                m_folder / "CMakeLists.txt");
  build(m_folder,
        "-DSOURCE_DIR=" MOTE_SOURCE_DIR " '-DREFERENCE_KERNELS=" + plain +
            "' -DCMAKE_TOOLCHAIN_FILE=" + (m_folder / "kws_int8/cortex_m.cmake").string());
  if (HasFatalFailure()) return;
  const fs::path built = m_folder / "build";
  expectCode(built / "kws_int8/check", 14'000);
  expectCode(built / "ic_int8", 14'000);
  expectCode(built / "vww_int8", 14'000);
  expectCode(built / "ad_int8", 8'000);
  expectCode(built / "interpreter", 28'000);
  for (const char* name : {"kws_int8/check", "ic_int8", "vww_int8", "ad_int8", "interpreter"})
    expectRight(built / name);
  expectStack(built / "interpreter");
}

TEST_F(ExportedModels, RunHere) {
  build(exported("ad_int8", "reference"), "");
  if (HasFatalFailure()) return;
  const Ran run = ran((m_folder / "build/check").string());
  EXPECT_EQ(run.status, 0);
  EXPECT_EQ(run.text, "all outputs are as expected\n");
}

}  // namespace
}  // namespace mote::tests
