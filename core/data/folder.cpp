// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists a folder once, reads its files on demand.
#include "core/data/folder.h"

#include <algorithm>
#include <array>
#include <system_error>

#include "core/data/decode_image.h"
#include "core/data/idx.h"
#include "core/data/npy.h"
#include "core/data/preprocess.h"

namespace mote::data {
namespace {

namespace fs = std::filesystem;

struct Entry {
  fs::path path;
  std::int64_t label = -1;
};

bool readable(const fs::path& path) {
  std::string suffix = path.extension().string();
  std::ranges::transform(suffix, suffix.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  static constexpr std::array<const char*, 5> kSuffixes = {".png", ".jpg", ".jpeg", ".bmp", ".npy"};
  return std::ranges::find(kSuffixes, suffix) != kSuffixes.end();
}

Result<std::vector<fs::path>> listing(const fs::path& folder) {
  std::error_code code;
  std::vector<fs::path> paths;
  for (fs::directory_iterator it(folder, code), end; !code && it != end; it.increment(code))
    paths.push_back(it->path());
  if (code) return failed("data.folder", "%1: %2", {folder.string(), code.message()});
  std::ranges::sort(paths);
  return paths;
}

class FolderSet final : public DataSet {
 public:
  FolderSet(std::vector<Entry> entries, std::vector<std::string> classes, DataRequest request)
      : m_entries(std::move(entries)),
        m_classes(std::move(classes)),
        m_request(std::move(request)) {}

  [[nodiscard]] std::size_t size() const noexcept override { return m_entries.size(); }
  [[nodiscard]] const std::vector<std::string>& classes() const noexcept override {
    return m_classes;
  }
  [[nodiscard]] std::int64_t label(std::size_t index) const noexcept override {
    return m_entries[index].label;
  }
  [[nodiscard]] Result<Sample> sample(std::size_t index) const override {
    if (index >= size())
      return refused("data.index", "There is no sample %1; the set has %2",
                     {std::to_string(index), std::to_string(size())});
    const Entry& entry = m_entries[index];
    MOTE_ASSIGN(Array input, read(entry.path));
    return Sample{std::move(input), entry.label, entry.path.filename().string()};
  }

 private:
  [[nodiscard]] Result<Array> read(const fs::path& path) const {
    if (path.extension() != ".npy") {
      MOTE_ASSIGN(const Picture picture, decodeImage(path));
      return toInput(picture, m_request.shape, m_request.preprocessing);
    }
    MOTE_ASSIGN(const Array array, readNpy(path));
    MOTE_ASSIGN(const std::size_t wanted, elementCount(m_request.shape));
    if (array.elements() != wanted) {
      return refused("data.shape", "%1 holds %2, the model takes %3",
                     {path.string(), dimsText(array.dims()), dimsText(m_request.shape)});
    }
    return Array::floats(m_request.shape, array.toFloats());
  }

  std::vector<Entry> m_entries;
  std::vector<std::string> m_classes;
  DataRequest m_request;
};

Result<std::shared_ptr<const DataSet>> openMnistFiles(const fs::path& folder,
                                                      const DataRequest& request) {
  const std::string prefix = request.split == Split::Train ? "train" : "t10k";
  for (const char* suffix : {"", ".gz"}) {
    const fs::path pictures = folder / (prefix + "-images-idx3-ubyte" + suffix);
    std::error_code code;
    if (fs::exists(pictures, code)) {
      return openIdx(pictures, folder / (prefix + "-labels-idx1-ubyte" + suffix), {}, request);
    }
  }
  return std::shared_ptr<const DataSet>();
}

}  // namespace

Result<std::shared_ptr<const DataSet>> openFolder(const fs::path& folder,
                                                  const DataRequest& request) {
  MOTE_ASSIGN(std::shared_ptr<const DataSet> idx, openMnistFiles(folder, request));
  if (idx) return idx;
  std::vector<Entry> entries;
  std::vector<std::string> classes;
  MOTE_ASSIGN(const std::vector<fs::path> paths, listing(folder));
  for (const fs::path& path : paths) {
    std::error_code code;
    if (fs::is_directory(path, code)) {
      MOTE_ASSIGN(const std::vector<fs::path> members, listing(path));
      for (const fs::path& member : members) {
        if (readable(member))
          entries.push_back({member, static_cast<std::int64_t>(classes.size())});
      }
      classes.push_back(path.filename().string());
    }
  }
  if (entries.empty()) {
    classes.clear();
    for (const fs::path& path : paths) {
      if (readable(path)) entries.push_back({path, -1});
    }
  }
  if (entries.empty()) {
    return refused("data.empty", "%1 holds no pictures (png, jpg, bmp), .npy or IDX files",
                   {folder.string()});
  }
  return std::shared_ptr<const DataSet>(
      std::make_shared<FolderSet>(std::move(entries), std::move(classes), request));
}

}  // namespace mote::data
