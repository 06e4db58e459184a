// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files whole or as they were: over old ones, through links, on a full disk.
#include "core/files/durable.h"

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <functional>

#include "tests/support/scratch_folder.h"

namespace mote::files {
namespace {

namespace fs = std::filesystem;

std::span<const std::byte> bytesOf(const std::string& text) {
  return std::as_bytes(std::span(text));
}

std::string textOf(const fs::path& path) {
  const auto bytes = readWhole(path, 1U << 20U);
  EXPECT_TRUE(bytes.ok()) << path;
  return bytes.ok() ? std::string(reinterpret_cast<const char*>(bytes->data()), bytes->size())
                    : std::string();
}

/// A limit on file sizes makes one write short and the next fail, as a full disk does.
int onAFullDisk(const std::function<bool()>& work) {
  const auto child = fork();
  if (child == 0) {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{65536, 65536};
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0) _exit(2);
    _exit(work() ? 0 : 1);
  }
  int status = -1;
  EXPECT_EQ(waitpid(child, &status, 0), child);
  return status;
}

TEST(Durable, ReplacesAFileAndLeavesNoOther) {
  const test::ScratchFolder folder;
  const fs::path path = folder / "file";
  std::ofstream(path) << "a much longer text than the next one";
  fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
  ASSERT_TRUE(replaceFile(path, bytesOf("short")).ok());
  EXPECT_EQ(textOf(path), "short");
  EXPECT_EQ(fs::status(path).permissions(), fs::perms::owner_read | fs::perms::owner_write);
  EXPECT_EQ(test::filesIn(folder.path()), 1U);
}

TEST(Durable, WritesThroughALinkAndReadsNone) {
  const test::ScratchFolder folder;
  std::ofstream(folder / "file") << "old";
  fs::create_symlink("file", folder / "link");
  ASSERT_TRUE(replaceFile(folder / "link", bytesOf("new")).ok());
  EXPECT_TRUE(fs::is_symlink(folder / "link"));
  EXPECT_EQ(textOf(folder / "file"), "new");
  EXPECT_FALSE(readWhole(folder / "link", 100).ok());
}

TEST(Durable, CreatesOnlyWhatIsNotThere) {
  const test::ScratchFolder folder;
  ASSERT_TRUE(createFile(folder / "file", bytesOf("first")).ok());
  const auto again = createFile(folder / "file", bytesOf("second"));
  ASSERT_FALSE(again.ok());
  EXPECT_EQ(again.error().code, "file.write");
  EXPECT_EQ(textOf(folder / "file"), "first");
  EXPECT_FALSE(createFile(folder / "no" / "file", {}).ok());
  EXPECT_FALSE(replaceFile(folder / "no" / "file", {}).ok());
}

TEST(Durable, LeavesTheOldFileAndNoPieceOnAFullDisk) {
  const test::ScratchFolder folder;
  const std::string large(std::size_t{1} << 20U, 'x');
  ASSERT_TRUE(replaceFile(folder / "file", bytesOf("old")).ok());
  EXPECT_EQ(onAFullDisk([&] {
              const auto replaced = replaceFile(folder / "file", bytesOf(large));
              return !replaced.ok() && replaced.error().code == "file.write";
            }),
            0);
  EXPECT_EQ(onAFullDisk([&] { return !createFile(folder / "piece", bytesOf(large)).ok(); }), 0);
  EXPECT_EQ(textOf(folder / "file"), "old");
  EXPECT_EQ(test::filesIn(folder.path()), 1U);
}

TEST(Durable, ReadsFilesUpToALimit) {
  const test::ScratchFolder folder;
  std::ofstream(folder / "file") << "12345";
  EXPECT_TRUE(readWhole(folder / "file", 5).ok());
  EXPECT_EQ(readWhole(folder / "file", 4).error().code, "file.too-large");
  EXPECT_EQ(readWhole(folder.path(), 5).error().code, "file.kind");
  EXPECT_EQ(readWhole(folder / "none", 5).error().code, "file.open");
  EXPECT_TRUE(syncFile(folder / "file").ok());
  EXPECT_TRUE(syncFolder(folder.path()).ok());
  EXPECT_FALSE(syncFile(folder / "none").ok());
  EXPECT_FALSE(syncFolder(folder / "none").ok());
}

}  // namespace
}  // namespace mote::files
