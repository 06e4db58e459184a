// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Byte mutations know nothing of the format; structural ones follow the message's descriptor.
#include "tests/fuzz/mutate.h"

#include <google/protobuf/descriptor.h>

#include <cmath>
#include <limits>
#include <memory>
#include <vector>

namespace mote::fuzz {
namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;
using google::protobuf::Reflection;

// All messages inside one, itself included, and all its texts: the material for mutations.
struct Parts {
  std::vector<Message*> messages;
  std::vector<std::string> texts;
};

void collect(Message& message, Parts& parts) {
  parts.messages.push_back(&message);
  const auto* reflection = message.GetReflection();
  std::vector<const FieldDescriptor*> fields;
  reflection->ListFields(message, &fields);
  for (const auto* field : fields) {
    const int count = field->is_repeated() ? reflection->FieldSize(message, field) : 1;
    for (int i = 0; i < count; ++i) {
      if (field->cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE) {
        collect(field->is_repeated() ? *reflection->MutableRepeatedMessage(&message, field, i)
                                     : *reflection->MutableMessage(&message, field),
                parts);
      } else if (field->cpp_type() == FieldDescriptor::CPPTYPE_STRING) {
        parts.texts.push_back(field->is_repeated()
                                  ? reflection->GetRepeatedString(message, field, i)
                                  : reflection->GetString(message, field));
      }
    }
  }
}

std::int64_t extremeInteger(Random& random) {
  static constexpr std::int64_t kValues[] = {0,
                                             1,
                                             -1,
                                             2,
                                             3,
                                             7,
                                             8,
                                             -2,
                                             31,
                                             33,
                                             64,
                                             -8,
                                             65536,
                                             2147483647,
                                             2147483648,
                                             -2147483649,
                                             1LL << 40,
                                             1LL << 62,
                                             std::numeric_limits<std::int64_t>::max(),
                                             std::numeric_limits<std::int64_t>::min()};
  return kValues[pick(random, std::size(kValues))];
}

double extremeReal(Random& random) {
  static const double kValues[] = {0.0, -0.0, 1.0, -1.0, 1e-30, 1e30, -1e30, NAN, INFINITY, 0.5};
  return kValues[pick(random, std::size(kValues))];
}

std::string someText(const Parts& parts, Random& random) {
  if (parts.texts.empty() || pick(random, 8) == 0) return pick(random, 2) == 0 ? "" : "new_name";
  return parts.texts[pick(random, parts.texts.size())];
}

// Sets a scalar in place (index >= 0), appends one (repeated, -1), or sets a singular field.
void setScalar(Message& message, const FieldDescriptor& field, int index, const Parts& parts,
               Random& random) {
  const auto* r = message.GetReflection();
  const auto put = [&](auto set, auto setRepeated, auto add, auto value) {
    if (!field.is_repeated()) {
      (r->*set)(&message, &field, value);
    } else if (index >= 0) {
      (r->*setRepeated)(&message, &field, index, value);
    } else {
      (r->*add)(&message, &field, value);
    }
  };
  switch (field.cpp_type()) {
    case FieldDescriptor::CPPTYPE_INT32:
      put(&Reflection::SetInt32, &Reflection::SetRepeatedInt32, &Reflection::AddInt32,
          static_cast<std::int32_t>(extremeInteger(random)));
      break;
    case FieldDescriptor::CPPTYPE_INT64:
      put(&Reflection::SetInt64, &Reflection::SetRepeatedInt64, &Reflection::AddInt64,
          extremeInteger(random));
      break;
    case FieldDescriptor::CPPTYPE_UINT64:
      put(&Reflection::SetUInt64, &Reflection::SetRepeatedUInt64, &Reflection::AddUInt64,
          static_cast<std::uint64_t>(extremeInteger(random)));
      break;
    case FieldDescriptor::CPPTYPE_FLOAT:
      put(&Reflection::SetFloat, &Reflection::SetRepeatedFloat, &Reflection::AddFloat,
          static_cast<float>(extremeReal(random)));
      break;
    case FieldDescriptor::CPPTYPE_DOUBLE:
      put(&Reflection::SetDouble, &Reflection::SetRepeatedDouble, &Reflection::AddDouble,
          extremeReal(random));
      break;
    case FieldDescriptor::CPPTYPE_STRING:
      put(&Reflection::SetString, &Reflection::SetRepeatedString, &Reflection::AddString,
          someText(parts, random));
      break;
    case FieldDescriptor::CPPTYPE_ENUM: {
      const auto* type = field.enum_type();
      const auto value = pick(random, static_cast<std::size_t>(type->value_count()));
      put(&Reflection::SetEnumValue, &Reflection::SetRepeatedEnumValue, &Reflection::AddEnumValue,
          type->value(static_cast<int>(value))->number());
      break;
    }
    default:
      break;
  }
}

// A message of the same type from elsewhere is put in place of, or beside, the field's.
void graft(Message& message, const FieldDescriptor& field, int index, const Parts& parts,
           Random& random) {
  const auto* r = message.GetReflection();
  std::vector<const Message*> donors;
  for (const auto* part : parts.messages) {
    if (part->GetDescriptor() == field.message_type()) donors.push_back(part);
  }
  if (donors.empty()) return;
  const auto* chosen = donors[pick(random, donors.size())];
  const std::unique_ptr<Message> copy(chosen->New());
  copy->CopyFrom(*chosen);
  Message* target = nullptr;
  if (!field.is_repeated()) {
    target = r->MutableMessage(&message, &field);
  } else {
    target = index >= 0 ? r->MutableRepeatedMessage(&message, &field, index)
                        : r->AddMessage(&message, &field);
  }
  target->CopyFrom(*copy);
}

void removeAt(Message& message, const FieldDescriptor& field, int index) {
  const auto* r = message.GetReflection();
  for (int i = index; i + 1 < r->FieldSize(message, &field); ++i) {
    r->SwapElements(&message, &field, i, i + 1);
  }
  r->RemoveLast(&message, &field);
}

void mutateField(Message& message, const FieldDescriptor& field, const Parts& parts,
                 Random& random) {
  const auto* r = message.GetReflection();
  const int size = field.is_repeated() ? r->FieldSize(message, &field) : 0;
  const int index = size > 0 ? static_cast<int>(pick(random, static_cast<std::size_t>(size))) : -1;
  const auto kind = pick(random, 8);
  if (kind == 0) {
    r->ClearField(&message, &field);
  } else if (kind == 1 && size > 0) {
    removeAt(message, field, index);
  } else if (kind == 2 && size > 1) {
    r->SwapElements(&message, &field, index, (index + 1) % size);
  } else {
    const int place = kind == 3 ? -1 : index;
    if (field.cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE) {
      graft(message, field, place, parts, random);
    } else {
      setScalar(message, field, place, parts, random);
    }
  }
}

void mutateOnce(Message& root, Random& random) {
  Parts parts;
  collect(root, parts);
  Message& message = *parts.messages[pick(random, parts.messages.size())];
  const auto* descriptor = message.GetDescriptor();
  if (descriptor->field_count() == 0) return;
  std::vector<const FieldDescriptor*> fields;
  message.GetReflection()->ListFields(message, &fields);
  // Mostly fields that are in use; now and then one that is not.
  if (fields.empty() || pick(random, 6) == 0) {
    const auto index = pick(random, static_cast<std::size_t>(descriptor->field_count()));
    fields = {descriptor->field(static_cast<int>(index))};
  }
  mutateField(message, *fields[pick(random, fields.size())], parts, random);
}

}  // namespace

std::string mutateBytes(std::string bytes, Random& random) {
  for (auto rounds = 1 + pick(random, 4); rounds > 0 && !bytes.empty(); --rounds) {
    const auto at = pick(random, bytes.size());
    const auto length = 1 + pick(random, 16);
    switch (pick(random, 6)) {
      case 0:
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << pick(random, 8)));
        break;
      case 1:
        bytes[at] = static_cast<char>(random());
        break;
      case 2:
        bytes.erase(at, length);
        break;
      case 3:
        bytes.insert(at, length, static_cast<char>(random()));
        break;
      case 4:
        bytes.insert(at, bytes.substr(pick(random, bytes.size()), length));
        break;
      default:
        if (pick(random, 4) == 0) bytes.resize(at);
    }
  }
  return bytes;
}

void mutateStructure(Message& message, Random& random) {
  for (auto rounds = 1 + pick(random, 4); rounds > 0; --rounds) mutateOnce(message, random);
}

}  // namespace mote::fuzz
