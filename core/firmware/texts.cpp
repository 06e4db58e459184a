// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/firmware/texts.h"

#include <cstdint>
#include <sstream>

#include "core/array/array.h"

namespace mote::firmware {
namespace {

std::string rowText(const std::string& which, const TensorView& view) {
  std::ostringstream row;
  row << "| " << which << " | " << elementTypeName(view.type) << " | "
      << dimsText({view.dims, view.dims + view.rank}) << " | ";
  if (view.scale > 0)
    row << view.scale << " | " << view.zeroPoint << " |\n";
  else
    row << "| |\n";
  return row.str();
}

}  // namespace

std::string heading(const std::string& role) {
  // Put together here, so that this file does not claim the licence for itself.
  return std::string("/* SPDX-") + "FileCopyrightText: 2026 Mote Studio contributors\n * SPDX-" +
         "License-Identifier: Apache-2.0\n *\n * " + role + "\n */\n";
}

std::string arrayText(const std::string& name, std::span<const std::byte> bytes) {
  constexpr std::size_t kPerLine = 24;
  std::string text =
      "_Alignas(16) const unsigned char " + name + "[" + std::to_string(bytes.size()) + "] = {";
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (i % kPerLine == 0) text += "\n    ";
    text += std::to_string(std::to_integer<int>(bytes[i])) + ",";
  }
  return text + "\n};\n";
}

std::string kernelsText(const std::vector<std::string>& kernels) {
  std::string declarations;
  std::string entries;
  for (const std::string& kernel : kernels) {
    const std::size_t slash = kernel.find('/');
    const std::string room = kernel.substr(0, slash);
    const std::string stem = kernel.substr(slash + 1);
    const std::string entry = "mote::kernels::" + room + "::" + stem + "_entry";
    declarations += "namespace " + entry + " {\nextern const Kernel kernel_" + stem + ";\n}\n";
    entries += "    &" + entry + "::kernel_" + stem + ",\n";
  }
  return heading("The kernels this model runs.") + "#include \"model_kernels.h\"\n\n" +
         declarations + "\nnamespace {\n\nconstexpr const mote::kernels::Kernel* kKernels[] = {\n" +
         entries +
         "};\nconstexpr mote::kernels::Catalogue kCatalogues[] = {kKernels};\n\n}  // namespace\n\n"
         "mote::infer::KernelSet modelKernels() noexcept {\n  return kCatalogues;\n}\n";
}

std::string tensorsText(const execute::Executor& executor) {
  std::string text = "| tensor | type | shape | scale | zero point |\n|---|---|---|---|---|\n";
  for (std::size_t i = 0; i < executor.inputCount(); ++i)
    text += rowText("input " + std::to_string(i), executor.input(i));
  for (std::size_t i = 0; i < executor.outputCount(); ++i)
    text += rowText("output " + std::to_string(i), executor.output(i));
  return text;
}

std::string filled(std::string text, const std::map<std::string, std::string>& values) {
  for (const auto& [key, value] : values) {
    const std::string mark = "@" + key + "@";
    for (std::size_t at = 0; (at = text.find(mark, at)) != std::string::npos; at += value.size())
      text.replace(at, mark.size(), value);
  }
  return text;
}

}  // namespace mote::firmware
