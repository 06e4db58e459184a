// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an exported folder holds, and what is refused.
#include "core/firmware/firmware.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "tests/support/small_programs.h"

namespace mote::tests {
namespace {

const std::filesystem::path kSources =
    std::filesystem::path(MOTE_BINARY_DIR) / "share/mote/sources";

firmware::Firmware exported(const std::string& target, const image::ImageWriter& program) {
  const auto image = program.write().value();
  auto made = firmware::firmwareOf(image.bytes, *firmware::findTarget(target).value(), kSources);
  EXPECT_TRUE(made.ok()) << made.error().text();
  return std::move(made).value();
}

std::set<std::string> pathsOf(const firmware::Firmware& made) {
  std::set<std::string> paths;
  for (const firmware::File& file : made.files) paths.insert(file.path);
  return paths;
}

const std::string& textOf(const firmware::Firmware& made, const std::string& path) {
  return std::ranges::find(made.files, std::filesystem::path(path), &firmware::File::path)->text;
}

TEST(Firmware, HasTheKernelsOfTheModelAndNoOthers) {
  const auto made = exported("reference", twoLayerProgram());
  EXPECT_EQ(made.kernels, std::vector<std::string>{"reference/dense_f32"});
  const auto paths = pathsOf(made);
  EXPECT_TRUE(paths.contains("core/kernels/reference/dense_f32.cpp"));
  EXPECT_TRUE(paths.contains("core/infer/interpreter.cpp"));
  EXPECT_EQ(std::ranges::count_if(paths,
                                  [](const std::string& path) {
                                    return path.starts_with("core/kernels/reference/");
                                  }),
            1);
  EXPECT_THAT(textOf(made, "model_kernels.cpp"),
              testing::HasSubstr("&mote::kernels::reference::dense_f32_entry::kernel_dense_f32"));
}

TEST(Firmware, PrefersTheTargetsKernelsWithTheirLoops) {
  const auto made = exported("armv7em", everyKernelProgram());
  const auto has = [&](const std::string& kernel) {
    return std::ranges::count(made.kernels, kernel) == 1;
  };
  EXPECT_TRUE(has("armv7em/conv2d_s8"));
  EXPECT_FALSE(has("reference/conv2d_s8"));
  EXPECT_TRUE(has("reference/softmax_s8"));
  const auto paths = pathsOf(made);
  EXPECT_TRUE(paths.contains("core/kernels/armv7em/four_pixels.S"));
  EXPECT_TRUE(paths.contains("core/kernels/armv7em/windows.h"));
  EXPECT_TRUE(paths.contains("cortex_m.cmake"));
  EXPECT_NE(textOf(made, "cortex_m.cmake").find("-mcpu=cortex-m4"), std::string::npos);
}

TEST(Firmware, IsApacheTwoAndHasNoOpenPlaces) {
  for (const firmware::Target& target : firmware::targets()) {
    const auto made = exported(std::string(target.id), everyKernelProgram());
    for (const firmware::File& file : made.files) {
      EXPECT_EQ(file.text.find("GPL"), std::string::npos) << file.path;
      EXPECT_TRUE(file.path == "LICENSE" || file.path == "README.md" ||
                  file.text.find("Apache-2.0") != std::string::npos)
          << file.path;
      EXPECT_EQ(file.text.find("_BYTES@"), std::string::npos) << file.path;
    }
    EXPECT_NE(textOf(made, "README.md").find(std::to_string(made.arenaBytes)), std::string::npos);
  }
}

TEST(Firmware, RefusesWhatItCannotExport) {
  EXPECT_EQ(firmware::findTarget("z80").error().code, "firmware.target");
  const firmware::Target& target = *firmware::findTarget("reference").value();
  const std::vector<std::byte> noImage(100);
  EXPECT_FALSE(firmware::firmwareOf(noImage, target, kSources).ok());
  const auto image = twoLayerProgram().write().value();
  EXPECT_EQ(firmware::firmwareOf(image.bytes, target, "/nowhere").error().code, "firmware.source");
  const std::vector<Array> wrong = {Array::floats({3}, std::vector<float>{1, 2, 3})};
  EXPECT_EQ(firmware::firmwareOf(image.bytes, target, kSources, wrong).error().code,
            "run.input-shape");
}

}  // namespace
}  // namespace mote::tests
