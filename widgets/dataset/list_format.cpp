// Names say most; lists of the same name are told apart by how their columns are filled.
#include "widgets/dataset/list_format.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kHeadBytes = 64 << 10;

QString words(const char* text) { return QCoreApplication::translate("ListFormat", text); }

QStringList headOf(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  QStringList lines;
  for (const QString& line : QString::fromUtf8(file.read(kHeadBytes)).split(u'\n'))
    if (!line.trimmed().isEmpty()) lines << line.trimmed();
  return lines;
}

/// Without a header, columns between bars: a path, a name and a text, or texts alone.
QString guessBars(const QString& line, const QString& name) {
  const QStringList fields = line.split(u'|');
  const bool isPath = fields.first().contains(u'/') || QFileInfo(fields.first()).suffix().size() >= 2;
  if (isPath || fields.size() > 3 || name.contains("filelist"_L1)) return u"vits"_s;
  if (fields.size() == 3 && !fields[1].trimmed().contains(u' ') && fields[1] != fields[2]) return u"piper"_s;
  return u"ljspeech"_s;
}

QString guessFile(const QString& path) {
  const QFileInfo info(path);
  const QString name = info.fileName().toLower(), ending = info.suffix().toLower();
  const QStringList lines = headOf(path);
  const QString first = lines.value(0), lower = first.toLower();
  if (first.startsWith(u'{')) return lower.contains("\"file_name\""_L1) ? u"audiofolder"_s : u"nemo"_s;
  if (ending == "json"_L1) return u"nemo"_s;
  const bool hasVotes = lower.contains("up_votes"_L1) || lower.contains("client_id"_L1);
  if (first.contains(u'\t') && (hasVotes || (lower.contains("path"_L1) && lower.contains("sentence"_L1)))) return u"commonvoice"_s;
  if (lower.contains("file_name"_L1)) return u"audiofolder"_s;
  if (first.contains(u'|')) return guessBars(first, name);
  return u"csv"_s;
}

}  // namespace

const QStringList& listFormatNames() {
  static const QStringList names{u"ljspeech"_s, u"csv"_s, u"commonvoice"_s, u"audiofolder"_s, u"nemo"_s, u"piper"_s, u"vits"_s};
  return names;
}

QString listFormatLabel(const QString& format) {
  if (format == "ljspeech"_L1) return words(QT_TRANSLATE_NOOP("ListFormat", "LJSpeech: name | text | text"));
  if (format == "csv"_L1) return words(QT_TRANSLATE_NOOP("ListFormat", "A table (CSV): sound, text, speaker"));
  if (format == "commonvoice"_L1) return words(QT_TRANSLATE_NOOP("ListFormat", "Common Voice: a TSV with votes"));
  if (format == "audiofolder"_L1) return words(QT_TRANSLATE_NOOP("ListFormat", "Hugging Face audio folder: metadata with file_name"));
  if (format == "nemo"_L1) return words(QT_TRANSLATE_NOOP("ListFormat", "NeMo manifest: one JSON object on each line"));
  if (format == "piper"_L1) return words(QT_TRANSLATE_NOOP("ListFormat", "Piper: name | text, or name | speaker | text"));
  return words(QT_TRANSLATE_NOOP("ListFormat", "VITS file list: path | text, or path | speaker | text"));
}

QString guessListFormat(const QString& path) {
  if (!QFileInfo(path).isDir()) return guessFile(path);
  static const std::pair<const char*, const char*> kUsual[] = {
      {"validated.tsv", "commonvoice"},      {"metadata.jsonl", "audiofolder"},  {"train/metadata.jsonl", "audiofolder"},
      {"train/metadata.csv", "audiofolder"}, {"manifest.jsonl", "nemo"},         {"manifest.json", "nemo"},
      {"train_manifest.json", "nemo"},       {"filelist.txt", "vits"},           {"train.list", "vits"},
      {"metadata.csv", ""},                  {"metadata.txt", ""},               {"train.tsv", "commonvoice"},
      {"train.txt", "vits"}};
  const QDir folder(path);
  for (const auto& [name, format] : kUsual)
    if (folder.exists(QLatin1String(name))) return *format ? QString::fromLatin1(format) : guessFile(folder.filePath(QLatin1String(name)));
  return u"csv"_s;
}

QString listFileFilter() {
  return words(QT_TRANSLATE_NOOP("ListFormat", "Lists")) + u" (*.csv *.tsv *.txt *.json *.jsonl *.list);;"_s +
         words(QT_TRANSLATE_NOOP("ListFormat", "All files")) + u" (*)"_s;
}

}  // namespace dimts::widgets
