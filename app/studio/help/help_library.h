// The pages of the help in one language: one for each screen, words, keys, and one for each error, made from the
// table of error sentences.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "app/studio/project_session.h"
#include "engine/api/result.h"

namespace dimts::studio {

struct HelpPage {
  QString id;        ///< "training", "keys", "error/media.no_audio"
  QString title;
  QString markdown;  ///< with its title as the first line; links to other pages are "help:<id>"
};

class HelpLibrary {
 public:
  /// `language`: a code of languages(); a page that it lacks is shown in English.
  explicit HelpLibrary(const QString& language);

  /// Screens first, then words and trouble, keys, the list of errors, the errors.
  const QList<HelpPage>& pages() const { return pages_; }
  /// The contents when there is no such page.
  HelpPage page(const QString& id) const;
  /// The page of the error's code with what is known of this very case.
  HelpPage errorPage(const Error& error) const;
  /// Pages with all these words, those with them in the title first.
  QList<HelpPage> search(const QString& words) const;
  /// A page that lists these pages.
  static QString linkList(const QList<HelpPage>& pages);

  static QString idOf(Step step);
  /// Ids of the pages that are files, in their order.
  static QStringList fileIds();

 private:
  HelpPage readFile(const QString& id) const;
  void addContents();
  void addErrors();

  QString language_;
  QList<HelpPage> pages_;
  QStringList found_;  ///< of each page, what is searched, in lower case
};

}  // namespace dimts::studio
