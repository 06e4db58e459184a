// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/interface/template.h"

namespace mote::templates {

Parameter classesParameter(std::int64_t fallback) {
  return {"classes", "Classes to tell apart", fallback, 2, 10000};
}

Parameter sizeParameter(std::int64_t fallback) {
  return {"size", "Height and width of the pictures, in pixels", fallback, 16, 512};
}

Parameter depthParameter(std::int64_t fallback) {
  return {"depth", "Colour channels of the pictures", fallback, 1, 16};
}

Parameter widthParameter(double fallback) {
  return {"width", "Channels of every layer, as a factor", fallback, 0.05, 2.0};
}

}  // namespace mote::templates
