// The window in figures: how soon it is there, how soon a large project is open, what it costs when nothing happens, and
// whether its memory stays steady over a long training.
// Usage: bench_window make PROJECT [CLIPS]        a project of 50,000 clips, in a new folder
//        bench_window open PROJECT                window shown, project open, first page of clips painted
//        bench_window idle PROJECT [SECONDS]      processor time on each tab in so many seconds (30)
//        bench_window day [HOURS]                 a training's events of 8 hours, one each second, as quickly as the window
//                                                 takes them: curves, facts, logs, samples that are played, saved states
//        bench_window curves [POINTS] [CURVES]    pictures a second while the chart is moved and zoomed (1,000,000 points, 6)
#include <QDir>
#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <condition_variable>
#include <cstdio>
#include <fstream>
#include <memory>
#include <mutex>
#include <numbers>

#include "app/common/engine_loader.h"
#include "app/studio/main_window.h"
#include "app/studio/studio.h"
#include "app/studio/text.h"
#include "tests/app/double_engine.h"
#include "tests/app/watched_application.h"
#include "tests/support/srt_time.h"
#include "tests/support/temp_dir.h"
#include "widgets/audio/player_controller.h"
#include "widgets/charts/loss_chart.h"
#include "widgets/common/theme.h"
#include "widgets/dataset/clip_table.h"

using namespace dimts;
using namespace dimts::studio;

namespace {

constexpr int kRate = 16000, kCuesPerFilm = 500;
constexpr double kCueSeconds = 1.1, kPauseSeconds = 0.2;

int fail(const std::string& why) { return std::fprintf(stderr, "%s\n", why.c_str()), 1; }

double processorSeconds() {
  rusage used{};
  ::getrusage(RUSAGE_SELF, &used);
  const auto seconds = [](const timeval& t) { return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6; };
  return seconds(used.ru_utime) + seconds(used.ru_stime);
}

double residentMegabytes() {
  std::ifstream status("/proc/self/statm");
  int64_t all = 0, resident = 0;
  status >> all >> resident;
  return static_cast<double>(resident * ::sysconf(_SC_PAGESIZE)) / (1 << 20);
}

/// Since the kernel started this process; in steps of 10 ms.
double secondsSinceStart() {
  std::ifstream stat("/proc/self/stat"), up("/proc/uptime");
  std::string text;
  std::getline(stat, text, ')');
  double uptime = 0, ticks = 0;
  for (int field = 3; field <= 22; ++field) {
    stat >> text;
    if (field == 22) ticks = std::stod(text);
  }
  up >> uptime;
  return uptime - ticks / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

// ---- A large project ----

/// Something like speech wherever a cue is.
std::vector<int16_t> filmSound() {
  std::vector<int16_t> sound(static_cast<size_t>((kCuesPerFilm * (kCueSeconds + kPauseSeconds) + 1) * kRate));
  double phase = 0;
  for (size_t i = 0; i < sound.size(); ++i) {
    const double t = static_cast<double>(i) / kRate, inside = std::fmod(t, kCueSeconds + kPauseSeconds) - kPauseSeconds;
    phase += (120 + 20 * std::sin(t * 3)) / kRate * 2 * std::numbers::pi;
    if (inside >= 0) sound[i] = static_cast<int16_t>(9000 * std::fabs(std::sin(inside * 12)) * (std::sin(phase) + std::sin(2 * phase) / 2));
  }
  return sound;
}

/// A short word for each number.
std::string nameOf(int64_t number) {
  std::string name;
  for (; name.empty() || number > 0; number /= 26) name += static_cast<char>('a' + number % 26);
  return name;
}

int make(const std::string& dir, int64_t clips) {
  auto engine = app::loadEngine(app::ThreadWaiting::Sleep);
  if (!engine) return fail(engine.error().detail);
  NewProject wanted;
  wanted.dir = dir;
  wanted.preset = "vits-tiny";
  if (const auto made = (*engine)->createProject(wanted); !made) return fail(made.error().detail);
  test::TempDir films;
  const std::vector<int16_t> sound = filmSound();
  for (int64_t film = 0; film * kCuesPerFilm < clips; ++film) {
    std::vector<float> samples(sound.size());
    std::transform(sound.begin(), sound.end(), samples.begin(), [&](int16_t v) { return static_cast<float>(v) / 32768 + static_cast<float>(film) * 1e-5F; });
    const std::string path = films.file("film " + std::to_string(film + 1));
    if (!widgets::writeWav(toQt(path + ".wav"), samples, kRate)) return fail("cannot write " + path);
    std::ofstream srt(path + ".srt");
    for (int i = 0; i < kCuesPerFilm; ++i) {
      const double start = i * (kCueSeconds + kPauseSeconds) + kPauseSeconds;
      srt << i + 1 << "\n" << test::srtTime(start) << " --> " << test::srtTime(start + kCueSeconds) << "\nthis is a line " << nameOf(film * kCuesPerFilm + i) << "\n\n";
    }
    srt.close();
    ImportJob job;
    job.projectDir = dir;
    job.items = {{path + ".wav", path + ".srt"}};
    job.items.front().timing = "off";
    JobControl control;
    JobEvents events;
    const Outcome outcome = (*engine)->run(job, control, events);
    if (outcome.status != JobStatus::Finished) return fail(toString(outcome.error));
    std::remove((path + ".wav").c_str());
  }
  JobControl control;
  JobEvents events;
  const Outcome tokens = (*engine)->run(TokenizerTrainJob{dir}, control, events);
  if (tokens.status != JobStatus::Finished) return fail(toString(tokens.error));
  const auto dataset = (*engine)->dataset(dir);
  const auto stats = dataset ? (*dataset)->stats() : Result<DatasetStats>(dataset.error());
  if (!stats) return fail(stats.error().detail);
  std::printf("%lld clips, %lld kept, %.1f hours of speech\n", static_cast<long long>(stats->clips), static_cast<long long>(stats->kept), stats->keptSeconds / 3600);
  return 0;
}

// ---- Opening ----

struct Opened {
  test::TempDir settings;
  Studio studio{[] { return app::loadEngine(app::ThreadWaiting::Sleep); }, QString::fromStdString(settings.file("settings.ini"))};
  MainWindow window{studio};

  /// Shown and painted once; then the engine is loaded, as the program does.
  bool show() {
    window.resize(1280, 800);
    window.show();
    return QTest::qWaitForWindowExposed(&window);
  }
  bool load() {
    studio.host().load();
    return QTest::qWaitFor([this] { return studio.machine().has_value(); }, 120'000);
  }
  bool open(const QString& dir) {
    studio.session().open(dir);
    auto* table = window.findChild<widgets::ClipTable*>(QStringLiteral("clipTable"));
    window.showStep(Step::Dataset);
    return QTest::qWaitFor([&] { return studio.session().isOpen() && table->model()->rowCount() > 0 && table->currentClip() > 0; }, 120'000);
  }
};

int open(const QString& dir) {
  Opened opened;
  if (!opened.show()) return fail("the window is not shown");
  std::printf("%6.2f s  from the start of the program until the window is shown\n", secondsSinceStart());
  QElapsedTimer clock;
  clock.start();
  if (!opened.load()) return fail("the engine does not load");
  std::printf("%6.2f s  until the engine is loaded, behind the window\n", static_cast<double>(clock.elapsed()) / 1000);
  for (int i = 0; i < 3; ++i) {
    clock.restart();
    if (!opened.open(dir)) return fail("the project does not open");
    opened.window.grab();
    std::printf("%6.2f s  until the project is open, with its first page of %lld clips painted\n", static_cast<double>(clock.elapsed()) / 1000,
                static_cast<long long>(opened.studio.session().stats().clips));
    opened.studio.session().close();
    QTest::qWait(100);
  }
  return 0;
}

int idle(const QString& dir, int seconds) {
  Opened opened;
  if (!opened.show() || !opened.load() || !opened.open(dir)) return fail("the project does not open");
  static const char* const kTabs[] = {"Project", "Dataset", "Tokens", "Settings", "Train", "Listen", "History"};
  for (int i = 0; i < kStepCount; ++i) {
    opened.window.showStep(static_cast<Step>(i));
    QTest::qWait(3000);
    const double before = processorSeconds();
    // As the program waits; QTest::qWait() would look around all the time.
    QEventLoop loop;
    QTimer::singleShot(seconds * 1000, &loop, &QEventLoop::quit);
    loop.exec();
    std::printf("%-9s %.3f %% of one processor\n", kTabs[i], 100 * (processorSeconds() - before) / seconds);
  }
  return 0;
}

// ---- A day ----

RunInfo runningRun() {
  RunInfo run;
  run.name = "run-002";
  run.status = "running";
  return run;
}

/// Trains nothing and says what a training of `seconds` seconds would say, one step a second, no quicker than it is taken.
class DayEngine : public test::DoubleEngine {
 public:
  explicit DayEngine(std::string folder) : folder_(std::move(folder)) {}

  Outcome run(const JobParams& params, JobControl& control, JobEvents& events) override {
    if (!std::holds_alternative<TrainJob>(params)) return test::DoubleEngine::run(params, control, events);
    events.onPhase(JobPhase::Running);
    events.onFacts(Record().add("run", "run-002").add("device", "cpu").add("precision", "fp32"));
    for (int64_t step = 1; step <= seconds && !control.stopRequested(); ++step) {
      std::unique_lock lock(gate);
      taken.wait(lock, [&] { return step <= allowed || control.stopRequested(); });
      lock.unlock();
      tell(step, events);
    }
    return {JobStatus::Finished, {}, Record().add("run", "run-002").add("steps", seconds)};
  }
  Result<std::vector<RunInfo>> runs(const std::string&) override {
    const std::lock_guard lock(gate);
    return std::vector<RunInfo>{info_};
  }

  int64_t seconds = 0;
  std::mutex gate;
  std::condition_variable taken;
  int64_t allowed = 0;   ///< under gate: steps that may be told

 private:
  void tell(int64_t step, JobEvents& events) {
    const double x = static_cast<double>(step);
    std::vector<MetricPoint> points;
    for (const char* name : {"train/mel", "train/kl", "train/duration", "train/adversarial", "train/feature_matching", "train/discriminator",
                             "train/gradient_norm/generator", "train/gradient_norm/discriminator", "train/learning_rate"})
      points.push_back({name, step, 1 + 2 * std::exp(-x / 3000) + 0.1 * std::sin(x * 1.7)});
    if (step % 100 == 0)
      for (const char* name : {"val/mel", "val/kl", "val/duration"}) points.push_back({name, step, 1.1 + 2 * std::exp(-x / 3000)});
    events.onMetrics(points);
    events.onProgress({"train.step", "run-002", step, 0, -1});
    events.onFacts(Record().add("epoch", step / 50).add("memory_bytes", int64_t{2'000'000'000}).add("learning_rate", 2e-4));
    if (step % 10 == 0) events.onLog({LogLevel::Info, "step " + std::to_string(step) + ": mel 1.23, kl 1.5, 0.98 s"});
    if (step % 100 == 0) {
      for (int i = 0; i < 6; ++i) {
        SampleInfo sample{step, i, "a sentence that is spoken again and again", folder_ + "/" + std::to_string(step) + "-" + std::to_string(i) + ".wav", 0.5};
        test::writeTone(sample.path, 300 + 40 * i);
        events.onSample(sample);
        const std::lock_guard lock(gate);
        info_.samples.push_back(sample);
      }
    }
    if (step % 600 != 0) return;
    const CheckpointInfo saved{step, folder_ + "/checkpoints/" + std::to_string(step), true, "interval", 1};
    events.onCheckpoint(saved);
    const std::lock_guard lock(gate);
    info_.step = step;
    info_.checkpoints.push_back(saved);
    if (info_.checkpoints.size() > 5) info_.checkpoints.erase(info_.checkpoints.begin());  // as "save.keep" does
  }

  std::string folder_;
  RunInfo info_ = runningRun();
};

int day(double hours) {
  constexpr int64_t kSecondsAtOnce = 40;
  test::TempDir folder;
  auto owned = std::make_unique<DayEngine>(folder.file("run"));
  DayEngine* engine = owned.get();
  engine->seconds = static_cast<int64_t>(hours * 3600);
  auto holder = std::make_shared<std::unique_ptr<DayEngine>>(std::move(owned));
  Studio studio([holder]() -> Result<std::unique_ptr<Engine>> { return std::unique_ptr<Engine>(std::move(*holder)); }, QString::fromStdString(folder.file("settings.ini")));
  MainWindow window(studio);
  window.resize(1280, 800);
  window.show();
  studio.host().load();
  (void)QTest::qWaitFor([&] { return studio.machine().has_value(); }, 10'000);
  engine->fill(folder.file("project"), true, false);
  studio.session().open(QString::fromStdString(folder.file("project")));
  if (!QTest::qWaitFor([&] { return studio.session().isOpen(); }, 10'000)) return fail("the project does not open");
  window.showStep(Step::Training);
  TrainJob job;
  job.projectDir = folder.file("project");
  studio.start(job);
  auto* chart = window.findChild<widgets::LossChart*>(QStringLiteral("lossChart"));
  auto* player = window.tab(Step::Training)->findChild<widgets::PlayerController*>();
  const int64_t parts = 16;
  double cpu = processorSeconds();
  for (int64_t part = 0; part <= parts; ++part) {
    const int64_t until = std::max<int64_t>(kSecondsAtOnce, engine->seconds * part / parts);
    while (chart->pointCount(QStringLiteral("train/mel")) < until) {
      {
        const std::lock_guard lock(engine->gate);
        engine->allowed = std::min(until, chart->pointCount(QStringLiteral("train/mel")) + kSecondsAtOnce);
      }
      engine->taken.notify_all();
      QTest::qWait(20);
    }
    if (const auto runs = studio.session().runs(); !runs.empty() && !runs.front().samples.empty()) player->setFile(toQt(runs.front().samples.back().path));
    if (part % 4 == 3) window.showStep(Step::Listen), QTest::qWait(200), window.showStep(Step::History), QTest::qWait(200), window.showStep(Step::Training);
    QTest::qWait(300);
    std::printf("%5.2f h: %.0f MB resident, %.1f s of processor time since the line before\n", static_cast<double>(until) / 3600, residentMegabytes(), processorSeconds() - cpu);
    std::fflush(stdout);
    cpu = processorSeconds();
  }
  studio.jobs().stop();
  engine->taken.notify_all();
  (void)QTest::qWaitFor([&] { return !studio.jobs().isRunning(); }, 10'000);
  return 0;
}

/// Moved and zoomed as with the mouse, an event every 4 ms, for three seconds each way.
int curves(int64_t points, int count) {
  widgets::LossChart chart;
  chart.resize(1000, 600);
  chart.show();
  for (int c = 0; c < count; ++c) {
    std::vector<MetricPoint> all;
    all.reserve(static_cast<size_t>(points));
    const std::string name = "train/curve" + std::to_string(c);
    for (int64_t step = 1; step <= points; ++step)
      all.push_back({name, step, 2.0 + c + std::sin(static_cast<double>(step * (c + 3)) * 0.7) / (1 + static_cast<double>(step) / 1e4)});
    chart.append(all);
  }
  for (const double smoothing : {0.0, 0.98}) {
    chart.setSmoothing(smoothing);
    for (const bool zoom : {false, true}) {
      chart.resetView();
      chart.refreshNow();
      const auto last = static_cast<double>(points);
      const int before = chart.replotCount();
      const double processor = processorSeconds();
      QElapsedTimer clock;
      clock.start();
      QEventLoop loop;
      QTimer mouse;
      mouse.setTimerType(Qt::PreciseTimer);
      QObject::connect(&mouse, &QTimer::timeout, &loop, [&] {
        const double way = static_cast<double>(clock.elapsed()) / 3000;
        if (way >= 1) return loop.quit();
        if (zoom) chart.setRange(0.4 * last * way, last - 0.4 * last * way);
        else chart.setRange(0.5 * last * way, 0.5 * last * (1 + way));
      });
      mouse.start(4);
      loop.exec();
      const int pictures = chart.replotCount() - before;
      std::printf("%d curves of %lld points, %s, %s: %.0f pictures a second, %.1f ms of processor time each\n", count,
                  static_cast<long long>(points), smoothing > 0 ? "smoothed over raw" : "raw", zoom ? "zoomed" : "moved",
                  pictures / (static_cast<double>(clock.elapsed()) / 1000), (processorSeconds() - processor) * 1000 / pictures);
    }
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (!qEnvironmentVariableIsSet("DIMTS_ENGINE")) qputenv("DIMTS_ENGINE", DIMTS_ENGINE_FILE);
  if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND")) qputenv("QT_MEDIA_BACKEND", "gstreamer");
  const QStringList words = [&] {
    QStringList list;
    for (int i = 1; i < argc; ++i) list << QString::fromLocal8Bit(argv[i]);
    return list;
  }();
  test::WatchedApplication app(argc, argv);
  widgets::Theme::instance().apply(app, widgets::ThemeKind::Light);
  if (words.size() >= 2 && words[0] == QLatin1String("make")) return make(toStd(words[1]), words.value(2, QStringLiteral("50000")).toLongLong());
  if (words.size() == 2 && words[0] == QLatin1String("open")) return open(QDir(words[1]).absolutePath());
  if (words.size() >= 2 && words[0] == QLatin1String("idle")) return idle(QDir(words[1]).absolutePath(), words.value(2, QStringLiteral("30")).toInt());
  if (!words.isEmpty() && words[0] == QLatin1String("day")) return day(words.value(1, QStringLiteral("8")).toDouble());
  if (!words.isEmpty() && words[0] == QLatin1String("curves"))
    return curves(words.value(1, QStringLiteral("1000000")).toLongLong(), words.value(2, QStringLiteral("6")).toInt());
  std::fprintf(stderr, "Usage: bench_window make PROJECT [CLIPS] | open PROJECT | idle PROJECT [SECONDS] | day [HOURS] | curves [POINTS] [CURVES]\n");
  return 2;
}
