// The chart: nothing lost by decimation, smoothing, following and zooming, marks, pictures, and its speed with a million points.
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QMenu>
#include <QToolButton>
#include <cmath>
#include <random>

#include "tests/widgets/support/fake_output.h"
#include "tests/widgets/support/widget_test.h"
#include "widgets/charts/bar_chart.h"
#include "widgets/charts/curve_data.h"
#include "widgets/charts/curve_sound.h"
#include "widgets/charts/loss_chart.h"
#include "widgets/charts/qcustomplot_header.h"
#include "widgets/common/theme.h"

using namespace dimts::widgets;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<dimts::MetricPoint> noisy(const std::string& name, int64_t first, int64_t count, double level = 3) {
  static std::mt19937 random(7);
  std::normal_distribution<double> noise(0, 0.2);
  std::vector<dimts::MetricPoint> points;
  for (int64_t i = first; i < first + count; ++i)
    points.push_back({name, i, level * std::exp(-static_cast<double>(i) / 3e5) + 1 + noise(random)});
  return points;
}

/// Hz of the tone in a stretch of the sound, by the times at which it rises through nought.
double heardHertz(const CurveSound& sound, double fromSeconds, double toSeconds) {
  const auto begin = static_cast<size_t>(fromSeconds * sound.sampleRate), end = static_cast<size_t>(toSeconds * sound.sampleRate);
  double first = -1, last = -1;
  int count = 0;
  for (size_t i = begin + 1; i < end; ++i) {
    const double a = sound.samples[i - 1], b = sound.samples[i];
    if (!(a < 0 && b >= 0)) continue;
    last = static_cast<double>(i - 1) + a / (a - b);
    if (first < 0) first = last;
    else ++count;
  }
  return count > 0 ? count * sound.sampleRate / (last - first) : 0;
}

float loudest(const CurveSound& sound, double fromSeconds, double toSeconds) {
  float level = 0;
  for (auto i = static_cast<size_t>(fromSeconds * sound.sampleRate); i < static_cast<size_t>(toSeconds * sound.sampleRate); ++i)
    level = std::max(level, std::abs(sound.samples[i]));
  return level;
}

void showChart(LossChart& chart) {
  chart.resize(900, 480);
  chart.show();
  QVERIFY(QTest::qWaitForWindowExposed(&chart));
}

}  // namespace

class ChartsTest : public dimts::test::WidgetTest {
  Q_OBJECT
 private Q_SLOTS:
  void aCurveIsHeardAsItRuns() {
    QCOMPARE(pitchOf(1, 1, 3, false), kLowestHertz);
    QCOMPARE(pitchOf(3, 1, 3, false), kHighestHertz);
    QVERIFY(std::abs(pitchOf(2, 1, 3, false) - 440) < 1e-9);            // the middle of two octaves is one octave
    QVERIFY(std::abs(pitchOf(2, 1, 4, true) - 440) < 1e-9);             // and on the logarithmic scale the geometric middle
    QCOMPARE(pitchOf(9, 1, 3, false), kHighestHertz);
    QVERIFY(std::abs(pitchOf(5, 5, 5, false) - 440) < 1e-9);
    QCOMPARE(pitchOf(-1, 1, 4, true), kLowestHertz);

    CurveData curve;  // a second of high, then of low, then a gap, then the middle
    for (int x = 0; x < 400; ++x) curve.append(x, x < 100 ? 3 : x < 200 ? 1 : x < 300 ? std::nan("") : 2);
    const std::vector<double> values = resampled(curve, 0, 399, 400);
    QCOMPARE(values.size(), size_t{400});
    QCOMPARE(values[50], 3.0);
    QVERIFY(std::isnan(values[250]));
    const CurveSound sound = renderCurve(values, 1, 3, false);
    QCOMPARE(sound.samples.size(), static_cast<size_t>(kCurveSeconds * sound.sampleRate));
    QVERIFY(std::abs(heardHertz(sound, 0.2, 0.8) - 880) < 1);
    QVERIFY(std::abs(heardHertz(sound, 1.2, 1.8) - 220) < 1);
    QCOMPARE(loudest(sound, 2.2, 2.8), 0.F);
    QVERIFY(std::abs(heardHertz(sound, 3.2, 3.8) - 440) < 1);
    QVERIFY(loudest(sound, 0, 4) < 0.3F && loudest(sound, 0.2, 0.8) > 0.1F);
    double largestStep = 0;  // nothing clicks: no sample is further from the last than the highest tone goes
    for (size_t i = 1; i < sound.samples.size(); ++i) largestStep = std::max(largestStep, static_cast<double>(std::abs(sound.samples[i] - sound.samples[i - 1])));
    QVERIFY2(largestStep < 0.24 * 2 * 3.1416 * 880 * 1.5 / sound.sampleRate, qPrintable(QString::number(largestStep)));
    QVERIFY(std::abs(sound.samples.front()) < 0.01F && std::abs(sound.samples.back()) < 0.01F);
  }
  void betweenTwoPointsTheToneGlides() {
    CurveData curve;
    curve.append(0, 1);
    curve.append(100, 3);
    const std::vector<double> values = resampled(curve, 0, 100, 11);
    QVERIFY(std::abs(values[5] - 2) < 1e-9);
    QVERIFY(std::is_sorted(values.begin() + 1, values.end() - 1));
    const std::vector<double> outside = resampled(curve, -110, 210, 3);
    QVERIFY(std::isnan(outside[0]) && !std::isnan(outside[1]) && std::isnan(outside[2]));
    QVERIFY(resampled(CurveData(), 0, 1, 5).size() == 5 && renderCurve({}, 0, 1, false).samples.empty());
  }
  void stepsThatWereLeftOutAreMarked() {
    LossChart chart;
    chart.resize(700, 420);
    chart.show();
    std::vector<dimts::MetricPoint> points;
    for (int64_t step = 1; step <= 100; ++step) points.push_back({"train/mel", step, 2.0 / static_cast<double>(step)});
    chart.append(points);
    auto* label = chart.findChild<QLabel*>(u"chartMarksLabel"_s);
    QVERIFY(label && label->isHidden());
    chart.append({{"skipped/loss_outlier", 40, 1}, {"train/mel", 101, 0.02}, {"skipped/loss_not_finite", 70, 1}});
    QCOMPARE(chart.curveNames(), QStringList{u"train/mel"_s});  // no curve of its own
    QCOMPARE(chart.pointCount(u"train/mel"_s), int64_t{101});
    QVERIFY(!label->isHidden() && label->text().contains(u"2 steps"_s) && label->text().contains(u"70"_s));
    QVERIFY2(label->toolTip().contains(u"Step 40: the loss was far from the others"_s), qPrintable(label->toolTip()));
    QCOMPARE(label->accessibleDescription(), label->toolTip());
    QVERIFY2(chart.summary().contains(u"2 steps were left out"_s), qPrintable(chart.summary()));
    chart.refreshNow();
    auto* plot = chart.findChild<QCustomPlot*>();
    const auto crosses = [plot] {  // of the one graph that is drawn as crosses without a line
      for (int i = 0; i < plot->graphCount(); ++i)
        if (plot->graph(i)->scatterStyle().shape() == QCPScatterStyle::ssCross && plot->graph(i)->lineStyle() == QCPGraph::lsNone) return plot->graph(i)->data();
      return QSharedPointer<QCPGraphDataContainer>();
    }();
    QVERIFY(crosses);
    QCOMPARE(crosses->size(), 2);
    QCOMPARE(crosses->at(0)->key, 40.0);
    QVERIFY(plot->yAxis->range().contains(crosses->at(0)->value));
    chart.setRange(50, 101);
    chart.refreshNow();
    QCOMPARE(crosses->size(), 1);
    QCOMPARE(chart.skipped().size(), size_t{2});
    chart.clear();
    QVERIFY(label->isHidden() && chart.skipped().empty());
    QCOMPARE(crosses->size(), 0);
  }
  void samplesAreChosenOnTheCurve() {
    LossChart chart;
    chart.resize(700, 420);
    chart.show();
    std::vector<dimts::MetricPoint> points;
    for (int64_t step = 1; step <= 100; ++step) points.push_back({"train/mel", step, 2.0});
    chart.append(points);
    for (int64_t step : {80, 40, 80}) chart.addMark(LossChart::Mark::Sample, step);
    chart.refreshNow();
    auto* plot = chart.findChild<QCustomPlot*>();
    QSignalSpy chosen(&chart, &LossChart::sampleChosen);
    const auto place = [plot](double step) { return QPoint(qRound(plot->xAxis->coordToPixel(step)), plot->axisRect()->center().y()); };
    QTest::mouseClick(plot, Qt::LeftButton, {}, place(40) + QPoint(3, 0));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.takeFirst().first().toLongLong(), 40);
    QTest::mouseClick(plot, Qt::LeftButton, {}, place(60));
    QVERIFY(chosen.isEmpty());
    QTest::mousePress(plot, Qt::LeftButton, {}, place(40));  // a drag is no click
    QTest::mouseMove(plot, place(60));
    QTest::mouseRelease(plot, Qt::LeftButton, {}, place(80));
    QVERIFY(chosen.isEmpty());
    chart.resetView();
    QTest::mouseMove(plot, place(60));
    QTest::keyClick(plot, Qt::Key_P);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.takeFirst().first().toLongLong(), 40);  // the last one before
    chart.clear();
    QTest::keyClick(plot, Qt::Key_P);
    QVERIFY(chosen.isEmpty());
  }
  void aCurveIsSummedUpInWords() {
    CurveData curve;
    for (int x = 0; x < 1000; ++x) curve.append(x, 5 - 0.004 * x);
    curve.append(1000, std::nan(""));
    CurveSummary facts = summaryOf(curve);
    QCOMPARE(facts.points, size_t{1000});
    QCOMPARE(facts.gaps, size_t{1});
    QCOMPARE(facts.first.y, 5.0);
    QCOMPARE(facts.last.x, 999.0);
    QCOMPARE(facts.lowest.x, 999.0);
    QCOMPARE(facts.highest.x, 0.0);
    QCOMPARE(facts.trend, CurveTrend::Falling);
    CurveData level;
    for (int x = 0; x < 9; ++x) level.append(x, 1);
    QCOMPARE(summaryOf(level).trend, CurveTrend::Unknown);
    level.append(9, 1.001);
    QCOMPARE(summaryOf(level).trend, CurveTrend::Level);
    QCOMPARE(summaryOf(CurveData()).points, size_t{0});

    LossChart chart;
    QVERIFY(chart.summary().contains(u"No curve yet"_s));
    chart.append(noisy("train/mel", 0, 50));
    chart.append({{"train/kl", 0, 2}});
    QVERIFY2(chart.summary().contains(u"kl: 2"_s) && chart.summary().contains(u"at step 49"_s), qPrintable(chart.summary()));
    chart.setCurveVisible(u"train/kl"_s, false);
    QVERIFY(!chart.summary().contains(u"kl"_s));
  }
  void theCurveIsHeardByButtonKeyAndMenu() {
    LossChart chart;
    dimts::test::FakeOutput::Log log;
    chart.setAudioOutput(std::make_unique<dimts::test::FakeOutput>(log));
    showChart(chart);
    auto* button = chart.findChild<QToolButton*>(u"chartHearToolButton"_s);
    QTest::mouseClick(button, Qt::LeftButton, {}, {6, button->height() / 2});
    QCOMPARE(log.starts, 0);  // nothing to hear yet
    chart.append(noisy("train/mel", 0, 300));
    chart.append(noisy("train/kl", 0, 300));
    chart.refreshNow();
    QTest::mouseClick(button, Qt::LeftButton, {}, {6, button->height() / 2});
    QCOMPARE(log.starts, 1);
    QVERIFY(chart.isHeard() && log.bytes > 100'000);
    log.position = 2;  // half of it: the crosshair is in the middle
    auto* step = chart.findChild<QLabel*>(u"chartStepLabel"_s);
    QTRY_VERIFY(step->text().contains(u"150"_s));
    QTest::keyClick(&chart, Qt::Key_H);
    QVERIFY(!chart.isHeard() && !log.playing);
    QTRY_VERIFY(step->text().contains(u"299"_s));
    Q_EMIT button->menu()->aboutToShow();
    QCOMPARE(button->menu()->actions().size(), 2);
    button->menu()->actions().at(1)->trigger();
    QVERIFY(chart.isHeard());
    chart.clear();
    QVERIFY(!chart.isHeard());
    log.there = false;
    chart.append(noisy("train/mel", 0, 300));
    chart.refreshNow();
    chart.hear();
    QVERIFY(step->text().contains(u"no audio device"_s));
  }
  void barsAreToldAndReachedByKeys() {
    for (const Qt::Orientation orientation : {Qt::Vertical, Qt::Horizontal}) {
      BarChart chart(orientation);
      QVERIFY(chart.accessibleDescription().isEmpty());
      chart.setBars({{u"1"_s, 40, u"40"_s, u"one letter: 40"_s, false}, {u"2"_s, 10, u"10"_s, u"two letters: 10"_s, true}, {u"3"_s, std::nan(""), u"0"_s, u"three letters: none"_s, false}});
      QCOMPARE(chart.accessibleDescription(), u"one letter: 40; two letters: 10; three letters: none"_s);
      chart.resize(300, chart.sizeHint().height());
      chart.show();
      QVERIFY(dimts::test::colorCount(chart) > 3);
      QCOMPARE(chart.barAt({2, 2}), 0);
      QCOMPARE(chart.barAt(orientation == Qt::Horizontal ? QPoint(2, chart.height() - 2) : QPoint(2 * 56 + 2, 2)), 2);
      QCOMPARE(chart.barAt({2, 5000}), -1);
      QTest::keyClick(&chart, Qt::Key_End);
      QCOMPARE(chart.current(), 2);
      QTest::keyClick(&chart, Qt::Key_Left);
      QCOMPARE(chart.accessibleDescription(), u"two letters: 10"_s);
      QTest::keyClick(&chart, Qt::Key_Home);
      QTest::keyClick(&chart, Qt::Key_Up);
      QCOMPARE(chart.current(), 0);
      chart.setBars({});
      QTest::keyClick(&chart, Qt::Key_Down);
      QCOMPARE(chart.current(), -1);
    }
  }
  void lyingBarsBeginWhereTheLanguageBegins() {
    BarChart chart(Qt::Horizontal);
    chart.setBars({{u"a"_s, 1, u"1"_s, u"a: 1"_s, false}});
    chart.resize(200, 40);
    const QImage left = chart.grab().toImage();
    chart.setLayoutDirection(Qt::RightToLeft);
    const QImage right = chart.grab().toImage();
    const QRgb accent = Theme::instance().colors().accent.rgb();
    QCOMPARE(left.pixel(20, 10), accent);
    QVERIFY(left.pixel(left.width() - 20, 10) != left.pixel(20, 10) || right.pixel(2, 10) != accent);
    QCOMPARE(right.pixel(right.width() - 21, 10), accent);
  }

  void viewKeepsEverySpike() {
    std::mt19937 random(1);
    std::uniform_real_distribution<double> value(0, 1);
    CurveData curve;
    for (int i = 0; i < 300'000; ++i) curve.append(i, value(random));
    for (int at : {1, 63, 64, 4096, 123'457, 299'999}) {
      CurveData spiked;
      for (size_t i = 0; i < curve.size(); ++i) spiked.append(curve.x(i), static_cast<int>(i) == at ? (at % 2 ? 50 : -50) : curve.y(i));
      const auto view = spiked.view(0, 299'999, 700);
      QVERIFY(view.size() <= 4 * 700 + 2);
      bool found = false;
      for (const CurvePoint& p : view) found |= p.x == at && std::abs(p.y) == 50;
      QVERIFY2(found, qPrintable(QString::number(at)));
      for (size_t i = 1; i < view.size(); ++i) QVERIFY(view[i].x > view[i - 1].x);
    }
  }

  void rangesAgreeWithASearchThroughAll() {
    std::mt19937 random(2);
    std::uniform_real_distribution<double> value(-1, 1);
    CurveData curve;
    for (int i = 0; i < 20'000; ++i) curve.append(i * 3, i % 97 == 0 ? std::nan("") : value(random));
    QCOMPARE(curve.notFinite(), size_t(207));
    for (int round = 0; round < 200; ++round) {
      const int a = static_cast<int>(random() % 60'000), b = a + static_cast<int>(random() % 9'000);
      double low = 1e9, high = -1e9, positive = 1e9;
      for (size_t i = 0; i < curve.size(); ++i)
        if (curve.x(i) >= a && curve.x(i) <= b && std::isfinite(curve.y(i))) {
          low = std::min(low, curve.y(i));
          high = std::max(high, curve.y(i));
          if (curve.y(i) > 0) positive = std::min(positive, curve.y(i));
        }
      double gotLow = 1e9, gotHigh = -1e9, gotPositive = 1e9, ignored = 0;
      const bool any = curve.range(a, b, false, gotLow, gotHigh);
      QCOMPARE(any, low < 1e8);
      QCOMPARE(gotLow, low);
      QCOMPARE(gotHigh, high);
      if (curve.range(a, b, true, gotPositive, ignored)) QCOMPARE(gotPositive, positive);
    }
  }

  void resumedRunReplacesItsTail() {
    CurveData curve;
    for (int i = 0; i < 10'000; ++i) curve.append(i, i == 9'500 ? 99 : 1);
    curve.append(9'000, 5);
    QCOMPARE(curve.size(), size_t(9'001));
    double low = 0, high = 0;
    QVERIFY(curve.range(0, 1e9, false, low, high));
    QCOMPARE(high, 5.0);
    for (int i = 9'001; i < 12'000; ++i) curve.append(i, 2);
    QVERIFY(curve.range(0, 1e9, false, low, high));
    QCOMPARE(high, 5.0);
    QCOMPARE(low, 1.0);
    SmoothedCurve smooth;
    smooth.setWeight(0.9);
    smooth.update(curve);
    curve.append(100, 7);
    smooth.update(curve);
    QCOMPARE(smooth.data().size(), curve.size());
    QVERIFY(std::abs(smooth.data().y(99) - 1) < 1e-9);
    QVERIFY(std::abs(smooth.data().y(100) - 1.6) < 1e-3);
  }

  void smoothingIsTheBiasCorrectedAverage() {
    CurveData curve;
    const double values[] = {4, 2, std::nan(""), 8};
    for (int i = 0; i < 4; ++i) curve.append(i, values[i]);
    SmoothedCurve smooth;
    smooth.setWeight(0.5);
    smooth.update(curve);
    QCOMPARE(smooth.data().y(0), 4.0);
    QVERIFY(std::abs(smooth.data().y(1) - (0.5 * 0.5 * 4 + 0.5 * 2) / 0.75) < 1e-12);
    QVERIFY(std::isnan(smooth.data().y(2)));
    QVERIFY(std::abs(smooth.data().y(3) - (0.25 * 0.5 * 4 + 0.5 * 0.5 * 2 + 0.5 * 8) / 0.875) < 1e-12);
  }

  void emptyChartIsFriendly() {
    LossChart chart;
    showChart(chart);
    chart.refreshNow();
    QVERIFY(chart.findChild<QLabel*>(u"chartEmptyLabel"_s)->isVisible());
    QVERIFY(!chart.savePicture(u"/nowhere/x.png"_s).ok());
    chart.setLogScale(true);
    chart.setSmoothing(0.9);
    chart.refreshNow();
    chart.append({{"train/mel", 1, 2.5}});
    chart.refreshNow();
    QVERIFY(!chart.findChild<QLabel*>(u"chartEmptyLabel"_s)->isVisible());
    QCOMPARE(dimts::test::nameProblems(chart), QString());
  }

  void outliersMayLeaveThePlot() {
    LossChart chart;
    showChart(chart);
    std::vector<dimts::MetricPoint> points;
    for (int64_t step = 1; step <= 200; ++step) points.push_back({"train/mel", step, step == 100 ? 1000.0 : 2 + 0.001 * static_cast<double>(step)});
    chart.append(points);
    chart.refreshNow();
    QVERIFY(chart.outliersFit() && chart.highestShownValue() > 1000);
    chart.findChild<QCheckBox*>(u"chartOutliersCheckBox"_s)->click();
    chart.refreshNow();
    QVERIFY(!chart.outliersFit() && chart.highestShownValue() < 3 && chart.highestShownValue() > 2.19);
    QVERIFY(chart.summary().contains(u"1,000"_s) || chart.summary().contains(u"1000"_s));  // said all the same
    chart.setOutliersFit(true);
    chart.refreshNow();
    QVERIFY(chart.highestShownValue() > 1000);
  }

  void curvesByNameAndVisibility() {
    LossChart chart;
    showChart(chart);
    chart.append({{"train/mel", 1, 2}, {"train/kl", 1, 1}, {"train/mel", 2, 1.9}, {"val/mel", 2, 2.1}});
    QCOMPARE(chart.curveNames(), QStringList({u"train/mel"_s, u"train/kl"_s, u"val/mel"_s}));
    QCOMPARE(chart.pointCount(u"train/mel"_s), 2);
    auto* box = chart.findChild<QCheckBox*>(u"train_klCheckBox"_s);
    QVERIFY(box && box->isChecked());
    QSignalSpy spy(&chart, &LossChart::curveVisibilityChanged);
    box->click();
    QVERIFY(!chart.isCurveVisible(u"train/kl"_s));
    QCOMPARE(spy.count(), 1);
    chart.setCurveLabel(u"val/mel"_s, u"mel on new sentences"_s);
    QCOMPARE(chart.findChild<QCheckBox*>(u"val_melCheckBox"_s)->text(), u"mel on new sentences"_s);
    chart.clear();
    QVERIFY(chart.curveNames().isEmpty());
    chart.append({{"train/mel", 1, 2}});
    QCOMPARE(chart.curveNames().size(), 1);
  }

  void followsZoomsAndComesBack() {
    LossChart chart;
    showChart(chart);
    chart.append(noisy("train/mel", 0, 3000));
    chart.refreshNow();
    QVERIFY(chart.isFollowing());
    QCOMPARE(chart.lastShownStep(), 2999.0);
    QCOMPARE(chart.firstShownStep(), 0.0);
    chart.findChild<QComboBox*>(u"chartSpanComboBox"_s)->setCurrentIndex(1);
    chart.setLastSteps(200);
    chart.refreshNow();
    QCOMPARE(chart.firstShownStep(), 2799.0);
    chart.setRange(500, 900);
    QVERIFY(!chart.isFollowing());
    chart.append(noisy("train/mel", 3000, 100));
    chart.refreshNow();
    QCOMPARE(chart.lastShownStep(), 900.0);
    auto* plot = chart.findChild<QCustomPlot*>();
    QTest::keyClick(plot, Qt::Key_Minus);
    QVERIFY(chart.lastShownStep() - chart.firstShownStep() > 450);
    QTest::keyClick(plot, Qt::Key_Home);
    chart.refreshNow();
    QVERIFY(chart.isFollowing());
    QCOMPARE(chart.lastShownStep(), 3099.0);
    chart.setRange(-1e9, 1e9);
    QVERIFY2(chart.lastShownStep() - chart.firstShownStep() < 4000, "the view stays near the data");
  }

  void rubberBandZoomsAndShiftMoves() {
    LossChart chart;
    showChart(chart);
    chart.append(noisy("train/mel", 0, 3000));
    chart.refreshNow();
    auto* plot = chart.findChild<QCustomPlot*>();
    const QRect area = plot->axisRect()->rect();
    const auto drag = [&](Qt::KeyboardModifiers keys, QPoint from, QPoint to) {
      QTest::mousePress(plot, Qt::LeftButton, keys, from);
      for (int i = 1; i <= 5; ++i) {
        QMouseEvent move(QEvent::MouseMove, from + (to - from) * i / 5, plot->mapToGlobal(from + (to - from) * i / 5), Qt::NoButton,
                         Qt::LeftButton, keys);
        QCoreApplication::sendEvent(plot, &move);
      }
      QTest::mouseRelease(plot, Qt::LeftButton, keys, to);
    };
    drag(Qt::NoModifier, area.center() - QPoint(100, 60), area.center() + QPoint(100, 60));
    const double width = chart.lastShownStep() - chart.firstShownStep(), first = chart.firstShownStep();
    QVERIFY(width < 1500 && first > 500 && !chart.isFollowing());
    QVERIFY(chart.findChild<QPushButton*>(u"chartFollowPushButton"_s)->isVisible());
    drag(Qt::ShiftModifier, area.center(), area.center() - QPoint(80, 0));
    QVERIFY(chart.firstShownStep() > first + 10);
    QVERIFY(std::abs(chart.lastShownStep() - chart.firstShownStep() - width) < 1e-6 * width);
    chart.findChild<QPushButton*>(u"chartFollowPushButton"_s)->click();
    chart.refreshNow();
    QCOMPARE(chart.firstShownStep(), 0.0);
  }

  void crosshairShowsValues() {
    LossChart chart;
    showChart(chart);
    std::vector<dimts::MetricPoint> points;
    for (int i = 0; i <= 100; ++i) points.push_back({"train/mel", i, i == 50 ? 7.25 : 1.0});
    chart.append(points);
    chart.refreshNow();
    auto* plot = chart.findChild<QCustomPlot*>();
    auto* value = chart.findChild<QLabel*>(u"train_melValueLabel"_s);
    QCOMPARE(value->text(), u"1"_s);
    QTest::mouseMove(plot, QPoint(static_cast<int>(plot->xAxis->coordToPixel(50)), plot->axisRect()->center().y()));
    QTRY_COMPARE(value->text(), u"7.25"_s);
    QVERIFY(chart.findChild<QLabel*>(u"chartStepLabel"_s)->text().contains(u"50"_s));
  }

  void theBestMarkIsALineFromTopToBottom() {
    Theme::instance().apply(*qApp, ThemeKind::Light);
    LossChart chart;
    showChart(chart);
    chart.append({{"train/mel", 0, 1}, {"train/mel", 100, 1}});
    chart.addMark(LossChart::Mark::Best, 50);
    chart.refreshNow();
    auto* plot = chart.findChild<QCustomPlot*>();
    const QImage image = plot->toPixmap(plot->width(), plot->height(), 1.0).toImage();
    const int x = static_cast<int>(plot->xAxis->coordToPixel(50));
    int inked = 0;
    for (int y = plot->axisRect()->top(); y <= plot->axisRect()->bottom(); ++y) {
      bool hit = false;
      for (int dx = -1; dx <= 1; ++dx) {
        const QColor c = image.pixelColor(x + dx, y);
        hit |= c.red() < 215 && c.green() > c.red() + 15;  // the accent, also when it is spread over two columns
      }
      inked += hit;
    }
    QVERIFY2(inked > plot->axisRect()->height() * 8 / 10, qPrintable(QString::number(inked)));
  }

  void theBestMarkAtTheEndIsWhole() {
    LossChart chart;
    showChart(chart);
    chart.append({{"train/mel", 0, 1}, {"train/mel", 100, 1}});
    chart.addMark(LossChart::Mark::Best, 100);
    chart.refreshNow();
    const QRect inside = chart.findChild<QCustomPlot*>()->axisRect()->rect().adjusted(-4, -4, 4, 4);
    auto* text = dynamic_cast<QCPItemText*>(chart.findChild<QCustomPlot*>()->item(chart.findChild<QCustomPlot*>()->itemCount() - 1));
    QVERIFY(text && text->visible());
    for (const QPointF corner : {text->topLeft->pixelPosition(), text->bottomRight->pixelPosition()})
      QVERIFY(inside.contains(corner.toPoint()));
  }

  void stylesDoNotDependOnTheOrderOfAppearance() {
    QColor colors[2];
    for (int round = 0; round < 2; ++round) {
      LossChart chart;
      showChart(chart);
      chart.setFirstStyles({u"mel"_s, u"kl"_s});
      if (round == 0) chart.append({{"train/other", 0, 1}, {"train/kl", 0, 1}});
      chart.clear();
      chart.append({{"train/kl", 0, 1}, {"train/kl", 1, 1}});
      chart.refreshNow();
      for (int i = 0; i < chart.findChild<QCustomPlot*>()->graphCount(); ++i)
        if (auto* graph = chart.findChild<QCustomPlot*>()->graph(i); graph->dataCount() > 1) colors[round] = graph->pen().color();
    }
    QVERIFY(colors[0].isValid());
    QCOMPARE(colors[0], colors[1]);
    QCOMPARE(colors[0], Theme::curveStyle(1).color);
  }

  void curvesPutAsideAreListedOnDemand() {
    LossChart chart;
    showChart(chart);
    chart.append({{"train/mel", 0, 1}, {"train/adversarial", 0, 1}});
    chart.putAside(u"train/adversarial"_s);
    chart.refreshNow();
    auto* more = chart.findChild<QPushButton*>(u"chartMoreCurvesPushButton"_s);
    auto* box = chart.findChild<QCheckBox*>(u"train_adversarialCheckBox"_s);
    QVERIFY(more->isVisible() && !box->isVisible() && !chart.isCurveVisible(u"train/adversarial"_s));
    QVERIFY(chart.findChild<QCheckBox*>(u"train_melCheckBox"_s)->isVisible());
    QTest::mouseClick(more, Qt::LeftButton);
    QVERIFY(box->isVisible());
    QTest::mouseClick(box, Qt::LeftButton);
    QVERIFY(chart.isCurveVisible(u"train/adversarial"_s));
  }

  void gapsAndNonPositiveValuesAreSurvived() {
    LossChart chart;
    showChart(chart);
    std::vector<dimts::MetricPoint> points;
    for (int i = 0; i < 100; ++i) points.push_back({"train/kl", i, i == 30 ? std::nan("") : i == 31 ? INFINITY : i - 50.0});
    chart.append(points);
    chart.setLogScale(true);
    chart.setSmoothing(0.6);
    chart.refreshNow();
    QVERIFY(chart.findChild<QLabel*>(u"train_klValueLabel"_s)->toolTip().contains(u"2 value"_s));
    QVERIFY(chart.isLogScale());
  }

  void savesPngAndSvg() {
    QTemporaryDir dir;
    LossChart chart;
    showChart(chart);
    chart.append(noisy("train/mel", 0, 500));
    chart.append({{"val/mel", 100, 3}, {"val/mel", 200, 2.5}});
    chart.addMark(LossChart::Mark::Checkpoint, 100);
    chart.addMark(LossChart::Mark::Best, 200);
    QVERIFY(chart.savePicture(dir.filePath(u"ኪሳራ a.png"_s)).ok());
    QVERIFY(chart.savePicture(dir.filePath(u"b.svg"_s)).ok());
    const QImage image(dir.filePath(u"ኪሳራ a.png"_s));
    QVERIFY(image.width() >= 1200);
    QFile svg(dir.filePath(u"b.svg"_s));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    QVERIFY(svg.readAll().contains("not heard"));
    const auto refused = chart.savePicture(dir.filePath(u"no/such/folder/c.png"_s));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, std::string("picture.write"));
    dimts::test::AnsweringDialogs dialogs;
    dialogs.paths = QStringList{dir.filePath(u"d.png"_s)};
    QSignalSpy saved(&chart, &LossChart::pictureSaved);
    chart.findChild<QPushButton*>(u"chartSavePushButton"_s)->click();
    QCOMPARE(saved.count(), 1);
    QVERIFY(saved.at(0).at(1).toString().isEmpty() && QFile::exists(dir.filePath(u"d.png"_s)));
  }

  void batchesAreDrawnTogether() {
    LossChart chart;
    showChart(chart);
    QTest::qWait(100);
    const int before = chart.replotCount();
    QElapsedTimer timer;
    timer.start();
    int64_t step = 0;
    while (timer.elapsed() < 500) {
      chart.append(noisy("train/mel", step, 10));
      step += 10;
      QCoreApplication::processEvents();
    }
    QTest::qWait(60);
    const double seconds = static_cast<double>(timer.elapsed()) / 1000;
    QVERIFY(chart.replotCount() > before);
    QVERIFY2(chart.replotCount() - before <= static_cast<int>(seconds * 31) + 1, qPrintable(QString::number(chart.replotCount() - before)));
  }

  void aMillionPointsStayFluent() {
    LossChart chart;
    showChart(chart);
    const std::vector<std::string> names = {"train/mel", "train/kl", "train/duration", "train/adversarial", "train/feature", "train/d"};
    std::vector<std::vector<dimts::MetricPoint>> sets;
    for (size_t c = 0; c < names.size(); ++c) sets.push_back(noisy(names[c], 0, 1'000'000, 2.0 + static_cast<double>(c)));
    QElapsedTimer timer;
    timer.start();
    for (const auto& set : sets) chart.append(set);
    const double appendSeconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    const auto draw = [&](const char* what, double limitMilliseconds) {
      chart.refreshNow();
      double best = 1e9;
      for (int i = 0; i < 5; ++i) {
        chart.append({{"train/mel", chart.pointCount(u"train/mel"_s), 1.0}});
        timer.restart();
        chart.refreshNow();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
      }
      qInfo("%s: %.1f ms", what, best);
      QVERIFY2(best < limitMilliseconds, what);
    };
    qInfo("append of 6 x 1,000,000 points: %.2f s", appendSeconds);
    QVERIFY(appendSeconds < 6);
    draw("six curves, raw", 200);
    chart.setSmoothing(0.98);
    draw("six curves, smoothed over raw", 300);
    for (size_t c = 1; c < names.size(); ++c) chart.setCurveVisible(QString::fromStdString(names[c]), false);
    draw("one curve, smoothed over raw", 100);
    chart.setLogScale(true);
    draw("one curve, logarithmic", 100);
  }
};

DIMTS_WIDGET_TEST_MAIN(ChartsTest)
#include "charts_test.moc"
