// The tokens tab: kinds and sizes, the report, coverage, what lies under "More", and the way back.
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>
#include <QWheelEvent>

#include "app/studio/tabs/tokenizer/kept_vocabulary.h"
#include "app/studio/tabs/tokenizer/report_text.h"
#include "tests/app/tokens_fixture.h"
#include "widgets/common/format.h"
#include "widgets/common/state_view.h"
#include "widgets/dataset/token_strip.h"
#include "widgets/options/options_form.h"

using namespace dimts;
using namespace dimts::studio;
using dimts::widgets::StateView;
using widgets::BarChart;
using widgets::TokenStrip;

class TestTokens : public test::TokensFixture {
  Q_OBJECT

 private Q_SLOTS:
  void init() { begin(); }
  void cleanup() { end(); }

  void kindsAndSizeComeFromTheOptions() {
    open();
    for (const char* name : {"characterKindRadioButton", "unigramKindRadioButton", "bpeKindRadioButton", "hfbpeKindRadioButton"})
      QVERIFY(!s_->find<QRadioButton>(name)->accessibleDescription().isEmpty());
    QVERIFY(s_->find<QRadioButton>("characterKindRadioButton")->isChecked());
    auto* size = s_->find<QSpinBox>("tokenSizeSpinBox");
    QVERIFY(!size->isVisible());  // letters have no size to choose
    QCOMPARE(size->minimum(), 100);
    QCOMPARE(size->maximum(), 10000);
    choose("bpeKindRadioButton");
    QVERIFY(size->isVisible());
    size->setValue(5000);
    s_->click("makeTokensAgainPushButton");
    QTRY_COMPARE(kind(), QStringLiteral("bpe"));
    s_->engine->with(s_->projectDir(), [](test::DoubleProject& project) {
      QCOMPARE(project.options["tokenizer.kind"], std::string("bpe"));
      QCOMPARE(project.options["tokenizer.size"], std::string("5000"));
    });
    QTRY_VERIFY(banner()->message().contains(widgets::countText(5000)));  // less came out than was asked for
    QVERIFY(s_->find<QRadioButton>("bpeKindRadioButton")->isChecked());
  }

  void moreTextsAndFinerSettings() {
    open();
    QVERIFY(!s_->find<QPushButton>("tokenTextsAddPushButton")->isVisible());
    choose("unigramKindRadioButton");
    s_->dialogs.files = {file("a.txt", QStringLiteral("ሀ")), file("b.txt", QStringLiteral("ለ"))};
    s_->click("tokenTextsAddPushButton");
    s_->click("tokenTextsAddPushButton");
    auto* list = s_->find<QListWidget>("tokenTextsListWidget");
    QCOMPARE(list->count(), 2);  // each once
    list->setCurrentRow(0);
    s_->click("tokenTextsRemovePushButton");
    s_->find<QPushButton>("makeTokensAgainPushButton")->click();
    QTRY_COMPARE(kind(), QStringLiteral("unigram"));
    s_->engine->with(s_->projectDir(), [this](test::DoubleProject& project) {
      QCOMPARE(project.options["tokenizer.texts"], s_->dialogs.files.last().toStdString());
    });
    s_->find<QPushButton>("tokenSettingsPushButton")->click();
    QCOMPARE(s_->window->currentStep(), Step::Settings);
    QTRY_COMPARE(s_->find<widgets::OptionsForm>("optionsForm")->shownKeys(), QStringList({QStringLiteral("tokenizer.kind"), QStringLiteral("tokenizer.size"), QStringLiteral("tokenizer.texts")}));
  }

  void tokensThatAreNotMadeYetAreTried() {
    open();
    auto* trial = s_->find<QWidget>("trialView");
    auto* strip = s_->find<TokenStrip>("trialTokenStrip");
    QVERIFY(!trial->isVisible());
    s_->find<QLineEdit>("trySentenceLineEdit")->setText(QStringLiteral("ሰላም"));
    choose("bpeKindRadioButton");
    QVERIFY(trial->isVisible());
    QTRY_VERIFY(strip->isVisible());
    QVERIFY(strip->shownTokens() < s_->find<TokenStrip>("tokenStrip")->shownTokens());
    QVERIFY(text("trialLabel").contains(QStringLiteral("Not made yet")));
    QCOMPARE(kind(), QStringLiteral("character"));
    s_->find<QLineEdit>("trySentenceLineEdit")->setText(QStringLiteral("ሰላምሰላም"));  // needs no new trial
    QTRY_VERIFY(strip->shownTexts().join(QString()) == QStringLiteral("ሰላምሰላም"));
    s_->click("makeTokensAgainPushButton");
    QVERIFY(!trial->isVisible());
    QTRY_COMPARE(kind(), QStringLiteral("bpe"));
  }

  void aTrialGivesWayToTheNextChoice() {
    open();
    s_->engine->tokensMilliseconds = 100;  // two seconds each
    s_->find<QLineEdit>("trySentenceLineEdit")->setText(QStringLiteral("ሰላም"));
    choose("bpeKindRadioButton");
    QTest::qWait(600);
    choose("unigramKindRadioButton");
    QTRY_VERIFY_WITH_TIMEOUT(text("trialLabel").contains(QStringLiteral("unigram")), 8000);
    QCOMPARE(kind(), QStringLiteral("character"));
  }

  void aChangeIsTakenBackAndMadeAgain() {
    open();
    QVERIFY(!s_->find<QPushButton>("tokensBeforePushButton")->isEnabled());
    choose("bpeKindRadioButton");
    s_->click("makeTokensAgainPushButton");
    QTRY_COMPARE(kind(), QStringLiteral("bpe"));
    QTRY_VERIFY(!banner()->isHidden());
    const int pieces = s_->find<QTableView>("vocabularyTableView")->model()->rowCount();
    Q_EMIT banner()->actionTriggered();
    QTRY_COMPARE(kind(), QStringLiteral("character"));
    QTRY_VERIFY(s_->find<QTableView>("vocabularyTableView")->model()->rowCount() < pieces);
    s_->find<QToolButton>("moreTokensToolButton")->click();
    Q_EMIT banner()->actionTriggered();
    QTRY_COMPARE(kind(), QStringLiteral("bpe"));
    QVERIFY(s_->find<QPushButton>("tokensBeforePushButton")->isEnabled());
  }

  void makingIsStopped() {
    open();
    s_->engine->tokensMilliseconds = 200;
    choose("unigramKindRadioButton");
    s_->click("makeTokensAgainPushButton");
    auto* view = s_->find<StateView>("tokenizerStateView");
    QTRY_COMPARE(view->state(), StateView::State::Working);
    Q_EMIT view->stopRequested();
    QTRY_COMPARE(view->state(), StateView::State::Content);
    QCOMPARE(kind(), QStringLiteral("character"));
    QVERIFY(!s_->find<QPushButton>("tokensBeforePushButton")->isEnabled());  // nothing was changed, nothing to go back to
    QTRY_VERIFY(!QFileInfo::exists(QString::fromStdString(s_->projectDir() + "/tokenizer.begun")));
  }

  void unknownLettersStandAtTheirPlace() {
    open();
    s_->find<QLineEdit>("trySentenceLineEdit")->setText(QStringLiteral("ሰξላም"));
    auto* strip = s_->find<TokenStrip>("tokenStrip");
    QTRY_COMPARE(strip->shownTexts(), QStringList({QStringLiteral("ሰ"), QStringLiteral("ξ"), QStringLiteral("ላ"), QStringLiteral("ም")}));
    QVERIFY(strip->accessibleName().contains(QStringLiteral("ξ")));
    QVERIFY(strip->accessibleDescription().contains(QStringLiteral("ሰ | ξ | ላ | ም")));
    QVERIFY(text("encodedLabel").contains(QStringLiteral("unknown to this voice: ")));
    s_->click("addSentenceLettersPushButton");
    QTRY_VERIFY(!s_->find<QPushButton>("addSentenceLettersPushButton")->isVisible());
    QCOMPARE(strip->shownTexts().size(), 4);
    QVERIFY(!strip->accessibleName().contains(QStringLiteral("ξ")));
  }

  void theReportIsChartsWithWords() {
    open();
    QTRY_VERIFY(!text("tokensPerWordFactLabel").isEmpty());
    QCOMPARE(text("unknownRateFactLabel"), QStringLiteral("0 %"));
    QVERIFY(!s_->find<BarChart>("tokenLengthsBarChart")->isVisible());  // letters are one letter long
    auto* uses = s_->find<BarChart>("tokenUsesBarChart");
    QCOMPARE(uses->count(), 6);
    QVERIFY(uses->accessibleDescription().contains(QStringLiteral("never: 0 tokens")));
    QVERIFY(s_->find<TokenStrip>("exampleTokenStrip1")->shownTokens() > 4);
    QVERIFY(!s_->find<QWidget>("triedTokensWidget")->isVisible());
    choose("bpeKindRadioButton");
    s_->click("makeTokensAgainPushButton");
    QTRY_VERIFY(s_->find<BarChart>("tokenLengthsBarChart")->isVisible());
    QCOMPARE(s_->find<BarChart>("tokenLengthsBarChart")->count(), 2);
    QVERIFY(!text("longestTokensLabel").isEmpty());
    QVERIFY(s_->find<QWidget>("triedTokensWidget")->isVisible());  // two kinds beside each other
  }

  void tokensAreFound() {
    open();
    auto* model = s_->find<QTableView>("vocabularyTableView")->model();
    s_->find<QLineEdit>("findTokenLineEdit")->setText(QStringLiteral("ላ"));
    QCOMPARE(model->rowCount(), 1);
    s_->find<QLineEdit>("findTokenLineEdit")->clear();
    QVERIFY(model->rowCount() > 20);
  }

  void unknownLettersOfAPastedTextAreAdded() {
    open();
    QVERIFY(text("uncoveredLabel").contains(QStringLiteral("Every character")));
    s_->find<QPlainTextEdit>("coverageTextPlainTextEdit")->setPlainText(QStringLiteral("ξላξψ"));
    auto* add = s_->find<QPushButton>("addTextLettersPushButton");
    QTRY_VERIFY(add->isVisible());
    QVERIFY(text("coverageLabel").contains(QStringLiteral("2 letters of your text are unknown to this voice")));
    QCOMPARE(s_->find<TokenStrip>("coverageTokenStrip")->shownTexts(),
             QStringList({QStringLiteral("ξ"), QStringLiteral("ላ"), QStringLiteral("ξ"), QStringLiteral("ψ")}));
    add->click();
    QTRY_VERIFY(text("coverageLabel").contains(QStringLiteral("Every letter of this text is known")));
    QVERIFY(!add->isVisible());
    QTRY_VERIFY(banner()->message().contains(QStringLiteral("became")));
    s_->find<QPlainTextEdit>("coverageTextPlainTextEdit")->clear();
    QTRY_VERIFY(!s_->find<QLabel>("coverageLabel")->isVisible());
  }

  void aChosenTextFileIsCheckedAndABadOneIsSaid() {
    open();
    s_->dialogs.files = {file("ጽሑፍ.txt", QStringLiteral("ሰላም"))};
    s_->click("coverageFilePushButton");
    QTRY_VERIFY(text("coverageLabel").contains(QStringLiteral("Every letter")));
    QVERIFY(text("coverageFileLabel").contains(QStringLiteral("ጽሑፍ.txt")));
    const QString bad = QString::fromStdString(s_->folder.file("bad.txt"));
    QFile out(bad);
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write("\xFF\xFE") == 2);
    out.close();
    s_->dialogs.files = {bad};
    s_->click("coverageFilePushButton");
    QTRY_VERIFY(text("coverageLabel").contains(QStringLiteral("not UTF-8")));
  }

  void lettersOfTheClipsThatAreUnknownComeWithTheWayOut() {
    s_->engine->fill(s_->projectDir(), true, false);
    s_->engine->with(s_->projectDir(), [](test::DoubleProject& project) { project.tokenizer->uncovered = {{"ω", 12}, {"ψ", 3}}; });
    QVERIFY(QFile::remove(QString::fromStdString(s_->projectDir() + "/tokenizer/fingerprint")));
    s_->studio->session().open(QString::fromStdString(s_->projectDir()));
    QTRY_VERIFY(text("uncoveredLabel").contains(QStringLiteral("2 letters of your text are unknown")));
    QVERIFY(text("uncoveredLabel").contains(QStringLiteral("12 times")));
    s_->window->showStep(Step::Tokenizer);
    QVERIFY(s_->find<QPushButton>("addClipLettersPushButton")->isVisible());
    s_->click("addClipLettersPushButton");
    QTRY_VERIFY(idle() && !s_->find<QPushButton>("addClipLettersPushButton")->isVisible());
  }

  void tokensAreTakenOutAndJoined() {
    open();
    s_->engine->with(s_->projectDir(), [this](test::DoubleProject& project) {
      std::vector<std::string> pieces{"ξ"};
      for (const auto& entry : project.tokenizer->entries)
        if (!entry.piece.empty()) pieces.push_back(entry.piece);
      s_->engine->storeTokens(project, "character", pieces);
    });
    s_->studio->session().refresh();
    QTRY_COMPARE(text("unusedTokensFactLabel"), QStringLiteral("1"));
    const size_t with = s_->studio->session().tokenizer()->entries.size();
    s_->find<QToolButton>("moreTokensToolButton")->click();
    s_->find<QPushButton>("reducePushButton")->click();
    QTRY_VERIFY(s_->find<QPushButton>("applyReducePushButton")->isVisible());
    QCOMPARE(s_->studio->session().tokenizer()->entries.size(), with);  // only looked at
    QVERIFY(s_->find<QPushButton>("applyReducePushButton")->hasFocus());
    s_->find<QPushButton>("applyReducePushButton")->click();
    QTRY_COMPARE(s_->studio->session().tokenizer()->entries.size(), with - 1);
    QTRY_VERIFY(!s_->find<QPushButton>("applyReducePushButton")->isVisible());
    s_->dialogs.files = {QStringLiteral("/voices/a.json"), QStringLiteral("/voices/b.json")};
    s_->find<QPushButton>("joinPushButton")->click();
    QTRY_COMPARE(s_->studio->session().tokenizer()->entries.size(), with + 1);
    s_->find<QPushButton>("tokensBeforePushButton")->click();
    QTRY_COMPARE(s_->studio->session().tokenizer()->entries.size(), with - 1);
  }

  void nothingStartsWhileAnotherJobRuns() {
    open();
    TrainJob job;
    job.projectDir = s_->projectDir();
    QVERIFY(s_->studio->start(job));
    for (const char* name : {"makeTokensAgainPushButton", "mergePushButton", "reducePushButton", "joinPushButton", "tokensBeforePushButton"})
      QVERIFY2(!s_->find<QPushButton>(name)->isEnabled(), name);
    s_->studio->jobs().stop();
    QTRY_VERIFY(s_->find<QPushButton>("makeTokensAgainPushButton")->isEnabled());
  }

  void theWheelTurnsThePage() {
    open();
    choose("bpeKindRadioButton");
    auto* size = s_->find<QSpinBox>("tokenSizeSpinBox");
    const int before = size->value();
    const auto turn = [&] {
      const QPointF at(size->rect().center());
      QWheelEvent event(at, size->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
      QCoreApplication::sendEvent(size, &event);
    };
    s_->find<QLineEdit>("trySentenceLineEdit")->setFocus();
    turn();
    QCOMPARE(size->value(), before);
    size->setFocus();
    turn();
    QVERIFY(size->value() > before);
  }

  void everythingIsReachedByKeyboardAndHasAName() {
    open();
    s_->find<QToolButton>("moreTokensToolButton")->click();
    auto* tab = s_->find<QWidget>("tokenizerTab");
    QSet<QString> reached;
    QWidget* at = s_->find<QLineEdit>("trySentenceLineEdit");
    at->setFocus();
    for (int i = 0; i < 60; ++i) {
      QWidget* now = QApplication::focusWidget();
      if (now && tab->isAncestorOf(now)) reached << now->objectName();
      QTest::keyClick(now ? now : at, Qt::Key_Tab);
    }
    for (const char* name : {"characterKindRadioButton", "makeTokensAgainPushButton", "mergePushButton", "tokenUsesBarChart", "findTokenLineEdit",
                             "vocabularyTableView", "coverageTextPlainTextEdit", "coverageFilePushButton", "moreTokensToolButton", "reducePushButton", "joinPushButton"})
      QVERIFY2(reached.contains(QLatin1String(name)), name);
    s_->find<QPushButton>("mergePushButton")->click();
    for (const auto* widget : tab->findChildren<QWidget*>()) {
      if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->objectName().startsWith(QLatin1String("qt_"))) continue;
      const auto* button = qobject_cast<const QAbstractButton*>(widget);
      QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), qPrintable(widget->objectName()));
    }
  }

  void aNarrowWindowHasOneColumn() {
    open();
    auto* making = s_->find<QWidget>("makingCard");
    auto* report = s_->find<QWidget>("tokenReportCard");
    const auto at = [this](QWidget* widget) { return widget->mapTo(s_->window.get(), QPoint()); };
    QTRY_COMPARE(at(making).y(), at(report).y());
    QVERIFY(at(making).x() < at(report).x());
    s_->find<QWidget>("tokenizerTab")->setMaximumWidth(700);  // the window itself does not become so narrow
    QTRY_VERIFY(at(making).y() < at(report).y());
    QCOMPARE(at(making).x(), at(report).x());
  }

  void aKeptVocabularyIsSwappedWhole() {
    const test::TempDir folder;
    const std::string dir = folder.file("swap");
    const auto put = [&](const char* name, const char* text) {
      QDir().mkpath(QString::fromStdString(dir + "/tokenizer"));
      QFile out(QString::fromStdString(dir + "/tokenizer/") + QString::fromLatin1(name));
      QVERIFY(out.open(QIODevice::WriteOnly));
      out.write(text);
    };
    const auto read = [&](const char* name) {
      QFile in(QString::fromStdString(dir + "/tokenizer/") + QString::fromLatin1(name));
      return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("none");
    };
    const KeptVocabulary kept(dir);
    QVERIFY(kept.beginChange().ok() && kept.endChange().ok() && !kept.canGoBack());  // nothing there yet
    put("vocab.json", "old");
    QVERIFY(kept.beginChange().ok());
    put("vocab.json", "new");
    put("more.json", "new");
    QVERIFY(kept.endChange().ok() && kept.canGoBack());
    QVERIFY(kept.goBack().ok());
    QCOMPARE(read("vocab.json"), QByteArray("old"));
    QCOMPARE(read("more.json"), QByteArray("none"));
    QVERIFY(kept.goBack().ok());
    QCOMPARE(read("more.json"), QByteArray("new"));
    QVERIFY(kept.beginChange().ok());
    put("vocab.json", "half");
    kept.dropChange();  // the engine itself leaves the vocabulary as it was when a job fails
    QVERIFY(kept.goBack().ok());
    QCOMPARE(read("vocab.json"), QByteArray("old"));
    QCOMPARE(QDir(QString::fromStdString(dir)).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList({QStringLiteral("tokenizer"), QStringLiteral("tokenizer.before")}));
  }

  void sharesAreReadable() {
    QCOMPARE(shareText(0), QStringLiteral("0 %"));
    QCOMPARE(shareText(0.00005), QStringLiteral("0.0050 %"));
    QCOMPARE(shareText(0.0123), QStringLiteral("1.2 %"));
    QCOMPARE(shareText(1), QStringLiteral("100 %"));
    LetterCounts many;
    for (char32_t c = 0x1200; c < 0x1217; ++c) many.emplace_back(QString::fromUcs4(&c, 1).toStdString(), 3);
    const QString said = unknownText(many);
    QVERIFY(said.startsWith(QStringLiteral("23 letters of your text are unknown to this voice: ")));
    QVERIFY(said.contains(QStringLiteral("ሀ, ሁ")) && said.contains(QStringLiteral("…")));
    QVERIFY(unknownText({}).isEmpty());
  }
};

DIMTS_QT_TEST_MAIN(TestTokens)
#include "test_tokens.moc"
