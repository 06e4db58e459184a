// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys and defaults.
#include "ui/shell/preferences.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QSettings>

namespace mote::shell {
namespace {

constexpr int kMostRecent = 8;

/// Sides are swapped where lines run from right to left.
QString layoutKey() {
  return QGuiApplication::isRightToLeft() ? QStringLiteral("window/layout_right_to_left")
                                          : QStringLiteral("window/layout");
}

}  // namespace

kit::Mode Preferences::mode(kit::Mode fallback) {
  const QString name = QSettings().value("theme").toString();
  if (name == "dark") return kit::Mode::Dark;
  if (name == "light") return kit::Mode::Light;
  return fallback;
}

void Preferences::setMode(kit::Mode mode) {
  QSettings().setValue("theme", mode == kit::Mode::Dark ? "dark" : "light");
}

QString Preferences::language() {
  return QSettings().value("language").toString();
}

void Preferences::setLanguage(const QString& language) {
  QSettings().setValue("language", language);
}

QString Preferences::board() {
  return QSettings().value("board").toString();
}

void Preferences::setBoard(const QString& id) {
  QSettings().setValue("board", id);
}

QStringList Preferences::recentFiles() {
  return QSettings().value("recentFiles").toStringList();
}

void Preferences::addRecentFile(const QString& path) {
  const QString absolute = QFileInfo(path).absoluteFilePath();
  QStringList files = recentFiles();
  files.removeAll(absolute);
  files.prepend(absolute);
  QSettings().setValue("recentFiles", QStringList(files.mid(0, kMostRecent)));
}

void Preferences::clearRecentFiles() {
  QSettings().remove("recentFiles");
}

double Preferences::manualScale() {
  return QSettings().value("manual/scale", 1.0).toDouble();
}

void Preferences::setManualScale(double scale) {
  QSettings().setValue("manual/scale", scale);
}

QByteArray Preferences::geometry() {
  return QSettings().value("window/geometry").toByteArray();
}

QByteArray Preferences::layout() {
  return QSettings().value(layoutKey()).toByteArray();
}

void Preferences::setWindow(const QByteArray& geometry, const QByteArray& layout) {
  QSettings settings;
  settings.setValue("window/geometry", geometry);
  settings.setValue(layoutKey(), layout);
}

}  // namespace mote::shell
