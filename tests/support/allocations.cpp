// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The C library's allocator under our own functions of its names; with sanitizers, which have
// theirs in its place, through their hooks.
#include "tests/support/allocations.h"

#include <atomic>
#include <cerrno>
#include <cstddef>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
// GCC brings no header for it.
extern "C" int __sanitizer_install_malloc_and_free_hooks(
    void (*allocated)(const volatile void* block, std::size_t bytes),
    void (*released)(const volatile void* block));
#endif

namespace mote::tests {
namespace {

constinit std::atomic<std::uint64_t> g_allocations = 0;

}  // namespace

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)

namespace {

void countAllocation(const volatile void* /*block*/, std::size_t /*bytes*/) {
  ++g_allocations;
}
void ignoreRelease(const volatile void* /*block*/) {}

}  // namespace

std::uint64_t allocations() noexcept {
  static const int installed =
      __sanitizer_install_malloc_and_free_hooks(countAllocation, ignoreRelease);
  static_cast<void>(installed);
  return g_allocations;
}

}  // namespace mote::tests

#else

std::uint64_t allocations() noexcept {
  return g_allocations;
}

}  // namespace mote::tests

extern "C" {

void* __libc_malloc(std::size_t bytes);
void* __libc_calloc(std::size_t count, std::size_t bytes);
void* __libc_realloc(void* block, std::size_t bytes);
void* __libc_memalign(std::size_t alignment, std::size_t bytes);

void* malloc(std::size_t bytes) noexcept {
  ++mote::tests::g_allocations;
  return __libc_malloc(bytes);
}
void* calloc(std::size_t count, std::size_t bytes) noexcept {
  ++mote::tests::g_allocations;
  return __libc_calloc(count, bytes);
}
void* realloc(void* block, std::size_t bytes) noexcept {
  ++mote::tests::g_allocations;
  return __libc_realloc(block, bytes);
}
void* aligned_alloc(std::size_t alignment, std::size_t bytes) noexcept {
  ++mote::tests::g_allocations;
  return __libc_memalign(alignment, bytes);
}
int posix_memalign(void** block, std::size_t alignment, std::size_t bytes) noexcept {
  ++mote::tests::g_allocations;
  *block = __libc_memalign(alignment, bytes);
  return *block != nullptr ? 0 : ENOMEM;
}
}

#endif
