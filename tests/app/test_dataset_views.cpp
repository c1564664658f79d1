// The three views of the Dataset tab over the double engine: films, clips by keyboard alone, timing.
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QTableView>
#include <QTest>

#include "app/studio/tabs/dataset/dataset_tab.h"
#include "tests/app/studio_test.h"
#include "widgets/common/banner.h"
#include "widgets/common/page_stack.h"
#include "widgets/common/segmented.h"
#include "widgets/dataset/clip_editor.h"
#include "widgets/dataset/clip_table.h"
#include "widgets/dataset/cue_preview_model.h"
#include "widgets/dataset/list_dialog.h"
#include "widgets/dataset/source_cards.h"
#include "widgets/dataset/speaker_panel.h"
#include "widgets/dataset/subtitle_preview_dialog.h"
#include "widgets/dataset/timing_panel.h"

using namespace dimts;
using namespace dimts::studio;

class TestDatasetViews : public test::StudioTest {
  Q_OBJECT

 private:
  DatasetTab* dataset() { return qobject_cast<DatasetTab*>(s_->window->tab(Step::Dataset)); }
  widgets::ClipTable* table() { return s_->find<widgets::ClipTable>("clipTable"); }
  widgets::TimingPanel* timing() { return s_->find<widgets::TimingPanel>("timingPanel"); }
  std::vector<ClipInfo> clips() {
    std::vector<ClipInfo> all;
    s_->engine->with(s_->projectDir(), [&](test::DoubleProject& project) { all = project.clips; });
    return all;
  }
  ClipInfo clip(int64_t id) {
    for (const ClipInfo& one : clips())
      if (one.id == id) return one;
    return {};
  }
  void open(DatasetTab::View view) {
    s_->openFilled(false, false);
    s_->window->showStep(Step::Dataset);
    QTRY_VERIFY(table()->model()->rowCount() == 120 && table()->currentClip() != 0);
    dataset()->showView(view);
    QTRY_COMPARE(s_->find<dimts::widgets::PageStack>("datasetStackedWidget")->currentIndex(), static_cast<int>(view));
  }

 private Q_SLOTS:
  void init() { begin(); }
  void cleanup() { end(); }

  void filmsLeadToTheirClips() {
    open(DatasetTab::SourcesView);
    auto* cards = s_->find<widgets::SourceCards>("sourceCards");
    QTRY_COMPARE(cards->count(), 2);
    Q_EMIT cards->clipsRequested(2);
    QCOMPARE(s_->find<dimts::widgets::PageStack>("datasetStackedWidget")->currentIndex(), int(DatasetTab::ClipsView));
    QTRY_COMPARE(table()->model()->rowCount(), 60);
    QCOMPARE(s_->find<QComboBox>("clipFilmComboBox")->currentData().toLongLong(), 2);
    dataset()->showView(DatasetTab::SourcesView);
    Q_EMIT cards->moveRequested(2);
    QCOMPARE(timing()->sourceId(), 2);
    QTRY_COMPARE(timing()->strip()->clips().size(), size_t{4});
  }

  void allClipsAreDroppedAndTakenBackAtOnce() {
    open(DatasetTab::ClipsView);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(table()->selectedRows(), 120);
    QTest::keyClick(table(), Qt::Key_X);
    QTRY_COMPARE(s_->studio->session().stats().kept, int64_t{0});
    dataset()->undo();
    QTRY_COMPARE(s_->studio->session().stats().kept, int64_t{112});
  }

  void reviewGoesOnByItself() {
    open(DatasetTab::ClipsView);
    s_->find<QCheckBox>("playOnCheckBox")->setChecked(true);
    table()->setFocus();
    const int64_t first = table()->currentClip();
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_COMPARE(table()->currentIndex().row(), 1);
    QTest::keyClick(table(), Qt::Key_X);
    QTRY_COMPARE(table()->currentIndex().row(), 2);
    QTRY_COMPARE(clip(first + 1).state, ClipState::Dropped);
    QVERIFY(clip(first).state != ClipState::Dropped);
  }

  void clipsAreJoinedAndSplit() {
    open(DatasetTab::ClipsView);
    table()->setFocus();
    const size_t before = clips().size();
    QTest::keyClick(table(), Qt::Key_J);
    QTRY_COMPARE(clips().size(), before - 1);
    QTRY_COMPARE(table()->model()->rowCount(), static_cast<int>(before) - 1);
    QTRY_VERIFY(table()->currentClip() != 0);
    QTest::keyClick(table(), Qt::Key_C);  // nobody has shown where
    auto* banner = s_->find<widgets::Banner>("datasetBanner");
    QVERIFY(!banner->isHidden());
    QCOMPARE(clips().size(), before - 1);
  }

  void edgesAreDraggedAndRefusedWhereANeighbourIs() {
    open(DatasetTab::TimingView);
    auto* strip = timing()->strip();
    QTRY_VERIFY(!strip->clips().empty());
    const ClipInfo first = clip(1);
    Q_EMIT timing()->spanEdited(1, first.startSeconds, first.durationSeconds + 0.5);
    QTRY_VERIFY(clip(1).durationSeconds > first.durationSeconds + 0.4);
    QTRY_VERIFY(std::abs(strip->clips().front().durationSeconds - clip(1).durationSeconds) < 1e-9);
    Q_EMIT timing()->spanEdited(1, first.startSeconds, 8);
    auto* banner = s_->find<widgets::Banner>("datasetBanner");
    QTRY_COMPARE(banner->kind(), widgets::Banner::Kind::Wrong);
    QVERIFY(!banner->message().isEmpty());
    dataset()->undo();
    QTRY_VERIFY(std::abs(clip(1).durationSeconds - first.durationSeconds) < 1e-9);
    QTRY_VERIFY(std::abs(strip->clips().front().durationSeconds - first.durationSeconds) < 1e-9);
  }

  void aMovedFilmIsTakenBack() {
    open(DatasetTab::TimingView);
    QTRY_VERIFY(!timing()->strip()->clips().empty());
    const double start = clip(1).startSeconds;
    s_->find<QDoubleSpinBox>("timingOffsetDoubleSpinBox")->setValue(1.5);
    s_->click("timingApplyPushButton");
    QTRY_VERIFY(std::abs(clip(1).startSeconds - start - 1.5) < 1e-9);
    QTRY_COMPARE(s_->find<widgets::Banner>("datasetBanner")->kind(), widgets::Banner::Kind::Done);
    dataset()->undo();
    QTRY_VERIFY(std::abs(clip(1).startSeconds - start) < 1e-9);
  }

  void anEmptyDatasetShowsEveryWayIn() {
    s_->engine->fill(s_->projectDir(), false, false);
    s_->engine->with(s_->projectDir(), [](test::DoubleProject& project) {
      project.clips.clear();
      project.sources.clear();
    });
    s_->studio->session().open(QString::fromStdString(s_->projectDir()));
    QTRY_COMPARE(s_->window->currentStep(), Step::Dataset);
    QTRY_VERIFY(s_->find<QPushButton>("emptySoundPushButton")->isVisible());
    s_->dialogs.files = {QStringLiteral("/sounds/memo.wav")};
    s_->click("emptySoundPushButton");
    QTRY_COMPARE(table()->model()->rowCount(), 60);
    const auto job = std::get<ImportJob>(s_->studio->jobs().params());
    QCOMPARE(job.items.front().subtitles, std::string(kCutAtSilence));
    QVERIFY(!s_->find<QPushButton>("emptySoundPushButton")->isVisible());
  }

  void aTranscriptGivesTexts() {
    open(DatasetTab::SourcesView);
    std::string lines;
    for (const ClipInfo& one : clips())
      if (one.sourceId == 1 && one.reason == "no_text") lines += "given text\r\n";
    QVERIFY(!lines.empty());
    s_->dialogs.files = {QString::fromStdString(s_->folder.write("texts.txt", "only one line\n\n\n\n\n\n"))};
    auto* cards = s_->find<widgets::SourceCards>("sourceCards");
    Q_EMIT cards->transcriptRequested(1);
    QTRY_COMPARE(s_->find<widgets::Banner>("datasetBanner")->kind(), widgets::Banner::Kind::Wrong);
    s_->dialogs.files = {QString::fromStdString(s_->folder.write("texts.txt", lines))};
    Q_EMIT cards->transcriptRequested(1);
    const auto given = [this] {
      const auto all = clips();
      return std::count_if(all.begin(), all.end(), [](const ClipInfo& one) { return one.text == "given text"; });
    };
    QTRY_VERIFY(given() > 0);
  }

  void voicesAreFoundNamedAndKept() {
    open(DatasetTab::SourcesView);
    auto* panel = s_->find<widgets::SpeakerPanel>("speakerPanelFrame");
    QVERIFY(!panel->hasGroups());
    QTest::keyClick(s_->find<QPushButton>("sortSpeakersPushButton"), Qt::Key_Space);
    QTRY_VERIFY(panel->hasGroups());
    QVERIFY(s_->find<QLabel>("speakerMeasureLabel")->text().contains(QLatin1String("pitch")));
    QTRY_VERIFY(s_->find<QLineEdit>("voice2NameLineEdit")->isEnabled());
    auto* name = s_->find<QLineEdit>("voice2NameLineEdit");
    QVERIFY(name->accessibleName().contains(QLatin1Char('2')));
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("Anna"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(clip(3).speaker, std::string("Anna"));
    QTRY_COMPARE(s_->find<QLineEdit>("voice2NameLineEdit")->text(), QStringLiteral("Anna"));
    QTRY_VERIFY(s_->studio->busyReason().isEmpty());
    s_->find<QPushButton>("voice2KeepPushButton")->click();
    QTRY_COMPARE(clip(1).reason, std::string("other_speaker"));
    QVERIFY(clip(3).state != ClipState::Dropped);
    QTRY_VERIFY(s_->studio->busyReason().isEmpty());
  }

  void listsAreTakenIn() {
    open(DatasetTab::SourcesView);
    const auto list = QString::fromStdString(s_->folder.write("lists/metadata.csv", "a|One two.|One two.\nb|Three.|Three.\n"));
    s_->find<QPushButton>("addListPushButton")->click();
    auto* dialog = s_->find<widgets::ListDialog>("listDialog");
    QVERIFY(dialog->isVisible());
    auto* take = s_->find<QPushButton>("listTakePushButton");
    QVERIFY(!take->isEnabled());
    s_->dialogs.files = {list};
    s_->find<QPushButton>("listFilePushButton")->click();
    QTRY_COMPARE(dialog->format(), QStringLiteral("ljspeech"));
    s_->find<QComboBox>("listFormatComboBox")->setCurrentIndex(5);
    dialog->setSoundFolder(QStringLiteral("/sounds"));
    take->click();
    QTRY_VERIFY(std::holds_alternative<ImportJob>(s_->studio->jobs().params()));
    const auto job = std::get<ImportJob>(s_->studio->jobs().params());
    QCOMPARE(QString::fromStdString(job.list), list);
    QCOMPARE(job.from, std::string("piper"));
    QCOMPARE(job.audioDir, std::string("/sounds"));
    auto* cards = s_->find<widgets::SourceCards>("sourceCards");
    QTRY_COMPARE(cards->count(), 3);
  }

  /// Rules are tried on a file, and kept when the user says so; nothing is imported.
  void subtitlesAreLookedAtFirst() {
    open(DatasetTab::SourcesView);
    const int films = s_->find<widgets::SourceCards>("sourceCards")->count();
    s_->dialogs.files = {QStringLiteral("/films/ፊልም.srt")};
    s_->find<QPushButton>("lookPushButton")->click();
    QTRY_VERIFY(s_->window->findChild<widgets::SubtitlePreviewDialog*>());
    auto* lines = s_->find<QTableView>("subtitlePreviewTableView");
    QTRY_COMPARE(lines->model()->rowCount(), 2);
    const auto becomes = [&] { return lines->model()->index(1, widgets::CuePreviewModel::AfterColumn).data().toString(); };
    QCOMPARE(becomes(), QStringLiteral("Hello."));
    auto* keep = s_->find<QPushButton>("subtitlePreviewKeepPushButton");
    QVERIFY(!keep->isEnabled());
    s_->find<QCheckBox>("remove_tagsCheckBox")->click();
    QTRY_COMPARE(becomes(), QStringLiteral("<i>Hello.</i>"));
    s_->find<QCheckBox>("remove_tagsCheckBox")->click();
    s_->find<QCheckBox>("subtitlePreviewChangedCheckBox")->click();
    QTRY_COMPARE(lines->model()->rowCount(), 1);
    auto* encodings = s_->find<QComboBox>("subtitlePreviewEncodingComboBox");
    const int other = encodings->findData(QStringLiteral("windows-1256"));
    QVERIFY(other > 0);
    encodings->setCurrentIndex(other);
    Q_EMIT encodings->activated(other);
    QTRY_VERIFY(keep->isEnabled());
    keep->click();
    QTRY_VERIFY([&] {
      std::string value;
      s_->engine->with(s_->projectDir(), [&](test::DoubleProject& project) { value = project.options["subtitles.encoding"]; });
      return value == "windows-1256";
    }());
    s_->find<QPushButton>("subtitlePreviewClosePushButton")->click();
    QCOMPARE(s_->find<widgets::SourceCards>("sourceCards")->count(), films);
  }

  void foldersAreTakenWhole() {
    open(DatasetTab::SourcesView);
    s_->dialogs.folder = QStringLiteral("/films/season 1");
    s_->find<QPushButton>("addFolderPushButton")->click();
    QTRY_VERIFY(std::holds_alternative<ImportJob>(s_->studio->jobs().params()));
    const auto job = std::get<ImportJob>(s_->studio->jobs().params());
    QCOMPARE(job.items.size(), size_t{1});
    QCOMPARE(job.items.front().media, std::string("/films/season 1"));
  }

  void viewsAreReachedByKeys() {
    open(DatasetTab::ClipsView);
    auto* pages = s_->find<dimts::widgets::PageStack>("datasetStackedWidget");
    auto* views = s_->find<widgets::SegmentedControl>("datasetViews");
    QTest::keyClick(views->button(views->current()), Qt::Key_Right);
    QCOMPARE(pages->currentIndex(), int(DatasetTab::TimingView));
    QTest::keyClick(views->button(views->current()), Qt::Key_Left);
    QTest::keyClick(views->button(views->current()), Qt::Key_Left);
    QCOMPARE(pages->currentIndex(), int(DatasetTab::SourcesView));
  }
};

DIMTS_QT_TEST_MAIN(TestDatasetViews)
#include "test_dataset_views.moc"
