<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>The voice has learned from %Ln recordings.</source>
        <translation>
            <numerusform>The voice has learned from %Ln recording.</numerusform>
            <numerusform>The voice has learned from %Ln recordings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimePlan</name>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenReport</name>
    <message numerus="yes">
        <source>%Ln letters of your text are unknown to this voice: %1</source>
        <translation>
            <numerusform>%Ln letter of your text is unknown to this voice: %1</numerusform>
            <numerusform>%Ln letters of your text are unknown to this voice: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens, with pauses between them</source>
        <translation>
            <numerusform>%Ln token, with pauses between them</numerusform>
            <numerusform>%Ln tokens, with pauses between them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dimts::studio::DatasetTab</name>
    <message numerus="yes">
        <source>dropped %Ln clips</source>
        <translation>
            <numerusform>dropped %Ln clip</numerusform>
            <numerusform>dropped %Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept %Ln clips</source>
        <translation>
            <numerusform>kept %Ln clip</numerusform>
            <numerusform>kept %Ln clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dimts::studio::HelpPanel</name>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more pages: write another letter.</source>
        <translation>
            <numerusform>%Ln more page: write another letter.</numerusform>
            <numerusform>%Ln more pages: write another letter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dimts::studio::HistoryTab</name>
    <message numerus="yes">
        <source>%Ln runs take %1 of the %2 of this project. %3 are free on its disk.</source>
        <translation>
            <numerusform>%Ln run takes %1 of the %2 of this project. %3 are free on its disk.</numerusform>
            <numerusform>%Ln runs take %1 of the %2 of this project. %3 are free on its disk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things, %1, lie aside now.</source>
        <translation>
            <numerusform>%Ln thing, %1, lies aside now.</numerusform>
            <numerusform>%Ln things, %1, lie aside now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dimts::studio::JudgePage</name>
    <message numerus="yes">
        <source>Measured on %Ln sentence(s) that were held out, %1. The nearest to the recordings stands first.</source>
        <translation>
            <numerusform>Measured on %Ln sentence that was held out, %1. The nearest to the recordings stands first.</numerusform>
            <numerusform>Measured on %Ln sentences that were held out, %1. The nearest to the recordings stands first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dimts::studio::NewProjectForm</name>
    <message numerus="yes">
        <source>%Ln files will be taken in as soon as the project is there.</source>
        <translation>
            <numerusform>%Ln file will be taken in as soon as the project is there.</numerusform>
            <numerusform>%Ln files will be taken in as soon as the project is there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dimts::studio::ProjectSession</name>
    <message numerus="yes">
        <source>%Ln settings cannot be used as they are.</source>
        <translation>
            <numerusform>%Ln setting cannot be used as it is.</numerusform>
            <numerusform>%Ln settings cannot be used as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dimts::studio::ProjectTab</name>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln training runs</source>
        <translation>
            <numerusform>%Ln training run</numerusform>
            <numerusform>%Ln training runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Processor: %Ln threads, %1 of memory</source>
        <translation>
            <numerusform>Processor: %Ln thread, %1 of memory</numerusform>
            <numerusform>Processor: %Ln threads, %1 of memory</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dimts::studio::QueuePage</name>
    <message numerus="yes">
        <source>%Ln trainings wait. They run one after another; one that fails does not stop the next. The queue stays in the project when the window closes.</source>
        <translation>
            <numerusform>%Ln training waits. Trainings run one after another; one that fails does not stop the next. The queue stays in the project when the window closes.</numerusform>
            <numerusform>%Ln trainings wait. They run one after another; one that fails does not stop the next. The queue stays in the project when the window closes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dimts::studio::RoomPage</name>
    <message numerus="yes">
        <source>%1 · %Ln things, %2</source>
        <translation>
            <numerusform>%1 · %Ln thing, %2</numerusform>
            <numerusform>%1 · %Ln things, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dimts::studio::SettingsTab</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dimts::studio::SpeakFilePage</name>
    <message numerus="yes">
        <source>%Ln subtitles are longer than their time, so that the next begins later.</source>
        <translation>
            <numerusform>%Ln subtitle is longer than its time, so that the next begins later.</numerusform>
            <numerusform>%Ln subtitles are longer than their time, so that the next begins later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dimts::studio::TokenizerTab</name>
    <message numerus="yes">
        <source>Vocabulary: %Ln tokens</source>
        <translation>
            <numerusform>Vocabulary: %Ln token</numerusform>
            <numerusform>Vocabulary: %Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dimts::studio::TopBar</name>
    <message numerus="yes">
        <source>Processor, %Ln threads · %1 memory</source>
        <translation>
            <numerusform>Processor, %Ln thread · %1 memory</numerusform>
            <numerusform>Processor, %Ln threads · %1 memory</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dimts::widgets::BlindTest</name>
    <message numerus="yes">
        <source>Both speak %Ln sentence(s).</source>
        <translation>
            <numerusform>Both speak %Ln sentence.</numerusform>
            <numerusform>Both speak %Ln sentences.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dimts::widgets::FeedbackBar</name>
    <message numerus="yes">
        <source>%Ln recorded</source>
        <translation>
            <numerusform>%Ln recorded</numerusform>
            <numerusform>%Ln recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dimts::widgets::LossChart</name>
    <message numerus="yes">
        <source>%Ln value(s) were not a number and are gaps in the curve.</source>
        <translation>
            <numerusform>%Ln value was not a number and is a gap in the curve.</numerusform>
            <numerusform>%Ln values were not a number and are gaps in the curve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps were left out, the last one at step %1</source>
        <translation>
            <numerusform>%Ln step was left out, step %1</numerusform>
            <numerusform>%Ln steps were left out, the last one at step %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dimts::widgets::SpeakerPanel</name>
    <message numerus="yes">
        <source>%Ln voices were found. Listen before you trust them.</source>
        <translation>
            <numerusform>%Ln voice was found. Listen before you trust it.</numerusform>
            <numerusform>%Ln voices were found. Listen before you trust them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dimts::widgets::SubtitlePreviewDialog</name>
    <message numerus="yes">
        <source>%Ln spoken</source>
        <translation>
            <numerusform>%Ln spoken</numerusform>
            <numerusform>%Ln spoken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of two speakers</source>
        <translation>
            <numerusform>%Ln of two speakers</numerusform>
            <numerusform>%Ln of two speakers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that only tell sounds</source>
        <translation>
            <numerusform>%Ln that only tells sounds</numerusform>
            <numerusform>%Ln that only tell sounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of songs</source>
        <translation>
            <numerusform>%Ln of songs</numerusform>
            <numerusform>%Ln of songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of advertisements</source>
        <translation>
            <numerusform>%Ln of advertisements</numerusform>
            <numerusform>%Ln of advertisements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty</source>
        <translation>
            <numerusform>%Ln empty</numerusform>
            <numerusform>%Ln empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are learned from</source>
        <translation>
            <numerusform>%Ln line is learned from</numerusform>
            <numerusform>%Ln lines are learned from</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dimts::widgets::TokenStrip</name>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
</context>
</TS>
