// Where everything of a teacher-forced batch stands; see t3_layout.h.
#include "engine/models/chatterbox/t3_layout.h"

#include <stdexcept>
#include <string>

namespace dimts::models::chatterbox {
namespace {

/// The lists of one part while it grows.
struct PartLists {
  std::vector<int64_t> ids, places, rows, from, targets, targetRows;
};

at::Tensor toTensor(const std::vector<int64_t>& values) { return torch::tensor(values, at::kLong); }

T3Layout::Part toTensors(const PartLists& lists) {
  return {toTensor(lists.ids),  toTensor(lists.places),  toTensor(lists.rows),
          toTensor(lists.from), toTensor(lists.targets), toTensor(lists.targetRows)};
}

/// Token rows with their limits, read once.
class RowReader {
 public:
  RowReader(const TokenRows& tokens, int64_t vocabulary, int64_t most, const char* name)
      : ids_(tokens.ids.to(at::kCPU, at::kLong).contiguous()),
        lengths_(tokens.lengths.to(at::kCPU, at::kLong).contiguous()),
        vocabulary_(vocabulary),
        name_(name) {
    if (ids_.dim() != 2 || lengths_.dim() != 1 || lengths_.size(0) != ids_.size(0))
      fail("ids must be [B, T], lengths [B]");
    if (ids_.size(1) > most) fail("more places than learned positions: " + std::to_string(ids_.size(1)));
  }
  int64_t rows() const { return ids_.size(0); }
  int64_t width() const { return ids_.size(1); }
  int64_t length(int64_t row) const {
    const int64_t length = lengths_.const_data_ptr<int64_t>()[row];
    if (length < 2 || length > width()) fail("a length of " + std::to_string(length));
    return length;
  }
  int64_t id(int64_t row, int64_t place) const {
    const int64_t id = ids_.const_data_ptr<int64_t>()[row * width() + place];
    if (id < 0 || id >= vocabulary_) fail("an id of " + std::to_string(id));
    return id;
  }

 private:
  [[noreturn]] void fail(const std::string& what) const { throw std::invalid_argument(std::string(name_) + ": " + what); }
  at::Tensor ids_, lengths_;
  int64_t vocabulary_;
  const char* name_;
};

/// Adds a row's part, whose first token stands at `first` of the packed sequence; returns how many places it takes.
int64_t append(PartLists& lists, const RowReader& reader, int64_t row, RowLayout layout, int64_t first) {
  const int64_t length = reader.length(row), taken = layout == RowLayout::Padded ? reader.width() : length;
  for (int64_t place = 0; place < taken; ++place) {
    lists.ids.push_back(reader.id(row, place));
    lists.places.push_back(place);
    lists.rows.push_back(row);
    if (place + 1 >= length) continue;
    lists.from.push_back(first + place);
    lists.targets.push_back(reader.id(row, place + 1));
    lists.targetRows.push_back(row);
  }
  return taken;
}

}  // namespace

T3Layout T3Layout::to(torch::Device device) const {
  const auto moved = [&](const at::Tensor& x) { return x.to(device, /*non_blocking=*/true); };
  const auto part = [&](const Part& p) {
    return Part{moved(p.ids), moved(p.places), moved(p.rows), moved(p.from), moved(p.targets), moved(p.targetRows)};
  };
  return {offsets, moved(order), moved(positions), part(text), part(speech)};
}

T3Layout layoutOf(const T3Config& config, const TokenRows& text, const TokenRows& speech, RowLayout layout) {
  const RowReader texts(text, config.textVocabulary, config.textPositions(), "text");
  const RowReader sounds(speech, config.speechVocabulary, config.speechPositions(), "speech");
  const int64_t rows = texts.rows(), conditions = config.conditionLength();
  if (rows < 1 || sounds.rows() != rows) throw std::invalid_argument("layoutOf: texts and speech need the same rows");
  PartLists textLists, speechLists;
  T3Layout out;
  out.offsets.push_back(0);
  std::vector<int64_t> textStarts, speechStarts;  // of each row, in the packed sequence
  for (int64_t row = 0; row < rows; ++row) {
    textStarts.push_back(out.offsets.back() + conditions);
    speechStarts.push_back(textStarts.back() + append(textLists, texts, row, layout, textStarts.back()));
    out.offsets.push_back(speechStarts.back() + append(speechLists, sounds, row, layout, speechStarts.back()));
  }
  std::vector<int64_t> order(static_cast<size_t>(out.offsets.back())), positions(order.size());
  int64_t nextText = rows * conditions, nextSpeech = nextText + static_cast<int64_t>(textLists.ids.size());
  for (int64_t row = 0; row < rows; ++row) {
    const auto index = static_cast<size_t>(row);
    for (int64_t at = out.offsets[index]; at < out.offsets[index + 1]; ++at) {
      const int64_t place = at - out.offsets[index];
      positions[static_cast<size_t>(at)] = place;
      order[static_cast<size_t>(at)] = at < textStarts[index]     ? row * conditions + place
                                       : at < speechStarts[index] ? nextText++
                                                                  : nextSpeech++;
    }
  }
  out.order = toTensor(order);
  out.positions = toTensor(positions);
  out.text = toTensors(textLists);
  out.speech = toTensors(speechLists);
  return out;
}

}  // namespace dimts::models::chatterbox
