// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Classifies a data set with one executor per thread.
#include "core/evaluate/evaluate.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <optional>
#include <thread>

#include "core/execute/executor.h"
#include "core/execute/tensor_io.h"

namespace mote::evaluate {
namespace {

/// What the threads share: the next sample to take, the first error, and how far they are.
struct Shared {
  const compile::Compiled* model = nullptr;
  const data::DataSet* data = nullptr;
  const JobContext* context = nullptr;
  std::size_t count = 0;
  std::atomic<std::size_t> next{0};
  std::atomic<bool> stop{false};
  std::mutex mutex;
  std::optional<Error> error;
  std::vector<std::int32_t>* predictions = nullptr;

  void fail(const Error& why) {
    const std::lock_guard lock(mutex);
    if (!error) error = why;
    stop = true;
  }
};

Result<std::int32_t> classify(execute::Executor& executor, const data::Sample& sample) {
  const std::vector<float> values = sample.input.toFloats();
  MOTE_TRY(execute::writeReal(executor.input(0), values));
  MOTE_TRY(executor.runInPlace());
  const std::vector<float> scores = execute::readReal(executor.output(0));
  return static_cast<std::int32_t>(std::ranges::max_element(scores) - scores.begin());
}

void work(Shared& shared) {
  constexpr std::size_t kReportEvery = 64;
  auto executor = execute::Executor::load(shared.model->image);
  if (!executor.ok()) return shared.fail(executor.error());
  while (!shared.stop) {
    const std::size_t index = shared.next++;
    if (index >= shared.count) return;
    if (shared.context->cancelled()) return shared.fail(cancelled());
    const auto sample = shared.data->sample(index);
    if (!sample.ok()) return shared.fail(sample.error());
    const auto prediction = classify(*executor, *sample);
    if (!prediction.ok()) return shared.fail(prediction.error());
    (*shared.predictions)[index] = *prediction;
    if (index % kReportEvery == 0) {
      const std::lock_guard lock(shared.mutex);
      shared.context->report(static_cast<double>(index) / static_cast<double>(shared.count),
                             "evaluate");
    }
  }
}

void count(Evaluation& evaluation, const data::DataSet& data) {
  std::size_t classes = data.classes().size();
  for (const std::int32_t prediction : evaluation.predictions) {
    classes = std::max(classes, static_cast<std::size_t>(prediction) + 1);
  }
  evaluation.confusion.assign(classes, std::vector<std::uint32_t>(classes, 0));
  for (std::size_t i = 0; i < evaluation.predictions.size(); ++i) {
    const auto label = static_cast<std::size_t>(data.label(i));
    const auto prediction = static_cast<std::size_t>(evaluation.predictions[i]);
    ++evaluation.confusion[label][prediction];
    if (label == prediction) ++evaluation.correct;
  }
}

Result<void> checkLabels(const data::DataSet& data, std::size_t samples) {
  if (samples == 0) return refused("evaluate.empty", "The data set holds no samples");
  for (std::size_t i = 0; i < samples; ++i) {
    if (data.label(i) < 0) {
      return refused("evaluate.unlabelled",
                     "Sample %1 has no label; put each class into a subfolder of its own",
                     {std::to_string(i)});
    }
  }
  return {};
}

}  // namespace

double Evaluation::accuracy() const noexcept {
  return samples == 0 ? 0.0 : static_cast<double>(correct) / static_cast<double>(samples);
}

Result<Evaluation> evaluate(const compile::Compiled& model, const data::DataSet& data,
                            std::size_t limit, unsigned threads, const JobContext& context) {
  Evaluation evaluation;
  evaluation.samples = limit == 0 ? data.size() : std::min(limit, data.size());
  MOTE_TRY(checkLabels(data, evaluation.samples));
  evaluation.predictions.resize(evaluation.samples);
  Shared shared;
  shared.model = &model;
  shared.data = &data;
  shared.context = &context;
  shared.count = evaluation.samples;
  shared.predictions = &evaluation.predictions;
  std::vector<std::thread> others;
  for (unsigned i = 1; i < std::max(threads, 1U); ++i)
    others.emplace_back([&shared] { work(shared); });
  work(shared);
  for (std::thread& thread : others) thread.join();
  if (shared.error) return *shared.error;
  count(evaluation, data);
  return evaluation;
}

}  // namespace mote::evaluate
