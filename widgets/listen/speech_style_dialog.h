// Whose voice is heard, one speaker or several mixed, how lively it is, and how long the pauses are. What is set counts at once.
#pragma once

#include <QDialog>

#include <vector>

#include "engine/api/jobs.h"

class QComboBox;
class QDoubleSpinBox;
class QFrame;
class QPushButton;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

namespace dimts::widgets {

class SpeechStyleDialog : public QDialog {
  Q_OBJECT
 public:
  explicit SpeechStyleDialog(QWidget* parent = nullptr);

  /// Of the voice that will speak; a choice is there from two on. What was mixed stays while its names are known.
  void setSpeakers(const QStringList& names);
  /// Speaker, liveliness and pauses of a speech.
  void fill(dimts::SpeechSettings& settings) const;
  /// "Anna", "Anna 60% + Ben 40%"; empty where there is one speaker only.
  QString summary() const;
  /// Takes over what is set in another one, after setSpeakers().
  void copy(const SpeechStyleDialog& other);

 Q_SIGNALS:
  void changed();

 private:
  struct Part {
    QWidget* row;
    QComboBox* who;
    QSpinBox* share;
    QToolButton* remove;
  };
  struct Share {
    QString name;
    int share;
  };

  QWidget* buildMixture();
  QWidget* buildLiveliness();
  QWidget* buildPauses();
  /// Figures under a title, named by their accessible names.
  QWidget* section(const QString& title, const QString& hint, const QList<QDoubleSpinBox*>& boxes);
  /// Where `least` is negative, it stands for what the voice has learned.
  QDoubleSpinBox* numberBox(const QString& name, const QString& accessibleName, double least, double most, double usual);
  QDoubleSpinBox* pauseBox(const QString& name, const QString& accessibleName, double least, double usual);
  void addPart(const Share& share);
  void removePart(QWidget* row);
  void refreshParts();
  /// By speaker, in the order of the rows; one that is chosen twice counts together.
  std::vector<Share> shares() const;
  /// Of the shares, 100 in all: those that lose most by rounding down get one more (largest remainder).
  static std::vector<int> wholePercents(const std::vector<Share>& all);

  QStringList speakers_;
  QFrame* mixture_ = nullptr;
  QVBoxLayout* rows_ = nullptr;
  std::vector<Part> parts_;
  QPushButton *addButton_ = nullptr, *usualButton_ = nullptr;
  QDoubleSpinBox *commaBox_ = nullptr, *clauseBox_ = nullptr, *sentenceBox_ = nullptr, *paragraphBox_ = nullptr, *quietEndBox_ = nullptr;
  QDoubleSpinBox *livelinessBox_ = nullptr, *rhythmBox_ = nullptr;
};

}  // namespace dimts::widgets
