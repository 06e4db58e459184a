// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Turns AVX2 and FMA on for the functions between MOTE_AVX2_BEGIN and MOTE_AVX2_END only. Compiler
// options would also reach inline functions of other rooms, whose AVX2 copy the linker might then
// give to processors without it. MOTE_UNROLL goes before loops over registers.
#pragma once

#if defined(__x86_64__)

#include <immintrin.h>

#if defined(__clang__)
#define MOTE_AVX2_BEGIN \
  _Pragma("clang attribute push(__attribute__((target(\"avx2,fma\"))), apply_to = function)")
#define MOTE_AVX2_END _Pragma("clang attribute pop")
#define MOTE_UNROLL _Pragma("unroll")
#else
#define MOTE_AVX2_BEGIN _Pragma("GCC push_options") _Pragma("GCC target(\"avx2,fma\")")
#define MOTE_AVX2_END _Pragma("GCC pop_options")
#define MOTE_UNROLL _Pragma("GCC unroll 16")
#endif

#endif
