// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What opening a model means for its file: a TFLite file is read, and never written over.
#include "ui/bridge/project.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/tflite_builder.h"

namespace mote::bridge {
namespace {

QString tfliteFile(const QTemporaryDir& folder) {
  tests::TfliteBuilder builder;
  const auto x = builder.tensor("x", tests::TensorType::FLOAT32, {1, 4});
  const auto y = builder.tensor("y", tests::TensorType::FLOAT32, {1, 4});
  builder.node(tests::BuiltinOperator::RELU, {x}, {y});
  const auto bytes = builder.finish({x}, {y});
  QFile file(folder.filePath(QStringLiteral("model.tflite")));
  EXPECT_TRUE(file.open(QIODevice::WriteOnly));
  file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()));
  return file.fileName();
}

bool settle(Jobs& jobs) {
  return QTest::qWaitFor([&] { return !jobs.busy(); });
}

TEST(Project, OpensTfliteButDoesNotSaveOverIt) {
  const QTemporaryDir folder;
  Jobs jobs;
  Project project(jobs);
  project.openFile(tfliteFile(folder));
  ASSERT_TRUE(settle(jobs));
  ASSERT_TRUE(project.isOpen());
  EXPECT_EQ(project.document().graph().nodeCount(), 1U);
  EXPECT_FALSE(project.savesInPlace());
  const QString saved = folder.filePath(QStringLiteral("model.onnx"));
  project.save(saved);
  ASSERT_TRUE(settle(jobs));
  EXPECT_TRUE(QFile::exists(saved));
  EXPECT_TRUE(project.savesInPlace());
  Project again(jobs);
  again.openFile(saved);
  ASSERT_TRUE(settle(jobs));
  EXPECT_TRUE(again.isOpen());
  EXPECT_TRUE(again.savesInPlace());
}

TEST(Project, SaysWhyADamagedFileIsNotOpened) {
  const QTemporaryDir folder;
  QFile file(folder.filePath(QStringLiteral("cut.tflite")));
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write("\x10\0\0\0TFL3", 8);
  file.close();
  Jobs jobs;
  Project project(jobs);
  QString reason;
  QObject::connect(&project, &Project::openFailed, &project,
                   [&reason](const QString&, const Error& error) {
                     reason = QString::fromStdString(error.code);
                   });
  project.openFile(file.fileName());
  ASSERT_TRUE(settle(jobs));
  EXPECT_FALSE(project.isOpen());
  EXPECT_EQ(reason, QStringLiteral("tflite.tables"));
}

}  // namespace
}  // namespace mote::bridge
