// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The slice of ONNX Runtime's C interface that we call. The npm package brings the library
// without headers; the interface is a table of functions that only ever grows at its end, so that a
// function's place in it, as documented in onnxruntime_c_api.h, is its stable name.
#pragma once

#include <cstddef>
#include <cstdint>

namespace mote::peers::onnxruntime {

struct Allocator;
struct Env;
struct MemoryInfo;
struct RunOptions;
struct Session;
struct SessionOptions;
struct Status;
struct TensorInfo;
struct Value;

/// The version of the table that is asked for; every later library gives it.
inline constexpr std::uint32_t kApiVersion = 16;

struct ApiBase {
  const void* (*getApi)(std::uint32_t version);
  const char* (*versionString)();
};

/// A place in the table, with the type of the function there.
template <std::size_t Place, typename Function>
struct Entry {
  [[nodiscard]] static Function* in(const void* table) noexcept {
    return reinterpret_cast<Function*>(static_cast<void* const*>(table)[Place]);
  }
};

using GetErrorMessage = Entry<2, const char*(const Status*)>;
using CreateEnv = Entry<3, Status*(int severity, const char* id, Env**)>;
using CreateSession = Entry<7, Status*(const Env*, const char*, const SessionOptions*, Session**)>;
using CreateSessionFromArray =
    Entry<8, Status*(const Env*, const void*, std::size_t, const SessionOptions*, Session**)>;
using Run = Entry<9, Status*(Session*, const RunOptions*, const char* const* inputNames,
                             const Value* const* inputs, std::size_t inputCount,
                             const char* const* outputNames, std::size_t outputCount, Value**)>;
using CreateSessionOptions = Entry<10, Status*(SessionOptions**)>;
using SetGraphOptimizationLevel = Entry<23, Status*(SessionOptions*, int level)>;
using SetIntraOpNumThreads = Entry<24, Status*(SessionOptions*, int)>;
using SetInterOpNumThreads = Entry<25, Status*(SessionOptions*, int)>;
using GetInputCount = Entry<30, Status*(const Session*, std::size_t*)>;
using GetOutputCount = Entry<31, Status*(const Session*, std::size_t*)>;
using GetInputName = Entry<36, Status*(const Session*, std::size_t, Allocator*, char**)>;
using GetOutputName = Entry<37, Status*(const Session*, std::size_t, Allocator*, char**)>;
using CreateTensorWithData =
    Entry<49, Status*(const MemoryInfo*, void*, std::size_t bytes, const std::int64_t* dims,
                      std::size_t rank, int type, Value**)>;
using IsTensor = Entry<50, Status*(const Value*, int*)>;
using GetTensorMutableData = Entry<51, Status*(Value*, void**)>;
using GetTensorElementType = Entry<60, Status*(const TensorInfo*, int*)>;
using GetDimensionsCount = Entry<61, Status*(const TensorInfo*, std::size_t*)>;
using GetDimensions = Entry<62, Status*(const TensorInfo*, std::int64_t*, std::size_t)>;
using GetTensorTypeAndShape = Entry<65, Status*(const Value*, TensorInfo**)>;
using CreateCpuMemoryInfo = Entry<69, Status*(int allocator, int memory, MemoryInfo**)>;
using AllocatorFree = Entry<76, Status*(Allocator*, void*)>;
using GetDefaultAllocator = Entry<78, Status*(Allocator**)>;
using ReleaseStatus = Entry<93, void(Status*)>;
using ReleaseSession = Entry<95, void(Session*)>;
using ReleaseValue = Entry<96, void(Value*)>;
using ReleaseTensorInfo = Entry<99, void(TensorInfo*)>;
using ReleaseSessionOptions = Entry<100, void(SessionOptions*)>;

}  // namespace mote::peers::onnxruntime
