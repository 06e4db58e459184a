// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Watches widgets take their places; changes go from part to part.
#include "ui/kit/part_sheets.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QMainWindow>
#include <algorithm>
#include <utility>

namespace mote::kit {
namespace {

/// What a turn of the event loop may take before the next step waits for another one.
constexpr qint64 kTurnMs = 8;

bool isPart(const QWidget& widget) {
  const QWidget* parent = widget.parentWidget();
  if (parent == nullptr) return qobject_cast<const QMainWindow*>(&widget) == nullptr;
  return qobject_cast<const QMainWindow*>(parent) != nullptr;
}

/// It may have gone or moved since its turn was planned.
void give(const QPointer<QWidget>& part, const QString& sheet) {
  if (part != nullptr && isPart(*part)) part->setStyleSheet(sheet);
}

void setPainting(bool on) {
  for (QWidget* window : QApplication::topLevelWidgets()) window->setUpdatesEnabled(on);
}

}  // namespace

PartSheets& PartSheets::of(QApplication& application) {
  auto* sheets = application.findChild<PartSheets*>(QString(), Qt::FindDirectChildrenOnly);
  return sheets != nullptr ? *sheets : *new PartSheets(application);
}

PartSheets::PartSheets(QApplication& application) : QObject(&application) {
  connect(&m_turn, &QTimer::timeout, this, &PartSheets::takeTurn);
  application.installEventFilter(this);
}

void PartSheets::set(const QString& sheet) {
  m_sheet = sheet;
  std::erase(m_parts, nullptr);
  for (const auto& part : m_parts) part->setStyleSheet(sheet);
}

void PartSheets::change(const QString& sheet, std::function<void()> between) {
  m_sheet = sheet;
  std::erase(m_parts, nullptr);
  setPainting(false);
  m_steps.clear();
  for (const auto& part : m_parts) m_steps.emplace_back([part] { give(part, {}); });
  m_steps.push_back(std::move(between));
  for (const auto& part : m_parts) m_steps.emplace_back([this, part] { give(part, m_sheet); });
  m_steps.emplace_back([] { setPainting(true); });
  m_turn.start(0);
}

void PartSheets::takeTurn() {
  QElapsedTimer spent;
  spent.start();
  while (!m_steps.empty() && spent.elapsed() < kTurnMs) {
    const auto step = std::move(m_steps.front());
    m_steps.pop_front();
    step();
  }
  if (m_steps.empty()) m_turn.stop();
}

bool PartSheets::eventFilter(QObject* watched, QEvent* event) {
  const auto type = event->type();
  if (type == QEvent::Create || type == QEvent::ParentChange || type == QEvent::Polish) {
    auto* widget = qobject_cast<QWidget*>(watched);
    if (widget != nullptr) place(*widget, type == QEvent::Polish);
  }
  return QObject::eventFilter(watched, event);
}

void PartSheets::place(QWidget& widget, bool beingPolished) {
  const auto found = std::find(m_parts.begin(), m_parts.end(), &widget);
  const bool known = found != m_parts.end();
  if (isPart(widget) == known) return;
  if (known) {
    m_parts.erase(found);
    widget.setStyleSheet({});
    return;
  }
  // What has no parent yet may be on its way into a layout.
  const bool onItsWay = widget.parentWidget() == nullptr && !beingPolished &&
                        !widget.testAttribute(Qt::WA_WState_Polished);
  if (onItsWay || !widget.styleSheet().isEmpty()) return;
  std::erase(m_parts, nullptr);
  m_parts.emplace_back(&widget);
  widget.setStyleSheet(m_sheet);
}

}  // namespace mote::kit
