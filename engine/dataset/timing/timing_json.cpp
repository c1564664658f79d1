// One field per line of SourceTiming.
#include "engine/dataset/timing/timing_json.h"

#include <nlohmann/json.hpp>

#include "engine/dataset/timing/lay_on_film.h"

namespace dimts::dataset {

using nlohmann::json;

std::string toJson(const SourceTiming& t) {
  json pieces = json::array();
  for (const TimingPiece& p : t.pieces)
    pieces.push_back({{"from", p.fromSeconds}, {"to", p.toSeconds}, {"offset", p.offsetSeconds}, {"z", p.z},
                      {"q", p.q}, {"cues", p.cues}, {"sure", p.sure}});
  return json{{"verdict", t.verdict}, {"offset", t.offsetSeconds}, {"ratio", t.ratio}, {"z", t.z}, {"q", t.q},
              {"written_z", t.writtenZ}, {"written_q", t.writtenQ}, {"found_offset", t.foundOffsetSeconds},
              {"cues", t.cues}, {"pieces", pieces}}
      .dump();
}

SourceTiming timingFromJson(const std::string& text) {
  SourceTiming t;
  const json all = json::parse(text, nullptr, false);
  if (!all.is_object()) return t;
  try {
    t.verdict = all.value("verdict", "");
    t.offsetSeconds = all.value("offset", 0.0);
    t.ratio = all.value("ratio", 1.0);
    t.z = all.value("z", 0.0);
    t.q = all.value("q", 0.0);
    t.writtenZ = all.value("written_z", 0.0);
    t.writtenQ = all.value("written_q", 0.0);
    t.foundOffsetSeconds = all.value("found_offset", 0.0);
    t.cues = all.value("cues", int64_t{0});
    for (const json& p : all.value("pieces", json::array()))
      t.pieces.push_back({p.value("from", 0.0), p.value("to", 0.0), p.value("offset", 0.0), p.value("z", 0.0),
                          p.value("q", 0.0), p.value("cues", int64_t{0}), p.value("sure", true)});
  } catch (const json::exception&) {
    return {};
  }
  t.text = describeTiming(t);
  return t;
}

Record timingRecord(const SourceTiming& t) {
  RecordList pieces;
  for (const TimingPiece& p : t.pieces)
    pieces.push_back(Record()
                         .add("from", p.fromSeconds)
                         .add("to", p.toSeconds)
                         .add("offset_seconds", p.offsetSeconds)
                         .add("z", p.z)
                         .add("q", p.q)
                         .add("cues", p.cues)
                         .add("sure", p.sure));
  Record record;
  record.add("verdict", t.verdict).add("text", t.text).add("offset_seconds", t.offsetSeconds).add("ratio", t.ratio);
  record.add("z", t.z).add("q", t.q).add("written_z", t.writtenZ).add("written_q", t.writtenQ);
  return record.add("found_offset_seconds", t.foundOffsetSeconds).add("cues", t.cues).add("pieces", std::move(pieces));
}

}  // namespace dimts::dataset
