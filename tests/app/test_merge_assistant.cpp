// The merge assistant: its four steps forward and back, what makes a preview stale, failures, and its warnings.
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTableWidget>

#include "app/studio/tabs/tokenizer/merge_pages.h"
#include "tests/app/tokens_fixture.h"
#include "widgets/common/state_view.h"

using namespace dimts;
using namespace dimts::studio;
using dimts::widgets::StateView;
using widgets::BarChart;

class TestMergeAssistant : public test::TokensFixture {
  Q_OBJECT

 private Q_SLOTS:
  void init() { begin(); }
  void cleanup() { end(); }

  void theAssistantLooksAtTheBase() {
    open();
    s_->click("mergePushButton");
    QVERIFY(assistantShown());
    auto* next = s_->find<QPushButton>("mergeNextPushButton");
    QVERIFY(!next->isEnabled());  // no base yet
    auto* path = s_->find<QLineEdit>("mergeBaseLineEdit");
    path->setText(QStringLiteral("/nowhere/vocab.json"));
    QTRY_VERIFY(text("mergeBaseLabel").contains(QStringLiteral("vocabulary")));
    QVERIFY(!next->isEnabled());
    s_->dialogs.files = {file("vocab.json", QStringLiteral("{}"))};
    s_->click("mergeBaseFilePushButton");
    QCOMPARE(path->text(), s_->dialogs.files.first());
    QTRY_VERIFY(next->isEnabled());
    QVERIFY(text("mergeBaseLabel").contains(QStringLiteral("200")));
    next->click();
    QCOMPARE(page(), MergeAssistant::NewPage);
    QCOMPARE(s_->find<QSpinBox>("mergeSizeSpinBox")->minimum(), 200);
    QTest::keyClick(s_->find<QSpinBox>("mergeSizeSpinBox"), Qt::Key_Escape);
    QTRY_VERIFY(!assistantShown());
  }

  void aMergeIsPreviewedGoneBackFromAppliedAndTakenBack() {
    openAssistant();
    s_->click("mergeNextPushButton");
    QVERIFY(!s_->find<QSpinBox>("mergeSizeSpinBox")->isVisible());  // letters only
    s_->dialogs.files = {file("more.txt", QStringLiteral("ξψ"))};
    s_->click("mergeTextsAddPushButton");
    QCOMPARE(s_->find<QListWidget>("mergeTextsListWidget")->count(), 1);
    s_->click("mergeNextPushButton");
    QCOMPARE(page(), MergeAssistant::PreviewPage);
    auto* next = s_->find<QPushButton>("mergeNextPushButton");
    QTRY_VERIFY(next->isEnabled());
    QVERIFY(text("mergePreviewLabel").contains(QStringLiteral("New letters: 2")));
    QVERIFY(s_->find<BarChart>("mergeBarChart")->accessibleDescription().contains(QStringLiteral("2.50")));
    QCOMPARE(s_->find<QTableWidget>("mergeTokensTableWidget")->rowCount(), 2);
    s_->click("mergeBackPushButton");
    QCOMPARE(page(), MergeAssistant::NewPage);
    s_->find<QPushButton>("mergeStep4PushButton")->click();  // the preview still holds
    QCOMPARE(page(), MergeAssistant::ApplyPage);
    QCOMPARE(next->text(), QStringLiteral("Use these tokens"));
    const size_t before = s_->studio->session().tokenizer()->entries.size();
    next->click();
    QTRY_VERIFY(!assistantShown());
    QTRY_COMPARE(s_->studio->session().tokenizer()->entries.size(), before + 2);
    QTRY_VERIFY(!banner()->isHidden());
    Q_EMIT banner()->actionTriggered();
    QTRY_COMPARE(s_->studio->session().tokenizer()->entries.size(), before);
  }

  void aChangedInputMakesTheStepsAfterItStale() {
    openAssistant();
    s_->find<QPushButton>("mergeStep3PushButton")->click();
    QTRY_VERIFY(!s_->find<QPushButton>("mergeStep4PushButton")->isEnabled() && idle());  // nothing is new
    s_->find<QPushButton>("mergeStep2PushButton")->click();
    s_->dialogs.files = {file("more.txt", QStringLiteral("ξ"))};
    s_->click("mergeTextsAddPushButton");
    s_->find<QPushButton>("mergeStep3PushButton")->click();
    QTRY_VERIFY(s_->find<QPushButton>("mergeStep4PushButton")->isEnabled());
    s_->find<QPushButton>("mergeStep2PushButton")->click();
    s_->find<QLineEdit>("mergeTagLineEdit")->setText(QStringLiteral("[am]"));
    QVERIFY(!s_->find<QPushButton>("mergeStep4PushButton")->isEnabled());
  }

  void aFailedOrStoppedPreviewLeadsBack() {
    openAssistant();
    s_->engine->mergeFails = true;
    s_->find<QPushButton>("mergeStep3PushButton")->click();
    auto* view = s_->find<StateView>("mergeStateView");
    QTRY_COMPARE(view->state(), StateView::State::Failed);
    QVERIFY(!s_->find<QPushButton>("mergeNextPushButton")->isEnabled());
    Q_EMIT view->actionRequested(StateView::State::Failed);
    QCOMPARE(page(), MergeAssistant::NewPage);
    s_->engine->mergeFails = false;
    s_->engine->tokensMilliseconds = 200;
    s_->click("mergeNextPushButton");
    QTRY_COMPARE(view->state(), StateView::State::Working);
    Q_EMIT view->stopRequested();
    QTRY_VERIFY(idle());
    QTRY_COMPARE(page(), MergeAssistant::NewPage);
    QCOMPARE(view->state(), StateView::State::Content);
    QVERIFY(assistantShown());
  }

  void warningsAreInPlainWords() {
    auto tokens = RecordList{};
    for (int i = 0; i < 4; ++i) tokens.push_back(Record().add("origin", "piece").add("uses", i < 2 ? 2 : 50));
    Record summary;
    summary.add("rows", 104).add("base_rows", 100).add("pieces", 4).add("unknown_rate_after", 0.02).add("passed_over", 3).add("probe_words", 0);
    summary.add("tokens", std::move(tokens));
    TokenizerMergeJob job;
    job.size = 300;
    const QString all = mergeWarnings(summary, job).join(QLatin1Char('\n'));
    for (const char* part : {"2.0 % of the letters", "no more than 104 tokens; 300", "fewer than 5 times: 2 of 4", "No text of the old language"})
      QVERIFY2(all.contains(QLatin1String(part)), part);
    QVERIFY(!all.contains(QLatin1String("passed over")));  // nothing of an old language to do it for
    const Record guarded = Record().add("rows", 9).add("base_rows", 7).add("pieces", 2).add("passed_over", 3).add("probe_words", 400);
    QVERIFY(mergeWarnings(guarded, {}).join(QLatin1Char('\n')).contains(QLatin1String("read as before: 3")));
    QCOMPARE(mergeWarnings(Record().add("rows", 7).add("base_rows", 7), {}).size(), 1);
  }
};

DIMTS_QT_TEST_MAIN(TestMergeAssistant)
#include "test_merge_assistant.moc"
