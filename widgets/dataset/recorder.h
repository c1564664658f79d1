// Recording sentences one after the other: read the prompt, record, listen, again or next. Everything is on disk at once.
#pragma once

#include <QDialog>
#include <QStringList>
#include <memory>

#include "widgets/audio/audio_input.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace dimts::widgets {

class PlayerController;

/// The lines of a text file that have letters; empty when it cannot be read or is no UTF-8.
QStringList readPrompts(const QString& path);

class Recorder : public QDialog {
  Q_OBJECT
 public:
  /// Writes <folder>/wavs/0001.wav … and <folder>/metadata.csv (LJSpeech); what is there from before is gone on with.
  Recorder(QStringList prompts, QString folder, std::unique_ptr<AudioInput> input, QWidget* parent = nullptr);
  ~Recorder() override;

  /// What the button says that hands the recordings over.
  void setTakeText(const QString& text);
  int current() const { return current_; }
  int recorded() const;
  bool isRecording() const { return recording_; }
  QString fileOf(int prompt) const;

 public Q_SLOTS:
  void toggleRecording();
  void goTo(int prompt);

 Q_SIGNALS:
  /// "Take into the dataset" was pressed; the list is written.
  void importRequested(const QString& folder);

 private:
  void build();
  void finishPiece();
  bool writeList();
  void showLevel(double peak);
  void refresh();

  QStringList prompts_;
  QString folder_;
  std::unique_ptr<AudioInput> input_;
  PlayerController* player_;
  QLabel *placeLabel_ = nullptr, *promptLabel_ = nullptr, *noteLabel_ = nullptr;
  QProgressBar* levelBar_ = nullptr;
  QPushButton *recordButton_ = nullptr, *listenButton_ = nullptr, *backButton_ = nullptr, *nextButton_ = nullptr, *importButton_ = nullptr;
  int current_ = 0;
  bool recording_ = false;
  double loudest_ = 0;
  QString problem_;
};

}  // namespace dimts::widgets
