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
  # A null pointer ends the program anyway; sizes of objects are known to the address sanitizer; and
  # classes with virtual functions are few. Looking for these everywhere costs a third of the build.
  add_compile_options(-fno-sanitize=null,object-size,vptr)
  add_link_options(-fsanitize=${MOTE_SANITIZE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    include(CheckLinkerFlag)
    check_linker_flag(CXX -fuse-ld=gold MOTE_LINKS_WITH_GOLD)  # in half the time
    if(MOTE_LINKS_WITH_GOLD)
      add_link_options(-fuse-ld=gold)
    endif()
    # GCC sees uninitialised values in its own <regex> and <functional> once they are instrumented.
    add_compile_options(-Wno-maybe-uninitialized)
  endif()
endif()

# mote_plain(TARGET): what reads no bytes of others does without the two costliest checks, of where
# pointers lead: the address sanitizer sees what is read through them.
function(mote_plain target)
  if(MOTE_SANITIZE MATCHES "undefined")
    target_compile_options(${target} PRIVATE -fno-sanitize=alignment,pointer-overflow)
  endif()
endfunction()

# mote_judges(TARGET): a test is not what is tested: its own code is watched by the address sanitizer
# alone.
function(mote_judges target)
  if(MOTE_SANITIZE MATCHES "undefined")
    target_compile_options(${target} PRIVATE -fno-sanitize=undefined)
  endif()
endfunction()

find_program(MOTE_CCACHE ccache)
if(MOTE_CCACHE)
  # What ccache wants before it keeps what was compiled with precompiled headers.
  set(launcher env CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_DEPEND=true "${MOTE_CCACHE}")
  set(CMAKE_C_COMPILER_LAUNCHER "${launcher}")
  set(CMAKE_CXX_COMPILER_LAUNCHER "${launcher}")
  if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    add_compile_options(-fpch-preprocess)
  endif()
endif()
