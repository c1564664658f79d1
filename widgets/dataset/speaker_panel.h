// Who speaks in the clips: one row for each voice, with a name, an example to hear, and a way to keep only it.
#pragma once

#include <QFrame>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace dimts::widgets {

struct VoiceGroup {
  int64_t number = 0;
  QString name;
  int64_t clips = 0, kept = 0;
  double minutes = 0;
  std::vector<int64_t> examples;  ///< numbers of clips
};

class SpeakerPanel : public QFrame {
  Q_OBJECT
 public:
  explicit SpeakerPanel(QWidget* parent = nullptr);

  /// Before anybody has asked.
  void showNothing();
  void showWorking();
  /// `withModel`: voices were told apart by the speaker encoder, else by the built-in measure.
  void showGroups(const std::vector<VoiceGroup>& groups, bool withModel);
  bool hasGroups() const { return !groups_.empty(); }
  /// Why nothing can be done now; empty: it can.
  void setBusy(const QString& reason);

 Q_SIGNALS:
  void sortRequested();
  void nameRequested(qint64 group, const QString& name);
  /// The name is never empty: a voice without one gets "Voice 2".
  void keepRequested(qint64 group, const QString& name);
  void playRequested(qint64 clipId);

 private:
  QWidget* row(const VoiceGroup& group);
  void clearRows();
  void refreshEnabled();

  QLabel *explainLabel_, *measureLabel_;
  QPushButton* sortButton_;
  QVBoxLayout* rows_;
  std::vector<VoiceGroup> groups_;
  std::vector<size_t> played_;  ///< by group, which example comes next
  QString busy_;
};

}  // namespace dimts::widgets
