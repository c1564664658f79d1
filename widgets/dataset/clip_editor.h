// One clip large: waveform and spectrogram, text in large type, why it was dropped, play, keep, drop.
#pragma once

#include <QTimer>
#include <QWidget>

#include "engine/api/dataset.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTextEdit;

namespace dimts::widgets {

class PlayerBar;
class PlayerController;
class SpectrogramView;
class WaveformView;

class ClipEditor : public QWidget {
  Q_OBJECT
 public:
  /// The controller plays the clip; it is not owned and must outlive the editor.
  explicit ClipEditor(PlayerController* player, QWidget* parent = nullptr);
  ~ClipEditor() override;

  /// Unsaved typing of the clip before is committed first. The same clip again does not disturb the typing.
  void setClip(const dimts::ClipInfo& clip);
  /// The sound of a clip; ignored when it is not the one shown.
  void setAudio(int64_t clipId, std::vector<float> samples, int sampleRate);
  void clear();
  int64_t clipId() const { return clip_.id; }
  QString text() const;
  /// Puts the cursor into the text.
  void beginEdit();
  /// Emits textCommitted now when there is unsaved typing.
  void commit();

 Q_SIGNALS:
  /// The text as typed, half a second after the last key, on leaving the field, and on a change of clip.
  void textCommitted(qint64 clipId, const QString& text);
  void keepRequested(qint64 clipId);
  void dropRequested(qint64 clipId);
  void playRequested(qint64 clipId);
  /// Escape or Ctrl+Enter: back to the table.
  void leaveRequested();

 protected:
  bool eventFilter(QObject*, QEvent*) override;

 private:
  void build();
  void refresh();

  dimts::ClipInfo clip_;
  PlayerController* player_;
  PlayerBar* bar_ = nullptr;
  SpectrogramView* spectrogram_ = nullptr;
  QTextEdit* edit_ = nullptr;
  QLabel *titleLabel_ = nullptr, *reasonLabel_ = nullptr, *rawLabel_ = nullptr;
  QPushButton *keepButton_ = nullptr, *dropButton_ = nullptr;
  QTimer commitTimer_;
  QString committed_;
  bool filling_ = false;
};

}  // namespace dimts::widgets
