// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the product makes of each case of a folder: imported, written and read again, run, right.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "core/jobs/cancel.h"
#include "core/result/result.h"

namespace mote::conformance {

enum class Verdict {
  Passed,      ///< runs, and every output is the expected one
  Failed,      ///< runs, and is wrong; or does not survive being written and read
  Unsupported  ///< refused, with the reason
};

struct Judgement {
  std::string name;  ///< of the case's folder
  Verdict verdict = Verdict::Unsupported;
  std::string reason;     ///< empty where passed
  std::string operators;  ///< the model's types, joined by '+'; empty where it was not imported
  bool imported = false;
  bool roundTrips = false;  ///< written, accepted by ONNX's checker, read again: the same graph
  bool plain = false;       ///< takes and gives tensors that arrays hold, and nothing else
};

/// Runs each case with all inputs given, with the first given and with none (the others become
/// constants and are folded): some kinds of model need values where others need inputs. Passed
/// takes at least one to run and all that run to be right.
[[nodiscard]] Judgement judge(const std::filesystem::path& folder, double tolerance);

/// Every folder below `folder` that holds a model.onnx, by name. Refused where there is none.
[[nodiscard]] Result<std::vector<Judgement>> judgeAll(const std::filesystem::path& folder,
                                                      double tolerance, const JobContext& context);

}  // namespace mote::conformance
