# SPDX-FileCopyrightText: 2026 Mote Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The CMakeLists.txt of a folder with four models exported for the Cortex-M4: kws as a user would build it, the others with
# its library and the kernels it lacks, so that each source is compiled once. `interpreter` is the
# core for any int8 CNN, with its checks, from the tree in SOURCE_DIR.

cmake_minimum_required(VERSION 3.25)
project(cross LANGUAGES C CXX ASM)
set(CMAKE_BUILD_TYPE MinSizeRel)
set(CMAKE_CXX_STANDARD 20)
add_subdirectory(kws_int8)

get_target_property(options model COMPILE_OPTIONS)
function(add_check name folder)
  add_executable(${name} ${ARGN} "${folder}/check/check.c" "${folder}/check/check_data.c"
                 "${folder}/check/cortex_m.c" "${folder}/model.cpp" "${folder}/model_image.c")
  target_include_directories(${name} BEFORE PRIVATE "${folder}")
  target_compile_options(${name} PRIVATE ${options})
  target_compile_definitions(${name} PRIVATE CHECK_SEMIHOSTING)
  target_link_options(${name} PRIVATE -nostartfiles --specs=nano.specs -Wl,--gc-sections
                      "-T${folder}/check/cortex_m.ld")
endfunction()

foreach(name ic_int8 vww_int8 ad_int8)
  set(folder "${CMAKE_CURRENT_SOURCE_DIR}/${name}")
  file(GLOB_RECURSE kernels RELATIVE "${folder}" "${folder}/core/kernels/*/*.cpp" "${folder}/core/kernels/*/*.S")
  set(missing "")
  foreach(kernel IN LISTS kernels)
    if(NOT EXISTS "${CMAKE_CURRENT_SOURCE_DIR}/kws_int8/${kernel}")
      list(APPEND missing "${folder}/${kernel}")
    endif()
  endforeach()
  add_check(${name} "${folder}" "${folder}/model_kernels.cpp" ${missing})
  target_compile_definitions(${name} PRIVATE MOTE_NO_CHECKS)
  target_link_libraries(${name} PRIVATE model)
endforeach()

set(core "${SOURCE_DIR}/core")
file(GLOB sources "${core}/foundation/*.cpp" "${core}/tensor/*.cpp" "${core}/program/*.cpp" "${core}/infer/*.cpp"
     "${core}/kernels/*.cpp" "${core}/kernels/armv7em/*.cpp" "${core}/kernels/armv7em/*.S")
foreach(kernel IN LISTS REFERENCE_KERNELS)
  list(APPEND sources "${core}/kernels/reference/${kernel}.cpp")
endforeach()
add_check(interpreter "${CMAKE_CURRENT_SOURCE_DIR}/kws_int8" "${CMAKE_CURRENT_SOURCE_DIR}/interpreter_kernels.cpp" ${sources})
target_include_directories(interpreter PRIVATE "${SOURCE_DIR}")
