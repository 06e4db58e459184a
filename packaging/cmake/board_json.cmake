# SPDX-FileCopyrightText: 2026 Mote Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reads devices/boards/<board>/board.json, the one place that says what a board is.

# Sets OUT to the value at the path ARGN of the board in FOLDER, or to "" where there is none.
function(mote_board_value folder out)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${folder}/board.json")
  file(READ "${folder}/board.json" json)
  string(JSON value ERROR_VARIABLE missing GET "${json}" ${ARGN})
  if(missing)
    set(value "")
  endif()
  set(${out} "${value}" PARENT_SCOPE)
endfunction()

# Sets OUT to the strings of the array at the path ARGN.
function(mote_board_list folder out)
  file(READ "${folder}/board.json" json)
  string(JSON count LENGTH "${json}" ${ARGN})
  set(values "")
  foreach(index RANGE 1 ${count})
    math(EXPR index "${index} - 1")
    string(JSON value GET "${json}" ${ARGN} ${index})
    list(APPEND values "${value}")
  endforeach()
  set(${out} "${values}" PARENT_SCOPE)
endfunction()

# Tells the board's sources in TARGET what its board.json says.
function(mote_describe_board target folder)
  mote_board_value("${folder}" id id)
  mote_board_value("${folder}" name name)
  mote_board_value("${folder}" clock clockHz)
  mote_board_value("${folder}" emulated emulated)
  mote_board_value("${folder}" model memories model bytes)
  mote_board_value("${folder}" arena memories arena bytes)
  string(TOLOWER "${emulated}" emulated)
  if(emulated STREQUAL "on")
    set(emulated true)
  elseif(emulated STREQUAL "off")
    set(emulated false)
  endif()
  target_compile_definitions(${target} PRIVATE
    "MOTE_BOARD_ID=\"${id}\"" "MOTE_BOARD_NAME=\"${name}\"" "MOTE_BOARD_CLOCK_HZ=${clock}"
    "MOTE_BOARD_EMULATED=${emulated}" "MOTE_BOARD_MODEL_BYTES=${model}"
    "MOTE_BOARD_ARENA_BYTES=${arena}")
  target_compile_options(${target} PRIVATE $<$<COMPILE_LANGUAGE:CXX>:-fno-exceptions -fno-rtti>)
endfunction()
