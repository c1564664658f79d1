// The stack machine of pickle, without its calls; see pickle.h.
#include "engine/formats/pickle.h"

#include <bit>
#include <cstring>
#include <stdexcept>
#include <unordered_map>

namespace dimts::formats::pickle {
namespace {

struct Damaged : std::runtime_error {
  using std::runtime_error::runtime_error;
};
struct Foreign : std::runtime_error {
  using std::runtime_error::runtime_error;
};

class Machine {
 public:
  Machine(std::string_view bytes, const std::set<std::string>& names) : bytes_(bytes), names_(names) {}

  Document run() {
    while (step(take())) {
    }
    return std::move(document_);
  }
  size_t place() const { return at_; }

 private:
  /// False at the end of the pickle.
  bool step(uint8_t op) {
    switch (op) {
      case 0x80: skip(1); return true;                       // PROTO
      case 0x95: skip(8); return true;                       // FRAME
      case '(': marks_.push_back(stack_.size()); return true;
      case '.': document_.root = pop(); return false;
      case '0': pop(); return true;
      case 'N': push({}); return true;
      case 0x88: pushInt(1, Kind::Bool); return true;
      case 0x89: pushInt(0, Kind::Bool); return true;
      case 'K': pushInt(take()); return true;
      case 'M': pushInt(static_cast<int64_t>(number(2))); return true;
      case 'J': pushInt(static_cast<int32_t>(number(4))); return true;
      case 0x8a: pushLong(take()); return true;
      case 'G': pushReal(); return true;
      case 'X': pushText(number(4)); return true;
      case 0x8c: case 'U': case 'C': pushText(take()); return true;
      case 'T': case 'B': pushText(number(4)); return true;
      case 0x8d: case 0x8e: pushText(number(8)); return true;
      default: return stepStructure(op);
    }
  }

  bool stepStructure(uint8_t op) {
    switch (op) {
      case ')': pushItems(Kind::Tuple, stack_.size()); return true;
      case ']': pushItems(Kind::List, stack_.size()); return true;
      case '}': pushItems(Kind::Dict, stack_.size()); return true;
      case 't': pushItems(Kind::Tuple, mark()); return true;
      case 'l': pushItems(Kind::List, mark()); return true;
      case 'd': pushItems(Kind::Dict, mark()); return true;
      case 0x85: pushItems(Kind::Tuple, below(1)); return true;
      case 0x86: pushItems(Kind::Tuple, below(2)); return true;
      case 0x87: pushItems(Kind::Tuple, below(3)); return true;
      case 'a': addItems(Kind::List, below(1)); return true;
      case 'e': addItems(Kind::List, mark()); return true;
      case 's': addItems(Kind::Dict, below(2)); return true;
      case 'u': addItems(Kind::Dict, mark()); return true;
      case 'c': { std::string module = line(); pushGlobal(module + "." + line()); return true; }
      case 0x93: { const std::string name = text(pop()); pushGlobal(text(pop()) + "." + name); return true; }
      case 'Q': pushItems(Kind::Persistent, below(1)); return true;
      case 'R': case 0x81: call(); return true;
      case 'b': pop(); return true;                          // the state of an object is not needed
      default: return stepMemo(op);
    }
  }

  bool stepMemo(uint8_t op) {
    switch (op) {
      case 'q': memo_[take()] = top(); return true;
      case 'r': memo_[number(4)] = top(); return true;
      case 0x94: memo_[memo_.size()] = top(); return true;
      case 'h': recall(take()); return true;
      case 'j': recall(number(4)); return true;
      default: throw Damaged("an instruction that is not known (" + std::to_string(op) + ")");
    }
  }

  uint8_t take() {
    if (at_ >= bytes_.size()) throw Damaged("the end of the file");
    return static_cast<uint8_t>(bytes_[at_++]);
  }
  void skip(uint64_t count) { slice(count); }
  std::string_view slice(uint64_t count) {
    if (count > bytes_.size() - at_) throw Damaged("the end of the file");
    const std::string_view part = bytes_.substr(at_, count);
    at_ += count;
    return part;
  }
  uint64_t number(size_t bytes) {
    uint64_t value = 0;
    const std::string_view part = slice(bytes);
    for (size_t i = 0; i < bytes; ++i) value |= static_cast<uint64_t>(static_cast<uint8_t>(part[i])) << (8 * i);
    return value;
  }
  std::string line() {
    const size_t end = bytes_.find('\n', at_);
    if (end == std::string_view::npos) throw Damaged("the end of the file");
    const std::string text(bytes_.substr(at_, end - at_));
    at_ = end + 1;
    return text;
  }

  void push(Value value) {
    document_.values.push_back(std::move(value));
    stack_.push_back(document_.values.size() - 1);
  }
  size_t top() const {
    if (stack_.empty()) throw Damaged("a value that is not there");
    return stack_.back();
  }
  size_t pop() {
    const size_t value = top();
    stack_.pop_back();
    if (!marks_.empty() && marks_.back() > stack_.size()) throw Damaged("a mark that is crossed");
    return value;
  }
  size_t mark() {
    if (marks_.empty()) throw Damaged("a mark that is not there");
    const size_t place = marks_.back();
    marks_.pop_back();
    if (place > stack_.size()) throw Damaged("a mark that is crossed");
    return place;
  }
  size_t below(size_t count) {
    if (stack_.size() < count) throw Damaged("a value that is not there");
    return stack_.size() - count;
  }
  const std::string& text(size_t index) const {
    const Value& value = document_.at(index);
    if (value.kind != Kind::Text) throw Damaged("a name that is no text");
    return value.text;
  }

  void pushInt(int64_t integer, Kind kind = Kind::Int) {
    Value value;
    value.kind = kind;
    value.integer = integer;
    push(std::move(value));
  }
  /// Two's complement of up to 8 bytes; of longer ones only the bytes are kept.
  void pushLong(uint8_t count) {
    if (count > 8) return pushText(count);
    uint64_t value = number(count);
    if (count > 0 && count < 8 && (value >> (8 * count - 1)) != 0) value |= ~uint64_t{0} << (8 * count);
    pushInt(static_cast<int64_t>(value));
  }
  void pushReal() {
    uint64_t bits = 0;
    for (const char c : slice(8)) bits = (bits << 8) | static_cast<uint8_t>(c);
    Value value;
    value.kind = Kind::Real;
    value.real = std::bit_cast<double>(bits);
    push(std::move(value));
  }
  void pushText(uint64_t count) {
    Value value;
    value.kind = Kind::Text;
    value.text = slice(count);
    push(std::move(value));
  }
  void pushGlobal(std::string name) {
    if (!names_.contains(name)) throw Foreign(name);
    Value value;
    value.kind = Kind::Global;
    value.text = std::move(name);
    push(std::move(value));
  }
  void pushItems(Kind kind, size_t from) {
    Value value;
    value.kind = kind;
    value.items.assign(stack_.begin() + static_cast<std::ptrdiff_t>(from), stack_.end());
    if (kind == Kind::Dict && value.items.size() % 2 != 0) throw Damaged("a key without value");
    stack_.resize(from);
    push(std::move(value));
  }
  void addItems(Kind kind, size_t from) {
    if (from == 0 || document_.at(stack_[from - 1]).kind != kind) throw Damaged("items for what holds none");
    Value& target = document_.values[stack_[from - 1]];
    if (kind == Kind::Dict && (stack_.size() - from) % 2 != 0) throw Damaged("a key without value");
    target.items.insert(target.items.end(), stack_.begin() + static_cast<std::ptrdiff_t>(from), stack_.end());
    stack_.resize(from);
  }
  void call() {
    const size_t from = below(2);
    if (document_.at(stack_[from]).kind != Kind::Global) throw Damaged("a call of what is no name");
    if (document_.at(stack_[from]).text == "collections.OrderedDict") {
      stack_.resize(from);
      pushItems(Kind::Dict, from);
      return;
    }
    pushItems(Kind::Call, from);
  }
  void recall(uint64_t key) {
    const auto found = memo_.find(key);
    if (found == memo_.end()) throw Damaged("a value that was never kept");
    stack_.push_back(found->second);
  }

  std::string_view bytes_;
  const std::set<std::string>& names_;
  size_t at_ = 0;
  Document document_;
  std::vector<size_t> stack_, marks_;
  std::unordered_map<uint64_t, size_t> memo_;
};

}  // namespace

const Value* Document::find(const Value& dict, std::string_view key) const {
  if (dict.kind != Kind::Dict) return nullptr;
  for (size_t i = 0; i + 1 < dict.items.size(); i += 2)
    if (at(dict.items[i]).kind == Kind::Text && at(dict.items[i]).text == key) return &at(dict.items[i + 1]);
  return nullptr;
}

Result<Document> parse(std::string_view bytes, const std::string& subject, const std::set<std::string>& names,
                       size_t* used) {
  Machine machine(bytes, names);
  try {
    Document document = machine.run();
    if (used) *used = machine.place();
    return document;
  } catch (const Damaged& e) {
    return Error{"pickle.damaged", subject,
                 "The list of its tensors is damaged: " + std::string(e.what()) + " at byte " + std::to_string(machine.place()) + ".",
                 "Copy the file again from where it came.", ErrorKind::BadInput};
  } catch (const Foreign& e) {
    return Error{"pickle.code", subject,
                 "The file asks for \"" + std::string(e.what()) + "\" to be run. Files of weights have no need of that.",
                 "Do not use a file of unknown origin. If you trust it, save its weights as safetensors and use those.",
                 ErrorKind::BadInput};
  }
}

}  // namespace dimts::formats::pickle
