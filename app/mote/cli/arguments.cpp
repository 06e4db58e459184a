// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mote/cli/arguments.h"

#include <CLI/CLI.hpp>
#include <type_traits>

namespace mote::cli {
namespace {

template <typename Value>
CLI::Option* declare(CLI::App& app, std::string_view name, Value& target, std::string_view help) {
  return app.add_option(std::string(name), target, std::string(help));
}

}  // namespace

template <typename Value>
void Arguments::option(std::string_view name, Value& target, std::string_view help, Limits limits) {
  CLI::Option* option = declare(m_app, name, target, help);
  if constexpr (std::is_arithmetic_v<Value>) {
    if (limits.least > Limits{}.least || limits.most < Limits{}.most)
      option->check(CLI::Range(static_cast<Value>(limits.least), static_cast<Value>(limits.most)));
  }
}

template <typename Value>
void Arguments::required(std::string_view name, Value& target, std::string_view help) {
  declare(m_app, name, target, help)->required();
}

void Arguments::flag(std::string_view name, bool& target, std::string_view help) {
  m_app.add_flag(std::string(name), target, std::string(help));
}

#define MOTE_ARGUMENT(Value)                                                                  \
  template void Arguments::option<Value>(std::string_view, Value&, std::string_view, Limits); \
  template void Arguments::required<Value>(std::string_view, Value&, std::string_view)

MOTE_ARGUMENT(std::string);
MOTE_ARGUMENT(std::vector<std::string>);
MOTE_ARGUMENT(std::size_t);
MOTE_ARGUMENT(std::int64_t);
MOTE_ARGUMENT(unsigned);
MOTE_ARGUMENT(double);

}  // namespace mote::cli
