// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each source says its licence: firmware Apache-2.0, the rest GPL-3.0-or-later.
#include <gtest/gtest.h>

#include "tests/architecture/layers.h"

namespace mote::architecture {
namespace {

const std::string kCopyright = "SPDX-FileCopyrightText: 2026 Mote Studio contributors";
const std::string kLicence = "SPDX-License-Identifier: ";

bool needsLicence(const File& file) {
  static const std::set<std::string> extensions = {".h",     ".cpp",   ".c",  ".S",      ".in",
                                                   ".cmake", ".py",    ".js", ".sh",     ".mjs",
                                                   ".qss",   ".proto", ".ld", ".options"};
  return extensions.contains(extensionOf(file.path)) || nameOf(file.path) == "CMakeLists.txt" ||
         file.text.starts_with("#!");
}

/// What a customer's firmware is made of.
bool isFirmware(const std::string& path, const Layers& layers) {
  const Room* room = layers.roomAround(path);
  return (room != nullptr && room->isDeviceSafe()) || isBelow(path, "devices/protocol") ||
         isBelow(path, "devices/agent") || isBelow(path, "devices/boards") ||
         isBelow(path, "resources/firmware");
}

bool endsWith(const std::vector<std::string>& lines, std::size_t index, const std::string& end) {
  if (index >= lines.size()) return false;
  const std::string& line = lines[index];
  return line.ends_with(end) || line.ends_with(end + " */");
}

Findings wrongLicences(const Files& files, const Layers& layers) {
  Findings findings;
  for (const File& file : files) {
    if (!needsLicence(file)) continue;
    const std::string licence = isFirmware(file.path, layers) ? "Apache-2.0" : "GPL-3.0-or-later";
    const std::vector<std::string> lines = linesOf(file.text);
    const std::size_t first = file.text.starts_with("#!") ? 1 : 0;
    if (endsWith(lines, first, kCopyright) && endsWith(lines, first + 1, kLicence + licence)) {
      continue;
    }
    findings.push_back(finding(file.path, first + 1, "needs both SPDX lines, with " + licence));
  }
  return findings;
}

std::string header(const std::string& licence) {
  return "// " + kCopyright + "\n// " + kLicence + licence + "\n";
}

TEST(Licences, EachFileSaysItsOwn) {
  EXPECT_EQ(listed(wrongLicences(tree(), layers())), "");
}

TEST(LicencesChecker, TellsFirmwareFromStudio) {
  const Layers small("core/a [device-safe]:\ncore/b:\n");
  const auto isRight = [&](const std::string& path, const std::string& text) {
    return wrongLicences({{path, text}}, small).empty();
  };
  EXPECT_TRUE(isRight("core/a/x.cpp", header("Apache-2.0")));
  EXPECT_FALSE(isRight("core/a/x.cpp", header("GPL-3.0-or-later")));
  EXPECT_FALSE(isRight("core/b/x.cpp", header("Apache-2.0")));
  EXPECT_TRUE(isRight("core/b/x.cpp", header("GPL-3.0-or-later")));
  EXPECT_FALSE(isRight("devices/boards/new_board/flash.ld", header("GPL-3.0-or-later")));
}

TEST(LicencesChecker, FindsMissingLines) {
  const Layers none("");
  EXPECT_EQ(wrongLicences({{"ui/x.h", "#pragma once\n"}}, none).size(), 1U);
  EXPECT_EQ(wrongLicences({{"packaging/go", "#!/bin/sh\n"}}, none).size(), 1U);
  EXPECT_EQ(wrongLicences({{"packaging/go", "#!/bin/sh\n" + header("GPL-3.0-or-later")}}, none),
            Findings{});
  EXPECT_TRUE(wrongLicences({{"resources/x.json", "{}"}}, none).empty());
}

}  // namespace
}  // namespace mote::architecture
