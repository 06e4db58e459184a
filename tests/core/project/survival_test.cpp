// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A process that edits, saves and autosaves without end, killed at random moments:
//   MOTE_KILLS=200 build/asan/tests/core_project_test --gtest_filter='Survival.*'
// After each kill the project holds a state at least as new as the last save that was
// acknowledged, the recovery one at least as new as the last acknowledged autosave, and both are
// exactly the document as it was at that step.
#include <gtest/gtest.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <random>

#include "core/foundation/checksum.h"
#include "core/graph/document.h"
#include "core/graph/gestures.h"
#include "core/project/draft.h"
#include "core/project/recovery.h"
#include "tests/support/known_models.h"
#include "tests/support/scratch_folder.h"

namespace mote::project {
namespace {

namespace fs = std::filesystem;
using onnx_format::Model;

constexpr std::size_t kSteps = 1U << 16U;
constexpr std::int64_t kWeights = 5000;

/// What the killed process tells those who come after it.
struct Ledger {
  std::atomic<std::uint32_t> step = 0;  ///< the latest begun
  std::atomic<std::uint32_t> saved = 0;
  std::atomic<std::uint32_t> autosaved = 0;  ///< 0 where nothing is unsaved
  std::atomic<bool> writing = false;
  std::array<std::atomic<std::uint32_t>, kSteps> contents = {};  ///< checksums by step
};

/// Of the model as it is after a trip to the disk and back, which renumbers what an edit left.
std::uint32_t contentOf(const Model& model) {
  const auto once = writeModel(model);
  const auto back = readModel(std::as_bytes(std::span(once.value())));
  const std::string twice = writeModel(back.value()).value();
  return crc32(std::as_bytes(std::span(twice)));
}

std::uint32_t stepOf(const Project& project) {
  return static_cast<std::uint32_t>(std::stoul(project.sections.at("step")));
}

Model firstModel() {
  Model model{test::twoDetectorClassifier(), {}};
  graph::Value weights;
  weights.name = "weights";
  weights.constant =
      Array::floats({kWeights}, std::vector<float>(static_cast<std::size_t>(kWeights), 0.0F));
  weights.type = graph::TensorType::of(ElementType::Float32, {kWeights});
  graph::Node node;
  node.type = "Relu";
  node.name = "reader";
  const auto id = model.graph.nextValueId();
  EXPECT_TRUE(apply(model.graph, graph::AddValue{weights}).ok());
  EXPECT_TRUE(apply(model.graph, *graph::addNode(model.graph, node, 1)).ok());
  EXPECT_TRUE(
      apply(model.graph, *graph::connect(model.graph, id, {*model.graph.findNode("reader"), 0}))
          .ok());
  return model;
}

/// The part that is killed.
class Editing {
 public:
  Editing(Ledger& ledger, Model model, const fs::path& folder, RecoveryArea& area, unsigned seed)
      : m_ledger(ledger),
        m_properties(std::move(model.properties)),
        m_document(std::move(model.graph)),
        m_folder(folder),
        m_area(area),
        m_random(seed) {}

  [[noreturn]] void run() {
    for (;;) {
      edit();
      if (pick(2) == 0) autosave();
      if (pick(3) == 0) save();
    }
  }

 private:
  unsigned pick(unsigned count) {
    return std::uniform_int_distribution<unsigned>(0, count - 1)(m_random);
  }

  void edit() {
    const std::uint32_t step = ++m_ledger.step;
    if (step >= kSteps) _exit(3);
    const auto weights = *m_document.graph().findValue("weights");
    const std::vector<float> values(static_cast<std::size_t>(kWeights), static_cast<float>(step));
    perform(graph::SetConstant{weights, Array::floats({kWeights}, values)});
    const auto nodes = m_document.graph().nodes();
    const graph::NodeId node = nodes[pick(static_cast<unsigned>(nodes.size()))];
    switch (pick(4)) {
      case 0:
        perform(graph::RenameNode{node, "node " + std::to_string(step)});
        break;
      case 1:
        if (nodes.size() < 20) perform(freshNode(step));
        break;
      case 2:
        if (m_document.graph().node(node)->inputs.empty()) perform(graph::RemoveNode{node});
        break;
      default:
        if (m_document.canUndo() && pick(2) == 0) static_cast<void>(m_document.undo());
    }
    m_ledger.contents[step] = contentOf(*model());
  }
  [[nodiscard]] graph::Edit freshNode(std::uint32_t step) const {
    graph::Node node;
    node.type = step % 2 == 0 ? "Conv" : "Relu";
    node.name = "fresh " + std::to_string(step);
    return *graph::addNode(m_document.graph(), node, 1);
  }
  void perform(graph::Edit edit) {
    if (!m_document.perform("edit", std::move(edit)).ok()) _exit(4);
  }
  [[nodiscard]] ModelPtr model() const {
    return std::make_shared<const Model>(Model{m_document.graph(), m_properties});
  }
  [[nodiscard]] Project project() const {
    return {"p", model(), nullptr, {{"step", std::to_string(m_ledger.step)}}};
  }

  void autosave() {
    m_ledger.writing = true;
    if (!m_area.write(m_ledger.step, {project(), m_folder}).ok()) _exit(5);
    m_ledger.writing = false;
    m_ledger.autosaved = m_ledger.step.load();
  }
  void save() {
    m_ledger.writing = true;
    if (!project::save(project(), m_folder).ok()) _exit(6);
    m_ledger.saved = m_ledger.step.load();
    m_ledger.autosaved = 0;
    if (!m_area.forget(m_ledger.step).ok()) _exit(7);
    m_ledger.writing = false;
  }

  Ledger& m_ledger;
  onnx_format::ModelProperties m_properties;
  graph::Document m_document;
  fs::path m_folder;
  RecoveryArea& m_area;
  std::mt19937 m_random;
};

class Survival : public testing::Test {
 protected:
  void SetUp() override {
    void* shared =
        mmap(nullptr, sizeof(Ledger), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    ASSERT_NE(shared, MAP_FAILED);
    m_ledger = new (shared) Ledger;
  }
  void TearDown() override { munmap(m_ledger, sizeof(Ledger)); }

  /// What a person would go on with: the offered work, else the project, else a new one.
  Model goOn(std::unique_ptr<RecoveryArea>& area) {
    for (const Leftover& leftover : leftovers(m_root)) {
      area = RecoveryArea::adopt(leftover.folder).value();
      return *area->read()->project.model;
    }
    area = RecoveryArea::create(m_root).value();
    return isProject(m_project) ? *open(m_project)->model : firstModel();
  }

  [[noreturn]] void work(unsigned seed) {
    std::unique_ptr<RecoveryArea> area;
    Model model = goOn(area);
    Editing(*m_ledger, std::move(model), m_project, *area, seed).run();
  }

  void expectSaved() {
    if (m_ledger->saved == 0) return;
    const auto project = open(m_project);
    ASSERT_TRUE(project.ok()) << project.error().text();
    const std::uint32_t step = stepOf(*project);
    EXPECT_GE(step, m_ledger->saved.load());
    EXPECT_EQ(contentOf(*project->model), m_ledger->contents[step].load());
    m_ledger->saved = step;
  }
  void expectUnsaved() {
    const auto found = leftovers(m_root);
    ASSERT_LE(found.size(), 1U);
    if (found.empty()) {
      EXPECT_EQ(m_ledger->autosaved.load(), 0U) << "an acknowledged autosave is lost";
      return;
    }
    EXPECT_EQ(found[0].origin, m_project);
    const auto area = RecoveryArea::adopt(found[0].folder);
    ASSERT_TRUE(area.ok()) << area.error().text();
    const auto work = (*area)->read();
    ASSERT_TRUE(work.ok()) << work.error().text();
    const std::uint32_t step = stepOf(work->project);
    EXPECT_GE(step, m_ledger->autosaved.load());
    EXPECT_EQ(contentOf(*work->project.model), m_ledger->contents[step].load());
    m_ledger->autosaved = step;
    if (!found[0].olderThanOrigin) return;
    EXPECT_LE(step, m_ledger->saved.load()) << "killed between a save and its clearing up";
    EXPECT_TRUE((*area)->forget(step).ok());
    m_ledger->autosaved = 0;
  }

  Ledger* m_ledger = nullptr;
  test::ScratchFolder m_folder;
  fs::path m_project = m_folder / "p.mote-project";
  fs::path m_root = m_folder / "recovery";
};

TEST_F(Survival, OfKillsAtRandomMoments) {
  const char* wanted = std::getenv("MOTE_KILLS");
  const int kills = wanted != nullptr ? std::atoi(wanted) : 20;
  std::mt19937 random(4);
  int whileWriting = 0;
  for (int round = 0; round < kills; ++round) {
    const std::uint32_t before = m_ledger->step;
    const auto child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) work(static_cast<unsigned>(random()));
    while (m_ledger->step == before) usleep(200);
    usleep(std::uniform_int_distribution<useconds_t>(0, 200000)(random));
    kill(child, SIGKILL);
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status)) << "ended by itself with " << WEXITSTATUS(status);
    whileWriting += m_ledger->writing.exchange(false) ? 1 : 0;
    expectSaved();
    expectUnsaved();
    if (HasFailure()) FAIL() << "in round " << round;
  }
  std::printf("%d kills, %d of them while writing, after %u edits; saved: step %u\n", kills,
              whileWriting, m_ledger->step.load(), m_ledger->saved.load());
  EXPECT_GT(whileWriting, 0);
  EXPECT_GT(m_ledger->saved, 0U);
}

}  // namespace
}  // namespace mote::project
