# SPDX-FileCopyrightText: 2026 Mote Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds nothing but the fast kernels, what judges them, and their tests: for a processor that this
# machine's QEMU runs. GoogleTest comes from its Debian package's sources.

file(GLOB kernels CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/core/kernels/simd/*.cpp")
set(stems "")
foreach(kernel IN LISTS kernels)
  get_filename_component(stem "${kernel}" NAME_WE)
  list(APPEND stems "${stem}")
endforeach()
list(JOIN stems "|" stems)
set(MOTE_ONLY_ENTRIES "/(${stems})\\.cpp$")

add_compile_options(-O1)
foreach(room core/foundation core/tensor core/kernels core/kernels/reference core/kernels/simd)
  add_subdirectory("${PROJECT_SOURCE_DIR}/${room}")
endforeach()

enable_testing()
include(GoogleTest)
add_subdirectory("/usr/src/googletest" googletest EXCLUDE_FROM_ALL)
add_subdirectory("${PROJECT_SOURCE_DIR}/tests/core/kernels/simd")
