# SPDX-FileCopyrightText: 2026 Mote Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# mote_nanopb: Protobuf for boards. The host takes Debian's library; firmware compiles the same
# version's sources, which packaging/install-dependencies fetches.

set(MOTE_NANOPB_DIR "${PROJECT_SOURCE_DIR}/.cache/nanopb" CACHE PATH "nanopb's runtime sources")
find_program(MOTE_PROTOC protoc REQUIRED)
find_program(MOTE_PROTOC_GEN_NANOPB protoc-gen-nanopb REQUIRED)

if(MOTE_AGENT_BOARD)
  if(NOT EXISTS "${MOTE_NANOPB_DIR}/pb.h")
    message(FATAL_ERROR "No nanopb sources in ${MOTE_NANOPB_DIR}; packaging/install-dependencies fetches them")
  endif()
  add_library(mote_nanopb STATIC "${MOTE_NANOPB_DIR}/pb_common.c" "${MOTE_NANOPB_DIR}/pb_encode.c"
                                 "${MOTE_NANOPB_DIR}/pb_decode.c")
  target_include_directories(mote_nanopb SYSTEM PUBLIC "${MOTE_NANOPB_DIR}")
  target_compile_definitions(mote_nanopb PUBLIC PB_BUFFER_ONLY PB_NO_ERRMSG)
else()
  find_library(NANOPB_LIBRARY protobuf-nanopb REQUIRED)
  add_library(mote_nanopb INTERFACE)
  target_link_libraries(mote_nanopb INTERFACE "${NANOPB_LIBRARY}")
endif()

# Generates X.nanopb.{h,c} of the folder's X.proto below the build's generated/ and sets OUT to the
# source. Included like a file of the room: "devices/protocol/mote.nanopb.h".
function(mote_nanopb_messages proto out)
  file(RELATIVE_PATH room "${PROJECT_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}")
  set(root "${PROJECT_BINARY_DIR}/generated")
  set(stem "${root}/${room}/${proto}.nanopb")
  file(MAKE_DIRECTORY "${root}/${room}")
  add_custom_command(
    OUTPUT "${stem}.c" "${stem}.h"
    COMMAND "${MOTE_PROTOC}" "--plugin=protoc-gen-nanopb=${MOTE_PROTOC_GEN_NANOPB}"
            "--proto_path=${PROJECT_SOURCE_DIR}" "--nanopb_opt=--extension=.nanopb"
            "--nanopb_opt=--options-file=${CMAKE_CURRENT_SOURCE_DIR}/${proto}.options"
            "--nanopb_out=${root}" "${room}/${proto}.proto"
    WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
    DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${proto}.proto"
            "${CMAKE_CURRENT_SOURCE_DIR}/${proto}.options"
    COMMENT "nanopb messages of ${room}/${proto}.proto" VERBATIM)
  set(${out} "${stem}.c" PARENT_SCOPE)
endfunction()
