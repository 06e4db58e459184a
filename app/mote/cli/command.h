// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a command of `mote` is: it declares its options and gives back facts, or an error.
#pragma once

#include <functional>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "app/mote/cli/arguments.h"
#include "core/jobs/cancel.h"
#include "core/result/result.h"

namespace mote::cli {

using Json = nlohmann::ordered_json;

/// Of `--kernels`, wherever a command runs a model.
inline constexpr std::string_view kKernelsHelp =
    "fastest, reference, or those of an instruction set such as avx2";

/// Facts for programs and the same for people.
struct Outcome {
  Json json;
  std::string text;
  bool good = true;  ///< false: facts are given, but the exit code says no (e.g. outputs differ)
};

/// What to do once the command line is parsed.
using Action = std::function<Result<Outcome>(const JobContext&)>;

/// declare: adds options to the subcommand and returns its action, which owns their values.
struct Command {
  std::string_view name;
  std::string_view summary;
  Action (*declare)(Arguments& arguments) = nullptr;
};

#define MOTE_COMMAND(stem)                          \
  extern const ::mote::cli::Command command_##stem; \
  const ::mote::cli::Command command_##stem

}  // namespace mote::cli
