// A reader of Python's pickle format that runs nothing: objects become plain values, and what a file asks to be called
// is only noted. Only names on a list may be asked for.
// Format: Lib/pickletools.py of CPython, protocols 2 to 4.
#pragma once

#include <cstdint>
#include <deque>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "engine/api/result.h"

namespace dimts::formats::pickle {

enum class Kind { None, Bool, Int, Real, Text, Tuple, List, Dict, Global, Call, Persistent };

/// Indices are places in Document::values, so that files may hold cycles without harm.
struct Value {
  Kind kind = Kind::None;
  int64_t integer = 0;         ///< Int; Bool: 0 or 1
  double real = 0;             ///< Real
  std::string text;            ///< Text and bytes; Global: "module.name"
  std::vector<size_t> items;   ///< Tuple, List; Dict: key, value, key, value …; Call: the Global, then its arguments (a
                               ///< Tuple); Persistent: what was asked for
};

struct Document {
  std::deque<Value> values;
  size_t root = 0;
  const Value& at(size_t index) const { return values.at(index); }
  /// The value of a text key of a Dict; null when there is none.
  const Value* find(const Value& dict, std::string_view key) const;
};

/// `names`: the globals that may occur; "collections.OrderedDict" becomes a Dict. Errors: "pickle.damaged" with the byte,
/// "pickle.code" names a global outside the list; both with `subject`. `used`: takes how many bytes the pickle has.
Result<Document> parse(std::string_view bytes, const std::string& subject, const std::set<std::string>& names,
                       size_t* used = nullptr);

}  // namespace dimts::formats::pickle
