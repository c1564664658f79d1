// The help at the side of the window: a search field, the page, and the report that can be copied.
#pragma once

#include <QWidget>

#include <optional>

#include "app/studio/help/help_library.h"
#include "app/studio/help/report.h"

class QLineEdit;
class QTextBrowser;
class QToolButton;
class QUrl;

namespace dimts::studio {

class Studio;

class HelpPanel : public QWidget {
  Q_OBJECT

 public:
  static constexpr int kWidth = 380;

  explicit HelpPanel(Studio& studio, QWidget* parent = nullptr);

  /// Shows a page of the library; the one before can be gone back to.
  void open(const QString& id);
  /// The page of an error with what is known of this very case; reports tell of it from now on.
  void openError(const Error& error);
  void setLastError(const Error& error) { lastError_ = error; }
  const QString& currentId() const { return current_.id; }
  /// The page is that of a screen, and not of something that somebody looks for.
  bool showsScreen() const;
  void focusSearch();
  /// Makes the report, puts it on the clipboard and shows it.
  void copyReport();

 Q_SIGNALS:
  void closeRequested();

 private:
  void build();
  void showPage(const HelpPage& page);
  void goBack();
  void search(const QString& words);
  void follow(const QUrl& link);
  void render();
  void showReport(const ReportFacts& facts);

  Studio& studio_;
  HelpLibrary library_;
  QLineEdit* searchEdit_ = nullptr;
  QTextBrowser* browser_ = nullptr;
  QToolButton *backButton_ = nullptr, *contentsButton_ = nullptr, *reportButton_ = nullptr, *closeButton_ = nullptr;
  HelpPage current_;
  QList<HelpPage> history_;
  std::optional<Error> lastError_;
};

}  // namespace dimts::studio
