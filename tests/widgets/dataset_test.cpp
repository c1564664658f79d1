// The windowed clip table, the editor, sources, reasons and tokens.
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextEdit>
#include <QLabel>

#include "tests/widgets/support/widget_test.h"
#include "widgets/audio/player_controller.h"
#include "widgets/dataset/clip_editor.h"
#include "widgets/dataset/clip_table.h"
#include "widgets/dataset/list_format.h"
#include "widgets/dataset/reason_summary.h"
#include "widgets/dataset/source_list.h"
#include "widgets/dataset/token_strip.h"

using namespace dimts::widgets;
using namespace Qt::Literals::StringLiterals;

namespace {

dimts::ClipInfo clipOf(int64_t id) {
  dimts::ClipInfo clip;
  clip.id = id;
  clip.sourceId = 1;
  clip.startSeconds = static_cast<double>(id) * 3;
  clip.durationSeconds = 2.5;
  clip.text = "sentence " + std::to_string(id);
  clip.rawText = clip.text;
  if (id % 5 == 0) {
    clip.state = dimts::ClipState::Dropped;
    clip.reason = "too_short";
  }
  return clip;
}

dimts::SourceInfo sourceOf(int64_t id, const char* path) {
  dimts::SourceInfo source;
  source.id = id;
  source.mediaPath = path;
  return source;
}

/// Answers fetches with clips whose id is row + 1.
void serve(ClipTableModel& model, int* asked = nullptr) {
  QObject::connect(&model, &ClipTableModel::fetchRequested, &model, [&model, asked](qint64 offset, int count, int generation) {
    if (asked) ++*asked;
    std::vector<dimts::ClipInfo> clips;
    for (int i = 0; i < count; ++i) clips.push_back(clipOf(offset + i + 1));
    QTimer::singleShot(1, &model, [&model, offset, clips, generation] { model.deliver(offset, clips, generation); });
  });
}

}  // namespace

class DatasetTest : public dimts::test::WidgetTest {
  Q_OBJECT
 private Q_SLOTS:
  void modelFetchesOnlyWhatIsLookedAt() {
    ClipTableModel model;
    int asked = 0;
    serve(model, &asked);
    model.reset(100'000);
    QCOMPARE(model.rowCount(), 100'000);
    QCOMPARE(asked, 0);
    const QModelIndex cell = model.index(70'000, ClipTableModel::TextColumn);
    QCOMPARE(cell.data().toString(), u"…"_s);
    QTRY_COMPARE(cell.data().toString(), u"sentence 70001"_s);
    QCOMPARE(asked, 1);
    QCOMPARE(model.rowOf(70'001), 70'000);
    QCOMPARE(model.index(70'004, ClipTableModel::ReasonColumn).data().toString(), u"too short"_s);
    QCOMPARE(model.index(70'004, ClipTableModel::StateColumn).data(Qt::AccessibleTextRole).toString(), u"dropped"_s);
    for (int page = 0; page < 100; ++page) {
      (void)model.index(page * 256, ClipTableModel::TextColumn).data();
      QTRY_VERIFY(model.clipAt(page * 256));
    }
    QCOMPARE(model.heldPages(), ClipTableModel::kMaxPages);
    (void)model.index(99'999, 1).data();
    QTRY_COMPARE(model.index(99'999, 1).data().toString(), u"sentence 100000"_s);
  }

  void lateAnswersAreIgnored() {
    ClipTableModel model;
    model.reset(300);
    const int old = model.generation();
    model.reset(300);
    model.deliver(0, {clipOf(1)}, old);
    QVERIFY(!model.clipAt(0));
    model.deliver(0, {clipOf(1)}, model.generation());
    QVERIFY(model.clipAt(0));
    model.deliver(5000, {clipOf(9)}, model.generation());
    model.deliver(-1, {clipOf(9)}, model.generation());
    QVERIFY(!model.clipAt(299) && !model.clipAt(300) && !model.clipAt(-1));
    dimts::ClipInfo changed = clipOf(1);
    changed.text = "ሰላም";
    model.updateClip(changed);
    QCOMPARE(model.index(0, ClipTableModel::TextColumn).data().toString(), u"ሰላም"_s);
    model.refresh();
    QVERIFY(!model.clipAt(0));
    QCOMPARE(model.rowCount(), 300);
  }

  void keysReview() {
    ClipTableModel model;
    serve(model);
    ClipTable table;
    table.setClipModel(&model);
    model.reset(1000);
    table.resize(900, 400);
    table.show();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    QTRY_VERIFY(model.clipAt(0));
    QSignalSpy current(&table, &ClipTable::currentClipChanged), play(&table, &ClipTable::playRequested);
    QSignalSpy keep(&table, &ClipTable::keepRequested), drop(&table, &ClipTable::dropRequested), edit(&table, &ClipTable::editRequested);
    table.goToRow(3);
    QCOMPARE(table.currentClip(), 4);
    QCOMPARE(current.last().at(0).toLongLong(), 4);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Space);
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_X);
    QTest::keyClick(&table, Qt::Key_Return);
    QTest::keyClick(&table, Qt::Key_E);
    QCOMPARE(play.at(0).at(0).toLongLong(), 4);
    QCOMPARE(drop.at(0).at(0).value<std::vector<int64_t>>(), std::vector<int64_t>{5});
    QCOMPARE(keep.count(), 1);
    QCOMPARE(edit.at(0).at(0).toLongLong(), 5);
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table, Qt::Key_X);
    QCOMPARE(drop.last().at(0).value<std::vector<int64_t>>().size(), size_t(2));
    table.goToRow(999);
    QTRY_COMPARE(table.currentClip(), 1000);
    QVERIFY(!table.goToNext());
    QTRY_COMPARE(current.last().at(0).toLongLong(), 1000);
    QCOMPARE(dimts::test::nameProblems(table), QString());
  }

  void aHiddenTableAsksForItsFirstRowsOnly() {
    ClipTableModel model;
    int asked = 0;
    serve(model, &asked);
    ClipTable table;
    table.setClipModel(&model);
    model.reset(50'000);
    table.resize(900, 600);
    for (int i = 0; i < 20; ++i) QTest::qWait(5);
    QVERIFY2(asked <= 2, qPrintable(QString::number(asked)));
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QTRY_VERIFY(model.clipAt(0));
    QTRY_VERIFY(table.columnWidth(ClipTableModel::ReasonColumn) > 0);
    QVERIFY2(asked <= 3, qPrintable(QString::number(asked)));
  }

  void aHundredThousandRowsScrollFluently() {
    ClipTableModel model;
    int asked = 0;
    serve(model, &asked);
    ClipTable table;
    table.setClipModel(&model);
    model.reset(100'000);
    table.resize(900, 600);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    double slowest = 0, sum = 0;
    QElapsedTimer timer;
    for (int i = 0; i <= 100; ++i) {
      timer.restart();
      table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum() / 100 * i);
      table.viewport()->repaint();
      const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
      slowest = std::max(slowest, ms);
      sum += ms;
      QCoreApplication::processEvents();
    }
    qInfo("scrolling 100,000 rows: mean %.1f ms, slowest %.1f ms a frame, %d pages asked for", sum / 101, slowest, asked);
    QVERIFY2(sum / 101 < 30, "too slow to scroll");
    table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum());
    QTRY_VERIFY(model.clipAt(99'999));
  }

  void editorCommitsTyping() {
    PlayerController player;
    ClipEditor editor(&player);
    editor.resize(500, 500);
    editor.show();
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    QSignalSpy committed(&editor, &ClipEditor::textCommitted), left(&editor, &ClipEditor::leaveRequested);
    QVERIFY(!editor.findChild<QTextEdit*>()->isEnabled());
    editor.setClip(clipOf(1));
    QCOMPARE(editor.text(), u"sentence 1"_s);
    QCOMPARE(committed.count(), 0);
    editor.beginEdit();
    auto* edit = editor.findChild<QTextEdit*>();
    QTest::keyClicks(edit, u" more"_s);
    dimts::ClipInfo again = clipOf(1);
    again.split = dimts::Split::Validation;
    editor.setClip(again);
    QCOMPARE(editor.text(), u"sentence 1 more"_s);  // news of the same clip does not disturb the typing
    QTRY_COMPARE(committed.count(), 1);
    QCOMPARE(committed.at(0).at(1).toString(), u"sentence 1 more"_s);
    QTest::keyClicks(edit, u"!"_s);
    editor.setClip(clipOf(2));
    QCOMPARE(committed.count(), 2);
    QCOMPARE(committed.at(1).at(0).toLongLong(), 1);
    QCOMPARE(committed.at(1).at(1).toString(), u"sentence 1 more!"_s);
    QCOMPARE(editor.text(), u"sentence 2"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(editor.text(), u"sentence 2"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
    QCOMPARE(committed.count(), 2);
    QCOMPARE(dimts::test::nameProblems(editor), QString());
  }

  void editorShowsWhyAndPlaysItsOwnSound() {
    PlayerController player;
    ClipEditor editor(&player);
    editor.show();
    editor.setClip(clipOf(5));
    QVERIFY(editor.findChild<QLabel*>(u"clipReasonLabel"_s)->text().contains(u"too short"_s));
    auto* keep = editor.findChild<QPushButton*>(u"clipKeepPushButton"_s);
    auto* drop = editor.findChild<QPushButton*>(u"clipDropPushButton"_s);
    QVERIFY(keep->isEnabled() && !drop->isEnabled());
    QSignalSpy kept(&editor, &ClipEditor::keepRequested);
    keep->click();
    QCOMPARE(kept.at(0).at(0).toLongLong(), 5);
    editor.setAudio(4, std::vector<float>(800, 0.1F), 8000);
    QVERIFY(!player.hasSound());  // another clip's sound came late
    editor.setAudio(5, std::vector<float>(800, 0.1F), 8000);
    QVERIFY(player.hasSound());
    editor.setClip(clipOf(6));
    QVERIFY(!player.hasSound() && drop->isEnabled());
    editor.clear();
    QCOMPARE(editor.clipId(), 0);
  }

  void sourcesHaveVerdicts() {
    SourceList list;
    dimts::SourceInfo good = sourceOf(1, "/films/ፊልም one.mkv"), none = sourceOf(2, "/films/two.mkv"), gone = sourceOf(3, "/films/three.mkv");
    good.kept = 400;
    good.dropped = 12;
    none.dropped = 30;
    gone.kept = 10;
    gone.mediaMissing = true;
    list.setSources({good, none, gone});
    QCOMPARE(list.count(), 4);
    QVERIFY(list.item(1)->text().contains(u"ፊልም one.mkv"_s) && list.item(1)->text().contains(u"400 kept"_s));
    QCOMPARE(SourceList::verdictOf(none).kind, VerdictKind::Wrong);
    QCOMPARE(SourceList::verdictOf(gone).kind, VerdictKind::Warning);
    QSignalSpy selected(&list, &SourceList::sourceSelected);
    list.selectSource(2);
    QCOMPARE(selected.count(), 1);
    list.setVerdict(2, {VerdictKind::Warning, u"7.3 s late, corrected"_s});
    QCOMPARE(list.selectedSource(), 2);
    QVERIFY(list.item(2)->text().contains(u"7.3 s late"_s));
    list.setSources({good});
    QCOMPARE(list.selectedSource(), 0);
    QCOMPARE(dimts::test::nameProblems(list), QString());
  }

  void kindsOfListsAreGuessed() {
    const QTemporaryDir folder;
    const auto guess = [&](const QString& name, const char* text) {
      QFile file(folder.filePath(name));
      if (!file.open(QIODevice::WriteOnly)) return QString();
      file.write(text);
      file.close();
      return guessListFormat(file.fileName());
    };
    QCOMPARE(guess(u"metadata.csv"_s, "a1|Dr. Who|Doctor Who\n"), u"ljspeech"_s);
    QCOMPARE(guess(u"metadata.csv"_s, "a1|anna|Doctor Who\n"), u"piper"_s);
    QCOMPARE(guess(u"metadata.csv"_s, "wavs/a1.wav|anna|Doctor Who\n"), u"vits"_s);
    QCOMPARE(guess(u"metadata.csv"_s, "file_name,transcription\na.wav,One\n"), u"audiofolder"_s);
    QCOMPARE(guess(u"texts.csv"_s, "audio;text\na.wav;One\n"), u"csv"_s);
    QCOMPARE(guess(u"validated.tsv"_s, "client_id\tpath\tsentence\tup_votes\n"), u"commonvoice"_s);
    QCOMPARE(guess(u"manifest.json"_s, "{\"audio_filepath\": \"a.wav\", \"text\": \"One\"}\n"), u"nemo"_s);
    QCOMPARE(guess(u"metadata.jsonl"_s, "{\"file_name\": \"a.wav\"}\n"), u"audiofolder"_s);
    QCOMPARE(guess(u"empty.txt"_s, ""), u"csv"_s);
    QCOMPARE(guessListFormat(folder.path()), u"commonvoice"_s);
    for (const QString& format : listFormatNames()) QVERIFY(!listFormatLabel(format).isEmpty());
  }

  void reasonsFilter() {
    ReasonSummary summary;
    summary.resize(500, 120);
    summary.show();
    dimts::DatasetStats stats;
    stats.clips = 100;
    stats.kept = 90;
    stats.dropped = 10;
    stats.keptSeconds = 300;
    stats.droppedByReason = {{"too_short", 7}, {"no_text", 3}};
    summary.setStats(stats);
    QSignalSpy changed(&summary, &ReasonSummary::choiceChanged);
    auto* chip = summary.findChild<QPushButton*>(u"reason_too_shortPushButton"_s);
    QVERIFY(chip->text().contains(u"too short 7"_s));
    chip->click();
    QCOMPARE(changed.last().at(1).toString(), u"too_short"_s);
    stats.droppedByReason = {{"too_short", 6}, {"no_text", 4}};
    summary.setStats(stats);
    QCOMPARE(summary.reason(), u"too_short"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(summary.findChild<QPushButton*>(u"reason_too_shortPushButton"_s)->isChecked());
    QCOMPARE(changed.count(), 1);
    stats.droppedByReason = {{"no_text", 4}};
    summary.setStats(stats);
    QCOMPARE(summary.choice(), ReasonSummary::Choice::All);
    QCOMPARE(changed.count(), 2);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(dimts::test::nameProblems(summary), QString());
  }

  void tokensAndUnknownLetters() {
    TokenStrip strip;
    strip.resize(200, 80);
    strip.show();
    dimts::EncodedText encoded;
    encoded.normalized = "ab c";
    encoded.ids = {0, 5, 0, 6, 0, 1, 0, 7, 0};
    encoded.pieces = {"", "a", "", "b", "", " ", "", "c", ""};
    encoded.unknown = {"ж"};
    strip.setEncoded(encoded);
    QCOMPARE(strip.shownTokens(), 5);
    QVERIFY(strip.accessibleName().contains(u"4 token"_s) && strip.accessibleName().contains(u"ж"_s));
    strip.setShowBlanks(true);
    QCOMPARE(strip.shownTokens(), 10);
    QVERIFY(strip.heightForWidth(60) > strip.heightForWidth(2000));
    QVERIFY(dimts::test::colorCount(strip) > 5);
    strip.clear();
    QCOMPARE(strip.shownTokens(), 0);
  }
  void whatIsLeftOutStandsAtItsPlace() {
    TokenStrip strip;
    strip.setEncoded({"aжb  жc", {5, 6, 1, 7}, {"a", "b", " ", "c"}, {"ж", "ж"}});
    QCOMPARE(strip.shownTexts(), QStringList({u"a"_s, u"ж"_s, u"b"_s, u" "_s, u"ж"_s, u"c"_s}));
    strip.setEncoded({"ሰላም ለξ", {9, 3, 4}, {"[am]", "▁ሰላም", "▁ለ"}, {"ξ"}});  // tag and SentencePiece's spaces
    QCOMPARE(strip.shownTexts(), QStringList({u"[am]"_s, u" ሰላም"_s, u" ለ"_s, u"ξ"_s}));
    strip.setEncoded({"something else", {5}, {"q"}, {"ж"}});  // cannot be followed: at the end
    QCOMPARE(strip.shownTexts(), QStringList({u"q"_s, u"ж"_s}));
  }
  void lettersThatJoinKeepTheirForm() {
    TokenStrip strip;
    strip.setEncoded({"سلاو", {1, 2, 3, 4}, {"س", "ل", "ا", "و"}, {}});
    const QString shown = strip.accessibleDescription().section(u'\n', 1);
    const QString z = QChar(0x200D);
    QCOMPARE(shown, u"س"_s + z + u" | "_s + z + u"ل"_s + z + u" | "_s + z + u"ا | و"_s);  // alef does not join what follows
  }
};

DIMTS_WIDGET_TEST_MAIN(DatasetTest)
#include "dataset_test.moc"
