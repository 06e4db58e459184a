// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Four pages; the third turns itself when the measurement is there.
#include "ui/panels/lesson/lesson_dialog.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSlider>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <cmath>

#include "ui/kit/comparison_bar.h"
#include "ui/kit/manual_page.h"
#include "ui/kit/number_text.h"
#include "ui/kit/theme.h"
#include "ui/panels/lesson/guess_row.h"

namespace mote::panels {
namespace {

constexpr int kWidth = 400;
constexpr double kClosePoints = 0.5;  ///< a guess this near counts as right
constexpr double kCloseShare = 0.1;

QString pointsText(double points) {
  return LessonDialog::tr("%1 percentage points").arg(QLocale().toString(points, 'f', 1));
}

QString shareText(double share) {
  return kit::percentText(share, 0);
}

/// Stacked pages do not ask for the height that wrapped text needs.
void setWrapped(QLabel* label, const QString& text) {
  label->setWordWrap(true);
  label->setText(text);
  label->setMinimumHeight(qMax(0, label->heightForWidth(kWidth - 2 * kit::space::kL)));
}

QLabel* paragraph(const QString& text) {
  auto* label = new QLabel;
  label->setTextFormat(Qt::RichText);  // as plain text, lines from the right end in a space
  setWrapped(label, text);
  return label;
}

QWidget* page(const QVector<QWidget*>& parts) {
  auto* box = new QWidget;
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kit::space::kM);
  for (QWidget* part : parts) column->addWidget(part);
  column->addStretch(1);
  return box;
}

void fill(kit::ComparisonBar* bar, const GuessRow& row, double measured, double close) {
  const double guess = row.value();
  const bool near = std::abs(guess - measured) <= close;
  bar->setValues(guess, measured, LessonDialog::tr("guess %1").arg(row.text(guess)),
                 LessonDialog::tr("measured %1").arg(row.text(measured)),
                 near               ? LessonDialog::tr("well guessed")
                 : guess > measured ? LessonDialog::tr("guessed too much")
                                    : LessonDialog::tr("guessed too little"),
                 near);
}

}  // namespace

LessonDialog::LessonDialog(bridge::Studio& studio, QWidget* parent)
    : QDialog(parent),
      m_studio(studio),
      m_count(new QLabel),
      m_title(new QLabel),
      m_pages(new QStackedWidget),
      m_back(new QPushButton(tr("&Back"))),
      m_next(new QPushButton) {
  kit::setManualPage(this, "quantize");
  setObjectName("lesson");
  setWindowTitle(tr("Predict, then measure"));
  setFixedWidth(kWidth);
  kit::setTextRole(m_count, kit::TextRole::Caption, true);
  kit::setTextRole(m_title, kit::TextRole::Title);
  m_next->setObjectName("lessonNext");
  m_next->setProperty("motePrimary", true);
  m_next->setDefault(true);
  m_back->setObjectName("lessonBack");
  m_back->setAutoDefault(false);
  for (QWidget* one : {makeIdea(), makePredict(), makeMeasure(), makeCompare()})
    m_pages->addWidget(one);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(m_back);
  buttons->addStretch(1);
  buttons->addWidget(m_next);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kit::space::kL, kit::space::kL, kit::space::kL, kit::space::kL);
  column->setSpacing(kit::space::kS);
  column->addWidget(m_count);
  column->addWidget(m_title);
  column->addWidget(m_pages, 1);
  column->addLayout(buttons);
  connect(m_back, &QPushButton::clicked, this, [this] { go(m_pages->currentIndex() - 1); });
  connect(m_next, &QPushButton::clicked, this, &LessonDialog::forward);
  connect(&studio.lesson(), &bridge::Lesson::changed, this, &LessonDialog::refresh);
  connect(&studio.project(), &bridge::Project::opened, this, &LessonDialog::refresh);
  connect(&studio.project(), &bridge::Project::closed, this, &LessonDialog::refresh);
  go(Idea);
}

QWidget* LessonDialog::makeIdea() {
  m_ready = paragraph({});
  m_ready->setObjectName("lessonReady");
  m_ready->setTextFormat(Qt::PlainText);  // what went wrong may name files
  kit::setTextRole(m_ready, kit::TextRole::Caption, true);
  m_sample = new QPushButton(tr("Open the &sample"));
  m_sample->setObjectName("lessonSample");
  m_sample->setAutoDefault(false);
  m_sample->setProperty("motePrimary", true);
  connect(m_sample, &QPushButton::clicked, this, &LessonDialog::sampleWanted);
  return page({paragraph(tr("A trained network keeps each weight as a float of 32 bits. Quantizing "
                            "puts whole numbers of 8 bits in their place, and has the network "
                            "compute with those.")),
               paragraph(tr("That is coarser: only 256 steps are left for each layer. What does it "
                            "cost, and what does it bring? Guess before you look: a number that "
                            "surprises you is one you remember.")),
               m_ready, m_sample});
}

QWidget* LessonDialog::makePredict() {
  m_accuracy = new GuessRow(tr("How many percentage points of accuracy will be lost?"), 0, 10, 5,
                            10, pointsText);
  m_size = new GuessRow(tr("How large will it be, of its size in flash now?"), 0.05, 1, 0.5, 100,
                        shareText);
  m_time = new GuessRow(tr("How long will it take on this computer, of its time now?"), 0.05, 1.5,
                        0.5, 100, shareText);
  m_accuracy->setObjectName("guessAccuracy");
  m_size->setObjectName("guessSize");
  m_time->setObjectName("guessTime");
  return page({paragraph(tr("Move each slider to what you expect. 100 % means: as before.")),
               m_accuracy, m_size, m_time});
}

QWidget* LessonDialog::makeMeasure() {
  m_progress = new QProgressBar;
  m_progress->setRange(0, 0);
  m_progress->setTextVisible(false);
  m_progress->setAccessibleName(tr("Measuring"));
  return page(
      {paragraph(tr("200 pictures of the training set go through the network, to see which range "
                    "the numbers of each layer need. Then both networks name 1,000 test pictures, "
                    "and take turns against the clock.")),
       m_progress});
}

QWidget* LessonDialog::makeCompare() {
  m_accuracyBar = new kit::ComparisonBar(tr("Accuracy lost"));
  m_sizeBar = new kit::ComparisonBar(tr("Size in flash"));
  m_timeBar = new kit::ComparisonBar(tr("Time on this computer, one thread"));
  m_conclusion = paragraph({});
  m_conclusion->setObjectName("lessonConclusion");
  return page({m_accuracyBar, m_sizeBar, m_timeBar, m_conclusion});
}

void LessonDialog::go(int step) {
  m_pages->setCurrentIndex(step);
  const QStringList titles{tr("What eight bits are"), tr("Your prediction"), tr("Measuring"),
                           tr("Guess and truth")};
  m_title->setText(titles.value(step));
  m_count->setText(tr("Step %1 of %2").arg(step + 1).arg(titles.size()));
  if (step == Compare) compare();
  refresh();
  adjustSize();
  if (step == Predict) m_accuracy->findChild<QSlider*>()->setFocus();
}

void LessonDialog::forward() {
  switch (m_pages->currentIndex()) {
    case Idea:
      go(Predict);
      break;
    case Predict:
      m_studio.lesson().measure();
      go(Measure);
      break;
    default:
      accept();
  }
}

void LessonDialog::refresh() {
  const auto& lesson = m_studio.lesson();
  const int step = m_pages->currentIndex();
  if (step == Measure && !lesson.running()) {
    go(lesson.measured() ? Compare : Predict);
    return;
  }
  if (step == Compare && !lesson.measured()) {
    go(Idea);
    return;
  }
  const bool open = m_studio.project().isOpen();
  m_sample->setVisible(!open);
  setWrapped(m_ready, !open ? tr("The lesson needs a model: the sample will do.")
                            : m_studio.samples().problem());
  m_ready->setVisible(!m_ready->text().isEmpty());
  m_back->setEnabled(step != Idea && step != Measure);
  m_next->setEnabled(step == Compare || (step != Measure && lesson.ready()));
  m_next->setText(step == Predict   ? tr("&Quantize and measure")
                  : step == Compare ? tr("&Done")
                                    : tr("&Next"));
}

void LessonDialog::compare() {
  const auto& measured = *m_studio.lesson().measured();
  m_accuracyBar->setVisible(measured.pointsLost.has_value());
  // A network may also gain a little by chance.
  if (measured.pointsLost) fill(m_accuracyBar, *m_accuracy, *measured.pointsLost, kClosePoints);
  fill(m_sizeBar, *m_size, measured.sizeShare, kCloseShare);
  fill(m_timeBar, *m_time, measured.timeShare, kCloseShare);
  setWrapped(m_conclusion, conclusion());
}

QString LessonDialog::conclusion() const {
  const auto& measured = *m_studio.lesson().measured();
  QStringList parts;
  if (measured.pointsLost) {
    parts << (*measured.pointsLost < 1.0
                  ? tr("Accuracy hardly moves: each layer's 256 steps are spread over just the "
                       "range it uses, and small errors cancel out along the way.")
                  : tr("This network feels the coarser steps; the Quantize panel shows which layer "
                       "adds most of the noise."));
  }
  parts << tr(
      "Weights take a quarter of the bytes. What is more than 25 % is the plan of the "
      "layers and the scales of their numbers, which do not shrink.");
  parts << (measured.timeShare < 1.0
                ? tr("A processor computes on four times as many 8-bit numbers at once. On a "
                     "microcontroller without a float unit the gain is larger still: the Board "
                     "panel counts it.")
                : tr("On this computer floats are as quick. A microcontroller is another matter: "
                     "the Board panel counts it."));
  return parts.join(QStringLiteral("\n\n"));
}

}  // namespace mote::panels
