// A view that is either its content or a page saying why there is none: empty, working, done, failed, not yet.
#pragma once

#include "engine/api/result.h"
#include "widgets/common/icons.h"
#include "widgets/common/page_stack.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace dimts::widgets {

class StateView : public PageStack {
  Q_OBJECT
 public:
  enum class State { Content, Empty, Working, Done, Failed, NotYet };
  Q_ENUM(State)

  /// Takes the content as a child. Begins with the content.
  explicit StateView(QWidget* content, QWidget* parent = nullptr);

  State state() const { return state_; }
  QWidget* content() const { return content_; }

  void showContent();
  /// What goes here, and the one button that brings it here. An empty button text hides the button.
  void showEmpty(Icon picture, const QString& title, const QString& explanation, const QString& buttonText);
  /// Further ways under the button of the empty page; the widget becomes the page's.
  void setFurther(QWidget* further);
  /// fraction < 0: not known. secondsLeft < 0: not known. The button asks to stop (stopRequested).
  void showWorking(const QString& title, const QString& detail, double fraction = -1, double secondsLeft = -1);
  void showDone(const QString& title, const QString& detail, const QString& buttonText);
  void showFailed(const dimts::Error& error, const QString& buttonText);
  void showNotYet(const QString& reason, const QString& buttonText);

 Q_SIGNALS:
  /// The page's one button; `state` says on which page.
  void actionRequested(dimts::widgets::StateView::State state);
  void stopRequested();

 private:
  void buildPage();
  void showPage(State state, Icon picture, const QString& title, const QString& detail, const QString& buttonText);
  void refreshPicture();

  State state_ = State::Content;
  Icon picture_ = Icon::Help;
  QWidget* content_;
  QWidget* page_ = nullptr;
  QLabel *pictureLabel_ = nullptr, *titleLabel_ = nullptr, *whereLabel_ = nullptr, *detailLabel_ = nullptr,
         *leftLabel_ = nullptr;
  QProgressBar* progressBar_ = nullptr;
  QPushButton* button_ = nullptr;
  QVBoxLayout* further_ = nullptr;  ///< what is under the button
};

}  // namespace dimts::widgets
