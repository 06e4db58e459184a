// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The view that moves leads. The other takes its scale, and its place shifted by what partners
// around there are shifted by: exactly that of the chosen pair while it can be seen.
#include "ui/canvas/paired_views.h"

#include <QEvent>
#include <algorithm>

#include "ui/canvas/graph_view.h"

namespace mote::canvas {

PairedViews::PairedViews(GraphView& before, GraphView& after, QObject* parent)
    : QObject(parent), m_sides{Side{&before, {}, {}}, Side{&after, {}, {}}} {
  connectSide(0);
  connectSide(1);
  after.installEventFilter(this);
}

void PairedViews::connectSide(std::size_t index) {
  GraphView* view = m_sides[index].view;
  connect(view, &GraphView::cameraChanged, this, [this, index] { follow(index); });
  connect(view, &GraphView::selected, this,
          [this, index](graph::NodeId node) { choose(index, node); });
}

bool PairedViews::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize) follow(0);
  return QObject::eventFilter(watched, event);
}

void PairedViews::setPairs(const std::vector<std::pair<graph::NodeId, graph::NodeId>>& pairs) {
  m_pairs = pairs;
  for (Side& side : m_sides) side.shifts.clear();
  const Scene* before = m_sides[0].view->scene();
  const Scene* after = m_sides[1].view->scene();
  if (before == nullptr || after == nullptr) return;
  for (const auto& [one, other] : pairs) {
    const CardIndex left = before->find(one);
    const CardIndex right = after->find(other);
    if (left == kNoCard || right == kNoCard) continue;
    const QPointF from = before->cards[left].rect.center();
    const QPointF to = after->cards[right].rect.center();
    m_sides[0].shifts.push_back({from.y(), to - from});
    m_sides[1].shifts.push_back({to.y(), from - to});
  }
  for (Side& side : m_sides) {
    std::stable_sort(side.shifts.begin(), side.shifts.end(),
                     [](const Shift& a, const Shift& b) { return a.height < b.height; });
  }
  follow(0);
}

QPointF PairedViews::shiftAt(std::size_t leader) const {
  const auto& shifts = m_sides[leader].shifts;
  if (shifts.empty()) return {};
  const GraphView& view = *m_sides[leader].view;
  const double height = view.camera().toScene(QRectF(view.rect()).center()).y();
  const auto below =
      std::lower_bound(shifts.begin(), shifts.end(), height,
                       [](const Shift& shift, double wanted) { return shift.height < wanted; });
  if (below == shifts.begin()) return below->by;
  if (below == shifts.end()) return shifts.back().by;
  const auto above = below - 1;
  const double share = (height - above->height) / (below->height - above->height);
  return above->by + (below->by - above->by) * share;
}

bool PairedViews::bothChosenSeen(std::size_t leader) const {
  const Side& side = m_sides[leader];
  if (!side.chosen || !m_sides[1 - leader].chosen) return false;
  return QRectF(side.view->rect()).intersects(side.view->rectOf(side.chosen));
}

void PairedViews::follow(std::size_t leader) {
  const GraphView& view = *m_sides[leader].view;
  GraphView& other = *m_sides[1 - leader].view;
  if (m_following || view.scene() == nullptr || other.scene() == nullptr) return;
  m_following = true;
  Camera camera = view.camera();
  const QPointF middle = camera.toScene(QRectF(view.rect()).center());
  QPointF shift = shiftAt(leader);
  if (bothChosenSeen(leader)) {
    const auto centre = [](const Side& side) {
      const Scene& scene = *side.view->scene();
      return scene.cards[scene.find(side.chosen)].rect.center();
    };
    shift = centre(m_sides[1 - leader]) - centre(m_sides[leader]);
  }
  const QSizeF room = QSizeF(other.size()) / camera.scale;
  camera.offset = middle + shift - QPointF(room.width() / 2, room.height() / 2);
  other.setCamera(camera);
  m_following = false;
}

void PairedViews::choose(std::size_t index, graph::NodeId node) {
  graph::NodeId partner;
  for (const auto& [before, after] : m_pairs) {
    if ((index == 0 ? before : after) == node && node) partner = index == 0 ? after : before;
  }
  const graph::NodeId before = index == 0 ? node : partner;
  const graph::NodeId after = index == 0 ? partner : node;
  mark(before, after);
  follow(index);
  Q_EMIT selected(before, after);
}

void PairedViews::mark(graph::NodeId before, graph::NodeId after) {
  const std::array nodes{before, after};
  for (std::size_t i = 0; i < m_sides.size(); ++i) {
    GraphView& view = *m_sides[i].view;
    const bool drawn = view.scene() != nullptr && view.scene()->find(nodes[i]) != kNoCard;
    m_sides[i].chosen = drawn ? nodes[i] : graph::NodeId();
    view.setSelected(drawn ? std::vector{nodes[i]} : std::vector<graph::NodeId>());
  }
}

void PairedViews::show(graph::NodeId before, graph::NodeId after) {
  mark(before, after);
  for (const Side& side : m_sides) {
    if (!side.chosen) continue;
    side.view->center(side.view->scene()->find(side.chosen));
    return;  // the other follows
  }
}

}  // namespace mote::canvas
