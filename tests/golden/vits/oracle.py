# Reference side of the VITS goldens: small sensitive configurations, Hugging Face and Coqui modules in the original's
# training order, and the noise they are fed with.
import copy
import math

import torch
from torch import nn
from monotonic_alignment_search import maximum_path
from transformers import VitsConfig, VitsModel
from TTS.tts.layers.losses import VitsDiscriminatorLoss, VitsGeneratorLoss, feature_loss, generator_loss
from TTS.tts.layers.vits.discriminator import DiscriminatorS
from TTS.tts.layers.vits.stochastic_duration_predictor import StochasticDurationPredictor
from TTS.tts.utils.helpers import segment
from TTS.utils.audio.torch_transforms import spec_to_mel, wav_to_spec
from TTS.vocoder.models.hifigan_discriminator import DiscriminatorP

HOP, FFT, RATE, MELS, SEGMENT = 16, 64, 8000, 12, 128
PERIODS, PERIOD_CHANNELS, SCALE_CHANNELS = [2, 3], [1, 4, 8], [1, 8, 16]

BASE = dict(
    vocab_size=20, hidden_size=16, num_hidden_layers=2, num_attention_heads=2, window_size=4, ffn_dim=24, flow_size=16,
    spectrogram_bins=FFT // 2 + 1, hidden_dropout=0.0, attention_dropout=0.0, activation_dropout=0.0, layerdrop=0.0,
    duration_predictor_dropout=0.0, duration_predictor_num_flows=2, duration_predictor_filter_channels=12,
    prior_encoder_num_flows=2, prior_encoder_num_wavenet_layers=2, posterior_encoder_num_wavenet_layers=3,
    upsample_initial_channel=16, upsample_rates=[8, 2], upsample_kernel_sizes=[16, 4], resblock_kernel_sizes=[3, 7],
    resblock_dilation_sizes=[[1, 3, 5], [1, 3, 5]], sampling_rate=RATE, noise_scale=0.5, noise_scale_duration=0.7,
    speaking_rate=1.3)
CONFIGS = {
    "single": dict(BASE),
    "speakers": dict(BASE, num_speakers=3, speaker_embedding_size=6),
    "plain": dict(BASE, num_speakers=3, speaker_embedding_size=6, use_stochastic_duration_prediction=False),
}
TRAINING_KEYS = dict(
    discriminator_kernel_size=5, discriminator_stride=3, discriminator_periods=PERIODS,
    discriminator_period_channels=PERIOD_CHANNELS, discriminator_scale_channels=SCALE_CHANNELS, segment_size=SEGMENT,
    num_mel_bins=MELS, mel_fmin=0.0, mel_fmax=0.0)


def make_model(name, seed=7):
    """A VitsModel with N(0, 0.1) added to every tensor, so that no zero hides a wrong flip, shift or scale.

    Its last convolution is then scaled so that the final tanh is not saturated, which would hide differences."""
    torch.manual_seed(seed)
    model = VitsModel(VitsConfig(**CONFIGS[name])).eval()
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(torch.randn_like(parameter) * 0.1)
        peaks = []
        hook = model.decoder.conv_post.register_forward_hook(lambda *call: peaks.append(call[-1].abs().max()))
        model.decoder(torch.randn(8, model.config.flow_size, 40) * 2)
        hook.remove()
        model.decoder.conv_post.weight.div_(peaks[0])
    return model


def one_spelling(name):
    return name.replace("parametrizations.weight.original0", "weight_g").replace(
        "parametrizations.weight.original1", "weight_v")


def named(module, prefix=""):
    return {one_spelling(prefix + k): v for k, v in module.named_parameters()}


class Feed:
    """While it lives, torch.randn, randn_like and rand return the queued tensors."""

    def __init__(self, *tensors):
        self.queue = list(tensors)

    def take(self, *args, **kwargs):
        return self.queue.pop(0)

    def __enter__(self):
        self.kept = torch.randn, torch.randn_like, torch.rand
        torch.randn = torch.randn_like = torch.rand = self.take
        return self

    def __exit__(self, *error):
        torch.randn, torch.randn_like, torch.rand = self.kept
        assert not self.queue or error[0]


SDP_NAMES = [("post_conv_pre", "post_pre"), ("post_conv_proj", "post_proj"), ("post_conv_dds", "post_convs"),
             ("conv_pre", "pre"), ("conv_proj", "proj"), ("conv_dds", "convs"), ("convs_dilated", "convs_sep"),
             ("convs_pointwise", "convs_1x1"), ("translate", "translation")]


def coqui_name(name):
    for ours, theirs in SDP_NAMES:
        name = ".".join(theirs if part == ours else part for part in name.split("."))
    if ".norms_" in name:
        name = name.replace(".weight", ".gamma").replace(".bias", ".beta")
    return name


def coqui_durations(model):
    """Coqui's stochastic duration predictor (the original's flow order) with the model's weights."""
    c = model.config
    sdp = StochasticDurationPredictor(c.hidden_size, c.hidden_size, c.duration_predictor_kernel_size, 0.0,
                                      c.duration_predictor_num_flows, cond_channels=c.speaker_embedding_size)
    sdp.load_state_dict({coqui_name(k): v for k, v in model.duration_predictor.state_dict().items()})
    return sdp


class Discriminator(nn.Module):
    """Coqui's discriminators with fewer channels, under the names of finetune-hf-vits."""

    def __init__(self):
        super().__init__()
        norm = nn.utils.parametrizations.weight_norm
        s, p = SCALE_CHANNELS, PERIOD_CHANNELS
        scale = DiscriminatorS()
        scale.convs = nn.ModuleList(
            [norm(nn.Conv1d(1, s[1], 15, 1, padding=7)), norm(nn.Conv1d(s[1], s[2], 41, 4, groups=4, padding=20)),
             norm(nn.Conv1d(s[2], s[2], 41, 4, groups=16, padding=20)), norm(nn.Conv1d(s[2], s[2], 5, padding=2))])
        scale.conv_post = norm(nn.Conv1d(s[2], 1, 3, padding=1))
        nets = [scale]
        for period in PERIODS:
            net = DiscriminatorP(period)
            net.convs = nn.ModuleList(
                [norm(nn.Conv2d(p[i], p[i + 1], (5, 1), (3, 1), padding=(2, 0))) for i in range(len(p) - 1)]
                + [norm(nn.Conv2d(p[-1], p[-1], (5, 1), padding=(2, 0)))])
            net.conv_post = norm(nn.Conv2d(p[-1], 1, (3, 1), padding=(1, 0)))
            nets.append(net)
        self.discriminators = nn.ModuleList(nets)
        torch.manual_seed(11)
        with torch.no_grad():
            for parameter in self.parameters():
                parameter.add_(torch.randn_like(parameter) * 0.1)
            for module in self.modules():  # as a loader splits a folded weight: v = w, g = |w|
                if isinstance(module, (nn.Conv1d, nn.Conv2d)):
                    module.weight = module.weight.clone()

    def forward(self, wave):
        outputs = [net(wave) for net in self.discriminators]
        return [score for score, _ in outputs], [features for _, features in outputs]

    def named_ours(self):
        return {k.replace("conv_post", "final_conv"): v for k, v in named(self, "discriminator.").items()}

    def folded(self):
        out = {}
        for prefix, module in self.named_modules():
            if isinstance(module, (nn.Conv1d, nn.Conv2d)):
                key = "discriminator." + prefix.replace("conv_post", "final_conv")
                out[key + ".weight"], out[key + ".bias"] = module.weight.detach().clone(), module.bias.detach().clone()
        return out


def mask_of(lengths, size):
    return (torch.arange(size)[None] < lengths[:, None]).float()[:, None]


class Trainer:
    """One VITS step in the original's order on Hugging Face's modules, Coqui's duration predictor and Coqui's losses."""

    def __init__(self, model):
        self.model = copy.deepcopy(model)
        self.config = model.config
        self.sdp = coqui_durations(model) if self.config.use_stochastic_duration_prediction else None
        self.model.decoder.apply_weight_norm()
        self.disc = Discriminator()
        if self.sdp is not None:
            self.model.duration_predictor = self.sdp
        options = dict(lr=2e-4, betas=(0.8, 0.99), eps=1e-9)
        self.optimizer_g = torch.optim.AdamW(self.model.parameters(), **options)
        self.optimizer_d = torch.optim.AdamW(self.disc.parameters(), **options)

    def names(self):
        """Our parameter names of the generator (Coqui's duration predictor renamed back)."""
        out = named(self.model)
        if self.sdp is None:
            return out
        reference = named(VitsModel(self.config))
        for name in [k for k in reference if k.startswith("duration_predictor.")]:
            out[name] = out.pop("duration_predictor." + coqui_name(name[len("duration_predictor."):])) \
                if coqui_name(name) != name else out[name]
        return out

    def spectrogram(self, batch):
        frames = batch["wave"].shape[1] // HOP
        spec = torch.zeros(len(batch["wave_lengths"]), FFT // 2 + 1, frames)
        for i, length in enumerate(batch["wave_lengths"].tolist()):
            own = wav_to_spec(batch["wave"][i:i + 1, None, :length], FFT, HOP, FFT)
            spec[i, :, :own.shape[2]] = own
        return spec

    def forward(self, batch, noise):
        m, out = self.model, {}
        text_mask = mask_of(batch["id_lengths"], batch["ids"].shape[1])
        frame_lengths = batch["wave_lengths"] // HOP
        spec = self.spectrogram(batch)
        frame_mask = mask_of(frame_lengths, spec.shape[2])
        g = m.embed_speaker(batch["speaker"]).unsqueeze(-1) if self.config.num_speakers > 1 else None
        text = m.text_encoder(batch["ids"], text_mask.transpose(1, 2), attention_mask=text_mask[:, 0])
        hidden, m_p, logs_p = (t.transpose(1, 2) for t in (text.last_hidden_state, text.prior_means,
                                                           text.prior_log_variances))
        with Feed(noise["posterior"]):
            z, m_q, logs_q = m.posterior_encoder(spec, frame_mask, g)
        z_p = m.flow(z, frame_mask, g)
        with torch.no_grad():
            scale = torch.exp(-2 * logs_p)
            scores = (torch.sum(-0.5 * math.log(2 * math.pi) - logs_p, 1, keepdim=True)
                      + torch.matmul(-0.5 * (z_p**2).transpose(1, 2), scale)
                      + torch.matmul(z_p.transpose(1, 2), m_p * scale)
                      + torch.sum(-0.5 * (m_p**2) * scale, 1, keepdim=True))
            mask = text_mask.transpose(1, 2) * frame_mask
            path = maximum_path(scores.transpose(1, 2).contiguous(), mask).transpose(1, 2)
        w = path.sum(1, keepdim=True)
        if self.sdp is not None:
            with Feed(noise["duration"]):
                duration = self.sdp(hidden.detach(), text_mask, w, g=None if g is None else g.detach())
            duration = torch.sum(duration / text_mask.sum())
        else:
            target = torch.log(w + 1e-6) * text_mask
            duration = torch.sum((m.duration_predictor(hidden, text_mask, g) - target) ** 2) / text_mask.sum()
        m_x, logs_x = torch.matmul(m_p, path.transpose(1, 2)), torch.matmul(logs_p, path.transpose(1, 2))
        frames = SEGMENT // HOP
        start = (noise["slice"] * (frame_lengths - frames + 1)).long()
        fake = m.decoder(segment(z, start, frames), g)
        real = segment(batch["wave"][:, None], start * HOP, SEGMENT)
        mel_args = dict(n_fft=FFT, num_mels=MELS, sample_rate=RATE, fmin=0.0, fmax=None)
        real_mel = segment(spec_to_mel(spec, **mel_args), start, frames)
        fake_mel = spec_to_mel(wav_to_spec(fake, FFT, HOP, FFT), **mel_args)
        kl = VitsGeneratorLoss.kl_loss(z_p, logs_q, m_x, logs_x, frame_mask)
        out.update(spec=spec, hidden=hidden, m_p=m_p, logs_p=logs_p, z=z, m_q=m_q, logs_q=logs_q, z_p=z_p, path=path,
                   scores=scores, expanded_mean=m_x, expanded_log_scale=logs_x, start=start, fake=fake, real=real,
                   real_mel=real_mel, fake_mel=fake_mel, duration=duration, kl=kl,
                   mel=torch.nn.functional.l1_loss(real_mel, fake_mel))
        return out

    def step(self, batch, noise):
        """Returns what the step computed, with both networks' gradients; the optimisers have moved."""
        out = self.forward(batch, noise)
        real_scores, _ = self.disc(out["real"])
        fake_scores, _ = self.disc(out["fake"].detach())
        loss_d, _, _ = VitsDiscriminatorLoss.discriminator_loss(real_scores, fake_scores)
        self.optimizer_d.zero_grad()
        loss_d.backward()
        out["grad_d"] = {k: v.grad.clone() for k, v in self.disc.named_ours().items()}
        self.optimizer_d.step()
        _, real_features = self.disc(out["real"])
        fake_scores, fake_features = self.disc(out["fake"])
        feature = feature_loss(real_features, fake_features)
        adversarial = generator_loss(fake_scores)[0]
        total = out["mel"] * 45 + out["kl"] + out["duration"] + feature + adversarial
        self.optimizer_g.zero_grad()
        total.backward()
        out["grad_g"] = {k: v.grad.clone() if v.grad is not None else torch.zeros_like(v)
                         for k, v in self.names().items()}
        self.optimizer_g.step()
        out.update(discriminator=loss_d, feature_matching=feature, adversarial=adversarial, total=total)
        return out
