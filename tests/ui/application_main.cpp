// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs GoogleTest inside an off-screen application with settings, boards and unsaved work of its
// own.
#include <gtest/gtest.h>

#include <QSettings>
#include <QTemporaryDir>

#include "ui/kit/timed_application.h"

int main(int argc, char** argv) {
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  const QTemporaryDir settings;
  QSettings::setDefaultFormat(QSettings::IniFormat);
  QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
  const QTemporaryDir boards;
  qputenv("MOTE_RUNTIME_DIR", boards.path().toLocal8Bit());
  const QTemporaryDir state;
  qputenv("XDG_STATE_HOME", state.path().toLocal8Bit());
  mote::kit::TimedApplication application(argc, argv);
  QCoreApplication::setOrganizationName("mote-studio-tests");
  QCoreApplication::setApplicationName("mote-studio-tests");
  testing::InitGoogleTest(&argc, argv);
  return RUN_ALL_TESTS();
}
