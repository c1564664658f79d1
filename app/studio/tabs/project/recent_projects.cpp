// The cards are there at once with their names; pictures and states come as the engine has time for them.
#include "app/studio/tabs/project/recent_projects.h"

#include <QDir>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "app/studio/studio.h"
#include "app/studio/text.h"
#include "app/studio/window/parts.h"
#include "widgets/audio/waveform_view.h"
#include "widgets/charts/sparkline.h"
#include "widgets/common/error_text.h"
#include "widgets/common/format.h"
#include "widgets/common/icons.h"
#include "widgets/common/script.h"
#include "widgets/runs/run_text.h"

namespace dimts::studio {
namespace {

constexpr int kMostCards = 6, kPictureWidth = 96, kPictureHeight = 48, kPictureColumns = 96, kTextLines = 3;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(RecentProjects)
};

}  // namespace

Result<ProjectGlance> glanceAt(Engine& engine, const std::string& dir) {
  ProjectGlance glance;
  DIMTS_TRY_ASSIGN(glance.info, engine.openProject(dir));
  if (glance.info.hasRuns)
    if (auto run = engine.runCard(dir, ""); run.ok()) glance.run = std::move(*run);
  if (!glance.info.hasClips) return glance;
  DIMTS_TRY_ASSIGN(const auto dataset, engine.dataset(dir));
  DIMTS_TRY_ASSIGN(const DatasetStats stats, dataset->stats());
  glance.clips = stats.kept;
  glance.clipSeconds = stats.keptSeconds;
  if (glance.run && !glance.run->curve.empty()) return glance;
  ClipFilter kept;
  kept.keptOnly = true;
  DIMTS_TRY_ASSIGN(const auto clips, dataset->clips(kept, 0, 1));
  if (clips.empty()) return glance;
  if (auto sound = dataset->waveform(clips.front().id, kPictureColumns); sound.ok()) {
    glance.sound = std::move(*sound);
    glance.soundSeconds = clips.front().durationSeconds;
  }
  return glance;
}

QString glanceText(const ProjectGlance& glance) {
  if (glance.run) return widgets::runOutcomeText(glance.run->run);
  const QString clips = Words::tr("%1 clips, %2 of speech").arg(widgets::countText(glance.clips), widgets::durationText(glance.clipSeconds));
  if (glance.clips == 0) return Words::tr("No film has been imported yet.");
  return glance.info.hasTokenizer ? Words::tr("Ready to train: %1").arg(clips) : clips;
}

ProjectCard::ProjectCard(const QString& folder, QWidget* parent)
    : QPushButton(parent), folder_(folder), nameLabel_(new QLabel(this)), stateLabel_(new QLabel(this)) {
  setObjectName(QStringLiteral("recentProjectCard"));
  setToolTip(folder);
  const QString name = QDir(folder).dirName();
  nameLabel_->setTextFormat(Qt::PlainText);
  nameLabel_->setText(widgets::isolated(name));
  nameLabel_->setStyleSheet(QStringLiteral("font-weight: 600"));
  stateLabel_->setTextFormat(Qt::PlainText);
  stateLabel_->setWordWrap(true);
  stateLabel_->setAlignment(Qt::AlignLeading | Qt::AlignTop);
  widgets::setTextRole(stateLabel_, widgets::TextRole::Small);
  for (QLabel* label : {nameLabel_, stateLabel_}) label->setAttribute(Qt::WA_TransparentForMouseEvents);
  setAccessibleName(tr("Open the project %1").arg(name));
  auto* texts = new QVBoxLayout;
  texts->setSpacing(2);
  texts->addWidget(nameLabel_);
  texts->addWidget(stateLabel_, 1);
  auto* remove = new QToolButton(this);
  remove->setObjectName(QStringLiteral("forgetProjectToolButton"));
  remove->setIcon(widgets::icon(widgets::Icon::Close, widgets::Ink::Muted));
  remove->setAutoRaise(true);
  remove->setToolTip(tr("Take off this list. The project itself stays."));
  remove->setAccessibleName(tr("Take the project %1 off this list").arg(name));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(12, 10, 8, 10);
  row->setSpacing(12);
  row->addLayout(texts, 1);
  row->addWidget(remove, 0, Qt::AlignTop);
  connect(remove, &QToolButton::clicked, this, &ProjectCard::removeRequested);
  auto* empty = new QLabel;
  empty->setAlignment(Qt::AlignCenter);
  empty->setPixmap(widgets::iconPixmap(widgets::Icon::Project, 32, widgets::inkColor(widgets::Ink::Muted), devicePixelRatioF()));
  setPicture(empty);
}

void ProjectCard::setPicture(QWidget* picture) {
  delete picture_;
  picture_ = picture;
  picture_->setAttribute(Qt::WA_TransparentForMouseEvents);
  picture_->setFocusPolicy(Qt::NoFocus);
  picture_->setFixedSize(kPictureWidth, kPictureHeight);
  static_cast<QHBoxLayout*>(layout())->insertWidget(0, picture_, 0, Qt::AlignVCenter);
}

void ProjectCard::setGlance(const Result<ProjectGlance>& glance) {
  const QString text = glance ? glanceText(*glance) : widgets::errorText(glance.error()).what;
  stateLabel_->setText(text);
  setAccessibleDescription(text + QLatin1Char(' ') + folder_);
  if (!glance) return;
  nameLabel_->setText(widgets::isolated(toQt(glance->info.name)));
  setAccessibleName(tr("Open the project %1").arg(toQt(glance->info.name)));
  if (glance->run && !glance->run->curve.empty()) {
    auto* line = new widgets::Sparkline;
    line->setCurve(glance->run->curve, tr("Course of the newest training"), widgets::runScoreText(*glance->run));
    setPicture(line);
  } else if (!glance->sound.columns.empty()) {
    auto* wave = new widgets::WaveformView;
    wave->setWaveform(glance->sound, glance->soundSeconds);
    setPicture(wave);
  }
}

void ProjectCard::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Delete) Q_EMIT removeRequested();
  else QPushButton::keyPressEvent(event);
}

QSize ProjectCard::sizeHint() const {
  return {layout()->sizeHint().width(), std::max(kPictureHeight, kTextLines * fontMetrics().lineSpacing()) + 24};
}

QSize ProjectCard::minimumSizeHint() const { return {kPictureWidth * 2, sizeHint().height()}; }

RecentProjects::RecentProjects(Studio& studio, QWidget* parent) : QWidget(parent), studio_(studio), column_(new QVBoxLayout(this)) {
  setObjectName(QStringLiteral("recentProjectsWidget"));
  setAccessibleName(tr("Recent projects. Enter opens, Delete takes one off the list."));
  column_->setContentsMargins(0, 0, 0, 0);
  column_->setSpacing(8);
  connect(&studio_.host(), &EngineHost::ready, this, &RecentProjects::readNext);
}

int RecentProjects::count() const { return column_->count(); }

ProjectCard* RecentProjects::cardOf(const QString& folder) const {
  for (int i = 0; i < column_->count(); ++i)
    if (auto* card = qobject_cast<ProjectCard*>(column_->itemAt(i)->widget()); card && card->folder() == folder) return card;
  return nullptr;
}

void RecentProjects::refresh() {
  while (QLayoutItem* item = column_->takeAt(0)) {
    item->widget()->deleteLater();
    item->widget()->hide();
    delete item;
  }
  const QString open = studio_.session().isOpen() ? toQt(studio_.session().dir()) : QString();
  waiting_ = studio_.settings().recentProjects();
  waiting_.removeAll(open);
  waiting_ = waiting_.mid(0, kMostCards);
  for (const QString& folder : waiting_) {
    auto* card = new ProjectCard(folder, this);
    column_->addWidget(card);
    connect(card, &QPushButton::clicked, this, [this, folder] { Q_EMIT openRequested(folder); });
    connect(card, &ProjectCard::removeRequested, this, [this, folder] {
      studio_.settings().removeRecentProject(folder);
      refresh();
    }, Qt::QueuedConnection);
  }
  setVisible(!waiting_.isEmpty());
  readNext();
}

void RecentProjects::readNext() {
  if (reading_ || waiting_.isEmpty() || !studio_.host().isReady()) return;
  reading_ = true;
  const QString folder = waiting_.takeFirst();
  studio_.host().call(this, [dir = toStd(folder)](Engine& engine) { return glanceAt(engine, dir); },
                      [this, folder](Result<ProjectGlance> glance) {
                        reading_ = false;
                        if (auto* card = cardOf(folder)) card->setGlance(glance);
                        readNext();
                      });
}

}  // namespace dimts::studio
