// Pages are Markdown; pictures in them are the studio's own icons ("icon:play") and its screens ("picture:training").
#include "app/studio/help/help_panel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHash>
#include <QShortcut>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <utility>

#include "app/studio/settings/language.h"
#include "app/studio/studio.h"
#include "app/studio/text.h"
#include "app/studio/window/parts.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

namespace dimts::studio {
namespace {

constexpr int kPageMargin = 24, kWidestPicture = 640;
constexpr int kPicturePixels = 20, kMostHistory = 50, kWidestText = 720, kLineHeightPercent = 125, kParagraphPixels = 8;
constexpr qsizetype kFoundPages = 14;

/// Shows icons of the studio as pictures, in the colour of the text, and its screens as wide as the page.
class Pages : public QTextBrowser {
 public:
  Pages(QWidget* parent, std::function<void()> onNewWidth) : QTextBrowser(parent), onNewWidth_(std::move(onNewWidth)) {}

 protected:
  void resizeEvent(QResizeEvent* event) override {
    QTextBrowser::resizeEvent(event);
    if (std::abs(viewport()->width() - width_) <= kPageMargin) return;  // no more than a scroll bar that came or went
    width_ = viewport()->width();
    onNewWidth_();
  }
  QVariant loadResource(int type, const QUrl& name) override {
    if (name.scheme() == QLatin1String("picture")) return screen(name.path());
    if (name.scheme() != QLatin1String("icon")) return {};
    using widgets::Icon;
    static const QHash<QString, Icon> icons = {
        {QStringLiteral("project"), Icon::Project},   {QStringLiteral("dataset"), Icon::Dataset}, {QStringLiteral("tokenizer"), Icon::Tokenizer},
        {QStringLiteral("settings"), Icon::Settings}, {QStringLiteral("training"), Icon::Training}, {QStringLiteral("listen"), Icon::Listen},
        {QStringLiteral("history"), Icon::History},   {QStringLiteral("pause"), Icon::Pause},     {QStringLiteral("stop"), Icon::Stop},
        {QStringLiteral("save"), Icon::Save},         {QStringLiteral("warning"), Icon::Warning}};
    const auto found = icons.constFind(name.path());
    if (found == icons.constEnd()) return QTextBrowser::loadResource(type, name);
    return widgets::iconPixmap(*found, kPicturePixels, widgets::inkColor(widgets::Ink::Accent), devicePixelRatioF());
  }

 private:
  /// As wide as the page, in a frame, so that the light picture stands on any ground.
  QPixmap screen(const QString& id) const {
    QPixmap picture(QStringLiteral(":/dimts/help/pictures/%1.png").arg(id));
    if (picture.isNull()) return picture;
    const int wide = std::clamp(viewport()->width() - kPageMargin, 160, kWidestPicture);
    const qreal ratio = devicePixelRatioF();
    picture = picture.scaledToWidth(qRound(wide * ratio), Qt::SmoothTransformation);
    QPainter painter(&picture);
    painter.setPen(QPen(widgets::Theme::instance().colors().muted, 2 * ratio));
    painter.drawRect(picture.rect());
    painter.end();
    picture.setDevicePixelRatio(ratio);
    return picture;
  }

  std::function<void()> onNewWidth_;
  int width_ = 0;
};

QToolButton* tool(const QString& name, const QString& what, widgets::Icon icon, QWidget* parent) {
  auto* button = new QToolButton(parent);
  button->setObjectName(name);
  button->setIcon(widgets::icon(icon));
  button->setToolTip(what);
  button->setAccessibleName(what);
  button->setAutoRaise(true);
  return button;
}

}  // namespace

HelpPanel::HelpPanel(Studio& studio, QWidget* parent) : QWidget(parent), studio_(studio), library_(currentLanguage()) {
  setObjectName(QStringLiteral("helpPanel"));
  build();
  connect(searchEdit_, &QLineEdit::textChanged, this, &HelpPanel::search);
  connect(browser_, &QTextBrowser::anchorClicked, this, &HelpPanel::follow);
  connect(backButton_, &QToolButton::clicked, this, &HelpPanel::goBack);
  connect(contentsButton_, &QToolButton::clicked, this, [this] { open(QStringLiteral("contents")); });
  connect(reportButton_, &QToolButton::clicked, this, &HelpPanel::copyReport);
  connect(closeButton_, &QToolButton::clicked, this, &HelpPanel::closeRequested);
  auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
  connect(escape, &QShortcut::activated, this, &HelpPanel::closeRequested);
  connect(&widgets::Theme::instance(), &widgets::Theme::changed, this, &HelpPanel::render);
}

void HelpPanel::build() {
  backButton_ = tool(QStringLiteral("helpBackToolButton"), tr("Back to the page before"), widgets::Icon::Undo, this);
  contentsButton_ = tool(QStringLiteral("helpContentsToolButton"), tr("All pages of the help"), widgets::Icon::Help, this);
  reportButton_ = tool(QStringLiteral("copyReportToolButton"), tr("Copy a report without names, files or folders"), widgets::Icon::Copy, this);
  reportButton_->setText(tr("Copy report"));
  reportButton_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  closeButton_ = tool(QStringLiteral("helpCloseToolButton"), tr("Close the help"), widgets::Icon::Close, this);
  searchEdit_ = new QLineEdit(this);
  searchEdit_->setObjectName(QStringLiteral("helpSearchLineEdit"));
  searchEdit_->setPlaceholderText(tr("Search the help"));
  searchEdit_->setAccessibleName(tr("Search the help"));
  searchEdit_->setClearButtonEnabled(true);
  browser_ = new Pages(this, [this] {
    if (!current_.markdown.contains(QLatin1String("(picture:"))) return;
    const int at = browser_->verticalScrollBar()->value();
    render();
    browser_->verticalScrollBar()->setValue(at);
  });
  browser_->setObjectName(QStringLiteral("helpTextBrowser"));
  browser_->setAccessibleName(tr("Page of the help"));
  browser_->setOpenLinks(false);
  browser_->setTextInteractionFlags(Qt::TextBrowserInteraction);
  browser_->setFrameShape(QFrame::NoFrame);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(4);
  buttons->addWidget(backButton_);
  buttons->addWidget(contentsButton_);
  buttons->addStretch(1);
  buttons->addWidget(reportButton_);
  buttons->addWidget(closeButton_);
  auto* sheet = new QWidget(this);
  sheet->setMaximumWidth(kWidestText);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(sheet, 100);
  row->addStretch(1);
  auto* column = new QVBoxLayout(sheet);
  column->setContentsMargins(16, 8, 12, 12);
  column->setSpacing(8);
  column->addLayout(buttons);
  column->addWidget(searchEdit_);
  column->addWidget(browser_, 1);
}

void HelpPanel::open(const QString& id) {
  showPage(library_.page(id));
  searchEdit_->clear();  // search() goes back only from a page of results
}

void HelpPanel::openError(const Error& error) {
  lastError_ = error;
  showPage(library_.errorPage(error));
}

bool HelpPanel::showsScreen() const {
  for (int i = 0; i < kStepCount; ++i)
    if (current_.id == HelpLibrary::idOf(static_cast<Step>(i))) return true;
  return false;
}

void HelpPanel::focusSearch() { searchEdit_->setFocus(Qt::OtherFocusReason); }

void HelpPanel::showPage(const HelpPage& page) {
  if (!current_.id.isEmpty() && current_.id != page.id && current_.id != QLatin1String("found")) {
    history_.append(current_);
    if (history_.size() > kMostHistory) history_.removeFirst();
  }
  current_ = page;
  render();
}

void HelpPanel::goBack() {
  if (history_.isEmpty()) return;
  current_ = history_.takeLast();
  render();
}

void HelpPanel::search(const QString& words) {
  if (words.trimmed().isEmpty()) {
    if (current_.id == QLatin1String("found")) goBack();
    return;
  }
  const QList<HelpPage> found = library_.search(words);
  const QString title = found.isEmpty() ? tr("Nothing was found") : tr("%Ln pages", nullptr, static_cast<int>(found.size()));
  QString page = QStringLiteral("# ") + title + QStringLiteral("\n\n");
  page += found.isEmpty() ? tr("Try a shorter or another word.") : HelpLibrary::linkList(found.first(std::min(found.size(), kFoundPages)));
  if (found.size() > kFoundPages)  // a longer page takes longer than a frame to lay out, at every letter
    page += QStringLiteral("\n\n") + tr("%Ln more pages: write another letter.", nullptr, static_cast<int>(found.size() - kFoundPages));
  showPage({QStringLiteral("found"), title, page});
}

void HelpPanel::follow(const QUrl& link) {
  if (link.scheme() == QLatin1String("help")) open(link.path());
}

void HelpPanel::render() {
  backButton_->setEnabled(!history_.isEmpty());
  QTextDocument* document = browser_->document();
  QTextOption option = document->defaultTextOption();
  option.setTextDirection(layoutDirection());
  option.setAlignment(Qt::AlignLeading);
  document->setDefaultTextOption(option);
  document->setMarkdown(current_.markdown);
  QTextCursor all(document);
  all.beginEditBlock();  // laid out once, and not for each paragraph
  for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
    QTextCursor cursor(block);
    QTextBlockFormat lines;
    const bool picture = block.text() == QString(QChar(QChar::ObjectReplacementCharacter));
    if (!picture) lines.setLineHeight(kLineHeightPercent, QTextBlockFormat::ProportionalHeight);
    lines.setBottomMargin(block.textList() ? kParagraphPixels / 2 : kParagraphPixels);
    const int level = block.blockFormat().headingLevel();
    lines.setTopMargin(level > 1 ? kParagraphPixels : 0);
    cursor.mergeBlockFormat(lines);
    if (level == 0) continue;
    cursor.select(QTextCursor::BlockUnderCursor);
    QTextCharFormat format;
    format.setProperty(QTextFormat::FontSizeAdjustment, level == 1 ? 2 : 0);
    cursor.mergeCharFormat(format);
  }
  all.endEditBlock();
  browser_->moveCursor(QTextCursor::Start);
  browser_->setAccessibleDescription(current_.title);
}

void HelpPanel::copyReport() {
  ReportFacts facts;
  facts.machine = studio_.machine();
  facts.error = lastError_;
  facts.language = currentLanguage();
  if (!studio_.host().isReady() || !studio_.session().isOpen()) {
    showReport(facts);
    return;
  }
  facts.project = studio_.session().info();
  facts.clips = studio_.session().stats().kept;
  facts.clipSeconds = static_cast<int64_t>(studio_.session().stats().keptSeconds);
  const std::string run = studio_.session().runs().empty() ? std::string() : studio_.session().runs().front().name;
  studio_.host().call(
      this,
      [facts, run](Engine& engine) mutable -> Result<ReportFacts> {
        const std::string dir = facts.project->dir;
        std::vector<SourceInfo> sources;
        if (auto options = engine.options(dir); options.ok()) facts.options = std::move(*options);
        if (facts.project->hasClips)
          if (auto dataset = engine.dataset(dir); dataset.ok())
            if (auto read = (*dataset)->sources(); read.ok()) sources = std::move(*read);
        if (!run.empty())
          if (auto log = engine.log(dir, run); log.ok()) facts.log = std::move(*log);
        facts.sources = static_cast<int64_t>(sources.size());
        facts.names = privateNames(*facts.project, sources);
        return facts;
      },
      [this](Result<ReportFacts> read) {
        if (read) showReport(*read);
      });
}

void HelpPanel::showReport(const ReportFacts& facts) {
  const QString report = reportText(facts);
  QGuiApplication::clipboard()->setText(report);
  const QString title = tr("The report is on the clipboard");
  showPage({QStringLiteral("report"), title,
        QStringLiteral("# %1\n\n%2\n\n```\n%3```\n").arg(title, tr("Names of people, files and folders were taken out. Look it through before you pass it on."), report)});
}

}  // namespace dimts::studio
