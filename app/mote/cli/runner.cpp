// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parses with CLI11, runs one command under a cancel token that Ctrl+C sets, prints the outcome.
#include "app/mote/cli/runner.h"

#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <iostream>
#include <memory>

namespace mote::cli {
namespace {

constexpr int kFailed = 1;
constexpr int kWrongUsage = 2;
constexpr int kInterrupted = 130;

const CancelToken& interruptToken() {
  static const CancelToken kToken;
  return kToken;
}

void onInterrupt(int /*signal*/) {
  interruptToken().cancel();
}

const char* kindName(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::Refused:
      return "refused";
    case ErrorKind::Failed:
      return "failed";
    case ErrorKind::Cancelled:
      return "cancelled";
    case ErrorKind::Bug:
      return "bug";
  }
  return "bug";
}

void printError(const Error& error, bool json) {
  if (json) {
    const Json body = {
        {"error",
         {{"code", error.code}, {"kind", kindName(error.kind)}, {"message", error.text()}}}};
    std::cout << body.dump(2, ' ', false, Json::error_handler_t::replace) << "\n";
  } else {
    std::cerr << "mote: " << error.text() << "\n";
  }
}

/// One line that is rewritten, only where a person watches.
ProgressFunction progressLine() {
  if (::isatty(STDERR_FILENO) == 0) return {};
  return [](double fraction, const std::string& step) {
    std::fprintf(stderr, "\r\033[K%s %3.0f %%", step.c_str(),
                 fraction < 0.0 ? 0.0 : fraction * 100.0);
    std::fflush(stderr);
  };
}

int execute(const Action& action, bool json) {
  std::signal(SIGINT, onInterrupt);
  JobContext context;
  context.cancel = interruptToken();
  context.progress = progressLine();
  const Result<Outcome> outcome = action(context);
  if (context.progress) std::fputs("\r\033[K", stderr);
  if (!outcome.ok()) {
    printError(outcome.error(), json);
    return outcome.error().kind == ErrorKind::Cancelled ? kInterrupted : kFailed;
  }
  if (json) {
    std::cout << outcome->json.dump(2, ' ', false, Json::error_handler_t::replace) << "\n";
  } else {
    std::cout << outcome->text;
  }
  std::cout.flush();
  if (!std::cout) return kFailed;
  return outcome->good ? 0 : kFailed;
}

/// `mote help [command]`. The overview is written before parsing: afterwards CLI11 explains the
/// subcommand that was called, which is `help` itself.
Action declareHelp(Arguments& arguments, CLI::App& root, const std::string& overview) {
  auto topic = std::make_shared<std::string>();
  arguments.option("command", *topic, "The command to explain");
  return [topic, &root, &overview](const JobContext&) -> Result<Outcome> {
    if (topic->empty()) return Outcome{{{"help", overview}}, overview};
    const auto all =
        root.get_subcommands([&](const CLI::App* sub) { return sub->get_name() == *topic; });
    const CLI::App* known = all.empty() ? nullptr : all.front();
    if (known == nullptr)
      return refused("help.unknown", "There is no command %1; 'mote help' lists them", {*topic});
    const std::string text = known->help(root.get_name());
    return Outcome{{{"help", text}}, text};
  };
}

}  // namespace

int runCommandLine(std::span<const Command* const> commands, int argc, const char* const* argv) {
  CLI::App root("Mote Studio's command line: neural networks for small boards", "mote");
  root.set_version_flag("--version", "mote " MOTE_VERSION);
  root.require_subcommand(1);
  root.footer("'mote help COMMAND' tells a command's options. Every command takes --json.");
  bool json = false;
  Action chosen;
  std::string overview;
  const auto add = [&](std::string_view name, std::string_view summary, const auto& declare) {
    CLI::App* sub = root.add_subcommand(std::string(name), std::string(summary));
    Arguments arguments(*sub);
    Action action = declare(arguments);
    sub->add_flag("--json", json, "Print facts as JSON");
    sub->callback([&chosen, action = std::move(action)] { chosen = action; });
  };
  for (const Command* command : commands) add(command->name, command->summary, command->declare);
  add("help", "Explain mote or one of its commands",
      [&](Arguments& arguments) { return declareHelp(arguments, root, overview); });
  overview = root.help();
  try {
    root.parse(argc, argv);
  } catch (const CLI::Success& success) {
    return root.exit(success);
  } catch (const CLI::ParseError& problem) {
    json = json || std::any_of(argv, argv + argc,
                               [](const char* word) { return std::string_view(word) == "--json"; });
    printError(refused("usage", "%1. 'mote help' tells how to call it", {problem.what()}), json);
    return kWrongUsage;
  }
  return execute(chosen, json);
}

}  // namespace mote::cli
