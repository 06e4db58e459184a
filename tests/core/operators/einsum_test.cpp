// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Einsum against ONNX's own cases, and equations of every kind against sums by their definition.
#include <map>

#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"
#include "tests/support/random.h"

namespace mote::tests {
namespace {

TEST(Einsum, GivesWhatOnnxExpects) {
  runCases({"test_einsum_batch_diagonal", "test_einsum_batch_matmul", "test_einsum_inner_prod",
            "test_einsum_sum", "test_einsum_transpose"});
}

/// Letters only; `sizes` by letter. Counts through every index there is.
struct EinsumByDefinition {
  std::vector<std::string> terms;
  std::string result;
  std::map<char, std::int64_t> sizes;

  [[nodiscard]] Dims dims(const std::string& term) const {
    Dims found;
    for (const char letter : term) found.push_back(sizes.at(letter));
    return found;
  }
  [[nodiscard]] std::size_t place(const std::string& term,
                                  const std::map<char, std::int64_t>& at) const {
    std::int64_t place = 0;
    for (const char letter : term) place = place * sizes.at(letter) + at.at(letter);
    return static_cast<std::size_t>(place);
  }
  [[nodiscard]] std::vector<double> byDefinition(const std::vector<Array>& inputs) const {
    std::vector<double> sums(elementCount(dims(result)).value(), 0.0);
    std::map<char, std::int64_t> at;
    for (const auto& [letter, size] : sizes) at[letter] = 0;
    for (;;) {
      double product = 1.0;
      for (std::size_t i = 0; i < terms.size(); ++i)
        product *= static_cast<double>(inputs[i].as<float>()[place(terms[i], at)]);
      sums[place(result, at)] += product;
      auto next = at.begin();
      while (next != at.end() && ++next->second == sizes.at(next->first)) (next++)->second = 0;
      if (next == at.end()) return sums;
    }
  }
};

void followsEquation(const std::vector<std::string>& terms, const std::string& result) {
  const EinsumByDefinition sum{terms, result, {{'a', 2}, {'b', 3}, {'c', 4}, {'d', 2}, {'e', 3}}};
  EinsumByDefinition used = sum;
  std::erase_if(used.sizes, [&](const auto& size) {
    for (const auto& term : terms)
      if (term.find(size.first) != std::string::npos) return false;
    return true;
  });
  Random random(9);
  std::vector<Array> inputs;
  std::string equation;
  for (const auto& term : terms) {
    const Dims dims = used.dims(term);
    inputs.push_back(floats(dims, random.reals(elementCount(dims).value(), -1.0F, 1.0F)));
    equation += (equation.empty() ? "" : " , ") + term;
  }
  equation += "->" + result;
  const auto want = used.byDefinition(inputs);
  const Array got = runNode("Einsum", inputs, {{"equation", equation}});
  EXPECT_EQ(difference({got}, {floats(used.dims(result), {want.begin(), want.end()})}, 1e-5), "")
      << equation;
}

TEST(Einsum, FollowsItsEquation) {
  followsEquation({"abc"}, "cab");
  followsEquation({"abc"}, "b");
  followsEquation({"aa"}, "a");
  followsEquation({"aab"}, "b");
  followsEquation({"ab", "bc"}, "ac");
  followsEquation({"ab", "cb"}, "ca");
  followsEquation({"ab", "ab"}, "");
  followsEquation({"ab", "cd"}, "adcb");
  followsEquation({"abc", "acd"}, "adb");
  followsEquation({"abbc", "cb"}, "ba");
  followsEquation({"ab", "bc", "cd"}, "ad");
  followsEquation({"abc", "b", "cbe"}, "ea");
}

TEST(Einsum, KnowsEllipsisAndImplicitResults) {
  const Array a = counting({2, 1, 2, 3});
  const Array b = counting({4, 3, 2});
  const Array product = runNode("MatMul", {a, b});
  EXPECT_EQ(runNode("Einsum", {a, b}, {{"equation", std::string("...ij,...jk->...ik")}}), product);
  EXPECT_EQ(runNode("Einsum", {a, b}, {{"equation", std::string("...ij,...jk")}}), product);
  EXPECT_EQ(runNode("Einsum", {counting({2, 3})}, {{"equation", std::string("ba")}}),
            floats({3, 2}, {0, 3, 1, 4, 2, 5}));
}

TEST(Einsum, RefusesEquationsThatDoNotFit) {
  const auto with = [](const std::string& equation) {
    return refusalOf("Einsum", {counting({2, 3}), counting({3, 2})}, {{"equation", equation}});
  };
  EXPECT_EQ(with("ij,jk->ik"), "");
  EXPECT_EQ(with("ij,jk->il"), "einsum.equation");
  EXPECT_EQ(with("ij,jk->ii"), "einsum.equation");
  EXPECT_EQ(with("ij->ij"), "einsum.equation");
  EXPECT_EQ(with("ijk,jk->ik"), "einsum.equation");
  EXPECT_EQ(with("i.,jk->ik"), "einsum.equation");
  EXPECT_EQ(with("ij,ij->ij"), "einsum.sizes");
}

}  // namespace
}  // namespace mote::tests
