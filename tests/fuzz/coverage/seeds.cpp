// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// fuzz_seeds FOLDER: what fuzzing starts from, besides the corpus: FOLDER/<format>/<name>.
#include <filesystem>
#include <fstream>
#include <span>
#include <string>

#include "tests/fuzz/fuzz_models.h"
#include "tests/fuzz/fuzz_programs.h"
#include "tests/fuzz/tflite_models.h"

namespace {

namespace fs = std::filesystem;

void write(const fs::path& folder, const std::string& name, std::span<const char> bytes) {
  fs::create_directories(folder);
  std::ofstream(folder / name, std::ios::binary)
      .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) return 2;
  const fs::path folder = arguments[1];
  for (const auto& program : mote::fuzz::namedPrograms()) {
    const auto bytes = program.make().bytes;
    write(folder / "program", program.name,
          {reinterpret_cast<const char*>(bytes.data()), bytes.size()});
  }
  for (const auto& model : mote::fuzz::namedModels())
    write(folder / "onnx", model.name, model.make().SerializeAsString());
  for (const auto& file : mote::fuzz::tfliteFiles())
    write(folder / "tflite", file.name, file.make());
  return 0;
}
