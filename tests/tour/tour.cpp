// The whole job in the real window with the real engine: four questions, a film, clips, tokens, settings, training, pause,
// stop, listening, history, queue, help. Every step is done by mouse and keyboard and photographed; what holds the window
// up longer than a frame (DIMTS_WATCHDOG) and texts that do not fit are listed at the end.
// Usage: dimts-tour --make-film DIR | dimts-tour --film FILM --out DIR [--theme light|dark] [--language CODE] [--size WxH]
//        [--help-pictures DIR]: the pictures of the help's pages in this language, small, with few colours
// Exit codes: 0 done, 1 a step did not come to its end or held the window up for too long, 2 wrong usage.
#include <QAbstractButton>
#include <QColor>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QImageWriter>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>

#include "app/common/engine_loader.h"
#include "app/studio/main_window.h"
#include "app/studio/studio.h"
#include "app/studio/text.h"
#include "app/studio/window/window_keeper.h"
#include "tests/app/cut_texts.h"
#include "tests/app/scripted_dialogs.h"
#include "tests/app/watched_application.h"
#include "tests/support/temp_dir.h"
#include "widgets/charts/loss_chart.h"
#include "widgets/common/state_view.h"
#include "widgets/common/theme.h"
#include "widgets/dataset/clip_table.h"

using namespace dimts;
using namespace dimts::studio;

namespace {

constexpr int kSettleMilliseconds = 700;
constexpr int kSoon = 10'000, kLong = 240'000;
constexpr int64_t kFirstSteps = 24, kSteps = 48;
constexpr int kHelpWidth = 800, kHelpColors = 40, kColorsApart = 10;  // the page and its cards are 11 apart

struct Wishes {
  QString film, out, theme = QStringLiteral("light"), language = QStringLiteral("en"), makeFilm, helpPictures;
  QSize size{1280, 720};
};

/// The colours that most of the picture has, no two of them alike. Strong ones count for more: a curve is thin.
QList<QRgb> commonColors(const QImage& image) {
  QHash<QRgb, int> counts;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x) ++counts[image.pixel(x, y)];
  QList<QRgb> colors = counts.keys(), chosen;
  const auto weight = [&](QRgb color) { return std::pair(counts[color] * (1 + QColor(color).hsvSaturation() / 32), color); };
  std::sort(colors.begin(), colors.end(), [&](QRgb a, QRgb b) { return weight(a) > weight(b); });
  const auto apart = [](QRgb a, QRgb b) { return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))}); };
  for (const QRgb color : colors)
    if (chosen.size() < kHelpColors && std::none_of(chosen.begin(), chosen.end(), [&](QRgb known) { return apart(color, known) < kColorsApart; })) chosen << color;
  return chosen;
}

/// For the help: narrower, each pixel the nearest of a few colours.
bool saveSmall(const QImage& image, const QString& path) {
  const QImage narrow = image.scaledToWidth(kHelpWidth, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
  const QImage few = narrow.convertToFormat(QImage::Format_Indexed8, commonColors(narrow), Qt::ThresholdDither | Qt::AvoidDither);
  QImageWriter writer(path, "png");
  writer.setCompression(100);
  return writer.write(few);
}

class Tour {
 public:
  Tour(test::WatchedApplication& app, const Wishes& wishes)
      : app_(app), wishes_(wishes),
        studio_([] { return app::loadEngine(app::ThreadWaiting::Sleep); }, QString::fromStdString(folder_.file("settings.ini"))) {
    studio_.settings().setProjectsFolder(QString::fromStdString(folder_.path()));
    keeper_ = std::make_unique<WindowKeeper>(app, studio_, wishes.language);
    for (const QString& folder : {wishes.out, wishes.helpPictures})
      if (!folder.isEmpty()) QDir().mkpath(folder);
  }

  bool run() {
    start();
    answerTheQuestions();
    lookAtClips();
    makeTokens();
    lookAtSettings();
    train();
    listen();
    lookBack();
    askForHelp();
    app_.setScene(QStringLiteral("closing"));
    window().close();
    for (const QString& text : cut_) std::fprintf(stderr, "does not fit: %s\n", qUtf8Printable(text));
    for (const QString& text : problems_) std::fprintf(stderr, "did not come to its end: %s\n", qUtf8Printable(text));
    return problems_.isEmpty() && !app_.heldUp(test::WatchedApplication::kTourMilliseconds);
  }

 private:
  MainWindow& window() { return keeper_->window(); }
  ProjectSession& session() { return studio_.session(); }

  template <class W>
  W* find(const char* name) {
    auto* widget = window().findChild<W*>(QString::fromLatin1(name));
    if (!widget) problems_ << QStringLiteral("there is no %1").arg(QString::fromLatin1(name));
    return widget;
  }
  void click(const char* name) {
    auto* button = find<QAbstractButton>(name);
    if (!button) return;
    if (!button->isVisible() || !button->isEnabled()) problems_ << QStringLiteral("%1 cannot be pressed").arg(QString::fromLatin1(name));
    else QTest::mouseClick(button, Qt::LeftButton, {}, button->rect().center());
  }
  void pressOn(const char* stateView) {
    auto* view = find<widgets::StateView>(stateView);
    if (!view) return;
    for (auto* button : view->findChildren<QPushButton*>())
      if (button->isVisible() && button->property("primary").toBool()) return QTest::mouseClick(button, Qt::LeftButton);
    Q_EMIT view->actionRequested(view->state());
  }
  void type(const char* name, const QString& text) {
    if (auto* edit = find<QWidget>(name)) {
      edit->setFocus();
      for (const QChar letter : text) QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
  }
  void go(const char* tab) { click(tab); }

  void until(const QString& what, const std::function<bool()>& there, int milliseconds) {
    if (!QTest::qWaitFor(there, milliseconds)) problems_ << what;
  }
  /// What is in front now, for the help's page of this name.
  void helpPicture(const char* page) {
    if (wishes_.helpPictures.isEmpty()) return;
    QTest::qWait(kSettleMilliseconds);
    const QString file = QStringLiteral("%1-%2.png").arg(QString::fromLatin1(page), wishes_.language);
    if (!saveSmall(window().grab().toImage(), QDir(wishes_.helpPictures).filePath(file))) problems_ << file;
  }
  /// What is in front now, when its first answers have come.
  void picture(const QString& name) {
    QTest::qWait(kSettleMilliseconds);
    for (const QString& text : test::cutTexts(window())) cut_ << name + QStringLiteral(": ") + text;
    if (window().width() > wishes_.size.width()) {
      QStringList wide;  // what makes it so
      for (const auto* widget : window().findChild<QWidget*>(QStringLiteral("tabStackedWidget"))->findChildren<QWidget*>())
        if (widget->minimumSizeHint().width() > wishes_.size.width() * 3 / 4 && !widget->objectName().isEmpty()) wide << QStringLiteral("%1 %2").arg(widget->objectName()).arg(widget->minimumSizeHint().width());
      cut_ << QStringLiteral("%1: the window is %2 wide: %3").arg(name).arg(window().width()).arg(wide.join(QStringLiteral(", ")));
    }
    window().grab().save(QDir(wishes_.out).filePath(QStringLiteral("%1-%2.png").arg(++pictures_, 2, 10, QLatin1Char('0')).arg(name)));
  }
  void scene(const char* name) { app_.setScene(QString::fromLatin1(name)); }

  void start() {
    scene("start");
    window().resize(wishes_.size);
    window().show();
    studio_.host().load();
    until(QStringLiteral("the engine"), [this] { return studio_.machine().has_value(); }, kLong);
    picture(QStringLiteral("start"));
  }

  void answerTheQuestions() {
    scene("new project");
    dialogs_.files = {wishes_.film, QFileInfo(wishes_.film).path() + QLatin1Char('/') + QFileInfo(wishes_.film).completeBaseName() + QStringLiteral(".srt")};
    auto* language = find<QComboBox>("languageComboBox");
    if (language) language->setCurrentIndex(language->findData(QStringLiteral("en")));
    click("chooseFilmsPushButton");
    click("openLicenceRadioButton");
    type("licenceLineEdit", QStringLiteral("CC-BY-SA-3.0"));
    click("eveningRadioButton");
    type("projectNameLineEdit", QStringLiteral("Prompts"));
    click("moreChoicesToolButton");
    auto* preset = find<QComboBox>("presetComboBox");
    until(QStringLiteral("the presets"), [&] { return preset && preset->count() > 1; }, kSoon);
    if (preset) preset->setCurrentText(QStringLiteral("vits-tiny"));  // so that the tour has curves within minutes
    click("moreChoicesToolButton");
    picture(QStringLiteral("four-questions"));
    helpPicture("project");
    click("createProjectPushButton");
    until(QStringLiteral("the new project"), [this] { return session().isOpen(); }, kSoon);
    scene("import");
    until(QStringLiteral("the import begins"), [this] { return studio_.jobs().isRunning() || session().stats().kept > 0; }, kSoon);
    grabNow(QStringLiteral("importing"));
    until(QStringLiteral("the import"), [this] { return !studio_.jobs().isRunning() && session().stats().kept > 0; }, kLong);
  }
  /// Without waiting: something is just going on.
  void grabNow(const QString& name) {
    QTest::qWait(60);
    window().grab().save(QDir(wishes_.out).filePath(QStringLiteral("%1-%2.png").arg(++pictures_, 2, 10, QLatin1Char('0')).arg(name)));
  }

  void lookAtClips() {
    scene("clips");
    auto* table = find<widgets::ClipTable>("clipTable");
    until(QStringLiteral("the table of clips"), [&] { return table && table->model()->rowCount() > 0; }, kSoon);
    for (int i = 0; table && i < 4; ++i) {
      QTest::keyClick(table, Qt::Key_Down);
      QTest::qWait(150);
    }
    helpPicture("dataset");
    if (table) QTest::keyClick(table, Qt::Key_Space);
    picture(QStringLiteral("clips"));
    if (table) QTest::keyClick(table, Qt::Key_X);
    QTest::qWait(300);
    picture(QStringLiteral("clip-dropped"));
    click("sourcesViewPushButton");
    picture(QStringLiteral("films"));
    click("timingViewPushButton");
    picture(QStringLiteral("timing"));
    click("clipsViewPushButton");
  }

  void makeTokens() {
    scene("tokens");
    go("tokenizerRailButton");
    picture(QStringLiteral("tokens-empty"));
    pressOn("tokenizerStateView");
    until(QStringLiteral("the tokens"), [this] { return session().tokenizer().has_value() && !studio_.jobs().isRunning(); }, kLong);
    type("trySentenceLineEdit", QStringLiteral("please hold the line"));
    picture(QStringLiteral("tokens"));
    helpPicture("tokenizer");
  }

  void lookAtSettings() {
    scene("settings");
    go("settingsRailButton");
    picture(QStringLiteral("settings"));
    helpPicture("settings");
    setOption("sample.every", "20");
    setOption("train.validate_every", "20");
    setOption("sample.sentences", "please hold the line\nthank you for calling\ngoodbye");
    if (auto* expert = window().findChild<QAbstractButton*>(QStringLiteral("optionsExpertCheckBox"))) {
      QTest::mouseClick(expert, Qt::LeftButton, {}, {8, expert->height() / 2});
      QTest::qWait(4 * kSettleMilliseconds);  // its rows come a few at a time
      picture(QStringLiteral("settings-all"));
      QTest::mouseClick(expert, Qt::LeftButton, {}, {8, expert->height() / 2});
    }
  }
  void setOption(const char* key, const char* value) {
    bool done = false;
    studio_.host().call(&studio_, [dir = session().dir(), key = std::string(key), value = std::string(value)](Engine& engine) { return engine.setOption(dir, key, value); },
                        [&](Status status) {
                          done = true;
                          if (!status) problems_ << toQt(status.error().detail);
                        }, CallKind::Write);
    until(QString::fromLatin1(key), [&] { return done; }, kSoon);
  }

  int64_t trained() {
    auto* chart = window().findChild<widgets::LossChart*>(QStringLiteral("lossChart"));
    return chart ? chart->pointCount(QStringLiteral("train/mel")) : 0;
  }
  void train() {
    scene("training");
    go("trainingRailButton");
    picture(QStringLiteral("ready-to-train"));
    pressOn("trainingStateView");
    until(QStringLiteral("the training begins"), [this] { return studio_.jobs().isRunning<TrainJob>(); }, kSoon);
    grabNow(QStringLiteral("preparing"));
    until(QStringLiteral("the first steps"), [this] { return trained() >= kFirstSteps; }, kLong);
    click("speakNowPushButton");
    picture(QStringLiteral("training"));
    helpPicture("training");
    click("pausePushButton");
    until(QStringLiteral("the pause"), [this] { return studio_.jobs().phase() == JobPhase::Paused; }, kLong);
    picture(QStringLiteral("paused"));
    click("pausePushButton");
    until(QStringLiteral("more steps"), [this] { return trained() >= kSteps; }, kLong);
    click("stopTrainingPushButton");
    until(QStringLiteral("the stop"), [this] { return !studio_.jobs().isRunning(); }, kLong);
    until(QStringLiteral("the saved run"), [this] { return !session().runs().empty() && !session().runs().front().checkpoints.empty(); }, kSoon);
    picture(QStringLiteral("stopped-and-kept"));
    scene("queue");
    click("queuePushButton");
    picture(QStringLiteral("queue-empty"));
    click("queueAddPushButton");
    picture(QStringLiteral("queue"));
    click("queuePushButton");
  }

  void listen() {
    scene("listening");
    go("listenRailButton");
    auto* grid = find<QTableView>("sampleGridTableView");
    until(QStringLiteral("the samples"), [&] { return grid && grid->model()->rowCount() > 0; }, kSoon);
    helpPicture("listen");
    if (grid) {
      grid->setFocus();
      grid->setCurrentIndex(grid->model()->index(0, grid->model()->columnCount() - 1));
      QTest::keyClick(grid, Qt::Key_Return);
    }
    picture(QStringLiteral("listen"));
    type("ownTextPlainTextEdit", QStringLiteral("please hold the line"));
    click("speakPushButton");
    until(QStringLiteral("the sentence"), [this] { return !studio_.speech().isRunning(); }, kLong);
    picture(QStringLiteral("own-words"));
    click("judgePushButton");
    picture(QStringLiteral("which-is-better"));
    click("judgeBackPushButton");
    click("speakFilePushButton");
    picture(QStringLiteral("speak-a-file"));
    click("speakFileBackPushButton");
    click("comparePushButton");
    auto* compared = find<QPushButton>("compareSpeakPushButton");
    until(QStringLiteral("the recording"), [&] { return compared && compared->isEnabled(); }, kSoon);
    click("compareSpeakPushButton");
    until(QStringLiteral("the same words"), [this] { return !studio_.speech().isRunning(); }, kLong);
    picture(QStringLiteral("beside-a-recording"));
    click("compareBackPushButton");
  }

  void lookBack() {
    scene("history");
    go("historyRailButton");
    until(QStringLiteral("the cards"), [this] { return window().findChild<QPushButton*>(QStringLiteral("runOpenPushButton")) != nullptr; }, kSoon);
    picture(QStringLiteral("history"));
    helpPicture("history");
    click("runOpenPushButton");
    picture(QStringLiteral("one-run"));
    click("runSettingsPushButton");
    picture(QStringLiteral("its-settings"));
    click("backToRunsPushButton");
    click("makeRoomPushButton");
    picture(QStringLiteral("make-room"));
    click("backFromRoomPushButton");
  }

  void askForHelp() {
    scene("help");
    go("trainingRailButton");
    // As F1 does; without a window manager no window is the active one, and shortcuts reach only that.
    window().findChild<QToolButton*>(QStringLiteral("helpToolButton"))->menu()->actions().first()->trigger();
    picture(QStringLiteral("help"));
    if (auto* search = window().findChild<QLineEdit*>(QStringLiteral("helpSearchLineEdit")); search && search->isVisible()) {
      type("helpSearchLineEdit", QStringLiteral("memory"));
      picture(QStringLiteral("help-search"));
      click("helpCloseToolButton");
    }
    go("projectRailButton");
    picture(QStringLiteral("project-at-the-end"));
  }

  test::WatchedApplication& app_;
  Wishes wishes_;
  test::TempDir folder_;
  test::ScriptedDialogs dialogs_;
  Studio studio_;
  std::unique_ptr<WindowKeeper> keeper_;
  QStringList problems_, cut_;
  int pictures_ = 0;
};

/// The demo's film, once for all tours.
int makeFilm(const QString& folder) {
  auto engine = app::loadEngine(app::ThreadWaiting::Sleep);
  if (!engine) return std::fprintf(stderr, "%s\n", engine.error().detail.c_str()), 1;
  JobControl control;
  JobEvents events;
  DemoJob job;
  job.projectDir = toStd(folder);
  job.filmMinutes = 6;
  job.trainVoice = false;
  const Outcome made = (*engine)->run(job, control, events);
  if (made.status == JobStatus::Finished) return 0;
  return std::fprintf(stderr, "%s\n", made.error.detail.c_str()), 1;
}

bool read(const QStringList& arguments, Wishes& wishes) {
  for (qsizetype i = 1; i + 1 < arguments.size(); i += 2) {
    const QString &word = arguments[i], &value = arguments[i + 1];
    if (word == QLatin1String("--film")) wishes.film = QFileInfo(value).absoluteFilePath();
    else if (word == QLatin1String("--out")) wishes.out = value;
    else if (word == QLatin1String("--theme")) wishes.theme = value;
    else if (word == QLatin1String("--language")) wishes.language = value;
    else if (word == QLatin1String("--make-film")) wishes.makeFilm = value;
    else if (word == QLatin1String("--help-pictures")) wishes.helpPictures = value;
    else if (word == QLatin1String("--size")) wishes.size = QSize(value.section(QLatin1Char('x'), 0, 0).toInt(), value.section(QLatin1Char('x'), 1, 1).toInt());
    else return false;
  }
  return arguments.size() % 2 == 1 && (!wishes.makeFilm.isEmpty() || (QFileInfo::exists(wishes.film) && !wishes.out.isEmpty()));
}

}  // namespace

int main(int argc, char** argv) {
  if (!qEnvironmentVariableIsSet("DIMTS_ENGINE")) qputenv("DIMTS_ENGINE", DIMTS_ENGINE_FILE);
  if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND")) qputenv("QT_MEDIA_BACKEND", "gstreamer");
  test::WatchedApplication app(argc, argv);
  Wishes wishes;
  if (!read(QCoreApplication::arguments(), wishes)) {
    std::fprintf(stderr, "Usage: dimts-tour --make-film DIR | dimts-tour --film FILM --out DIR [--theme light|dark] [--language CODE] [--size WxH] [--help-pictures DIR]\n");
    return 2;
  }
  if (!wishes.makeFilm.isEmpty()) return makeFilm(wishes.makeFilm);
  widgets::Theme::instance().apply(app, widgets::Theme::kindOf(wishes.theme));
  return Tour(app, wishes).run() ? 0 : 1;
}
