// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Figures above, verdict and fixes below.
#include "ui/shell/fit_bar.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "ui/bridge/error_text.h"
#include "ui/bridge/studio.h"
#include "ui/kit/badge.h"
#include "ui/kit/figure_cell.h"
#include "ui/kit/icon.h"
#include "ui/kit/number_text.h"
#include "ui/kit/theme.h"

namespace mote::shell {
namespace {

constexpr int kMostFixes = 3;
constexpr int kDetailsRole = Qt::UserRole + 1;
constexpr int kListWidth = 560;
constexpr double kGuessed = 0.005;

/// The list says more of a board than the closed box has room for.
class BoardDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
    QStyledItemDelegate::initStyleOption(option, index);
    const QString details = index.data(kDetailsRole).toString();
    if (!details.isEmpty()) option->text += QStringLiteral("   ") + details;
  }
};

QString originOf(const estimate::Assessment& assessment) {
  QStringList lines{FitBar::tr("Estimated, not measured: the band is how far off it may be.")};
  if (const double guessed = assessment.estimate.guessedShare; guessed > kGuessed)
    lines << FitBar::tr("%1 of it is in kernels that were never measured.")
                 .arg(kit::percentText(guessed, 1));
  lines << bridge::sourcesText(assessment.target);
  return lines.join(QLatin1Char('\n'));
}

/// A figure never stands alone: its band and source go with it.
void showFigure(kit::FigureCell* cell, const Figure& figure, const char* unit,
                const QString& origin) {
  if (figure.known()) {
    const auto nano = [](double micro) { return micro * 1e3; };
    cell->setFigure(kit::quantityText(nano(figure.value), unit),
                    kit::bandText(nano(figure.low), nano(figure.high), unit));
  } else {
    cell->setFigure(QStringLiteral("–"), FitBar::tr("not known"));
  }
  cell->setToolTip(origin);
}

}  // namespace

FitBar::FitBar(bridge::Studio& studio, QWidget* parent)
    : QWidget(parent),
      m_studio(studio),
      m_board(new QComboBox),
      m_latency(new kit::FigureCell(tr("Latency, estimated"))),
      m_energy(new kit::FigureCell(tr("Energy, estimated"))),
      m_flash(new kit::FigureCell(tr("Flash"))),
      m_ram(new kit::FigureCell(tr("Peak RAM"))),
      m_memory(new QPushButton(tr("Memory plan"))),
      m_verdict(new kit::Badge),
      m_words(new QLabel) {
  m_latency->setObjectName("fitLatency");
  m_energy->setObjectName("fitEnergy");
  m_flash->setObjectName("fitFlash");
  m_ram->setObjectName("fitRam");
  auto* figures = new QHBoxLayout;
  figures->setSpacing(kit::space::kXl);
  figures->addWidget(makeBoard());
  for (kit::FigureCell* cell : {m_latency, m_energy, m_flash, m_ram}) figures->addWidget(cell);
  figures->addStretch(1);
  m_memory->setObjectName("fitMemory");
  m_memory->setCheckable(true);
  m_memory->setToolTip(tr("Which tensor lies where in working memory, and how long"));
  connect(m_memory, &QPushButton::clicked, this, &FitBar::memoryWanted);
  figures->addWidget(m_memory);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kit::space::kXs, kit::space::kXs, kit::space::kXs, kit::space::kXs);
  column->setSpacing(kit::space::kXs);
  column->addLayout(figures);
  column->addLayout(makeVerdict());
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(&studio.estimating(), &bridge::Estimating::boardChosen, this, &FitBar::markBoard);
  connect(&studio.estimating(), &bridge::Estimating::changed, this, &FitBar::refresh);
  connect(&studio.fixing(), &bridge::Fixing::changed, this, &FitBar::showFixes);
  refresh();
}

QSize FitBar::minimumSizeHint() const {
  return {0, QWidget::minimumSizeHint().height()};
}

void FitBar::setMemoryShown(bool shown) {
  m_memory->setChecked(shown);
}

QWidget* FitBar::makeBoard() {
  auto* box = new QWidget;
  auto* label = new QLabel(tr("Estimated for"));
  kit::setTextRole(label, kit::TextRole::Caption, true);
  m_board->setObjectName("fitBoard");
  m_board->setAccessibleName(tr("Board that figures are estimated for"));
  m_board->setItemDelegate(new BoardDelegate(m_board));
  m_board->view()->setMinimumWidth(kListWidth);
  m_board->setMaxVisibleItems(30);
  fillBoards();
  markBoard();
  connect(m_board, &QComboBox::activated, this,
          [this](int index) { m_studio.estimating().choose(m_board->itemData(index).toString()); });
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(1);
  label->setBuddy(m_board);
  column->addWidget(label);
  column->addWidget(m_board);
  return box;
}

void FitBar::fillBoards() {
  m_board->addItem(tr("No board chosen"), QString());
  auto* items = qobject_cast<QStandardItemModel*>(m_board->model());
  QString processor;
  for (const bridge::BoardChoice& choice : bridge::boardChoices()) {
    if (choice.processor != processor) {
      processor = choice.processor;
      m_board->addItem(processor);
      QStandardItem* head = items->item(m_board->count() - 1);
      head->setFlags(Qt::NoItemFlags);
      head->setFont(kit::textFont(kit::TextRole::Caption));
    }
    m_board->addItem(choice.name, choice.id);
    const int row = m_board->count() - 1;
    m_board->setItemData(row, choice.details, kDetailsRole);
    m_board->setItemData(
        row, QStringLiteral("%1, %2, %3").arg(choice.name, choice.processor, choice.details),
        Qt::AccessibleTextRole);
  }
}

QHBoxLayout* FitBar::makeVerdict() {
  m_verdict->setObjectName("fitVerdict");
  m_words->setObjectName("fitWords");
  kit::setTextRole(m_words, kit::TextRole::Caption, true);
  auto* row = new QHBoxLayout;
  row->setSpacing(kit::space::kS);
  row->addWidget(m_verdict);
  row->addWidget(m_words);
  for (int i = 0; i < kMostFixes; ++i) {
    auto* button = new QPushButton;
    button->setObjectName(QStringLiteral("fitFix%1").arg(i));
    connect(button, &QPushButton::clicked, this, [this, i] {
      const auto fixes = m_studio.fixing().fixes();
      if (i < std::ssize(fixes)) m_studio.fixing().apply(fixes[static_cast<std::size_t>(i)]);
    });
    row->addWidget(button);
    m_fixes.push_back(button);
  }
  row->addStretch(1);
  // As high without buttons: the graph must not move under a person's hand.
  row->addItem(new QSpacerItem(0, m_fixes.front()->sizeHint().height()));
  return row;
}

void FitBar::markBoard() {
  const auto* target = m_studio.estimating().target();
  const QString id = target != nullptr ? QString::fromStdString(target->id) : QString();
  m_board->setCurrentIndex(qMax(0, m_board->findData(id)));
  m_board->setToolTip(m_board->currentData(kDetailsRole).toString());
}

void FitBar::refresh() {
  showEstimate();
  showMemory();
  showVerdict();
  showFixes();
}

void FitBar::showEstimate() {
  const auto assessment = m_studio.estimating().assessment();
  m_latency->setVisible(assessment != nullptr);
  m_energy->setVisible(assessment != nullptr);
  if (!assessment) return;
  const QString origin = originOf(*assessment);
  showFigure(m_latency, assessment->estimate.latencyUs, "ns", origin);
  showFigure(m_energy, assessment->estimate.energyUj, "nJ", origin);
}

void FitBar::showMemory() {
  const auto compiled = m_studio.project().memory().compiled;
  const auto* target = m_studio.estimating().target();
  const auto show = [&](kit::FigureCell* cell, std::uint64_t needed, std::uint64_t available) {
    if (!compiled) {
      cell->setFigure(QStringLiteral("–"));
    } else if (target == nullptr) {
      cell->setFigure(kit::bytesText(double(needed)));
    } else {
      cell->setFigure(kit::bytesText(double(needed)),
                      tr("of %1").arg(kit::bytesText(double(available))));
    }
    const bool known = compiled && target != nullptr && available > 0;
    cell->setNoteBad(known && needed > available);
    cell->setShare(known ? double(needed) / double(available) : -1);
  };
  show(m_flash, compiled ? compiled->flashBytes() : 0, target != nullptr ? target->flashBytes : 0);
  show(m_ram, compiled ? compiled->arenaBytes : 0, target != nullptr ? target->ramBytes : 0);
  m_flash->setToolTip(tr("Size of the compiled program, of what the board has for one"));
  m_ram->setToolTip(tr("Working memory of one inference, of what the board has for it"));
}

void FitBar::showVerdict() {
  const auto& memory = m_studio.project().memory();
  const auto& estimating = m_studio.estimating();
  const auto assessment = estimating.assessment();
  m_verdict->setToolTip({});
  m_words->clear();
  if (memory.refusal) {
    m_verdict->setBadge(tr("does not compile"), kit::Tone::Warning);
    m_verdict->setToolTip(bridge::errorText(*memory.refusal));
  } else if (estimating.target() == nullptr) {
    m_verdict->setBadge({}, kit::Tone::Neutral);
    m_words->setText(tr("Choose a board to see time, energy, and whether the model fits."));
  } else if (estimating.refusal()) {
    m_verdict->setBadge(tr("no estimate"), kit::Tone::Warning);
    m_verdict->setToolTip(bridge::errorText(*estimating.refusal()));
  } else if (!assessment) {
    m_verdict->setBadge({}, kit::Tone::Neutral);
  } else if (assessment->fit.fits()) {
    m_verdict->setBadge(tr("fits"), kit::Tone::Good);
    const auto& target = assessment->target;
    m_words->setText(
        tr("%1 flash and %2 RAM are left.")
            .arg(kit::bytesText(double(target.flashBytes - assessment->fit.flashBytes)),
                 kit::bytesText(double(target.ramBytes - assessment->fit.ramBytes))));
  } else {
    m_verdict->setBadge(tr("does not fit: %1 missing").arg(bridge::missingText(assessment->fit)),
                        kit::Tone::Bad);
  }
}

void FitBar::showFixes() {
  const auto& fixes = m_studio.fixing().fixes();
  for (int i = 0; i < kMostFixes; ++i) {
    QPushButton* button = m_fixes[i];
    if (button->hasFocus() && i >= std::ssize(fixes)) m_board->setFocus();
    button->setVisible(i < std::ssize(fixes));
    if (i >= std::ssize(fixes)) continue;
    const estimate::Fix& fix = fixes[static_cast<std::size_t>(i)];
    button->setText(bridge::fixText(fix));
    button->setIcon(fix.fit.fits() ? kit::icon("check_circle") : QIcon());
    button->setToolTip(bridge::fixGain(fix));
    button->setAccessibleDescription(bridge::fixGain(fix));
  }
}

}  // namespace mote::shell
