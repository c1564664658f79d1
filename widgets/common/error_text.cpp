// The tables of sentences by code. The context for translators is "ErrorText", "ReasonText" or "StageText".
#include "widgets/common/error_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <cstring>

#include "widgets/common/direction.h"
#include "widgets/common/error_table.h"
#include "widgets/common/format.h"
#include "widgets/common/script.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ErrorEntry {
  const char* code;
  const char* what;
  const char* now;
  bool engineKnowsMore;  ///< in English the engine's own detail and hint are shown, in other languages `now`
};

#define ENTRY(code, what, now) {code, QT_TRANSLATE_NOOP("ErrorText", what), QT_TRANSLATE_NOOP("ErrorText", now), false}
#define ENTRY_MORE(code, what, now) {code, QT_TRANSLATE_NOOP("ErrorText", what), QT_TRANSLATE_NOOP("ErrorText", now), true}
const ErrorEntry kErrors[] = {
    ENTRY("file.missing", "The file is not there.", "Check that the disk is connected, or choose the file again."),
    ENTRY("file.read", "The file cannot be read.", "Check that you may open it and that the disk is in order."),
    ENTRY("file.write", "The file cannot be written.", "Choose a folder you may write to. What was saved before is untouched."),
    ENTRY("folder.not_writable", "Nothing can be written into this folder.", "Choose another folder, or change its permissions."),
    ENTRY_MORE("file.too_large", "The file is larger than anything of its kind should be.", "Choose a smaller file, or part it into several."),
    ENTRY("disk.full", "The disk is full.", "Make room and try again. What was saved before is untouched."),
    ENTRY_MORE("memory.short", "There is not enough memory for these settings.", "Choose fewer clips at once or a smaller network in the settings, and close other programs."),
    ENTRY("memory.out", "There is not enough memory.", "Close other programs, or choose fewer clips at once in the settings."),
    ENTRY("job.stopped", "Stopped by you.", "You can go on any time."),
    ENTRY_MORE("engine.load", "The engine could not be started.", "Install the program again, or look at “Check this computer”."),
    ENTRY("media.missing", "The film is not there.", "Check that the disk is connected, or choose the film again."),
    ENTRY("media.empty", "The film has no content: the file holds zero bytes.", "Copy or download it again."),
    ENTRY("media.unreadable", "The film or sound file cannot be read.", "Try whether a player plays it; if so, convert it to MKV or WAV."),
    ENTRY("media.no_audio", "The film has no sound track.", "Choose a version with sound."),
    ENTRY_MORE("media.too_long", "The film is longer than can be imported at once.", "Cut the film into parts and import them one by one."),
    ENTRY("media.truncated", "The film ends too early: the file is not complete.", "Copy or download it again."),
    ENTRY("media.damaged", "The film is damaged.", "Copy or download it again."),
    ENTRY_MORE("audio.damaged", "The project's stored sound is damaged.", "Import the film again."),
    ENTRY("subtitle.missing", "There are no subtitles for this film.", "Choose a subtitle file, or put one of the same name beside the film."),
    ENTRY("subtitle.empty", "The subtitle file is empty.", "Choose another subtitle file."),
    ENTRY("subtitle.binary", "This is not a subtitle file.", "Choose a text file such as SRT, WebVTT, ASS, SBV, MicroDVD or TTML."),
    ENTRY("subtitle.encoding", "The letters of the subtitle file cannot be read.", "Choose its encoding in the settings of the import, or save it as UTF-8 in a text editor."),
    ENTRY("subtitle.unreadable", "The subtitle file cannot be read.", "Choose another subtitle file."),
    ENTRY("subtitle.no_cues", "The subtitle file has no lines to speak.", "Choose another subtitle file."),
    ENTRY("subtitle.truncated", "The subtitle file ends in the middle of a line.", "Copy or download it again."),
    ENTRY("subtitle.frame_rate", "The subtitles count frames, and nobody knows how many make a second.", "Set the frames per second in the settings of the import: 23.976 and 25 are the most common."),
    ENTRY("subtitle.stream", "These subtitles inside the film cannot be read as text.", "Choose another subtitle stream or a subtitle file."),
    ENTRY("media.no_stream", "The film has no such subtitle stream.", "Choose one of the streams that are listed."),
    ENTRY("import.wrong_film", "These subtitles do not fit this film.", "Choose the subtitles of this very version of the film."),
    ENTRY("import.no_clips", "No clip was left to keep.", "Look at the reasons in the dataset, and loosen the limits in the settings if they are too strict."),
    ENTRY("import.no_speech", "No speech was found in the sound.", "Choose a recording of somebody speaking."),
    ENTRY("feedback.damaged", "The feedback of this project cannot be read.", "Put back a copy of the file feedback.json, or move it away to begin anew; the recordings stay."),
    ENTRY("feedback.missing", "This feedback is not there any more.", "Look at the list again."),
    ENTRY("feedback.no_text", "The feedback does not say which sentence it is about.", "Give the sentence that was heard."),
    ENTRY("feedback.bad_setting", "The weight, the learning rate and the number of rounds must be above nought.", "Use the values that are suggested."),
    ENTRY("feedback.nothing_recorded", "None of the sentences has been recorded.", "Record some of the sentences that are marked bad: the voice learns from sound."),
    ENTRY("feedback.nothing_usable", "No recording can be used as a clip.", "Look at the reasons in the dataset, and record again."),
    ENTRY("feedback.worse", "The voice got worse on sentences that were kept aside, so it is left as it was.", "Try fewer rounds, a lower rate or more of the old clips in between."),
    ENTRY("import.empty_folder", "There is no film and no sound file in this folder.", "Choose the folder that holds the films, or the films themselves."),
    ENTRY("import.nothing", "There was nothing to import.", "Choose at least one film."),
    ENTRY_MORE("import.out_of_sync", "The subtitles do not run in time with the film.", "Choose the subtitles of this very version of the film, or move them on the sound under Timing."),
    ENTRY_MORE("import.rate_differs", "The project's sound is stored at another sample rate.", "Set the sample rate back to what it was, or make a new project for these films."),
    ENTRY_MORE("model_file.missing", "The file of a model is not there.", "Put the file where it is looked for, or leave it off: the program's own measures do as well."),
    ENTRY_MORE("model_file.hash", "The file of a model is not the one that the program knows, and was not opened.", "Take the file away, or put the known version there."),
    ENTRY_MORE("model_file.damaged", "The file of a model cannot be read.", "Copy the file again from where it came."),
    ENTRY_MORE("speakers.no_group", "There is no group of voices of this number.", "Choose a group from the list."),
    ENTRY_MORE("speakers.no_name", "There is no speaker of this name.", "Give the name to a group first."),
    ENTRY("dataset.no_project", "There is no dataset here yet.", "Import a film with subtitles."),
    ENTRY("dataset.no_clips", "There are no clips yet.", "Import a film with subtitles."),
    ENTRY_MORE("dataset.no_clip", "This clip is no longer there.", "Look at the list again: it has changed."),
    ENTRY_MORE("dataset.no_sound", "The sound of this clip is missing.", "Correct the times in the subtitle file and import the film again."),
    ENTRY("dataset.no_text", "A clip needs a text.", "Type what is said, or drop the clip."),
    ENTRY("dataset.busy", "Another program is using this dataset.", "Close the project there and try again."),
    ENTRY("dataset.read_only", "The dataset may not be changed.", "Give yourself the right to write to the project's folder."),
    ENTRY_MORE("dataset.no_source", "This film is no longer there.", "Choose a film of this project."),
    ENTRY_MORE("dataset.span_too_short", "The clip would be too short.", "Leave the clip a little longer, or drop it."),
    ENTRY_MORE("dataset.span_overlaps", "The clip would take sound of its neighbour.", "Move the edge only as far as the next clip, or move that one first."),
    ENTRY_MORE("dataset.bad_split", "The clip cannot be parted there.", "Choose a place further inside the clip."),
    ENTRY_MORE("dataset.not_neighbours", "These clips cannot be joined.", "Choose clips that follow one another in the same film."),
    ENTRY_MORE("dataset.bad_retiming", "The subtitles cannot be moved so far.", "Give a shift within a day and a speed between a half and twice."),
    ENTRY_MORE("dataset.transcript", "The transcript does not fit the clips.", "Write one line for each clip."),
    ENTRY_MORE("timing.points", "These points do not fit together.", "Name one place, or two that are at least ten seconds apart."),
    ENTRY_MORE("dataset.damaged", "The dataset is damaged.", "Put back a copy of the project's folder, or import the films again into a new project."),
    ENTRY("list.unknown_format", "Lists of this kind cannot be read or written.", "Choose LJSpeech, CSV, Common Voice, audiofolder, NeMo, Piper or VITS."),
    ENTRY("list.missing", "The list is not there.", "Choose the list itself, or the folder it is in."),
    ENTRY("list.encoding", "The letters of the list cannot be read.", "Save it as UTF-8 in a text editor or spreadsheet."),
    ENTRY("list.empty", "The list has no rows.", "Choose another list."),
    ENTRY_MORE("list.bad_row", "A line of the list cannot be read.", "Mend the line that is named, and take the list in again."),
    ENTRY_MORE("list.no_columns", "It is not clear which column is the sound and which the text.", "Name the columns in the first line, for example audio and text, or choose the format yourself."),
    ENTRY("list.no_files", "None of the list's sound files was found.", "Choose the folder in which they are."),
    ENTRY("export.not_empty", "There is something in that folder already.", "Choose a new or an empty folder."),
    ENTRY("split.few_sources", "There are too few films to hold whole ones out.", "Import five or more, or hold out minutes instead."),
    ENTRY_MORE("split.unknown", "Clips cannot be parted this way.", "Choose one of the two ways that are offered."),
    ENTRY("merge.itself", "A project cannot be merged with itself.", "Choose another project."),
    ENTRY_MORE("merge.rate_differs", "The sound of the two projects is stored at different sample rates.", "Import its films into this project instead."),
    ENTRY_MORE("merge.language_differs", "The two projects are of different languages.", "A voice learns one language at a time: choose a project in the same language."),
    ENTRY("dataset.newer_version", "The dataset was made by a newer version of the studio.", "Install the newer version."),
    ENTRY("project.missing", "There is no project in this folder.", "Choose the folder of a project, or make a new one."),
    ENTRY("project.exists", "There is a project in this folder already.", "Open it, or choose another folder."),
    ENTRY("project.no_folder", "A project needs a folder.", "Choose a folder."),
    ENTRY("project.invalid_yaml", "The project's settings file cannot be read.", "Correct the named line of project.yaml."),
    ENTRY("project.newer_version", "The project was made by a newer version of the studio.", "Install the newer version."),
    ENTRY_MORE("options.bad_value", "A setting has a value that cannot be used.", "Correct the setting that is named; its help says what it takes."),
    ENTRY_MORE("option.invalid", "A setting has a value that cannot be used.", "Correct the setting that is named; its help says what it takes."),
    ENTRY_MORE("options.unknown_key", "There is no setting of this name.", "Look for the setting in the list of all settings."),
    ENTRY_MORE("options.unknown_preset", "There is no preset of this name.", "Choose one from the list."),
    ENTRY_MORE("family.unknown", "There is no kind of voice of this name.", "Choose one from the list."),
    ENTRY("tokenizer.missing", "There is no vocabulary yet.", "Make one in the tokenizer tab."),
    ENTRY("tokenizer.no_text", "There is no text to make a vocabulary from.", "Import a film with subtitles first."),
    ENTRY("tokenizer.damaged", "The vocabulary is damaged.", "Make it again in the tokenizer tab."),
    ENTRY("tokenizer.self_test", "The vocabulary does not work as it did when it was made.", "Make it again in the tokenizer tab."),
    ENTRY_MORE("tokenizer.unsupported", "This kind of vocabulary is not known.", "Make a vocabulary from your own clips instead."),
    ENTRY_MORE("tokenizer.too_large", "The vocabulary is larger than any voice needs.", "Choose the vocabulary of a speech model: it has a few thousand tokens."),
    ENTRY_MORE("tokenizer.unknown_kind", "There is no kind of vocabulary with this name.", "Choose one from the list."),
    ENTRY_MORE("tokenizer.bad_size", "A vocabulary cannot have this size.", "Choose a size within the limits that are shown."),
    ENTRY("tokenizer.size_too_small", "The vocabulary is too small for the letters of your texts.", "Choose a larger size."),
    ENTRY("tokenizer.size_too_large", "Your texts do not give so many tokens.", "Choose a smaller size, or add texts."),
    ENTRY("tokenizer.training_failed", "The vocabulary could not be made.", "Try another size, or another kind."),
    ENTRY("tokenizer.no_trainer", "A part of the program is missing: dimts-vocabulary-trainer.", "Install the program again."),
    ENTRY("tokenizer.bad_text", "The text file is not UTF-8.", "Save it as UTF-8 and choose it again."),
    ENTRY_MORE("tokenizer.merge_broken", "The merged vocabulary would not keep its promises; nothing was changed.", "Copy the report in the help and pass it on; what was saved before is untouched."),
    ENTRY_MORE("tokenizer.kinds_differ", "Vocabularies of different kinds cannot be joined.", "Let the vocabulary learn from texts of the new language instead."),
    ENTRY_MORE("text.bad_table", "A table of words cannot be read.", "Correct the line that is named."),
    ENTRY_MORE("text.unknown_normalizer", "There are no text rules of this name.", "Choose one from the list."),
    ENTRY_MORE("text.unknown_rule", "There is no text rule of this name.", "Write the name of a rule of this language with =on or =off behind it."),
    ENTRY_MORE("text.no_romanization", "There is no table of Latin letters for this language.", "Turn Latin letters off, or add a table for this language."),
    ENTRY("text.no_espeak", "Phonemes need espeak-ng, which is not installed.", "Install espeak-ng, or turn phonemes off."),
    ENTRY_MORE("text.no_espeak_voice", "espeak-ng has no voice of this name.", "Choose a voice that espeak-ng has, such as am, ku or en-gb."),
    ENTRY_MORE("text.damaged", "The text rules of this voice are damaged.", "Copy the folder again from where it came, or make the tokens again."),
    ENTRY("text.newer_version", "The text rules of this voice were made by a newer version of the studio.", "Install the newer version."),
    ENTRY_MORE("text.other_espeak", "This voice was made with another version of espeak-ng.", "Install the version of espeak-ng that is named, or train the voice again."),
    ENTRY_MORE("text.changed", "The vocabulary was made with other text settings.", "Make the tokens again, or put the text settings back."),
    ENTRY("train.no_examples", "No clip is left to learn from.", "Import a film with subtitles, or take dropped clips back."),
    ENTRY("train.not_finite", "The training came to values that are not numbers.", "Go on from the last saved state with a smaller learning rate."),
    ENTRY_MORE("train.nothing_trained", "Nothing was learned.", "Give the training more steps or more time, and check that the learning rate is not 0."),
    ENTRY_MORE("train.checkpoint_mismatch", "The saved state does not fit these settings.", "Start a new run: the saved states of this one belong to other settings."),
    ENTRY_MORE("train.rate_differs", "The voice and the clips have different sample rates.", "Choose a voice with the sample rate of the clips, or make a new project with that of the voice."),
    ENTRY_MORE("train.worker", "Preparing the clips failed.", "Look at the clip that is named, and drop it if its sound is damaged."),
    ENTRY_MORE("train.bad_setting", "A setting of the training has a value that cannot be used.", "Correct the setting that is named; its help says what it takes."),
    ENTRY_MORE("train.freeze", "The part that is to stay as it is was not found.", "Correct the names of the parts that are to stay as they are."),
    ENTRY_MORE("train.preflight", "The trial before the training failed.", "Look at the settings that are named, or go back to a preset."),
    ENTRY("train.at_end", "This training has reached its end already.", "Continue it for more steps, or start a new one."),
    ENTRY_MORE("train.too_many_errors", "There were too many errors in the training.", "Mend or drop the clips that the log names, then go on."),
    ENTRY_MORE("train.zero_loss", "Nothing is being learned: the loss is exactly 0.", "Put the training's settings back to a preset and start a new run."),
    ENTRY_MORE("train.no_gradient", "Nothing is being learned: the gradient is exactly 0.", "Put the training's settings back to a preset and start a new run."),
    ENTRY_MORE("train.dead_part", "A part of the voice never learned.", "Check that no loss has the weight 0, or say that this part is to stay as it is."),
    ENTRY_MORE("train.implausible_speed", "The training was faster than it can have been.", "Look at the clips and check this computer. If it comes again, copy the report in the help and pass it on."),
    ENTRY_MORE("disk.space", "The disk has no room for the saved states.", "Make room on the disk, or take older saved states away under History."),
    ENTRY("train.no_checkpoint", "Nothing has been saved in this run yet.", "Start the training anew."),
    ENTRY("checkpoint.corrupt", "The saved state is damaged.", "Go on from the one before; it is untouched."),
    ENTRY("checkpoint.missing", "There is no saved state here.", "Choose another one, or start the training anew."),
    ENTRY("checkpoint.version", "The saved state was made by a newer version of the studio.", "Install the newer version."),
    ENTRY("checkpoint.not_finite", "The voice holds values that are not numbers and was not saved.", "Go on from the last saved state with a smaller learning rate."),
    ENTRY("checkpoint.write", "The saved state could not be written.", "Make room or choose a folder you may write to. The one before is untouched."),
    ENTRY_MORE("device.unknown", "There is no such device in this computer.", "Choose “auto”, or a device that “Check this computer” shows."),
    ENTRY_MORE("train.unknown_letters", "Letters of your texts are not in the vocabulary and would not be learned.", "Add the letters to the tokens, or correct the texts of the clips."),
    ENTRY_MORE("train.precision", "This device cannot compute in that number format.", "Choose “auto” as the precision."),
    ENTRY("train.run_exists", "There is a training of this name already.", "Choose another name, or go on with it."),
    ENTRY_MORE("run.corrupt", "The files of this training are damaged.", "Go on with it or start a new one; its saved states are not touched."),
    ENTRY("run.none", "This project has no training yet.", "Start training first."),
    ENTRY_MORE("run.missing", "There is no training of this name.", "Choose another training, or start a new one."),
    ENTRY("run.exists", "There is a training of this name already.", "Choose another name, or go on with it."),
    ENTRY("run.bad_name", "This cannot be the name of a training.", "Use letters, digits and dashes."),
    ENTRY_MORE("run.damaged", "The settings of this training cannot be read.", "Start a new training; the saved voices of this one are not touched."),
    ENTRY_MORE("run.no_checkpoint", "Nothing of this training has been saved at that step.", "Choose a step that was saved."),
    ENTRY("run.nothing_saved", "Nothing has been saved in this training.", "Start a new one."),
    ENTRY("run.running", "This training is running.", "Stop it, or wait for its end."),
    ENTRY("queue.damaged", "The queue of this project cannot be read.", "Move its file away to begin a new one; the trainings are not touched."),
    ENTRY("queue.no_end", "Nothing would end this training, so the next one would never begin.", "Say how many steps or how much time it may take."),
    ENTRY("queue.running", "The queue is being worked off.", "Stop it first, or wait for its end."),
    ENTRY("queue.no_such_entry", "The queue has no entry of this number.", "Look at the queue."),
    ENTRY("queue.nothing", "Nothing waits in the queue.", "Put a training into it first."),
    ENTRY("cleanup.nothing", "There is nothing to take away.", ""),
    ENTRY("cleanup.changed", "The trainings have changed since this list was made.", "Look at the list again."),
    ENTRY("cleanup.no_such_id", "Nothing was moved aside under this name.", "Look at the list of what was moved aside."),
    ENTRY("cleanup.in_the_way", "The training that this belongs to is not there, or has saved this step anew.", "Bring the training back first."),
    ENTRY("evaluate.no_clips", "No clip is held out that could be compared with.", "Part the clips anew in the dataset, so that some are kept aside for measuring."),
    ENTRY("evaluate.no_speaker", "None of the held-out clips is spoken by this speaker.", "Choose one of the speakers that are named below."),
    ENTRY("evaluate.damaged", "The last measurement of this run cannot be read.", "Measure the run again."),
    ENTRY("listening.damaged", "The answers of the listening tests cannot be read.", "Put back a copy of the file listening.json, or move it away to begin anew."),
    ENTRY("listening.answer", "This answer does not fit the question.", "Give the answer again."),
    ENTRY_MORE("evaluate.nothing", "None of the saved steps could be measured.", "Choose other saved steps."),
    ENTRY("recogniser.missing", "The recogniser of English is not installed.", "Install the Debian packages libpocketsphinx3 and pocketsphinx-en-us, or leave it off."),
    ENTRY("recogniser.language", "There is a recogniser for English only.", "Leave it off; the other scores work for every language."),
    ENTRY("recogniser.failed", "The recogniser could not be used.", "Install its packages again, or leave it off."),
    ENTRY("synth.no_text", "There is no text to speak.", "Type a sentence."),
    ENTRY("synth.unknown_letters", "The text has no letter that the voice knows.", "Use the letters of the voice's language."),
    ENTRY("synth.too_long", "The voice would speak for far too long: it has not learned yet how long sounds last.", "Train further, or choose another saved state."),
    ENTRY("synth.not_finite", "The voice came to values that are not numbers.", "Choose another saved state."),
    ENTRY("speak.no_target", "There is no project and no voice at this place.", "Choose another folder."),
    ENTRY_MORE("speak.no_reference", "Voices of this kind cannot speak like a sound file.", "Choose one of its speakers, or use a Chatterbox voice."),
    ENTRY_MORE("speak.no_speaker", "The voice has no speaker of this name.", "Choose one of the voice's own speakers."),
    ENTRY_MORE("speak.blend", "The mixture of speakers cannot be read.", "Write names with weights, such as Anna:2, Ben:1."),
    ENTRY_MORE("speak.setting", "A setting of the speech is out of its range.", "Correct the setting that is named; its help says what it takes."),
    ENTRY("speak.not_text", "This is not a text file in UTF-8.", "Save it as UTF-8 in a text editor."),
    ENTRY("speak.no_lines", "There is nothing to speak in this file.", "Choose a file with text in it."),
    ENTRY("speak.exists", "There is something at this place already.", "Choose a new, empty folder."),
    ENTRY("speak.long_cue", "A cue has more text than any cue should have.", "Part it into several cues."),
    ENTRY("speak.long_track", "The times of the subtitles go beyond 24 hours.", "Check the times of the subtitles."),
    ENTRY("synth.text_too_long", "The text is too long to be spoken at once.", "Speak it in parts, for example chapter by chapter."),
    ENTRY("sound.format", "The name ends in no sound format that can be written.", "Let the name end in .wav, .flac or .opus."),
    ENTRY("voice.missing", "This folder holds no voice.", "Choose the folder of a voice."),
    ENTRY("voice.exists", "There is something at this place already.", "Choose a new, empty folder."),
    ENTRY("voice.other_family", "This voice is of another kind than the project.",
          "Choose a voice of the same kind, or make a project of that kind."),
    ENTRY("voice.half_range", "A weight of the voice is too large for half precision.", "Take the voice away with full precision."),
    ENTRY("zip.broken", "The archive is damaged or not whole.", "Copy or download the file again."),
    ENTRY("zip.unsafe", "The archive holds something that no voice holds, and was not unpacked.",
          "Take it from where it was made, or leave it."),
    ENTRY("zip.too_large", "What is in the archive is too large for a voice.", "Choose the archive of a voice."),
    ENTRY("zip.damaged", "The archive could not be read back after writing.", "Make it again; if that does not help, check the disk."),
    ENTRY("voice.corrupt", "The voice is damaged.", "Take it away again from the project, or copy it again."),
    ENTRY_MORE("selftest.failed", "The short trial training did not learn.", "Do not start a long training with these settings: go back to a preset."),
    ENTRY_MORE("demo.no_recordings", "The demo's recordings are not installed.", "Install the packages of the recordings, or import a film of your own."),
    ENTRY_MORE("demo.no_speech", "There is nothing that the demo could take its speech from.", "Install the recordings or espeak-ng, or import a film of your own."),
    ENTRY_MORE("safetensors.tensor", "A part of the voice's file does not fit.", "Copy the file again from where it came."),
    ENTRY_MORE("vits.config_json", "The voice's description cannot be read.", "Copy the file again from where it came."),
    ENTRY_MORE("vits.config_value", "The voice's description holds a value that cannot be.", "Correct this value in the settings or in config.json."),
    ENTRY_MORE("torch_file.zip", "The file of weights cannot be read.", "Copy the file again, or save its weights as safetensors."),
    ENTRY_MORE("torch_file.tensor", "The file of weights is damaged.", "Copy the file again from where it came."),
    ENTRY_MORE("torch_file.none", "There are no weights in this file.", "Choose the file with the weights."),
    ENTRY_MORE("pickle.damaged", "The file of weights is damaged.", "Copy the file again from where it came."),
    ENTRY("pickle.code", "The file of weights wants to run a program of its own and was not opened.",
          "Do not use files of unknown origin. If you trust it, save its weights as safetensors and use those."),
    ENTRY("vocabulary.size", "The vocabulary and this voice do not belong together: their sizes differ.", "Choose the tokenizer that belongs to the voice."),
    ENTRY_MORE("letters.bad_table", "The table of letters (letters.yaml) cannot be read.", "Correct the line that is named."),
    ENTRY_MORE("letters.unknown", "A letter in letters.yaml is not in the voice.", "Choose a letter that the voice knows."),
    ENTRY_MORE("vocabulary.no_table", "The voice's files have no table of tokens.", "Choose the voice's own files."),
    ENTRY_MORE("vits.not_finite", "The voice's weights are damaged: they hold values that are no numbers.", "Copy the voice again, or choose an earlier one."),
    ENTRY_MORE("vits.state", "The saved state does not fit this kind of voice.", "Choose a saved state that belongs to these settings, or start a new training."),
    ENTRY_MORE("vits.unknown_preset", "There is no size of this name.", "Choose one from the list."),
    ENTRY_MORE("chatterbox.config", "The sizes of this Chatterbox voice do not fit each other.", "Copy the file again from where it came."),
    ENTRY_MORE("chatterbox.sampling", "A setting of the speaking is outside its limits.", "Correct the setting that is named; its help says what it takes."),
    ENTRY_MORE("chatterbox.base_changed", "The weights that this run has learned beside are not those of its beginning.", "Put the file back that was there when the training began, or start a new one."),
    ENTRY_MORE("chatterbox.blend", "Voices of this kind cannot be mixed.", "Choose one speaker."),
    ENTRY_MORE("chatterbox.files", "Files of the Chatterbox voice are missing.", "Put all files of the release into one folder and choose that."),
    ENTRY_MORE("chatterbox.no_base", "Chatterbox needs its released files to go on from.", "Choose the folder with its released files, or with a voice made from them, under “Voice to go on from”."),
    ENTRY_MORE("chatterbox.no_voice", "It is not known yet how this speaker sounds.", "Choose a sound file as the speaker: some seconds of one person's clear speech."),
    ENTRY_MORE("chatterbox.short_reference", "This sound is too short to know a voice by it.", "Take five to ten seconds of one person's clear speech."),
    ENTRY_MORE("chatterbox.tokenizer", "The vocabulary of this project is not one of Chatterbox's.", "Let Chatterbox's vocabulary learn your clips: the merge assistant under Tokens does that."),
    ENTRY_MORE("chatterbox.state", "These weights are not those of this Chatterbox network.", "Choose a saved state that belongs to these settings, or start a new training."),
    ENTRY("chatterbox.text_too_long", "The text is too long to be spoken at one go.", "Speak it sentence by sentence."),
    ENTRY_MORE("internal.exception", "Something went wrong inside the studio.", "Copy the report in the help and pass it on; what was saved before is untouched."),
    ENTRY("picture.write", "The picture could not be saved.", "Choose a folder you may write to."),
    ENTRY("picture.failed", "The picture could not be made.", "Choose a folder you may write to."),
    ENTRY("picture.no_points", "There is no curve to save yet.", "Train some steps first."),
};
#undef ENTRY

struct Word {
  const char* code;
  const char* text;
};

#define REASON(code, text) {code, QT_TRANSLATE_NOOP("ReasonText", text)}
const Word kReasons[] = {
    REASON("too_short", "too short"),
    REASON("too_long", "too long"),
    REASON("too_fast", "too much text for the time"),
    REASON("too_slow", "too little text for the time"),
    REASON("no_text", "no text yet"),
    REASON("overlap", "two lines at once"),
    REASON("silent", "silent"),
    REASON("clipped", "overdriven sound"),
    REASON("by_user", "dropped by you"),
    REASON("bad_time", "impossible time"),
    REASON("outside_film", "after the end of the film"),
    REASON("beyond_end", "after the end of the film"),
    REASON("noisy", "too much noise"),
    REASON("narrow_band", "dull sound"),
    REASON("long_pause", "a long pause inside"),
    REASON("duplicate_sound", "the same as another clip"),
    REASON("noise_unclear", "noise of unclear strength"),
    REASON("dc", "sound off its middle"),
    REASON("long_tail", "quiet at the end"),
    REASON("duplicate_text", "the same text elsewhere"),
    REASON("rate_outlier", "unusually fast or slow"),
    REASON("music", "music or voices under the speech"),
    REASON("not_speech", "hardly any speech"),
    REASON("speaker_outlier", "another voice"),
    REASON("joined", "part of the clip before"),
    REASON("runs_on", "speech runs into the next line"),
    REASON("timing_unsure", "its time in the film is not sure"),
    REASON("not_merged", "the merge was taken back"),
    REASON("file_missing", "its sound file was not found"),
    REASON("unreadable", "its sound file cannot be read"),
    REASON("voted_down", "voted down by listeners"),
    REASON("hearing_impaired_only", "description of a sound"),
    REASON("lyric", "song"),
    REASON("two_speakers", "two speakers"),
    REASON("advert", "advertisement"),
    REASON("bad_characters", "unreadable letters"),
    REASON("duplicate", "twice the same"),
    REASON("unknown_characters", "letters outside the vocabulary"),
    REASON("other_speaker", "another speaker"),
};
#undef REASON

#define STAGE(code, text) {code, QT_TRANSLATE_NOOP("StageText", text)}
const Word kStages[] = {
    STAGE("import.hash", "Looking whether the film is new"),
    STAGE("import.decode", "Decoding the sound"),
    STAGE("import.subtitles", "Reading the subtitles"),
    STAGE("import.cut", "Cutting clips"),
    STAGE("import.check", "Checking clips"),
    STAGE("import.save", "Saving the dataset"),
    STAGE("tokenizer.count", "Counting letters"),
    STAGE("tokenizer.train", "Making the vocabulary"),
    STAGE("train.prepare", "Preparing the training"),
    STAGE("train.load", "Loading the saved state"),
    STAGE("train.step", "Training"),
    STAGE("train.preflight", "Trying everything on one clip"),
    STAGE("train.validate", "Listening to sentences it has not heard"),
    STAGE("train.sample", "Speaking the test sentences"),
    STAGE("train.save", "Saving"),
    STAGE("train.verify", "Reading back what was saved"),
    STAGE("speak.load", "Loading the voice"),
    STAGE("speak.sentence", "Speaking"),
    STAGE("speak.line", "Speaking"),
    STAGE("export.clips", "Writing the clips"),
    STAGE("export.write", "Saving the voice"),
    STAGE("export.verify", "Trying the saved voice"),
    STAGE("evaluate.recordings", "Measuring the recordings"),
    STAGE("evaluate.speak", "Speaking and measuring"),
    STAGE("selftest.step", "Trying a short training"),
    STAGE("demo.film", "Making the demo film"),
    STAGE("demo.recordings", "Fetching the recordings"),
};
#undef STAGE

const Word kWarnings[] = {
#define WARNING(code, text) {code, QT_TRANSLATE_NOOP("WarningText", text)}
    WARNING("subtitle.bad_time", "A line has a time that cannot be used; it was left out."),
    WARNING("subtitle.not_cue", "Some lines belong to no subtitle; they were left out."),
    WARNING("subtitle.unsorted", "The subtitles were not in order of time; they were put in order."),
    WARNING("subtitle.truncated", "The subtitle file ends in the middle of a line."),
    WARNING("subtitle.no_end", "Some lines do not say when they end; they last until the next one."),
    WARNING("subtitle.encoding_guessed", "How the letters of the subtitle file are encoded had to be guessed: look at a few clips."),
    WARNING("subtitle.frames", "The subtitles count frames instead of seconds."),
    WARNING("subtitle.merged", "Lines of the same time were joined."),
    WARNING("subtitle.rollup", "The lines roll up as on live television; each was taken once."),
    WARNING("media.too_long", "Only the beginning of the film was read: it is too long."),
    WARNING("media.truncated", "The film ends too early: the file is not complete."),
    WARNING("media.damaged", "Parts of the film are damaged; they were left out."),
    WARNING("timing.corrected", "The subtitles were not in time with the speech; that is corrected."),
    WARNING("timing.by_user", "The subtitles were moved as you have said."),
    WARNING("timing.cannot_tell", "There is too little to tell whether the subtitles are in time: listen to a few clips."),
    WARNING("import.film_changed", "This film was imported before with another content; both are in the dataset now."),
    WARNING("list.known", "Some of its sound files are in the dataset already and were left as they are."),
#undef WARNING
};

QString sentence(QString text) {
  text = text.trimmed();
  if (text.isEmpty()) return text;
  text[0] = text[0].toUpper();
  static const QString kEnds = u".?!…።؟"_s;
  if (!kEnds.contains(text.back())) text += u'.';
  return text;
}

const ErrorEntry* findError(const std::string& code) {
  for (const ErrorEntry& entry : kErrors)
    if (code == entry.code) return &entry;
  return nullptr;
}

}  // namespace

QString ErrorText::all() const {
  QStringList parts;
  for (const QString& part : {what, where, now})
    if (!part.isEmpty()) parts << part;
  return parts.join(u'\n');
}

ErrorText errorText(const dimts::Error& error) {
  ErrorText text;
  text.where = QString::fromStdString(error.subject);
  const QString detail = sentence(QString::fromStdString(error.detail));
  const QString hint = sentence(QString::fromStdString(error.hint));
  if (const ErrorEntry* entry = findError(error.code)) {
    text.what = QCoreApplication::translate("ErrorText", entry->what);
    const QString advice = QCoreApplication::translate("ErrorText", entry->now);
    const bool inEnglish = advice == QString::fromUtf8(entry->now);
    text.now = entry->engineKnowsMore && inEnglish && !hint.isEmpty() ? ofItsOwnDirection(hint) : advice;
    const bool detailHelps = entry->engineKnowsMore && !detail.isEmpty() && detail != text.what;
    if (detailHelps) text.what += u' ' + ofItsOwnDirection(detail);
  } else {
    text.what = !detail.isEmpty() ? detail : QCoreApplication::translate("ErrorText", "Something went wrong.");
    text.now = hint;
  }
  if (text.now.isEmpty())
    text.now = error.kind == dimts::ErrorKind::Internal
                   ? QCoreApplication::translate("ErrorText", "This is a defect of the studio. Save the log and report it.")
                   : QCoreApplication::translate("ErrorText", "Try again; the log has more.");
  return text;
}

bool hasErrorText(const std::string& code) { return findError(code) != nullptr; }

std::vector<std::string> errorCodes() {
  std::vector<std::string> codes;
  for (const ErrorEntry& entry : kErrors) codes.emplace_back(entry.code);
  return codes;
}

QString errorSentence(const std::string& code) {
  const ErrorEntry* entry = findError(code);
  return entry ? QCoreApplication::translate("ErrorText", entry->what) : QString();
}

QString errorAdvice(const std::string& code) {
  const ErrorEntry* entry = findError(code);
  return entry && *entry->now ? QCoreApplication::translate("ErrorText", entry->now) : QString();
}

QString warningText(const std::string& warning) {
  static const QRegularExpression shape(u"^([a-z_]+\\.[a-z_]+)(?: line (\\d+))?: "_s);
  const QString text = QString::fromStdString(warning);
  const QRegularExpressionMatch match = shape.match(text);
  const std::string code = match.captured(1).toStdString();
  QString known;
  for (const Word& word : kWarnings)
    if (code == word.code) known = QCoreApplication::translate("WarningText", word.text);
  if (known.isEmpty() && match.hasMatch()) known = errorSentence(code);
  if (known.isEmpty()) return ofItsOwnDirection(text);
  const qint64 line = match.captured(2).toLongLong();
  return line > 0 ? QCoreApplication::translate("WarningText", "%1 Line %2.", "what is wrong, where").arg(known, countText(line)) : known;
}

QString humanised(const std::string& key) {
  QString text = QString::fromStdString(key).section(u'.', -1);
  text.replace(u'_', u' ');
  return text;
}

QString reasonText(const std::string& code) {
  for (const Word& word : kReasons)
    if (code == word.code) return QCoreApplication::translate("ReasonText", word.text);
  return humanised(code);
}

QString stageText(const std::string& stage) {
  for (const Word& word : kStages)
    if (stage == word.code) return QCoreApplication::translate("StageText", word.text);
  QString text = humanised(stage);
  if (!text.isEmpty()) text[0] = text[0].toUpper();
  return text;
}

QString progressText(const dimts::Progress& progress) {
  QString text = stageText(progress.stage);
  if (!progress.item.empty()) {
    QString item = QString::fromStdString(progress.item);
    item = item.section(u'/', -1);
    text = QCoreApplication::translate("StageText", "%1: %2", "stage: item").arg(text, isolated(item));
  }
  if (progress.total > 0)
    text = QCoreApplication::translate("StageText", "%1 · %2 of %3").arg(text, countText(progress.done), countText(progress.total));
  else if (progress.done > 0)
    text = QCoreApplication::translate("StageText", "%1 · %2").arg(text, countText(progress.done));
  return text;
}

QString engineText(const std::string& text) {
  const QString words = QCoreApplication::translate("EngineText", text.c_str());
  return words.isEmpty() || words != QString::fromStdString(text) ? words : ofItsOwnDirection(words);
}

QString phaseText(dimts::JobPhase phase) {
  switch (phase) {
    case dimts::JobPhase::Preparing: return QCoreApplication::translate("PhaseText", "Preparing");
    case dimts::JobPhase::Running: return QCoreApplication::translate("PhaseText", "Running");
    case dimts::JobPhase::Pausing: return QCoreApplication::translate("PhaseText", "Pausing");
    case dimts::JobPhase::Paused: return QCoreApplication::translate("PhaseText", "Paused");
    case dimts::JobPhase::Saving: return QCoreApplication::translate("PhaseText", "Saving");
    case dimts::JobPhase::Stopping: return QCoreApplication::translate("PhaseText", "Stopping");
  }
  return {};
}

}  // namespace dimts::widgets
