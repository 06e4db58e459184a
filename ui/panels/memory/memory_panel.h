// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The shown model's working memory over time, for the chosen board.
#pragma once

#include <QWidget>
#include <memory>

#include "core/compile/compile.h"

class QLabel;
class QStackedLayout;

namespace mote::bridge {
class Studio;
}
namespace mote::kit {
class ElidedLabel;
class EmptyState;
}  // namespace mote::kit

namespace mote::panels {

class MemoryMap;

class MemoryPanel : public QWidget {
  Q_OBJECT
 public:
  explicit MemoryPanel(bridge::Studio& studio, QWidget* parent = nullptr);

 private:
  QWidget* makeMap();
  void reload();
  void summarize();
  void follow();
  void tell(int buffer);
  void pick(int buffer);

  bridge::Studio& m_studio;
  QStackedLayout* m_stack;
  kit::EmptyState* m_empty;
  QLabel* m_summary;
  MemoryMap* m_map;
  kit::ElidedLabel* m_words;
  std::shared_ptr<const compile::Compiled> m_plan;
};

}  // namespace mote::panels
