// Every widget in every theme and from right to left: none is blank, no warning. With DIMTS_GALLERY_DIR set to a folder,
// the pictures are saved there to be looked at.
#include <QDir>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <cmath>

#include "tests/widgets/support/widget_test.h"
#include "widgets/audio/player_controller.h"
#include "widgets/charts/bar_chart.h"
#include "widgets/charts/loss_chart.h"
#include "widgets/common/banner.h"
#include "widgets/common/job_bar.h"
#include "widgets/common/rail.h"
#include "widgets/common/state_view.h"
#include "widgets/common/theme.h"
#include "widgets/dataset/clip_editor.h"
#include "widgets/dataset/clip_table.h"
#include "widgets/dataset/reason_summary.h"
#include "widgets/dataset/source_list.h"
#include "widgets/dataset/token_strip.h"
#include "widgets/log/log_panel.h"
#include "widgets/options/options_form.h"

using namespace dimts::widgets;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<float> babble() {
  std::vector<float> samples(32'000);
  for (size_t i = 0; i < samples.size(); ++i) {
    const double t = static_cast<double>(i) / 16'000;
    const double envelope = std::pow(std::abs(std::sin(4 * t)), 2) * (1 - t / 2.2);
    for (int h = 1; h < 12; ++h) samples[i] += static_cast<float>(0.25 * envelope / h * std::sin(6.2832 * h * (140 + 20 * std::sin(3 * t)) * t));
  }
  return samples;
}

dimts::SourceInfo sourceOf(int64_t id, const char* path) {
  dimts::SourceInfo source;
  source.id = id;
  source.mediaPath = path;
  return source;
}

Rail* makeRail() {
  auto* rail = new Rail;
  const std::tuple<const char*, const char16_t*, Icon> tabs[] = {
      {"project", u"Project", Icon::Project}, {"dataset", u"Dataset", Icon::Dataset}, {"tokenizer", u"Tokens", Icon::Tokenizer},
      {"settings", u"Settings", Icon::Settings}, {"training", u"Train", Icon::Training}, {"listen", u"Listen", Icon::Listen}};
  for (const auto& [name, word, which] : tabs) rail->addTab(QString::fromLatin1(name), QString::fromUtf16(word), which);
  rail->setState(0, RailState::Done);
  rail->setState(1, RailState::Done);
  rail->setState(4, RailState::Next);
  rail->setState(5, RailState::NotYet, u"Nothing has been trained yet."_s);
  rail->setCurrent(1);
  return rail;
}

/// A page as the dataset tab will be: rail, sources, chips, table, editor, banner and job bar.
class DatasetPage : public QWidget {
 public:
  explicit DatasetPage(PlayerController* player) {
    auto* layout = new QVBoxLayout(this);
    auto* banner = new Banner;
    banner->showError({"import.wrong_film", "/films/Sisters (2019).srt", "", ""}, u"Choose again"_s);
    auto* middle = new QHBoxLayout;
    auto* sources = new SourceList;
    dimts::SourceInfo a = sourceOf(1, "/films/Market day.mkv"), b = sourceOf(2, "/films/ሰላም ነው.mkv"), c = sourceOf(3, "/films/Other film.mkv");
    a.kept = 412;
    a.dropped = 31;
    b.kept = 40;
    b.dropped = 90;
    c.dropped = 77;
    sources->setSources({a, b, c});
    sources->setFixedWidth(230);
    auto* table = new ClipTable;
    model_.reset(5);
    table->setClipModel(&model_);
    table->setMinimumWidth(620);
    std::vector<dimts::ClipInfo> clips(5);
    const char* const texts[] = {"Where were you yesterday?", "ትናንት የት ነበርክ? ሰላም ነው።", "أين كنت أمس؟", "No", "I waited for an hour."};
    for (int i = 0; i < 5; ++i) {
      clips[i].id = i + 1;
      clips[i].text = texts[i];
      clips[i].startSeconds = 12.3 + i * 4;
      clips[i].durationSeconds = i == 3 ? 0.3 : 2.1;
      clips[i].speaker = "Sara";
    }
    clips[3].state = dimts::ClipState::Dropped;
    clips[3].reason = "too_short";
    clips[4].edited = true;
    model_.deliver(0, clips, model_.generation());
    table->hideColumn(ClipTableModel::SourceColumn);
    table->goToRow(1);
    auto* reasons = new ReasonSummary;
    dimts::DatasetStats stats;
    stats.clips = 650;
    stats.kept = 452;
    stats.dropped = 198;
    stats.keptSeconds = 1520;
    stats.droppedByReason = {{"too_short", 91}, {"no_text", 62}, {"overlap", 45}};
    reasons->setStats(stats);
    auto* center = new QVBoxLayout;
    center->addWidget(reasons);
    center->addWidget(table, 1);
    auto* editor = new ClipEditor(player);
    clips[1].rawText = "<i>ትናንት የት ነበርክ?</i>";
    editor->setClip(clips[1]);
    editor->setAudio(2, babble(), 16'000);
    editor->setMinimumWidth(380);
    player->seek(0.8);
    middle->addWidget(makeRail());
    middle->addWidget(sources);
    middle->addLayout(center, 1);
    middle->addWidget(editor);
    auto* bar = new JobBar;
    bar->setProgress({"import.decode", "Market day.mkv", 3, 12, 41});
    bar->setLastUndo(u"dropped 12 clips"_s);
    layout->addWidget(banner);
    layout->addLayout(middle, 1);
    layout->addWidget(bar);
    resize(1440, 760);
  }

 private:
  ClipTableModel model_;
};

LossChart* makeChart() {
  auto* chart = new LossChart;
  std::vector<dimts::MetricPoint> points;
  uint32_t random = 1;
  const std::pair<const char*, double> curves[] = {{"train/mel", 2}, {"train/kl", 1.2}, {"train/duration", 0.7},
                                                   {"train/adversarial", 1.7}, {"train/feature_matching", 2.4}, {"train/discriminator", 1}};
  for (const auto& [name, level] : curves)
    for (int i = 0; i < 4000; ++i) {
      random = random * 1664525 + 1013904223;
      points.push_back({name, i, level * (0.4 + std::exp(-i / 900.0)) + (static_cast<double>(random >> 8) / (1 << 24) - 0.5) * 0.3 * level});
    }
  for (int i = 200; i < 4000; i += 200) points.push_back({"val/mel", i, 2 * (0.5 + std::exp(-i / 1000.0))});
  chart->append(points);
  for (int i = 500; i < 4000; i += 500) chart->addMark(LossChart::Mark::Checkpoint, i);
  chart->addMark(LossChart::Mark::Best, 3000);
  chart->setSmoothing(0.97);
  chart->resize(1100, 520);
  return chart;
}

OptionsForm* makeOptions() {
  using dimts::OptionOrigin;
  using dimts::OptionType;
  auto* form = new OptionsForm;
  form->setOptions({
      {{"model.architecture", OptionType::Choice, "vits", 0, 0, "", "Size of the network.", "model", false, {"vits", "vits-small"}}, "vits-small", OptionOrigin::Preset, ""},
      {{"train.batch_size", OptionType::Int, "16", 1, 512, "clips", "Clips learned from at once. Fewer need less memory.", "train", false, {}}, "900", OptionOrigin::Project, "Must be between 1 and 512."},
      {{"train.learning_rate", OptionType::Real, "2e-4", 1e-8, 1, "", "How large each learning step is.", "train", false, {}}, "2e-4", OptionOrigin::Default, ""},
      {{"text.lower_case", OptionType::Bool, "true", 0, 0, "", "Train on lower-case letters only; right for most alphabets.", "text", false, {}}, "true", OptionOrigin::Default, ""},
      {{"sample.sentences", OptionType::Text, "", 0, 0, "", "The test sentences, one per line.", "sample", false, {}}, "Good morning.\nሰላም ነው።", OptionOrigin::Project, ""},
  });
  form->resize(900, 700);
  return form;
}

}  // namespace

class GalleryTest : public dimts::test::WidgetTest {
  Q_OBJECT
  void look(QWidget* widget, const QString& name, int leastColors) {
    widget->show();
    QVERIFY(QTest::qWaitForWindowExposed(widget));
    QTest::qWait(80);
    const QPixmap picture = widget->grab();
    const QString dir = qEnvironmentVariable("DIMTS_GALLERY_DIR");
    if (!dir.isEmpty()) QVERIFY(picture.save(QDir(dir).filePath(name + u".png"_s)));
    const int colors = dimts::test::colorCount(*widget);
    QVERIFY2(colors >= leastColors, qPrintable(u"%1: %2 colours"_s.arg(name).arg(colors)));
    QCOMPARE(dimts::test::nameProblems(*widget), QString());
    delete widget;
  }

 private Q_SLOTS:
  void looks_data() {
    QTest::addColumn<int>("theme");
    QTest::addColumn<bool>("rightToLeft");
    for (ThemeKind kind : Theme::kinds()) QTest::newRow(qPrintable(Theme::keyOf(kind))) << static_cast<int>(kind) << false;
    QTest::newRow("rtl") << static_cast<int>(ThemeKind::Light) << true;
  }

  void looks() {
    QFETCH(int, theme);
    QFETCH(bool, rightToLeft);
    Theme::instance().apply(*qApp, static_cast<ThemeKind>(theme));
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    {
      PlayerController player;
      look(new DatasetPage(&player), u"dataset-"_s + tag, 60);
    }
    look(makeChart(), u"chart-"_s + tag, 40);
    auto* empty = new LossChart;
    empty->resize(700, 360);
    look(empty, u"chart-empty-"_s + tag, 10);
    look(makeOptions(), u"options-"_s + tag, 30);
    auto* strip = new TokenStrip;
    dimts::EncodedText encoded;
    const char* const pieces[] = {"", "ሰ", "", "ላ", "", "ም", "", " ", "", "a", "", "b", ""};
    int64_t id = 0;
    for (const char* piece : pieces) {
      encoded.pieces.emplace_back(piece);
      encoded.ids.push_back(*piece ? ++id : 0);
    }
    encoded.unknown = {"ж"};
    strip->setEncoded(encoded);
    strip->resize(460, 160);
    look(strip, u"tokens-"_s + tag, 10);
    for (const Qt::Orientation orientation : {Qt::Vertical, Qt::Horizontal}) {
      auto* bars = new BarChart(orientation);
      bars->setAccessibleName(u"Tokens by length"_s);
      bars->setBars({{u"one"_s, 40, u"40"_s, u"one: 40"_s, true}, {u"two"_s, 310, u"310"_s, u"two: 310"_s, false}, {u"three"_s, 0, u"0"_s, u"three: 0"_s, false}});
      bars->resize(360, bars->sizeHint().height());
      look(bars, (orientation == Qt::Vertical ? u"bars-"_s : u"bars-lying-"_s) + tag, 6);
    }
    auto* log = new LogPanel;
    log->append({dimts::LogLevel::Info, "step 100: mel 1.83"});
    log->append({dimts::LogLevel::Warning, "the disk is slow"});
    log->append({dimts::LogLevel::Error, "the disk is full"});
    log->resize(700, 220);
    look(log, u"log-"_s + tag, 10);
    for (int page = 0; page < 5; ++page) {
      auto* view = new StateView(new QWidget);
      view->resize(700, 420);
      if (page == 0) view->showEmpty(Icon::Film, u"No films yet"_s, u"Films with their subtitles go here. They are only read, never changed."_s, u"Choose films"_s);
      if (page == 1) view->showWorking(u"Importing"_s, u"film 3 of 12: Market day.mkv"_s, 0.4, 41);
      if (page == 2) view->showDone(u"Imported"_s, u"412 clips kept, 31 dropped with reasons."_s, u"Look at the clips"_s);
      if (page == 3) view->showFailed({"disk.full", "/media/disk/My voice", "", ""}, u"Try again"_s);
      if (page == 4) view->showNotYet(u"There are no clips to learn from yet."_s, u"Go to the dataset"_s);
      look(view, u"state%1-"_s.arg(page) + tag, 8);
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
  }
};

DIMTS_WIDGET_TEST_MAIN(GalleryTest)
#include "gallery_test.moc"
