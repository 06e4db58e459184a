// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of kernel catalogues, best first, and its tails.
#include "core/execute/kernels.h"

#include <algorithm>

#include "core/kernels/reference/catalogue.h"
#include "core/kernels/simd/catalogue.h"

namespace mote::execute {
namespace {

constexpr const char* kFastest = "fastest";
constexpr const char* kReference = "reference";

std::vector<kernels::Catalogue> everything() {
  std::vector<kernels::Catalogue> all;
  for (const auto& set : kernels::simd::instructionSets()) all.push_back(set.kernels);
  all.push_back(kernels::reference::all());
  return all;
}

}  // namespace

std::vector<std::string> kernelNames() {
  std::vector<std::string> names = {kFastest};
  for (const auto& set : kernels::simd::instructionSets())
    if (!set.kernels.empty()) names.emplace_back(set.name);
  names.emplace_back(kReference);
  return names;
}

Result<Kernels> kernelsNamed(const std::string& name) {
  if (name == kFastest) return Kernels::Fastest;
  if (name == kReference) return Kernels::Reference;
  const auto sets = kernels::simd::instructionSets();
  for (std::size_t i = 0; i < sets.size(); ++i)
    if (sets[i].name == name && !sets[i].kernels.empty()) return static_cast<Kernels>(i);
  std::string known;
  for (const std::string& one : kernelNames()) known += (known.empty() ? "" : ", ") + one;
  return refused("run.kernels", "There are no kernels '%1' on this processor; there are %2",
                 {name, known});
}

infer::KernelSet kernelSet(Kernels kernels) noexcept {
  static const std::vector<kernels::Catalogue> kAll = everything();
  const auto passedOver = std::min(static_cast<std::size_t>(kernels), kAll.size() - 1);
  return infer::KernelSet(kAll).subspan(passedOver);
}

}  // namespace mote::execute
