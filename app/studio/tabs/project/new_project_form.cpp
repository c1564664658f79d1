// The four questions one under the other; everything that can be answered for the user waits behind "More choices".
#include "app/studio/tabs/project/new_project_form.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/studio/settings/app_settings.h"
#include "app/studio/tabs/dataset/pairing.h"
#include "app/studio/tabs/project/languages.h"
#include "app/studio/text.h"
#include "app/studio/window/parts.h"
#include "widgets/common/dialogs.h"
#include "widgets/common/error_text.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/format.h"
#include "widgets/common/script.h"
#include "widgets/dataset/list_format.h"

namespace dimts::studio {
namespace {

using widgets::TextRole;

constexpr const char* kPresetOfVoices = "vits-small";  ///< the network of the voices that come with the program

QRadioButton* addAnswer(QButtonGroup* group, QLayout* layout, int id, const QString& name, const QString& text) {
  auto* button = new QRadioButton(text);
  button->setObjectName(name);
  group->addButton(button, id);
  layout->addWidget(button);
  return button;
}

QLineEdit* addField(QVBoxLayout* column, const QString& name, const QString& hint) {
  auto* edit = new QLineEdit;
  edit->setObjectName(name);
  edit->setPlaceholderText(hint);
  edit->setAccessibleName(hint);
  edit->hide();
  column->addWidget(edit);
  return edit;
}

}  // namespace

NewProjectForm::NewProjectForm(AppSettings& settings, QWidget* parent) : QFrame(parent), settings_(settings) {
  setObjectName(QStringLiteral("newProjectCard"));
  widgets::makeCard(this);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 16, 24, 16);
  column->setSpacing(10);
  column->addWidget(makeLabel(tr("New project"), TextRole::Title, this));
  askLanguage();
  askSpeech();
  askPermission();
  askTime();
  askName();
  buildMore();
  createButton_ = makeButton(QStringLiteral("createProjectPushButton"), tr("Make the project"), this);
  whyLabel_ = makeLabel({}, TextRole::Warn, this, QStringLiteral("createProjectWhyLabel"));
  whyLabel_->hide();
  column->addWidget(whyLabel_);
  column->addWidget(createButton_, 0, Qt::AlignLeft);
  connect(createButton_, &QPushButton::clicked, this, &NewProjectForm::create);
  suggestFolder();
  refreshSpeech();
  refreshPermission();
  refreshPlan();
}

QVBoxLayout* NewProjectForm::question(int number, const QString& text, QWidget* answer) {
  auto* column = new QVBoxLayout;
  column->setSpacing(6);
  auto* label = makeLabel(tr("%1. %2", "number of a question, the question").arg(widgets::countText(number), text), TextRole::Body, this);
  label->setStyleSheet(QStringLiteral("font-weight: 600"));
  if (answer) {
    label->setWordWrap(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(label);
    row->addWidget(answer);
    row->addStretch(1);
    column->addLayout(row);
  } else {
    column->addWidget(label);
  }
  static_cast<QVBoxLayout*>(layout())->addLayout(column);
  return column;
}

void NewProjectForm::askLanguage() {
  const QString text = tr("Which language shall the voice speak?");
  languageBox_ = new QComboBox(this);
  languageBox_->setObjectName(QStringLiteral("languageComboBox"));
  languageBox_->setAccessibleName(text);
  for (const VoiceLanguage& language : voiceLanguages()) languageBox_->addItem(language.text, language.code);
  languageBox_->setCurrentIndex(std::max(0, languageBox_->findData(likelyVoiceLanguage())));
  question(1, text, languageBox_);
}

void NewProjectForm::askSpeech() {
  auto* column = question(2, tr("Where is the speech?"));
  auto* row = new widgets::FlowLayout(nullptr, 8);
  const auto add = [&](const char* name, const QString& text, void (NewProjectForm::*slot)()) {
    auto* button = makeButton(QString::fromLatin1(name), text, this);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, slot);
  };
  add("chooseFilmsPushButton", tr("Films with subtitles…"), &NewProjectForm::chooseFilms);
  add("chooseFilmFolderPushButton", tr("A folder of films…"), &NewProjectForm::chooseFilmFolder);
  add("chooseRecordingsPushButton", tr("Recordings with a list…"), &NewProjectForm::chooseList);
  noFilmsButton_ = makeButton(QStringLiteral("noFilmsPushButton"), tr("Not these"), this);
  row->addWidget(noFilmsButton_);
  connect(noFilmsButton_, &QPushButton::clicked, this, &NewProjectForm::clearImport);
  column->addLayout(row);
  speechLabel_ = makeLabel({}, TextRole::Small, this, QStringLiteral("speechLabel"));
  column->addWidget(speechLabel_);
}

void NewProjectForm::askPermission() {
  auto* column = question(3, tr("Whose voice is it, and may it be used?"));
  permissions_ = new QButtonGroup(this);
  auto* answers = new widgets::FlowLayout(nullptr, 12);
  addAnswer(permissions_, answers, Own, QStringLiteral("ownVoiceRadioButton"), tr("It is my own voice"));
  addAnswer(permissions_, answers, Given, QStringLiteral("givenRadioButton"), tr("The speaker has agreed"));
  addAnswer(permissions_, answers, OpenLicence, QStringLiteral("openLicenceRadioButton"), tr("The recordings have an open licence"));
  addAnswer(permissions_, answers, NotSure, QStringLiteral("notSureRadioButton"), tr("I am not sure"));
  column->addLayout(answers);
  givenByEdit_ = addField(column, QStringLiteral("permissionFromLineEdit"), tr("Who agreed, and to what?"));
  licenceEdit_ = addField(column, QStringLiteral("licenceLineEdit"), tr("Which licence? For example CC BY 4.0"));
  permissionNote_ = makeLabel({}, TextRole::Small, this, QStringLiteral("permissionNoteLabel"));
  column->addWidget(permissionNote_);
  connect(permissions_, &QButtonGroup::idToggled, this, &NewProjectForm::refreshPermission);
}

void NewProjectForm::askTime() {
  auto* column = question(4, tr("How long may the voice learn?"));
  times_ = new QButtonGroup(this);
  auto* row = new widgets::FlowLayout(nullptr, 12);
  addAnswer(times_, row, static_cast<int>(TimeBudget::Evening), QStringLiteral("eveningRadioButton"), tr("An evening"));
  addAnswer(times_, row, static_cast<int>(TimeBudget::Night), QStringLiteral("nightRadioButton"), tr("A night"))->setChecked(true);
  addAnswer(times_, row, static_cast<int>(TimeBudget::Open), QStringLiteral("openTimeRadioButton"), tr("As long as it needs"));
  column->addLayout(row);
  planLabel_ = makeLabel({}, TextRole::Small, this, QStringLiteral("planLabel"));
  column->addWidget(planLabel_);
  fromVoiceBox_ = new QCheckBox(tr("Quicker start: go on from the voice that comes with the program"), this);
  fromVoiceBox_->setObjectName(QStringLiteral("fromVoiceCheckBox"));
  fromVoiceBox_->setToolTip(tr("It can speak already and knows most letters of this script; new ones are learned. Your voice takes on the sound of your films. Its licence then counts for yours too."));
  fromVoiceBox_->hide();
  column->addWidget(fromVoiceBox_);
  connect(languageBox_, &QComboBox::currentIndexChanged, this, &NewProjectForm::refreshPlan);
  connect(times_, &QButtonGroup::idToggled, this, &NewProjectForm::refreshPlan);
}

void NewProjectForm::askName() {
  auto* row = new QHBoxLayout;
  row->setSpacing(12);
  nameEdit_ = new QLineEdit(this);
  nameEdit_->setObjectName(QStringLiteral("projectNameLineEdit"));
  nameEdit_->setPlaceholderText(tr("My voice"));
  auto* label = new QLabel(tr("&Name"), this);
  label->setBuddy(nameEdit_);
  moreButton_ = new QToolButton(this);
  moreButton_->setObjectName(QStringLiteral("moreChoicesToolButton"));
  moreButton_->setText(tr("More choices") + QStringLiteral(" ▾"));
  moreButton_->setAccessibleName(tr("More choices"));
  moreButton_->setCheckable(true);
  row->addWidget(label);
  row->addWidget(nameEdit_, 1);
  row->addWidget(moreButton_);
  static_cast<QVBoxLayout*>(layout())->addLayout(row);
  connect(nameEdit_, &QLineEdit::textChanged, this, &NewProjectForm::suggestFolder);
  connect(nameEdit_, &QLineEdit::returnPressed, this, &NewProjectForm::create);
}

void NewProjectForm::buildMore() {
  more_ = new QWidget(this);
  more_->setObjectName(QStringLiteral("moreChoicesWidget"));
  folderEdit_ = new QLineEdit(more_);
  folderEdit_->setObjectName(QStringLiteral("projectFolderLineEdit"));
  auto* choose = makeButton(QStringLiteral("chooseFolderPushButton"), tr("Choose…"), more_);
  choose->setAccessibleName(tr("Choose the folder of the new project"));
  presetBox_ = new QComboBox(more_);
  presetBox_->setObjectName(QStringLiteral("presetComboBox"));
  presetBox_->addItem(tr("As the time allows"));
  presetHelp_ = makeLabel({}, TextRole::Small, more_);
  auto* folderRow = new QHBoxLayout;
  folderRow->setSpacing(8);
  folderRow->addWidget(folderEdit_, 1);
  folderRow->addWidget(choose);
  auto* form = new QFormLayout(more_);
  form->setContentsMargins(0, 0, 0, 0);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  form->setHorizontalSpacing(16);
  form->setVerticalSpacing(8);
  form->addRow(tr("&Folder"), folderRow);
  form->addRow(tr("Network &size"), presetBox_);
  form->addRow(QString(), presetHelp_);
  static_cast<QLabel*>(form->labelForField(folderRow))->setBuddy(folderEdit_);
  more_->hide();
  layout()->addWidget(more_);
  connect(moreButton_, &QToolButton::toggled, this, [this](bool on) {
    more_->setVisible(on);
    moreButton_->setText(tr("More choices") + (on ? QStringLiteral(" ▴") : QStringLiteral(" ▾")));
  });
  connect(folderEdit_, &QLineEdit::textEdited, this, [this] { folderTyped_ = true; });
  connect(choose, &QPushButton::clicked, this, &NewProjectForm::chooseFolder);
  connect(presetBox_, &QComboBox::currentIndexChanged, this, &NewProjectForm::refreshPlan);
}

void NewProjectForm::setMachine(const std::optional<MachineInfo>& machine) {
  machine_ = machine;
  refreshPlan();
}

void NewProjectForm::setPresets(std::vector<PresetInfo> presets) {
  const QString chosen = presetBox_->currentIndex() > 0 ? presetBox_->currentText() : QString();
  presets_ = std::move(presets);
  while (presetBox_->count() > 1) presetBox_->removeItem(1);
  for (const PresetInfo& preset : presets_) presetBox_->addItem(toQt(preset.name));
  presetBox_->setCurrentIndex(std::max(0, presetBox_->findText(chosen)));
}

void NewProjectForm::setVoices(const std::vector<ShippedVoice>& voices) {
  voices_ = voices;
  refreshPlan();
}

const ShippedVoice* NewProjectForm::suitingVoice() const {
  const std::string preset = presetBox_ && presetBox_->currentIndex() > 0 ? toStd(presetBox_->currentText()) : plan().preset;
  const QLocale::Script script = QLocale(languageBox_->currentData().toString()).script();
  for (const ShippedVoice& voice : voices_)
    for (const ShippedSpeaker& speaker : voice.speakers)
      if (preset == kPresetOfVoices && QLocale(toQt(speaker.language)).script() == script) return &voice;
  return nullptr;
}

void NewProjectForm::setState(bool free, const QString& why, bool primary) {
  createButton_->setEnabled(free);
  widgets::makePrimary(createButton_, primary);
  whyLabel_->setText(why);
  whyLabel_->setVisible(!why.isEmpty());
}

void NewProjectForm::takeOver(const NewProjectForm& before) {
  folderTyped_ = before.folderTyped_;
  import_ = before.import_;
  languageBox_->setCurrentIndex(languageBox_->findData(before.languageBox_->currentData()));
  if (auto* answer = permissions_->button(before.permissions_->checkedId())) answer->setChecked(true);
  if (auto* answer = times_->button(before.times_->checkedId())) answer->setChecked(true);
  for (int i = 1; i < before.presetBox_->count(); ++i)
    if (presetBox_->count() <= i) presetBox_->addItem(before.presetBox_->itemText(i));
  presetBox_->setCurrentIndex(before.presetBox_->currentIndex());
  moreButton_->setChecked(before.moreButton_->isChecked());
  fromVoiceBox_->setChecked(before.fromVoiceBox_->isChecked());
  refreshSpeech();
}

void NewProjectForm::begin() { languageBox_->setFocus(Qt::OtherFocusReason); }

void NewProjectForm::startOver() {
  permissions_->setExclusive(false);
  if (auto* answer = permissions_->checkedButton()) answer->setChecked(false);
  permissions_->setExclusive(true);
  for (QLineEdit* edit : {givenByEdit_, licenceEdit_, nameEdit_}) edit->clear();
  folderTyped_ = false;
  clearImport();
}

void NewProjectForm::clearImport() {
  import_ = {};
  refreshSpeech();
  suggestFolder();
}

void NewProjectForm::refreshSpeech() {
  QString text = tr("Nothing chosen yet. You can also add it later, or record yourself.");
  const auto nameOf = [](const QString& path) { return widgets::isolated(QFileInfo(path).fileName()); };
  if (!import_.list.isEmpty()) text = tr("%1 will be taken in as soon as the project is there.").arg(nameOf(import_.list));
  else if (import_.media.size() == 1) text = tr("%1 will be taken in as soon as the project is there.").arg(nameOf(import_.media.first()));
  else if (!import_.media.isEmpty())
    text = tr("%Ln files will be taken in as soon as the project is there.", nullptr, static_cast<int>(import_.media.size()));
  speechLabel_->setText(text);
  noFilmsButton_->setVisible(!import_.isEmpty());
}

void NewProjectForm::refreshPermission() {
  const int answer = permissions_->checkedId();
  givenByEdit_->setVisible(answer == Given);
  licenceEdit_->setVisible(answer == OpenLicence);
  permissionNote_->setText(answer == NotSure
                               ? tr("You can try everything. Ask the speaker before you use the voice in public or pass it on; "
                                    "change the answer in the settings then.")
                               : tr("The answer is written into every voice that you take away."));
  if (answer != NotAsked && createButton_ && createButton_->isEnabled()) whyLabel_->hide();
}

void NewProjectForm::refreshPlan() {
  const int index = presetBox_ ? presetBox_->currentIndex() : 0;
  if (presetHelp_)
    presetHelp_->setText(index > 0 && index <= static_cast<int>(presets_.size())
                             ? widgets::engineText(presets_[static_cast<size_t>(index - 1)].help) : QString());
  if (fromVoiceBox_) fromVoiceBox_->setVisible(suitingVoice() != nullptr);
  planLabel_->setText(planText(plan(), index > 0 ? presetBox_->currentText() : QString()));
}

TimePlan NewProjectForm::plan() const { return planFor(static_cast<TimeBudget>(times_->checkedId()), machine_); }

void NewProjectForm::suggestFolder() {
  if (folderTyped_) return;
  const QString name = nameEdit_->text().trimmed();
  QString leaf = name.isEmpty() ? tr("My voice") : name;
  leaf.replace(QLatin1Char('/'), QLatin1Char('-'));
  const QDir parent(settings_.projectsFolder());
  QString folder = parent.filePath(leaf);
  for (int i = 2; QFileInfo::exists(folder); ++i) folder = parent.filePath(QStringLiteral("%1 %2").arg(leaf).arg(i));
  folderEdit_->setText(folder);
}

void NewProjectForm::chooseFilms() {
  widgets::Dialogs::instance().openFiles(this, tr("Choose films and their subtitles"), {}, mediaFilter(),
                                         [this](const QStringList& files) {
                                           if (files.isEmpty()) return;
                                           import_ = {files, {}, {}};
                                           refreshSpeech();
                                         });
}

void NewProjectForm::chooseFilmFolder() {
  widgets::Dialogs::instance().openFolder(this, tr("Choose a folder of films"), {}, [this](const QString& folder) {
    if (folder.isEmpty()) return;
    import_ = {{folder}, {}, {}};
    refreshSpeech();
  });
}

void NewProjectForm::chooseList() {
  widgets::Dialogs::instance().openFiles(this, tr("Choose the list of the recordings"), {}, widgets::listFileFilter(),
                                         [this](const QStringList& files) {
                                           if (files.isEmpty()) return;
                                           import_ = {{}, files.first(), widgets::guessListFormat(files.first())};
                                           refreshSpeech();
                                         });
}

void NewProjectForm::chooseFolder() {
  widgets::Dialogs::instance().openFolder(this, tr("Where should the project be?"), settings_.projectsFolder(),
                                          [this](const QString& folder) {
                                            if (folder.isEmpty()) return;
                                            settings_.setProjectsFolder(folder);
                                            folderTyped_ = false;
                                            suggestFolder();
                                          });
}

NewProject NewProjectForm::answers() const {
  static const char* const kKinds[] = {"own", "given", "open_licence", "not_sure"};
  NewProject wanted;
  wanted.dir = toStd(folderEdit_->text().trimmed());
  const QString name = nameEdit_->text().trimmed();
  wanted.name = toStd(name.isEmpty() ? QDir(folderEdit_->text().trimmed()).dirName() : name);
  wanted.language = toStd(languageBox_->currentData().toString());
  const TimePlan time = plan();
  wanted.family.clear();
  wanted.preset = presetBox_->currentIndex() > 0 ? toStd(presetBox_->currentText()) : time.preset;
  const int answer = permissions_->checkedId();
  wanted.options["voice.permission"] = kKinds[answer];
  if (answer == Given && !givenByEdit_->text().trimmed().isEmpty())
    wanted.options["voice.permission_from"] = toStd(givenByEdit_->text().trimmed());
  if (answer == OpenLicence && !licenceEdit_->text().trimmed().isEmpty())
    wanted.options["voice.licence"] = toStd(licenceEdit_->text().trimmed());
  if (const ShippedVoice* voice = suitingVoice(); voice && fromVoiceBox_->isChecked()) wanted.options["model.base"] = voice->name;
  if (time.minutes > 0) wanted.options["train.max_minutes"] = std::to_string(static_cast<int>(time.minutes));
  return wanted;
}

void NewProjectForm::create() {
  if (!createButton_->isEnabled()) return;
  QString why;
  if (permissions_->checkedId() == NotAsked) why = tr("Please answer question 3: whose voice it is.");
  else if (folderEdit_->text().trimmed().isEmpty()) why = tr("The project needs a folder.");
  whyLabel_->setText(why);
  whyLabel_->setVisible(!why.isEmpty());
  if (why.isEmpty()) {
    Q_EMIT createRequested(answers(), import_);
  } else if (permissions_->checkedId() == NotAsked) {
    permissions_->button(Own)->setFocus(Qt::OtherFocusReason);
  } else {
    moreButton_->setChecked(true);
    folderEdit_->setFocus(Qt::OtherFocusReason);
  }
}

}  // namespace dimts::studio
