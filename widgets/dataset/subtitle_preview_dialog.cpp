// Every switch asks for a new preview; nothing of the project changes before "Keep these rules".
#include "widgets/dataset/subtitle_preview_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

#include "widgets/common/banner.h"
#include "widgets/common/build.h"
#include "widgets/common/error_text.h"
#include "widgets/common/format.h"
#include "widgets/common/script.h"
#include "widgets/common/text_delegate.h"
#include "widgets/common/theme.h"
#include "widgets/dataset/cue_preview_model.h"
#include "widgets/options/options_form.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char* kEncoding = "subtitles.encoding";
constexpr std::array<const char*, 9> kRules{"subtitles.remove_tags",        "subtitles.remove_notes",   "subtitles.remove_names",
                                            "subtitles.remove_music_signs", "subtitles.move_punctuation", "subtitles.drop_lyrics",
                                            "subtitles.drop_adverts",       "subtitles.drop_two_speakers", "subtitles.unroll"};

QString classText(const std::string& name, int count) {
  if (name == "spoken") return SubtitlePreviewDialog::tr("%Ln spoken", nullptr, count);
  if (name == "two_speakers") return SubtitlePreviewDialog::tr("%Ln of two speakers", nullptr, count);
  if (name == "hearing_impaired") return SubtitlePreviewDialog::tr("%Ln that only tell sounds", nullptr, count);
  if (name == "lyric") return SubtitlePreviewDialog::tr("%Ln of songs", nullptr, count);
  if (name == "advert") return SubtitlePreviewDialog::tr("%Ln of advertisements", nullptr, count);
  return SubtitlePreviewDialog::tr("%Ln empty", nullptr, count);
}

/// The first two lines that show whether the letters are right: numbers and times look the same in every encoding.
QString firstWords(const QString& sample) {
  QStringList lines = sample.split(u'\n');
  lines.removeIf([](const QString& line) { return std::none_of(line.begin(), line.end(), [](QChar c) { return c.unicode() > 127; }); });
  return lines.mid(0, 2).join(u'\n');
}

}  // namespace

SubtitlePreviewDialog::SubtitlePreviewDialog(const QString& path, std::map<std::string, std::string> rules, QWidget* parent)
    : QDialog(parent), path_(path), rules_(std::move(rules)) {
  setObjectName(u"subtitlePreviewDialog"_s);
  setWindowTitle(tr("What becomes of the subtitles"));
  build();
}

void SubtitlePreviewDialog::build() {
  auto* title = plainLabel(u"subtitlePreviewTitleLabel"_s, tr("What becomes of %1").arg(isolated(QFileInfo(path_).fileName())));
  setTextRole(title, TextRole::Title);
  banner_ = new Banner(this);
  countLabel_ = plainLabel(u"subtitlePreviewCountLabel"_s);
  warningLabel_ = plainLabel(u"subtitlePreviewWarningLabel"_s);
  setTextRole(warningLabel_, TextRole::Small);
  auto* both = new QHBoxLayout;
  both->setSpacing(16);
  both->addWidget(buildRules());
  both->addWidget(buildLines(), 1);
  keepButton_ = named(new QPushButton(tr("Keep these rules")), u"subtitlePreviewKeepPushButton"_s);
  keepButton_->setToolTip(tr("The next films are imported with the rules and the encoding chosen here."));
  makePrimary(keepButton_);
  auto* closeButton = named(new QPushButton(tr("Close")), u"subtitlePreviewClosePushButton"_s);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(countLabel_, 1);
  buttons->addWidget(closeButton);
  buttons->addWidget(keepButton_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 20, 24, 20);
  column->setSpacing(12);
  column->addWidget(title);
  column->addWidget(banner_);
  column->addLayout(both, 1);
  column->addWidget(warningLabel_);
  column->addLayout(buttons);
  resize(1040, 620);
  connect(closeButton, &QPushButton::clicked, this, &QDialog::reject);
  connect(keepButton_, &QPushButton::clicked, this, [this] {
    const auto chosen = differing();
    for (const auto& [key, value] : chosen) rules_[key] = value;
    keepButton_->setEnabled(false);
    Q_EMIT rulesKept(chosen);
  });
  keepButton_->setEnabled(false);
}

QWidget* SubtitlePreviewDialog::buildRules() {
  auto* box = new QWidget(this);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  streamLabel_ = plainLabel(u"subtitlePreviewStreamLabel"_s, tr("Subtitles inside the film"));
  streamBox_ = named(new QComboBox, u"subtitlePreviewStreamComboBox"_s, tr("Subtitles inside the film"));
  encodingLabel_ = plainLabel(u"subtitlePreviewEncodingLabel"_s, tr("Encoding"));
  encodingBox_ = named(new QComboBox, u"subtitlePreviewEncodingComboBox"_s, tr("Encoding"));
  sampleLabel_ = plainLabel(u"subtitlePreviewSampleLabel"_s);
  setTextRole(sampleLabel_, TextRole::Small);
  for (QComboBox* combo : {streamBox_, encodingBox_}) {
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(22);
  }
  column->addWidget(streamLabel_);
  column->addWidget(streamBox_);
  column->addWidget(encodingLabel_);
  column->addWidget(encodingBox_);
  column->addWidget(sampleLabel_);
  for (const char* key : kRules) {
    const auto value = rules_.find(key);
    if (value == rules_.end()) continue;
    auto* rule = named(new QCheckBox(optionLabel(key)), QString::fromLatin1(key).section(u'.', 1) + u"CheckBox"_s);
    rule->setChecked(value->second == "true");
    connect(rule, &QCheckBox::toggled, this, &SubtitlePreviewDialog::ask);
    boxes_[key] = rule;
    column->addWidget(rule);
  }
  column->addStretch(1);
  connect(encodingBox_, &QComboBox::activated, this, &SubtitlePreviewDialog::ask);
  connect(streamBox_, &QComboBox::activated, this, [this](int index) {
    stream_ = streamBox_->itemData(index).toInt();
    ask();
  });
  box->setMaximumWidth(320);
  return box;
}

QWidget* SubtitlePreviewDialog::buildLines() {
  auto* box = new QWidget(this);
  auto* only = named(new QCheckBox(tr("Only lines that change")), u"subtitlePreviewChangedCheckBox"_s);
  model_ = new CuePreviewModel(this);
  auto* table = named(new QTableView, u"subtitlePreviewTableView"_s, tr("Lines of the subtitles"));
  table->setModel(model_);
  table->setItemDelegate(new TextDelegate(table));
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table->setShowGrid(false);
  table->setTabKeyNavigation(false);
  table->verticalHeader()->hide();
  table->horizontalHeader()->setHighlightSections(false);
  table->horizontalHeader()->setSectionResizeMode(CuePreviewModel::BeforeColumn, QHeaderView::Stretch);
  table->horizontalHeader()->setSectionResizeMode(CuePreviewModel::AfterColumn, QHeaderView::Stretch);
  table->setColumnWidth(CuePreviewModel::TimeColumn, 84);
  table->setColumnWidth(CuePreviewModel::WhyColumn, 230);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  column->addWidget(only);
  column->addWidget(table, 1);
  connect(only, &QCheckBox::toggled, model_, &CuePreviewModel::setOnlyChanged);
  return box;
}

std::map<std::string, std::string> SubtitlePreviewDialog::overrides() const {
  std::map<std::string, std::string> chosen = rules_;
  for (const auto& [key, box] : boxes_) chosen[key] = box->isChecked() ? "true" : "false";
  if (encodingBox_->currentIndex() >= 0) chosen[kEncoding] = encodingBox_->currentData().toString().toStdString();
  return chosen;
}

std::map<std::string, std::string> SubtitlePreviewDialog::differing() const {
  std::map<std::string, std::string> differ;
  for (const auto& [key, value] : overrides()) {
    const auto now = rules_.find(key);
    if (now != rules_.end() && now->second != value) differ[key] = value;
  }
  return differ;
}

void SubtitlePreviewDialog::ask() {
  if (filling_) return;
  keepButton_->setEnabled(!differing().empty());
  Q_EMIT previewRequested(path_, stream_, overrides());
}

/// Fills the two choices; what is chosen stays.
void SubtitlePreviewDialog::showSources(const dimts::SubtitlePreview& preview) {
  filling_ = true;
  streamBox_->clear();
  for (const auto& stream : preview.streams) {
    QStringList parts{QString::fromStdString(stream.language), QString::fromStdString(stream.title), QString::fromStdString(stream.codec)};
    parts.removeAll(QString());
    streamBox_->addItem(parts.join(u" · "_s), stream.index);
    streamBox_->setItemData(streamBox_->count() - 1, QString::fromStdString(stream.reason), Qt::ToolTipRole);
  }
  streamBox_->setCurrentIndex(streamBox_->findData(preview.stream));
  for (QWidget* part : {static_cast<QWidget*>(streamLabel_), static_cast<QWidget*>(streamBox_)}) part->setVisible(!preview.streams.empty());
  const QString chosen = encodingBox_->currentIndex() >= 0 ? encodingBox_->currentData().toString() : QString::fromStdString(rules_[kEncoding]);
  encodingBox_->clear();
  encodingBox_->addItem(preview.encoding.empty() ? tr("Found out") : tr("Found out: %1").arg(QString::fromStdString(preview.encoding)), u"auto"_s);
  for (const auto& candidate : preview.encodings)
    encodingBox_->addItem(tr("%1, %2 sure").arg(QString::fromStdString(candidate.encoding), percentText(candidate.confidence)),
                          QString::fromStdString(candidate.encoding));
  if (encodingBox_->findData(chosen) < 0) encodingBox_->addItem(chosen, chosen);
  encodingBox_->setCurrentIndex(encodingBox_->findData(chosen));
  filling_ = false;
  QString sample;
  for (const auto& candidate : preview.encodings)
    if (QString::fromStdString(candidate.encoding) == chosen || (chosen == u"auto" && candidate.encoding == preview.encoding))
      sample = firstWords(QString::fromStdString(candidate.sample));
  sampleLabel_->setText(sample);
  const bool isFile = preview.streams.empty();
  encodingLabel_->setVisible(isFile);
  encodingBox_->setVisible(isFile);
  sampleLabel_->setVisible(isFile && !sample.isEmpty());
}

void SubtitlePreviewDialog::setPreview(const dimts::SubtitlePreview& preview) {
  banner_->dismiss();
  showSources(preview);
  const int usable = static_cast<int>(std::count_if(preview.cues.begin(), preview.cues.end(), [](const auto& cue) { return cue.dropReason.empty(); }));
  model_->setCues(preview.cues);
  QStringList parts{tr("%Ln lines are learned from", nullptr, usable)};
  for (const auto& [name, count] : preview.classes)
    if (count > 0) parts << classText(name, static_cast<int>(count));
  countLabel_->setText(parts.join(u" · "_s));
  QStringList warnings;
  for (const std::string& warning : preview.warnings) warnings << warningText(warning);
  if (warnings.size() > 3) warnings = warnings.mid(0, 3) << tr("and %Ln more", nullptr, static_cast<int>(warnings.size() - 3));
  warningLabel_->setText(warnings.join(u'\n'));
  warningLabel_->setVisible(!warnings.isEmpty());
}

void SubtitlePreviewDialog::setError(const dimts::Error& error) {
  banner_->showError(error);
  model_->setCues({});
  countLabel_->clear();
  warningLabel_->hide();
}

}  // namespace dimts::widgets
