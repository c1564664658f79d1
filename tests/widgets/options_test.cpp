// The settings form: editors by type, beginner and expert rows, search, origin, reset and problems.
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>
#include <QWheelEvent>

#include "tests/widgets/support/widget_test.h"
#include "widgets/options/option_row.h"
#include "widgets/options/options_form.h"
#include "widgets/options/real_spin_box.h"

using namespace dimts::widgets;
using namespace Qt::Literals::StringLiterals;
using dimts::OptionOrigin;
using dimts::OptionType;

namespace {

std::vector<dimts::OptionState> sample() {
  return {
      {{"train.batch_size", OptionType::Int, "16", 1, 512, "clips", "Clips learned from at once.", "train", false, {}}, "8", OptionOrigin::Preset, ""},
      {{"train.learning_rate", OptionType::Real, "2e-4", 1e-8, 1, "", "How large each step is.", "train", false, {}}, "2e-4", OptionOrigin::Default, ""},
      {{"train.beta1", OptionType::Real, "0.8", 0, 0.9999, "", "Decay of the mean.", "train", true, {}}, "0.8", OptionOrigin::Default, ""},
      {{"train.device", OptionType::Choice, "auto", 0, 0, "", "Where to compute.", "train", false, {"auto", "cpu", "cuda"}}, "auto", OptionOrigin::Default, ""},
      {{"text.lower_case", OptionType::Bool, "true", 0, 0, "", "Lower-case letters only.", "text", true, {}}, "true", OptionOrigin::Default, ""},
      {{"sample.sentences", OptionType::Text, "", 0, 0, "", "One per line.", "sample", false, {}}, "a\nb", OptionOrigin::Project, ""},
      {{"project.note", OptionType::Text, "", 0, 0, "", "Anything.", "sample", false, {}}, "x", OptionOrigin::Default, ""},
  };
}

}  // namespace

class OptionsTest : public dimts::test::WidgetTest {
  Q_OBJECT
 private Q_SLOTS:
  void rowsAreMadeWhenTheyAreSeenAndInTheirOrder() {
    std::vector<dimts::OptionState> many;
    for (int i = 0; i < 150; ++i)
      many.push_back({{"train.option_" + std::to_string(i), OptionType::Int, "1", 0, 9, "", "A number.", "train", i % 3 != 0, {}}, "1", OptionOrigin::Default, ""});
    OptionsForm form;
    form.setOptions(many);
    QCOMPARE(form.findChildren<OptionRow*>().size(), 0);  // nobody looks
    QCOMPARE(form.shownKeys().size(), 50);
    form.resize(700, 500);
    form.show();
    QTRY_COMPARE(form.findChildren<OptionRow*>().size(), 50);
    form.setExpert(true);
    QTRY_COMPARE(form.findChildren<OptionRow*>().size(), 150);
    QTest::qWait(50);
    int y = -1;
    for (int i = 0; i < 150; ++i) {
      OptionRow* row = form.row(u"train.option_%1"_s.arg(i));
      QVERIFY2(row->isVisible() && row->y() > y, qPrintable(row->objectName()));
      y = row->y();
    }
    form.row(u"train.option_3"_s)->editor()->setFocus();
    QTest::keyClick(form.row(u"train.option_3"_s)->editor(), Qt::Key_Tab);
    QVERIFY(form.row(u"train.option_4"_s)->isAncestorOf(QApplication::focusWidget()));  // its reset button cannot be pressed
    form.setExpert(false);
    form.setSearch(u"option_149"_s);
    QCOMPARE(form.shownKeys(), QStringList{u"train.option_149"_s});
  }
  void realNumbersInAnyWriting() {
    double v = 0;
    QVERIFY(RealSpinBox::fromText(u"2e-4"_s, v) && v == 2e-4);
    QVERIFY(RealSpinBox::fromText(u" 1 000.5 "_s, v) && v == 1000.5);
    QVERIFY(RealSpinBox::fromText(u"0,8"_s, v) && v == 0.8);
    QVERIFY(!RealSpinBox::fromText(u"fast"_s, v) && !RealSpinBox::fromText(u"inf"_s, v));
    for (double x : {2e-4, 1e-9, 0.999875, 45.0, 0.1}) {
      QVERIFY(RealSpinBox::fromText(RealSpinBox::toText(x), v));
      QCOMPARE(v, x);
    }
    RealSpinBox box;
    box.setRange(0, 1);
    box.setValue(2e-4);
    QSignalSpy edited(&box, &RealSpinBox::edited);
    box.stepBy(1);
    QCOMPARE(box.value(), 2.1e-4);
    box.setValue(1);
    box.stepBy(1);
    QCOMPARE(box.value(), 1.0);
    QCOMPARE(edited.count(), 1);
  }

  void beginnersSeeLessAndSearchFindsAll() {
    OptionsForm form;
    form.resize(900, 700);
    form.setOptions(sample());
    form.show();
    QTRY_COMPARE(form.findChildren<OptionRow*>().size(), form.shownKeys().size());
    QVERIFY(!form.shownKeys().contains(u"train.beta1"_s) && form.shownKeys().size() == 5);
    form.findChild<QCheckBox*>(u"optionsExpertCheckBox"_s)->click();
    QCOMPARE(form.shownKeys().size(), 7);
    form.setExpert(false);
    form.setSearch(u"decay mean"_s);
    QCOMPARE(form.shownKeys(), QStringList{u"train.beta1"_s});
    form.setSearch(u"LEARNING_rate"_s);
    QCOMPARE(form.shownKeys(), QStringList{u"train.learning_rate"_s});
    QVERIFY(!form.findChild<QWidget*>(u"sampleGroupWidget"_s)->isVisible());
    form.setSearch(u"zebra"_s);
    QVERIFY(form.shownKeys().isEmpty() && form.findChild<QLabel*>(u"optionsNothingLabel"_s)->isVisible());
    form.focusOption(u"train.beta1"_s);
    QVERIFY(form.row(u"train.beta1"_s)->isVisible() && form.isExpert());
    QCOMPARE(dimts::test::nameProblems(form), QString());
  }

  void wrongValuesAreShownAsTheyAre() {
    OptionsForm form;
    auto states = sample();
    states[0].value = "900";
    states[0].problem = "Must be between 1 and 512.";
    form.setOptions(states);
    QCOMPARE(form.row(u"train.batch_size"_s)->value(), u"900"_s);
  }

  void everyEditorReports() {
    OptionsForm form;
    form.resize(900, 900);
    form.setExpert(true);
    form.setOptions(sample());
    form.show();
    QTRY_COMPARE(form.findChildren<OptionRow*>().size(), form.shownKeys().size());
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QSignalSpy edited(&form, &OptionsForm::optionEdited);
    const auto last = [&] { return edited.takeLast().at(1).toString(); };
    form.findChild<QSpinBox*>(u"train_batch_sizeSpinBox"_s)->setValue(12);
    QCOMPARE(last(), u"12"_s);
    auto* rate = form.findChild<RealSpinBox*>(u"train_learning_rateRealSpinBox"_s);
    rate->setFocus();
    rate->selectAll();
    QTest::keyClicks(rate, u"5e-5"_s);
    QVERIFY(edited.isEmpty());
    QTest::keyClick(rate, Qt::Key_Return);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.at(0).at(0).toString(), u"train.learning_rate"_s);
    QCOMPARE(last().toDouble(), 5e-5);
    auto* device = form.findChild<QComboBox*>(u"train_deviceComboBox"_s);
    device->setFocus();
    QTest::keyClick(device, Qt::Key_Down);
    QCOMPARE(last(), u"cpu"_s);
    form.findChild<QCheckBox*>(u"text_lower_caseCheckBox"_s)->click();
    QCOMPARE(last(), u"false"_s);
    auto* note = form.findChild<QLineEdit*>(u"project_noteLineEdit"_s);
    note->setFocus();
    QTest::keyClicks(note, u"yz"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(last(), u"xyz"_s);
    auto* lines = form.findChild<QPlainTextEdit*>(u"sample_sentencesPlainTextEdit"_s);
    QCOMPARE(lines->toPlainText(), u"a\nb"_s);
    lines->setFocus();
    lines->setPlainText(u"ሰላም\nc"_s);
    note->setFocus();
    QCOMPARE(last(), u"ሰላም\nc"_s);
    QVERIFY(edited.isEmpty());
  }

  void settingValuesIsNotEditing() {
    OptionsForm form;
    form.setOptions(sample());
    QSignalSpy edited(&form, &OptionsForm::optionEdited);
    OptionRow* row = form.row(u"train.batch_size"_s);
    auto changed = sample();
    changed[0].value = "32";
    changed[0].origin = OptionOrigin::Project;
    changed[3].value = "cuda:7";  // not among the choices: still shown
    changed[4].value = "false";
    form.setOptions(changed);
    QCOMPARE(form.row(u"train.batch_size"_s), row);
    QCOMPARE(row->value(), u"32"_s);
    QCOMPARE(form.row(u"train.device"_s)->value(), u"cuda:7"_s);
    QVERIFY(edited.isEmpty());
    changed.pop_back();
    form.setOptions(changed);
    QVERIFY(form.row(u"project.note"_s) == nullptr);
  }

  void originResetAndProblem() {
    OptionsForm form;
    form.resize(900, 700);
    form.setOptions(sample());
    form.show();
    QTRY_COMPARE(form.findChildren<OptionRow*>().size(), form.shownKeys().size());
    QSignalSpy reset(&form, &OptionsForm::optionReset);
    auto* off = form.findChild<QToolButton*>(u"train_batch_sizeResetToolButton"_s);
    auto* on = form.findChild<QToolButton*>(u"sample_sentencesResetToolButton"_s);
    QVERIFY(!off->isEnabled() && on->isEnabled());
    on->click();
    QCOMPARE(reset.at(0).at(0).toString(), u"sample.sentences"_s);
    auto* problem = form.row(u"train.batch_size"_s)->findChild<QLabel*>(u"optionProblemLabel"_s);
    QVERIFY(!problem->isVisible());
    form.setProblem(u"train.batch_size"_s, u"Must be at least 1."_s);
    QVERIFY(problem->isVisible());
    QVERIFY(form.row(u"train.batch_size"_s)->editor()->accessibleDescription().contains(u"at least 1"_s));
    auto* batch = form.findChild<QSpinBox*>(u"train_batch_sizeSpinBox"_s);
    auto* fix = form.row(u"train.batch_size"_s)->findChild<QPushButton*>(u"optionFixPushButton"_s);
    batch->setValue(300);  // refused: what is stored comes back
    form.setProblem(u"train.batch_size"_s, u"Too large."_s);
    QVERIFY(fix->isVisible());
    fix->click();
    QVERIFY(batch->value() == 8 && !problem->isVisible() && !fix->isVisible());
    auto wrong = sample();
    wrong[0].origin = OptionOrigin::Project;
    wrong[0].problem = "Must be at least 1.";  // stored so: back to the preset
    form.setOptions(wrong);
    QVERIFY(problem->isVisible() && fix->isVisible());
    reset.clear();
    fix->click();
    QCOMPARE(reset.at(0).at(0).toString(), u"train.batch_size"_s);
    auto states = sample();
    states[2].problem = "out of range";
    form.setOptions(states);
    QVERIFY(!problem->isVisible());
    form.setSearch(u"x"_s);
    form.setSearch({});
    QVERIFY2(form.shownKeys().contains(u"train.beta1"_s), "an expert row with a problem is shown to beginners too");
    form.setReadOnly(true);
    QVERIFY(!form.row(u"train.batch_size"_s)->editor()->isEnabled() && !on->isEnabled());
  }

  void wheelOverAFieldChangesNothing() {
    OptionsForm form;
    form.resize(900, 300);
    form.setOptions(sample());
    form.show();
    QTRY_COMPARE(form.findChildren<OptionRow*>().size(), form.shownKeys().size());
    auto* box = form.findChild<QSpinBox*>(u"train_batch_sizeSpinBox"_s);
    box->clearFocus();
    QWheelEvent wheel(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(box, &wheel);
    QCOMPARE(box->value(), 8);
  }

  void namesFromTheTableOrTheKey() {
    QCOMPARE(optionLabel("train.batch_size"), u"Clips at once"_s);
    QCOMPARE(optionLabel("train.brand_new"), u"Brand new"_s);
    QVERIFY(!hasOptionLabel("train.brand_new"));
    QCOMPARE(optionGroupLabel("save"), u"Saving"_s);
  }
};

DIMTS_WIDGET_TEST_MAIN(OptionsTest)
#include "options_test.moc"
