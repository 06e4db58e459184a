// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sessions of ONNX Runtime over its C interface, array by array.
#include "core/peers/onnxruntime_session.h"

#include <array>
#include <cstring>
#include <functional>
#include <utility>

#include "core/peers/onnxruntime_library.h"

namespace mote::peers {
namespace {

using onnxruntime::Library;
using ValueOwner = std::unique_ptr<onnxruntime::Value, void (*)(onnxruntime::Value*)>;

constexpr int kAllOptimizations = 99;

/// ONNX's numbers (TensorProto.DataType), by place.
constexpr std::array kOnnxTypes = {
    ElementType::Undefined, ElementType::Float32, ElementType::UInt8,   ElementType::Int8,
    ElementType::UInt16,    ElementType::Int16,   ElementType::Int32,   ElementType::Int64,
    ElementType::String,    ElementType::Bool,    ElementType::Float16, ElementType::Float64,
    ElementType::UInt32,    ElementType::UInt64};

int onnxNumber(ElementType type) {
  std::size_t number = 0;
  while (number < kOnnxTypes.size() && kOnnxTypes[number] != type) ++number;
  return static_cast<int>(number);
}

ElementType elementTypeOf(int onnxNumber) {
  const auto place = static_cast<std::size_t>(onnxNumber);
  return place < kOnnxTypes.size() ? kOnnxTypes[place] : ElementType::Undefined;
}

/// The value borrows the array's bytes; ONNX Runtime only reads inputs.
Result<ValueOwner> valueOf(const Library& library, const Array& array) {
  onnxruntime::Value* value = nullptr;
  void* bytes = const_cast<std::byte*>(array.bytes().data());
  MOTE_TRY(library.call<onnxruntime::CreateTensorWithData>(
      library.cpu(), bytes, array.bytes().size(), array.dims().data(), array.dims().size(),
      onnxNumber(array.type()), &value));
  return library.owned<onnxruntime::ReleaseValue>(value);
}

Result<Array> arrayOf(const Library& library, onnxruntime::Value* value) {
  int isTensor = 0;
  MOTE_TRY(library.call<onnxruntime::IsTensor>(value, &isTensor));
  if (isTensor == 0) return refused("onnxruntime.output", "an output is no tensor");
  onnxruntime::TensorInfo* info = nullptr;
  MOTE_TRY(library.call<onnxruntime::GetTensorTypeAndShape>(value, &info));
  const auto owner = library.owned<onnxruntime::ReleaseTensorInfo>(info);
  int number = 0;
  std::size_t rank = 0;
  MOTE_TRY(library.call<onnxruntime::GetTensorElementType>(info, &number));
  MOTE_TRY(library.call<onnxruntime::GetDimensionsCount>(info, &rank));
  Dims dims(rank);
  MOTE_TRY(library.call<onnxruntime::GetDimensions>(info, dims.data(), rank));
  const ElementType type = elementTypeOf(number);
  if (elementBytes(type) == 0)
    return refused("onnxruntime.output", "an output's element type is foreign");
  MOTE_ASSIGN(const std::size_t count, elementCount(dims));
  void* data = nullptr;
  MOTE_TRY(library.call<onnxruntime::GetTensorMutableData>(value, &data));
  Bytes bytes(count * elementBytes(type));
  if (!bytes.empty()) std::memcpy(bytes.data(), data, bytes.size());
  return Array::make(type, std::move(dims), std::move(bytes));
}

template <typename Count, typename Name>
Result<std::vector<std::string>> namesOf(const Library& library,
                                         const onnxruntime::Session* session) {
  std::size_t count = 0;
  MOTE_TRY(library.call<Count>(session, &count));
  std::vector<std::string> names;
  for (std::size_t i = 0; i < count; ++i) {
    char* name = nullptr;
    MOTE_TRY(library.call<Name>(session, i, library.allocator(), &name));
    names.emplace_back(name);
    MOTE_TRY(library.call<onnxruntime::AllocatorFree>(library.allocator(), name));
  }
  return names;
}

std::vector<const char*> pointersTo(const std::vector<std::string>& names) {
  std::vector<const char*> pointers;
  for (const std::string& name : names) pointers.push_back(name.c_str());
  return pointers;
}

}  // namespace

struct OnnxRuntimeSession::State {
  const Library* library;
  std::unique_ptr<onnxruntime::Session, void (*)(onnxruntime::Session*)> session;
  std::vector<std::string> inputNames;
  std::vector<std::string> outputNames;
  std::vector<Array> boundArrays;  ///< the bytes that `bound` borrows
  std::vector<ValueOwner> bound;

  using Create =
      std::function<Result<void>(const onnxruntime::SessionOptions*, onnxruntime::Session**)>;

  static Result<std::unique_ptr<State>> make(const Library& library, std::size_t threads,
                                             const Create& create) {
    onnxruntime::SessionOptions* options = nullptr;
    MOTE_TRY(library.call<onnxruntime::CreateSessionOptions>(&options));
    const auto owner = library.owned<onnxruntime::ReleaseSessionOptions>(options);
    MOTE_TRY(library.call<onnxruntime::SetGraphOptimizationLevel>(options, kAllOptimizations));
    MOTE_TRY(library.call<onnxruntime::SetIntraOpNumThreads>(options, static_cast<int>(threads)));
    MOTE_TRY(library.call<onnxruntime::SetInterOpNumThreads>(options, 1));
    onnxruntime::Session* session = nullptr;
    MOTE_TRY(create(options, &session));
    auto state = std::make_unique<State>(
        State{&library, library.owned<onnxruntime::ReleaseSession>(session), {}, {}, {}, {}});
    MOTE_ASSIGN(state->inputNames,
                (namesOf<onnxruntime::GetInputCount, onnxruntime::GetInputName>(library, session)));
    MOTE_ASSIGN(
        state->outputNames,
        (namesOf<onnxruntime::GetOutputCount, onnxruntime::GetOutputName>(library, session)));
    return state;
  }

  Result<std::vector<ValueOwner>> bind(const std::vector<Array>& inputs) const {
    if (inputs.size() != inputNames.size()) {
      return refused("onnxruntime.inputs", "the model takes %1 inputs",
                     {std::to_string(inputNames.size())});
    }
    std::vector<ValueOwner> values;
    for (const Array& input : inputs) {
      MOTE_ASSIGN(values.emplace_back(nullptr, nullptr), valueOf(*library, input));
    }
    return values;
  }

  Result<std::vector<ValueOwner>> run(const std::vector<ValueOwner>& inputs) const {
    std::vector<const onnxruntime::Value*> given;
    for (const ValueOwner& input : inputs) given.push_back(input.get());
    std::vector<onnxruntime::Value*> results(outputNames.size(), nullptr);
    const auto names = pointersTo(inputNames);
    const auto resultNames = pointersTo(outputNames);
    MOTE_TRY(library->call<onnxruntime::Run>(session.get(), nullptr, names.data(), given.data(),
                                             given.size(), resultNames.data(), results.size(),
                                             results.data()));
    std::vector<ValueOwner> owners;
    for (onnxruntime::Value* result : results)
      owners.push_back(library->owned<onnxruntime::ReleaseValue>(result));
    return owners;
  }
};

OnnxRuntimeSession::OnnxRuntimeSession(std::unique_ptr<State> state) : m_state(std::move(state)) {}
OnnxRuntimeSession::~OnnxRuntimeSession() = default;

Result<std::unique_ptr<OnnxRuntimeSession>> OnnxRuntimeSession::open(
    const std::filesystem::path& model, std::size_t threads) {
  MOTE_ASSIGN(const Library* library, Library::get());
  MOTE_ASSIGN(auto state, State::make(*library, threads, [&](const auto* options, auto** session) {
                return library->call<onnxruntime::CreateSession>(library->env(), model.c_str(),
                                                                 options, session);
              }));
  return std::unique_ptr<OnnxRuntimeSession>(new OnnxRuntimeSession(std::move(state)));
}

Result<std::unique_ptr<OnnxRuntimeSession>> OnnxRuntimeSession::open(
    std::span<const std::byte> model, std::size_t threads) {
  MOTE_ASSIGN(const Library* library, Library::get());
  MOTE_ASSIGN(auto state, State::make(*library, threads, [&](const auto* options, auto** session) {
                return library->call<onnxruntime::CreateSessionFromArray>(
                    library->env(), model.data(), model.size(), options, session);
              }));
  return std::unique_ptr<OnnxRuntimeSession>(new OnnxRuntimeSession(std::move(state)));
}

const std::vector<std::string>& OnnxRuntimeSession::inputNames() const noexcept {
  return m_state->inputNames;
}

const std::vector<std::string>& OnnxRuntimeSession::outputNames() const noexcept {
  return m_state->outputNames;
}

Result<std::vector<Array>> OnnxRuntimeSession::run(const std::vector<Array>& inputs) {
  MOTE_ASSIGN(const auto bound, m_state->bind(inputs));
  MOTE_ASSIGN(const auto results, m_state->run(bound));
  std::vector<Array> arrays;
  for (const ValueOwner& result : results) {
    MOTE_ASSIGN(arrays.emplace_back(), arrayOf(*m_state->library, result.get()));
  }
  return arrays;
}

Result<void> OnnxRuntimeSession::bind(std::vector<Array> inputs) {
  MOTE_ASSIGN(m_state->bound, m_state->bind(inputs));
  m_state->boundArrays = std::move(inputs);
  return {};
}

Result<void> OnnxRuntimeSession::runBound() {
  MOTE_TRY(m_state->run(m_state->bound));
  return {};
}

}  // namespace mote::peers
