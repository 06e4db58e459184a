// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Head, unsaved work, samples and the lesson, recent files, templates; one column that scrolls.
#include "ui/shell/start_page.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/templates/catalogue.h"
#include "core/workspace/draw_template.h"
#include "ui/bridge/model_home.h"
#include "ui/kit/flow_grid.h"
#include "ui/kit/icon.h"
#include "ui/kit/manual_page.h"
#include "ui/kit/theme.h"
#include "ui/shell/preferences.h"
#include "ui/shell/recovery_list.h"
#include "ui/shell/template_text.h"
#include "ui/shell/thumbnails.h"

namespace mote::shell {
namespace {

constexpr int kNarrowest = 400;
constexpr int kWidest = 1010;
constexpr int kLogo = 52;

QWidget* section(const QString& title, QWidget* content) {
  auto* box = new QWidget;
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kit::space::kS);
  auto* heading = new QLabel(title);
  kit::setTextRole(heading, kit::TextRole::Title);
  column->addWidget(heading);
  column->addWidget(content);
  return box;
}

struct SampleText {
  QString title;
  QString note;
};

/// What the window says of a sample it carries; others go by their file's name.
SampleText sampleText(const QString& name) {
  if (name == QLatin1String("ds_cnn")) {
    return {
        StartPage::tr("Fashion pictures"),
        StartPage::tr("A trained classifier of 28 × 28 pictures, small enough for a Cortex-M4")};
  }
  return {name, {}};
}

Result<graph::Graph> embedded(const QString& path) {
  MOTE_ASSIGN(const bridge::Loaded loaded, bridge::loadModel(path));
  return loaded.project.model->graph;
}

}  // namespace

StartPage::StartPage(bridge::Studio& studio, QWidget* parent)
    : QScrollArea(parent), m_studio(studio), m_thumbnails(new Thumbnails(studio.jobs(), this)) {
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::NoFocus);  // the cards take the keys
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setMinimumWidth(kNarrowest);
  auto* page = new QWidget;
  page->setProperty("moteGround", "canvas");
  auto* row = new QHBoxLayout(page);
  auto* body = new QWidget;
  body->setMaximumWidth(kWidest);
  auto* column = new QVBoxLayout(body);
  column->setContentsMargins(kit::space::kXl, kit::space::kXl, kit::space::kXl, kit::space::kXl);
  column->setSpacing(kit::space::kXl);
  auto* recovery = new RecoveryList(studio.autosave());
  column->addWidget(makeHead());
  column->addWidget(recovery);
  column->addWidget(makeSamples());
  column->addWidget(makeRecent());
  column->addWidget(makeTemplates());
  column->addStretch(1);
  row->addStretch(1);
  row->addWidget(body, 100);
  row->addStretch(1);
  setWidget(page);
  connect(recovery, &RecoveryList::recoverWanted, this, &StartPage::recoverWanted);
  refresh();
}

QWidget* StartPage::makeHead() {
  auto* head = new QWidget;
  auto* row = new QHBoxLayout(head);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(kit::space::kL);
  auto* logo = new QLabel;
  logo->setPixmap(QIcon(":/mote/icons/mote.svg").pixmap(QSize(kLogo, kLogo), devicePixelRatioF()));
  auto* title = new QLabel(QStringLiteral("Mote Studio"));
  kit::setTextRole(title, kit::TextRole::Display);
  auto* subtitle =
      new QLabel(tr("See a neural network, make it small, and watch it run on a microcontroller."));
  subtitle->setWordWrap(true);
  kit::setTextRole(subtitle, kit::TextRole::Body, true);
  auto* hint = new QLabel(tr("Or drop a model or a project anywhere on this window."));
  hint->setWordWrap(true);
  kit::setTextRole(hint, kit::TextRole::Caption, true);
  auto* open = new QPushButton(tr("&Open a model…"));
  open->setObjectName("startOpen");
  open->setProperty("motePrimary", true);
  auto* project = new QPushButton(tr("Open a pro&ject…"));
  project->setObjectName("startProject");
  auto* fresh = new QPushButton(tr("&Draw a new one"));
  fresh->setObjectName("startNew");
  auto* buttons = new QWidget;
  auto* places = new kit::FlowGrid({}, kit::space::kS, buttons);
  for (QPushButton* button : {open, project, fresh}) places->addWidget(button);
  auto* texts = new QVBoxLayout;
  texts->setSpacing(kit::space::kXs);
  texts->addWidget(title);
  texts->addWidget(subtitle);
  texts->addSpacing(kit::space::kS);
  texts->addWidget(buttons);
  texts->addWidget(hint);
  row->addWidget(logo, 0, Qt::AlignTop);
  row->addLayout(texts, 1);
  connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
  connect(project, &QPushButton::clicked, this, &StartPage::projectWanted);
  connect(fresh, &QPushButton::clicked, this, &StartPage::newWanted);
  return head;
}

QWidget* StartPage::makeSamples() {
  kit::setManualPage(this, "open_model");
  auto* box = new QWidget;
  auto* grid = new kit::FlowGrid(kit::PictureCard::leastSize(), kit::space::kL, box);
  const QDir samples(QStringLiteral(":/mote/samples"));
  for (const QString& file : samples.entryList({"*.onnx"}, QDir::Files, QDir::Name)) {
    const SampleText text = sampleText(QFileInfo(file).completeBaseName());
    auto* card = new kit::PictureCard(text.title, text.note);
    card->setObjectName(m_sampleCards.isEmpty() ? QStringLiteral("startSample")
                                                : "startSample_" + file);
    const QString path = samples.filePath(file);
    connect(card, &QAbstractButton::clicked, this, [this, path] { Q_EMIT sampleWanted(path); });
    m_sampleCards.push_back({path, card});
    grid->addWidget(card);
  }
  auto* lesson = new kit::PictureCard(
      tr("First lesson: predict, then measure"),
      tr("Guess what eight bits cost, quantize the sample, and see how close you came"));
  lesson->setObjectName("startLesson");
  connect(lesson, &QAbstractButton::clicked, this, &StartPage::lessonWanted);
  m_sampleCards.push_back({QString(), lesson});
  grid->addWidget(lesson);
  return section(tr("Begin with a sample"), box);
}

QWidget* StartPage::makeRecent() {
  m_recent = new QListWidget;
  m_recent->setObjectName("startRecent");
  m_recent->setAccessibleName(tr("Recent files"));
  m_recent->setStyleSheet("QListWidget { background: transparent; }");
  m_recent->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
    Q_EMIT fileWanted(item->data(Qt::UserRole).toString());
  });
  m_recentBox = section(tr("Recent"), m_recent);
  return m_recentBox;
}

QWidget* StartPage::makeTemplates() {
  auto* box = new QWidget;
  auto* grid = new kit::FlowGrid(kit::PictureCard::leastSize(), kit::space::kL, box);
  for (const templates::Template* entry : templates::all()) {
    const QString id = textOf(entry->id);
    auto* card = new kit::PictureCard(templateTitle(*entry), templatePurpose(*entry));
    card->setObjectName("startTemplate_" + id);
    card->setToolTip(textOf(entry->reference));
    connect(card, &QAbstractButton::clicked, this, [this, id] { Q_EMIT templateWanted(id); });
    m_templateCards.push_back({id, card});
    grid->addWidget(card);
  }
  return section(tr("Or draw one from a template"), box);
}

void StartPage::refresh() {
  m_recent->clear();
  for (const QString& path : Preferences::recentFiles()) {
    const QFileInfo info(path);
    auto* item = new QListWidgetItem(
        kit::icon(path.endsWith(QLatin1String(project::kSuffix)) ? "folder" : "graph"),
        QStringLiteral("%1   %2").arg(info.fileName(), QDir::toNativeSeparators(info.path())));
    item->setData(Qt::UserRole, path);
    item->setToolTip(QDir::toNativeSeparators(path));
    m_recent->addItem(item);
  }
  m_recentBox->setVisible(m_recent->count() > 0);
  if (m_recent->count() > 0)
    m_recent->setFixedHeight(m_recent->sizeHintForRow(0) * m_recent->count() + 2);
}

void StartPage::drawThumbnails() {
  for (const auto& [path, card] : m_sampleCards) {
    if (path.isEmpty()) {
      card->setPicture(kit::iconPixmap("quantize", 44, kit::colors().accent, 2.0).toImage());
    } else {
      m_thumbnails->want(card, path, [path = path] { return embedded(path); });
    }
  }
  for (const auto& [id, card] : m_templateCards) {
    m_thumbnails->want(card, id, [id = id.toStdString()]() -> Result<graph::Graph> {
      MOTE_ASSIGN(const onnx_format::Model model, workspace::drawTemplate(id, {}, std::nullopt));
      return model.graph;
    });
  }
}

void StartPage::showEvent(QShowEvent* event) {
  QScrollArea::showEvent(event);
  drawThumbnails();
}

void StartPage::changeEvent(QEvent* event) {
  QScrollArea::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && isVisible()) drawThumbnails();
}

}  // namespace mote::shell
