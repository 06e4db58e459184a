# SPDX-FileCopyrightText: 2026 Mote Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Rooms: one static library per folder, its arrows read from tests/architecture/layers.txt,
# so that the linker, the layer test and the reader share one list.

set(MOTE_LAYERS_FILE "${PROJECT_SOURCE_DIR}/tests/architecture/layers.txt")
set_property(DIRECTORY "${PROJECT_SOURCE_DIR}" APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
             "${MOTE_LAYERS_FILE}")

function(mote_room_target room out)
  string(REPLACE "/" "_" name "${room}")
  set(${out} "mote_${name}" PARENT_SCOPE)
endfunction()

# Sets OUT to the rooms that ROOM may include, as layers.txt has them; an arrow such as core/* stands
# for every room below core.
function(mote_room_arrows room out)
  get_filename_component(parent "${room}" DIRECTORY)
  file(STRINGS "${MOTE_LAYERS_FILE}" lines REGEX "^(${room}|${parent}/\\*)( \\[[a-z ,-]+\\])?:")
  list(LENGTH lines count)
  if(NOT count EQUAL 1)
    message(FATAL_ERROR "${room} needs one line in tests/architecture/layers.txt, it has ${count}")
  endif()
  string(REGEX REPLACE "^[^:]*: *" "" arrows "${lines}")
  string(REGEX REPLACE " +" ";" arrows "${arrows}")
  set(rooms "")
  foreach(arrow IN LISTS arrows)
    if(arrow MATCHES "^(.+)/\\*$")
      mote_rooms_below("${CMAKE_MATCH_1}" below)
      list(APPEND rooms ${below})
    else()
      list(APPEND rooms "${arrow}")
    endif()
  endforeach()
  set(${out} "${rooms}" PARENT_SCOPE)
endfunction()

# Sets OUT to whether ROOM goes into firmware, as layers.txt has it.
function(mote_room_is_device_safe room out)
  file(STRINGS "${MOTE_LAYERS_FILE}" lines REGEX "^${room} \\[device-safe\\]:")
  if(lines)
    set(${out} TRUE PARENT_SCOPE)
  else()
    set(${out} FALSE PARENT_SCOPE)
  endif()
endfunction()

# Sets OUT to the folders below ROOT that have a CMakeLists.txt of their own, in name order.
function(mote_rooms_below root out)
  file(GLOB_RECURSE lists CONFIGURE_DEPENDS RELATIVE "${PROJECT_SOURCE_DIR}"
       "${PROJECT_SOURCE_DIR}/${root}/CMakeLists.txt")
  list(TRANSFORM lists REPLACE "/CMakeLists.txt$" "")
  list(SORT lists)
  set(${out} "${lists}" PARENT_SCOPE)
endfunction()

# Sets OUT to the libraries of the rooms that ROOM may include.
function(mote_room_links room out)
  mote_room_arrows("${room}" arrows)
  set(links "")
  foreach(arrow IN LISTS arrows)
    mote_room_target("${arrow}" target)
    list(APPEND links "${target}")
  endforeach()
  set(${out} "${links}" PARENT_SCOPE)
endfunction()

# mote_room([UI] [LIBRARIES lib...] [PRIVATE_LIBRARIES lib...] [CATALOGUE kind] [SOURCES file...])
# Builds the folder's *.cpp as the room's library. CATALOGUE names the entry kind (operator, kernel,
# pass, explainer ...): every source then defines one `<kind>_<file stem>` object in a namespace
# `<file stem>_entry` of the room's, and the generated catalogue lists them all, or those that the
# expression MOTE_ONLY_ENTRIES matches.
function(mote_room)
  cmake_parse_arguments(ROOM "UI" "CATALOGUE" "LIBRARIES;PRIVATE_LIBRARIES;SOURCES" ${ARGN})
  file(RELATIVE_PATH room "${PROJECT_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}")
  mote_room_target("${room}" target)
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp")
  file(GLOB headers CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
  if(ROOM_CATALOGUE AND MOTE_ONLY_ENTRIES)
    list(FILTER sources INCLUDE REGEX "${MOTE_ONLY_ENTRIES}")
  endif()
  set(all_sources ${sources} ${ROOM_SOURCES})
  if(ROOM_CATALOGUE)
    mote_generate_catalogue("${room}" "${ROOM_CATALOGUE}" "${sources}" generated)
    list(APPEND all_sources "${generated}")
  endif()
  mote_room_links("${room}" links)
  if(all_sources)
    add_library(${target} STATIC ${all_sources} ${headers})
    target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${target} PUBLIC ${links} ${ROOM_LIBRARIES}
                                    PRIVATE ${ROOM_PRIVATE_LIBRARIES} mote_warnings)
    mote_room_is_device_safe("${room}" device_safe)
    if(NOT device_safe AND NOT room MATCHES "^(core/(array|data|files|formats/.*|image)|devices/.*)$")
      mote_plain(${target})
    endif()
    mote_unite(${target})
    if(TARGET mote_precompiled_room AND NOT ROOM_UI AND NOT device_safe)
      target_precompile_headers(${target} REUSE_FROM mote_precompiled_room)
    elseif(TARGET mote_precompiled_device AND room MATCHES "^core/" AND NOT room STREQUAL "core/kernels/mve")
      # GCC 12 forgets MVE's own types where they come after precompiled headers.
      target_precompile_headers(${target} REUSE_FROM mote_precompiled_device)
    endif()
  else()
    add_library(${target} INTERFACE ${headers})
    target_include_directories(${target} INTERFACE "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${target} INTERFACE ${links} ${ROOM_LIBRARIES})
  endif()
endfunction()

# Writes the generated source naming each entry of a catalogue room; see mote_room.
# The room's interface declares `std::span<const Entry* const> all();` in namespace mote::<rooms>.
function(mote_generate_catalogue room kind sources out)
  set(declarations "")
  set(entries "")
  foreach(source IN LISTS sources)
    get_filename_component(stem "${source}" NAME_WE)
    string(APPEND declarations
           "namespace ${stem}_entry { extern const MOTE_CATALOGUE_ENTRY ${kind}_${stem}; }\n")
    string(APPEND entries "    &${stem}_entry::${kind}_${stem},\n")
  endforeach()
  set(MOTE_DECLARATIONS "${declarations}")
  set(MOTE_ENTRIES "${entries}")
  set(MOTE_ROOM "${room}")
  configure_file("${CMAKE_CURRENT_SOURCE_DIR}/catalogue.cpp.in"
                 "${CMAKE_CURRENT_BINARY_DIR}/catalogue.cpp" @ONLY)
  set(${out} "${CMAKE_CURRENT_BINARY_DIR}/catalogue.cpp" PARENT_SCOPE)
endfunction()

# One GoogleTest executable per tested folder: mote_tests([ROOMS room...] [LIBRARIES lib...]).
# Without ROOMS the tested room is the one the folder mirrors, if any. Sources: its *_test.cpp.
# LONG: its cases take so long that they had better run beside each other.
function(mote_tests)
  cmake_parse_arguments(TESTS "NO_MAIN;WITH_QT;LONG" "TIMEOUT" "ROOMS;LIBRARIES;DEFINITIONS;SOURCES;LABELS" ${ARGN})
  file(RELATIVE_PATH folder "${PROJECT_SOURCE_DIR}/tests" "${CMAKE_CURRENT_SOURCE_DIR}")
  if(NOT TESTS_ROOMS AND EXISTS "${PROJECT_SOURCE_DIR}/${folder}/CMakeLists.txt")
    set(TESTS_ROOMS "${folder}")
  endif()
  if(NOT TESTS_TIMEOUT)
    set(TESTS_TIMEOUT 300)
  endif()
  string(REPLACE "/" "_" name "${folder}")
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*_test.cpp")
  set(links "")
  foreach(room IN LISTS TESTS_ROOMS)
    mote_room_target("${room}" room_target)
    list(APPEND links "${room_target}")
  endforeach()
  set(target "${name}_test")
  add_executable(${target} ${sources} ${TESTS_SOURCES})
  target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}")
  target_compile_definitions(${target} PRIVATE
    MOTE_SOURCE_DIR="${PROJECT_SOURCE_DIR}" MOTE_BINARY_DIR="${PROJECT_BINARY_DIR}"
    ${TESTS_DEFINITIONS})
  target_link_libraries(${target} PRIVATE ${links} ${TESTS_LIBRARIES} GTest::gmock mote_warnings)
  if(TESTS_NO_MAIN)
    target_link_libraries(${target} PRIVATE GTest::gtest)
  else()
    target_link_libraries(${target} PRIVATE GTest::gtest_main)
  endif()
  mote_judges(${target})
  mote_unite(${target})
  if(TARGET mote_precompiled_tests AND NOT TESTS_WITH_QT)  # Qt wants -fPIC
    target_precompile_headers(${target} REUSE_FROM mote_precompiled_tests)
  endif()
  set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests")
  set(environment "LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/leaks.txt:print_suppressions=0")
  if(folder MATCHES "^(core|architecture)(/|$)" AND NOT TESTS_LONG)
    # All in one process: to start one takes longer than most of these tests.
    math(EXPR timeout "3 * ${TESTS_TIMEOUT}")
    add_test(NAME "${folder}" COMMAND ${target})
    set_tests_properties("${folder}" PROPERTIES TIMEOUT ${timeout} LABELS "${TESTS_LABELS}"
                         ENVIRONMENT "${environment};GTEST_BRIEF=1")
  else()
    gtest_discover_tests(${target} TEST_PREFIX "${folder}/" DISCOVERY_MODE PRE_TEST
                         DISCOVERY_TIMEOUT 60
                         PROPERTIES TIMEOUT ${TESTS_TIMEOUT} ENVIRONMENT "${environment}"
                                    LABELS "${TESTS_LABELS}")
  endif()
endfunction()

# Adds every folder below ROOT that has a CMakeLists.txt of its own, in name order.
function(mote_add_folders root)
  mote_rooms_below("${root}" folders)
  foreach(folder IN LISTS folders)
    add_subdirectory("${PROJECT_SOURCE_DIR}/${folder}")
  endforeach()
endfunction()
