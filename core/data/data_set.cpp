// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Known sets by name, everything else as a folder.
#include "core/data/data_set.h"

#include <cstdlib>
#include <system_error>

#include "core/data/folder.h"
#include "core/data/idx.h"

namespace mote::data {
namespace {

namespace fs = std::filesystem;

struct KnownSet {
  const char* name;
  const char* folder;   ///< below the data sets' root
  const char* package;  ///< Debian package that brings it
  std::vector<std::string> classes;
};

const std::vector<KnownSet>& known() {
  static const std::vector<KnownSet> kSets = {
      {"fashion-mnist",
       "fashion-mnist",
       "dataset-fashion-mnist",
       {"T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag",
        "Ankle boot"}}};
  return kSets;
}

fs::path dataRoot() {
  const char* root = std::getenv("MOTE_DATA_SETS");
  return root != nullptr ? root : "/usr/share/datasets";
}

}  // namespace

std::vector<std::string> knownSets() {
  std::vector<std::string> names;
  for (const KnownSet& set : known()) names.emplace_back(set.name);
  return names;
}

Result<std::shared_ptr<const DataSet>> open(const DataRequest& request) {
  const std::string prefix = request.split == Split::Train ? "train" : "t10k";
  for (const KnownSet& set : known()) {
    if (request.source != set.name) continue;
    const fs::path folder = dataRoot() / set.folder;
    const fs::path pictures = folder / (prefix + "-images-idx3-ubyte.gz");
    std::error_code code;
    if (!fs::exists(pictures, code)) {
      return refused("data.not-installed",
                     "The data set %1 is not in %2; install the Debian package %3",
                     {set.name, folder.string(), set.package});
    }
    return openIdx(pictures, folder / (prefix + "-labels-idx1-ubyte.gz"), set.classes, request);
  }
  std::error_code code;
  if (!fs::is_directory(request.source, code)) {
    return refused("data.unknown", "%1 is neither a folder nor a known data set (known: %2)",
                   {request.source, known().front().name});
  }
  return openFolder(request.source, request);
}

}  // namespace mote::data
