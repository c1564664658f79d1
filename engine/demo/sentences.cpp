// English sentences are put together from parts, so that a long film does not repeat itself; Amharic ones are listed.
#include "engine/demo/sentences.h"

#include <array>

#include "engine/core/random.h"

namespace dimts::demo {
namespace {

constexpr std::array kWho{"The old teacher", "My sister",          "A quiet neighbour", "The young farmer",
                          "Our best friend", "The night watchman", "A small child",     "The baker",
                          "Everybody here",  "The woman next door"};
constexpr std::array kDoes{"walked along",   "looked at",  "talked about", "sang about",       "waited beside",
                           "slowly crossed", "dreamed of", "painted",      "quickly repaired", "wrote about"};
constexpr std::array kWhat{"the long bridge", "a bright lantern", "the garden wall",   "the river",
                           "an empty square", "the yellow house", "a box of fish",     "the mountain path",
                           "the first snow",  "a very old clock", "the market street", "two heavy suitcases",
                           "the broken wheel"};
constexpr std::array kWhen{"before breakfast", "in the evening",   "for an hour", "on a cold Monday",
                           "after the rain",   "without a word",   "once more",   "at half past ten",
                           "with great joy",   "until it was dark"};

}  // namespace

std::vector<std::string> englishSentences(size_t count) {
  constexpr uint64_t kSeed = 5;
  core::Random random(kSeed);
  std::vector<std::string> sentences;
  for (size_t i = 0; i < count; ++i)
    sentences.push_back(std::string(kWho[random.below(kWho.size())]) + " " + kDoes[random.below(kDoes.size())] + " " +
                        kWhat[random.below(kWhat.size())] + " " + kWhen[random.below(kWhen.size())] +
                        (random.below(5) == 0 ? "!" : "."));
  return sentences;
}

std::vector<std::string> amharicSentences() {
  return {"ሰላም፣ እንኳን ደህና መጣችሁ።", "ዛሬ አየሩ በጣም ጥሩ ነው።",  "ልጆቹ በትምህርት ቤት ይማራሉ።",   "ቡና በኢትዮጵያ ውስጥ ይበቅላል።",
          "እናቴ ጠዋት ዳቦ ትጋግራለች።",  "መጽሐፉ በጠረጴዛው ላይ ነው።", "ነገ ወደ አዲስ አበባ እንሄዳለን።", "ይህ ድምፅ በኮምፒውተር የተሠራ ነው።",
          "ውሃ ለሕይወት አስፈላጊ ነው።",  "ፀሐይ ከምሥራቅ ትወጣለች።",   "ወንድሜ ክራር ይጫወታል።",       "አመሰግናለሁ፣ ደህና ሁኑ።"};
}

}  // namespace dimts::demo
