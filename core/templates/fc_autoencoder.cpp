// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dense autoencoder: what it cannot give back was not in its training data.
#include "core/blocks/interface/layers.h"
#include "core/templates/interface/template.h"

namespace mote::templates::fc_autoencoder_entry {
namespace {

std::vector<Parameter> parameters() {
  return {
      {"features", "Numbers of a sample", std::int64_t{640}, 2, 65536},
      {"hidden", "Units of a hidden layer", std::int64_t{128}, 2, 4096},
      {"layers", "Hidden layers on each side", std::int64_t{4}, 1, 16},
      {"bottleneck", "Units of the narrowest layer", std::int64_t{8}, 1, 1024},
  };
}

Result<graph::Graph> draw(const ParameterValues& values, std::optional<std::uint64_t> seed) {
  blocks::Draft draft({}, seed);
  const std::int64_t features = integer(values, "features");
  graph::ValueId x = draft.input("sample", {-1, features});
  const auto layer = [&](const std::string& name, std::int64_t units) {
    x = blocks::batchNorm(draft, blocks::dense(draft, x, name, units), name + "/norm");
    x = blocks::activate(draft, x, name + "/act", blocks::Activation::Relu);
  };
  const std::int64_t layers = integer(values, "layers");
  for (std::int64_t i = 1; i <= layers; ++i)
    layer("encoder" + std::to_string(i), integer(values, "hidden"));
  layer("bottleneck", integer(values, "bottleneck"));
  for (std::int64_t i = 1; i <= layers; ++i)
    layer("decoder" + std::to_string(i), integer(values, "hidden"));
  draft.output(blocks::dense(draft, x, "reconstruction", features, 1.0));
  return std::move(draft).take();
}

}  // namespace

MOTE_NETWORK(fc_autoencoder) = {
    .id = "fc_autoencoder",
    .title = "Dense autoencoder",
    .purpose = "Machines that sound or move unlike before: MLPerf Tiny's anomaly detection",
    .reference =
        "Koizumi et al. 2020, DCASE 2020 challenge task 2, arXiv:2006.05822; in the form "
        "of Banbury et al. 2021, MLPerf Tiny benchmark",
    .parameters = parameters,
    .draw = draw,
};

}  // namespace mote::templates::fc_autoencoder_entry
