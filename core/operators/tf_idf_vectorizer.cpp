// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// TfIdfVectorizer: how often each n-gram of a pool stands in a row of integers, weighted or not.
#include <algorithm>
#include <map>

#include "core/operators/interface/operator.h"
#include "core/operators/interface/rules.h"
#include "core/operators/interface/sizes.h"
#include "core/operators/interface/steps.h"

namespace mote::operators::tf_idf_vectorizer_entry {
namespace {

constexpr std::int64_t kLongestGram = 64;
constexpr std::int64_t kMostColumns = std::int64_t{1} << 20;
constexpr std::int64_t kMostSkips = 64;
/// Entries of the table that puts n-grams in their columns.
constexpr std::int64_t kMostPlaced = std::int64_t{1} << 24;

struct Vectorizer {
  std::int64_t shortest = 1;
  std::int64_t longest = 1;
  std::int64_t skips = 0;
  std::vector<std::int64_t> pool;
  std::vector<std::int64_t> starts;   ///< in the pool, of the n-grams of 1, 2 ... numbers
  std::vector<std::int64_t> columns;  ///< of each n-gram of the pool
  [[nodiscard]] std::int64_t width() const { return *std::ranges::max_element(columns) + 1; }
  /// n-grams of `length` numbers: where they begin in the pool, and how many there are.
  [[nodiscard]] std::int64_t begin(std::int64_t length) const {
    const auto at = static_cast<std::size_t>(length - 1);
    return at < starts.size() ? starts[at] : static_cast<std::int64_t>(pool.size());
  }
  [[nodiscard]] std::int64_t count(std::int64_t length) const {
    return (begin(length + 1) - begin(length)) / length;
  }
};

Result<Vectorizer> vectorizer(const NodeView& view) {
  Vectorizer v{view.integer("min_gram_length", 1), view.integer("max_gram_length", 1),
               view.integer("max_skip_count", 0),  view.integers("pool_int64s"),
               view.integers("ngram_counts"),      view.integers("ngram_indexes")};
  bool sound = v.shortest >= 1 && v.shortest <= v.longest && v.longest <= kLongestGram &&
               v.skips >= 0 && v.skips <= kMostSkips && !v.columns.empty() && !v.starts.empty() &&
               v.starts.size() <= static_cast<std::size_t>(kLongestGram) && v.starts[0] == 0 &&
               std::ranges::is_sorted(v.starts) &&
               v.starts.back() <= static_cast<std::int64_t>(v.pool.size()) &&
               std::ranges::all_of(
                   v.columns, [](auto column) { return column >= 0 && column < kMostColumns; });
  std::int64_t grams = 0;
  for (std::int64_t length = 1; sound && length <= static_cast<std::int64_t>(v.starts.size());
       ++length) {
    sound = (v.begin(length + 1) - v.begin(length)) % length == 0;
    grams += v.count(length);
  }
  if (sound && grams == static_cast<std::int64_t>(v.columns.size())) return v;
  return view.refuse("tf-idf.pool",
                     "needs a pool of integers with n-grams that its lists describe");
}

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 1));
  MOTE_TRY(requireElement(view, 0, {ElementType::Int32, ElementType::Int64}));
  MOTE_TRY(requireRank(view, 0, 1, 2));
  MOTE_ASSIGN(const Vectorizer v, vectorizer(view));
  const auto& data = view.inputType(0);
  if (!data.ranked) return Types{unranked(ElementType::Float32)};
  std::vector<graph::Dim> dims = data.dims;
  dims.back() = dimOf(v.width());
  return output(view, ranked(ElementType::Float32, std::move(dims)));
}

class Counter {
 public:
  Counter(const Steps& steps, const Vectorizer& v, Operand rows)
      : m_steps(steps), m_v(v), m_rows(rows), m_dims(steps.dims(rows)) {}

  /// [N, n-grams of that length]: how often each stands in a row, its numbers `distance` apart.
  [[nodiscard]] Operand count(std::int64_t length, std::int64_t distance) const {
    const std::int64_t places = m_dims[1] - (length - 1) * distance;
    const std::int64_t grams = m_v.count(length);
    Operand hit;
    for (std::int64_t i = 0; i < length; ++i) {
      std::vector<std::int64_t> numbers;
      for (std::int64_t gram = 0; gram < grams; ++gram)
        numbers.push_back(
            m_v.pool[static_cast<std::size_t>(m_v.begin(length) + gram * length + i)]);
      const Operand read = m_steps.reshaped(m_steps.slice(m_rows, 1, i * distance, 1, places),
                                            {m_dims[0], places, 1});
      const Operand same = m_steps.compare("equal", read, m_steps.indices({1, 1, grams}, numbers));
      hit = i == 0 ? same : m_steps.compare("logical_and", hit, same);
    }
    const Operand counted = m_steps.reduce("sum", m_steps.cast(hit, ElementType::Float32), 1, 1);
    return m_steps.reshaped(counted, {m_dims[0], grams});
  }

  /// Over all distances. Single numbers have but one, and what does not fit in a row is not there.
  [[nodiscard]] Operand countAll(std::int64_t length) const {
    Operand total;
    const std::int64_t farthest = length == 1 ? 1 : m_v.skips + 1;
    for (std::int64_t distance = 1; distance <= farthest; ++distance) {
      if ((length - 1) * distance >= m_dims[1]) break;
      const Operand one = count(length, distance);
      total = total.present() ? m_steps.binary("add", total, one) : one;
    }
    return total;
  }

 private:
  const Steps& m_steps;
  const Vectorizer& m_v;
  Operand m_rows;
  Dims m_dims;
};

/// Rows of a table [n-grams, columns], each with the n-gram's weight in its column.
void place(const Vectorizer& v, std::span<const float> weights, std::int64_t length,
           std::vector<float>& table) {
  std::int64_t gram = 0;
  for (std::int64_t shorter = 1; shorter < length; ++shorter) gram += v.count(shorter);
  for (const std::int64_t end = gram + v.count(length); gram < end; ++gram) {
    const auto at = static_cast<std::size_t>(gram);
    table.resize(table.size() + static_cast<std::size_t>(v.width()), 0.0F);
    const std::int64_t fromEnd = v.width() - v.columns[at];
    *(table.end() - fromEnd) = weights.empty() ? 1.0F : weights[at];
  }
}

/// One weight an n-gram; none where the mode counts only.
Result<std::vector<float>> weightsOf(const NodeView& view, const Vectorizer& v,
                                     const std::string& mode) {
  if (mode != "TF" && mode != "IDF" && mode != "TFIDF")
    return view.refuse("tf-idf.mode", "does not run in mode '%1'", {mode});
  const auto found = view.node().attributes.find("weights");
  if (mode == "TF" || found == view.node().attributes.end()) return std::vector<float>();
  const auto* weights = std::get_if<std::vector<float>>(&found->second);
  if (weights == nullptr || weights->size() != v.columns.size())
    return view.refuse("tf-idf.weights", "has not one weight for each n-gram");
  return *weights;
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  MOTE_ASSIGN(const Vectorizer v, vectorizer(view));
  const std::string mode = view.text("mode", "");
  MOTE_ASSIGN(const std::vector<float> weights, weightsOf(view, v, mode));
  if (v.width() * static_cast<std::int64_t>(v.columns.size()) > kMostPlaced)
    return view.refuse("tf-idf.size", "needs too large a table of n-grams");
  const Steps steps(lowering);
  Dims dims = view.inputType(0).sizes();
  if (dims.size() == 1) dims.insert(dims.begin(), 1);
  const Operand rows = steps.reshaped(lowering.use(view.input(0)->id, Layout::Plain), dims);
  const Counter counter(steps, v, steps.cast(rows, ElementType::Int64));
  std::vector<Operand> counts;
  std::vector<float> table;
  for (std::int64_t length = v.shortest; length <= v.longest; ++length) {
    const Operand counted = v.count(length) > 0 ? counter.countAll(length) : Operand{};
    if (!counted.present()) continue;
    counts.push_back(counted);
    place(v, weights, length, table);
  }
  if (counts.empty()) {
    const Operand none = lowering.define(view.output(0)->id, Layout::Plain);
    lowering.emit("broadcast", {steps.number(0.0F)}, {none});
    return {};
  }
  Operand all = steps.concat(counts, 1);
  if (mode == "IDF") all = steps.unary("clamp_f32", all, {0.0F, 1.0F});
  const auto grams = static_cast<std::int64_t>(table.size()) / v.width();
  steps.give(view, 0,
             steps.matmul(all, lowering.constant(Array::floats({grams, v.width()}, table))));
  return {};
}

}  // namespace

MOTE_OPERATOR(tf_idf_vectorizer) = {
    .type = "TfIdfVectorizer", .infer = infer, .lower = lower, .elements = Elements::Any};

}  // namespace mote::operators::tf_idf_vectorizer_entry
