// Reading a sound for a player without holding up the window.
#pragma once

#include <utility>

#include "app/studio/jobs/engine_host.h"
#include "app/studio/text.h"
#include "widgets/audio/player_controller.h"

namespace dimts::studio {

/// Reads a WAV on the engine's thread; of a series only the newest answers: `then(WavData)`, or `failed(why)`.
template <class Then, class Failed>
void readSound(EngineHost& host, LatestCall& series, QObject* context, const QString& path, Then then, Failed failed) {
  host.callLatest(series, context, [path](Engine&) { return Result<widgets::WavData>(widgets::readWav(path)); },
                  [then = std::move(then), failed = std::move(failed)](Result<widgets::WavData> wav) {
                    if (!wav) failed(toQt(wav.error().detail));
                    else if (!wav->problem.isEmpty()) failed(wav->problem);
                    else then(std::move(*wav));
                  });
}

}  // namespace dimts::studio
