# SPDX-FileCopyrightText: 2026 Mote Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Headers of libraries that most sources read, parsed once for each kind of target instead of in each
# source. None of ours is among them, so that changing one rebuilds only its readers. Device-safe
# rooms do without: what they include is tested. -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON builds
# without, to see whether each source includes what it needs.

set(standard <algorithm> <array> <cmath> <cstdint> <cstring> <filesystem> <functional> <limits> <map>
             <memory> <optional> <set> <span> <string> <unordered_map> <utility> <variant> <vector>)
set(window <QComboBox> <QEvent> <QFileInfo> <QGuiApplication> <QHBoxLayout> <QLabel> <QLineEdit>
           <QListWidget> <QLocale> <QPainter> <QPushButton> <QTimer> <QToolButton> <QVBoxLayout>
           <QVector> <QWidget>)

file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/precompiled/room.cpp" CONTENT "" @ONLY)
file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/precompiled/test.cpp" CONTENT "int main() {}\n" @ONLY)

# Compiled as the targets that use them: position independence and Qt's switches must be the same.
add_library(mote_precompiled_room OBJECT "${PROJECT_BINARY_DIR}/precompiled/room.cpp")
target_precompile_headers(mote_precompiled_room PRIVATE ${standard})
if(MOTE_BUILD_STUDIO)
  add_library(mote_precompiled_ui OBJECT "${PROJECT_BINARY_DIR}/precompiled/room.cpp")
  target_precompile_headers(mote_precompiled_ui PRIVATE ${standard} ${window})
  target_link_libraries(mote_precompiled_ui PRIVATE Qt6::Widgets)
  target_compile_definitions(mote_precompiled_ui PRIVATE QT_NO_KEYWORDS)
endif()
if(MOTE_BUILD_TESTS)
  find_package(GTest REQUIRED)
  add_executable(mote_precompiled_tests "${PROJECT_BINARY_DIR}/precompiled/test.cpp")
  target_precompile_headers(mote_precompiled_tests PRIVATE ${standard} <gmock/gmock.h> <gtest/gtest.h>)
  target_link_libraries(mote_precompiled_tests PRIVATE GTest::gmock)
  mote_judges(mote_precompiled_tests)
endif()
foreach(kind room ui tests)
  if(TARGET mote_precompiled_${kind})
    target_link_libraries(mote_precompiled_${kind} PRIVATE mote_warnings)
  endif()
endforeach()

# GCC forgets which headers are the system's once they are precompiled, and then warns of what it
# wrongly sees in the strings of its own library (its bug 105651).
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND NOT CMAKE_DISABLE_PRECOMPILE_HEADERS)
  target_compile_options(mote_warnings INTERFACE -Wno-array-bounds -Wno-restrict
                         -Wno-stringop-overflow -Wno-stringop-overread)
endif()
