// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small pictures of networks for cards, drawn off the GUI thread and kept.
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <functional>

#include "core/graph/graph.h"
#include "ui/bridge/jobs.h"
#include "ui/kit/picture_card.h"

namespace mote::shell {

class Thumbnails : public QObject {
  Q_OBJECT
 public:
  explicit Thumbnails(bridge::Jobs& jobs, QObject* parent = nullptr);
  /// The card gets its picture, in the colours of now. `key` names the network.
  void want(kit::PictureCard* card, const QString& key,
            std::function<Result<graph::Graph>()> network);

 private:
  struct Wish {
    QPointer<kit::PictureCard> card;
    QString key;
    std::function<Result<graph::Graph>()> network;
  };
  void next();

  bridge::Jobs& m_jobs;
  QList<Wish> m_wishes;  ///< one at a time: what a person asks for must not queue behind them
  bool m_drawing = false;
};

}  // namespace mote::shell
