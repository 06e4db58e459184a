# SPDX-FileCopyrightText: 2026 Mote Studio contributors
# SPDX-License-Identifier: Apache-2.0
#
# Toolchain of the processor this model was exported for.

set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR arm)
set(CMAKE_C_COMPILER arm-none-eabi-gcc)
set(CMAKE_CXX_COMPILER arm-none-eabi-g++)
set(CMAKE_ASM_COMPILER arm-none-eabi-gcc)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
foreach(language C CXX ASM)
  set(CMAKE_${language}_FLAGS_INIT "@FLAGS@")
endforeach()
