# SPDX-FileCopyrightText: 2026 Mote Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Rooms that know Qt Widgets, and files built into the window.

# mote_ui_room([arguments of mote_room]): a room with Qt's meta objects. QT_NO_KEYWORDS, because core
# has functions named emit.
function(mote_ui_room)
  set(CMAKE_AUTOMOC ON)
  mote_room(UI LIBRARIES Qt6::Widgets ${ARGN})
  file(RELATIVE_PATH room "${PROJECT_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}")
  mote_room_target("${room}" target)
  target_compile_definitions(${target} PUBLIC QT_NO_KEYWORDS)
  get_target_property(kind ${target} TYPE)
  if(kind STREQUAL STATIC_LIBRARY)
    target_precompile_headers(${target} REUSE_FROM mote_precompiled_ui)
  endif()
endfunction()

# mote_embed(NAME PREFIX OUT [BELOW folder] file...): sets OUT to a source holding the files as
# :/PREFIX/<file name>, or as :/PREFIX/<path below the folder>. Code of the same library calls
# Q_INIT_RESOURCE(NAME).
function(mote_embed name prefix out)
  cmake_parse_arguments(EMBED "" "BELOW" "" ${ARGN})
  set(qrc "<RCC><qresource prefix=\"/${prefix}\">\n")
  foreach(file IN LISTS EMBED_UNPARSED_ARGUMENTS)
    get_filename_component(alias "${file}" NAME)
    if(EMBED_BELOW)
      file(RELATIVE_PATH alias "${EMBED_BELOW}" "${file}")
    endif()
    string(APPEND qrc "<file alias=\"${alias}\">${file}</file>\n")
  endforeach()
  string(APPEND qrc "</qresource></RCC>\n")
  file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/${name}.qrc" CONTENT "${qrc}" @ONLY)
  qt_add_resources(source "${CMAKE_CURRENT_BINARY_DIR}/${name}.qrc")
  set(${out} "${source}" PARENT_SCOPE)
endfunction()

# mote_ui_tests([arguments of mote_tests]): tests inside an off-screen QApplication.
function(mote_ui_tests)
  if(NOT MOTE_BUILD_STUDIO)
    return()
  endif()
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
  set(CMAKE_AUTOMOC OFF)
  cmake_parse_arguments(UI "" "" "SOURCES" ${ARGN})
  mote_tests(NO_MAIN WITH_QT LIBRARIES mote_ui_kit Qt6::Test Qt6::Widgets
             SOURCES "${PROJECT_SOURCE_DIR}/tests/ui/application_main.cpp" ${UI_SOURCES}
             ${UI_UNPARSED_ARGUMENTS})
endfunction()
