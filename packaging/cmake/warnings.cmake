# SPDX-FileCopyrightText: 2026 Mote Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# mote_warnings: the warnings every target of ours is built with; sanitizers where asked for.

add_library(mote_warnings INTERFACE)
target_compile_options(mote_warnings INTERFACE -Wall -Wextra)
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)  # others warn of other things from version to version
  target_compile_options(mote_warnings INTERFACE -Wconversion -Werror)
endif()

# Integer results must not depend on the compiler contracting float expressions.
add_compile_options(-ffp-contract=off)

if(MOTE_SANITIZE)
  add_compile_options(-fsanitize=${MOTE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  # A null pointer ends the program anyway; looking for it everywhere costs a third of the build.
  add_compile_options(-fno-sanitize=null)
  add_link_options(-fsanitize=${MOTE_SANITIZE})
  # GCC sees uninitialised values in its own <regex> and <functional> once they are instrumented.
  if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    add_compile_options(-Wno-maybe-uninitialized)
  endif()
endif()

find_program(MOTE_CCACHE ccache)
if(MOTE_CCACHE)
  set(CMAKE_C_COMPILER_LAUNCHER "${MOTE_CCACHE}")
  set(CMAKE_CXX_COMPILER_LAUNCHER "${MOTE_CCACHE}")
endif()
