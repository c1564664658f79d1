// The text stage as YAML: settings, tables and fingerprint; reading it back, and what differs between two stages.
#include <yaml-cpp/yaml.h>

#include "engine/text/text_stage.h"

namespace dimts::text {
namespace {

std::string flagText(bool on) { return on ? "true" : "false"; }

Error damaged(const std::string& subject, const std::string& reason) {
  return {"text.damaged", subject, reason, "Copy the folder again from where it came, or train the tokenizer again.",
          ErrorKind::BadInput};
}

}  // namespace

std::vector<std::pair<std::string, std::string>> settingValues(const TextSettings& s) {
  return {{"language", s.language},
          {"text.normalizer", s.normalizer},
          {"text.lower_case", flagText(s.lowerCase)},
          {"text.numbers", flagText(s.numbers)},
          {"text.abbreviations", flagText(s.abbreviations)},
          {"text.fold_homophones", flagText(s.foldHomophones)},
          {"text.marked", flagText(s.markedText)},
          {"text.romanize", flagText(s.romanize)},
          {"text.phonemes", s.phonemes},
          {"text.rules", s.rules}};
}

std::string TextStage::saved() const {
  YAML::Emitter out;
  out << YAML::BeginMap << YAML::Key << "version" << YAML::Value << kVersion;
  out << YAML::Key << "profile" << YAML::Value << toString(profile_);
  out << YAML::Key << "fingerprint" << YAML::Value << fingerprint_;
  if (!espeakVersion_.empty()) out << YAML::Key << "espeak" << YAML::Value << YAML::DoubleQuoted << espeakVersion_;
  out << YAML::Key << "settings" << YAML::Value << YAML::BeginMap;
  for (const auto& [key, value] : settingValues(settings_))
    out << YAML::Key << key << YAML::Value << YAML::DoubleQuoted << value;
  out << YAML::EndMap << YAML::Key << "tables" << YAML::Value << YAML::Load(tablesYaml_) << YAML::EndMap;
  return "# How this voice's text is made ready. Written by Dimts; a change here makes the voice unusable.\n" +
         std::string(out.c_str()) + "\n";
}

Result<std::shared_ptr<const TextStage>> TextStage::load(const std::string& yaml, const std::string& subject) {
  TextSettings s;
  std::string tables, fingerprint, espeak;
  try {
    const YAML::Node root = YAML::Load(yaml);
    if (root["version"].as<int>() > kVersion)
      return Error{"text.newer_version", subject, "This text stage was made by a newer version of the program.",
                   "Use a newer version of the program.", ErrorKind::BadInput};
    fingerprint = root["fingerprint"].as<std::string>();
    espeak = root["espeak"] ? root["espeak"].as<std::string>() : "";
    const YAML::Node values = root["settings"];
    const auto text = [&](const char* key) { return values[key].as<std::string>(); };
    const auto flag = [&](const char* key) { return values[key].as<std::string>() == "true"; };
    s = {text("language"),           root["profile"].as<std::string>(),
         flag("text.lower_case"),    flag("text.numbers"),
         flag("text.abbreviations"), flag("text.fold_homophones"),
         flag("text.marked"),        flag("text.romanize"),
         text("text.phonemes"),      text("text.rules")};
    YAML::Emitter emitter;
    emitter << root["tables"];
    tables = std::string(emitter.c_str()) + "\n";
  } catch (const YAML::Exception& e) {
    return damaged(subject, std::string("The text stage cannot be read: ") + e.what() + ".");
  }
  if (!isProfileName(s.normalizer)) return damaged(subject, "The normaliser \"" + s.normalizer + "\" is not known.");
  DIMTS_TRY_ASSIGN(auto stage, build(s, tables, subject));
  if (stage->fingerprint() == fingerprint) return stage;
  if (stage->espeakVersion_ != espeak)
    return Error{"text.other_espeak", subject,
                 "This voice was made with espeak-ng " + espeak + "; this is " + stage->espeakVersion_ + ".",
                 "Install that version of espeak-ng, or train the voice again.", ErrorKind::BadInput};
  return damaged(subject, "The text stage and its fingerprint do not belong together.");
}

std::string TextStage::difference(const TextStage& now) const {
  if (fingerprint_ == now.fingerprint_) return "";
  std::string out;
  const auto add = [&](const std::string& sentence) { out += (out.empty() ? "" : " ") + sentence; };
  if (profile_ != now.profile_)
    add(std::string("The normaliser was ") + toString(profile_) + " and is now " + toString(now.profile_) + ".");
  const auto before = settingValues(settings_), after = settingValues(now.settings_);
  for (size_t i = 0; i < before.size(); ++i) {
    const bool told = before[i].first == "language" || before[i].first == "text.normalizer";
    if (!told && before[i].second != after[i].second)
      add(before[i].first + " was \"" + before[i].second + "\" and is now \"" + after[i].second + "\".");
  }
  if (espeakVersion_ != now.espeakVersion_)
    add("espeak-ng was " + espeakVersion_ + " and is now " + now.espeakVersion_ + ".");
  if (profile_ == now.profile_ && tablesYaml_ != now.tablesYaml_) add("The tables of words were changed.");
  return out;
}

}  // namespace dimts::text
