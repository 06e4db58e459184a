# SPDX-FileCopyrightText: 2026 Mote Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the firmware of MOTE_AGENT_BOARD, an id such as mps2-an386: the device-safe rooms and the
# agent with the sources of the board's folder and of its family's.

include(board_json)

string(REPLACE "-" "_" board_folder "${MOTE_AGENT_BOARD}")
set(board_folder "${PROJECT_SOURCE_DIR}/devices/boards/${board_folder}")
if(NOT EXISTS "${board_folder}/board.json")
  message(FATAL_ERROR "No board ${MOTE_AGENT_BOARD}: ${board_folder}/board.json is missing")
endif()
mote_board_list("${board_folder}" board_flags build flags)
mote_board_value("${board_folder}" board_family build family)
mote_board_value("${board_folder}" board_firmware firmware)
if(board_family)
  set(family_folder "${PROJECT_SOURCE_DIR}/devices/boards/${board_family}")
else()
  set(family_folder "${board_folder}")
endif()

set(CMAKE_POSITION_INDEPENDENT_CODE OFF)
add_compile_options(${board_flags} -O2 -ffunction-sections -fdata-sections -Wvla -Wstack-usage=1024
                    "$<$<COMPILE_LANGUAGE:CXX>:-fno-exceptions;-fno-rtti;-fno-threadsafe-statics;-fno-use-cxa-atexit>")
add_link_options(${board_flags})

enable_language(ASM)

# Most of a kernel's compile time is the standard library's headers; builds for desktops show whether
# the sources they share include what they need.
file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/precompiled/device.cpp" CONTENT "" @ONLY)
add_library(mote_precompiled_device OBJECT "${PROJECT_BINARY_DIR}/precompiled/device.cpp")
target_precompile_headers(mote_precompiled_device PRIVATE <array> <bit> <cmath> <cstddef> <cstdint>
                          <cstring> <limits> <span> <string_view> <type_traits>)
target_link_libraries(mote_precompiled_device PRIVATE mote_warnings)

foreach(room core/foundation core/tensor core/program core/kernels core/kernels/armv7m
             core/kernels/armv7em core/kernels/mve core/kernels/reference core/infer devices/protocol devices/agent)
  add_subdirectory("${PROJECT_SOURCE_DIR}/${room}")
endforeach()

# The linker's memories, from board.json.
set(memories "")
foreach(memory code ram arena model)
  mote_board_value("${board_folder}" origin memories ${memory} origin)
  mote_board_value("${board_folder}" bytes memories ${memory} bytes)
  string(APPEND memories "  ${memory} : ORIGIN = ${origin}, LENGTH = ${bytes}\n")
endforeach()
file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/memory.ld" CONTENT "MEMORY\n{\n${memories}}\n")

file(GLOB sources CONFIGURE_DEPENDS "${board_folder}/*.cpp" "${family_folder}/*.cpp")
list(REMOVE_DUPLICATES sources)
file(RELATIVE_PATH board_room "${PROJECT_SOURCE_DIR}" "${board_folder}")
mote_room_links("${board_room}" links)
set(linker_script "${family_folder}/sections.ld")
add_executable(mote_agent ${sources})
if(NOT MOTE_FIRMWARE_OUTPUT)
  set(MOTE_FIRMWARE_OUTPUT "${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
endif()
set_target_properties(mote_agent PROPERTIES OUTPUT_NAME "${board_firmware}"
                      RUNTIME_OUTPUT_DIRECTORY "${MOTE_FIRMWARE_OUTPUT}"
                      LINK_DEPENDS "${linker_script};${PROJECT_BINARY_DIR}/memory.ld")
mote_describe_board(mote_agent "${board_folder}")
target_include_directories(mote_agent PRIVATE "${PROJECT_SOURCE_DIR}")
target_link_libraries(mote_agent PRIVATE ${links} mote_warnings)
# No system calls are linked: whatever would reach for a heap does not link.
target_link_options(mote_agent PRIVATE -nostartfiles --specs=nano.specs -Wl,--gc-sections
                    "-L${PROJECT_BINARY_DIR}" "-T${linker_script}"
                    "-Wl,-Map=${PROJECT_BINARY_DIR}/mote_agent.map")
add_custom_command(TARGET mote_agent POST_BUILD COMMAND arm-none-eabi-size "$<TARGET_FILE:mote_agent>")
