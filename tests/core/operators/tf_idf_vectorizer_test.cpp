// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// TfIdfVectorizer against ONNX's own cases, and weights by hand.
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

using GramNumbers = std::vector<std::int64_t>;

TEST(TfIdfVectorizer, GivesWhatOnnxExpects) {
  runCases({"test_tfidfvectorizer_tf_batch_onlybigrams_skip0",
            "test_tfidfvectorizer_tf_batch_onlybigrams_skip5",
            "test_tfidfvectorizer_tf_batch_uniandbigrams_skip5",
            "test_tfidfvectorizer_tf_only_bigrams_skip0",
            "test_tfidfvectorizer_tf_onlybigrams_levelempty",
            "test_tfidfvectorizer_tf_onlybigrams_skip5",
            "test_tfidfvectorizer_tf_uniandbigrams_skip5"});
}

graph::Attributes gramPool(const std::string& mode) {
  return {{"min_gram_length", std::int64_t{1}},
          {"max_gram_length", std::int64_t{2}},
          {"max_skip_count", std::int64_t{0}},
          {"mode", mode},
          {"pool_int64s", GramNumbers{7, 8, 7, 8, 8, 8}},
          {"ngram_counts", GramNumbers{0, 2}},
          {"ngram_indexes", GramNumbers{3, 0, 1, 4}},
          {"weights", std::vector<float>{0.5F, 2.0F, 4.0F, 8.0F}}};
}

TEST(TfIdfVectorizer, WeighsWhatItCounts) {
  // 7 once, 8 three times, "7 8" once, "8 8" twice; no n-gram has column 2.
  const Array row = int64s({4}, {7, 8, 8, 8});
  EXPECT_EQ(runNode("TfIdfVectorizer", {row}, gramPool("TF")), floats({5}, {3, 1, 0, 1, 2}));
  EXPECT_EQ(runNode("TfIdfVectorizer", {row}, gramPool("IDF")), floats({5}, {2, 4, 0, 0.5F, 8}));
  EXPECT_EQ(runNode("TfIdfVectorizer", {row}, gramPool("TFIDF")), floats({5}, {6, 4, 0, 0.5F, 16}));
}

TEST(TfIdfVectorizer, GivesZerosForShortRows) {
  graph::Attributes attributes = gramPool("TF");
  attributes["min_gram_length"] = std::int64_t{2};
  EXPECT_EQ(runNode("TfIdfVectorizer", {int64s({2, 1}, {7, 8})}, attributes),
            floats({2, 5}, std::vector<float>(10, 0.0F)));
}

TEST(TfIdfVectorizer, RefusesPoolsThatContradictThemselves) {
  const auto with = [](const std::string& key, graph::Attribute value) {
    graph::Attributes attributes = gramPool("TF");
    attributes[key] = std::move(value);
    return refusalOf("TfIdfVectorizer", {int64s({2}, {7, 8})}, attributes);
  };
  EXPECT_EQ(with("ngram_counts", GramNumbers{0, 3}), "tf-idf.pool");
  EXPECT_EQ(with("ngram_counts", GramNumbers{1, 2}), "tf-idf.pool");
  EXPECT_EQ(with("ngram_indexes", GramNumbers{0, -1, 1, 2}), "tf-idf.pool");
  EXPECT_EQ(with("max_gram_length", std::int64_t{0}), "tf-idf.pool");
  EXPECT_EQ(with("mode", std::string("BM25")), "tf-idf.mode");
}

}  // namespace
}  // namespace mote::tests
