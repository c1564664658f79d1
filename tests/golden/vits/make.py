# Makes the VITS golden files of this folder from transformers 4.57 (VitsModel) and coqui-tts 0.28; run: python make.py
# Noise is drawn here, fed to both sides and stored with the results.
import json
import os

import torch
from safetensors.torch import save_file

import oracle
from oracle import FFT, HOP, SEGMENT, Feed, make_model, mask_of

HERE = os.path.dirname(os.path.abspath(__file__))


def save(name, tensors, **metadata):
    flat = {k: v.detach().clone().contiguous() for k, v in tensors.items()}
    save_file(flat, os.path.join(HERE, name + ".safetensors"), {k: json.dumps(v) for k, v in metadata.items()})


def weights(model, prefix="weights/"):
    return {prefix + oracle.one_spelling(k): v for k, v in model.state_dict().items()}


def text_batch():
    torch.manual_seed(3)
    lengths = torch.tensor([11, 7, 3])
    ids = torch.randint(1, 20, (3, 11))
    ids[:, ::2] = 0  # the blank is a real symbol
    ids[1, 7:], ids[2, 3:] = 0, 0
    return ids, lengths, mask_of(lengths, 11)


def wave_batch():
    torch.manual_seed(4)
    lengths = torch.tensor([30 * HOP + 5, 22 * HOP, 14 * HOP + 15])
    wave = torch.zeros(3, 31 * HOP)
    for i, n in enumerate(lengths.tolist()):
        t = torch.arange(n) / oracle.RATE
        wave[i, :n] = 0.4 * torch.sin(2 * torch.pi * (200 + 300 * i) * t) + 0.1 * torch.randn(n)
    return wave, lengths


def module_goldens(name, model):
    """Every sub-module alone, rows of unequal length, a speaker of its own for every row."""
    ids, lengths, mask = text_batch()
    torch.manual_seed(5)
    frame_lengths = torch.tensor([20, 13, 6])
    frame_mask = mask_of(frame_lengths, 20)
    speaker = torch.tensor([2, 0, 1])
    g = model.embed_speaker(speaker).unsqueeze(-1) if model.config.num_speakers > 1 else None
    spec = torch.rand(3, FFT // 2 + 1, 20) * 2
    noise, latent = torch.randn(3, 16, 20), torch.randn(3, 16, 20) * frame_mask
    out = dict(ids=ids, lengths=lengths, speaker=speaker, frame_lengths=frame_lengths, spec=spec, noise=noise,
               latent=latent)
    text = model.text_encoder(ids, mask.transpose(1, 2), attention_mask=mask[:, 0], output_hidden_states=True)
    hidden = text.last_hidden_state.transpose(1, 2)
    out.update(hidden=hidden, prior_mean=text.prior_means.transpose(1, 2),
               prior_log_scale=text.prior_log_variances.transpose(1, 2))
    for i, state in enumerate(text.hidden_states):
        out[f"hidden_states/{i}"] = state
    with Feed(noise):
        out["posterior"], out["posterior_mean"], out["posterior_log_scale"] = model.posterior_encoder(
            spec, frame_mask, g)
    out["flow"] = model.flow(latent, frame_mask, g)
    out["flow_inverse"] = model.flow(latent, frame_mask, g, reverse=True)
    out["decoder"] = model.decoder(latent, g)
    if model.config.use_stochastic_duration_prediction:
        durations = torch.randint(1, 6, (3, 1, 11)).float() * mask
        pair, condition = torch.randn(3, 2, 11) * 3, torch.randn(3, 16, 11) * 0.2
        out.update(durations=durations, pair=pair, condition=condition)
        sdp = model.duration_predictor
        for i, flow in enumerate(sdp.flows):
            out[f"flows/{i}"], out[f"flows/{i}/logdet"] = flow(pair, mask, global_conditioning=condition)
            out[f"flows/{i}/inverse"], _ = flow(pair, mask, global_conditioning=condition, reverse=True)
        noise2 = torch.randn(3, 2, 11) * 0.6  # milder: steep splines magnify rounding
        with Feed(noise2):
            out["duration_loss"] = oracle.coqui_durations(model)(hidden, mask, durations, g=g)
        with Feed(noise2):  # transformers' training branch swaps after the affine too: must not be matched
            out["duration_loss_wrong_order"] = sdp(hidden, mask, g, durations)
        with Feed(noise2):
            out["log_durations"] = sdp(hidden, mask, g, reverse=True, noise_scale=0.7)
        out["duration_noise"] = noise2
    else:
        out["log_durations"] = model.duration_predictor(hidden, mask, g)
    save("modules_" + name, {**out, **weights(model)}, config=oracle.CONFIGS[name])


class Recorder:
    """Draws as torch does and keeps contiguous copies, so that the other side can be fed."""

    def __enter__(self):
        self.kept, self.drawn = (torch.randn, torch.randn_like), []
        generator = torch.Generator().manual_seed(9)

        def draw(*size):
            self.drawn.append(self.kept[0](*size, generator=generator))
            return self.drawn[-1]

        torch.randn, torch.randn_like = draw, lambda like: draw(*like.shape)
        return self

    def __exit__(self, *error):
        torch.randn, torch.randn_like = self.kept


def inference_golden(name, model, speaker=2):
    ids, lengths, mask = text_batch()
    with torch.no_grad(), Recorder() as recorder:
        kept = torch.ceil
        durations = []
        torch.ceil = lambda x: durations.append(kept(x)) or durations[-1]
        result = model(ids, attention_mask=mask[:, 0].long(), speaker_id=speaker if model.config.num_speakers > 1 else None)
        torch.ceil = kept
    out = dict(ids=ids, lengths=lengths, speaker=torch.full((3,), speaker), prior_noise=recorder.drawn[-1],
               durations=durations[0].squeeze(1), latents=result.spectrogram, wave=result.waveform,
               wave_lengths=result.sequence_lengths)
    if len(recorder.drawn) == 2:
        out["duration_noise"] = recorder.drawn[0]
    save("infer_" + name, out)


def training_golden(name, model):
    ids, lengths, _ = text_batch()
    wave, wave_lengths = wave_batch()
    batch = dict(ids=ids, id_lengths=lengths, wave=wave, wave_lengths=wave_lengths, speaker=torch.tensor([2, 0, 1]))
    trainer = oracle.Trainer(model)
    out = {"batch/" + k: v for k, v in batch.items()}
    for k, v in trainer.disc.folded().items():
        out["weights/" + k] = v
    torch.manual_seed(6)
    for step in range(3):
        noise = dict(posterior=torch.randn(3, 16, wave.shape[1] // HOP), duration=torch.randn(3, 2, 11),
                     slice=torch.rand(3))
        out.update({f"noise/{step}/{k}": v for k, v in noise.items()})
        result = trainer.step(batch, noise)
        for key in ("mel", "kl", "duration", "feature_matching", "adversarial", "discriminator", "total"):
            out[f"loss/{step}/{key}"] = result[key].reshape(1)
        if step == 0:
            for key in ("spec", "z_p", "path", "scores", "start", "fake", "real", "real_mel", "fake_mel"):
                out["graph/" + key] = result[key]
            out.update({"grad/" + k: v for k, v in {**result["grad_g"], **result["grad_d"]}.items()})
    for k, v in {**trainer.names(), **trainer.disc.named_ours()}.items():
        out["after/" + k] = v
    save("training_" + name, out, config={**oracle.CONFIGS[name], **oracle.TRAINING_KEYS})


def alignment_golden():
    """Random scores, ties everywhere, as many tokens as frames, one token."""
    from monotonic_alignment_search import maximum_path
    torch.manual_seed(8)
    tokens, frames = torch.tensor([9, 5, 12, 1, 12, 7]), torch.tensor([20, 20, 12, 6, 19, 11])
    scores = torch.randn(6, 12, 20) * 3
    scores[1] = torch.randint(0, 2, (12, 20)).float()
    scores[4], scores[5] = 0.0, torch.randint(-1, 1, (12, 20)).float()
    mask = mask_of(tokens, 12).transpose(1, 2) * mask_of(frames, 20)
    path = maximum_path(scores.clone(), mask)
    save("alignment", dict(scores=scores.transpose(1, 2), tokens=tokens, frames=frames, path=path.transpose(1, 2)))


def spline_golden():
    from transformers.models.vits.modeling_vits import _unconstrained_rational_quadratic_spline as spline
    torch.manual_seed(10)
    x = torch.randn(2, 3, 40) * 4
    x[0, 0, :6] = torch.tensor([-5.0, 5.0, 0.0, -5.0001, 5.0001, 4.9999999])
    widths, heights, slopes = torch.randn(2, 3, 40, 10) * 2, torch.randn(2, 3, 40, 10) * 2, torch.randn(2, 3, 40, 9) * 2
    out = dict(x=x, widths=widths, heights=heights, slopes=slopes)
    leaves = [t.clone().requires_grad_() for t in (x, widths, heights, slopes)]
    y, logdet = spline(*leaves)
    (torch.sin(y) + logdet).sum().backward()
    out.update(y=y, logdet=logdet, grad_x=leaves[0].grad, grad_widths=leaves[1].grad, grad_heights=leaves[2].grad,
               grad_slopes=leaves[3].grad)
    out["inverse"], out["inverse_logdet"] = spline(x, widths, heights, slopes, reverse=True)
    save("spline", out)


if __name__ == "__main__":
    for config in oracle.CONFIGS:
        vits = make_model(config)
        module_goldens(config, vits)
        inference_golden(config, vits)
        training_golden(config, vits)
    alignment_golden()
    spline_golden()
