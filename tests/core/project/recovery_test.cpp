// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Unsaved work is found again after its window, and only then.
#include "core/project/recovery.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <string>

#include "core/project/manifest.h"
#include "tests/support/known_models.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/settled_model.h"

namespace mote::project {
namespace {

namespace fs = std::filesystem;

Unsaved work(const std::string& name, const fs::path& origin = {}) {
  auto model =
      std::make_shared<const onnx_format::Model>(test::settled(test::twoDetectorClassifier()));
  return {{name, std::move(model), nullptr, {{"board", "\"native\""}}}, origin};
}

class Recovery : public testing::Test {
 protected:
  /// A window that writes its work and is gone without a word.
  fs::path deadWindow(const std::string& name, const fs::path& origin = {}) {
    const auto area = RecoveryArea::create(m_root);
    EXPECT_TRUE(area.ok());
    EXPECT_TRUE((*area)->write(1, work(name, origin)).ok());
    return (*area)->folder();
  }
  test::ScratchFolder m_scratch;
  fs::path m_root = m_scratch / "state" / "recovery";
};

TEST_F(Recovery, OffersTheWorkOfADeadWindow) {
  EXPECT_TRUE(leftovers(m_root).empty());
  const fs::path folder = deadWindow("kws", "/place/kws.mote-project");
  const auto found = leftovers(m_root);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].folder, folder);
  EXPECT_EQ(found[0].name, "kws");
  EXPECT_EQ(found[0].origin, "/place/kws.mote-project");
  EXPECT_LT(std::abs(found[0].savedAt - ::time(nullptr)), 3600);
  const auto area = RecoveryArea::adopt(folder);
  ASSERT_TRUE(area.ok()) << area.error().text();
  const auto again = (*area)->read();
  ASSERT_TRUE(again.ok()) << again.error().text();
  EXPECT_EQ(again->project.model->graph, test::settled(test::twoDetectorClassifier()).graph);
  EXPECT_EQ(again->project.sections, work("kws").project.sections);
  EXPECT_EQ(again->origin, "/place/kws.mote-project");
}

TEST_F(Recovery, HidesTheWorkOfALivingWindow) {
  const auto area = RecoveryArea::create(m_root);
  ASSERT_TRUE(area.ok());
  ASSERT_TRUE((*area)->write(1, work("kws")).ok());
  EXPECT_TRUE(leftovers(m_root).empty());
  EXPECT_EQ(RecoveryArea::adopt((*area)->folder()).error().code, "recovery.in-use");
  EXPECT_EQ(discard((*area)->folder()).error().code, "recovery.in-use");
  EXPECT_TRUE((*area)->read().ok());
  std::ifstream lock((*area)->folder() / "lock");
  int pid = 0;
  lock >> pid;
  EXPECT_EQ(pid, ::getpid());
}

TEST_F(Recovery, AdoptedWorkStaysUntilItIsForgotten) {
  const fs::path folder = deadWindow("kws");
  ASSERT_TRUE(RecoveryArea::adopt(folder).ok()) << "a window that adopts and dies at once";
  ASSERT_EQ(leftovers(m_root).size(), 1U);
  {
    const auto area = RecoveryArea::adopt(folder);
    ASSERT_TRUE(area.ok());
    EXPECT_TRUE(leftovers(m_root).empty());
    ASSERT_TRUE((*area)->forget(1).ok());
    EXPECT_FALSE((*area)->read().ok());
  }
  EXPECT_TRUE(leftovers(m_root).empty());
  EXPECT_FALSE(fs::exists(folder)) << "a window that ends well leaves nothing";
}

TEST_F(Recovery, LateStepsDoNothing) {
  const auto area = RecoveryArea::create(m_root);
  ASSERT_TRUE(area.ok());
  ASSERT_TRUE((*area)->write(2, work("second")).ok());
  ASSERT_TRUE((*area)->write(1, work("first")).ok());
  EXPECT_EQ((*area)->read()->project.name, "second");
  ASSERT_TRUE((*area)->forget(4).ok());
  ASSERT_TRUE((*area)->write(3, work("third")).ok());
  EXPECT_FALSE((*area)->read().ok()) << "forgotten is forgotten";
  ASSERT_TRUE((*area)->write(5, work("fifth")).ok());
  ASSERT_TRUE((*area)->forget(4).ok());
  EXPECT_EQ((*area)->read()->project.name, "fifth");
}

TEST_F(Recovery, SaysWhetherTheFileWasSavedLater) {
  const fs::path file = m_scratch / "kws.onnx";
  std::ofstream(file) << "before";
  deadWindow("kws", file);
  EXPECT_FALSE(leftovers(m_root).at(0).olderThanOrigin);
  fs::last_write_time(file, fs::file_time_type::clock::now() + std::chrono::hours(1));
  EXPECT_TRUE(leftovers(m_root).at(0).olderThanOrigin);
  fs::remove(file);
  EXPECT_FALSE(leftovers(m_root).at(0).olderThanOrigin);
}

TEST_F(Recovery, DiscardsForGood) {
  const fs::path folder = deadWindow("kws");
  deadWindow("other");
  ASSERT_TRUE(discard(folder).ok());
  EXPECT_FALSE(fs::exists(folder));
  const auto found = leftovers(m_root);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].name, "other");
  EXPECT_FALSE(discard(folder).ok());
}

TEST_F(Recovery, OffersWhatItCannotReadAndLeavesOtherThingsAlone) {
  const fs::path folder = deadWindow("kws");
  std::ofstream(folder / "unsaved.mote-project" / kManifestName) << "damaged";
  fs::create_directories(m_root / "window-making");
  fs::create_directories(m_root / "holiday");
  std::ofstream(m_root / "holiday" / "lock") << "";
  fs::create_directories(m_root / "window-empty");
  std::ofstream(m_root / "window-empty" / "lock") << "1\n";
  const auto found = leftovers(m_root);
  ASSERT_EQ(found.size(), 1U) << "never silently lost";
  EXPECT_EQ(found[0].name, folder.filename().string());
  EXPECT_TRUE(fs::exists(m_root / "window-making")) << "without a lock it is in the making";
  EXPECT_TRUE(fs::exists(m_root / "holiday"));
  EXPECT_FALSE(fs::exists(m_root / "window-empty"));
  EXPECT_FALSE((*RecoveryArea::adopt(folder))->read().ok());
}

TEST_F(Recovery, SaysWhereItCannotWrite) {
  std::ofstream(m_scratch / "file") << "no folder";
  EXPECT_EQ(RecoveryArea::create(m_scratch / "file").error().code, "file.write");
  EXPECT_TRUE(leftovers(m_scratch / "file").empty());
}

TEST_F(Recovery, LivesInTheStateFolder) {
  const char* before = std::getenv("XDG_STATE_HOME");
  const std::string kept = before != nullptr ? before : "";
  ::setenv("XDG_STATE_HOME", "/somewhere/state", 1);
  EXPECT_EQ(recoveryRoot(), "/somewhere/state/mote-studio/recovery");
  ::setenv("XDG_STATE_HOME", "relative", 1);
  EXPECT_TRUE(recoveryRoot().string().ends_with(".local/state/mote-studio/recovery"));
  before != nullptr ? ::setenv("XDG_STATE_HOME", kept.c_str(), 1) : ::unsetenv("XDG_STATE_HOME");
}

}  // namespace
}  // namespace mote::project
