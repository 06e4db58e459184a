// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Light and dark change colours, and nothing else.
#include <QAction>
#include <QDockWidget>
#include <QImage>
#include <QMap>

#include "tests/ui/shell/driven_window.h"

namespace mote::shell {
namespace {

/// Of all a person sees, by the way to it.
QMap<QString, QRect> places(const QWidget& root) {
  QMap<QString, QRect> found;
  for (const auto* widget : root.findChildren<QWidget*>()) {
    if (!widget->isVisible()) continue;
    QString way;
    for (const QWidget* up = widget; up != &root; up = up->parentWidget()) {
      way.prepend(QStringLiteral("/%1.%2").arg(up->metaObject()->className(), up->objectName()));
    }
    found.insert(way, {widget->mapTo(&root, QPoint()), widget->size()});
  }
  return found;
}

void expectAlike(const QMap<QString, QRect>& before, const QMap<QString, QRect>& after) {
  EXPECT_EQ(before.keys(), after.keys());
  for (auto at = before.begin(); at != before.end(); ++at) {
    const QRect then = at.value();
    const QRect now = after.value(at.key());
    EXPECT_EQ(then, now) << at.key().toStdString() << " was " << then.x() << ' ' << then.y() << ' '
                         << then.width() << ' ' << then.height() << ", is " << now.x() << ' '
                         << now.y() << ' ' << now.width() << ' ' << now.height();
  }
}

TEST(Theming, LeavesEverythingInItsPlace) {
  DrivenWindow driven;
  ASSERT_TRUE(driven.openSample());
  const auto before = places(driven.window());
  ASSERT_GT(before.size(), 50);
  driven.trigger("actionDark");
  ASSERT_TRUE(driven.settle());
  expectAlike(before, places(driven.window()));
  driven.trigger("actionDark");
  ASSERT_TRUE(driven.settle());
  expectAlike(before, places(driven.window()));
}

QList<QImage> panels(DrivenWindow& driven) {
  QList<QImage> pictures;
  for (const auto* dock : driven.window().findChildren<QDockWidget*>()) {
    driven.window().showPanel(dock->objectName());
    driven.settle();
    pictures << driven.window().grab().toImage();
  }
  return pictures;
}

/// Shown or behind a tab while the mode changed.
TEST(Theming, APanelThatTurnedDarkLooksLikeOneBornDark) {
  QList<QImage> born;
  {
    DrivenWindow driven(Wishes{"dark", "en", {}, {}, true});
    ASSERT_TRUE(driven.settle());
    born = panels(driven);
  }
  ASSERT_FALSE(born.isEmpty());
  DrivenWindow driven(Wishes{"light", "en", {}, {}, true});
  ASSERT_TRUE(driven.settle());
  driven.trigger("actionDark");
  ASSERT_TRUE(driven.settle());
  const QList<QImage> turned = panels(driven);
  driven.trigger("actionDark");
  ASSERT_TRUE(driven.settle());
  ASSERT_EQ(turned.size(), born.size());
  for (int panel = 0; panel < born.size(); ++panel) EXPECT_EQ(turned[panel], born[panel]) << panel;
}

}  // namespace
}  // namespace mote::shell
