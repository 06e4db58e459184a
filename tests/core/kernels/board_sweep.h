// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layers on the emulated boards, whose firmware has the fast kernels of their processors, against
// the reference kernels here: equal to the bit, and no step beyond the scratch memory.
#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <sstream>

#include "core/execute/executor.h"
#include "core/profile/trace.h"
#include "devices/session/board_list.h"
#include "devices/virtual/virtual_boards.h"
#include "tests/core/kernels/sweep_program.h"
#include "tests/support/conv_oracle.h"

namespace mote::tests {

class BoardSweep : public testing::TestWithParam<std::string> {
 protected:
  void SetUp() override {
    m_folder = std::filesystem::temp_directory_path() / ("mote-sweep-" + std::to_string(getpid()));
    ::setenv("MOTE_RUNTIME_DIR", m_folder.c_str(), 1);
  }
  void TearDown() override {
    EXPECT_TRUE(virtual_boards::stop(GetParam()).ok());
    std::filesystem::remove_all(m_folder);
  }

  /// Null where this computer cannot play the board; any other failure fails the test.
  static std::unique_ptr<session::Session> connectOrNull() {
    auto session = session::connect(GetParam());
    if (session.ok()) return std::move(*session);
    const std::string& code = session.error().code;
    EXPECT_TRUE(code == "virtual.firmware" || code == "virtual.program") << session.error().text();
    return nullptr;
  }

  /// Runs the program here and on the board; fails with the first case that differs.
  void expectEqual(SweepProgram& program) {
    const auto session = connectOrNull();
    if (session == nullptr) GTEST_SKIP() << "no emulator or no firmware here";
    const image::Image image = program.write();
    auto executor = execute::Executor::load(image.bytes, execute::Kernels::Reference).value();
    const profile::Trace desktop = profile::traceOnDesktop(executor, {}).value();
    const auto loaded = session->upload(image.bytes, {});
    ASSERT_TRUE(loaded.ok()) << loaded.error().text();
    std::size_t heard = 0;
    std::string wrong;
    const auto run =
        session->run({},
                     [&](const session::LayerEvent& event) {
                       ++heard;
                       if (wrong.empty() && event.hash != desktop.layers.at(event.node).hash)
                         wrong = program.cases().at(event.node);
                     },
                     {});
    ASSERT_TRUE(run.ok()) << run.error().text();
    EXPECT_EQ(wrong, "");
    EXPECT_EQ(heard, program.cases().size());
    EXPECT_LE(run->arenaBytes, image.arenaBytes) << "written beyond the scratch memory";
    EXPECT_LE(run->stackBytes, infer::kStackBytes + 1024) << "with the agent's own share";
  }

  /// The M7 runs the M4's instructions: fewer cases will do.
  static int share(int cases) { return GetParam() == "mps2-an500" ? cases / 4 : cases; }

  std::filesystem::path m_folder;
};

template <typename T>
void setValues(const Tensor& tensor, const std::vector<T>& values) {
  std::memcpy(tensor.bytes.get(), values.data(), tensor.size);
}

/// Most layers have shifts as networks have them; some are left as they were drawn, from far left
/// to far right; some have biases of any size, as channels without a use have.
inline void settleScaling(ConvTensors& tensors, Random& random) {
  const std::int32_t kind = random.integer(0, 3);
  const std::size_t channels = tensors.inputs[4].size;
  if (kind > 1) setValues(tensors.inputs[4], random.integers<std::int8_t>(channels, -20, -1));
  if (kind == 1 && tensors.inputs[2].size > 0) {
    auto biases = tensors.inputs[2].values<std::int32_t>();
    for (auto& bias : biases) {
      if (random.integer(0, 2) == 0) bias = random.integer(INT32_MIN, INT32_MAX);
    }
    setValues(tensors.inputs[2], biases);
  }
}

inline std::string textOf(const ConvCase& c) {
  std::ostringstream text;
  text << c;
  return text.str();
}

/// The line carries some forty kilobytes a second: small layers, and more of them.
inline bool isSmall(const ConvTensors& tensors) {
  std::size_t bytes = 0;
  for (const Tensor& input : tensors.inputs) bytes += input.size;
  return bytes < 1500;
}

inline std::uint64_t size(std::int32_t value) {
  return static_cast<std::uint64_t>(value);
}

inline std::vector<std::string> emulatedBoards() {
  std::vector<std::string> ids;
  for (const auto& board : virtual_boards::boards()) {
    if (board.emulated) ids.push_back(board.id);
  }
  return ids;
}

inline std::string boardName(const testing::TestParamInfo<std::string>& info) {
  std::string name = info.param;
  std::ranges::replace(name, '-', '_');
  return name;
}

}  // namespace mote::tests
