// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds, loads and asks libonnxruntime.so.1 for its table of functions.
#include "core/peers/onnxruntime_library.h"

#include <dlfcn.h>

#include <cstdlib>
#include <string>

#include "core/peers/onnxruntime_session.h"

namespace mote::peers {

namespace fs = std::filesystem;

std::optional<fs::path> onnxRuntimeLibrary() {
  const char* given = std::getenv("MOTE_ORT");
  const fs::path modules = given != nullptr ? given : MOTE_SOURCE_DIR "/.cache/peers/node_modules";
#ifdef __aarch64__
  const char* machine = "linux/arm64";
#else
  const char* machine = "linux/x64";
#endif
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(modules / "onnxruntime-node/bin", ignored)) {
    const fs::path library = entry.path() / machine / "libonnxruntime.so.1";
    if (fs::exists(library, ignored)) return library;
  }
  return std::nullopt;
}

namespace onnxruntime {
namespace {

constexpr int kLogErrors = 3;
constexpr int kArenaAllocator = 1;
constexpr int kDefaultMemory = 0;

Error absent() {
  return refused("onnxruntime.absent",
                 "no ONNX Runtime: run packaging/install-peers or set MOTE_ORT");
}

}  // namespace

Result<const Library*> Library::get() {
  static const Result<Library> kLibrary = load();
  if (!kLibrary.ok()) return kLibrary.error();
  return &kLibrary.value();
}

Result<Library> Library::load() {
  const auto path = onnxRuntimeLibrary();
  if (!path) return absent();
  void* handle = dlopen(path->c_str(), RTLD_NOW | RTLD_LOCAL);
  void* entry = handle != nullptr ? dlsym(handle, "OrtGetApiBase") : nullptr;
  if (entry == nullptr) return failed("onnxruntime.load", "%1", {dlerror()});
  const ApiBase* base = reinterpret_cast<const ApiBase* (*)()>(entry)();
  Library library;
  library.m_api = base->getApi(kApiVersion);
  if (library.m_api == nullptr) {
    return refused("onnxruntime.old", "%1 is too old: %2", {path->string(), base->versionString()});
  }
  MOTE_TRY(library.call<CreateEnv>(kLogErrors, "mote", &library.m_env));
  MOTE_TRY(library.call<CreateCpuMemoryInfo>(kArenaAllocator, kDefaultMemory, &library.m_cpu));
  MOTE_TRY(library.call<GetDefaultAllocator>(&library.m_allocator));
  return library;
}

Result<void> Library::check(Status* status) const {
  if (status == nullptr) return {};
  const std::string words = GetErrorMessage::in(m_api)(status);
  ReleaseStatus::in(m_api)(status);
  return failed("onnxruntime.call", "ONNX Runtime: %1", {words});
}

}  // namespace onnxruntime
}  // namespace mote::peers
