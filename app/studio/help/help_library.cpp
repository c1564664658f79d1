// Reads the files that are built in, and writes the pages of errors and keys from their tables.
#include "app/studio/help/help_library.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

#include "app/studio/help/keys.h"
#include "app/studio/settings/language.h"
#include "app/studio/text.h"
#include "widgets/common/error_table.h"
#include "widgets/common/error_text.h"

static void loadHelpResource() { Q_INIT_RESOURCE(help); }

namespace dimts::studio {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(HelpPages)
};

QString escaped(const QString& text) {
  static const QRegularExpression signs(QStringLiteral("([\\\\`*_{}\\[\\]<>#|~])"));
  return QString(text).replace(signs, QStringLiteral("\\\\1"));
}

QString heading(const QString& text) { return QStringLiteral("\n\n## ") + text + QStringLiteral("\n\n"); }

QString linkTo(const HelpPage& page) { return QStringLiteral("[%1](help:%2)").arg(escaped(page.title), page.id); }

/// The first line of the file, "# Title".
QString titleOf(const QString& markdown) { return markdown.section(QLatin1Char('\n'), 0, 0).mid(2).trimmed(); }

/// The screen on which errors of this kind come, by the part of the code before the dot.
Step screenOf(const QString& group) {
  static const QHash<QString, Step> screens = [] {
    QHash<QString, Step> map;
    const auto add = [&map](Step step, std::initializer_list<const char*> groups) {
      for (const char* one : groups) map.insert(QLatin1String(one), step);
    };
    add(Step::Dataset, {"media", "audio", "subtitle", "import", "dataset", "timing", "list", "split", "merge", "speakers", "model_file", "export"});
    add(Step::Tokenizer, {"tokenizer", "text", "vocabulary", "letters"});
    add(Step::Settings, {"option", "options", "family", "device"});
    add(Step::Training, {"train", "checkpoint", "memory", "disk", "queue", "selftest", "vits", "chatterbox", "torch_file", "pickle", "safetensors"});
    add(Step::Listen, {"synth", "speak", "sound", "voice", "zip", "evaluate", "listening", "recogniser", "feedback"});
    add(Step::History, {"run", "cleanup", "picture"});
    return map;
  }();
  return screens.value(group, Step::Project);
}

/// Why errors of a kind happen, where the error itself says no more.
QString reasonOf(Step screen, const QString& group) {
  if (group == QLatin1String("internal") || group == QLatin1String("engine"))
    return Words::tr("This should not happen. The fault lies in the studio and not in what you did.");
  if (group == QLatin1String("memory")) return Words::tr("A training needs memory for its network and for every clip that it learns from at once.");
  if (group == QLatin1String("disk")) return Words::tr("Saved states, sound and films take room on the disk.");
  if (group == QLatin1String("pickle")) return Words::tr("Some files of weights can hold programs. The studio never runs anything in them.");
  switch (screen) {
    case Step::Dataset: return Words::tr("It came up while films, subtitles or clips were read, checked or stored. Your own files are never changed.");
    case Step::Tokenizer: return Words::tr("It came up while texts were made ready or the tokens were made. The project's tokens stay as they were.");
    case Step::Settings: return Words::tr("A setting and what this computer or this project can do did not fit together.");
    case Step::Training: return Words::tr("It came up while a voice was being trained, saved or loaded. The last good saved state is untouched.");
    case Step::Listen: return Words::tr("It came up while a voice was speaking, was being measured or taken away. The training itself is untouched.");
    case Step::History: return Words::tr("It came up while earlier trainings were looked at or tidied up.");
    default: return Words::tr("It came up while a project or one of its files was opened or written.");
  }
}

}  // namespace

HelpLibrary::HelpLibrary(const QString& language) : language_(language) {
  loadHelpResource();
  for (const QString& id : fileIds()) pages_.append(readFile(id));
  pages_.append({QStringLiteral("keys"), keysTitle(), keysMarkdown()});
  addErrors();
  addContents();
  for (const HelpPage& page : pages_) found_.append((page.title + QLatin1Char(' ') + page.markdown).toLower());
}

QStringList HelpLibrary::fileIds() {
  QStringList ids;
  for (int i = 0; i < kStepCount; ++i) ids << idOf(static_cast<Step>(i));
  return ids << QStringLiteral("words") << QStringLiteral("trouble");
}

QString HelpLibrary::idOf(Step step) {
  static const char* const kIds[] = {"project", "dataset", "tokenizer", "settings", "training", "listen", "history"};
  return QString::fromLatin1(kIds[static_cast<int>(step)]);
}

HelpPage HelpLibrary::readFile(const QString& id) const {
  QFile file(QStringLiteral(":/dimts/help/%1/%2.md").arg(language_, id));
  if (!file.open(QIODevice::ReadOnly)) {
    file.setFileName(QStringLiteral(":/dimts/help/en/%1.md").arg(id));
    if (!file.open(QIODevice::ReadOnly)) return {id, id, {}};
  }
  QString markdown = QString::fromUtf8(file.readAll());
  const QString title = titleOf(markdown);
  for (const QString& language : {language_, QStringLiteral("en")}) {
    const QString picture = QStringLiteral("%1-%2").arg(id, language);
    if (!QFile::exists(QStringLiteral(":/dimts/help/pictures/%1.png").arg(picture))) continue;
    const QString caption = escaped(Words::tr("Picture of the screen “%1” with a project open").arg(title));  // under the title: what is talked about
    markdown.insert(markdown.indexOf(QLatin1Char('\n')) + 1, QStringLiteral("\n![%1](picture:%2)\n\n*%1*\n").arg(caption, picture));
    break;
  }
  if (const QString note = translationNote(); !note.isEmpty()) markdown += QStringLiteral("\n\n*") + note + QStringLiteral("*\n");
  return {id, title, markdown};
}

void HelpLibrary::addErrors() {
  QList<HelpPage> errors;
  for (const std::string& code : widgets::errorCodes()) errors.append(errorPage(Error{code, {}, {}, {}}));
  std::stable_sort(errors.begin(), errors.end(), [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.title, b.title) < 0; });
  const QString title = Words::tr("All error messages");
  pages_.append({QStringLiteral("errors"), title, QStringLiteral("# ") + title + QStringLiteral("\n\n") + linkList(errors)});
  pages_ += errors;
}

void HelpLibrary::addContents() {
  const QString title = Words::tr("Help");
  QList<HelpPage> first;
  for (const HelpPage& page : pages_)
    if (!page.id.startsWith(QLatin1String("error/"))) first.append(page);
  pages_.append({QStringLiteral("contents"), title, QStringLiteral("# ") + title + QStringLiteral("\n\n") + linkList(first)});
}

HelpPage HelpLibrary::page(const QString& id) const {
  const auto found = std::find_if(pages_.begin(), pages_.end(), [&](const HelpPage& page) { return page.id == id; });
  return found == pages_.end() ? pages_.last() : *found;
}

HelpPage HelpLibrary::errorPage(const Error& error) const {
  const bool thisCase = !error.detail.empty() || !error.hint.empty() || !error.subject.empty();
  const widgets::ErrorText text = widgets::errorText(error);
  const QString sentence = widgets::errorSentence(error.code);
  const QString title = sentence.isEmpty() ? text.what : sentence;
  const QString group = toQt(error.code).section(QLatin1Char('.'), 0, 0);
  const Step screen = screenOf(group);
  QString page = QStringLiteral("# ") + escaped(title) + heading(Words::tr("What happened")) + escaped(text.what);
  if (!text.where.isEmpty()) page += QStringLiteral("\n\n`") + text.where + QLatin1Char('`');
  page += heading(Words::tr("Why")) + reasonOf(screen, group);
  if (const QString detail = toQt(error.detail); !detail.isEmpty() && !text.what.contains(detail.chopped(1)))
    page += QStringLiteral("\n\n") + escaped(detail);
  page += heading(Words::tr("What to do"));
  const QString advice = widgets::errorAdvice(error.code);
  if (!thisCase && advice.isEmpty())
    page += Words::tr("The message names the place and says what to do there. “Show help” beside it brings you here with all of that.");
  else
    page += escaped(advice.isEmpty() ? text.now : advice);
  if (const QString hint = toQt(error.hint); !advice.isEmpty() && !hint.isEmpty()) page += QStringLiteral("\n\n") + escaped(hint);
  for (const HelpPage& one : pages_)
    if (one.id == idOf(screen)) page += QStringLiteral("\n\n") + Words::tr("More about this screen: %1").arg(linkTo(one));
  page += QStringLiteral("\n\n") + Words::tr("Name of this error: %1").arg(QLatin1Char('`') + toQt(error.code) + QLatin1Char('`'));
  return {QStringLiteral("error/") + toQt(error.code), title, page};
}

QString HelpLibrary::linkList(const QList<HelpPage>& pages) {
  QString list;
  for (const HelpPage& page : pages) list += QStringLiteral("- ") + linkTo(page) + QLatin1Char('\n');
  return list;
}

QList<HelpPage> HelpLibrary::search(const QString& words) const {
  const QStringList wanted = words.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
  QList<HelpPage> inTitle, inText;
  for (qsizetype i = 0; i < pages_.size() && !wanted.isEmpty(); ++i) {
    const HelpPage& page = pages_[i];
    if (page.id == QLatin1String("contents") || page.id == QLatin1String("errors")) continue;
    const QString title = page.title.toLower();
    const auto all = [&](const QString& text) { return std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) { return text.contains(word); }); };
    if (all(title)) inTitle.append(page);
    else if (all(found_[i])) inText.append(page);
  }
  return inTitle + inText;
}

}  // namespace dimts::studio
