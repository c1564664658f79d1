// SentencePiece .model files as values and back; fields this program does not use are kept as they are.
#include <set>

#include "engine/tokenizer/protobuf.h"
#include "engine/tokenizer/sentencepiece_model.h"
#include "engine/tokenizer/sentencepiece_normalizer.h"
#include "engine/tokenizer/utf8.h"

namespace dimts::tokenizer {
namespace {

constexpr uint32_t kModelPieces = 1, kModelTrainer = 2, kModelNormalizer = 3, kModelSelfTest = 4;
constexpr uint32_t kTrainerType = 3, kTrainerSize = 4, kTrainerSuffix = 24, kTrainerBytes = 35;

bool readPiece(std::string_view bytes, SpPiece& piece) {
  ProtoReader in(bytes);
  while (in.next()) {
    if (in.field() == 1 && in.wire() == 2) piece.text = in.text();
    if (in.field() == 2 && in.wire() == 5) piece.score = in.real();
    if (in.field() == 3 && in.wire() == 0) {
      if (in.number() < 1 || in.number() > 6) return false;
      piece.type = static_cast<SpType>(in.number());
    }
  }
  return in.ok();
}

/// False at damage; `type` gets the number of the model type.
bool readTrainer(std::string_view bytes, SentencePieceParts& parts, uint64_t& type) {
  ProtoReader in(bytes);
  while (in.next()) {
    if (in.field() == kTrainerType && in.wire() == 0) type = in.number();
    if (in.field() == kTrainerSuffix && in.wire() == 0) parts.spaceIsSuffix = in.number() != 0;
    if (in.field() == kTrainerBytes && in.wire() == 0) parts.byteFallback = in.number() != 0;
    if (in.field() != kTrainerType && in.field() != kTrainerSize) parts.trainerFields += in.raw();
  }
  return in.ok();
}

bool readNormalizer(std::string_view bytes, SpNormalizer& rules) {
  rules.name.clear();
  ProtoReader in(bytes);
  while (in.next()) {
    if (in.field() == 1 && in.wire() == 2)
      rules.name = in.text();
    else if (in.field() == 2 && in.wire() == 2)
      rules.charsmap = in.text();
    else if (in.field() == 3 && in.wire() == 0)
      rules.dummyPrefix = in.number() != 0;
    else if (in.field() == 4 && in.wire() == 0)
      rules.removeExtraSpaces = in.number() != 0;
    else if (in.field() == 5 && in.wire() == 0)
      rules.escapeSpaces = in.number() != 0;
    else
      rules.otherFields += in.raw();
  }
  return in.ok();
}

bool readSamples(std::string_view bytes, SentencePieceParts& parts) {
  ProtoReader in(bytes);
  while (in.next()) {
    if (in.field() != 1 || in.wire() != 2) continue;
    ProtoReader sample(in.text());
    std::pair<std::string, std::string> pair;
    while (sample.next()) {
      if (sample.field() == 1 && sample.wire() == 2) pair.first = sample.text();
      if (sample.field() == 2 && sample.wire() == 2) pair.second = sample.text();
    }
    if (!sample.ok()) return false;
    parts.samples.push_back(std::move(pair));
  }
  return in.ok();
}

}  // namespace

Result<std::shared_ptr<const SentencePieceModel>> SentencePieceModel::parse(std::string_view bytes,
                                                                            const std::string& subject) {
  const Error damaged = damagedVocabulary(subject, "This is not a whole SentencePiece model.");
  SentencePieceParts parts;
  uint64_t type = 1;
  ProtoReader in(bytes);
  while (in.next()) {
    bool good = in.wire() == 2 || in.field() > kModelSelfTest;
    if (in.field() == kModelPieces && good) {
      if (static_cast<int64_t>(parts.pieces.size()) >= kMostTokens)
        return tooLargeVocabulary(subject, "It has more than " + std::to_string(kMostTokens) + " pieces.");
      good = readPiece(in.text(), parts.pieces.emplace_back());
    } else if (in.field() == kModelTrainer && good) {
      good = readTrainer(in.text(), parts, type);
    } else if (in.field() == kModelNormalizer && good) {
      good = readNormalizer(in.text(), parts.normalizer);
    } else if (in.field() == kModelSelfTest && good) {
      good = readSamples(in.text(), parts);
    } else {
      parts.otherFields += in.raw();
    }
    if (!good) return damaged;
  }
  if (!in.ok() || parts.pieces.empty()) return damaged;
  if (type != 1 && type != 2)
    return unsupportedVocabulary(subject, "Its model type is neither unigram nor BPE.");
  parts.unigram = type == 1;
  return make(std::move(parts), subject);
}

std::string SentencePieceModel::serialized() const {
  std::string out;
  for (const SpPiece& piece : parts_.pieces) {
    std::string message;
    putText(message, 1, piece.text);
    putFloat(message, 2, piece.score);
    if (piece.type != SpType::Normal) putNumber(message, 3, static_cast<uint64_t>(piece.type));
    putText(out, kModelPieces, message);
  }
  std::string trainer;
  putNumber(trainer, kTrainerType, parts_.unigram ? 1 : 2);
  putNumber(trainer, kTrainerSize, parts_.pieces.size());
  putText(out, kModelTrainer, trainer + parts_.trainerFields);
  std::string rules;
  putText(rules, 1, parts_.normalizer.name);
  putText(rules, 2, parts_.normalizer.charsmap);
  putNumber(rules, 3, parts_.normalizer.dummyPrefix);
  putNumber(rules, 4, parts_.normalizer.removeExtraSpaces);
  putNumber(rules, 5, parts_.normalizer.escapeSpaces);
  putText(out, kModelNormalizer, rules + parts_.normalizer.otherFields);
  std::string samples;
  for (const auto& [text, pieces] : parts_.samples) {
    std::string sample;
    putText(sample, 1, text);
    putText(sample, 2, pieces);
    putText(samples, 1, sample);
  }
  if (!samples.empty()) putText(out, kModelSelfTest, samples);
  return out + parts_.otherFields;
}

std::string SentencePieceModel::described() const {
  std::string text = std::string(toString(kind())) + "\n" + parts_.normalizer.name + "\n" + parts_.normalizer.charsmap;
  for (const bool flag : {parts_.normalizer.dummyPrefix, parts_.normalizer.removeExtraSpaces,
                          parts_.normalizer.escapeSpaces, parts_.spaceIsSuffix, parts_.byteFallback})
    text += flag ? '1' : '0';
  for (const SpPiece& piece : parts_.pieces) {
    text += '\n' + piece.text + '\t' + static_cast<char>('0' + static_cast<int>(piece.type));
    putFloat(text, 2, piece.score);
  }
  return text;
}

}  // namespace dimts::tokenizer
