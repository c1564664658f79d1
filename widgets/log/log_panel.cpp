// Lines wait up to 66 ms and are shown together; a change of filter fills the view again.
#include "widgets/log/log_panel.h"

#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include "widgets/common/build.h"
#include "widgets/common/icons.h"
#include "widgets/common/log_text.h"
#include "widgets/common/theme.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kLeastHeight = 44;  ///< two lines; the curves above need the room more
}

LogPanel::LogPanel(QWidget* parent) : QWidget(parent) {
  setObjectName(u"logPanel"_s);
  levelBox_ = named(new QComboBox, u"logLevelComboBox"_s, tr("Lines to show"));
  levelBox_->addItems({tr("Everything"), tr("Information and above"), tr("Warnings and errors"), tr("Errors only")});
  levelBox_->setCurrentIndex(static_cast<int>(dimts::LogLevel::Info));
  searchEdit_ = named(new QLineEdit, u"logSearchLineEdit"_s, tr("Search the log"));
  searchEdit_->setPlaceholderText(tr("Search the log"));
  searchEdit_->setClearButtonEnabled(true);
  auto* copy = named(new QPushButton(icon(Icon::Copy), tr("Copy")), u"logCopyPushButton"_s, tr("Copy the shown lines"));
  view_ = named(new QPlainTextEdit, u"logPlainTextEdit"_s, tr("Log"));
  view_->setReadOnly(true);
  view_->setMinimumHeight(kLeastHeight);
  view_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  view_->setMaximumBlockCount(kMaxLines);
  view_->setLineWrapMode(QPlainTextEdit::NoWrap);
  view_->setLayoutDirection(Qt::LeftToRight);
  QTextOption direction = view_->document()->defaultTextOption();
  direction.setTextDirection(Qt::LeftToRight);  // also when a line begins with a word such as "Warning"
  view_->document()->setDefaultTextOption(direction);
  view_->setUndoRedoEnabled(false);
  QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
  mono.setPixelSize(kSmallPixels + 1);
  view_->setFont(mono);
  auto* top = new QHBoxLayout;
  top->addWidget(levelBox_);
  top->addWidget(searchEdit_, 1);
  top->addWidget(copy);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addLayout(top);
  layout->addWidget(view_, 1);
  timer_.setSingleShot(true);
  timer_.setInterval(66);
  connect(&timer_, &QTimer::timeout, this, &LogPanel::flush);
  connect(levelBox_, &QComboBox::currentIndexChanged, this, &LogPanel::refill);
  connect(searchEdit_, &QLineEdit::textChanged, this, &LogPanel::refill);
  connect(copy, &QPushButton::clicked, this, &LogPanel::copyAll);
  connect(&Theme::instance(), &Theme::changed, this, &LogPanel::refill);
}

void LogPanel::append(const dimts::LogLine& line) {
  const QString text = QString::fromStdString(line.text);
  lines_.push_back({line.level, text, logText(text)});
  ++waiting_;
  if (lines_.size() > static_cast<size_t>(kMaxLines)) lines_.pop_front();
  waiting_ = std::min(waiting_, lines_.size());
  if (!timer_.isActive()) timer_.start();
}

void LogPanel::clear() {
  lines_.clear();
  waiting_ = 0;
  view_->clear();
}

std::vector<dimts::LogLine> LogPanel::lines() const {
  std::vector<dimts::LogLine> lines;
  for (const Line& line : lines_) lines.push_back({line.level, line.text.toStdString()});
  return lines;
}

bool LogPanel::passes(const Line& line) const {
  if (static_cast<int>(line.level) < levelBox_->currentIndex()) return false;
  const QString search = searchEdit_->text();
  return search.isEmpty() || line.shown.contains(search, Qt::CaseInsensitive);
}

void LogPanel::addToView(const Line& line) {
  QTextCursor cursor(view_->document());
  cursor.movePosition(QTextCursor::End);
  if (!view_->document()->isEmpty()) cursor.insertBlock();
  const ThemeColors& c = Theme::instance().colors();
  QTextCharFormat format;
  QString mark;
  switch (line.level) {
    case dimts::LogLevel::Debug: format.setForeground(c.muted); break;
    case dimts::LogLevel::Info: format.setForeground(c.text); break;
    case dimts::LogLevel::Warning: format.setForeground(c.warn); mark = tr("Warning: "); break;
    case dimts::LogLevel::Error: format.setForeground(c.wrong); mark = tr("Error: "); break;
  }
  QString text = line.shown;
  cursor.insertText(mark + text.replace(u'\n', u' '), format);
}

void LogPanel::flush() {
  timer_.stop();
  if (waiting_ == 0) return;
  QScrollBar* bar = view_->verticalScrollBar();
  const bool atEnd = bar->value() >= bar->maximum() - 2;
  for (size_t i = lines_.size() - waiting_; i < lines_.size(); ++i)
    if (passes(lines_[i])) addToView(lines_[i]);
  waiting_ = 0;
  if (atEnd) bar->setValue(bar->maximum());
}

void LogPanel::refill() {
  view_->clear();
  waiting_ = lines_.size();
  flush();
  view_->verticalScrollBar()->setValue(view_->verticalScrollBar()->maximum());
}

void LogPanel::setMinimumLevel(dimts::LogLevel level) { levelBox_->setCurrentIndex(static_cast<int>(level)); }
void LogPanel::setSearch(const QString& text) { searchEdit_->setText(text); }
QString LogPanel::shownText() const { return view_->toPlainText(); }
void LogPanel::copyAll() const { QGuiApplication::clipboard()->setText(shownText()); }

}  // namespace dimts::widgets
