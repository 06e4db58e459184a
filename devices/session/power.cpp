// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hands over to devices/virtual.
#include "devices/session/power.h"

#include "devices/virtual/virtual_boards.h"

namespace mote::session {

Result<void> startBoard(const std::string& id) {
  MOTE_TRY(virtual_boards::start(id, virtual_boards::Lifetime::WithProcess));
  return {};
}

Result<void> stopBoard(const std::string& id) {
  return virtual_boards::stop(id);
}

}  // namespace mote::session
