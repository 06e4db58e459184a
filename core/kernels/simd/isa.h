// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Turns an instruction set on for the functions between MOTE_SIMD_BEGIN and MOTE_SIMD_END only:
// the one that the build names, or else the least that the processor's kernels need. Compiler
// options would also reach inline functions of other rooms, whose copy the linker might then give
// to processors without it. MOTE_SIMD names the namespace. MOTE_UNROLL goes before loops over
// registers.
#pragma once

#if defined(__x86_64__)
#include <immintrin.h>
#if defined(MOTE_ISA_AVX512)
#define MOTE_SIMD avx512
#define MOTE_SIMD_TARGET "avx2,fma,avx512f,avx512bw,avx512dq,avx512vl,avx512vnni"
#else
#define MOTE_SIMD avx2
#define MOTE_SIMD_TARGET "avx2,fma"
#endif
#elif defined(__aarch64__)
#include <arm_neon.h>
#if defined(MOTE_ISA_NEON_DOT)
#define MOTE_SIMD neon_dot
#define MOTE_SIMD_TARGET "arch=armv8.2-a+dotprod"
#else
#define MOTE_SIMD neon
#define MOTE_SIMD_TARGET "arch=armv8-a"
#endif
#else
#error "This room has kernels for x86-64 and AArch64"
#endif

#define MOTE_PRAGMA(text) _Pragma(#text)
#define MOTE_PRAGMA_OF(text) MOTE_PRAGMA(text)

#if defined(__clang__)
#define MOTE_SIMD_BEGIN \
  MOTE_PRAGMA_OF(       \
      clang attribute push(__attribute__((target(MOTE_SIMD_TARGET))), apply_to = function))
#define MOTE_SIMD_END _Pragma("clang attribute pop")
#define MOTE_UNROLL _Pragma("unroll")
#else
#define MOTE_SIMD_BEGIN _Pragma("GCC push_options") MOTE_PRAGMA_OF(GCC target(MOTE_SIMD_TARGET))
#define MOTE_SIMD_END _Pragma("GCC pop_options")
#define MOTE_UNROLL _Pragma("GCC unroll 16")
#endif
