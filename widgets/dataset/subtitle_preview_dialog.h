// A look at subtitles before anything is imported: every line as it is and as it would be learned from, with a switch for
// each rule, the encoding, and the stream of a film.
#pragma once

#include <QDialog>

#include <map>
#include <string>

#include "engine/api/result.h"
#include "engine/api/subtitles.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace dimts::widgets {

class Banner;
class CuePreviewModel;

class SubtitlePreviewDialog : public QDialog {
  Q_OBJECT
 public:
  /// `rules`: the project's options "subtitles.*" with their values.
  SubtitlePreviewDialog(const QString& path, std::map<std::string, std::string> rules, QWidget* parent = nullptr);

  /// Asks for a preview with the rules as they are switched; to be called first once the signals are connected.
  void ask();
  void setPreview(const dimts::SubtitlePreview& preview);
  void setError(const dimts::Error& error);

 Q_SIGNALS:
  /// Answered with setPreview() or setError(). `overrides` are the rules as they are switched now.
  void previewRequested(const QString& path, int stream, const std::map<std::string, std::string>& overrides);
  /// The rules that differ from the project's are to become the project's.
  void rulesKept(const std::map<std::string, std::string>& rules);

 private:
  void build();
  QWidget* buildRules();
  QWidget* buildLines();
  void showSources(const dimts::SubtitlePreview& preview);
  std::map<std::string, std::string> overrides() const;
  std::map<std::string, std::string> differing() const;

  QString path_;
  std::map<std::string, std::string> rules_;
  std::map<std::string, QCheckBox*> boxes_;
  int stream_ = -1;
  bool filling_ = false;
  Banner* banner_ = nullptr;
  CuePreviewModel* model_ = nullptr;
  QComboBox *encodingBox_ = nullptr, *streamBox_ = nullptr;
  QLabel *encodingLabel_ = nullptr, *streamLabel_ = nullptr, *sampleLabel_ = nullptr, *countLabel_ = nullptr, *warningLabel_ = nullptr;
  QPushButton *keepButton_ = nullptr;
};

}  // namespace dimts::widgets
