// The registry: one line per family.
#include "engine/models/families.h"

#include "engine/models/chatterbox/chatterbox_family.h"
#include "engine/models/vits/vits_family.h"

namespace dimts::models {

const std::vector<const train::ModelFamily*>& families() {
  static const vits::VitsFamily vitsFamily;
  static const chatterbox::ChatterboxFamily chatterboxFamily;
  static const std::vector<const train::ModelFamily*> all{&vitsFamily, &chatterboxFamily};
  return all;
}

Result<const train::ModelFamily*> findFamily(const std::string& name) {
  std::string known;
  for (const train::ModelFamily* family : families()) {
    if (family->name() == name) return family;
    known += (known.empty() ? "" : ", ") + family->name();
  }
  return Error{"family.unknown", name, "There is no model family of this name.", "Choose one of: " + known + "."};
}

}  // namespace dimts::models
