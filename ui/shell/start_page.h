// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window shows before a model is open: ways in.
#pragma once

#include <QScrollArea>
#include <QVector>

#include "ui/bridge/studio.h"
#include "ui/kit/picture_card.h"

class QListWidget;
class QVBoxLayout;

namespace mote::shell {

class RecoveryList;
class Thumbnails;

class StartPage : public QScrollArea {
  Q_OBJECT
 public:
  explicit StartPage(bridge::Studio& studio, QWidget* parent = nullptr);
  /// Recent files may have changed.
  void refresh();

 Q_SIGNALS:
  void openWanted();
  void newWanted();
  void projectWanted();
  void lessonWanted();
  void sampleWanted(const QString& path);
  void templateWanted(const QString& id);
  void fileWanted(const QString& path);
  void recoverWanted(const mote::project::Leftover& leftover);

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  QWidget* makeHead();
  QWidget* makeSamples();
  QWidget* makeRecent();
  QWidget* makeTemplates();
  void drawThumbnails();

  bridge::Studio& m_studio;
  Thumbnails* m_thumbnails;
  QVector<QPair<QString, kit::PictureCard*>> m_sampleCards;    ///< by path
  QVector<QPair<QString, kit::PictureCard*>> m_templateCards;  ///< by id
  QListWidget* m_recent = nullptr;
  QWidget* m_recentBox = nullptr;
};

}  // namespace mote::shell
