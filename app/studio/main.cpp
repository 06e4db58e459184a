// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote-studio: reads the command line, opens the window.
#include <QApplication>
#include <QCommandLineParser>
#include <cstdio>

#include "ui/shell/desk.h"

namespace {

mote::shell::Wishes readCommandLine(const QCoreApplication& application) {
  QCommandLineParser parser;
  parser.setApplicationDescription(QCoreApplication::translate(
      "main", "See a neural network, make it small, and watch it run on a microcontroller."));
  parser.addHelpOption();
  parser.addVersionOption();
  const QCommandLineOption sample("sample",
                                  QCoreApplication::translate("main", "Open the sample model."));
  const QCommandLineOption board(
      "board",
      QCoreApplication::translate("main", "Start and connect this board, e.g. mps2-an386."), "ID");
  const QCommandLineOption theme(
      "theme", QCoreApplication::translate("main", "Colours: light or dark."), "NAME");
  const QCommandLineOption language(
      "language", QCoreApplication::translate("main", "Language of the window, such as en or de."),
      "CODE");
  parser.addOptions({sample, board, theme, language});
  parser.addPositionalArgument(
      "model", QCoreApplication::translate("main", "An ONNX file to open."), "[model]");
  parser.process(application);
  if (parser.isSet(theme) && parser.value(theme) != "light" && parser.value(theme) != "dark") {
    std::fprintf(stderr, "mote-studio: --theme takes light or dark\n");
    std::exit(2);
  }
  return {parser.value(theme), parser.value(language), parser.positionalArguments().value(0),
          parser.value(board), parser.isSet(sample)};
}

}  // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  QCoreApplication::setOrganizationName("mote-studio");
  QCoreApplication::setApplicationName("mote-studio");
  QGuiApplication::setApplicationDisplayName("Mote Studio");
  QGuiApplication::setDesktopFileName("mote-studio");
  QCoreApplication::setApplicationVersion(MOTE_VERSION);
  mote::shell::Desk desk(readCommandLine(application));
  return QApplication::exec();
}
