// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a command takes. CLI11 stays behind it, so that its headers are compiled in few places.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace mote::cli {

/// Least and most a number may be, inclusive.
struct Limits {
  double least = std::numeric_limits<double>::lowest();
  double most = std::numeric_limits<double>::max();
};

/// Names that begin with dashes are options, others positions. A target keeps its value where the
/// command line does not name it, and must live as long as the command's action.
/// Targets: std::string, std::vector<std::string>, std::size_t, std::int64_t, unsigned, double.
class Arguments {
 public:
  explicit Arguments(CLI::App& app) noexcept : m_app(app) {}

  template <typename Value>
  void option(std::string_view name, Value& target, std::string_view help, Limits limits = {});
  template <typename Value>
  void required(std::string_view name, Value& target, std::string_view help);
  void flag(std::string_view name, bool& target, std::string_view help);

 private:
  CLI::App& m_app;
};

}  // namespace mote::cli
