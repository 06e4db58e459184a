// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A graph laid out for painting: cards and wires with an index by height.
#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

#include "core/graph/graph.h"
#include "ui/bridge/category.h"

namespace mote::canvas {

using CardIndex = std::uint32_t;
constexpr CardIndex kNoCard = ~CardIndex{0};

/// Large: operators with weights. Small: the others. Terminal: the graph's inputs and outputs.
/// Block: a collapsed block of the graph's drawing. Comment: one of its comments.
enum class CardSize { Large, Small, Terminal, Block, Comment };

struct Card {
  CardSize size = CardSize::Small;
  graph::NodeId node;                  ///< a block's first; none for terminals and comments
  graph::ValueId value;                ///< a terminal's, or the first that the node makes
  bool isOutput = false;               ///< a terminal where the graph ends
  bool placed = false;                 ///< by hand
  std::vector<graph::NodeId> members;  ///< of a block
  std::size_t index = 0;               ///< of a block or comment in the drawing
  QRectF rect;
  QString title;
  QString detail;
  QString name;
  QString shape;
  bridge::Category category = bridge::Category::Arithmetic;
  std::vector<CardIndex> sources;
  std::vector<CardIndex> readers;
};

struct Wire {
  CardIndex from = 0;
  CardIndex to = 0;
  graph::ValueId value;
  graph::NodeId reader;  ///< none where the graph ends
  std::size_t slot = 0;  ///< the first input of the reader that reads the value
  QString label;
};

/// A piece of a wire between two ranks, or straight through one.
struct Segment {
  std::uint32_t wire = 0;
  QPointF from;
  QPointF to;
  bool first = false;
  bool last = false;
};

/// The curve a segment is drawn as, from its beginning to `end`.
[[nodiscard]] QPainterPath curveOf(QPointF from, QPointF end);

/// Items sorted by their top; finds those that may touch a band of heights.
class HeightIndex {
 public:
  void add(double top, double bottom, std::uint32_t item);
  void finish();
  [[nodiscard]] std::vector<std::uint32_t> between(double top, double bottom) const;

 private:
  struct Entry {
    double top;
    double bottom;
    std::uint32_t item;
  };
  std::vector<Entry> m_entries;
  double m_tallest = 0;
};

struct Scene {
  std::vector<Card> cards;
  std::vector<Wire> wires;
  std::vector<Segment> segments;
  QRectF bounds;
  QPointF origin;  ///< of hand-placed positions
  std::unordered_map<graph::NodeId, CardIndex> cardOf;
  HeightIndex cardIndex;
  HeightIndex segmentIndex;

  /// kNoCard where the node is not drawn.
  [[nodiscard]] CardIndex find(graph::NodeId node) const;
  [[nodiscard]] CardIndex at(QPointF position) const;
  [[nodiscard]] CardIndex findTerminal(graph::ValueId value) const;
  [[nodiscard]] CardIndex findComment(std::size_t index) const;
  /// The wire nearest to the position, no farther than `tolerance`.
  [[nodiscard]] std::optional<std::uint32_t> wireAt(QPointF position, double tolerance) const;
  /// Where the wire meets its reader.
  [[nodiscard]] QPointF endOf(std::uint32_t wire) const;
  /// Cards whose type, name or shape holds the text, from top to bottom.
  [[nodiscard]] std::vector<CardIndex> search(const QString& text) const;
};

/// `graph` should know its types. Takes as long as layout takes: call it on a worker thread.
[[nodiscard]] std::shared_ptr<const Scene> buildScene(const graph::Graph& graph,
                                                      const std::function<bool()>& cancelled = {});

}  // namespace mote::canvas
