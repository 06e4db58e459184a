// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes errors and turns them, and device-safe codes, into English sentences.
#include "core/result/result.h"

namespace mote {
namespace {

const char* sentence(Code code) {
  switch (code) {
    case Code::Ok:
      return "%1: no error";
    case Code::ProgramTruncated:
      return "%1: the program ends early: %3 bytes are there, %2 are needed";
    case Code::ProgramMagic:
      return "%1: not a .mote program";
    case Code::ProgramVersion:
      return "%1: program version %2 is not the one this build reads; compile the model again";
    case Code::ProgramChecksum:
      return "%1: the program's checksum is wrong: the file was altered or damaged";
    case Code::ProgramSection:
      return "%1: section %2 of the program lies outside the file or is misaligned";
    case Code::ProgramTensor:
      return "%1: tensor %2 of the program is invalid (rule %3)";
    case Code::ProgramNode:
      return "%1: node %2 of the program is invalid (rule %3)";
    case Code::ProgramAlignment:
      return "%1: the program must be placed at a multiple of 16 bytes";
    case Code::KernelMissing:
      return "%1: node %2 needs kernel %3, which this runtime does not have";
    case Code::KernelOperand:
      return "%1: node %2: operand %3 is missing or of the wrong type";
    case Code::KernelShape:
      return "%1: node %2: the shape of operand %3 does not fit the others";
    case Code::KernelParams:
      return "%1: node %2: a parameter is out of range (%3)";
    case Code::ArenaTooSmall:
      return "%1: the model needs %2 bytes of working memory, %3 are there";
    case Code::ArenaAlignment:
      return "%1: working memory must start at a multiple of 16 bytes";
    case Code::KernelSharing:
      return "%1: node %2: operand %3 lies where the node writes";
    case Code::IndexOutOfRange:
      return "%1: node %2: index %3 from the data is out of range";
    case Code::DivisionByZero:
      return "%1: node %2: division by zero";
    case Code::NotLoaded:
      return "%1: no model is loaded; upload one first";
    case Code::UploadOutOfOrder:
      return "%1: upload piece at offset %2 came out of order";
    case Code::UploadTooLarge:
      return "%1: the model takes %2 bytes, the board has room for %3";
    case Code::UnknownMessage:
      return "%1: the board does not know this message (%2)";
    case Code::BadArgument:
      return "%1: argument %2 is out of range";
    case Code::VersionMismatch:
      return "%1: the board speaks protocol version %2, this program %3; update the older one";
    case Code::Busy:
      return "%1: the board is running a model; wait or cancel first";
    case Code::Cancelled:
      return "%1: cancelled after %2 runs";
    case Code::FrameDamaged:
      return "%1: a message was damaged on the line";
    case Code::MessageMalformed:
      return "%1: a message did not follow the protocol";
    case Code::BoardFault:
      return "%1: the board's processor faulted at address %2 (fault status %3) and restarted";
  }
  return "%1: unknown error code";
}

}  // namespace

std::string fillPattern(const std::string& pattern, const std::vector<std::string>& arguments) {
  std::string text;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const bool placeholder = pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' &&
                             pattern[i + 1] <= '9';
    const auto index =
        placeholder ? static_cast<std::size_t>(pattern[i + 1] - '1') : arguments.size();
    if (index < arguments.size()) {
      text += arguments[index];
      ++i;
    } else {
      text += pattern[i];
    }
  }
  return text;
}

std::string Error::text() const {
  return fillPattern(pattern, arguments);
}

Error refused(std::string code, std::string pattern, std::vector<std::string> arguments) {
  return {ErrorKind::Refused, std::move(code), std::move(pattern), std::move(arguments)};
}

Error failed(std::string code, std::string pattern, std::vector<std::string> arguments) {
  return {ErrorKind::Failed, std::move(code), std::move(pattern), std::move(arguments)};
}

Error cancelled() {
  return {ErrorKind::Cancelled, "cancelled", "Cancelled", {}};
}

Error fromStatus(const Status& status, const std::string& context) {
  return refused("status." + std::to_string(static_cast<unsigned>(status.code)),
                 sentence(status.code),
                 {context, std::to_string(status.a), std::to_string(status.b)});
}

}  // namespace mote
