// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The few functions of the C interface that one inference takes.
#include "tests/support/tflite_interpreter.h"

#include <dlfcn.h>

#include <cstdint>
#include <cstdlib>
#include <memory>

namespace mote::tests {
namespace {

struct Library {
  void* (*modelCreate)(const void*, std::size_t) = nullptr;
  void (*modelDelete)(void*) = nullptr;
  void* (*optionsCreate)() = nullptr;
  void (*optionsDelete)(void*) = nullptr;
  void (*optionsThreads)(void*, std::int32_t) = nullptr;
  void* (*create)(const void*, const void*) = nullptr;
  void (*destroy)(void*) = nullptr;
  int (*allocate)(void*) = nullptr;
  int (*invoke)(void*) = nullptr;
  void* (*input)(const void*, std::int32_t) = nullptr;
  std::int32_t (*outputCount)(const void*) = nullptr;
  const void* (*output)(const void*, std::int32_t) = nullptr;
  std::size_t (*byteSize)(const void*) = nullptr;
  int (*copyIn)(void*, const void*, std::size_t) = nullptr;
  int (*copyOut)(const void*, void*, std::size_t) = nullptr;
  bool complete = true;
};

template <typename Function>
void find(void* handle, const char* name, Function& function, bool& complete) {
  function = reinterpret_cast<Function>(dlsym(handle, name));
  complete = complete && function != nullptr;
}

Library load() {
  Library library;
#ifdef __aarch64__
  const char* machine = "linux_arm64";
#else
  const char* machine = "linux_amd64";
#endif
  const auto path = peerModules() / "tfjs-tflite-node/cc_deps" / machine / "libtensorflowlite_c.so";
  void* handle = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  library.complete = handle != nullptr;
  if (handle == nullptr) return library;
  bool& complete = library.complete;
  find(handle, "TfLiteModelCreate", library.modelCreate, complete);
  find(handle, "TfLiteModelDelete", library.modelDelete, complete);
  find(handle, "TfLiteInterpreterOptionsCreate", library.optionsCreate, complete);
  find(handle, "TfLiteInterpreterOptionsDelete", library.optionsDelete, complete);
  find(handle, "TfLiteInterpreterOptionsSetNumThreads", library.optionsThreads, complete);
  find(handle, "TfLiteInterpreterCreate", library.create, complete);
  find(handle, "TfLiteInterpreterDelete", library.destroy, complete);
  find(handle, "TfLiteInterpreterAllocateTensors", library.allocate, complete);
  find(handle, "TfLiteInterpreterInvoke", library.invoke, complete);
  find(handle, "TfLiteInterpreterGetInputTensor", library.input, complete);
  find(handle, "TfLiteInterpreterGetOutputTensorCount", library.outputCount, complete);
  find(handle, "TfLiteInterpreterGetOutputTensor", library.output, complete);
  find(handle, "TfLiteTensorByteSize", library.byteSize, complete);
  find(handle, "TfLiteTensorCopyFromBuffer", library.copyIn, complete);
  find(handle, "TfLiteTensorCopyToBuffer", library.copyOut, complete);
  return library;
}

const Library& library() {
  static const Library kLibrary = load();
  return kLibrary;
}

using Handle = std::unique_ptr<void, void (*)(void*)>;

}  // namespace

std::filesystem::path peerModules() {
  const char* given = std::getenv("MOTE_ORT");
  return given != nullptr ? given : MOTE_SOURCE_DIR "/.cache/peers/node_modules";
}

bool hasTfliteInterpreter() {
  return library().complete;
}

std::vector<std::vector<std::byte>> runTfliteInterpreter(
    std::span<const std::byte> model, const std::vector<std::vector<std::byte>>& inputs) {
  const Library& tflite = library();
  const Handle file(tflite.modelCreate(model.data(), model.size()), tflite.modelDelete);
  if (!file) return {};
  const Handle options(tflite.optionsCreate(), tflite.optionsDelete);
  tflite.optionsThreads(options.get(), 1);
  const Handle interpreter(tflite.create(file.get(), options.get()), tflite.destroy);
  if (!interpreter || tflite.allocate(interpreter.get()) != 0) return {};
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    void* tensor = tflite.input(interpreter.get(), static_cast<std::int32_t>(i));
    if (tensor == nullptr || tflite.copyIn(tensor, inputs[i].data(), inputs[i].size()) != 0)
      return {};
  }
  if (tflite.invoke(interpreter.get()) != 0) return {};
  std::vector<std::vector<std::byte>> outputs;
  for (std::int32_t i = 0; i < tflite.outputCount(interpreter.get()); ++i) {
    const void* tensor = tflite.output(interpreter.get(), i);
    outputs.emplace_back(tflite.byteSize(tensor));
    tflite.copyOut(tensor, outputs.back().data(), outputs.back().size());
  }
  return outputs;
}

}  // namespace mote::tests
