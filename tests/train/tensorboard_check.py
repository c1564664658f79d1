"""Reads the event files of a run with the real TensorBoard and fails when anything is missing.
Run by hand: DIMTS_TEST_FOLDER=/tmp/run test_train --gtest_filter=*WritesARunForTensorBoard --gtest_also_run_disabled_tests,
then python tests/train/tensorboard_check.py /tmp/run (needs the package tensorboard)."""
import sys
from tensorboard.backend.event_processing import event_accumulator as reader

everything = {reader.SCALARS: 0, reader.IMAGES: 0, reader.AUDIO: 0, reader.TENSORS: 0}
events = reader.EventAccumulator(sys.argv[1] + "/events", size_guidance=everything).Reload()
tags = events.Tags()
for name in ("train/mel", "train/discriminator", "train/gradient_norm/generator", "val/mel", "train/learning_rate"):
    points = events.Scalars(name)
    assert points and all(p.step <= 10 and p.value == p.value for p in points), name
assert len(events.Scalars("val/mel")) == 3, "validated at 0, 5 and 10"
sounds = events.Audio("sample/0")
assert [s.step for s in sounds] == [5, 10] and sounds[0].sample_rate == 8000
assert sounds[0].encoded_audio_string[:4] == b"RIFF" and sounds[0].length_frames == 7968
pictures = events.Images("mel/0")
assert len(pictures) == 2 and (pictures[0].width, pictures[0].height) == (3, 2)
texts = events.Tensors("sample/0")
assert texts[0].tensor_proto.string_val[0].decode() == "ሰላም ዓለም"
print("TensorBoard reads", len(tags["scalars"]), "curves,", len(sounds), "sounds,", len(pictures), "pictures")
