// Theme, icons, texts, state pages, banner, job bar, rail and dialogs.
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QToolButton>

#include "tests/widgets/support/widget_test.h"
#include "widgets/common/banner.h"
#include "widgets/common/error_text.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/format.h"
#include "widgets/common/icons.h"
#include "widgets/common/job_bar.h"
#include "widgets/common/page_stack.h"
#include "widgets/common/rail.h"
#include "widgets/common/script.h"
#include "widgets/common/state_view.h"
#include "widgets/common/text_label.h"
#include "widgets/common/theme.h"

using namespace dimts::widgets;
using namespace Qt::Literals::StringLiterals;

class CommonTest : public dimts::test::WidgetTest {
  Q_OBJECT
 private Q_SLOTS:
  void textIsReadableInEveryTheme() {
    for (ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
      const ThemeColors c = Theme::colorsOf(kind);
      for (const QColor& ground : {c.ground, c.surface}) {
        QVERIFY(Theme::contrast(c.text, ground) >= 12);
        for (const QColor& ink : {c.muted, c.warn, c.wrong, c.accent}) QVERIFY(Theme::contrast(ink, ground) >= 4.5);
      }
      QVERIFY(Theme::contrast(c.onAccent, c.accent) >= 4.5);
    }
    QVERIFY(qAbs(Theme::contrast(Qt::black, Qt::white) - 21) < 1e-6);
  }

  void themesChangePaletteStyleAndIcons() {
    Theme& theme = Theme::instance();
    QSignalSpy changed(&theme, &Theme::changed);
    theme.apply(*qApp, ThemeKind::Light);
    const QImage light = icon(Icon::Dataset).pixmap(32, 32).toImage();
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0xFAF8F4));
    theme.apply(*qApp, ThemeKind::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0x16181B));
    QVERIFY(icon(Icon::Dataset).pixmap(32, 32).toImage() != light);
    QVERIFY(qApp->styleSheet().contains(u"#4fc3ae"_s));
    QVERIFY(!qApp->styleSheet().contains(u'@'));
    theme.apply(*qApp, ThemeKind::System);
    QCOMPARE(changed.count(), 3);
    for (ThemeKind kind : Theme::kinds()) QCOMPARE(Theme::kindOf(Theme::keyOf(kind)), kind);
    QCOMPARE(Theme::kindOf(u"neon"_s), ThemeKind::Automatic);
    QPalette system(QColor(0x202020), QColor(0x101010));
    system.setColor(QPalette::WindowText, Qt::white);
    QVERIFY(Theme::colorsOf(ThemeKind::Automatic, system).dark);
    QCOMPARE(Theme::colorsOf(ThemeKind::Automatic, system).accent, Theme::colorsOf(ThemeKind::Dark, system).accent);
    QVERIFY(theme.motionMilliseconds() >= 0 && theme.motionMilliseconds() <= 150);
  }

  void controlsHaveOutlinesOnDarkGrounds() {
    for (ThemeKind kind : {ThemeKind::Dark, ThemeKind::HighContrast, ThemeKind::Light}) {
      Theme::instance().apply(*qApp, kind);
      QWidget window;
      auto* box = new QCheckBox(&window);
      auto* combo = new QComboBox(&window);
      auto* slider = new QSlider(Qt::Horizontal, &window);
      combo->move(0, 30);
      slider->move(0, 70);
      window.resize(200, 110);
      window.show();
      for (QWidget* widget : std::initializer_list<QWidget*>{box, combo, slider}) {
        const QImage image = widget->grab().toImage();
        const QColor ground = Theme::instance().colors().ground;
        int seen = 0;
        for (int y = 0; y < image.height(); ++y)
          for (int x = 0; x < image.width(); ++x) seen += Theme::contrast(image.pixelColor(x, y), ground) >= 3;
        QVERIFY2(seen > 20, widget->metaObject()->className());
      }
    }
  }

  void slidersFillFromTheirBeginning() {
    Theme::instance().apply(*qApp, ThemeKind::Light);
    const auto filled = [](Qt::LayoutDirection direction, int value) {
      QSlider slider(Qt::Horizontal);
      slider.setLayoutDirection(direction);
      slider.setRange(0, 100);
      slider.setValue(value);
      slider.resize(200, 24);
      slider.show();
      const QImage image = slider.grab().toImage();
      int accent = 0;
      for (int x = 0; x < image.width(); ++x) accent += image.pixelColor(x, image.height() / 2) == Theme::instance().colors().accent;
      return accent;
    };
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
      QVERIFY2(filled(direction, 0) < 20, qPrintable(QString::number(filled(direction, 0))));
      QVERIFY2(filled(direction, 100) > 150, qPrintable(QString::number(filled(direction, 100))));
    }
  }

  void statePageIsCentred() {
    StateView view(new QWidget);
    view.resize(900, 500);
    view.showEmpty(Icon::Film, u"No films yet"_s, u"Films go here."_s, u"Choose films"_s);
    view.show();
    for (const QString& name : {u"statePictureLabel"_s, u"stateTitleLabel"_s, u"statePushButton"_s}) {
      auto* part = view.findChild<QWidget*>(name);
      QVERIFY(std::abs(part->mapTo(&view, part->rect().center()).x() - 450) <= 1);
    }
  }

  void curvesDifferInColourDashAndMarker() {
    for (int i = 0; i < 36; ++i)
      for (int j = 0; j < i; ++j) {
        const CurveStyle a = Theme::curveStyle(i), b = Theme::curveStyle(j);
        QVERIFY(a.color != b.color || (a.dashes != b.dashes && a.marker != b.marker));
      }
  }

  void curvesAreSeenOnADarkGround() {
    for (ThemeKind kind : {ThemeKind::Dark, ThemeKind::HighContrast}) {
      Theme::instance().apply(*qApp, kind);
      if (!Theme::instance().colors().dark) continue;
      for (int i = 0; i < 6; ++i) QVERIFY(Theme::contrast(Theme::curveStyle(i).color, Theme::instance().colors().surface) >= 4.5);
    }
    Theme::instance().apply(*qApp, ThemeKind::Light);
    QCOMPARE(Theme::curveStyle(0).color, QColor(0x0072B2));
  }

  void everyIconHasInk() {
    QCOMPARE(allIcons().size(), 35);
    for (Icon which : allIcons()) {
      const QImage image = iconPixmap(which, 24, Qt::black).toImage();
      int inked = 0;
      for (int y = 0; y < 24; ++y)
        for (int x = 0; x < 24; ++x) inked += qAlpha(image.pixel(x, y)) > 128;
      QVERIFY2(inked > 20, qPrintable(QString::number(static_cast<int>(which))));
    }
    const QPixmap sharp = iconPixmap(Icon::Play, 24, Qt::black, 2.0);
    QCOMPARE(sharp.size(), QSize(48, 48));
  }

  void scriptsGetTheirRoom() {
    QCOMPARE(lineHeightFor(u"Good morning"_s), 1.4);
    QCOMPARE(lineHeightFor(u"ሰላም"_s), 1.6);
    QCOMPARE(lineHeightFor(u"سلام"_s), 1.6);
    QCOMPARE(directionOf(u"سلام world"_s), Qt::RightToLeft);
    QCOMPARE(directionOf(u"ሰላም"_s), Qt::LeftToRight);
    QCOMPARE(interfaceFont(22).pixelSize(), 22);
  }

  void labelsKnowTheirHeights() {
    TextLabel label(u"A sentence that is wrapped when there is little room for it."_s);
    label.setWordWrap(true);
    QLabel plain(label.text());
    plain.setWordWrap(true);
    const auto same = [&] {
      for (const int width : {60, 120, 60, 400, 90, 91, 92, 93, 94, 95, 96, 120})
        if (label.heightForWidth(width) != plain.heightForWidth(width)) return false;
      return true;
    };
    QVERIFY(same());
    for (QLabel* one : {static_cast<QLabel*>(&label), &plain}) one->setText(u"Shorter."_s);
    QVERIFY(same());
    QFont large = label.font();
    large.setPixelSize(40);
    for (QLabel* one : {static_cast<QLabel*>(&label), &plain}) one->setFont(large);
    QVERIFY(same());
    for (QLabel* one : {static_cast<QLabel*>(&label), &plain}) one->setContentsMargins(10, 20, 10, 20);
    QVERIFY(same());
  }

  void aStackAsksItsPagesOnce() {
    struct Asked : QWidget {
      QSize sizeHint() const override { return ++times, size; }
      mutable int times = 0;
      QSize size{100, 50};
    };
    PageStack stack;
    auto *front = new Asked, *behind = new Asked;
    stack.addWidget(front);
    stack.addWidget(behind);
    behind->size = {300, 80};
    QCOMPARE(stack.sizeHint(), QSize(300, 80));
    const int asked = behind->times;
    for (int i = 0; i < 10; ++i) QCOMPARE(stack.sizeHint(), QSize(300, 80));
    QCOMPARE(behind->times, asked);
    front->size = {400, 60};
    front->updateGeometry();
    QCOMPARE(stack.sizeHint(), QSize(400, 80));
    QSignalSpy changed(&stack, &PageStack::currentChanged);
    stack.setCurrentWidget(behind);
    QCOMPARE(changed.size(), 1);
    QVERIFY(stack.currentIndex() == 1 && front->isHidden() && !behind->isHidden());
  }

  void numbersAreWords() {
    QCOMPARE(durationText(0.84), u"0.8 s"_s);
    QCOMPARE(durationText(41.2), u"41 s"_s);
    QCOMPARE(durationText(200), u"3 min 20 s"_s);
    QCOMPARE(durationText(7500), u"2 h 5 min"_s);
    QCOMPARE(timeLeftText(-1), QString());
    QCOMPARE(timeLeftText(41), u"41 s left"_s);
    QCOMPARE(timeLeftText(3), u"less than 10 s left"_s);
    QCOMPARE(clockText(4.23), u"0:04.2"_s);
    QCOMPARE(clockText(3725), u"1:02:05"_s);
    QCOMPARE(bytesText(11'200'000'000), u"11.2 GB"_s);
    QCOMPARE(valueText(std::nan("")), u"not a number"_s);
    QCOMPARE(percentText(0.999), u"99 %"_s);
    QCOMPARE(percentText(0.926), u"93 %"_s);
    QCOMPARE(percentText(1.0), u"100 %"_s);
  }

  void warningsAreSaidByTheirCodeAndLine() {
    QCOMPARE(warningText("subtitle.bad_time line 12: This time cannot be used: x"), u"A line has a time that cannot be used; it was left out. Line 12."_s);
    QCOMPARE(warningText("subtitle.unsorted: The cues were not in order of time; they were put in order."), u"The subtitles were not in order of time; they were put in order."_s);
    QCOMPARE(warningText("subtitle.missing: The film holds no subtitles."), u"There are no subtitles for this film."_s);  // an error's own sentence
    QVERIFY(warningText("odd.code line 3: something odd").contains(u"something odd"_s));
    QVERIFY(warningText("a plain sentence").contains(u"a plain sentence"_s));
  }
  void errorsSayWhatWhereAndWhatNow() {
    const dimts::Error known{"media.no_audio", "/films/ሰላም.mkv", "no audio stream", "x"};
    const ErrorText text = errorText(known);
    QCOMPARE(text.what, u"The film has no sound track."_s);
    QCOMPARE(text.where, u"/films/ሰላም.mkv"_s);
    QCOMPARE(text.now, u"Choose a version with sound."_s);
    QVERIFY(text.all().contains(u"ሰላም.mkv"_s));
    const ErrorText unknown = errorText({"odd.code", "", "something odd", "do this"});
    QCOMPARE(unknown.what, u"Something odd."_s);
    QCOMPARE(unknown.now, u"Do this."_s);
    QVERIFY(!errorText({}).what.isEmpty());
    QVERIFY(!errorText({}).now.isEmpty());
    const ErrorText more = errorText({"dataset.span_overlaps", "", "From 1.2 s on the sound is the next clip's", "end the clip at 1.2 s"});
    QVERIFY2(more.what.contains(u"next clip's"_s) && more.now == u"End the clip at 1.2 s."_s, qPrintable(more.all()));
    QVERIFY(!errorText({"dataset.span_overlaps", "", "", ""}).now.isEmpty());
    QVERIFY(hasErrorText("disk.full") && !hasErrorText("odd.code"));
    QCOMPARE(reasonText("too_short"), u"too short"_s);
    QCOMPARE(reasonText("brand_new_reason"), u"brand new reason"_s);
    QCOMPARE(stageText("train.step"), u"Training"_s);
    dimts::Progress progress{"import.decode", "/a/b/film.mkv", 3, 12, -1};
    QVERIFY(progressText(progress).contains(u"film.mkv"_s) && progressText(progress).contains(u"3 of 12"_s));
  }

  void statePages() {
    auto* content = new QWidget;
    StateView view(content);
    QCOMPARE(view.state(), StateView::State::Content);
    auto* button = view.findChild<QPushButton*>(u"statePushButton"_s);
    QSignalSpy action(&view, &StateView::actionRequested), stop(&view, &StateView::stopRequested);
    view.resize(600, 400);
    view.show();
    view.showEmpty(Icon::Film, u"No films yet"_s, u"Films and their subtitles go here."_s, u"Choose films"_s);
    QVERIFY(view.currentWidget() != content && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(action.count(), 1);
    QCOMPARE(action.at(0).at(0).value<StateView::State>(), StateView::State::Empty);
    view.showWorking(u"Importing"_s, u"film 3 of 12"_s, 0.25, 41);
    QCOMPARE(view.findChild<QProgressBar*>()->value(), 250);
    QCOMPARE(view.findChild<QLabel*>(u"stateTimeLeftLabel"_s)->text(), u"41 s left"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(stop.count(), 1);
    QVERIFY(!button->isEnabled());
    view.showWorking(u"Importing"_s, u"film 4 of 12"_s, 0.5, 30);
    QVERIFY2(!button->isEnabled(), "asked once: progress does not enable it again");
    view.showFailed({"disk.full", "/media/disk", "", ""}, u"Try again"_s);
    QCOMPARE(view.findChild<QLabel*>(u"stateTitleLabel"_s)->text(), u"The disk is full."_s);
    QVERIFY(view.findChild<QLabel*>(u"stateWhereLabel"_s)->isVisible() && button->isEnabled());
    view.showNotYet(u"There are no clips to learn from."_s, u"Go to the dataset"_s);
    QVERIFY(!view.findChild<QLabel*>(u"stateWhereLabel"_s)->isVisible());
    view.showDone(u"Imported"_s, u"412 clips kept"_s, {});
    QVERIFY(!button->isVisible());
    QCOMPARE(dimts::test::nameProblems(view), QString());
    view.showContent();
    QCOMPARE(view.currentWidget(), content);
  }

  void bannerTellsAndGoes() {
    Banner banner;
    QVERIFY(banner.isHidden());
    QSignalSpy action(&banner, &Banner::actionTriggered), gone(&banner, &Banner::dismissed);
    banner.showError({"import.wrong_film", "/f/b.srt", "", ""}, u"Choose again"_s);
    QVERIFY(banner.isVisible());
    QCOMPARE(banner.kind(), Banner::Kind::Wrong);
    QCOMPARE(banner.message(), u"These subtitles do not fit this film."_s);
    QVERIFY(banner.accessibleDescription().contains(u"/f/b.srt"_s));
    QTest::mouseClick(banner.findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(action.count(), 1);
    QCOMPARE(dimts::test::nameProblems(banner), QString());
    QTest::mouseClick(banner.findChild<QToolButton*>(), Qt::LeftButton);
    QCOMPARE(gone.count(), 1);
    QVERIFY(banner.isHidden());
  }

  void jobBarRunsStopsAndUndoes() {
    JobBar bar;
    bar.show();
    auto* stop = bar.findChild<QPushButton*>(u"jobStopPushButton"_s);
    auto* undo = bar.findChild<QPushButton*>(u"jobUndoPushButton"_s);
    auto* text = bar.findChild<QLabel*>(u"jobTextLabel"_s);
    QVERIFY(!stop->isVisible() && !undo->isVisible() && !bar.isRunning());
    QSignalSpy stopped(&bar, &JobBar::stopRequested), undone(&bar, &JobBar::undoRequested);
    bar.setProgress({"import.decode", "film.mkv", 3, 12, 41});
    QVERIFY(stop->isVisible() && bar.isRunning());
    QCOMPARE(bar.findChild<QProgressBar*>()->value(), 250);
    QTest::mouseClick(stop, Qt::LeftButton);
    QCOMPARE(stopped.count(), 1);
    QVERIFY(!stop->isEnabled());
    const QString stopping = text->text();
    bar.setProgress({"import.decode", "film.mkv", 4, 12, 30});
    QCOMPARE(text->text(), stopping);
    bar.setIdle(u"Stopped by you."_s);
    bar.setRunning(u"Training"_s, -1, -1);
    QVERIFY2(stop->isEnabled(), "the next job can be stopped");
    QCOMPARE(bar.findChild<QProgressBar*>()->maximum(), 0);
    bar.setLastUndo(u"dropped 12 clips"_s);
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(undone.count(), 1);
    QCOMPARE(dimts::test::nameProblems(bar), QString());
  }

  void railIsReachableByKeysAndReader() {
    Rail rail;
    const char* const names[] = {"project", "dataset", "tokenizer", "settings", "training", "listen"};
    for (int i = 0; i < 6; ++i) rail.addTab(QString::fromLatin1(names[i]), QString::fromLatin1(names[i]), static_cast<Icon>(i));
    QSignalSpy changed(&rail, &Rail::currentChanged);
    rail.resize(rail.sizeHint());
    rail.show();
    QVERIFY(QTest::qWaitForWindowExposed(&rail));
    QCOMPARE(rail.current(), 0);
    rail.setState(1, RailState::Done);
    rail.setState(5, RailState::NotYet, u"Train a voice first."_s);
    QVERIFY(rail.button(1)->accessibleName().contains(u"done"_s));
    QCOMPARE(rail.button(5)->accessibleDescription(), u"Train a voice first."_s);
    QVERIFY(rail.button(5)->toolTip().contains(u"Train a voice first."_s));
    QTest::mouseClick(rail.button(2), Qt::LeftButton);
    QCOMPARE(rail.current(), 2);
    rail.button(2)->setFocus();
    QTest::keyClick(rail.button(2), Qt::Key_Down);
    QCOMPARE(rail.current(), 3);
    QTest::keyClick(&rail, Qt::Key_5, Qt::ControlModifier);
    QTRY_COMPARE(rail.current(), 4);
    QCOMPARE(changed.count(), 3);
    QVERIFY(rail.button(4)->isChecked() && !rail.button(3)->isChecked());
    QTest::mouseClick(rail.button(4), Qt::LeftButton);
    QVERIFY2(rail.button(4)->isChecked(), "a click on the current one leaves it chosen");
    QCOMPARE(dimts::test::nameProblems(rail), QString());
    QVERIFY(dimts::test::colorCount(rail) > 10);
  }

  void flowBreaksLinesAndTurnsRound() {
    QWidget box;
    auto* flow = new FlowLayout(&box, 8);
    QList<QWidget*> items;
    for (int i = 0; i < 5; ++i) {
      auto* item = new QWidget;
      item->setMinimumSize(100, 20);
      flow->addWidget(item);
      items << item;
    }
    box.resize(330, 200);
    box.show();
    QCOMPARE(flow->heightForWidth(330), 48);
    QCOMPARE(items[0]->x(), 0);
    QCOMPARE(items[3]->pos(), QPoint(0, 28));
    box.setLayoutDirection(Qt::RightToLeft);
    flow->invalidate();
    flow->activate();
    QCOMPARE(items[0]->geometry().right(), 329);
  }
};

DIMTS_WIDGET_TEST_MAIN(CommonTest)
#include "common_test.moc"
