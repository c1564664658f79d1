// The voice folder is written aside and put in its place whole; its card carries the hash of every other file.
#include "engine/synth/voice.h"

#include <cmath>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "engine/core/files.h"
#include "engine/core/hash.h"
#include "engine/core/temporary_folder.h"
#include "engine/formats/safetensors.h"
#include "engine/media/wav.h"
#include "engine/models/families.h"
#include "engine/synth/speak_text.h"

namespace fs = std::filesystem;
using nlohmann::ordered_json;

namespace dimts::synth {
namespace {

constexpr const char* kCardName = "voice.json";
constexpr int kFormatVersion = 1;
constexpr const char* kTokenizerFolder = "tokenizer";

ordered_json cardJson(const VoiceCard& card, const ordered_json& files) {
  ordered_json json{{"format", "dimts-voice"}, {"format_version", kFormatVersion}, {"family", card.family},
                    {"name", card.name},       {"language", card.language},        {"speakers", card.speakers},
                    {"run", card.run},         {"step", card.step},                {"data", card.data},
                    {"data_licence", card.dataLicence}, {"created", card.created}};
  const auto answer = [](const std::string& kind, const std::string& from) { return ordered_json{{"kind", kind}, {"given_by", from}}; };
  if (!card.base.empty()) {  // what holds in all stands where others look for it
    json["base"] = {{"name", card.base}, {"data_licence", card.baseLicence}, {"permission", answer(card.basePermission, card.basePermissionFrom)}};
    json["recordings_permission"] = answer(card.permission, card.permissionFrom);
    const VoiceRights together = rightsOf(card);
    json["permission"] = answer(together.permission, together.permissionFrom);
  } else if (!card.permission.empty()) {
    json["permission"] = answer(card.permission, card.permissionFrom);
  }
  json["validation_score"] = std::isfinite(card.score) ? ordered_json(card.score) : ordered_json(nullptr);
  json["files"] = files;
  return json;
}

Result<ordered_json> hashesOf(const std::string& dir) {
  ordered_json files = ordered_json::object();
  for (const auto& entry : fs::directory_iterator(dir)) {
    if (!entry.is_regular_file() || entry.path().filename() == kCardName) continue;
    DIMTS_TRY_ASSIGN(files[entry.path().filename().string()], core::sha256OfFile(entry.path().string()));
  }
  return files;
}

/// The tokenizer saves a folder of its own; in a voice its files lie beside the weights, as Hugging Face expects.
Status placeTokenizer(const tokenizer::Tokenizer& tokenizer, const std::string& dir) {
  const std::string folder = dir + "/" + kTokenizerFolder;
  DIMTS_TRY(tokenizer.save(folder));
  for (const auto& entry : fs::directory_iterator(folder)) fs::rename(entry.path(), fs::path(dir) / entry.path().filename());
  fs::remove(folder);
  return {};
}

std::string permissionText(const VoiceRights& rights) {
  if (rights.permission == "own") return "the voice of the one who made it";
  if (rights.permission == "given") return "given by " + (rights.permissionFrom.empty() ? std::string("the speaker") : rights.permissionFrom);
  if (rights.permission == "open_licence") return "by the licence of the recordings";
  return "not known: ask the people who speak in the recordings before you use or pass on the voice";
}

std::string licenceText(const VoiceCard& card) {
  const auto said = [](const std::string& licence) { return licence.empty() ? std::string("not stated") : licence; };
  std::string text = "Voice: " + card.name + "\nLicence of the recordings: " + said(card.dataLicence) + "\n";
  text += "Permission to use the voice: " + permissionText(rightsOf(card)) + "\n";
  if (!card.base.empty()) {
    const VoiceRights base = synth::strictest({card.basePermission, card.basePermissionFrom, card.baseLicence}, {"own", "", ""});
    text += "Went on from the voice: " + card.base + "\nIts licence: " + said(card.baseLicence) + "\n";
    text += "Its permission: " + permissionText(base) + "\n";
  }
  text += "\nThe voice speaks as the people of the recordings do. Who passes it on, or publishes what it says, needs their\n"
          "consent and has to keep to the licences above.\n";
  return text;
}

Status fillFolder(train::Model& model, const tokenizer::Tokenizer& tokenizer, const VoiceCard& card,
                  const std::string& sampleText, const std::string& dir, const VoiceOptions& options) {
  DIMTS_TRY(placeTokenizer(tokenizer, dir));
  DIMTS_TRY(model.exportVoice(dir));
  for (const auto& entry : fs::directory_iterator(dir))
    if (options.halfPrecision && entry.path().extension() == ".safetensors") DIMTS_TRY(halveWeights(entry.path().string()));
  DIMTS_TRY(core::writeFileAtomically(dir + "/LICENCE.txt", licenceText(card)));
  if (!sampleText.empty()) {
    DIMTS_TRY_ASSIGN(const Speech sample, speakText(model, tokenizer, sampleText, train::SpeakOptions{}));
    DIMTS_TRY(media::writeWav(dir + "/sample.wav", sample.samples, sample.sampleRate));
  }
  DIMTS_TRY_ASSIGN(const ordered_json files, hashesOf(dir));
  return core::writeFileAtomically(dir + "/" + kCardName, cardJson(card, files).dump(2) + "\n");
}

Error corrupt(const std::string& path, const std::string& reason) {
  return {"voice.corrupt", path, reason, "Export the voice again, or copy the folder again from where it came."};
}

Result<VoiceCard> parseCard(const std::string& dir) {
  const std::string path = dir + "/" + kCardName;
  DIMTS_TRY_ASSIGN(const std::string text, core::readFile(path));
  try {
    const auto json = ordered_json::parse(text);
    VoiceCard card{json.at("family"), json.at("name"), json.at("language"), json.at("speakers"), json.at("step"),
                   json.at("run"),    json.at("data"), json.at("data_licence"), "", "", json.at("created"), NAN};
    if (json.contains("base")) {
      card.base = json["base"].at("name");
      card.baseLicence = json["base"].at("data_licence");
    }
    const auto answer = [](const ordered_json& from, std::string& kind, std::string& who) {
      kind = from.at("kind");
      who = from.at("given_by");
    };
    const char* own = json.contains("recordings_permission") ? "recordings_permission" : "permission";
    if (json.contains(own)) answer(json[own], card.permission, card.permissionFrom);
    if (json.contains("base") && json["base"].contains("permission")) answer(json["base"]["permission"], card.basePermission, card.basePermissionFrom);
    if (json.at("validation_score").is_number()) card.score = json.at("validation_score");
    for (const auto& [file, hash] : json.at("files").items()) {
      DIMTS_TRY_ASSIGN(const std::string found, core::sha256OfFile(dir + "/" + file));
      if (found != hash.get<std::string>()) return corrupt(dir + "/" + file, "The file is not the one that was exported.");
    }
    return card;
  } catch (const nlohmann::json::exception& e) {
    return corrupt(path, e.what());
  }
}

/// Ids behind the end of a table would read what is not there.
Status checkTables(train::Model& model, const tokenizer::Tokenizer& tokenizer, const std::string& dir) {
  const auto state = model.objective().state();
  for (const std::string& name : model.vocabularyTables()) {
    const auto table = state.find(name);
    const int64_t rows = table == state.end() ? 0 : table->second.size(0);
    if (rows < tokenizer.size())
      return Error{"vocabulary.size", dir,
                   "The vocabulary has " + std::to_string(tokenizer.size()) + " tokens, the voice's table " + name + " only " +
                       std::to_string(rows) + " rows.",
                   "Copy the voice folder again: its vocabulary is not that of its weights."};
  }
  return {};
}

}  // namespace

VoiceRights rightsOf(const VoiceCard& card) {
  const VoiceRights own{card.permission, card.permissionFrom, card.dataLicence};
  return card.base.empty() ? own : strictest(own, {card.basePermission, card.basePermissionFrom, card.baseLicence});
}

Status writeVoice(train::Model& model, const tokenizer::Tokenizer& tokenizer, const VoiceCard& card,
                  const std::string& sampleText, const std::string& dir, const VoiceOptions& options) {
  std::error_code code;
  if (fs::exists(dir, code) && !(fs::is_directory(dir, code) && fs::is_empty(dir, code)))
    return Error{"voice.exists", dir, "There is already something at this place.", "Choose a new, empty folder."};
  const std::string target = fs::absolute(dir).lexically_normal().string();
  const core::TemporaryFolder temporary(core::nameAside(target));
  DIMTS_TRY(temporary.make());
  DIMTS_TRY(fillFolder(model, tokenizer, card, sampleText, temporary.path(), options));
  return temporary.keepAs(target);
}

Status halveWeights(const std::string& path) {
  formats::Metadata metadata;
  DIMTS_TRY_ASSIGN(formats::TensorMap tensors, formats::readSafetensors(path, &metadata));
  for (auto& [name, tensor] : tensors) {
    if (!tensor.is_floating_point()) continue;
    const at::Tensor half = tensor.to(at::kHalf);
    if (at::isfinite(tensor).all().item<bool>() && !at::isfinite(half).all().item<bool>())
      return Error{"voice.half_range", name, "A weight is too large for a number of 16 bits.",
                   "Export the voice with full precision."};
    tensor = half;
  }
  return formats::writeSafetensors(path, tensors, metadata);
}

Result<VoiceCard> readCard(const std::string& dir) {
  std::error_code code;
  if (!fs::exists(dir + "/" + kCardName, code))
    for (const train::ModelFamily* family : models::families())
      if (const auto published = family->published(dir)) {
        VoiceCard card;
        card.family = family->name();
        card.name = published->name;
        card.dataLicence = published->licence;
        card.score = NAN;
        return card;
      }
  if (!fs::exists(dir + "/config.json", code))
    return Error{"voice.missing", dir, "This folder holds no voice (no config.json).", "Choose a voice folder."};
  if (fs::exists(dir + "/" + kCardName, code)) return parseCard(dir);
  VoiceCard card;
  card.family = "vits";
  card.name = fs::path(dir).filename().string();
  card.score = NAN;
  return card;
}

Result<Voice> openVoice(const std::string& dir) {
  Voice voice;
  DIMTS_TRY_ASSIGN(voice.card, readCard(dir));
  DIMTS_TRY_ASSIGN(const train::ModelFamily* family, models::findFamily(voice.card.family));
  DIMTS_TRY_ASSIGN(voice.model, family->openVoice(dir));
  DIMTS_TRY_ASSIGN(auto tokenizer, tokenizer::Tokenizer::load(dir));
  DIMTS_TRY(checkTables(*voice.model, tokenizer, dir));
  voice.tokenizer = std::make_shared<const tokenizer::Tokenizer>(std::move(tokenizer));
  return voice;
}

}  // namespace dimts::synth
