# SPDX-FileCopyrightText: 2026 Mote Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Firmware as part of every build: the board that is a process, and, where the cross compiler is
# installed, an image of each microcontroller board in share/mote/firmware/, built by
# MOTE_FIRMWARE_TARGETS.

include(board_json)
include(ExternalProject)

function(mote_add_native_board folder)
  mote_board_value("${folder}" firmware firmware)
  file(GLOB sources CONFIGURE_DEPENDS "${folder}/*.cpp")
  file(RELATIVE_PATH room "${PROJECT_SOURCE_DIR}" "${folder}")
  mote_room_links("${room}" links)
  add_executable(${firmware} ${sources})
  mote_describe_board(${firmware} "${folder}")
  target_include_directories(${firmware} PRIVATE "${PROJECT_SOURCE_DIR}")
  target_link_libraries(${firmware} PRIVATE ${links} mote_warnings pthread)
endfunction()

function(mote_add_cross_board folder)
  mote_board_value("${folder}" id id)
  mote_board_value("${folder}" firmware firmware)
  ExternalProject_Add(firmware-${id}
    SOURCE_DIR "${PROJECT_SOURCE_DIR}"
    BINARY_DIR "${PROJECT_BINARY_DIR}/firmware/${id}"
    PREFIX "${PROJECT_BINARY_DIR}/firmware/${id}-project"
    CMAKE_ARGS "-DMOTE_AGENT_BOARD=${id}" "-DMOTE_NANOPB_DIR=${MOTE_NANOPB_DIR}"
               "-DMOTE_UNITY=${MOTE_UNITY}"
               "-DCMAKE_TOOLCHAIN_FILE=${PROJECT_SOURCE_DIR}/packaging/cmake/arm_none_eabi.cmake"
               "-DMOTE_FIRMWARE_OUTPUT=${PROJECT_BINARY_DIR}/share/mote/firmware"
    BUILD_COMMAND "${CMAKE_COMMAND}" --build . --parallel 1  # beside the others, not on top of them
    BUILD_ALWAYS ON
    BUILD_BYPRODUCTS "${PROJECT_BINARY_DIR}/share/mote/firmware/${firmware}"
    INSTALL_COMMAND "")
  set(MOTE_FIRMWARE_TARGETS ${MOTE_FIRMWARE_TARGETS} firmware-${id} PARENT_SCOPE)
endfunction()

find_program(MOTE_ARM_COMPILER arm-none-eabi-g++)
file(GLOB boards CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/devices/boards/*/board.json")
set(without "")
foreach(board IN LISTS boards)
  get_filename_component(folder "${board}" DIRECTORY)
  mote_board_value("${folder}" firmware firmware)
  mote_board_value("${folder}" cross build)
  if(NOT firmware)
    continue() # described, so that its costs can be estimated
  elseif(NOT cross)
    mote_add_native_board("${folder}")
  elseif(MOTE_ARM_COMPILER AND EXISTS "${MOTE_NANOPB_DIR}/pb.h")
    mote_add_cross_board("${folder}")
  else()
    list(APPEND without "${folder}")
  endif()
endforeach()
if(without)
  message(WARNING "No firmware for ${without}: packaging/install-dependencies brings the compiler "
                  "arm-none-eabi-g++ and nanopb's sources")
endif()
