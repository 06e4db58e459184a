// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chooses kernels and sources, runs the check, fills the templates.
#include "core/firmware/firmware.h"

#include <map>
#include <set>

#include "core/execute/executor.h"
#include "core/execute/noise.h"
#include "core/firmware/sources.h"
#include "core/firmware/texts.h"
#include "core/infer/operands.h"
#include "core/kernels/reference/catalogue.h"

namespace mote::firmware {
namespace {

using Files = std::map<std::string, std::string>;

constexpr const char* kTemplates[] = {"CMakeLists.txt",    "README.md",       "model.h",
                                      "model.cpp",         "model_kernels.h", "check/check.c",
                                      "check/check_data.h"};
constexpr const char* kCrossTemplates[] = {"cortex_m.cmake", "check/cortex_m.c",
                                           "check/cortex_m.ld"};

/// The target's own kernel where it has one.
std::vector<std::string> kernelsOf(const program::Program& program, const Target& target,
                                   const Sources& sources) {
  std::set<std::string> kernels;
  for (std::uint32_t i = 0; i < program.nodeCount(); ++i) {
    const kernels::Catalogue reference[] = {kernels::reference::all()};
    const auto name = std::string(infer::findKernel(reference, program.node(i).kernel)->name);
    const std::string own = std::string(target.id) + "/" + name;
    kernels.insert(sources.has("core/kernels/" + own + ".cpp") ? own : "reference/" + name);
  }
  return {kernels.begin(), kernels.end()};
}

void append(Bytes& bytes, std::span<const std::byte> more) {
  bytes.insert(bytes.end(), more.begin(), more.end());
  bytes.resize((bytes.size() + program::kAlignment - 1) / program::kAlignment *
               program::kAlignment);
}

Result<std::string> checkText(execute::Executor& executor, std::vector<Array> inputs) {
  if (inputs.empty()) {
    MOTE_ASSIGN(inputs, execute::noiseInputs(executor));
  }
  MOTE_ASSIGN(const std::vector<Array> outputs, executor.run(inputs));
  Bytes given;
  Bytes expected;
  Bytes isFloat;
  for (const Array& input : inputs) append(given, input.bytes());
  for (const Array& output : outputs) {
    append(expected, output.bytes());
    isFloat.push_back(std::byte{output.type() == ElementType::Float32});
  }
  return heading("One inference, computed when the model was exported.") +
         "#include \"check_data.h\"\n\n" + arrayText("check_inputs", given) +
         arrayText("check_outputs", expected) + arrayText("check_output_is_float", isFloat);
}

std::string sizesText(const program::Program& program) {
  const auto macro = [](const char* name, std::uint64_t value) {
    return "#define " + std::string(name) + " " + std::to_string(value) + "U\n";
  };
  const auto& header = program.header();
  return heading("Sizes of the model.") + "#pragma once\n\n" +
         macro("MODEL_IMAGE_BYTES", header.totalBytes) +
         macro("MODEL_ARENA_BYTES", std::max(header.arenaBytes, program::kAlignment)) +
         macro("MODEL_INPUT_COUNT", header.inputCount) +
         macro("MODEL_OUTPUT_COUNT", header.outputCount);
}

std::string listOf(const std::vector<std::string>& kernels) {
  std::string list;
  for (const std::string& kernel : kernels) list += (list.empty() ? "`" : ", `") + kernel + "`";
  return list;
}

Result<void> addTemplates(const Target& target, const Sources& sources, const Firmware& firmware,
                          const execute::Executor& executor, Files& files) {
  const bool cross = !target.machine.empty();
  const std::map<std::string, std::string> values = {
      {"TARGET", std::string(target.summary)},
      {"FLAGS", std::string(target.flags)},
      {"CODE_BYTES", std::string(target.codeBytes)},
      {"RAM_BYTES", std::string(target.ramBytes)},
      {"IMAGE_BYTES", std::to_string(firmware.imageBytes)},
      {"ARENA_BYTES", std::to_string(firmware.arenaBytes)},
      {"STACK_BYTES", std::to_string(infer::kStackBytes)},
      {"TENSORS", tensorsText(executor)},
      {"KERNELS", listOf(firmware.kernels)},
      {"CONFIGURE", std::string("cmake -B build") +
                        (cross ? " -DCMAKE_TOOLCHAIN_FILE=$PWD/cortex_m.cmake" : "")},
      {"RUN", cross ? "qemu-system-arm -M " + std::string(target.machine) +
                          " -nographic -semihosting -kernel build/check"
                    : "build/check"}};
  std::vector<std::string> names(std::begin(kTemplates), std::end(kTemplates));
  if (cross) names.insert(names.end(), std::begin(kCrossTemplates), std::end(kCrossTemplates));
  for (const std::string& name : names) {
    MOTE_ASSIGN(std::string text, sources.read("firmware/" + name));
    files[name] = filled(std::move(text), values);
  }
  MOTE_ASSIGN(files["LICENSE"], sources.read("LICENSE"));
  return {};
}

Result<Sources> coreSources(const std::filesystem::path& root) {
  Sources sources(root);
  for (const char* room :
       {"core/foundation", "core/tensor", "core/program", "core/kernels", "core/infer"}) {
    MOTE_TRY(sources.addFolder(room));
  }
  return sources;
}

}  // namespace

Result<Firmware> firmwareOf(std::span<const std::byte> image, const Target& target,
                            const std::filesystem::path& root, std::vector<Array> inputs) {
  MOTE_ASSIGN(execute::Executor executor,
              execute::Executor::load(image, execute::Kernels::Reference));
  MOTE_ASSIGN(Sources sources, coreSources(root));
  const program::Program& program = executor.program();
  Firmware firmware;
  firmware.kernels = kernelsOf(program, target, sources);
  firmware.imageBytes = program.header().totalBytes;
  firmware.arenaBytes = program.arenaBytes();
  for (const std::string& kernel : firmware.kernels)
    MOTE_TRY(sources.add("core/kernels/" + kernel + ".cpp"));
  Files files = sources.files();
  MOTE_TRY(addTemplates(target, sources, firmware, executor, files));
  files["model_sizes.h"] = sizesText(program);
  files["model_kernels.cpp"] = kernelsText(firmware.kernels);
  files["model_image.c"] = heading("The model: a program of core/program/format.h.") +
                           arrayText("model_image", program.image());
  MOTE_ASSIGN(files["check/check_data.c"], checkText(executor, std::move(inputs)));
  for (auto& [path, text] : files) firmware.files.push_back({path, std::move(text)});
  return firmware;
}

std::filesystem::path sourcesFolder() {
  std::error_code problem;
  const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", problem);
  return program.parent_path().parent_path() / "share" / "mote" / "sources";
}

}  // namespace mote::firmware
