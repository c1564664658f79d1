// Pairs by base name first, then the one film with the one subtitle file that are left.
#include "app/studio/tabs/dataset/pairing.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "app/studio/text.h"

namespace dimts::studio {
namespace {

bool isSubtitles(const QString& file) {
  const QString suffix = QFileInfo(file).suffix().toLower();
  static const QStringList kSubtitles{QStringLiteral("srt"), QStringLiteral("vtt"), QStringLiteral("ass"), QStringLiteral("ssa"),
                                      QStringLiteral("sbv"), QStringLiteral("sub"), QStringLiteral("ttml"), QStringLiteral("dfxp")};
  return kSubtitles.contains(suffix);
}

bool belongsTo(const QString& subtitles, const QString& media) {
  const QString base = QFileInfo(media).completeBaseName();
  const QString own = QFileInfo(subtitles).completeBaseName();
  return own == base || own.startsWith(base + QLatin1Char('.'));
}

}  // namespace

Pairing pairFiles(const QStringList& files) {
  QStringList media, subtitles;
  for (const QString& file : files) (isSubtitles(file) ? subtitles : media) << file;
  Pairing pairing;
  for (const QString& film : media) {
    MediaPair pair{toStd(film), {}};
    for (const QString& candidate : subtitles) {
      if (!belongsTo(candidate, film)) continue;
      pair.subtitles = toStd(candidate);
      subtitles.removeOne(candidate);
      break;
    }
    pairing.items.push_back(pair);
  }
  if (media.size() == 1 && subtitles.size() == 1 && pairing.items.front().subtitles.empty())
    pairing.items.front().subtitles = toStd(subtitles.takeFirst());
  pairing.leftOver = subtitles;
  return pairing;
}

QString mediaFilter() {
  return QCoreApplication::translate("DatasetTab", "Films, sound and subtitles") +
         QStringLiteral(" (*.mkv *.mp4 *.avi *.mov *.webm *.m4v *.mpg *.ts *.wav *.mp3 *.flac *.ogg *.opus *.m4a *.aac "
                        "*.srt *.vtt *.ass *.ssa *.sbv *.sub *.ttml *.dfxp);;") +
         QCoreApplication::translate("DatasetTab", "All files") + QStringLiteral(" (*)");
}

}  // namespace dimts::studio
