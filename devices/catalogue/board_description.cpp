// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads board.json.
#include "devices/catalogue/board_description.h"

#include <algorithm>

#include "devices/catalogue/board_texts.h"
#include "devices/catalogue/figure_json.h"

namespace mote::catalogue {
namespace {

std::uint64_t memoryBytes(const Json& json, const char* memory) {
  return countOf(json.at("memories").at(memory).at("bytes"));
}

BoardDescription described(const Json& json) {
  BoardDescription board;
  board.id = json.at("id");
  board.name = json.at("name");
  board.cpu = json.at("cpu");
  board.clockHz = countOf(json.at("clockHz"));
  if (json.contains("firmware")) {
    board.firmware = json["firmware"];
    board.emulated = json.at("emulated");
    board.tickKind = json.at("tickKind");
    board.modelBytes = memoryBytes(json, "model");
    board.arenaBytes = memoryBytes(json, "arena");
  } else {
    board.modelBytes = memoryBytes(json, "flash");
    board.arenaBytes = memoryBytes(json, "ram");
  }
  if (json.contains("start")) {
    board.program = json["start"].at("program");
    board.arguments = json["start"].at("arguments").get<std::vector<std::string>>();
  }
  board.source = json.value("source", "");
  board.volts = figureOf(json, "volts");
  board.milliwatts = figureOf(json, "milliwatts");
  board.cyclesPerInstruction = figureOf(json, "cyclesPerInstruction");
  return board;
}

std::vector<BoardDescription> readBoards() {
  std::vector<BoardDescription> result;
  for (const std::string_view text : boardTexts()) {
    if (auto board = parseBoard(text)) result.push_back(*std::move(board));
  }
  std::ranges::sort(result, {}, &BoardDescription::id);
  return result;
}

}  // namespace

std::optional<BoardDescription> parseBoard(std::string_view json) {
  try {
    return described(Json::parse(json));
  } catch (const Json::exception&) {
    return std::nullopt;
  }
}

const std::vector<BoardDescription>& boards() {
  static const std::vector<BoardDescription> all = readBoards();
  return all;
}

const BoardDescription* findBoard(std::string_view id) {
  const auto found = std::ranges::find(boards(), id, &BoardDescription::id);
  return found == boards().end() ? nullptr : &*found;
}

}  // namespace mote::catalogue
