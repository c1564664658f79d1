// The strip of the Timing view, its tools, the cards of films and the control that switches views.
#include <QAbstractButton>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QVBoxLayout>

#include "tests/widgets/support/widget_test.h"
#include "widgets/audio/player_controller.h"
#include "widgets/common/segmented.h"
#include "widgets/dataset/source_cards.h"
#include "widgets/dataset/timing_panel.h"

using namespace dimts::widgets;
using namespace Qt::Literals::StringLiterals;

namespace {

dimts::ClipInfo clipAt(int64_t id, double start, double length) {
  dimts::ClipInfo clip;
  clip.id = id;
  clip.sourceId = 1;
  clip.startSeconds = clip.cueStartSeconds = start;
  clip.durationSeconds = length;
  clip.cueEndSeconds = start + length;
  clip.text = "sentence " + std::to_string(id);
  return clip;
}

std::vector<dimts::ClipInfo> someClips() { return {clipAt(1, 2, 2), clipAt(2, 5, 3), clipAt(3, 9, 1)}; }

QPoint at(const TimingStrip& strip, double seconds) {
  return {static_cast<int>(strip.xAt(seconds)), static_cast<int>(strip.blockRect(strip.clips().front()).center().y())};
}

/// A panel with a film of 100 s whose first 20 s are seen.
struct Shown {
  Shown() {
    panel.resize(1000, 640);
    QObject::connect(&panel, &TimingPanel::partRequested, &panel, [this](qint64 source, double from, double to, int columns) {
      TimingPart part{source, from, to, {}, std::vector<float>(static_cast<size_t>((to - from) * 8000), 0.1F), 8000, someClips(), {{2.1, 3.9}, {5.2, 7.8}}};
      part.waveform.columns.assign(static_cast<size_t>(columns), {-0.3F, 0.3F});
      asked = {from, to};
      panel.setPart(std::move(part));
    });
    dimts::SourceInfo source;
    source.id = 1;
    source.mediaPath = "/films/a.mkv";
    source.durationSeconds = 100;
    panel.setSources({source});
    panel.show();
    panel.setSource(1);
    QCoreApplication::processEvents();
  }
  template <class W>
  W* find(const QString& name) {
    return panel.findChild<W*>(name);
  }
  PlayerController player;
  TimingPanel panel{&player};
  std::pair<double, double> asked;
};

}  // namespace

class TimingTest : public dimts::test::WidgetTest {
  Q_OBJECT
 private Q_SLOTS:
  void edgesAndBlocksAreDragged() {
    Shown shown;
    TimingStrip& strip = *shown.panel.strip();
    strip.setSnapping(false);
    QSignalSpy edited(&shown.panel, &TimingPanel::spanEdited);
    const auto drag = [&](double from, double to) {
      QTest::mousePress(&strip, Qt::LeftButton, {}, at(strip, from));
      QTest::mouseMove(&strip, at(strip, (from + to) / 2));
      QTest::mouseMove(&strip, at(strip, to));
      QTest::mouseRelease(&strip, Qt::LeftButton, {}, at(strip, to));
    };
    drag(8.0, 8.6);  // the end of the second
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited[0][0].toLongLong(), 2);
    QVERIFY(std::abs(edited[0][1].toDouble() - 5) < 1e-6);
    QVERIFY(std::abs(edited[0][2].toDouble() - 3.6) < 0.05);
    drag(5.0, 4.7);
    QVERIFY(std::abs(edited[1][1].toDouble() - 4.7) < 0.05);
    drag(6.5, 6.0);  // in the middle: all of it
    QVERIFY(std::abs(edited[2][1].toDouble() - 4.5) < 0.05);
    QVERIFY(std::abs(edited[2][2].toDouble() - 3) < 1e-6);
    QTest::mouseClick(&strip, Qt::LeftButton, {}, at(strip, 9.5));  // a click chooses and changes nothing
    QCOMPARE(edited.size(), 3);
    QCOMPARE(strip.current(), 3);
  }

  void draggedEdgesStopWhereSpeechBegins() {
    Shown shown;
    TimingStrip& strip = *shown.panel.strip();
    QSignalSpy edited(&shown.panel, &TimingPanel::spanEdited);
    QTest::mousePress(&strip, Qt::LeftButton, {}, at(strip, 2));
    QTest::mouseMove(&strip, at(strip, 2.15));
    QTest::mouseRelease(&strip, Qt::LeftButton, {}, at(strip, 2.15));
    QCOMPARE(edited.size(), 1);
    QVERIFY(std::abs(edited[0][1].toDouble() - 2.06) < 1e-6);
    strip.setCurrent(2);
    shown.find<QPushButton>(u"timingSnapPushButton"_s)->click();
    QVERIFY(std::abs(edited[1][1].toDouble() - 5.16) < 1e-6);
    QVERIFY(std::abs(edited[1][1].toDouble() + edited[1][2].toDouble() - 7.84) < 1e-6);
  }

  void everythingGoesByKeyboard() {
    Shown shown;
    TimingStrip& strip = *shown.panel.strip();
    strip.setFocus();
    QSignalSpy edited(&shown.panel, &TimingPanel::spanEdited), joined(&shown.panel, &TimingPanel::joinRequested);
    QTest::keyClick(&strip, Qt::Key_Down);
    QCOMPARE(strip.current(), 1);
    QTest::keyClick(&strip, Qt::Key_Down);
    QCOMPARE(strip.current(), 2);
    QVERIFY(strip.accessibleName().contains(u"sentence 2"_s));
    QTest::keyClick(&strip, Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(std::abs(edited[0][1].toDouble() - 4.99) < 1e-6);
    QVERIFY(std::abs(edited[0][2].toDouble() - 3.01) < 1e-6);
    QTest::keyClick(&strip, Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(std::abs(edited[1][2].toDouble() - 3.01) < 1e-6);
    QTest::keyClick(&strip, Qt::Key_J);
    QCOMPARE(joined.size(), 1);
    QCOMPARE(joined[0][0].value<std::vector<int64_t>>(), (std::vector<int64_t>{2, 3}));
    const double from = strip.from();
    QTest::keyClick(&strip, Qt::Key_PageDown);
    QVERIFY(strip.from() > from + 10);
    QTest::keyClick(&strip, Qt::Key_Plus);
    QVERIFY(strip.to() - strip.from() < 17);
    QCOMPARE(shown.asked.first, strip.from());
  }

  void splittingNeedsThePlaceToBeShown() {
    Shown shown;
    TimingStrip& strip = *shown.panel.strip();
    auto* button = shown.find<QPushButton>(u"timingSplitPushButton"_s);
    strip.setCurrent(2);
    QVERIFY(!button->isEnabled());
    QTest::mouseClick(&strip, Qt::LeftButton, {}, {static_cast<int>(strip.xAt(6.5)), strip.height() - 40});
    QVERIFY(button->isEnabled());
    QSignalSpy split(&shown.panel, &TimingPanel::splitRequested);
    button->click();
    QCOMPARE(split[0][0].toLongLong(), 2);
    QVERIFY(std::abs(split[0][1].toDouble() - 6.5) < 0.05);
  }

  void anOffsetIsSeenBeforeItIsApplied() {
    Shown shown;
    QSignalSpy retimed(&shown.panel, &TimingPanel::retimeRequested);
    auto* apply = shown.find<QPushButton>(u"timingApplyPushButton"_s);
    QVERIFY(!apply->isEnabled());
    shown.find<QSlider>(u"timingOffsetSlider"_s)->setValue(60);
    QCOMPARE(shown.find<QDoubleSpinBox>(u"timingOffsetDoubleSpinBox"_s)->value(), 1.2);
    QVERIFY(shown.find<QLabel>(u"timingPreviewLabel"_s)->text().contains(u"1.2"_s));
    QVERIFY(shown.panel.pending().has_value());
    shown.find<QPushButton>(u"timingCancelPushButton"_s)->click();
    QVERIFY(!shown.panel.pending().has_value());
    QCOMPARE(retimed.size(), 0);
    shown.find<QDoubleSpinBox>(u"timingOffsetDoubleSpinBox"_s)->setValue(-30);
    apply->click();
    QCOMPARE(retimed.size(), 1);
    QCOMPARE(retimed[0][1].value<dimts::Retiming>().offsetSeconds, -30);
    QVERIFY(!shown.panel.pending().has_value());
  }

  void twoPointsStretch() {
    Shown shown;
    TimingStrip& strip = *shown.panel.strip();
    auto* point = shown.find<QPushButton>(u"timingPointPushButton"_s);
    QVERIFY(!point->isEnabled());
    strip.setClips({clipAt(1, 2, 2), clipAt(2, 60, 3)});
    strip.setCurrent(1);
    strip.setCursor(3);
    point->click();
    QCOMPARE(shown.panel.pending()->offsetSeconds, 1);
    strip.setCurrent(2);
    strip.setCursor(63.9);
    point->click();
    QVERIFY(std::abs(shown.panel.pending()->ratio - 1.05) < 1e-9);
    QVERIFY(std::abs(shown.panel.pending()->offsetSeconds - 0.9) < 1e-9);
  }

  void filmsSayWhatBecameOfThem() {
    SourceCards cards;
    cards.resize(800, 600);
    SourceCards::Source source;
    source.info.id = 4;
    source.info.mediaPath = "/films/valley.mkv";
    source.info.subtitlePath = "/films/valley.srt";
    source.info.kept = 90;
    source.info.dropped = 10;
    source.info.timing.verdict = "corrected";
    source.info.timing.offsetSeconds = -7.3;
    source.reasons = {{"too_long", 8}, {"advert", 2}};
    SourceCards::Source sound = source;
    sound.info.id = 5;
    sound.info.subtitlePath.clear();
    SourceCards::Source list = source;
    list.info.id = 6;
    list.info.subtitlePath = list.info.mediaPath = "/lists/metadata.csv";
    list.info.timing.verdict.clear();
    cards.setSources({source, sound, list});
    cards.show();
    QCOMPARE(cards.count(), 3);
    QVERIFY(!cards.findChild<QWidget*>(u"sourceCard6Frame"_s)->findChild<QPushButton*>(u"sourceMovePushButton"_s));
    auto* card = cards.findChild<QWidget*>(u"sourceCard4Frame"_s);
    QVERIFY(card->findChild<QLabel*>(u"sourceTimingLabel"_s)->text().contains(u"7.3"_s));
    QVERIFY(card->findChild<QLabel*>(u"sourceCountsLabel"_s)->text().contains(u"8 too long"_s));
    QSignalSpy moved(&cards, &SourceCards::moveRequested), shown(&cards, &SourceCards::clipsRequested);
    card->findChild<QPushButton*>(u"sourceMovePushButton"_s)->click();
    card->findChild<QPushButton*>(u"sourceClipsPushButton"_s)->click();
    QCOMPARE(moved[0][0].toLongLong(), 4);
    QCOMPARE(shown[0][0].toLongLong(), 4);
    QVERIFY(!cards.findChild<QWidget*>(u"sourceCard5Frame"_s)->findChild<QPushButton*>(u"sourceMovePushButton"_s));
    QCOMPARE(dimts::test::nameProblems(cards), QString());
    QVERIFY(dimts::test::colorCount(cards) > 5);
  }

  void viewsAreSwitchedByKeys() {
    QWidget window;
    auto* control = new SegmentedControl(u"Views"_s, &window);
    control->setObjectName(u"viewsSegmentedControl"_s);
    for (int i = 0; i < 3; ++i) control->add(u"view%1PushButton"_s.arg(i), u"View %1"_s.arg(i), u"Hint"_s, Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i));
    window.show();
    window.activateWindow();
    QSignalSpy changed(control, &SegmentedControl::currentChanged);
    QCOMPARE(control->current(), 0);
    QTest::keyClick(control->button(0), Qt::Key_Right);
    QCOMPARE(control->current(), 1);
    QTest::keyClick(control->button(1), Qt::Key_Right);
    QTest::keyClick(control->button(2), Qt::Key_Right);
    QCOMPARE(control->current(), 2);
    window.setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(control->button(2), Qt::Key_Right);
    QCOMPARE(control->current(), 1);
    QCOMPARE(changed.size(), 3);
    QCOMPARE(control->button(1)->focusPolicy(), Qt::StrongFocus);
    QCOMPARE(control->button(2)->focusPolicy(), Qt::ClickFocus);
  }

  void namesAreThere() {
    Shown shown;
    QCOMPARE(dimts::test::nameProblems(shown.panel), QString());
    QVERIFY(dimts::test::colorCount(*shown.panel.strip()) > 5);
  }
};

DIMTS_WIDGET_TEST_MAIN(TimingTest)
#include "timing_test.moc"
