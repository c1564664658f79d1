// The columns of an ASS event, as a file's Format line or a Matroska block orders them; private to this room.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dimts::subtitles {

struct AssEvent {
  std::string start, end, style, name, effect, text;
  /// Credits and signs that travel over the picture; nobody speaks them.
  bool isMoving() const;
};

class AssColumns {
 public:
  /// From "Layer, Start, End, …"; the last column takes the rest of the line with its commas.
  static AssColumns fromFormat(std::string_view format);
  AssEvent split(std::string_view fields) const;

 private:
  std::vector<std::string> names_{"layer",   "start",   "end",     "style",  "name",
                                  "marginl", "marginr", "marginv", "effect", "text"};
};

}  // namespace dimts::subtitles
