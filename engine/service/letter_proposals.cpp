// Proposals are only made of letters that the voice has; lines that somebody wrote are never changed.
#include "engine/service/letter_proposals.h"

#include "engine/core/files.h"
#include "engine/service/grow_from.h"
#include "engine/service/project_context.h"
#include "engine/service/text_options.h"
#include "engine/text/text_steps.h"
#include "engine/text/unicode.h"
#include "engine/tokenizer/project_texts.h"
#include "engine/tokenizer/utf8.h"

namespace dimts::service {
namespace {

using tokenizer::Tokenizer;

/// What the letters of the project's language sound like, in Latin letters; null when there is no table.
std::shared_ptr<const text::TextStage> soundsOf(const ProjectContext& project) {
  text::TextSettings settings = textSettings(core::OptionReader(project.options), project.info.language);
  settings.romanize = true;  // refused where there is no table
  settings.phonemes.clear();
  const auto stage = text::TextStage::make(settings, project.info.dir);
  return stage.ok() ? *stage : nullptr;
}

bool canSay(const Tokenizer& voice, const std::string& text) {
  if (text.empty()) return false;
  std::vector<int32_t> ids;
  std::vector<std::string> unknown;
  voice.vocabulary().encode(text, ids, &unknown);
  return unknown.empty() && !ids.empty();
}

/// ê → e, ş → s.
std::string withoutMarks(const std::string& text) {
  std::string out;
  for (const std::string& part : text::codePoints(tokenizer::toForm(text, tokenizer::TextForm::Nfd)))
    if (text::countLetters(part) > 0) out += part;
  return out;
}

std::string soundOf(const std::string& letter, const text::TextStage& stage) {
  return text::toUtf8(text::romanize(text::toUtf32(letter), stage.tables().bySound()));
}

NewLetter propose(const std::string& letter, const BaseVoice& voice, const text::TextStage* sounds) {
  if (const auto written = voice.letters.letters.find(letter); written != voice.letters.letters.end())
    return {letter, written->second.like, "table"};
  const std::string plain = withoutMarks(letter), roman = sounds ? soundOf(letter, *sounds) : std::string();
  if (plain != letter && canSay(*voice.tokenizer, plain)) return {letter, {plain}, "plain"};
  for (const std::string& latin : {roman, withoutMarks(roman)})
    if (latin != letter && canSay(*voice.tokenizer, latin)) return {letter, {latin}, "roman"};
  return {letter, {}, ""};
}

/// Letters and texts of letters; marks and pieces that the voice can spell are no question.
std::vector<NewLetter> lettersOf(const Tokenizer& tokenizer, const BaseVoice& voice, const text::TextStage* sounds) {
  std::vector<NewLetter> found;
  for (int64_t id = 0; id < tokenizer.size(); ++id) {
    if (tokenizer.vocabulary().role(id) != tokenizer::TokenRole::Text) continue;
    const std::string letter = tokenizer.vocabulary().spelling(id);
    const tokenizer::CodePoint first = tokenizer::codePointAt(letter, 0);
    if (first.bytes != letter.size() || text::countLetters(letter) == 0) continue;
    if (voice.tokenizer->vocabulary().find(letter) < 0) found.push_back(propose(letter, voice, sounds));
  }
  return found;
}

Status append(const text::LetterTable& table, const std::vector<NewLetter>& letters) {
  text::LetterTable fresh;
  for (const NewLetter& letter : letters)
    if (letter.source != "table" && !letter.like.empty()) fresh.letters[letter.letter] = {letter.like, 0};
  if (fresh.letters.empty()) return {};
  std::string before;
  if (!table.letters.empty()) {
    DIMTS_TRY_ASSIGN(before, core::readFile(table.subject));
    if (!before.empty() && before.back() != '\n') before += '\n';
  }
  return core::writeFileAtomically(table.subject, before + text::toYaml(fresh));
}

}  // namespace

Result<std::vector<NewLetter>> newLetters(const LetterQuery& query) {
  std::map<std::string, std::string> overrides;
  if (!query.voice.empty()) overrides["model.base"] = query.voice;
  DIMTS_TRY_ASSIGN(const ProjectContext project, openContext(query.projectDir, overrides));
  DIMTS_TRY_ASSIGN(const Tokenizer tokenizer, Tokenizer::load(tokenizer::tokenizerDir(query.projectDir)));
  DIMTS_TRY_ASSIGN(const auto voice, openBase(core::OptionReader(project.options), *project.family, project.info.dir));
  if (!voice)
    return Error{"voice.missing", query.projectDir, "No voice is named whose letters are to be taken.",
                 "Name its folder, or set model.base.", ErrorKind::Usage};
  DIMTS_TRY(tokenizer::letterRows(voice->letters, *voice->tokenizer));
  const auto sounds = soundsOf(project);
  std::vector<NewLetter> letters = lettersOf(tokenizer, *voice, sounds.get());
  if (query.write) DIMTS_TRY(append(voice->letters, letters));
  return letters;
}

}  // namespace dimts::service
