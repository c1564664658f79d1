"""The distortion of two sounds by librosa and scipy: spectrum, filters, transform and warp are all theirs.
Prints the figure that tests/service/test_evaluate.cpp expects. Needs numpy, scipy, librosa."""
import librosa
import numpy as np
import scipy.fft

RATE, WINDOW, HOP, BANDS = 16000, 512, 160, 40


def sound(count, pitch, bend):
    """16-bit samples of a buzz whose pitch moves; the same formula stands in the test."""
    i = np.arange(count, dtype=np.float64)
    phase = pitch * i + bend * i * i
    value = np.sin(phase) + 0.5 * np.sin(2 * phase) + 0.25 * np.sin(5 * phase) + 0.05 * np.sin(0.9 * i)
    return np.trunc(6000 * value * np.sin(np.pi * i / count)).astype(np.int16)


def cepstra(samples):
    side = (WINDOW - HOP) // 2
    wave = np.pad(samples.astype(np.float32) / 32768, (side, side), mode="reflect")
    spectrum = librosa.stft(wave, n_fft=WINDOW, hop_length=HOP, window="hann", center=False)
    bands = librosa.filters.mel(sr=RATE, n_fft=WINDOW, n_mels=BANDS, fmin=0, fmax=RATE / 2)
    log_mel = np.log(np.maximum(bands @ np.sqrt(np.abs(spectrum) ** 2 + 1e-6), 1e-5))
    return scipy.fft.dct(log_mel, type=2, axis=0)[1:14] / BANDS  # scipy's transform has the factor 2


first, second = cepstra(sound(12000, 0.06, 1e-6)), cepstra(sound(15000, 0.07, -8e-7))
steps = np.array([[1, 1], [1, 0], [0, 1]])
_, path = librosa.sequence.dtw(first, second, metric="euclidean", step_sizes_sigma=steps)
difference = first[:, path[:, 0]] - second[:, path[:, 1]]
print("%.4f dB over %d pairs" % (np.mean(10 / np.log(10) * np.sqrt(2 * (difference**2).sum(axis=0))), len(path)))
