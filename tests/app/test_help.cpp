// The help: a page for every screen and for every error, found by its words; reports without anything private.
#include <QClipboard>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

#include "app/studio/help/help_library.h"
#include "app/studio/help/help_panel.h"
#include "app/studio/settings/language.h"
#include "tests/app/studio_fixture.h"
#include "widgets/common/banner.h"
#include "widgets/common/error_table.h"
#include "widgets/common/rail.h"
#include "widgets/common/state_view.h"

using namespace dimts;
using studio::HelpLibrary;
using studio::HelpPanel;
using studio::Step;
using test::StudioWithDouble;

class TestHelp : public QObject {
  Q_OBJECT

 private:
  test::Warnings warnings_;

  static QString shown(const StudioWithDouble& s) { return s.find<QTextBrowser>("helpTextBrowser")->toPlainText(); }
  static HelpPanel& panel(const StudioWithDouble& s) { return *s.find<HelpPanel>("helpPanel"); }

 private Q_SLOTS:
  void cleanup() { DIMTS_NO_WARNINGS(); }

  void everyScreenHasAPageInEveryLanguage() {
    for (const studio::Language& language : studio::languages()) {
      for (const QString& id : HelpLibrary::fileIds()) {
        HelpLibrary library(language.code);
        QVERIFY2(QFile::exists(QStringLiteral(":/dimts/help/%1/%2.md").arg(language.code, id)), qPrintable(language.code + id));
        const studio::HelpPage page = library.page(id);
        QCOMPARE(page.id, id);
        QVERIFY2(page.markdown.startsWith(QLatin1String("# ")) && page.markdown.size() > 300, qPrintable(language.code + id));
        const HelpLibrary english(QStringLiteral("en"));
        QCOMPARE(page.markdown.count(QLatin1String("icon:")), english.page(id).markdown.count(QLatin1String("icon:")));
        QVERIFY((language.code == QLatin1String("en")) == (page.title == english.page(id).title));
      }
    }
  }

  void everyScreensPageHasAPictureInItsLanguage() {
    qint64 bytes = 0;
    for (const studio::Language& language : studio::languages()) {
      const HelpLibrary library(language.code);
      for (int i = 0; i < studio::kStepCount; ++i) {
        const QString id = HelpLibrary::idOf(static_cast<Step>(i)), picture = QStringLiteral("%1-%2").arg(id, language.code);
        const QString file = QStringLiteral(":/dimts/help/pictures/%1.png").arg(picture);
        QVERIFY2(QImage(file).width() >= 640, qPrintable(file));
        bytes += QFile(file).size();
        const studio::HelpPage page = library.page(id);
        QVERIFY2(page.markdown.contains(QStringLiteral("](picture:%1)").arg(picture)), qPrintable(page.markdown));
        const QString said = QRegularExpression(QStringLiteral("!\\[(.+)\\]\\(picture:")).match(page.markdown).captured(1);
        QVERIFY2(said.contains(page.title) && page.markdown.contains(QLatin1Char('*') + said + QLatin1Char('*')), qPrintable(said));
      }
    }
    QVERIFY2(bytes <= 600 * 1024, qPrintable(QString::number(bytes)));
    StudioWithDouble s;
    s.window->showHelp(QStringLiteral("training"));
    auto* browser = s.find<QTextBrowser>("helpTextBrowser");
    const QVariant shown = browser->loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("picture:training-en")));
    QVERIFY(shown.value<QPixmap>().width() > 100 && shown.value<QPixmap>().width() <= 640);
  }

  void everyErrorHasAPage() {
    const HelpLibrary library(QStringLiteral("en"));
    const auto codes = widgets::errorCodes();
    QVERIFY(codes.size() > 150);
    for (const std::string& code : codes) {
      const studio::HelpPage page = library.page(QStringLiteral("error/") + QString::fromStdString(code));
      QCOMPARE(page.title, widgets::errorSentence(code));
      for (const char* part : {"## What happened\n\n", "## Why\n\n", "## What to do\n\n"}) {
        const qsizetype at = page.markdown.indexOf(QLatin1String(part));
        QVERIFY2(at >= 0 && page.markdown.mid(at + qstrlen(part)).trimmed().front() != QLatin1Char('#'), code.c_str());
      }
    }
  }

  void aPageTellsOfThisVeryCase() {
    const HelpLibrary library(QStringLiteral("en"));
    const studio::HelpPage page = library.errorPage(Error{"dataset.bad_split", "clip 7", "There is no pause at 1.2 s.", "Part it at a pause."});
    for (const char* part : {"clip 7", "no pause at 1.2 s", "Part it at a pause", "help:dataset", "dataset.bad"})
      QVERIFY2(page.markdown.contains(QLatin1String(part)), qPrintable(page.markdown));
    const studio::HelpPage unknown = library.errorPage(Error{"odd.code", "", "Odd.", "Do this."});
    QVERIFY(unknown.markdown.contains(QLatin1String("Do this.")));
  }

  void theSearchFinds() {
    const HelpLibrary library(QStringLiteral("en"));
    QVERIFY(!library.search(QStringLiteral("Memory")).isEmpty());
    QCOMPARE(library.search(QStringLiteral("keys window")).first().id, QStringLiteral("keys"));
    QCOMPARE(library.search(QStringLiteral("media.no_audio")).first().id, QStringLiteral("error/media.no_audio"));
    QVERIFY(library.search(QStringLiteral("xyzzy")).isEmpty());
    QVERIFY(library.search(QStringLiteral("  ")).isEmpty());
    StudioWithDouble s;
    s.window->showHelp({});
    auto* search = s.find<QLineEdit>("helpSearchLineEdit");
    search->setText(QStringLiteral("gradient is exactly"));
    QVERIFY(shown(s).contains(QStringLiteral("Nothing is being learned")));
    Q_EMIT s.find<QTextBrowser>("helpTextBrowser")->anchorClicked(QUrl(QStringLiteral("help:error/train.no_gradient")));
    QCOMPARE(panel(s).currentId(), QStringLiteral("error/train.no_gradient"));
    QVERIFY(search->text().isEmpty());
    s.find<QToolButton>("helpBackToolButton")->click();
    QCOMPARE(panel(s).currentId(), QStringLiteral("project"));
    search->setText(QStringLiteral("e"));
    QCOMPARE(s.find<QTextBrowser>("helpTextBrowser")->document()->toHtml().count(QStringLiteral("href=\"help:")), 14);
    QVERIFY(shown(s).contains(QStringLiteral("more pages")));
    search->setText(QStringLiteral("xyzzy"));
    QVERIFY(shown(s).contains(QStringLiteral("Nothing was found")));
    search->clear();
    QCOMPARE(panel(s).currentId(), QStringLiteral("project"));
  }

  void theKeyShowsThePageOfTheScreen() {
    StudioWithDouble s;
    QVERIFY(panel(s).isHidden());
    s.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(s.window.get()));
    QTest::keyClick(s.window.get(), Qt::Key_F1);
    QVERIFY(panel(s).isVisible());
    QTest::qWait(50);
    QCOMPARE(s.window->width(), 1280);  // it makes room, and does not push the window wider
    QTest::keyClick(s.find<QLineEdit>("helpSearchLineEdit"), Qt::Key_Escape);
    QVERIFY(panel(s).isHidden());
    for (int i = 0; i < studio::kStepCount; ++i) {
      s.window->showStep(static_cast<Step>(i));
      s.window->showHelp({});
      QVERIFY(panel(s).isVisible());
      QCOMPARE(panel(s).currentId(), HelpLibrary::idOf(static_cast<Step>(i)));
      QVERIFY(shown(s).size() > 200);
    }
    s.window->resize(2000, 900);  // room beside the tab: the help follows it
    QTRY_VERIFY(s.find<QWidget>("tabStackedWidget")->isVisible());
    s.window->findChild<widgets::Rail*>()->button(1)->click();
    QCOMPARE(panel(s).currentId(), QStringLiteral("dataset"));
    s.find<QToolButton>("helpCloseToolButton")->click();
    QTest::qWait(50);  // the layout forgets how wide it had to be
    s.window->resize(1000, 700);  // no room
    s.window->showHelp({});
    QTRY_VERIFY(!s.find<QWidget>("tabStackedWidget")->isVisible());
    QVERIFY(panel(s).isVisible());
    s.find<QToolButton>("helpCloseToolButton")->click();
    QVERIFY(panel(s).isHidden());
    QVERIFY(s.find<QWidget>("tabStackedWidget")->isVisible());
  }

  void messagesLeadToTheirPages() {
    StudioWithDouble s;
    s.window->openProject(QStringLiteral("/nowhere"));
    auto* banner = s.find<widgets::Banner>("windowBanner");
    QTRY_VERIFY(!banner->isHidden());
    auto* button = banner->findChild<QPushButton*>(QStringLiteral("bannerHelpButton"));
    QVERIFY(button->isVisible());
    button->click();
    QCOMPARE(panel(s).currentId(), QStringLiteral("error/project.missing"));
    QVERIFY(shown(s).contains(QStringLiteral("/nowhere")));
    banner->showMessage(widgets::Banner::Kind::Info, QStringLiteral("All is well."));
    QVERIFY(!button->isVisible());

    widgets::StateView view(new QWidget);
    view.show();
    auto* help = view.findChild<QPushButton*>(QStringLiteral("stateHelpButton"));
    view.showFailed(Error{"disk.full", "", "", ""}, QStringLiteral("Again"));
    QVERIFY(help->isVisible());
    help->click();
    QCOMPARE(panel(s).currentId(), QStringLiteral("error/disk.full"));
    view.showDone(QStringLiteral("Done"), {}, {});
    QVERIFY(!help->isVisible());
  }

  void aReportHoldsNothingPrivate() {
    const QString home = QDir::homePath();
    studio::ReportFacts facts;
    facts.language = QStringLiteral("en");
    facts.project = ProjectInfo{"/media/usb stick/Selam voice", "Selam voice", "vits", "vits-small", "am", true, true, true, false};
    SourceInfo film;
    film.mediaPath = "/media/usb stick/films/Grandmother talks.mkv";
    film.subtitlePath = "/media/usb stick/films/Grandmother talks.am.srt";
    film.speaker = "Almaz";
    facts.names = studio::privateNames(*facts.project, {film});
    facts.error = Error{"media.damaged", film.mediaPath, "Grandmother talks.mkv ends at 12 s.", "Copy \"/media/usb stick/films/x.mkv\" again."};
    facts.log = {{LogLevel::Info, "reading " + (home.size() > 1 ? home.toStdString() : std::string("/home/x")) + "/letters.yaml for Almaz"},
                 {LogLevel::Warning, "cannot open /mnt/secret/diary.wav, and /usr/lib/libc.so is there"},
                 {LogLevel::Info, "step 120: loss 3.2 at 1.3 steps/s"}};
    OptionState text{{"voice.permission_from", OptionType::Text, "", 0, 0, "", "", "voice", false, {}}, "my aunt", OptionOrigin::Project, ""};
    OptionState number{{"train.batch_size", OptionType::Int, "16", 1, 512, "", "", "train", false, {}}, "4", OptionOrigin::Project, ""};
    facts.options = {text, number};
    const QString report = studio::reportText(facts);
    QStringList forbidden{QStringLiteral("Grandmother"), QStringLiteral("Almaz"), QStringLiteral("Selam"), QStringLiteral("usb"),
                          QStringLiteral("secret"), QStringLiteral("diary"), QStringLiteral("my aunt")};
    if (home.size() > 1) forbidden << home;
    for (const QString& name : forbidden) QVERIFY2(!report.contains(name), qPrintable(name + QLatin1Char('\n') + report));
    for (const char* kept : {"media.damaged", "<film 1>", "<speaker 1>", "train.batch_size = 4", "1.3 steps/s", "/usr/lib/libc.so", "a text of 7 characters", ".mkv"})
      QVERIFY2(report.contains(QLatin1String(kept)), qPrintable(QLatin1String(kept) + QLatin1Char('\n') + report));
  }

  void theReportGoesToTheClipboard() {
    StudioWithDouble s;
    s.openFilled(true, true);
    s.window->showHelp({});
    QGuiApplication::clipboard()->clear();
    s.find<QToolButton>("copyReportToolButton")->click();
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Dimts Studio")));
    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY2(!report.contains(QString::fromStdString(s.projectDir())), qPrintable(report));
    QVERIFY2(!report.contains(QStringLiteral(".mkv")) || report.contains(QStringLiteral("<film")), qPrintable(report));
    QVERIFY(shown(s).contains(QStringLiteral("clipboard")));
  }
};

DIMTS_QT_TEST_MAIN(TestHelp)
#include "test_help.moc"
