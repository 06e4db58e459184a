// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The union of the address ranges alive at each step.
#include "core/compile/arena_use.h"

#include <algorithm>

namespace mote::compile {

ArenaUse arenaUse(const Compiled& compiled) {
  std::vector<const Buffer*> byOffset;
  for (const Buffer& buffer : compiled.buffers) byOffset.push_back(&buffer);
  std::ranges::sort(byOffset, {}, &Buffer::offset);
  ArenaUse use;
  use.bytes.assign(compiled.nodes.size(), 0);
  std::vector<std::uint64_t> ends(compiled.nodes.size(), 0);
  for (const Buffer* buffer : byOffset) {
    const std::uint64_t end = std::uint64_t{buffer->offset} + buffer->bytes;
    for (std::size_t step = buffer->first; step <= buffer->last && step < ends.size(); ++step) {
      const std::uint64_t begin = std::max<std::uint64_t>(ends[step], buffer->offset);
      if (end <= begin) continue;
      use.bytes[step] += end - begin;
      ends[step] = end;
    }
  }
  const auto most = std::ranges::max_element(use.bytes);
  use.peak = static_cast<std::uint32_t>(most - use.bytes.begin());
  return use;
}

}  // namespace mote::compile
