// Projects that were open before, each as a card with a small picture and its state in words.
#pragma once

#include <QPushButton>
#include <QWidget>

#include <map>
#include <optional>

#include "engine/api/dataset.h"
#include "engine/api/engine.h"

class QLabel;
class QVBoxLayout;

namespace dimts::studio {

class Studio;

/// What a card shows of a project. Cheap to read: counts, and one curve or the sound of one clip.
struct ProjectGlance {
  ProjectInfo info;
  int64_t clips = 0;
  double clipSeconds = 0;
  std::optional<RunCard> run;    ///< the newest
  Waveform sound;                ///< of the first clip, where there is no curve
  double soundSeconds = 0;
};

/// Blocks; for the engine thread.
Result<ProjectGlance> glanceAt(Engine& engine, const std::string& dir);
/// "Stopped by you at step 1,240." or how far it is before any training.
QString glanceText(const ProjectGlance& glance);

class ProjectCard : public QPushButton {
  Q_OBJECT

 public:
  explicit ProjectCard(const QString& folder, QWidget* parent = nullptr);

  const QString& folder() const { return folder_; }
  void setGlance(const Result<ProjectGlance>& glance);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void removeRequested();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void setPicture(QWidget* picture);

  QString folder_;
  QWidget* picture_ = nullptr;
  QLabel *nameLabel_, *stateLabel_;
};

class RecentProjects : public QWidget {
  Q_OBJECT

 public:
  explicit RecentProjects(Studio& studio, QWidget* parent = nullptr);

  /// Makes the cards anew and reads the projects one after another.
  void refresh();
  int count() const;

 Q_SIGNALS:
  void openRequested(const QString& folder);

 private:
  void readNext();
  ProjectCard* cardOf(const QString& folder) const;

  Studio& studio_;
  QVBoxLayout* column_;
  QStringList waiting_;
  bool reading_ = false;
};

}  // namespace dimts::studio
