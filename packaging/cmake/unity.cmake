# SPDX-FileCopyrightText: 2026 Mote Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Faster whole builds: MOTE_UNITY compiles several sources of a folder as one, so that their headers are
# parsed and their templates made once for all. Off where one works (preset dev), since a
# change then rebuilds the source's neighbours too.

option(MOTE_UNITY "Compile several sources of a folder as one" OFF)

# mote_unite(TARGET): names in anonymous namespaces of the target's sources must differ; those of a
# catalogue's entries do by the namespace that each has of its own.
function(mote_unite target)
  if(MOTE_UNITY)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 16)
    # What GCC says of types with parts of an anonymous namespace in a header: these are none.
    target_compile_options(${target} PRIVATE $<$<COMPILE_LANG_AND_ID:CXX,GNU>:-Wno-subobject-linkage>)
  endif()
endfunction()
