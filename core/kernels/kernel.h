// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// What a kernel is: a name, a check made once when a program is loaded, and the work itself.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "core/foundation/checksum.h"
#include "core/foundation/status.h"
#include "core/tensor/tensor_view.h"

namespace mote::kernels {

/// Boundary of Call::prepared: a cache line.
constexpr std::size_t kPreparedAlignment = 64;

/// A part of a call's work: of parts that write different outputs and may run at the same time.
struct Share {
  std::uint16_t index = 0;
  std::uint16_t count = 1;

  struct Range {
    std::int32_t first;
    std::int32_t end;
  };
  /// This part's of [0, units), a multiple of `grain` but at the end.
  [[nodiscard]] constexpr Range of(std::int32_t units, std::int32_t grain = 1) const noexcept {
    const std::int64_t grains = (std::int64_t{units} + grain - 1) / grain;
    const auto edge = [&](std::int64_t part) {
      const std::int64_t at = grains * part / count * grain;
      return static_cast<std::int32_t>(at < units ? at : units);
    };
    return {edge(index), edge(index + 1)};
  }
};

/// One call: operands in the order the kernel documents. Absent operands have type Undefined.
struct Call {
  std::span<const TensorView> inputs;
  std::span<const TensorView> outputs;
  std::span<const std::byte> params;
  /// Working memory for this call alone, 16-byte aligned: as much as the kernel's header asks for,
  /// less, or none. Kernels must get by without.
  std::span<std::byte> scratch = {};
  /// What Hosted::prepare() filled for this call, kPreparedAlignment-aligned: all it asked
  /// for, or none. Kernels must get by without.
  std::span<std::byte> prepared = {};
  /// What of the work this run does, the whole where it is not divided. See Hosted::work.
  Share share = {};

  /// The parameter block, whose size check() has verified.
  template <typename Params>
  [[nodiscard]] const Params& as() const noexcept {
    return *reinterpret_cast<const Params*>(params.data());
  }
};

/// Firmware of one model, checked when it was made, is built with MOTE_NO_CHECKS: its kernels have
/// no check, and their code is left out.
#if defined(MOTE_NO_CHECKS)
constexpr bool kHasChecks = false;
#else
constexpr bool kHasChecks = true;
#endif

/// Most stack a kernel's check or run takes on a 32-bit Arm processor, all that they call included.
constexpr std::uint32_t kStackBytes = 1024;

/// What hosts, with memory and processors to spare, also ask of a kernel when they load a program.
/// Of a call that check() has passed, with data pointers as there. Null where a kernel has no
/// answer.
struct Hosted {
  /// The bytes run() would like to find in Call::prepared, 0 for none; filled where call.prepared
  /// has them. Only constants may be read.
  std::size_t (*prepare)(const Call&) noexcept = nullptr;
  /// Multiply-accumulates of a call that run() does in parts, as Call::share has it; results do not
  /// depend on their number, and Call::scratch is not used.
  std::int64_t (*work)(const Call&) noexcept = nullptr;
};

/// Where an input may share memory with a call's first output: it begins `lead` bytes or more
/// behind the output, and a multiple of `step`.
struct Sharing {
  std::int32_t lead = 0;
  std::int32_t step = 0;  ///< 0: no memory is shared

  [[nodiscard]] constexpr bool allows(std::int32_t distance) const noexcept {
    return step > 0 && distance >= lead && distance % step == 0;
  }
};

/// check: everything about types, ranks, dims and parameters that run() relies on; data pointers
/// of arena tensors are null during check, constants may be read. run: no checks but of indices
/// read from data and of divisors. In a Status of either, `a` is free (infer sets the node) and
/// `b` is the operand index or the offending value.
class Kernel {
 public:
  using Function = Status (*)(const Call&) noexcept;
  using SharingRule = Sharing (*)(const Call&, std::size_t input) noexcept;

  constexpr Kernel(std::string_view kernelName, Function checkCall, Function runCall,
                   const Hosted* hostedCalls = nullptr, SharingRule sharingRule = nullptr) noexcept
      : name(kernelName),
        check(kHasChecks ? checkCall : nullptr),
        run(runCall),
        hosted(hostedCalls),
        sharing(kHasChecks ? sharingRule : nullptr),
        m_id(nameHash(kernelName)) {}
  constexpr Kernel(std::string_view kernelName, Function checkCall, Function runCall,
                   SharingRule sharingRule) noexcept
      : Kernel(kernelName, checkCall, runCall, nullptr, sharingRule) {}

  std::string_view name;  ///< the file's stem, e.g. "conv2d_s8"
  Function check;         ///< null without kHasChecks
  Function run;
  const Hosted* hosted;  ///< null for most
  /// Null, also without kHasChecks: outputs share no memory with inputs. Of a call that check() has
  /// passed, with or without data pointers: what the kernel allows of an input
  /// (core/kernels/sharing.h). The rule of a name is its reference kernel's; others keep it or have
  /// none, and hosts give these a copy.
  SharingRule sharing;

  /// nameHash(name), computed at compile time: boards look kernels up before each node.
  [[nodiscard]] constexpr std::uint32_t id() const noexcept { return m_id; }

 private:
  std::uint32_t m_id;
};

/// Kernels of one instruction set, generated from its folder.
using Catalogue = std::span<const Kernel* const>;

/// Each kernel file defines one of these in a namespace of its own, such as
/// mote::kernels::reference::relu_f32_entry: MOTE_KERNEL(relu_f32) = {"relu_f32", check, run};
#define MOTE_KERNEL(stem)            \
  extern const Kernel kernel_##stem; \
  constinit const Kernel kernel_##stem

}  // namespace mote::kernels
