// A forgiving walk through XML text: tags, attributes and character data in order, without a tree; private to this
// room.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dimts::subtitles {

struct XmlPiece {
  enum class Kind { Open, Close, Text } kind = Kind::Text;
  std::string name;  ///< of a tag, without its namespace prefix
  bool closedAtOnce = false;
  std::vector<std::pair<std::string, std::string>> attributes;  ///< names without prefix, values with entities decoded
  std::string text;                                             ///< entities as written; CDATA escaped
  int64_t lineNumber = 0;

  /// Empty when there is none of this name.
  std::string_view attribute(std::string_view name) const;
};

/// Comments, processing instructions and the document type are skipped. Broken markup is taken as text.
class XmlScanner {
 public:
  explicit XmlScanner(std::string_view text) : text_(text) {}
  std::optional<XmlPiece> next();
  bool cutOff() const { return cutOff_; }  ///< the text ended inside a tag

 private:
  bool skipOver(std::string_view start, std::string_view end);
  XmlPiece readTag(size_t end);
  XmlPiece readCdata();
  void advance(size_t count);

  std::string_view text_;
  int64_t line_ = 1;
  bool cutOff_ = false;
};

}  // namespace dimts::subtitles
