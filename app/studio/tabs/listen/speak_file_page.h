// Speaking a whole file: the lines of a text or the cues of subtitles, as sounds in a folder or as one timed track.
#pragma once

#include <QWidget>

#include <functional>

#include "app/studio/tabs/tab.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace dimts::widgets {
class Banner;
}  // namespace dimts::widgets

namespace dimts::studio {

class SpeakFilePage : public QWidget {
  Q_OBJECT

 public:
  SpeakFilePage(Studio& studio, QWidget* parent);
  /// With which voice and how, as it is set now, and the same in words.
  void show(const SpeechSettings& settings, const QString& inWords);
  /// The text or subtitle file; proposes what to make of it and where.
  void setFile(const QString& path);
  void takeOver(const SpeakFilePage& before);

 Q_SIGNALS:
  void closed();
  /// A sound that was made is to be heard.
  void playRequested(const QString& path, const QString& title);

 private:
  enum Layout { Lines, Cues, Track };

  QWidget* buildChoices();
  QWidget* buildResult();
  QWidget* pathRow(QLineEdit*& edit, QPushButton*& button, const QString& name, const QString& accessibleName);
  Layout layout() const;
  void chooseFile();
  void choosePlace();
  void proposePlace();
  void refresh();
  void start();
  void onUpdate(const JobUpdate& update);
  void onFinished(const Outcome& outcome);
  void addSound(const QString& text, const QString& path);
  void addProblems(const Record& summary);
  bool mine() const;

  Studio& studio_;
  SpeechSettings settings_;
  bool placeTyped_ = false;
  QString result_;  ///< what the banner's button opens
  widgets::Banner* banner_ = nullptr;
  QLineEdit *fileEdit_ = nullptr, *placeEdit_ = nullptr;
  QPushButton *fileButton_ = nullptr, *placeButton_ = nullptr, *startButton_ = nullptr, *stopButton_ = nullptr;
  QButtonGroup* layouts_ = nullptr;
  QComboBox* formatBox_ = nullptr;
  QLabel *placeLabel_ = nullptr, *voiceLabel_ = nullptr, *statusLabel_ = nullptr;
  QProgressBar* progressBar_ = nullptr;
  QListWidget* soundList_ = nullptr;
};

}  // namespace dimts::studio
